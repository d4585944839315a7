import * as z from "zod";
import { LocatorSchema } from "./locator.js";
import { PrintedSchema } from "./values.js";

/** {@link Correction} as a schema. */
export const CorrectionSchema = z
  .strictObject({ locator: LocatorSchema, printed: PrintedSchema, read: PrintedSchema, reason: PrintedSchema })
  .readonly();

/** A suspected misprint: the data keeps what is printed, this says how it is read and why. @category Model */
export interface Correction extends z.infer<typeof CorrectionSchema> {}
