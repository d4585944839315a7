import { type Demand, demandOf } from "../../../demand/index.js";
import { Decimal, decimal } from "../../../kernel/index.js";
import { PLAUSIBLE } from "../../plausible.js";
import { observationRef } from "../../refs.js";
import type { Draft } from "../../rule.js";
import { listRule } from "../rule.js";
import type { Figure, Series } from "../series.js";

/** Fewer figures that rise may well be amounts of years. */
const FEWEST = 3;

/**
 * Amounts of the years that rise from year to year, add up to far more than is due, and of which the last alone is about what is due so far:
 * 1010, 2030, 3040 towards 5000 in five years are totals so far.
 */
export const runningTotals = listRule({
  code: "running-totals",
  severity: "warning",
  find: ({ plan, series }) =>
    series.flatMap((one) =>
      one.indicator.targets.flatMap((target): Draft[] => {
        const demand = demandOf(plan, one.indicator, target);
        const run = demand.figures === "amounts" && !demand.unlike ? runOf(one, demand.first, demand.last) : [];
        const last = run.at(-1);
        const due = dueSoFar(demand, run.length);
        if (last === undefined || run.length < FEWEST || due === undefined || !due.isPositive()) return [];
        const sum = run.reduce((total, { value }) => total.plus(value), new Decimal(0));
        const isDue = last.value.times(PLAUSIBLE.running).greaterThan(due) && last.value.lessThan(due.times(PLAUSIBLE.running));
        if (!rises(run) || !isDue || sum.lessThan(due.times(PLAUSIBLE.running))) return [];
        return [
          {
            locator: last.one.locator ?? one.indicator.locator,
            facts: {
              from: demand.first,
              to: last.one.year,
              figures: run.length,
              sum: sum.toFixed(),
              value: last.value.toFixed(),
              due: due.toFixed(),
            },
            refs: [observationRef(last.one, one.indicator)],
          },
        ];
      }),
    ),
});

/** The figures from the first year on, one a year, as far as they go without a gap; none where a year has several or one says what it is. */
function runOf({ figures }: Series, first: number, last: number): readonly Figure[] {
  const run: Figure[] = [];
  for (let year = first; year <= last; year++) {
    const those = figures.filter(({ one }) => one.year === year);
    if (those.length > 1 || those.some(({ one, kind }) => one.measure !== undefined || kind !== "level")) return [];
    if (those.length === 0) break;
    run.push(...those);
  }
  return run;
}

const rises = (run: readonly Figure[]): boolean => run.every(({ value }, i) => value.greaterThan(run[i - 1]?.value ?? 0));

/** What of a total is due after so many of its years. */
const dueSoFar = ({ ends, first, last }: Demand, years: number): Decimal | undefined =>
  ends === undefined
    ? undefined
    : decimal(ends.near)
        .times(years)
        .dividedBy(last - first + 1);
