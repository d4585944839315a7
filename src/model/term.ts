import * as z from "zod";
import { OrdinalSchema, PrintedSchema } from "./values.js";

/** {@link Term} as a schema. */
export const TermSchema = z
  .strictObject({
    no: OrdinalSchema,
    /** The term as printed. */
    term: PrintedSchema,
    /** The term in English. */
    en: PrintedSchema.exactOptional(),
    /** What it stands for, where that is a list. */
    items: z.array(PrintedSchema).max(100).readonly().exactOptional(),
  })
  .readonly();

/** A glossary entry, as the enumeration it stands for. @category Model */
export interface Term extends z.infer<typeof TermSchema> {}
