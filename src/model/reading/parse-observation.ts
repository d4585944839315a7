import { type Observation, ObservationSchema } from "../observation.js";
import { type ParseResult, safeParse } from "../parse.js";
import { plainObservation } from "./plain-rows.js";

/**
 * One observation from anything. Nearly all are plain, and are seen to be without the schema, which has the word on all others; both
 * give the same.
 */
export function parseObservation(value: unknown): ParseResult<Observation> {
  const plain = plainObservation(value);
  return plain === undefined ? safeParse(shapeOf(value), value, "invalid-observations") : { success: true, data: plain };
}

/** The shape that an observation means to have, by its keys: an error told of that one costs a sixth of one told of all. */
function shapeOf(value: unknown): typeof ObservationSchema | (typeof ObservationSchema.options)[number] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return ObservationSchema;
  const has = (key: string): boolean => Object.hasOwn(value, key);
  const [inYear, overSpan, grade, parts, asserted, assertedOverSpan] = ObservationSchema.options;
  const span = has("span") && !has("year");
  if (has("value")) return span ? overSpan : inYear;
  if (has("asserted")) return span ? assertedOverSpan : asserted;
  if (has("grade")) return grade;
  if (has("parts")) return parts;
  return span ? overSpan : inYear;
}
