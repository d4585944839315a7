import { Decimal, decimal } from "./decimal.js";
import { PlanError } from "./plan-error.js";
import { exact } from "./precise.js";

/** All values from `low` to `high`, both included. @category Kernel */
export type Interval = { readonly low: Decimal; readonly high: Decimal };

/**
 * The values that a printed decimal may stand for.
 *
 * Formula: v printed with d decimals stands for [v − ½·10⁻ᵈ, v + ½·10⁻ᵈ], so `"5.0"` says more than `"5"`.
 *
 * @param text - decimal text as printed; its trailing zeros count
 * @returns both ends, unrounded, in the unit of the text
 * @throws PlanError `invalid-decimal`, `too-many-digits`
 * @category Intervals
 * @example
 * ```ts
 * import { printedInterval } from "five-year-plan/calculators";
 * printedInterval("5.0").low.toString(); // => "4.95"
 * printedInterval("5").high.toString(); // => "5.5"
 * ```
 */
export function printedInterval(text: string): Interval {
  if (typeof text !== "string") {
    throw new PlanError("invalid-decimal", { given: typeof text, expected: "decimal text as printed: its zeros count" });
  }
  return intervalAround(decimal(text), text);
}

/** The values that a printed decimal may stand for, its own value at hand. */
export function intervalAround(value: Decimal, text: string): Interval {
  const decimals = text.includes(".") ? text.length - text.indexOf(".") - 1 : 0;
  const half = new Decimal(`5e${-decimals - 1}`);
  // With the half unit a text of so many characters has no more digits than a Decimal keeps.
  if (text.length < Decimal.precision) return { low: value.minus(half), high: value.plus(half) };
  return { low: new Decimal(exact(value).minus(half)), high: new Decimal(exact(value).plus(half)) };
}
