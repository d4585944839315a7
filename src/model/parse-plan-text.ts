import { orThrow, type ParseResult } from "./parse.js";
import { safeParsePlan } from "./parse-plan.js";
import { safeParseText } from "./parse-text.js";
import type { Plan } from "./plan.js";

/**
 * Reads a plan from a JSON text, and gives line and column for each error.
 *
 * @param text - the JSON text, as a file holds it; a byte order mark before it is passed over
 * @returns the plan, deeply frozen
 * @throws PlanError `invalid-plan`, with `facts.issues`: each with code, path, facts, `line` and `column`; a text that is no JSON is
 * `not-json` with what is wrong under `fault` ({@link JsonFault}), a key that occurs twice `duplicate-key`, all else as {@link parsePlan}
 * @category Parsing
 * @example
 * ```ts
 * import { parsePlanText } from "five-year-plan";
 * import { huzhu15 } from "five-year-plan/huzhu";
 * parsePlanText(JSON.stringify(huzhu15)).id; // => "huzhu-15"
 * ```
 */
export function parsePlanText(text: string): Plan {
  return orThrow(safeParsePlanText(text));
}

/**
 * Like {@link parsePlanText}, but gives the error instead of throwing it.
 *
 * @param text - the JSON text
 * @returns `{ success: true, data }` or `{ success: false, error, issues }`, each issue with `line` and `column`
 * @category Parsing
 * @example
 * ```ts
 * import { safeParsePlanText } from "five-year-plan";
 * const result = safeParsePlanText('{\n  "id": "my-plan",\n}');
 * result.success ? [] : result.issues.map(({ line, column, facts }) => `${line}:${column} ${facts["fault"]}`);
 * // => ["2:18 trailing-comma"]
 * ```
 */
export function safeParsePlanText(text: string): ParseResult<Plan> {
  return safeParseText(text, safeParsePlan, "invalid-plan");
}
