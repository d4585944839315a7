import { agreesWithPrinted, averageAnnualGrowth, averageAnnualGrowthInterval, impliedBase } from "../../calculators/index.js";
import { basisOf } from "../../demand/index.js";
import { decimal, type Interval, printedInterval } from "../../kernel/index.js";
import type { Point, Statement } from "../../model/index.js";
import { type Figure, figuresOf } from "../figures.js";
import type { FindingFacts, Ref, Severity } from "../finding.js";
import { grouped } from "../group.js";
import { impliedPrices, isPlausiblePrices, isPlausibleYear } from "../plausible.js";
import { text } from "../printed.js";
import { statementRef } from "../refs.js";
import { type CheckContext, type Draft, rule } from "../rule.js";

/**
 * A stated mean growth that the stated levels do not give under any reading: the statement's own, and what is stated elsewhere for
 * the same years. What another base year or other prices explain is a note that says what they would have to be.
 */
export const statedGrowth = rule({
  code: "stated-growth",
  family: "arithmetic",
  severity: "warning",
  find: (context) => {
    const figures = grouped(figuresOf(context), ({ indicator }) => indicator);
    const reached = [...figures.values()].flatMap((known) => known.flatMap((mean) => ofTable(mean, known, context)));
    const said = context.plan.statements.flatMap((statement): Draft[] => {
      const known = figures.get(statement.indicator ?? "") ?? [];
      const ref = statementRef(statement);
      const { growth } = statement;
      const own: Stated[] = growth === undefined ? [] : [{ stated: growth, ref }];
      return [...own, ...elsewhere(statement, known)].flatMap((one): Draft[] => {
        const unlike = judge(one, levelsOf(statement), statement.indicator, known, context);
        return unlike === undefined
          ? []
          : [{ ...unlike, locator: one.ref.locator, refs: one.ref === ref ? [ref] : [one.ref, ref] }];
      });
    });
    return [...said, ...reached];
  },
});

type Stated = { readonly stated: string; readonly basis?: Figure["basis"]; readonly ref: Ref };

/** What observations say of the mean over the years between a statement's two levels, where that is not what the statement says. */
const elsewhere = ({ from, to, growth }: Statement, known: readonly Figure[]): readonly Stated[] =>
  known
    .filter(({ of, ref }) => of === "mean" && ref.kind === "observation")
    .filter((one) => one.year === to?.year && from !== undefined && (one.from === from.year || one.from === from.year + 1))
    .map(({ values: [stated = ""], basis, ref }) => ({ stated, ref, ...(basis !== undefined && { basis }) }))
    .filter(({ stated }) => growth === undefined || !decimal(stated).equals(decimal(growth)));

/** A mean in a table of results beside the base and the last level of its row, where no statement has both. */
function ofTable(mean: Figure, known: readonly Figure[], context: CheckContext): Draft[] {
  const { of, from, year, values, basis, ref, otherwise } = mean;
  if (of !== "mean" || ref.kind !== "observation" || from === undefined || otherwise) return [];
  const levels = known.filter((one) => one.of === "level" && one.bound === undefined && one.unit === undefined && !one.otherwise);
  const at = (when: number) => levels.filter((one) => one.year === when);
  const inProse = ({ ref: { kind } }: Figure) => kind === "statement";
  if (at(from - 1).some(inProse) && at(year).some(inProse)) return [];
  const [first, last] = [at(from - 1).find((one) => !inProse(one)), at(year).find((one) => !inProse(one))];
  if (first === undefined || last === undefined) return [];
  const [stated = "", start = "", end = ""] = [values[0], first.values[0], last.values[0]];
  const between = levelsOf({ from: { year: from - 1, value: start }, to: { year, value: end } });
  const unlike = judge({ stated, ref, ...(basis && { basis }) }, between, mean.indicator, known, context);
  return unlike === undefined ? [] : [{ ...unlike, locator: ref.locator, refs: [ref, first.ref, last.ref] }];
}

type Levels = { readonly from: Extract<Point, { value: string }>; readonly to: Extract<Point, { value: string }> };

function levelsOf({ from, to }: Pick<Statement, "from" | "to">): Levels | undefined {
  if (from === undefined || to === undefined || "parts" in from || "parts" in to) return undefined;
  // What lies above or about a number gives no rate.
  if (from.bound !== undefined || to.bound !== undefined) return undefined;
  const comparable = to.year > from.year && from.unit === to.unit && positive(from.value) && positive(to.value);
  return comparable ? { from, to } : undefined;
}

function judge(
  { stated, basis }: Stated,
  levels: Levels | undefined,
  indicator: string | undefined,
  known: readonly Figure[],
  context: CheckContext,
): { readonly severity: Severity; readonly facts: FindingFacts } | undefined {
  if (levels === undefined) return undefined;
  const { from, to } = levels;
  const steps = to.year - from.year;
  const between = averageAnnualGrowthInterval(from.value, to.value, steps);
  if (agreesWithPrinted(stated, between)) return undefined;
  const before = levelBefore(levels, known);
  if (before !== undefined && agreesWithPrinted(stated, averageAnnualGrowthInterval(before, to.value, steps + 1)))
    return undefined;
  const growth = averageAnnualGrowth(from.value, to.value, steps);
  // The years named with a mean never include its base, which may then be a year whose level is not printed.
  const unprinted = before === undefined && isBaseOpen(levels, context) && decimal(stated).greaterThan(-100);
  const base = unprinted ? impliedBase(to.value, stated, steps + 1) : undefined;
  const firstYearGrowth = base && decimal(from.value).dividedBy(base).minus(1).times(100);
  const about = indicator === undefined ? undefined : (context.indicator(indicator) ?? context.previousIndicator(indicator));
  const prices = basis ?? (about === undefined ? "unknown" : basisOf(about));
  const deflator = prices === "nominal" ? undefined : impliedPrices(growth, stated);
  const explained =
    (firstYearGrowth !== undefined && isPlausibleYear(firstYearGrowth, stated)) ||
    (deflator !== undefined && isPlausiblePrices(deflator));
  return {
    severity: explained ? "note" : "warning",
    facts: {
      stated,
      first: from.value,
      firstYear: from.year,
      last: to.value,
      lastYear: to.year,
      steps,
      growth: text(growth),
      ...ends(between, "growthLow", "growthHigh"),
      ...(before !== undefined && { baseBefore: before, baseBeforeYear: from.year - 1 }),
      ...(base !== undefined &&
        firstYearGrowth !== undefined && {
          impliedBase: text(base),
          impliedBaseYear: from.year - 1,
          firstYearGrowth: text(firstYearGrowth),
        }),
      ...(deflator !== undefined && { prices, deflator: text(deflator) }),
    },
  };
}

/** The level of the year before the first one, where some place of either plan tells it. */
const levelBefore = ({ from }: Levels, known: readonly Figure[]): string | undefined =>
  known.find(({ of, year, unit, bound }) => of === "level" && year === from.year - 1 && unit === from.unit && bound === undefined)
    ?.values[0];

/** Whether the base of a mean may lie before the first level: not where that level is the base of the period before, or of one step. */
function isBaseOpen({ from, to }: Levels, { plan, previous }: CheckContext): boolean {
  const years = plan.period.to - plan.period.from;
  const firstOfPeriod = previous?.period.from ?? plan.base - years;
  return to.year - from.year > 1 && from.year >= firstOfPeriod;
}

const positive = (value: string): boolean => printedInterval(value).low.greaterThan(0);

const ends = ({ low, high }: Interval, lowName: string, highName: string) => ({ [lowName]: text(low), [highName]: text(high) });
