import { parsePlan } from "../parse-plan.js";
import type { Plan } from "../plan.js";
import type { ReferencesResolve } from "./references.js";

/**
 * Validates and freezes a plan literal: its ids are checked by the compiler and again at run time.
 *
 * A `relative` requirement's `to` that looks like an id (lower-case English and hyphens) must be an indicator of the plan;
 * anything else, such as `全市平均水平`, names an outside series.
 *
 * @param plan - the literal
 * @returns the same plan, frozen, with its literal types
 * @throws PlanError `invalid-plan` with located issues, as {@link parsePlan}
 * @category Constructors
 * @example
 * ```ts
 * import { definePlan } from "five-year-plan";
 * const plan = definePlan({
 *   schemaVersion: "1", id: "my-15", title: { zh: "某县第十五个五年规划纲要" }, place: "某县",
 *   period: { from: 2026, to: 2030 }, base: 2025,
 *   chapters: [], boxes: [], commitments: [], statements: [], layout: { places: [] }, glossary: [], corrections: [],
 *   indicators: [{
 *     id: "forest-coverage", name: { zh: "森林覆盖率" }, category: { zh: "生态保护" }, unit: "%",
 *     direction: "higher", measure: "level", attribute: "binding", locator: { table: 1, row: 1 },
 *     baseline: { printed: "19.96", reading: { kind: "level", bound: "unstated", value: "19.96" }, year: 2025, locator: { table: 1, row: 1 } },
 *     targets: [{ printed: "20.06", requirement: { kind: "level", bound: "unstated", value: "20.06" }, span: { kind: "by", year: 2030 }, locator: { table: 1, row: 1 } }],
 *   }],
 * });
 * plan.indicators[0].id; // => "forest-coverage"
 * ```
 */
export function definePlan<const P extends Plan>(plan: P & ReferencesResolve<P>): P {
  // Parsing copies and freezes; what it gives has the literal's value.
  return parsePlan(plan) as P;
}
