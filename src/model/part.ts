import * as z from "zod";
import { type Text, TextSchema } from "./text.js";
import { OrdinalSchema } from "./values.js";

export const partShape = z
  .strictObject({
    no: OrdinalSchema,
    title: TextSchema,
    page: OrdinalSchema.exactOptional(),
  })
  .readonly();

/** {@link Part} as a schema. */
export const PartSchema: z.ZodType<Part> = partShape;

/** A part (篇) of the outline, which chapters stand in. @category Model */
export interface Part {
  readonly no: number;
  readonly title: Text;
  readonly page?: number;
}
