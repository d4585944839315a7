import * as z from "zod";
import { OrdinalSchema, PrintedSchema } from "./values.js";

const locatorShape = z
  .strictObject({
    part: OrdinalSchema.exactOptional(),
    chapter: OrdinalSchema.exactOptional(),
    section: OrdinalSchema.exactOptional(),
    lead: PrintedSchema.exactOptional(),
    box: OrdinalSchema.exactOptional(),
    group: OrdinalSchema.exactOptional(),
    table: OrdinalSchema.exactOptional(),
    row: OrdinalSchema.exactOptional(),
    column: PrintedSchema.exactOptional(),
    page: OrdinalSchema.exactOptional(),
  })
  .readonly();

/** Where in the outline something is printed. @category Model */
export interface Locator {
  /** Number of the part (篇): chapters may start again in each. */
  readonly part?: number;
  readonly chapter?: number;
  readonly section?: number;
  /** The phrase that opens the paragraph. */
  readonly lead?: string;
  /** Number of the box (专栏). */
  readonly box?: number;
  /** The group within the box, counted from 1. */
  readonly group?: number;
  readonly table?: number;
  /** The row as the table numbers it; in a box, the project within its group, counted from 1. */
  readonly row?: number;
  /** The column's heading as printed. */
  readonly column?: string;
  /** The page as the contents number it. */
  readonly page?: number;
}

/** {@link Locator} as a schema; its type is named, so that the declarations of all that contain one stay small. */
export const LocatorSchema: z.ZodType<Locator> = locatorShape;
