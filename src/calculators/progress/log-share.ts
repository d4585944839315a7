import { type Decimal, type DecimalInput, decimal, PlanError, rounded } from "../../kernel/index.js";
import { growthFactor, lnFactor } from "../growth/growth-factor.js";
import { named } from "../input/named.js";

/** What {@link logShare} takes by name. @category Progress */
export type Reductions = { readonly target: DecimalInput; readonly soFar: DecimalInput };

/**
 * The share of a cumulative reduction that is done, as energy and carbon assessment counts it: in years' worth of even pace.
 *
 * Formula: ln(1 − soFar) ÷ ln(1 − target).
 *
 * @param target - cumulative reduction required, percent, below 100, not 0; a growth is negative
 * @param soFar - cumulative reduction reached, percent, below 100; negative after a rise
 * @returns a share, 1 = all, unrounded (40 digits), not clipped
 * @throws PlanError `target-equals-base` for a target of 0, `rate-out-of-range` at or above 100, `invalid-fields`,
 * `invalid-decimal`, `too-many-digits`
 * @see http://125.72.25.21/qhStats_19/method/200910/t20091013_237651.html (26.8 % after three years; a linear share would be 28.7 %)
 * @category Progress
 * @example
 * ```ts
 * import { cumulativeReduction, logShare } from "five-year-plan/calculators";
 * const soFar = cumulativeReduction(["-1.51", "2.20", "4.18"]);
 * logShare({ target: "17", soFar }).toFixed(6); // => "0.268112"
 * logShare("17", soFar).toFixed(6); // => "0.268112"
 * ```
 */
export function logShare(target: DecimalInput, soFar: DecimalInput): Decimal;
export function logShare(reductions: Reductions): Decimal;
export function logShare(...given: readonly unknown[]): Decimal {
  const { target, soFar } = named<Reductions>(given, ["target", "soFar"]);
  const [due, done] = [decimal(target), decimal(soFar)];
  if (due.isZero()) throw new PlanError("target-equals-base", { target: "0" });
  return rounded(logOfRest(done).div(logOfRest(due)));
}

function logOfRest(reduction: Decimal): Decimal {
  const rest = growthFactor(reduction.negated());
  if (rest.isZero()) throw new PlanError("rate-out-of-range", { reduction: reduction.toString(), below: "100" });
  return lnFactor(reduction.negated());
}
