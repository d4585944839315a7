import * as z from "zod";
import type { D } from "../notation/index.js";
import { type Evidence, EvidenceSchema } from "./evidence.js";
import { type Locator, LocatorSchema } from "./locator.js";
import { POINT_BOUNDS } from "./point-bound.js";
import { type Text, TextSchema } from "./text.js";
import { DecimalTextSchema, IdSchema, PrintedSchema, YearSchema } from "./values.js";

const inYear = { year: YearSchema };

export const pointShape = z.union([
  z
    .strictObject({
      ...inYear,
      value: DecimalTextSchema,
      bound: z.enum(POINT_BOUNDS).exactOptional(),
      unit: PrintedSchema.exactOptional(),
    })
    .readonly(),
  z.strictObject({ ...inYear, parts: z.array(DecimalTextSchema).min(2).max(100).readonly() }).readonly(),
]);

/** {@link Point} as a schema. */
export const PointSchema: z.ZodType<Point> = pointShape;

/** A value, or the parts of a structure, in a year. @category Model */
export type Point =
  | {
      readonly year: number;
      readonly value: D;
      /** Where the value is not printed as the figure itself but as what it lies above, below or about. */
      readonly bound?: (typeof POINT_BOUNDS)[number];
      readonly unit?: string;
    }
  | {
      readonly year: number;
      readonly parts: readonly D[];
    };

export const statementShape = z
  .strictObject({
    id: IdSchema,
    subject: TextSchema,
    from: PointSchema.exactOptional(),
    to: PointSchema.exactOptional(),
    over: z.strictObject({ from: YearSchema, to: YearSchema }).readonly().exactOptional(),
    growth: DecimalTextSchema.exactOptional(),
    quotient: z
      .strictObject({
        of: IdSchema,
        area: IdSchema.exactOptional(),
        by: IdSchema.exactOptional(),
        times: DecimalTextSchema.exactOptional(),
      })
      .readonly()
      .exactOptional(),
    indicator: IdSchema.exactOptional(),
    printed: PrintedSchema,
    locator: LocatorSchema,
    evidence: EvidenceSchema.exactOptional(),
  })
  .readonly();

/** {@link Statement} as a schema. */
export const StatementSchema: z.ZodType<Statement> = statementShape;

/** A figure about the past, kept so that checks can hold figures against each other. @category Model */
export interface Statement {
  readonly id: string;
  readonly subject: Text;
  readonly from?: Point;
  readonly to?: Point;
  /** The years over which `to` is a total, where it is one. */
  readonly over?: {
    readonly from: number;
    readonly to: number;
  };
  /** Stated mean growth, percent a year. */
  readonly growth?: D;
  /** What it is the quotient of: another statement's figure, divided by a place's area or by a third one's figure. */
  readonly quotient?: {
    readonly of: string;
    /** A place with an area in km². */
    readonly area?: string;
    readonly by?: string;
    /** What the unit is counted in: 100 for 公里/百平方公里 and for percent. */
    readonly times?: D;
  };
  /** The indicator whose value, or whose growth, this is. */
  readonly indicator?: string;
  readonly printed: string;
  readonly locator: Locator;
  /** What it rests on, and how far that is to be trusted. */
  readonly evidence?: Evidence;
}
