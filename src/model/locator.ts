import * as z from "zod";
import { OrdinalSchema, PrintedSchema } from "./values.js";

const locatorShape = z
  .strictObject({
    /** Number of the part (篇): chapters may start again in each. */
    part: OrdinalSchema.exactOptional(),
    chapter: OrdinalSchema.exactOptional(),
    section: OrdinalSchema.exactOptional(),
    /** The phrase that opens the paragraph. */
    lead: PrintedSchema.exactOptional(),
    /** Number of the box (专栏). */
    box: OrdinalSchema.exactOptional(),
    /** The group within the box, counted from 1. */
    group: OrdinalSchema.exactOptional(),
    table: OrdinalSchema.exactOptional(),
    /** The row as the table numbers it; in a box, the project within its group, counted from 1. */
    row: OrdinalSchema.exactOptional(),
    /** The column's heading as printed. */
    column: PrintedSchema.exactOptional(),
    /** The page as the contents number it. */
    page: OrdinalSchema.exactOptional(),
  })
  .readonly();

/** Where in the outline something is printed. @category Model */
export interface Locator extends z.infer<typeof locatorShape> {}

/** {@link Locator} as a schema; its type is named, so that the declarations of all that contain one stay small. */
export const LocatorSchema: z.ZodType<Locator> = locatorShape;
