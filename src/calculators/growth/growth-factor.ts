import { type Decimal, logarithm, PlanError, precise, rounded } from "../../kernel/index.js";

/**
 * 1 + rate/100, the factor of one year.
 *
 * @throws PlanError `rate-out-of-range` when a rate is below −100 %: nothing can lose more than all of itself
 */
export function growthFactor(rate: Decimal): Decimal {
  if (rate.lessThan(-100)) throw new PlanError("rate-out-of-range", { rate: rate.toString(), least: "-100" });
  return precise(rate).div(100).plus(1);
}

/** Below it ln(1 + x) is taken from its series: 1 + x has not the digits. */
const SMALL = "1e-10";

/** ln(1 + rate/100) with all its digits, however small the rate; −Infinity at −100 %. @throws PlanError as {@link growthFactor} */
export function lnFactor(rate: Decimal): Decimal {
  const factor = growthFactor(rate);
  const x = precise(rate).div(100);
  if (x.abs().greaterThan(SMALL)) return logarithm(factor);
  let [power, sum] = [x, x];
  for (let k = 2; k <= 6; k++) {
    power = power.times(x).negated();
    sum = sum.plus(power.div(k));
  }
  return sum;
}

/** Π(1 + rate/100); 1 for no rates. */
export function chain(rates: readonly Decimal[]): Decimal {
  return rates.reduce((product, rate) => product.times(growthFactor(rate)), precise(1));
}

/** (factor − 1) in percent, rounded once to 40 digits. */
export function inPercent(factor: Decimal): Decimal {
  return rounded(factor.minus(1).times(100));
}
