import type * as z from "zod";
import { type ErrorCode, PlanError, refuseUnless } from "../kernel/index.js";
import type { Issue } from "./issue.js";
import { firstUnsafe } from "./plain-json.js";
import { readShape } from "./shape-issues.js";

/** What a safe parse gives: the document, or the error with its located issues. @category Parsing */
export type ParseResult<T> =
  | { readonly success: true; readonly data: T }
  | { readonly success: false; readonly error: PlanError; readonly issues: readonly Issue[] };

/** An error that tells more issues than this helps nobody. */
export const MOST_ISSUES = 100;

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
  refuseUnless("schema", schema, { safeParse: "function" });
  refuseUnless("code", code, "text");
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
