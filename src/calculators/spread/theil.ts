import { type Decimal, type DecimalInput, logarithm, precise, rounded } from "../../kernel/index.js";
import { deviation, type Regions, readRegions } from "./regions.js";

/**
 * The Theil index of regions (泰尔指数, Theil T): 0 where all are equal, at most ln(W ÷ least weight).
 *
 * Formula: Σ (wᵢ ÷ W)·(xᵢ ÷ mean)·ln(xᵢ ÷ mean), W = Σw, the mean weighted alike; a region that has nothing adds 0.
 *
 * With people as weights it is Σ (share of income)·ln(share of income ÷ share of people).
 *
 * @param values - what each region has per head, none below 0, together above 0
 * @param weights - people of each region, in the same order; without them each region counts alike
 * @returns a pure number in nats, unrounded (40 digits)
 * @throws PlanError `negative-value`, `unequal-lengths`, `zero-base`, `empty-list`, `list-too-long`, `invalid-fields`,
 * `invalid-decimal`, `too-many-digits`
 * @see https://rdrr.io/cran/wINEQ/man/Theil_T.html (the formula; Theil L, which others call by the same name, is the mean of ln(mean ÷ xᵢ))
 * @category Spread
 * @example
 * ```ts
 * import { theil } from "five-year-plan/calculators";
 * theil(["10", "10", "10", "20", "50"]).toFixed(7); // => "0.2502012"
 * theil({ values: ["20", "30"], weights: ["3", "1"] }).toFixed(5); // => "0.01737"
 * ```
 */
export function theil(values: readonly DecimalInput[], weights?: readonly DecimalInput[]): Decimal;
export function theil(regions: Regions): Decimal;
export function theil(...given: readonly unknown[]): Decimal {
  const regions = readRegions(given);
  // The weighted deviations add up to 0, so r·ln r may be less by r − 1: then no term is below 0 and none undoes another.
  const all = regions.each.reduce(
    (sum, { value, weight }) => sum.plus(entropy(deviation(value, regions)).times(weight)),
    precise(0),
  );
  return rounded(all.div(precise(regions.weight)));
}

/** Below it the series is used: the difference in the formula would cost more than these few digits. */
const SMALL = "1e-4";

/** A term of the series below this is beyond the last of 60 digits. */
const NEGLIGIBLE = "1e-62";

/** r·ln r − r + 1 for r = 1 + d, which for a small d is d²/2 − d³/6 + d⁴/12 − … */
function entropy(d: Decimal): Decimal {
  const r = d.plus(1);
  if (r.isZero()) return precise(1);
  if (d.abs().greaterThan(SMALL)) return r.times(logarithm(r)).minus(d);
  let [power, sum] = [d.times(d), d.times(d).div(2)];
  for (let k = 3; power.abs().greaterThan(sum.times(NEGLIGIBLE)); k++) {
    power = power.times(d).negated();
    sum = sum.plus(power.div(k * (k - 1)));
  }
  return sum;
}
