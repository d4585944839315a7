import { pathFromRates } from "../../calculators/index.js";
import { figureKind } from "../../demand/index.js";
import { type DecimalInput, decimal, exact, PlanError, refuseUnless, wholeNumber } from "../../kernel/index.js";
import { figureUnit, type Indicator, type Observation } from "../../model/index.js";
import { type D, isRateUnit, saysNoUnit } from "../../notation/index.js";
import { told } from "../working/sourced-number.js";

/** What the years to come are assumed to bring: rates in percent, or of a share percentage points, one for each year. @category Assessment */
export type Assumed = {
  /** The year before the first one assumed. */
  readonly after: number;
  /** The level of the year `after`, for an indicator that is a level. */
  readonly level?: DecimalInput;
} & ({ readonly rates: readonly DecimalInput[] } | { readonly points: readonly DecimalInput[] });

/**
 * Assumed observations, for a what-if: an indicator's rates in the years to come.
 *
 * A rate of growth is assumed as it is; a level grows by the rates from the level given. A share (a level in % or ‰) moves by percentage
 * points, in its own unit, and no office lets it grow by percent: `points` says by how many a year, and `rates` are refused. Assumed figures
 * stand only where there are no others, and a verdict that rests on them says so in `assumed`.
 *
 * @param given - the indicator; its measure and unit say whether its figures are rates, amounts or shares
 * @param options - `after`: the year before the first one assumed; `rates`: percent a year, or `points` a year, one for each year; `level`: the
 * level of the year `after`, for an indicator that is a level
 * @returns one observation a year with the status `assumed`; levels unrounded (34 digits)
 * @throws PlanError `no-base` for a level without the level to grow from, `invalid-options` for rates of a share and points of what is none,
 * `empty-list`, `invalid-count`, `rate-out-of-range`, `invalid-decimal`, `too-many-digits`
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
  given: Pick<Indicator, "id" | "measure"> & Partial<Pick<Indicator, "unit" | "targets" | "baseline">>,
  options: Assumed,
): Observation[] {
  refuseUnless("given", given, "object");
  refuseUnless("options", options, "object", "invalid-options");
  const indicator = { unit: null, targets: [], ...given };
  const { id } = indicator;
  const { level } = options;
  const after = wholeNumber(options.after, "after");
  const isLevel = figureKind(indicator) === "level";
  const unit = figureUnit(indicator);
  const isShare = isLevel && unit !== null && isPercentage(unit);
  if ("points" in options !== isShare)
    throw new PlanError("invalid-options", { indicator: id, unit, expected: isShare ? "points" : "rates" });
  if (isLevel && level === undefined) throw new PlanError("no-base", { indicator: id, after });
  const values = "points" in options ? moved(level ?? "0", options.points) : grown(level, options.rates);
  if (values.length === 0) throw new PlanError("empty-list");
  return values.map((value, i) => ({ indicator: id, year: after + 1 + i, value, status: "assumed" }));
}

const isPercentage = (unit: string): boolean => !saysNoUnit(unit) && isRateUnit(unit);

const grown = (level: DecimalInput | undefined, rates: readonly DecimalInput[]): readonly D[] =>
  level === undefined ? rates.map((rate) => asWritten(rate)) : pathFromRates(level, [...rates]).map(told);

/** A share after each year's points. */
function moved(level: DecimalInput, points: readonly DecimalInput[]): readonly D[] {
  let at = exact(decimal(level));
  return points.map((point) => {
    at = at.plus(decimal(point));
    return told(at);
  });
}

/** A rate keeps the digits in which it was written: they say how exact the assumption is. */
function asWritten(rate: DecimalInput): D {
  const value = decimal(rate);
  return typeof rate === "string" ? rate : told(value);
}
