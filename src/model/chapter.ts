import * as z from "zod";
import { TextSchema } from "./text.js";
import { OrdinalSchema } from "./values.js";

/** {@link Section} as a schema. */
export const SectionSchema = z
  .strictObject({
    no: OrdinalSchema,
    title: TextSchema,
    page: OrdinalSchema.exactOptional(),
    /** The phrases that open the section's paragraphs. */
    leads: z.array(TextSchema).max(1000).readonly(),
  })
  .readonly();

/** A section (节) of a chapter. @category Model */
export interface Section extends z.infer<typeof SectionSchema> {}

/** {@link Chapter} as a schema. */
export const ChapterSchema = z
  .strictObject({
    /** The part (篇) that it is in: its number may start again in each. */
    part: OrdinalSchema.exactOptional(),
    no: OrdinalSchema,
    title: TextSchema,
    page: OrdinalSchema.exactOptional(),
    sections: z.array(SectionSchema).max(1000).readonly(),
  })
  .readonly();

/** A chapter (章) of the outline. @category Model */
export interface Chapter extends z.infer<typeof ChapterSchema> {}
