import * as z from "zod";
import type { D } from "../notation/index.js";
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
    from: DecimalTextSchema.exactOptional(),
    above: DecimalTextSchema.exactOptional(),
    status: NameSchema,
  })
  .readonly();

export const methodDescriptionShape = z
  .strictObject({
    $schema: PrintedSchema.exactOptional(),
    id: NameSchema,
    version: PrintedSchema,
    formula: PrintedSchema,
    statuses: z
      .array(
        z
          .strictObject({
            key: NameSchema,
            label: PrintedSchema,
            means: z.enum(STATUSES),
          })
          .readonly(),
      )
      .min(1)
      .max(100)
      .readonly(),
    thresholds: z
      .array(
        z
          .strictObject({
            when: NameSchema,
            of: PrintedSchema,
            bands: z.array(BandSchema).min(1).max(100).readonly(),
          })
          .readonly(),
      )
      .max(20)
      .readonly()
      .exactOptional(),
    ties: z.enum(["lower-bounds-inclusive", "as-each-band-says"]).exactOptional(),
    quirks: z
      .array(z.strictObject({ name: NameSchema, does: PrintedSchema }).readonly())
      .max(50)
      .readonly()
      .exactOptional(),
    refuses: z.array(NameSchema).max(100).readonly().exactOptional(),
    source: z.array(PrintedSchema).max(50).readonly().exactOptional(),
  })
  .readonly();

/** {@link MethodDescription} as a schema. */
export const MethodDescriptionSchema: z.ZodType<MethodDescription> = methodDescriptionShape;

/**
 * A way of judging as plain data: its formula in words, its classes and their bounds, what it refuses, where it is published.
 * The bounds are what the method computes with, so another set of bounds is another method.
 *
 * @category Methods
 */
export interface MethodDescription {
  /** The JSON Schema that editors check it by. */
  readonly $schema?: string;
  readonly id: string;
  readonly version: string;
  /** The rule in words. */
  readonly formula: string;
  /** The classes it gives, the best first. */
  readonly statuses: readonly {
    /** The method's own key of the class. */
    readonly key: string;
    /** The method's own words for it. */
    readonly label: string;
    /** The status of a verdict that comes nearest. */
    readonly means: (typeof STATUSES)[number];
  }[];
  /** Where one class ends and the next begins, for each set of thresholds, the best class first. */
  readonly thresholds?: readonly {
    /** When the set is used. */
    readonly when: string;
    /** What is compared. */
    readonly of: string;
    readonly bands: readonly {
      /** Lowest value of the class, which belongs to it. */
      readonly from?: D;
      /** What a value of the class lies above; the bound itself does not belong to it. */
      readonly above?: D;
      /** The class. A band without `from` and `above` takes what is left. */
      readonly status: string;
    }[];
  }[];
  /** What happens on a bound: the class above it has it, unless a band says `above`. */
  readonly ties?: "lower-bounds-inclusive" | "as-each-band-says";
  /** Ways of the original that are followed only when asked for. */
  readonly quirks?: readonly {
    readonly name: string;
    readonly does: string;
  }[];
  /** Codes of what it refuses. */
  readonly refuses?: readonly string[];
  /** Where the rule is published. */
  readonly source?: readonly string[];
}

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
