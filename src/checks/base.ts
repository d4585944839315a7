import { printedBase, statedLevel } from "../demand/index.js";
import { type Interval, printedInterval } from "../kernel/index.js";
import type { Indicator } from "../model/index.js";

/** The level that an indicator starts from, in the unit of its figures, with what its printed digits leave open. */
export type Base = { readonly value: string } & Interval;

/** The base of an indicator; undefined where none has a comparable unit. */
export function baseOf(indicator: Indicator): Base | undefined {
  const [value, printed] = [statedLevel(indicator), printedBase(indicator)];
  if (value === undefined || printed?.times === undefined) return undefined;
  // 146.84万人 is exact to a hundred people, though it is 1468400 of them.
  const { low, high } = printedInterval(printed.value);
  return { value, low: low.times(printed.times), high: high.times(printed.times) };
}
