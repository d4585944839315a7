import * as z from "zod";
import { TextSchema } from "./text.js";
import { DecimalTextSchema, IdSchema, PrintedSchema } from "./values.js";

/** Ids of a plan's publications. */
const sources = z.array(IdSchema).min(1).max(100).readonly();

const variantShape = z
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
export interface Variant extends z.infer<typeof variantShape> {}

/** {@link Variant} as a schema. */
export const VariantSchema: z.ZodType<Variant> = variantShape;

const about = {
  /** Ids of the plan's publications that it was taken from. */
  sources,
  /** Signs, brackets and stars are those of a report: the place that prints it was not seen. */
  secondHand: z.literal(true).exactOptional(),
  /** How it was come by, where that must be known. */
  note: TextSchema.exactOptional(),
};
const agreedShape = z.strictObject({ trust: z.enum(["confirmed", "one-source", "derived"]), ...about }).readonly();
const disputedShape = z
  .strictObject({ trust: z.literal("disputed"), ...about, variants: z.array(VariantSchema).min(1).max(100).readonly() })
  .readonly();

/** What a value rests on that nobody disputes. @category Model */
export interface AgreedEvidence extends z.infer<typeof agreedShape> {}

/** What a value rests on that other sources print otherwise. @category Model */
export interface DisputedEvidence extends z.infer<typeof disputedShape> {}

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
