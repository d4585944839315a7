import { type Decimal, type DecimalInput, decimal, optionalDecimals, PlanError, root, yearCount } from "../../kernel/index.js";
import { refuseIndices } from "../input/rates.js";
import { chain, growthFactor, inPercent } from "./growth-factor.js";

/**
 * Annual growth needed in the remaining years, so that the average over all years is the target rate.
 *
 * Formula: (((1 + G)ᴺ ÷ Π(1 + gᵢ))^(1/(N − k)) − 1) × 100, k the number of rates so far.
 *
 * Two or more rates so far, as texts, that are all from 90 to 115 (and not all 100) are refused as indices (上年=100): 104 and 103 for 4 and 3.
 * Decimals are taken at their word. Fractions are not refused, for a population grows by 0.05 %: ask {@link plausibility}.
 *
 * @param targetRate - the mean required, percent a year, at least −100
 * @param totalYears - years of the whole span, 1 to 1,000
 * @param ratesSoFar - growth of each year gone, percent; may be empty
 * @returns percent a year, unrounded (40 digits)
 * @throws PlanError `looks-like-an-index`, `no-years` when no year is left, `zero-base` when a year lost everything, `rate-out-of-range`,
 * `too-many-years`, `invalid-count`, `list-too-long`, `invalid-decimal`, `too-many-digits`
 * @category Growth
 * @example
 * ```ts
 * import { requiredRemainingRate } from "five-year-plan/calculators";
 * requiredRemainingRate("5", 5, ["4", "4"]).toFixed(3); // => "5.672"
 * ```
 */
export function requiredRemainingRate(
  targetRate: DecimalInput,
  totalYears: number,
  ratesSoFar: readonly DecimalInput[],
): Decimal {
  const [rate, total, gone] = [decimal(targetRate), yearCount(totalYears, "totalYears"), optionalDecimals(ratesSoFar)];
  refuseIndices(ratesSoFar, gone);
  const left = yearCount(total - gone.length, "yearsLeft");
  const reached = chain(gone);
  if (reached.isZero()) throw new PlanError("zero-base", { reached: "0" });
  return inPercent(root(growthFactor(rate).pow(total).div(reached), left));
}
