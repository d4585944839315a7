import * as z from "zod";
import { type Text, TextSchema } from "./text.js";
import { PUBLICATION_KINDS } from "./trust.js";
import { IdSchema, PrintedSchema, VintageSchema } from "./values.js";

const publicationShape = z
  .strictObject({
    id: IdSchema,
    title: PrintedSchema,
    titleIn: TextSchema.exactOptional(),
    publisher: PrintedSchema.exactOptional(),
    publisherIn: TextSchema.exactOptional(),
    date: VintageSchema.exactOptional(),
    kind: z.enum(PUBLICATION_KINDS),
  })
  .readonly();

/** Something published that figures were taken from. @category Model */
export interface Publication {
  readonly id: string;
  /** As published. */
  readonly title: string;
  /** The title in both languages, for output. */
  readonly titleIn?: Text;
  readonly publisher?: string;
  /** The publisher's name in both languages, for output. */
  readonly publisherIn?: Text;
  readonly date?: string;
  readonly kind: (typeof PUBLICATION_KINDS)[number];
}

/** {@link Publication} as a schema; its type is named, so that the declarations of all that contain one stay small. */
export const PublicationSchema: z.ZodType<Publication> = publicationShape;
