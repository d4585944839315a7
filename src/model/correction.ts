import * as z from "zod";
import { type Locator, LocatorSchema } from "./locator.js";
import { type Text, TextSchema } from "./text.js";
import { PrintedSchema } from "./values.js";

export const correctionShape = z
  .strictObject({
    locator: LocatorSchema,
    printed: PrintedSchema,
    read: PrintedSchema,
    reason: PrintedSchema,
    reasonIn: TextSchema.exactOptional(),
  })
  .readonly();

/** {@link Correction} as a schema. */
export const CorrectionSchema: z.ZodType<Correction> = correctionShape;

/** A suspected misprint: the data keeps what is printed, this says how it is read and why. @category Model */
export interface Correction {
  readonly locator: Locator;
  readonly printed: string;
  readonly read: string;
  readonly reason: string;
  /** The reason in both languages, for output. */
  readonly reasonIn?: Text;
}
