import { PlanError } from "../../kernel/index.js";
import { type Indicator, type Plan, parsePlan, parseRebasing, type Rebasing, type Stated } from "../../model/index.js";
import { alike, checkOrder, indicatorIn } from "./revise.js";

/**
 * The plan with an indicator's base revised: by a census, a survey, or a new definition. The old base stays with the new one.
 *
 * Where the plan prints no base, the new one is that of the plan's base year, and the revision says null for "not printed". The plan's
 * targets stay as they are: they say themselves whether they were set anew ({@link amend}, {@link redefine}).
 *
 * @param plan - the plan; it stays as it is
 * @param rebasing - the new base, as printed and as read, with the act, the day and the first year whose figures compare with it
 * @returns a new plan, frozen, with the base's history in `baseline.revisions`, oldest first
 * @throws PlanError `invalid-amendment` (its shape), `unknown-indicator`, `nothing-amended` (the same base again), `out-of-order` (before a
 * recorded change), `invalid-plan`
 * @category Revisions
 * @example
 * ```ts
 * import { rebase } from "five-year-plan";
 * import { huzhu15 } from "five-year-plan/huzhu";
 * const rebased = rebase(huzhu15, {
 *   indicator: "urbanisation-rate", printed: "41.3", reading: { kind: "level", bound: "unstated", value: "41.3" },
 *   act: { zh: "人口普查公报" }, on: "2031-05-11",
 * });
 * const base = rebased.indicators.find(({ id }) => id === "urbanisation-rate")?.baseline;
 * [base?.printed, base?.revisions?.[0]?.kind, base?.revisions?.[0]?.before?.printed]; // => ["41.3", "rebased", "42.1"]
 * ```
 */
export function rebase(plan: Plan, rebasing: Rebasing): Plan {
  const { indicator: id, printed, reading, kind = "rebased", locator, ...told } = parseRebasing(rebasing);
  const indicator = indicatorIn(plan, id);
  const { baseline: old } = indicator;
  if (old !== undefined && alike(old.reading, reading)) throw new PlanError("nothing-amended", { printed: old.printed });
  checkOrder(old?.revisions, told.on);
  const place = locator ?? old?.locator ?? indicator.locator;
  const baseline: Stated = {
    printed,
    reading,
    year: old?.year ?? plan.base,
    locator: place,
    revisions: [
      ...(old?.revisions ?? []),
      { kind, ...told, before: old === undefined ? null : earlier(old, place), locator: place },
    ],
  };
  const replace = (one: Indicator): Indicator => (one.id === id ? { ...one, baseline } : one);
  return parsePlan({ ...plan, indicators: plan.indicators.map(replace) });
}

/** The base as it stood, as a revision keeps it. */
const earlier = ({ printed, reading, estimated, locator }: Stated, now: Stated["locator"]) => ({
  printed,
  requirement: reading,
  ...(estimated && { estimated }),
  ...(!alike(locator, now) && { locator }),
});
