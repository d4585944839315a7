import * as z from "zod";
import { PUBLICATION_KINDS } from "./trust.js";
import { IdSchema, PrintedSchema, VintageSchema } from "./values.js";

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
