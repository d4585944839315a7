import * as z from "zod";
import type { D } from "../notation/index.js";
import { BASES, type Basis } from "./basis.js";
import { type Evidence, EvidenceSchema } from "./evidence.js";
import { type Locator, LocatorSchema } from "./locator.js";
import { DecimalTextSchema, IdSchema, PrintedSchema, VintageSchema, YearSchema } from "./values.js";

/**
 * How settled an observation is. Of two figures for one year the more settled counts; an assumed one only where there is no other.
 *
 * @category Model
 */
export const OBSERVATION_STATUSES = ["actual", "provisional", "estimate", "assumed"] as const;

/** A status of {@link OBSERVATION_STATUSES}. @category Model */
export type ObservationStatus = (typeof OBSERVATION_STATUSES)[number];

/**
 * What a figure is: a `level` in its unit, a `growth` in percent a year, or an `index` on the previous year (上年=100), whose rate is
 * the index less 100.
 *
 * @category Model
 */
export const OBSERVATION_MEASURES = ["level", "growth", "index"] as const;

/** A measure of {@link OBSERVATION_MEASURES}. @category Model */
export type ObservationMeasure = (typeof OBSERVATION_MEASURES)[number];

const evidence = {
  indicator: IdSchema,
  status: z.enum(OBSERVATION_STATUSES),
  source: PrintedSchema.exactOptional(),
  unit: PrintedSchema.exactOptional(),
  measure: z.enum(OBSERVATION_MEASURES).exactOptional(),
  vintage: VintageSchema.exactOptional(),
  basis: z.enum(BASES).exactOptional(),
  definition: IdSchema.exactOptional(),
  evidence: EvidenceSchema.exactOptional(),
  printed: PrintedSchema.exactOptional(),
  locator: LocatorSchema.exactOptional(),
};
const when = [{ year: YearSchema }, { span: z.strictObject({ from: YearSchema, to: YearSchema }).readonly() }] as const;
const value = { value: DecimalTextSchema };
const grade = { grade: PrintedSchema };
const parts = { parts: z.array(DecimalTextSchema).min(2).max(100).readonly() };
const asserted = { asserted: z.enum(["met", "not-met"]) };
const [inYear, overSpan] = when;

/** What an observation can be, by its evidence and its time. */
export const OBSERVATION_VARIANTS = {
  value: z.strictObject({ ...evidence, ...inYear, ...value }).readonly(),
  valueOverSpan: z.strictObject({ ...evidence, ...overSpan, ...value }).readonly(),
  grade: z.strictObject({ ...evidence, ...inYear, ...grade }).readonly(),
  parts: z.strictObject({ ...evidence, ...inYear, ...parts }).readonly(),
  asserted: z.strictObject({ ...evidence, ...inYear, ...asserted }).readonly(),
  assertedOverSpan: z.strictObject({ ...evidence, ...overSpan, ...asserted }).readonly(),
} as const;

/** {@link Observation} as a schema: one year or one span, and one of value, grade, parts or assertion. */
export const ObservationSchema = z.union([
  OBSERVATION_VARIANTS.value,
  OBSERVATION_VARIANTS.valueOverSpan,
  OBSERVATION_VARIANTS.grade,
  OBSERVATION_VARIANTS.parts,
  OBSERVATION_VARIANTS.asserted,
  OBSERVATION_VARIANTS.assertedOverSpan,
]);

/** What every observation may say of itself. */
type Observed = {
  readonly indicator: string;
  /** `actual`; not yet final: an `estimate` or a `provisional` figure; or `assumed`, to ask what would follow from it. */
  readonly status: ObservationStatus;
  readonly source?: string;
  /** The unit of the figure, where the source prints one. */
  readonly unit?: string;
  /** What the figure is; without it, what the indicator measures. */
  readonly measure?: ObservationMeasure;
  /** When the figure was published, for figures that are revised: a year, a month or a day. */
  readonly vintage?: string;
  /** The prices of the figure, where they matter: growth at constant prices is not compared with growth at current ones. */
  readonly basis?: Basis;
  /** The definition that it counts by, where that is another than the indicator's own. */
  readonly definition?: string;
  /** What it rests on, and how far that is to be trusted. */
  readonly evidence?: Evidence;
  /** The figure as printed, and where. */
  readonly printed?: string;
  readonly locator?: Locator;
};

/** Of one year. */
type InYear = Observed & {
  readonly year: number;
};

/** Of some years together. */
type OverSpan = Observed & {
  readonly span: { readonly from: number; readonly to: number };
};

type ObservedValue = InYear & {
  readonly value: D;
};
type ObservedValueOverSpan = OverSpan & {
  readonly value: D;
};
type ObservedGrade = InYear & {
  readonly grade: string;
};
type ObservedParts = InYear & {
  readonly parts: readonly D[];
};
type ObservedAssertion = InYear & {
  readonly asserted: "met" | "not-met";
};
type ObservedAssertionOverSpan = OverSpan & {
  readonly asserted: "met" | "not-met";
};

/**
 * What was observed: a value, a grade, the parts of a structure, or the source's statement that a target was met
 * (`asserted`), for a year or a span.
 *
 * @category Model
 */
export type Observation =
  | ObservedValue
  | ObservedValueOverSpan
  | ObservedGrade
  | ObservedParts
  | ObservedAssertion
  | ObservedAssertionOverSpan;

/** How many observations a document may list; a text of any length is read row by row. */
export const MOST_OBSERVATIONS = 1_000_000;

/** {@link Observation}s as a schema; its type is named, so that its declaration stays small. */
export const ObservationsSchema: z.ZodType<readonly Observation[]> = z.array(ObservationSchema).max(MOST_OBSERVATIONS).readonly();
