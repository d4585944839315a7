import * as z from "zod";
import { OrdinalSchema, PrintedSchema } from "./values.js";

export const termShape = z
  .strictObject({
    no: OrdinalSchema,
    term: PrintedSchema,
    en: PrintedSchema.exactOptional(),
    items: z.array(PrintedSchema).max(100).readonly().exactOptional(),
  })
  .readonly();

/** {@link Term} as a schema. */
export const TermSchema: z.ZodType<Term> = termShape;

/** A glossary entry, as the enumeration it stands for. @category Model */
export interface Term {
  readonly no: number;
  /** The term as printed. */
  readonly term: string;
  /** The term in English. */
  readonly en?: string;
  /** What it stands for, where that is a list. */
  readonly items?: readonly string[];
}
