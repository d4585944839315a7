import * as z from "zod";
import { type Text, TextSchema } from "./text.js";
import { OrdinalSchema } from "./values.js";

export const sectionShape = z
  .strictObject({
    no: OrdinalSchema,
    title: TextSchema,
    page: OrdinalSchema.exactOptional(),
    leads: z.array(TextSchema).max(1000).readonly(),
  })
  .readonly();

/** {@link Section} as a schema. */
export const SectionSchema: z.ZodType<Section> = sectionShape;

/** A section (节) of a chapter. @category Model */
export interface Section {
  readonly no: number;
  readonly title: Text;
  readonly page?: number;
  /** The phrases that open the section's paragraphs. */
  readonly leads: readonly Text[];
}

export const chapterShape = z
  .strictObject({
    part: OrdinalSchema.exactOptional(),
    no: OrdinalSchema,
    title: TextSchema,
    page: OrdinalSchema.exactOptional(),
    sections: z.array(SectionSchema).max(1000).readonly(),
  })
  .readonly();

/** {@link Chapter} as a schema. */
export const ChapterSchema: z.ZodType<Chapter> = chapterShape;

/** A chapter (章) of the outline. @category Model */
export interface Chapter {
  /** The part (篇) that it is in: its number may start again in each. */
  readonly part?: number;
  readonly no: number;
  readonly title: Text;
  readonly page?: number;
  readonly sections: readonly Section[];
}
