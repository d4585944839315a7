import * as z from "zod";
import { EvidenceSchema } from "./evidence.js";
import { LocatorSchema } from "./locator.js";
import { POINT_BOUNDS } from "./point-bound.js";
import { TextSchema } from "./text.js";
import { DecimalTextSchema, IdSchema, PrintedSchema, YearSchema } from "./values.js";

const inYear = { year: YearSchema };

/** {@link Point} as a schema. */
export const PointSchema = z.union([
  z
    .strictObject({
      ...inYear,
      value: DecimalTextSchema,
      /** Where the value is not printed as the figure itself but as what it lies above, below or about. */
      bound: z.enum(POINT_BOUNDS).exactOptional(),
      unit: PrintedSchema.exactOptional(),
    })
    .readonly(),
  z.strictObject({ ...inYear, parts: z.array(DecimalTextSchema).min(2).max(100).readonly() }).readonly(),
]);

/** A value, or the parts of a structure, in a year. @category Model */
export type Point = z.infer<typeof PointSchema>;

/** {@link Statement} as a schema. */
export const StatementSchema = z
  .strictObject({
    id: IdSchema,
    subject: TextSchema,
    from: PointSchema.exactOptional(),
    to: PointSchema.exactOptional(),
    /** The years over which `to` is a total, where it is one. */
    over: z.strictObject({ from: YearSchema, to: YearSchema }).readonly().exactOptional(),
    /** Stated mean growth, percent a year. */
    growth: DecimalTextSchema.exactOptional(),
    /** What it is the quotient of: another statement's figure, divided by a place's area or by a third one's figure. */
    quotient: z
      .strictObject({
        of: IdSchema,
        /** A place with an area in km². */
        area: IdSchema.exactOptional(),
        by: IdSchema.exactOptional(),
        /** What the unit is counted in: 100 for 公里/百平方公里 and for percent. */
        times: DecimalTextSchema.exactOptional(),
      })
      .readonly()
      .exactOptional(),
    /** The indicator whose value, or whose growth, this is. */
    indicator: IdSchema.exactOptional(),
    printed: PrintedSchema,
    locator: LocatorSchema,
    /** What it rests on, and how far that is to be trusted. */
    evidence: EvidenceSchema.exactOptional(),
  })
  .readonly();

/** A figure about the past, kept so that checks can hold figures against each other. @category Model */
export interface Statement extends z.infer<typeof StatementSchema> {}
