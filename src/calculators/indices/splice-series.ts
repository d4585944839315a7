import { type Decimal, type DecimalInput, decimals, exact, PlanError, precise, rounded, yearCount } from "../../kernel/index.js";
import { named } from "../input/named.js";

/** What {@link spliceSeries} takes by name. @category Indices */
export type SeriesToSplice = {
  readonly older: readonly DecimalInput[];
  readonly newer: readonly DecimalInput[];
  readonly overlap: number;
};

/**
 * One series of two that overlap: the older one on the level of the newer, and then the newer as it is. For an index that
 * got a new base, a survey that got a new frame, a census that moved the level.
 *
 * Formula: olderᵢ × Σnewer ÷ Σolder over the years in common; in these years the newer values prevail.
 *
 * Yearly growth of each part stays as it was. That the older years really move in proportion is an assumption, not a fact.
 *
 * @param older - levels of consecutive years, in order
 * @param newer - levels of consecutive years in order, beginning `overlap` years before the older series ends
 * @param overlap - years that both have, 1 or more: the last of `older` and the first of `newer`
 * @returns one level a year from the first of `older` to the last of `newer`, unrounded (40 digits)
 * @throws PlanError `no-years` without overlap, `too-few-values` where a series is shorter than it, `zero-base` where a sum over
 * it is 0, `sign-change` where the sums have opposite signs, `too-many-years`, `invalid-count`, `empty-list`, `list-too-long`,
 * `invalid-fields`, `invalid-decimal`, `too-many-digits`
 * @see https://www.unescwa.org/sd-glossary/linking
 * @category Indices
 * @example
 * ```ts
 * import { spliceSeries } from "five-year-plan/calculators";
 * spliceSeries({ older: ["180", "200"], newer: ["100", "110", "120"], overlap: 1 }).join(" "); // => "90 100 110 120"
 * ```
 */
export function spliceSeries(older: readonly DecimalInput[], newer: readonly DecimalInput[], overlap: number): Decimal[];
export function spliceSeries(series: SeriesToSplice): Decimal[];
export function spliceSeries(...given: readonly unknown[]): Decimal[] {
  const { older, newer, overlap } = named<SeriesToSplice>(given, ["older", "newer", "overlap"]);
  const [before, after, common] = [decimals(older), decimals(newer), yearCount(overlap, "overlap")];
  const shorter = Math.min(before.length, after.length);
  if (shorter < common) throw new PlanError("too-few-values", { given: shorter, needed: common });
  const [from, to] = [sum(before.slice(-common)), sum(after.slice(0, common))];
  if (from.isZero() || to.isZero()) throw new PlanError("zero-base", { older: from.toString(), newer: to.toString() });
  if (from.isNegative() !== to.isNegative()) {
    throw new PlanError("sign-change", { older: from.toString(), newer: to.toString() });
  }
  return [...before.slice(0, -common).map((level) => rounded(precise(level).times(to).div(from))), ...after];
}

const sum = (levels: readonly Decimal[]): Decimal => precise(levels.reduce((total, level) => total.plus(level), exact(0)));
