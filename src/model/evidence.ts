import * as z from "zod";
import { TextSchema } from "./text.js";
import { DecimalTextSchema, IdSchema, PrintedSchema } from "./values.js";

/**
 * How far what is given is to be trusted: `confirmed` by two or more sources, from `one-source`, `derived` from two printed figures, or
 * `disputed`, with the variants that other sources print.
 *
 * @category Model
 */
export const TRUSTS = ["confirmed", "one-source", "derived", "disputed"] as const;

/** A trust of {@link TRUSTS}. @category Model */
export type Trust = (typeof TRUSTS)[number];

/** Ids of a plan's publications. */
const sources = z.array(IdSchema).min(1).max(100).readonly();

/** {@link Variant} as a schema. */
export const VariantSchema = z
  .strictObject({
    /** As the other source prints it. */
    printed: PrintedSchema,
    /** Its number, where it is one. */
    value: DecimalTextSchema.exactOptional(),
    sources,
    note: TextSchema.exactOptional(),
  })
  .readonly();

/** What other sources print instead of a disputed figure. @category Model */
export interface Variant extends z.infer<typeof VariantSchema> {}

const about = {
  /** Ids of the plan's publications that it was taken from. */
  sources,
  /** Signs, brackets and stars are those of a report: the place that prints it was not seen. */
  secondHand: z.literal(true).exactOptional(),
  /** How it was come by, where that must be known. */
  note: TextSchema.exactOptional(),
};

/** {@link Evidence} as a schema. Only what is disputed has variants, and it has them. */
export const EvidenceSchema = z.discriminatedUnion("trust", [
  z.strictObject({ trust: z.enum(["confirmed", "one-source", "derived"]), ...about }).readonly(),
  z
    .strictObject({ trust: z.literal("disputed"), ...about, variants: z.array(VariantSchema).min(1).max(100).readonly() })
    .readonly(),
]);

/**
 * What a printed value rests on: its sources, and how far they are to be trusted.
 *
 * A value without it is printed in the document that its locator points into, and nothing else was asked.
 *
 * @category Model
 */
export type Evidence = z.infer<typeof EvidenceSchema>;
