import * as z from "zod";
import { PrintedSchema } from "./values.js";

const textShape = z
  .strictObject({
    /** In Chinese, as printed. */
    zh: PrintedSchema,
    /** In English. */
    en: PrintedSchema.exactOptional(),
  })
  .readonly();

/** A name in Chinese and, where there is one, in English; never a sentence of the source. @category Model */
export interface Text extends z.infer<typeof textShape> {}

/** {@link Text} as a schema; its type is named, so that the declarations of all that contain one stay small. */
export const TextSchema: z.ZodType<Text> = textShape;
