import { PlanError } from "../../kernel/index.js";
import { type Plan, parsePlan, parseRedefinition, type Redefinition, type Revision, type Target } from "../../model/index.js";
import { alike, before, checkOrder, checkSpan, indicatorIn, revised } from "./revise.js";

/**
 * The plan with what an indicator counts defined anew (统计口径调整), from a year on or for all of its years.
 *
 * A target that was set anew by the new definition (`anew`) is judged by the figures of those years, and keeps the old one beside it. One that
 * was not stays as it is, and figures by the new definition say nothing about it: its verdict is `undetermined`, `definition-changed`. A base
 * by another definition than the target's is none; {@link rebase} gives one by the new definition.
 *
 * @param plan - the plan; it stays as it is
 * @param redefinition - which indicator, from which year its figures count by the new definition, by which act, the target set anew
 * @returns a new plan, frozen, with the change in the `revisions` of the targets, oldest first
 * @throws PlanError `invalid-amendment` (its shape), `unknown-indicator`, `unknown-target`, `nothing-amended` (the same target anew),
 * `outside-period` (the new span leaves the plan's years), `out-of-order`
 * @category Revisions
 * @example
 * ```ts
 * import { assessIndicator, redefine } from "five-year-plan";
 * import { huzhu14, huzhu14Outcomes } from "five-year-plan/huzhu";
 * const redefined = redefine(huzhu14, { indicator: "forest-coverage", from: 2022, act: { zh: "自然资发〔2022〕5号" } });
 * const before = assessIndicator(huzhu14, "forest-coverage", huzhu14Outcomes, { asOf: 2025 });
 * const { status, reason, observed, required } = assessIndicator(redefined, "forest-coverage", huzhu14Outcomes, { asOf: 2025 });
 * [before.status, status, reason, observed, required]; // => ["missed", "undetermined", "definition-changed", "19.96", "43.68"]
 * ```
 */
export function redefine(plan: Plan, redefinition: Redefinition): Plan {
  const { indicator: id, target: at, anew, locator, ...told } = parseRedefinition(redefinition);
  const indicator = indicatorIn(plan, id);
  const changed = at !== undefined ? [at] : anew !== undefined ? [0] : indicator.targets.map((_, i) => i);
  const found = changed.map((i) => indicator.targets[i]);
  for (const [i, one] of found.entries()) {
    if (one === undefined) throw new PlanError("unknown-target", { plan: plan.id, indicator: id, target: changed[i] ?? 0 });
    checkOrder(one.revisions, told.on);
  }
  if (anew === undefined) return marked(plan, id, changed, { kind: "definition-changed", ...told, before: null }, locator);
  const [old] = found as [Target];
  if (alike(old.requirement, anew.requirement) && (anew.span === undefined || alike(anew.span, old.span)))
    throw new PlanError("nothing-amended", { printed: old.printed });
  checkSpan(plan, anew.span);
  const change = { indicator: id, target: changed[0] ?? 0, ...anew, ...(locator && { locator }) };
  return revised(plan, change, { kind: "definition-changed", ...told, before: before(old, change) });
}

/** The plan with a change recorded in some targets of an indicator that are not set anew. */
function marked(
  plan: Plan,
  id: string,
  changed: readonly number[],
  revision: Omit<Revision, "locator">,
  locator: Target["locator"] | undefined,
): Plan {
  const mark = (target: Target): Target => ({
    ...target,
    revisions: [...(target.revisions ?? []), { ...revision, locator: locator ?? target.locator }],
  });
  return parsePlan({
    ...plan,
    indicators: plan.indicators.map((one) =>
      one.id === id ? { ...one, targets: one.targets.map((target, i) => (changed.includes(i) ? mark(target) : target)) } : one,
    ),
  });
}
