import * as z from "zod";
import type { D } from "../notation/index.js";
import { type Text, TextSchema } from "./text.js";
import { DecimalTextSchema, IdSchema, PrintedSchema } from "./values.js";

/** Ids of a plan's publications. */
const sources = z.array(IdSchema).min(1).max(100).readonly();

const variantShape = z
  .strictObject({
    printed: PrintedSchema,
    value: DecimalTextSchema.exactOptional(),
    sources,
    note: TextSchema.exactOptional(),
  })
  .readonly();

/** What other sources print instead of a disputed figure. @category Model */
export interface Variant {
  /** As the other source prints it. */
  readonly printed: string;
  /** Its number, where it is one. */
  readonly value?: D;
  readonly sources: readonly string[];
  readonly note?: Text;
}

/** {@link Variant} as a schema. */
export const VariantSchema: z.ZodType<Variant> = variantShape;

const about = {
  sources,
  secondHand: z.literal(true).exactOptional(),
  note: TextSchema.exactOptional(),
};
const agreedShape = z.strictObject({ trust: z.enum(["confirmed", "one-source", "derived"]), ...about }).readonly();
const disputedShape = z
  .strictObject({ trust: z.literal("disputed"), ...about, variants: z.array(VariantSchema).min(1).max(100).readonly() })
  .readonly();

/** What a value rests on that nobody disputes. @category Model */
export interface AgreedEvidence {
  readonly trust: "confirmed" | "one-source" | "derived";
  /** Ids of the plan's publications that it was taken from. */
  readonly sources: readonly string[];
  /** Signs, brackets and stars are those of a report: the place that prints it was not seen. */
  readonly secondHand?: true;
  /** How it was come by, where that must be known. */
  readonly note?: Text;
}

/** What a value rests on that other sources print otherwise. @category Model */
export interface DisputedEvidence {
  readonly trust: "disputed";
  /** Ids of the plan's publications that it was taken from. */
  readonly sources: readonly string[];
  /** Signs, brackets and stars are those of a report: the place that prints it was not seen. */
  readonly secondHand?: true;
  /** How it was come by, where that must be known. */
  readonly note?: Text;
  readonly variants: readonly Variant[];
}

/**
 * What a printed value rests on: its sources, and how far they are to be trusted. Only what is disputed has variants, and it has them.
 *
 * A value without it is printed in the document that its locator points into, and nothing else was asked.
 *
 * @category Model
 */
export type Evidence = AgreedEvidence | DisputedEvidence;

/** {@link Evidence} as a schema; its type is named, so that the declarations of all that contain one stay small. */
export const EvidenceSchema: z.ZodType<Evidence> = z.discriminatedUnion("trust", [agreedShape, disputedShape]);
