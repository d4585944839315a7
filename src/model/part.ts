import * as z from "zod";
import { TextSchema } from "./text.js";
import { OrdinalSchema } from "./values.js";

/** {@link Part} as a schema. */
export const PartSchema = z
  .strictObject({
    no: OrdinalSchema,
    title: TextSchema,
    page: OrdinalSchema.exactOptional(),
  })
  .readonly();

/** A part (篇) of the outline, which chapters stand in. @category Model */
export interface Part extends z.infer<typeof PartSchema> {}
