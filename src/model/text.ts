import * as z from "zod";
import { PrintedSchema } from "./values.js";

const textShape = z
  .strictObject({
    zh: PrintedSchema,
    en: PrintedSchema.exactOptional(),
  })
  .readonly();

/** A name in Chinese and, where there is one, in English; never a sentence of the source. @category Model */
export interface Text {
  /** In Chinese, as printed. */
  readonly zh: string;
  /** In English. */
  readonly en?: string;
}

/** {@link Text} as a schema; its type is named, so that the declarations of all that contain one stay small. */
export const TextSchema: z.ZodType<Text> = textShape;
