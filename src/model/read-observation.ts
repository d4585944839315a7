import type * as z from "zod";
import type { Issue } from "./issue.js";
import { OBSERVATION_VARIANTS, type Observation } from "./observation.js";
import { firstUnsafe } from "./plain-json.js";
import { isPlainObservation } from "./plain-observation.js";
import { backwards } from "./resolve/plan-issues.js";
import { readShape } from "./shape-issues.js";

/** An observation, or each thing that is wrong with what was given. */
export type ObservationRead = { readonly data: Observation } | { readonly issues: readonly Issue[] };

/**
 * Reads one observation from what JSON can hold, and freezes it. What is wrong is reported for the kind that its keys belong to: a bad row
 * costs one reading, and not one of each kind.
 */
export function readObservation(value: unknown): ObservationRead {
  if (isPlainObservation(value)) return { data: Object.freeze({ ...value }) };
  const unsafe = firstUnsafe(value);
  if (unsafe !== undefined) return { issues: [unsafe] };
  const read = readShape(variantOf(value), value);
  if ("issues" in read || !("span" in read.data)) return read;
  const issues = [...backwards(read.data.span, ["span"])];
  return issues.length > 0 ? { issues } : read;
}

/** The kind of observation that something means to be, by its keys; a value of one year where they do not tell. */
function variantOf(value: unknown): z.ZodType<Observation> {
  const has = (key: string): boolean => typeof value === "object" && value !== null && Object.hasOwn(value, key);
  const evidence = (["value", "grade", "parts", "asserted"] as const).find(has) ?? "value";
  const overSpan = has("span") && !has("year");
  if (overSpan && evidence === "value") return OBSERVATION_VARIANTS.valueOverSpan;
  if (overSpan && evidence === "asserted") return OBSERVATION_VARIANTS.assertedOverSpan;
  return OBSERVATION_VARIANTS[evidence];
}
