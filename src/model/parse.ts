import type * as z from "zod";
import { type ErrorCode, PlanError } from "../kernel/index.js";
import type { Issue } from "./issue.js";
import { type Observation, ObservationsSchema } from "./observation.js";
import { firstUnsafe } from "./plain-json.js";
import { type Plan, PlanSchema } from "./plan.js";
import { planIssues } from "./resolve/plan-issues.js";
import { readShape } from "./shape-issues.js";

/** What a safe parse gives: the document, or the error with its located issues. @category Parsing */
export type ParseResult<T> =
  | { readonly success: true; readonly data: T }
  | { readonly success: false; readonly error: PlanError; readonly issues: readonly Issue[] };

/** An error that tells more issues than this helps nobody. */
const MOST_ISSUES = 100;

/**
 * Reads a plan from anything: checks its shape, refuses what it does not know, resolves its references, freezes what it gives.
 *
 * Refused beyond the shape: an id that stands twice (`duplicate-id`), a reference that leads nowhere (`unresolved-reference`), years
 * that run backwards (`reversed-span`), a lower end above the upper one (`reversed-range`), a scale or grade that is not known
 * (`unknown-scale`, `unknown-grade`), a margin below zero (`negative-margin`). A `relative` requirement's `to` must be an indicator of the
 * plan where it has the form of an id; anything else, such as `全市平均水平`, names a series outside the plan.
 *
 * @param value - what `JSON.parse` gave, or any value
 * @returns the plan, deeply frozen
 * @throws PlanError `invalid-plan`, with `facts.issues`: each with code, path and facts; an unknown key comes with a suggestion
 * @category Parsing
 * @example
 * ```ts
 * import { parsePlan, PlanError } from "five-year-plan";
 * import { huzhu15 } from "five-year-plan/huzhu";
 * parsePlan(JSON.parse(JSON.stringify(huzhu15))).id; // => "huzhu-15"
 * ```
 */
export function parsePlan(value: unknown): Plan {
  return orThrow(safeParsePlan(value));
}

/**
 * Like {@link parsePlan}, but gives the error instead of throwing it.
 *
 * @param value - what `JSON.parse` gave, or any value
 * @returns `{ success: true, data }` or `{ success: false, error, issues }`
 * @category Parsing
 * @example
 * ```ts
 * import { safeParsePlan } from "five-year-plan";
 * import { huzhu15 } from "five-year-plan/huzhu";
 * const { indicators, ...rest } = huzhu15;
 * const result = safeParsePlan({ ...rest, indicaters: indicators });
 * result.success ? [] : result.issues.map(({ code, facts }) => `${code} ${facts["key"]} ${facts["suggestion"] ?? ""}`.trim());
 * // => ["missing-key indicators", "unknown-key indicaters indicators"]
 * ```
 */
export function safeParsePlan(value: unknown): ParseResult<Plan> {
  return safeParse(PlanSchema, value, "invalid-plan", planIssues);
}

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
  return safeParse(ObservationsSchema, value, "invalid-observations");
}

/**
 * Reads any part of a plan from anything, by its schema: one indicator, one observation, a decimal text.
 *
 * @param schema - a schema of this library, or one that is made of them
 * @param value - what `JSON.parse` gave, or any value
 * @param code - the code of the error that a failure carries
 * @param beyondShape - what can be wrong with a document of the right shape
 * @returns `{ success: true, data }` or `{ success: false, error, issues }`
 * @category Parsing
 * @example
 * ```ts
 * import { safeParseWith, SpanSchema } from "five-year-plan";
 * const result = safeParseWith(SpanSchema, { kind: "by", year: "2030" }, "invalid-plan");
 * result.success ? [] : result.issues.map(({ code, path }) => `${code} at ${path.join(".")}`); // => ["wrong-type at year"]
 * ```
 */
export function safeParse<T>(
  schema: z.ZodType<T>,
  value: unknown,
  code: ErrorCode,
  beyondShape: (data: T) => Iterable<Issue> = () => [],
): ParseResult<T> {
  const unsafe = firstUnsafe(value);
  if (unsafe !== undefined) return failure(code, [unsafe]);
  const read = readShape(schema, value);
  if ("issues" in read) return failure(code, read.issues.slice(0, MOST_ISSUES));
  const issues = first(MOST_ISSUES, beyondShape(read.data));
  return issues.length === 0 ? { success: true, data: read.data } : failure(code, issues);
}

function first<T>(most: number, items: Iterable<T>): T[] {
  const taken: T[] = [];
  for (const item of items) if (taken.push(item) === most) break;
  return taken;
}

/** The document, or its error thrown. */
export function orThrow<T>(result: ParseResult<T>): T {
  if (result.success) return result.data;
  throw result.error;
}

/** A failed parse with an error that carries the issues. */
export function failure(
  code: ErrorCode,
  issues: readonly Issue[],
): { success: false; error: PlanError; issues: readonly Issue[] } {
  return { success: false, error: new PlanError(code, { issues }), issues };
}
