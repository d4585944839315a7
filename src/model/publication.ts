import * as z from "zod";
import { IdSchema, PrintedSchema, VintageSchema } from "./values.js";

/**
 * What a publication is: `official` or a `copy` of something official, a `press` report, a `transcription` of an official text or picture, or a
 * `secondary` work.
 *
 * @category Model
 */
export const PUBLICATION_KINDS = ["official", "copy", "press", "transcription", "secondary"] as const;

/** {@link Publication} as a schema. */
export const PublicationSchema = z
  .strictObject({
    id: IdSchema,
    title: PrintedSchema,
    publisher: PrintedSchema.exactOptional(),
    date: VintageSchema.exactOptional(),
    kind: z.enum(PUBLICATION_KINDS),
  })
  .readonly();

/** Something published that figures were taken from. @category Model */
export interface Publication extends z.infer<typeof PublicationSchema> {}
