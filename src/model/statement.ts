import * as z from "zod";
import { LocatorSchema } from "./locator.js";
import { TextSchema } from "./text.js";
import { DecimalTextSchema, IdSchema, PrintedSchema, YearSchema } from "./values.js";

/** {@link Point} as a schema. */
export const PointSchema = z
  .strictObject({ year: YearSchema, value: DecimalTextSchema, unit: PrintedSchema.exactOptional() })
  .readonly();

/** A value in a year. @category Model */
export interface Point extends z.infer<typeof PointSchema> {}

/** {@link Statement} as a schema. */
export const StatementSchema = z
  .strictObject({
    id: IdSchema,
    subject: TextSchema,
    from: PointSchema.exactOptional(),
    to: PointSchema.exactOptional(),
    /** Stated mean growth, percent a year. */
    growth: DecimalTextSchema.exactOptional(),
    printed: PrintedSchema,
    locator: LocatorSchema,
  })
  .readonly();

/** A figure about the past, kept so that checks can hold figures against each other. @category Model */
export interface Statement extends z.infer<typeof StatementSchema> {}
