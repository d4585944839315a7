import { type Decimal, type DecimalInput, decimal, PlanError } from "../../kernel/index.js";
import { isFactor, LEAST_INDEX, note } from "../input/plausibility.js";

/** What indices are written on where nothing else is said: 上年=100, 2020年=100. */
const HUNDRED = "100";

/** The value that stands for "no change". @throws PlanError `zero-base`, `rate-out-of-range`, `invalid-decimal`, `too-many-digits` */
export function indexBase(base: DecimalInput | undefined): Decimal {
  return positive(decimal(base ?? HUNDRED));
}

/**
 * Reads an index. Where its base is not given, one below 10 is refused: it would say that nine tenths were lost, and is
 * nearly always a fraction (1.05 for 105) or a rate (2 for 102). With a base any index is taken as it is.
 *
 * @throws PlanError `zero-base`, `rate-out-of-range` below 0, `looks-like-a-fraction`, `looks-like-a-rate`
 */
export function readIndex(index: Decimal, base: DecimalInput | undefined): Decimal {
  return readIndices([index], base)[0] as Decimal;
}

/**
 * Reads the indices of several years. One year may have lost nine tenths, and got them back: refused are fractions, and
 * rates only where no index is as high as 10.
 *
 * @throws PlanError as {@link readIndex}
 */
export function readIndices(indices: readonly Decimal[], base: DecimalInput | undefined): readonly Decimal[] {
  indices.forEach(positive);
  if (base !== undefined) return indices;
  const factors = indices.filter(isFactor);
  const low = indices.filter((index) => index.lessThan(LEAST_INDEX));
  const [looks] =
    factors.length > 0
      ? note("looks-like-a-fraction", factors)
      : note("looks-like-a-rate", low.length === indices.length ? low : []);
  if (looks !== undefined) throw new PlanError(looks.code, looks.facts);
  return indices;
}

function positive(index: Decimal): Decimal {
  if (index.isZero()) throw new PlanError("zero-base", { index: "0" });
  if (index.isNegative()) throw new PlanError("rate-out-of-range", { index: index.toString(), least: "0" });
  return index;
}
