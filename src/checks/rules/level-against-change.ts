import { pointChange } from "../../calculators/index.js";
import { type Decimal, decimal, printedInterval } from "../../kernel/index.js";
import { type Amount, amountNumbers, type ChangeRequirement } from "../../notation/index.js";
import { PLAUSIBLE } from "../plausible.js";
import { text } from "../printed.js";
import { meantRange, meet, moved, negated, type Range, widestRange } from "../range.js";
import { indicatorRef } from "../refs.js";
import { grown, isShare, type Row, rowsOf } from "../row.js";
import { type Draft, rule } from "../rule.js";

/** A level to stand at and a change over the same years that do not lead to each other from the base. */
export const levelAgainstChange = rule({
  code: "level-against-change",
  family: "row",
  severity: "warning",
  find: ({ plan }) => plan.indicators.flatMap((indicator) => rowsOf(plan, indicator).flatMap(judge)),
});

function judge(row: Row): Draft[] {
  const { indicator, base, level, other, years } = row;
  const { requirement: change } = other;
  if (change.kind !== "change" || level.ends === undefined) return [];
  const asked = meantRange(level.requirement, decimal(base.value));
  if (readings(row, change, meantRange(change)).some((one) => meet(asked, one))) return [];
  const widest = widestRange(level.requirement, level.side);
  const keepsBoth = readings(row, change, widestRange(change, other.side)).some((one) => meet(widest, one));
  return [
    {
      ...(!keepsBoth && { severity: "error" as const }),
      locator: other.target.locator,
      facts: {
        base: base.value,
        baseYear: level.base.year,
        target: level.target.printed,
        changeTarget: other.target.printed,
        years,
        difference: text(pointChange(base.value, level.ends.near)),
        ...(!decimal(base.value).isZero() && {
          percent: text(decimal(level.ends.near).dividedBy(base.value).minus(1).times(100)),
        }),
      },
      refs: [indicatorRef(indicator, level.target.locator), indicatorRef(indicator, other.target.locator)],
    },
  ];
}

/** Every level that a change can be read to lead to from the base; one on average a year is made in every year. */
function readings({ indicator, base, level, other, years }: Row, change: ChangeRequirement, range: Range): readonly Range[] {
  const times = other.span === "average" ? other.last - other.first + 1 : 1;
  const ways =
    change.direction === undefined ? [range, negated(range)] : [change.direction === "decrease" ? negated(range) : range];
  const added = ways.map((one) => moved(one, base, (amount, start) => start.plus(amount.times(times))));
  const percent = base.low.greaterThan(0) ? ways.map((one) => moved(one, base, (rate, start) => grown(rate, start, times))) : [];
  if (change.measure === "points") return added;
  if (change.measure === "percent") return isShare(indicator) ? [...percent, ...added] : percent;
  // Amounts without a way may be those of each year, which add up over the years.
  return change.direction === undefined ? [...added, ...summed(level.requirement, base, range, years)] : added;
}

/** Any level, where yearly amounts about as large as those of base and target add up to what the change asks. */
function summed(level: Amount, from: { low: Decimal; high: Decimal }, total: Range, years: number): readonly Range[] {
  const ends = amountNumbers(level).map(printedInterval);
  const least = [from.low, ...ends.map(({ low }) => low)].reduce((a, b) => (b.lessThan(a) ? b : a));
  const most = [from.high, ...ends.map(({ high }) => high)].reduce((a, b) => (b.greaterThan(a) ? b : a));
  return meet(total, {
    low: least.times(years).dividedBy(PLAUSIBLE.flows),
    high: most.times(years).times(PLAUSIBLE.flows),
  })
    ? [{}]
    : [];
}
