import * as z from "zod";
import { PUBLICATION_KINDS } from "./trust.js";
import { IdSchema, PrintedSchema, VintageSchema } from "./values.js";

const publicationShape = z
  .strictObject({
    id: IdSchema,
    title: PrintedSchema,
    publisher: PrintedSchema.exactOptional(),
    date: VintageSchema.exactOptional(),
    kind: z.enum(PUBLICATION_KINDS),
  })
  .readonly();

/** Something published that figures were taken from. @category Model */
export interface Publication {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly kind: (typeof PUBLICATION_KINDS)[number];
}

/** {@link Publication} as a schema; its type is named, so that the declarations of all that contain one stay small. */
export const PublicationSchema: z.ZodType<Publication> = publicationShape;
