import { exact } from "../kernel/index.js";
import type { Case } from "./case.js";
import type { Compare } from "./criterion.js";
import { known, longestSpan, unbroken } from "./evidence.js";
import { floored, type Known } from "./known.js";

/** Growth over the first years of a span: each year's rate, or the mean as somebody published it. */
export type Growth = {
  /** Years that it covers. */
  readonly years: number;
  readonly mean: Known;
  /** The rates behind the mean, where they are known. */
  readonly rates?: readonly Known[];
};

/**
 * The growth known from the first year of a case on. A published mean over the whole span is taken as it is;
 * otherwise the yearly rates are chained, as far as they go without a gap.
 */
export function growthSoFar({ evidence, trail, first, last, asOf }: Case): Growth | undefined {
  const rates = unbroken(evidence, first, Math.min(asOf, last));
  const span = longestSpan(evidence, first);
  if (span !== undefined && span.span.to - first + 1 >= rates.length)
    return { years: span.span.to - first + 1, mean: known(span) };
  if (rates.length === 0) return undefined;
  return { years: rates.length, mean: chainedMean(rates, trail), rates };
}

/** The chained mean with the means that rounding of the rates allows. */
export function chainedMean(rates: readonly Known[], trail: Case["trail"]): Known {
  const mean = trail.run("meanOfAnnualRates", { rates });
  const all = (end: "low" | "high") =>
    trail.quiet("meanOfAnnualRates", { rates: rates.map((rate) => ({ ...rate, value: floored(rate[end]) })) });
  return { ...mean, low: all("low"), high: all("high") };
}

/**
 * Compares a chained mean with a rate exactly: Π(1 + gᵢ) against (1 + G)ⁿ in decimals, without a root.
 */
export function chainedCompare(rates: readonly Known[], end: "value" | "low" | "high"): Compare {
  const product = rates.reduce((all, rate) => all.times(exact(floored(rate[end])).plus(100)), exact(1));
  return (bound) => {
    const base = exact(bound).plus(100);
    return base.isNegative() ? 1 : product.comparedTo(base.pow(rates.length));
  };
}
