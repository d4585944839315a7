import type * as z from "zod";
import { type ErrorCode, PlanError } from "../kernel/index.js";
import type { Issue, IssueCode } from "./issue.js";
import { type Observation, ObservationsSchema } from "./observation.js";
import { firstUnsafe } from "./plain-json.js";
import { type Plan, PlanSchema } from "./plan.js";
import { suggestion } from "./suggestion.js";

/** What a safe parse gives: the document, or the error with its located issues. @category Parsing */
export type ParseResult<T> =
  | { readonly success: true; readonly data: T }
  | { readonly success: false; readonly error: PlanError; readonly issues: readonly Issue[] };

/** An error that tells more issues than this helps nobody. */
const MOST_ISSUES = 100;

/**
 * Reads a plan from anything: checks its shape, refuses what it does not know, freezes what it gives.
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
  return safeParse(PlanSchema, value, "invalid-plan");
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
 * @returns `{ success: true, data }` or `{ success: false, error, issues }`
 * @category Parsing
 * @example
 * ```ts
 * import { safeParseWith, SpanSchema } from "five-year-plan";
 * const result = safeParseWith(SpanSchema, { kind: "by", year: "2030" }, "invalid-plan");
 * result.success ? [] : result.issues.map(({ code, path }) => `${code} at ${path.join(".")}`); // => ["wrong-type at year"]
 * ```
 */
export function safeParse<T>(schema: z.ZodType<T>, value: unknown, code: ErrorCode): ParseResult<T> {
  const unsafe = firstUnsafe(value);
  if (unsafe !== undefined) return failure(code, [unsafe]);
  const known = new Map<string, readonly string[]>();
  const result = schema.safeParse(value, {
    error: (issue) => {
      if (issue.code === "unrecognized_keys") {
        const at = JSON.stringify(issue.path ?? []);
        known.set(at, [...(known.get(at) ?? []), ...shapeKeys(issue.inst)]);
      }
      return undefined;
    },
  });
  if (result.success) return { success: true, data: result.data };
  // Reading the error words it, which is what fills `known`.
  return failure(code, result.error.issues.flatMap((issue) => issuesOf(issue, value, known)).slice(0, MOST_ISSUES));
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

function shapeKeys(schema: unknown): string[] {
  const definition = (schema as { _zod?: { def?: { shape?: object } } } | undefined)?._zod?.def;
  return Object.keys(definition?.shape ?? {});
}

type ZodIssue = z.core.$ZodIssue;

function issuesOf(
  issue: ZodIssue,
  root: unknown,
  known: ReadonlyMap<string, readonly string[]>,
  above: readonly PropertyKey[] = [],
): Issue[] {
  const path = [...above, ...issue.path].map((key) => (typeof key === "number" ? key : String(key)));
  const given = valueAt(root, path);
  const say = (code: IssueCode, facts: Issue["facts"]): Issue[] => [{ code, path, facts }];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.flatMap((key) => {
        const near = suggestion(key, known.get(JSON.stringify(issue.path)) ?? []);
        return [
          { code: "unknown-key" as const, path: [...path, key], facts: { key, ...(near !== undefined && { suggestion: near }) } },
        ];
      });
    case "invalid_type":
      if (given === undefined) return say("missing-key", { key: String(path.at(-1) ?? ""), expected: issue.expected });
      return say("wrong-type", { expected: issue.expected, given: kindOf(given) });
    case "invalid_value":
      if (given === undefined) return say("missing-key", { key: String(path.at(-1) ?? ""), expected: issue.values.map(String) });
      return say("wrong-value", { expected: issue.values.map(String), given: shown(given) });
    case "invalid_format":
      return say("wrong-format", { given: shown(given), ...(issue.pattern !== undefined && { pattern: issue.pattern }) });
    case "too_big":
      return say("out-of-bounds", { most: String(issue.maximum), given: shown(given) });
    case "too_small":
      return say("out-of-bounds", { least: String(issue.minimum), given: shown(given) });
    case "invalid_union":
      return unionIssues(issue, root, known, path, given);
    default:
      return say("wrong-value", { given: shown(given) });
  }
}

/** Of a union the alternative is told that comes nearest: the one with the fewest things wrong. */
function unionIssues(
  issue: Extract<ZodIssue, { code: "invalid_union" }>,
  root: unknown,
  known: ReadonlyMap<string, readonly string[]>,
  path: readonly (string | number)[],
  given: unknown,
): Issue[] {
  const alternatives = issue.errors.map((errors) => errors.flatMap((error) => issuesOf(error, root, known, path)));
  const nearest = alternatives.sort((a, b) => a.length - b.length)[0];
  if (nearest !== undefined) return nearest;
  const options = "options" in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
  if (given === undefined) return [{ code: "missing-key", path, facts: { key: String(path.at(-1) ?? ""), expected: options } }];
  return [{ code: "wrong-value", path, facts: { expected: options, given: shown(given) } }];
}

function valueAt(root: unknown, path: readonly (string | number)[]): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as { [key: string | number]: unknown })[key];
  }
  return value;
}

function kindOf(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}

/** A refused value as an error tells it: short. */
function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? kindOf(value));
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
