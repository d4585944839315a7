import { pathFromRates } from "../calculators/index.js";
import { type DecimalInput, decimal, PlanError, wholeNumber } from "../kernel/index.js";
import type { Indicator, Observation } from "../model/index.js";
import type { D } from "../notation/index.js";
import { told } from "./known.js";

/**
 * Observations that are assumed, to ask what would follow from them: an indicator's rates in the years to come.
 *
 * A rate of growth is assumed as it is; a level grows by the rates from the level given. Assumed figures stand only where
 * there are no others, and a verdict that rests on them says so in `assumed`.
 *
 * @param indicator - the indicator; its `measure` says whether its observations are rates or levels
 * @param options - `after`: the year before the first one assumed; `rates`: percent a year, one for each year; `level`: the
 * level of the year `after`, for an indicator that is a level
 * @returns one observation a year with the status `assumed`; levels unrounded (34 digits)
 * @throws PlanError `no-base` for a level without the level to grow from, `empty-list`, `invalid-count`, `rate-out-of-range`,
 * `invalid-decimal`, `too-many-digits`
 * @category Assessment
 * @example
 * ```ts
 * import { assessIndicator, assumeRates } from "five-year-plan";
 * import { huzhu15 } from "five-year-plan/huzhu";
 * const growth = huzhu15.indicators.find(({ id }) => id === "gdp-growth");
 * const seen = [{ indicator: "gdp-growth", year: 2026, value: "4.1", status: "actual" as const }];
 * const future = growth === undefined ? [] : assumeRates(growth, { after: 2026, rates: ["5.2", "5.2", "5.2", "5.2"] });
 * const verdict = assessIndicator(huzhu15, "gdp-growth", [...seen, ...future], { asOf: 2030, policy: { about: "0" } });
 * verdict.status; // => "missed"
 * verdict.assumed; // => [2027, 2028, 2029, 2030]
 * ```
 */
export function assumeRates(
  { id, measure }: Pick<Indicator, "id" | "measure">,
  options: { readonly after: number; readonly rates: readonly DecimalInput[]; readonly level?: DecimalInput },
): Observation[] {
  const { rates, level } = options;
  const after = wholeNumber(options.after, "after");
  if (measure !== "growth" && level === undefined) throw new PlanError("no-base", { indicator: id, after });
  const values: readonly D[] =
    level === undefined ? rates.map((rate) => asWritten(rate)) : pathFromRates(level, [...rates]).map(told);
  if (values.length === 0) throw new PlanError("empty-list");
  return values.map((value, i) => ({ indicator: id, year: after + 1 + i, value, status: "assumed" }));
}

/** A rate keeps the digits in which it was written: they say how exact the assumption is. */
function asWritten(rate: DecimalInput): D {
  const value = decimal(rate);
  return typeof rate === "string" ? rate : told(value);
}
