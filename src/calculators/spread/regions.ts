import { Decimal, type DecimalInput, decimals, exact, PlanError, precise } from "../../kernel/index.js";
import { named } from "../input/named.js";

/**
 * Values of regions and their weights, by name: what {@link gini}, {@link theil} and {@link variationCoefficient} take.
 *
 * @category Spread
 */
export type Regions = { readonly values: readonly DecimalInput[]; readonly weights?: readonly DecimalInput[] };

/** Values and weights with their exact sums: W = Σw, S = Σw·x. */
export type WeightedValues = {
  readonly each: readonly { readonly value: Decimal; readonly weight: Decimal }[];
  readonly weight: Decimal;
  readonly total: Decimal;
};

/**
 * Reads the values of regions, with weights of 1 where none are given.
 *
 * @throws PlanError `negative-value`, `unequal-lengths`, `zero-base` where all values or all weights are 0, `empty-list`,
 * `list-too-long`, `invalid-fields`, `invalid-decimal`, `too-many-digits`
 */
export function readRegions(given: readonly unknown[]): WeightedValues {
  const { values, weights } = named<Regions>(given, ["values"], ["weights"]);
  const levels = decimals(values);
  const shares = weights === undefined ? levels.map(() => new Decimal(1)) : decimals(weights);
  if (levels.length !== shares.length) {
    throw new PlanError("unequal-lengths", { before: levels.length, after: shares.length });
  }
  const negative = [...levels, ...shares].find((one) => one.isNegative());
  if (negative !== undefined) throw new PlanError("negative-value", { value: negative.toString() });
  const each = levels.map((value, i) => ({ value, weight: shares[i] as Decimal }));
  const weight = sum(shares);
  const total = sum(each.map(({ value, weight }) => exact(value).times(weight)));
  if (weight.isZero() || total.isZero()) throw new PlanError("zero-base", { weights: String(precise(weight)), total: "0" });
  return { each, weight, total };
}

const sum = (values: readonly Decimal[]): Decimal => values.reduce((all, one) => all.plus(one), exact(0));

/** How far a value is from the mean, as a share of the mean: (x·W − S) ÷ S. The difference is exact before it is rounded. */
export function deviation(value: Decimal, { weight, total }: WeightedValues): Decimal {
  return precise(exact(value).times(weight).minus(total)).div(precise(total));
}
