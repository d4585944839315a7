import { type Demand, demandOf, figureKind, statedLevel } from "../../demand/index.js";
import { type Decimal, decimal } from "../../kernel/index.js";
import type { Indicator, Plan } from "../../model/index.js";
import { figureUnit } from "../../model/index.js";
import { unitRatio } from "../../notation/index.js";
import type { FindingFacts } from "../finding.js";
import { PLAUSIBLE } from "../plausible.js";
import { text } from "../printed.js";
import { indicatorRef } from "../refs.js";
import { isShare } from "../row.js";
import { type Draft, rule } from "../rule.js";

/** A base and a target so far apart that one of the two may have a slipped digit: many points of a share a year, or many times the base. */
export const implausibleJump = rule({
  code: "implausible-jump",
  family: "row",
  severity: "note",
  find: ({ plan }) =>
    plan.indicators.flatMap((indicator) =>
      indicator.targets.flatMap((target): Draft[] => {
        const demand = demandOf(plan, indicator, target);
        const facts = demand.unlike || demand.ends === undefined ? undefined : jump(demand, indicator, plan);
        if (facts === undefined) return [];
        const said = { target: target.printed, ...(indicator.baseline && { base: indicator.baseline.printed }) };
        return [{ locator: target.locator, facts: { ...said, ...facts }, refs: [indicatorRef(indicator, target.locator)] }];
      }),
    ),
});

function jump(demand: Demand, indicator: Indicator, plan: Plan): FindingFacts | undefined {
  const { requirement, ends, span, last, base } = demand;
  const asked = decimal(ends?.near ?? "0");
  if (requirement.kind === "growth" || (requirement.kind === "level" && figureKind(indicator) === "rate"))
    return asked.isNegative()
      ? inFall(asked, demand)
      : asked.greaterThan(PLAUSIBLE.growth)
        ? grows(asked, PLAUSIBLE.growth)
        : undefined;
  if (requirement.kind !== "level" || span === "over") return undefined;
  const was = statedLevel(indicator);
  const years = (span === "by" ? last : plan.period.to) - base.year;
  if (was === undefined || years < 1) return undefined;
  return isShare(indicator) ? inPoints(asked.minus(was), figureUnit(indicator), years) : inTimes(asked, decimal(was), years);
}

const grows = (asked: Decimal, most: string): FindingFacts => ({ growth: text(asked), most });

/** −16 % a year is mostly a fall over all years whose bracket was lost. */
function inFall(asked: Decimal, { span, first, last }: Demand): FindingFacts | undefined {
  if (asked.abs().lessThanOrEqualTo(PLAUSIBLE.fall)) return undefined;
  return { ...grows(asked, PLAUSIBLE.fall), ...(span === "average" && { over: last - first + 1 }) };
}

function inPoints(change: Decimal, unit: string | null, years: number): FindingFacts | undefined {
  const points = change.times(unitRatio(unit ?? "%", "%") ?? "1");
  if (points.abs().lessThanOrEqualTo(decimal(PLAUSIBLE.points).times(years))) return undefined;
  return { years, points: text(points), most: text(decimal(PLAUSIBLE.points).times(years)) };
}

function inTimes(asked: Decimal, was: Decimal, years: number): FindingFacts | undefined {
  const [small, large] = [asked.abs(), was.abs()].sort((a, b) => a.comparedTo(b)) as [Decimal, Decimal];
  if (small.isZero() || large.lessThanOrEqualTo(small.times(PLAUSIBLE.times))) return undefined;
  return { years, factor: text(asked.dividedBy(was)), most: PLAUSIBLE.times };
}
