import { PlanError } from "../../kernel/index.js";
import { type Amendment, type Plan, parseAmendment, type Revision, type Target } from "../../model/index.js";
import { alike, before, checkDay, checkSpan, revised, targetOf } from "./revise.js";

/**
 * The plan with one target set anew. The old target, the act, who approved it and the day stay with the new one.
 *
 * The plan's own target becomes the earlier one. Where the plan prints the amended target already, as the results table of a
 * past plan does, the amendment says `before`: the earlier target from elsewhere, or null for "not printed". No earlier value
 * is made up, and none that is known is dropped.
 *
 * @param plan - the plan; it stays as it is
 * @param amendment - the decision
 * @returns a new plan, frozen, with the target's history in `revisions`, oldest first
 * @throws PlanError `invalid-amendment` (its shape), `unknown-indicator`, `unknown-target`, `outside-period` (the day is not in
 * the plan's years or before its adoption, or the new span leaves them), `out-of-order` (before a recorded change),
 * `nothing-amended` (the same target again), `earlier-value-known` (`before` is null and the plan has the earlier target),
 * `earlier-value-differs`
 * @category Revisions
 * @example
 * ```ts
 * import { amend } from "five-year-plan";
 * import { huzhu15 } from "five-year-plan/huzhu";
 * const amended = amend(huzhu15, {
 *   indicator: "urbanisation-rate", printed: "48", requirement: { kind: "level", bound: "unstated", value: "48" },
 *   kind: "mid-term", act: { zh: "关于调整规划指标的决定" }, by: { zh: "县人大常委会" }, on: "2028-12-20",
 * });
 * const target = amended.indicators[8].targets[0];
 * [target.printed, target.revisions?.[0]?.before?.printed]; // => ["48", "51.1 左右*"]
 * ```
 */
export function amend(plan: Plan, amendment: Amendment): Plan {
  const { kind = "amendment", act, by, on, source, before: earlier, ...change } = parseAmendment(amendment);
  const { target } = targetOf(plan, change);
  checkSpan(plan, change.span);
  checkDay(plan, target, on);
  return revised(plan, change, {
    kind,
    act,
    ...(by !== undefined && { by }),
    on,
    ...(source !== undefined && { source }),
    before: earlierOf(target, change, earlier),
  });
}

type Asked = Pick<Target, "printed" | "requirement">;

/** What stood before: the plan's own target, unless the plan prints the amended one already. */
function earlierOf(target: Target, change: Omit<Amendment, "act" | "on">, stated: Amendment["before"]): Revision["before"] {
  const same = (one: Asked) => alike(one.requirement, change.requirement);
  const already = same(target) && (change.span === undefined || alike(change.span, target.span));
  if (!already) {
    if (stated === null) throw new PlanError("earlier-value-known", { printed: target.printed });
    if (stated !== undefined && !alike(stated.requirement, target.requirement))
      throw new PlanError("earlier-value-differs", { printed: target.printed, given: stated.printed });
    return before(target, change);
  }
  if (stated === undefined || (stated !== null && same(stated)))
    throw new PlanError("nothing-amended", { printed: target.printed });
  return stated;
}
