import { type Decimal, type DecimalInput, decimal, logarithm, PlanError, precise, rounded } from "../../kernel/index.js";
import { lnFactor } from "./growth-factor.js";

/**
 * Years in which a thing doubles (翻一番) at an even rate.
 *
 * Formula: ln 2 ÷ ln(1 + rate).
 *
 * @param rate - growth, percent a year, above 0
 * @returns years, not rounded (40 digits)
 * @throws PlanError `never-reached` at or below 0, `rate-out-of-range` below −100, `invalid-decimal`, `too-many-digits`
 * @category Growth
 * @example
 * ```ts
 * import { doublingTime } from "five-year-plan/calculators";
 * doublingTime("7.2").toFixed(2); // => "9.97"
 * doublingTime("100").toString(); // => "1"
 * ```
 */
export function doublingTime(rate: DecimalInput): Decimal {
  const growth = decimal(rate);
  const yearly = lnFactor(growth);
  if (!growth.greaterThan(0)) throw new PlanError("never-reached", { rate: growth.toString() });
  return rounded(logarithm(precise(2)).div(yearly));
}
