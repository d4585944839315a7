import { PlanError } from "../../kernel/index.js";
import { type Plan, parseSettlement, type Settlement } from "../../model/index.js";
import { before, checkDay, checkSpan, revised, targetOf } from "./revise.js";

/**
 * The plan with the number that another authority has set for a delegated target (省下达目标).
 *
 * The delegated requirement stays in the target's history, with who set the number, the document and the day.
 *
 * @param plan - the plan; it stays as it is
 * @param settlement - the number, as printed and as read, and who set it
 * @returns a new plan, frozen
 * @throws PlanError `invalid-settlement` (its shape), `unknown-indicator`, `unknown-target`, `not-delegated`, `nothing-settled`
 * (what is given is delegated again, words, or nothing), `outside-period`, `out-of-order`
 * @category Revisions
 * @example
 * ```ts
 * import { assessIndicator, parseObservations, settleDelegated } from "five-year-plan";
 * import { huzhu15 } from "five-year-plan/huzhu";
 * const settled = settleDelegated(huzhu15, {
 *   indicator: "co2-intensity-reduction", printed: "〔17〕", by: { zh: "省人民政府" }, on: "2026-09-01",
 *   requirement: { kind: "change", measure: "percent", direction: "decrease", bound: "unstated", value: "17" },
 *   span: { kind: "over", from: 2026, to: 2030 },
 * });
 * const seen = parseObservations([{ indicator: "co2-intensity-reduction", year: 2026, value: "3.9", status: "actual" }]);
 * assessIndicator(huzhu15, "co2-intensity-reduction", seen, { asOf: 2026 }).reason; // => "delegated"
 * assessIndicator(settled, "co2-intensity-reduction", seen, { asOf: 2026 }).status; // => "ahead"
 * ```
 */
export function settleDelegated(plan: Plan, settlement: Settlement): Plan {
  const { by, act, on, source, ...change } = parseSettlement(settlement);
  const { indicator, target } = targetOf(plan, change);
  if (target.requirement.kind !== "delegated")
    throw new PlanError("not-delegated", { indicator: indicator.id, kind: target.requirement.kind });
  const { kind } = change.requirement;
  if (kind === "delegated" || kind === "qualitative" || kind === "none")
    throw new PlanError("nothing-settled", { indicator: indicator.id, kind });
  checkSpan(plan, change.span);
  if (on !== undefined) checkDay(plan, target, on);
  return revised(plan, change, {
    kind: "settlement",
    ...(act !== undefined && { act }),
    by,
    ...(on !== undefined && { on }),
    ...(source !== undefined && { source }),
    before: before(target, change),
  });
}
