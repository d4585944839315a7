import { type Demand, figureKind } from "../../demand/index.js";
import { type Decimal, decimal } from "../../kernel/index.js";
import type { Valued } from "./figure.js";

/** From here on a rate that nothing says is one may be an index or a level. */
export const SUSPICIOUS = 50;

/** So many times the number required is no rate that the plan's authors thought of. */
export const TIMES = 3;

/** Percentage points a year that growth may lie from what is asked, and still be what the figures say. */
const FAR = 20;

/** Percentage points within which a figure may be the rate that is required. */
export const NEAR_RATE = 10;

/** The levels between which a year's is what growth may make of a start. */
export function levelsOfGrowth(start: Decimal, aim: Decimal, years: number): { readonly low: Decimal; readonly high: Decimal } {
  const grown = (rate: Decimal) => (rate.lessThan(-100) ? decimal("0") : rate.div(100).plus(1).pow(years).times(start));
  return { low: grown(aim.minus(FAR)), high: grown(aim.plus(FAR)) };
}

type Unsaid = Pick<Valued, "value" | "measure" | "unit"> & { readonly year?: number; readonly span?: { readonly to: number } };

/**
 * Whether a figure is taken for what its indicator measures only because it does not say what it is, and can hardly be it. Beside rates of
 * 5 a figure of 104 is an index, 146.84 a level; beside levels from 146.84 on one of 5.2 is a rate, 105.2 beside 23 an index. A figure that says what it is
 * is taken at its word.
 */
export function isImplausible(demand: Demand, figure: Unsaid): boolean {
  if (figure.measure !== undefined) return false;
  return figureKind(demand.indicator) === "level" ? isNoLevel(demand, figure) : isNoRate(demand, decimal(figure.value));
}

function isNoRate(demand: Demand, size: Decimal): boolean {
  const aim = demand.ends?.near;
  return size.greaterThanOrEqualTo(SUSPICIOUS) && size.greaterThan(aim === undefined ? 0 : decimal(aim).abs().times(TIMES));
}

/** As a level it is far from any growth that is required, and as a rate or an index near it. */
function isNoLevel({ base, ends, requirement }: Demand, { value, unit, year, span }: Unsaid): boolean {
  const years = (year ?? span?.to ?? base.year) - base.year;
  if (requirement.kind !== "growth" || unit !== undefined || base.value === undefined || ends === undefined || years < 1)
    return false;
  const [start, now, aim] = [decimal(base.value), decimal(value), decimal(ends.near)];
  const { low, high } = levelsOfGrowth(start, aim, years);
  if (now.greaterThan(low) && now.lessThan(high)) return false;
  return [now, now.minus(100)].some((rate) => rate.minus(aim).abs().lessThanOrEqualTo(NEAR_RATE));
}

/**
 * Whether figures of a fall are printed as the growth that it is: -3.0 below 降低, year after year. Read as they stand they are rises;
 * rises as large as the fall that is required, year after year, are hardly meant. A single one may be.
 */
export function areTurned(demand: Demand, figures: readonly Unsaid[], years: number): boolean {
  const { requirement, ends, first, last } = demand;
  if (requirement.kind !== "change" || requirement.direction !== "decrease" || ends === undefined || figures.length < 2)
    return false;
  const due = decimal(ends.near)
    .times(years)
    .div(demand.span === "average" ? 1 : last - first + 1);
  const values = figures.map(({ value }) => decimal(value));
  const sum = values.reduce((total, one) => total.plus(one), decimal("0"));
  return (
    figures.every(({ measure }) => measure === undefined) &&
    values.every((one) => one.isNegative()) &&
    sum.negated().greaterThanOrEqualTo(due)
  );
}
