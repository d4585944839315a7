import { isShare, type Reason, type StatusRange, type TargetThresholds, thresholds } from "../../assessment/index.js";
import { type Demand, demandOf } from "../../demand/index.js";
import type { Plan, Policy } from "../../model/index.js";
import { type Row, rowsOf } from "../rows.js";
import { type Cuts, cutsOf } from "./cut-table.js";

/** A year of a target: its ranges for people, and its cuts for formulas. */
export type Year = Omit<TargetThresholds, "cuts"> & Cuts & { readonly ranges: readonly StatusRange[] };

/** A target of the plan with what it requires and, year by year, the cuts that decide it. */
export type Line = Row & {
  readonly demand: Demand;
  readonly years: readonly Year[];
  /** Why no figure decides it. */
  readonly reason?: Reason;
};

/** All targets with their cuts. */
export function linesOf(plan: Plan, policy: Partial<Policy>): readonly Line[] {
  const all = thresholds(plan, { policy });
  const apart = differencesOf(plan, policy);
  return rowsOf(plan).map((row) => {
    const { indicator, target, at } = row;
    const scale = target.requirement.kind === "grade" ? target.requirement.scale : undefined;
    const years = (target.requirement.kind === "relative" && isShare(indicator) ? apart : all)
      .filter((one) => one.indicator === indicator.id && one.target === at)
      .map((one) => ({ ...one, ranges: one.cuts, ...cutsOf(one.cuts, one.of === "grade" ? scale : undefined) }));
    const decided = years.some(({ cuts }) => cuts.length > 0);
    const reason = decided ? undefined : years.at(-1)?.reason;
    return { ...row, demand: demandOf(plan, indicator, target), years, ...(reason !== undefined && { reason }) };
  });
}

/** The cuts of what shares are compared by: the difference of two shares is no share, and lies below 0 as well. */
function differencesOf({ indicators, ...plan }: Plan, policy: Partial<Policy>): readonly TargetThresholds[] {
  const shares = indicators.filter(
    (one) => isShare(one) && one.targets.some(({ requirement }) => requirement.kind === "relative"),
  );
  if (shares.length === 0) return [];
  const unnamed = shares.map((one) => ({ ...one, name: { zh: "difference" } }));
  return thresholds({ ...plan, indicators: unnamed }, { policy });
}
