import type { Assessment, Verdict } from "../../assessment/index.js";
import { type Decimal, decimal } from "../../calculators/index.js";
import { type Demand, demandOf, type Side, statedLevel } from "../../demand/index.js";
import type { Indicator, Plan } from "../../model/index.js";
import { gradeRank, type Requirement } from "../../notation/index.js";
import { baselineIn, type Locale, nameIn, nameWithUnit, observedIn, statusIn, targetIn } from "../../text/index.js";
import { type Row, rowsOf, verdictOf } from "../rows.js";

/** How a row is drawn: on its way to the target, compared with a limit, or without a base beside its target. */
export type Scale = "reach" | "hold" | "distance";

/** One target with its base, what was observed and what is asked, on a scale of its own where right is better. */
export type Dumbbell = {
  readonly key: string;
  readonly name: string;
  readonly scale: Scale;
  /** Places on the scale; unbounded. */
  readonly base?: number;
  readonly now?: number;
  readonly target: number;
  /** The three as printed, and the status in words. */
  readonly told: string;
};

/** All targets that have a number, and the names of those that have none. */
export function dumbbells(
  plan: Plan,
  assessment: Assessment,
  locale: Locale,
): { readonly rows: readonly Dumbbell[]; readonly without: readonly string[] } {
  const rows: Dumbbell[] = [];
  const without: string[] = [];
  for (const row of rowsOf(plan)) {
    const verdict = verdictOf(assessment, row);
    const placed = place(plan, row, verdict);
    if (placed === undefined) without.push(nameIn(row.indicator.name, locale));
    else
      rows.push({ key: row.key, name: nameWithUnit(row.indicator, locale), ...placed, told: tell(plan, row, verdict, locale) });
  }
  return { rows, without };
}

type Placed = Pick<Dumbbell, "scale" | "base" | "now" | "target">;

const TURNED: { readonly [S in Side]: Side } = { floor: "ceiling", ceiling: "floor", point: "point", unknown: "unknown" };

function place(plan: Plan, { indicator, target }: Row, verdict: Verdict | undefined): Placed | undefined {
  const demand = demandOf(plan, indicator, target);
  const { requirement, side } = demand;
  const asked = numberAsked(demand, verdict);
  if (asked === undefined) return undefined;
  const [base, now] = [
    baseNumber(indicator, requirement),
    verdict?.observed === undefined ? undefined : decimal(verdict.observed),
  ];
  const put = (scale: Scale, at: (value: Decimal) => Decimal): Placed => ({
    scale,
    ...(base !== undefined && { base: at(base).toNumber() }),
    ...(now !== undefined && { now: at(now).toNumber() }),
    target: at(asked).toNumber(),
  });
  // Better is more: what was short of the target by so much lies as far to the left of it.
  const ahead = (value: Decimal): Decimal => {
    const over = value.minus(asked);
    // Class I is better than class II, though its number is smaller.
    const up = requirement.kind === "grade" ? TURNED[side] : side;
    return up === "floor" ? over : up === "ceiling" ? over.negated() : over.abs().negated();
  };
  if (base === undefined) {
    return asked.isZero() ? undefined : put("distance", (value) => ahead(value).div(asked.abs()));
  }
  if (ahead(base).isNegative() && !ahead(base).isZero()) return put("reach", (value) => value.minus(base).div(asked.minus(base)));
  const width = [base, now ?? base].map((value) => value.minus(asked).abs()).find((one) => !one.isZero());
  return put("hold", (value) => (width === undefined ? value.minus(value) : ahead(value).div(width)));
}

/** The number that a target requires, in the unit of the figures; of a comparison, the other series' mean as far as it is known. */
function numberAsked({ requirement, ends, unlike }: Demand, verdict: Verdict | undefined): Decimal | undefined {
  if (requirement.kind === "grade") return rank(requirement.scale, requirement.grade);
  if (requirement.kind === "relative") return verdict?.required === undefined ? undefined : decimal(verdict.required);
  return ends === undefined || unlike ? undefined : decimal(ends.near);
}

function baseNumber(indicator: Indicator, requirement: Requirement): Decimal | undefined {
  // A change starts from nothing.
  if (requirement.kind === "change") return decimal("0");
  const reading = indicator.baseline?.reading;
  if (reading?.kind === "grade") return rank(reading.scale, reading.grade);
  if (reading?.kind === "growth" && reading.bound !== "between") return decimal(reading.value);
  const level = statedLevel(indicator);
  return level === undefined ? undefined : decimal(level);
}

function rank(scale: string, grade: string): Decimal | undefined {
  const place = gradeRank(scale, grade);
  return place === undefined ? undefined : decimal(String(place));
}

function tell(plan: Plan, { indicator, target }: Row, verdict: Verdict | undefined, locale: Locale): string {
  const now = verdict === undefined ? undefined : observedIn(verdict);
  const base = indicator.baseline === undefined ? [] : [baselineIn(indicator, locale)];
  const status = verdict === undefined ? [] : [statusIn(verdict, locale)];
  return [[...base, now ?? "—", targetIn(target, locale, plan)].join(" → "), ...status].join(" · ");
}
