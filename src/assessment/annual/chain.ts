import { Decimal, exact, precise, rounded } from "../../kernel/index.js";
import { partsDue, type Shape } from "./shapes.js";

/** Growth that compounds: by which factor, spread how over how many years. */
export type Chained = { readonly factor: Decimal; readonly shape: Shape; readonly years: number };

/**
 * The factor due after each year: the whole factor to the power of the part that is due. Whole powers are exact, so that
 * the last year's is the target itself.
 */
function factorsDue({ factor, shape, years }: Chained, root: number): Decimal[] {
  return partsDue(shape, years).map(({ part, whole }) => {
    const power = part * root;
    return power % whole === 0 ? exact(factor).pow(power / whole) : precise(factor).pow(precise(power).div(whole));
  });
}

/**
 * Rates a year, in percent, that compound to what is due, unrounded.
 *
 * @param chained - what the years compound to
 * @param root - `years` where the factor is one year's, 1 where it is that of all years
 */
export function ratesOf(chained: Chained, root: number): Decimal[] {
  let before = precise(1);
  return factorsDue(chained, root).map((due) => {
    const rate = precise(due).div(before).minus(1).times(100);
    before = precise(due);
    return rounded(rate);
  });
}

/**
 * The same with few decimals: each year the rate nearest to what is due that keeps the years so far at it or beyond.
 * `up` is beyond when growth is asked for, down when shrinking or a ceiling is.
 */
export function roundedRatesOf(chained: Chained, root: number, decimals: number, up: boolean): Decimal[] {
  const unit = exact(10)
    .pow(-decimals)
    .times(up ? 1 : -1);
  let reached = exact(1);
  return factorsDue(chained, root).map((due) => {
    const after = (rate: Decimal) => reached.times(exact(rate).times("0.01").plus(1));
    const near = precise(due)
      .div(reached)
      .minus(1)
      .times(100)
      .toDecimalPlaces(decimals, up ? Decimal.ROUND_FLOOR : Decimal.ROUND_CEIL);
    // One step short to begin with: what 60 digits cannot tell, the exact product does.
    let rate = exact(near).minus(unit);
    while (up ? after(rate).lessThan(due) : after(rate).greaterThan(due)) rate = rate.plus(unit);
    reached = after(rate);
    return new Decimal(rate);
  });
}
