import { orThrow, type ParseResult, safeParse } from "./parse.js";
import { type Plan, PlanSchema } from "./plan.js";
import { planIssues } from "./resolve/plan-issues.js";

/**
 * Reads a plan from anything: checks its shape, refuses what it does not know, resolves its references, freezes what it gives.
 *
 * Refused beyond the shape: an id that occurs twice (`duplicate-id`), a reference that leads nowhere (`unresolved-reference`), years
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
 * // => ["unknown-key indicaters indicators"]
 * ```
 */
export function safeParsePlan(value: unknown): ParseResult<Plan> {
  return safeParse(PlanSchema, value, "invalid-plan", planIssues);
}
