import { type Demand, demandOf } from "../demand/index.js";
import type { Decimal } from "../kernel/index.js";
import type { Indicator, Plan } from "../model/index.js";
import { isRateUnit, type LevelRequirement, saysNoUnit } from "../notation/index.js";
import { type Base, baseOf } from "./base.js";

/** A row that has a level of the base year, a level to stand at, and another demand for the same years. */
export type Row = {
  readonly indicator: Indicator;
  readonly base: Base;
  readonly level: Demand & { readonly requirement: LevelRequirement };
  readonly other: Demand;
  /** Years from the base to the level. */
  readonly years: number;
};

/** Each level of an indicator beside each other demand that starts from the same base and ends in the same year. */
export function rowsOf(plan: Plan, indicator: Indicator): readonly Row[] {
  const base = baseOf(indicator);
  if (base === undefined || indicator.targets.length < 2) return [];
  const demands = indicator.targets
    .map((target) => demandOf(plan, indicator, target))
    .filter(({ unlike }) => unlike === undefined);
  return demands.filter(isLevel).flatMap((level) => {
    const years = level.last - level.base.year;
    return demands
      .filter((other) => other.requirement.kind !== "level" && other.last === level.last)
      .filter((other) => years > 0 && other.first - 1 === level.base.year)
      .map((other): Row => ({ indicator, base, level, other, years }));
  });
}

const isLevel = (demand: Demand): demand is Row["level"] => demand.requirement.kind === "level" && demand.span === "by";

/** Whether an indicator's levels are shares, which move by percentage points. */
export const isShare = ({ unit }: Indicator): boolean => unit !== null && !saysNoUnit(unit) && isRateUnit(unit);

/** What a start grows to at so many percent a year, or by a change of so many percent. */
export const grown = (percent: Decimal, start: Decimal, years = 1): Decimal =>
  percent.dividedBy(100).plus(1).pow(years).times(start);
