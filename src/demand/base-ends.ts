import { decimal, type Interval, printedInterval } from "../kernel/index.js";
import type { Indicator } from "../model/index.js";
import { printedBase } from "./base.js";
import { isBaseCounted } from "./counted.js";

/**
 * Where the level that a baseline states may lie, in the unit of the figures: a count is what it is, and what is converted is as exact as its
 * printed digits.
 */
export function baseEnds(indicator: Indicator): Interval | undefined {
  const { value, times } = printedBase(indicator) ?? {};
  if (value === undefined || times === undefined) return undefined;
  const { low, high } = isBaseCounted(indicator) ? { low: decimal(value), high: decimal(value) } : printedInterval(value);
  return { low: low.times(times), high: high.times(times) };
}
