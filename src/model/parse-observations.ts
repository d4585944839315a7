import * as z from "zod";
import type { Issue } from "./issue.js";
import { MOST_OBSERVATIONS, type Observation } from "./observation.js";
import { failure, MOST_ISSUES, orThrow, type ParseResult } from "./parse.js";
import { firstUnsafe } from "./plain-json.js";
import { isPlainObservation } from "./plain-observation.js";
import { readObservation } from "./read-observation.js";
import { readShape } from "./shape-issues.js";

/**
 * Reads a list of observations from anything.
 *
 * @param value - an array of observations
 * @returns the observations, deeply frozen
 * @throws PlanError `invalid-observations`, with `facts.issues`
 * @category Parsing
 * @example
 * ```ts
 * import { parseObservations } from "five-year-plan";
 * parseObservations([{ indicator: "gdp-growth", year: 2026, value: "5.1", status: "actual" }]).length; // => 1
 * ```
 */
export function parseObservations(value: unknown): readonly Observation[] {
  return orThrow(safeParseObservations(value));
}

/**
 * Like {@link parseObservations}, but gives the error instead of throwing it.
 *
 * @param value - an array of observations
 * @returns `{ success: true, data }` or `{ success: false, error, issues }`
 * @category Parsing
 * @example
 * ```ts
 * import { safeParseObservations } from "five-year-plan";
 * const result = safeParseObservations([{ indicator: "gdp-growth", year: 2026, value: 5.1, status: "actual" }]);
 * result.success ? [] : result.issues.map(({ code, path }) => `${code} at ${path.join(".")}`); // => ["wrong-type at 0.value"]
 * ```
 */
export function safeParseObservations(value: unknown): ParseResult<readonly Observation[]> {
  const list = readShape(ListSchema, value);
  if ("issues" in list) return failure("invalid-observations", list.issues);
  const observations: Observation[] = [];
  const issues: Issue[] = [];
  for (const [i, one] of list.data.entries()) {
    const unsafe = firstUnsafe(one);
    const read = unsafe === undefined ? readObservation(one) : { issues: [unsafe] };
    if ("data" in read) observations.push(read.data);
    else issues.push(...within(i, read.issues));
    if (issues.length >= MOST_ISSUES) break;
  }
  if (issues.length > 0) return failure("invalid-observations", issues.slice(0, MOST_ISSUES));
  Object.freeze(observations);
  parsed.add(observations);
  return { success: true, data: observations };
}

const ListSchema = z.array(z.unknown()).max(MOST_OBSERVATIONS);

/** Lists that were parsed, and cannot have changed since. */
const parsed = new WeakSet<object>();

/**
 * Refuses what is no list of observations, as {@link parseObservations} does, and copies nothing: the check at the door of an
 * assessment. A list that was parsed passes at once, and a figure of one year in a fraction of a microsecond.
 *
 * @param observations - what is said to be observations
 * @throws PlanError `invalid-observations`, with `facts.issues`: each with its path, such as `[3, "value"]`
 * @category Parsing
 * @example
 * ```ts
 * import { PlanError, refuseObservations } from "five-year-plan";
 * import { describeError } from "five-year-plan/text";
 * let words = "";
 * try {
 *   refuseObservations([{ indicator: "urbanisation-rate", year: 2027, value: 45.9, status: "actual" }]);
 * } catch (error) {
 *   if (error instanceof PlanError) words = describeError(error, "en");
 * }
 * words.split("\n")[1]; // => '  [0].value: wrong type: expected text in quotes, given a number, write "45.9"'
 * ```
 */
export function refuseObservations(observations: unknown): asserts observations is readonly Observation[] {
  if (!Array.isArray(observations)) orThrow(safeParseObservations(observations));
  const list = observations as readonly unknown[];
  if (parsed.has(list)) return;
  const issues: Issue[] = [];
  for (let i = 0; i < list.length && issues.length < MOST_ISSUES; i++) {
    if (isPlainObservation(list[i])) continue;
    const read = readObservation(list[i]);
    if ("issues" in read) issues.push(...within(i, read.issues));
  }
  if (issues.length > 0) throw failure("invalid-observations", issues.slice(0, MOST_ISSUES)).error;
}

const within = (i: number, issues: readonly Issue[]): Issue[] => issues.map((issue) => ({ ...issue, path: [i, ...issue.path] }));
