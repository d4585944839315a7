import * as z from "zod";
import { LocatorSchema } from "./locator.js";
import { TextSchema } from "./text.js";
import { IdSchema, PrintedSchema, YearSchema } from "./values.js";

/** {@link Place} as a schema. */
export const PlaceSchema = z
  .strictObject({
    id: IdSchema,
    name: TextSchema,
    kind: z.enum(["county", "town", "township", "subdistrict", "village", "park", "reservoir", "river", "mountain", "outside"]),
    /** Official codes, each with the scheme it belongs to. */
    codes: z
      .array(z.strictObject({ scheme: PrintedSchema, code: PrintedSchema, year: YearSchema.exactOptional() }).readonly())
      .max(20)
      .readonly()
      .exactOptional(),
    locator: LocatorSchema.exactOptional(),
  })
  .readonly();

/** A place the plan names. @category Model */
export interface Place extends z.infer<typeof PlaceSchema> {}

/** {@link Layout} as a schema. */
export const LayoutSchema = z.strictObject({ places: z.array(PlaceSchema).max(10_000).readonly() }).readonly();

/** Where the plan puts things. @category Model */
export interface Layout extends z.infer<typeof LayoutSchema> {}
