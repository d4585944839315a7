import * as z from "zod";
import { PrintedSchema } from "./values.js";

/** {@link Text} as a schema. */
export const TextSchema = z
  .strictObject({
    /** In Chinese, as printed. */
    zh: PrintedSchema,
    /** In English. */
    en: PrintedSchema.exactOptional(),
  })
  .readonly();

/** A name in Chinese and, where there is one, in English; never a sentence of the source. @category Model */
export interface Text extends z.infer<typeof TextSchema> {}
