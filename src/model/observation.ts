import * as z from "zod";
import { LocatorSchema } from "./locator.js";
import { DecimalTextSchema, IdSchema, PrintedSchema, YearSchema } from "./values.js";

/**
 * How settled an observation is. Of two figures for one year the more settled counts; an assumed one only where there is no other.
 *
 * @category Model
 */
export const OBSERVATION_STATUSES = ["actual", "provisional", "estimate", "assumed"] as const;

/** A status of {@link OBSERVATION_STATUSES}. @category Model */
export type ObservationStatus = (typeof OBSERVATION_STATUSES)[number];

/**
 * What the prices of a rate or a level are: `real` at comparable prices (可比价格), `nominal` at current ones (当年价格).
 *
 * @category Model
 */
export const BASES = ["real", "nominal"] as const;

/** A basis of {@link BASES}. @category Model */
export type Basis = (typeof BASES)[number];

const evidence = {
  indicator: IdSchema,
  /** `actual`; not yet final: an `estimate` or a `provisional` figure; or `assumed`, to ask what would follow from it. */
  status: z.enum(OBSERVATION_STATUSES),
  source: PrintedSchema.exactOptional(),
  /** When the figure was published, for figures that are revised. */
  vintage: PrintedSchema.exactOptional(),
  /** The prices of the figure, where they matter: growth at comparable prices is not compared with growth at current ones. */
  basis: z.enum(BASES).exactOptional(),
  /** The figure as printed, and where. */
  printed: PrintedSchema.exactOptional(),
  locator: LocatorSchema.exactOptional(),
};
const when = [{ year: YearSchema }, { span: z.strictObject({ from: YearSchema, to: YearSchema }).readonly() }] as const;
const value = { value: DecimalTextSchema };
const grade = { grade: PrintedSchema };
const parts = { parts: z.array(DecimalTextSchema).min(2).max(100).readonly() };
const asserted = { asserted: z.enum(["met", "not-met"]) };
const [inYear, overSpan] = when;

/** {@link Observation} as a schema: one year or one span, and one of value, grade, parts or assertion. */
export const ObservationSchema = z.union([
  z.strictObject({ ...evidence, ...inYear, ...value }).readonly(),
  z.strictObject({ ...evidence, ...overSpan, ...value }).readonly(),
  z.strictObject({ ...evidence, ...inYear, ...grade }).readonly(),
  z.strictObject({ ...evidence, ...inYear, ...parts }).readonly(),
  z.strictObject({ ...evidence, ...inYear, ...asserted }).readonly(),
  z.strictObject({ ...evidence, ...overSpan, ...asserted }).readonly(),
]);

/**
 * What was observed: a value, a grade, the parts of a structure, or the source's word that a target was met
 * (`asserted`), for a year or a span.
 *
 * @category Model
 */
export type Observation = z.infer<typeof ObservationSchema>;

/** {@link Observation}s as a schema. */
export const ObservationsSchema = z.array(ObservationSchema).max(1_000_000).readonly();
