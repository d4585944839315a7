import * as z from "zod";
import { orThrow, safeParse } from "./parse.js";
import { STATUSES } from "./status.js";
import { DecimalTextSchema, PrintedSchema } from "./values.js";

/** A name in a method: of the method itself, of a class, of a threshold set, of a refusal. */
const NameSchema = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/);

const BandSchema = z
  .strictObject({
    /** Lowest value of the class, which belongs to it. */
    from: DecimalTextSchema.exactOptional(),
    /** What a value of the class lies above; the bound itself does not belong to it. */
    above: DecimalTextSchema.exactOptional(),
    /** The class. A band without `from` and `above` takes what is left. */
    status: NameSchema,
  })
  .readonly();

/** {@link MethodDescription} as a schema. */
export const MethodDescriptionSchema = z
  .strictObject({
    /** The JSON Schema that editors check it by. */
    $schema: PrintedSchema.exactOptional(),
    id: NameSchema,
    version: PrintedSchema,
    /** The rule in words. */
    formula: PrintedSchema,
    /** The classes it gives, the best first. */
    statuses: z
      .array(
        z
          .strictObject({
            /** The method's own key of the class. */
            key: NameSchema,
            /** The method's own words for it. */
            label: PrintedSchema,
            /** The status of a verdict that comes nearest. */
            means: z.enum(STATUSES),
          })
          .readonly(),
      )
      .min(1)
      .max(100)
      .readonly(),
    /** Where one class ends and the next begins, for each set of thresholds, the best class first. */
    thresholds: z
      .array(
        z
          .strictObject({
            /** When the set is used. */
            when: NameSchema,
            /** What is compared. */
            of: PrintedSchema,
            bands: z.array(BandSchema).min(1).max(100).readonly(),
          })
          .readonly(),
      )
      .max(20)
      .readonly()
      .exactOptional(),
    /** What happens on a bound: the class above it has it, unless a band says `above`. */
    ties: z.enum(["lower-bounds-inclusive", "as-each-band-says"]).exactOptional(),
    /** Ways of the original that are followed only when asked for. */
    quirks: z
      .array(z.strictObject({ name: NameSchema, does: PrintedSchema }).readonly())
      .max(50)
      .readonly()
      .exactOptional(),
    /** Codes of what it refuses. */
    refuses: z.array(NameSchema).max(100).readonly().exactOptional(),
    /** Where the rule is published. */
    source: z.array(PrintedSchema).max(50).readonly().exactOptional(),
  })
  .readonly();

/**
 * A way of judging as plain data: its formula in words, its classes and their bounds, what it refuses, where it is published.
 * The bounds are what the method computes with, so another set of bounds is another method.
 *
 * @category Methods
 */
export interface MethodDescription extends z.infer<typeof MethodDescriptionSchema> {}

/**
 * Reads a description of a method from anything.
 *
 * @param value - an object with the fields of {@link MethodDescription}
 * @returns the description, deeply frozen
 * @throws PlanError `invalid-method` with located issues
 * @category Parsing
 * @example
 * ```ts
 * import { METHODS, parseMethodDescription } from "five-year-plan";
 * const { measure, ...description } = METHODS[0];
 * parseMethodDescription(JSON.parse(JSON.stringify(description))).id; // => "time-share"
 * ```
 */
export function parseMethodDescription(value: unknown): MethodDescription {
  return orThrow(safeParse(MethodDescriptionSchema, value, "invalid-method"));
}
