import {
  isPrintedBeyond,
  isShare,
  type Reason,
  type StatusRange,
  type TargetThresholds,
  thresholds,
  unsettledByBase,
  WHOLE,
} from "../../assessment/index.js";
import { type Demand, demandOf } from "../../demand/index.js";
import type { Plan, Policy } from "../../model/index.js";
import { type Row, rowsOf } from "../rows.js";
import { type Band, bandsOf, type Cuts, cutsOf } from "./cut-table.js";

/** A year of a target: its ranges for people, and its cuts for formulas. */
export type Year = Omit<TargetThresholds, "cuts"> &
  Cuts & {
    readonly ranges: readonly StatusRange[];
    readonly bands: readonly Band[];
  };

/** A target of the plan with what it requires and, year by year, the cuts that decide it. */
export type Line = Row & {
  readonly demand: Demand;
  readonly years: readonly Year[];
  /** Natural limits of its figure: one printed as such a limit is taken as it. */
  readonly limits: readonly number[];
  /** Why no figure decides it. */
  readonly reason?: Reason;
  /** Why a figure that is in none of the ranges is not judged. */
  readonly beyond: Reason;
};

/** Between these a share lies. */
const LIMITS = [0, WHOLE];

/** All targets with their cuts. */
export function linesOf(plan: Plan, policy: Partial<Policy>): readonly Line[] {
  const all = thresholds(plan, { policy });
  const apart = differencesOf(plan, policy);
  const open = unsettledByBase(plan, { policy });
  return rowsOf(plan).map((row) => {
    const { indicator, target, at } = row;
    const { kind } = target.requirement;
    const scale = target.requirement.kind === "grade" ? target.requirement.scale : undefined;
    const demand = demandOf(plan, indicator, target);
    // The difference of two shares, or their change, is none.
    const limits = kind === "level" && isShare(indicator) && !isPrintedBeyond(demand) ? LIMITS : [];
    const years = (target.requirement.kind === "relative" && isShare(indicator) ? apart : all)
      .filter((one) => one.indicator === indicator.id && one.target === at)
      .map((one) => {
        const cuts = cutsOf(one.cuts, one.of === "grade" ? scale : undefined);
        const unsettled = open.find(
          ({ indicator: id, target: nth, year }) => id === indicator.id && nth === at && year === one.year,
        )?.unsettled;
        const bands = one.of === "grade" ? [] : bandsOf(cuts, limits, unsettled ?? []);
        return { ...one, ranges: one.cuts, ...cuts, bands };
      });
    const none = years.some((one) => one.cuts.length > 0) ? undefined : years.at(-1)?.reason;
    // A structure has a figure, whether a policy says what may differ or not.
    const reason = kind === "composition" ? undefined : none;
    const unbased = kind === "level" && demand.base.value === undefined;
    const beyond = none ?? (unbased ? "no-baseline" : "implausible-observation");
    return { ...row, demand, years, limits, beyond, ...(reason !== undefined && { reason }) };
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
