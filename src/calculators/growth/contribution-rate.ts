import { type Decimal, type DecimalInput, decimal, exact, PlanError, precise, rounded } from "../../kernel/index.js";
import { named } from "../input/named.js";
import { PART_AND_WHOLE, type PartAndWhole } from "./contribution.js";

/**
 * The share of the whole's increase that comes from one part (贡献率).
 *
 * Formula: (partLast − partFirst) ÷ (wholeLast − wholeFirst) × 100.
 *
 * As for {@link contribution}, all four are at constant prices of one base year; then the parts' rates add up to 100 %. Of a
 * whole that fell, a part that fell too has a rate above 0.
 *
 * @param partFirst - the part's level at first, at constant prices
 * @param partLast - the part's level at last, at the same prices
 * @param wholeFirst - the whole's level at first, at the same prices
 * @param wholeLast - the whole's level at last, at the same prices, not the same as at first
 * @returns percent, unrounded (40 digits)
 * @throws PlanError `zero-base` where the whole did not change, `invalid-fields`, `invalid-decimal`, `too-many-digits`
 * @see https://zk.995w.com/K/P?id=903900996 (increments at constant prices)
 * @category Growth
 * @example
 * ```ts
 * import { contributionRate } from "five-year-plan/calculators";
 * contributionRate({ partFirst: "40", partLast: "46", wholeFirst: "100", wholeLast: "110" }).toString(); // => "60"
 * contributionRate("40", "46", "100", "110").toString(); // => "60"
 * ```
 */
export function contributionRate(
  partFirst: DecimalInput,
  partLast: DecimalInput,
  wholeFirst: DecimalInput,
  wholeLast: DecimalInput,
): Decimal;
export function contributionRate(levels: PartAndWhole): Decimal;
export function contributionRate(...given: readonly unknown[]): Decimal {
  const { partFirst, partLast, wholeFirst, wholeLast } = named<PartAndWhole>(given, PART_AND_WHOLE);
  const part = exact(decimal(partLast)).minus(decimal(partFirst));
  const whole = exact(decimal(wholeLast)).minus(decimal(wholeFirst));
  if (whole.isZero()) throw new PlanError("zero-base", { change: "0" });
  return rounded(precise(part).times(100).div(precise(whole)));
}
