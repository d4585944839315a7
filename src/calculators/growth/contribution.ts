import { type Decimal, type DecimalInput, decimal, precise, rounded } from "../../kernel/index.js";
import { named } from "../input/named.js";
import { refuseUnlessComparable } from "./comparable.js";

/**
 * A part and its whole at two times, all at constant prices of one year.
 *
 * @category Growth
 */
export type PartAndWhole = {
  readonly partFirst: DecimalInput;
  readonly partLast: DecimalInput;
  readonly wholeFirst: DecimalInput;
  readonly wholeLast: DecimalInput;
};

/** The fields in the order of positional arguments. */
export const PART_AND_WHOLE = ["partFirst", "partLast", "wholeFirst", "wholeLast"] as const;

/**
 * How many percentage points of the whole's growth come from one part (拉动百分点).
 *
 * Formula: (partLast − partFirst) ÷ wholeFirst × 100.
 *
 * Published figures are of levels at **constant prices**: value added at current prices gives points of nominal growth,
 * which are not points of the growth that is stated. At constant prices of one base year, the same for all four, the parts'
 * points add up to the whole's growth.
 *
 * @param partFirst - the part's level at first, at constant prices
 * @param partLast - the part's level at last, at the same prices
 * @param wholeFirst - the whole's level at first, at the same prices, not 0
 * @param wholeLast - the whole's level at last, at the same prices, of the same sign (or 0)
 * @returns percentage points, unrounded (40 digits)
 * @throws PlanError `zero-base`, `sign-change`, `invalid-fields`, `invalid-decimal`, `too-many-digits`
 * @see {@link contributionRate}, the share of the whole's increase
 * @category Growth
 * @example
 * ```ts
 * import { contribution } from "five-year-plan/calculators";
 * contribution({ partFirst: "40", partLast: "46", wholeFirst: "100", wholeLast: "110" }).toString(); // => "6"
 * contribution("40", "46", "100", "110").toString(); // => "6"
 * ```
 */
export function contribution(
  partFirst: DecimalInput,
  partLast: DecimalInput,
  wholeFirst: DecimalInput,
  wholeLast: DecimalInput,
): Decimal;
export function contribution(levels: PartAndWhole): Decimal;
export function contribution(...given: readonly unknown[]): Decimal {
  const { partFirst, partLast, wholeFirst, wholeLast } = named<PartAndWhole>(given, PART_AND_WHOLE);
  const [part0, part1, whole0] = [decimal(partFirst), decimal(partLast), decimal(wholeFirst)];
  refuseUnlessComparable(whole0, decimal(wholeLast));
  return rounded(precise(part1).minus(part0).times(100).div(whole0));
}
