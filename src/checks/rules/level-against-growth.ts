import { averageAnnualGrowth } from "../../calculators/index.js";
import { decimal } from "../../kernel/index.js";
import type { Plan } from "../../model/index.js";
import type { Severity } from "../finding.js";
import { impliedPrices, isPlausiblePrices } from "../plausible.js";
import { text } from "../printed.js";
import { meantRange, meet, moved, type Range, widestRange } from "../range.js";
import { indicatorRef } from "../refs.js";
import { grown, isShare, type Row, rowsOf } from "../row.js";
import { type Draft, rule } from "../rule.js";

/** A level to stand at and a mean growth for the same years that do not lead to each other from the base. */
export const levelAgainstGrowth = rule({
  code: "level-against-growth",
  family: "row",
  severity: "warning",
  find: ({ plan }) => plan.indicators.flatMap((indicator) => rowsOf(plan, indicator).flatMap((row) => judge(row, plan))),
});

function judge(row: Row, { base: baseYear }: Plan): Draft[] {
  const { indicator, base, level, other, years } = row;
  const { requirement: growth } = other;
  const ends = level.ends;
  if (growth.kind !== "growth" || !base.low.greaterThan(0) || ends === undefined || !decimal(ends.near).greaterThan(0)) return [];
  const reach = (range: Range): Range => moved(range, base, (percent, start) => grown(percent, start, years));
  // Beside a share the mean may be one of percentage points.
  const byPoints = (range: Range): Range => moved(range, base, (points, start) => points.times(years).plus(start));
  const [asked, rate] = [meantRange(level.requirement, decimal(base.value)), meantRange(growth)];
  if (meet(asked, reach(rate)) || (isShare(indicator) && meet(asked, byPoints(rate)))) return [];
  const stated = other.ends?.near ?? "";
  const needed = averageAnnualGrowth(base.value, ends.near, years);
  const prices = other.basis === "nominal" || isShare(indicator) ? undefined : impliedPrices(needed, stated);
  const severity = ((): Severity => {
    // Levels are at the prices of their years: what is left between the two is what prices would have to do.
    if (prices !== undefined) return isPlausiblePrices(prices) ? "note" : "warning";
    const [widest, widestRate] = [widestRange(level.requirement, level.side), widestRange(growth, other.side)];
    return meet(widest, reach(widestRate)) || isShare(indicator) ? "warning" : "error";
  })();
  return [
    {
      severity,
      locator: other.target.locator,
      facts: {
        base: base.value,
        baseYear: indicator.baseline?.year ?? baseYear,
        target: level.target.printed,
        growthTarget: other.target.printed,
        years,
        needed: text(needed),
        reached: text(grown(decimal(stated), decimal(base.value), years)),
        ...(prices !== undefined && { prices: other.basis, deflator: text(prices) }),
      },
      refs: [indicatorRef(indicator, level.target.locator), indicatorRef(indicator, other.target.locator)],
    },
  ];
}
