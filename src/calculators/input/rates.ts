import { type Decimal, type DecimalInput, PlanError } from "../../kernel/index.js";
import { areFractions, note, type PlausibilityNote, within } from "./plausibility.js";

/** Whether figures are all between 90 and 115, and not all 100, which is a doubling: yearly indices as yearbooks print them. */
const areIndices = (values: readonly Decimal[]): boolean =>
  values.every((value) => within(value, "90", "115")) && values.some((value) => !value.equals(100));

/** Only text is doubted: a Decimal was computed, or is given on purpose. */
const isText = (given: readonly DecimalInput[]): boolean => given.every((one) => typeof one === "string");

/**
 * Refuses two or more rates that are all yearly indices (上年=100): 104 and 103 for 4 and 3. One alone may be a rate.
 *
 * @throws PlanError `looks-like-an-index`
 */
export function refuseIndices(given: readonly DecimalInput[], values: readonly Decimal[], meant = growth): void {
  if (values.length > 1 && isText(given) && areIndices(values)) refuse(note("looks-like-an-index", values, meant));
}

/** An index as growth, 104 as 4; and as a reduction, 98 as 2. */
const growth = (index: Decimal): Decimal => index.minus(100);
export const reduction = (index: Decimal): Decimal => growth(index).negated();

/**
 * Refuses growth and a change of prices that cannot both be percent: both fractions, or a price index for its change.
 *
 * @throws PlanError `looks-like-a-fraction`, `looks-like-an-index`
 */
export function refuseUnlikePrices(given: readonly DecimalInput[], nominal: Decimal, prices: Decimal): void {
  refuseIndices(given, [nominal, prices]);
  if (!isText(given)) return;
  if (!nominal.isZero() && !prices.isZero() && areFractions(given)) refuse(note("looks-like-a-fraction", [nominal, prices]));
  if (areIndices([prices]) && nominal.abs().lessThan(30)) refuse(note("looks-like-an-index", [prices]));
}

function refuse([looks]: readonly PlausibilityNote[]): void {
  if (looks !== undefined) throw new PlanError(looks.code, looks.facts);
}
