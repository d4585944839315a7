import { refuseUnless } from "../kernel/index.js";
import { figureUnit, type Indicator } from "../model/index.js";
import { isPerName, nameExtent, type Requirement } from "../notation/index.js";
import { isCounted } from "./unit.js";

/**
 * Whether what is asked adds up over parts (`extensive`: output, capacity, area, people, money) or not (`intensive`: rates, shares, means,
 * growth); `unknown` where neither name nor unit tells.
 *
 * @category Demands
 */
export type Extent = "extensive" | "intensive" | "unknown";

/**
 * The extent of what a target requires: one rule for all that set a part beside its whole. Growth, changes in percent or points, comparisons,
 * grades and structures are intensive; of levels and amounts the indicator's name and unit tell.
 *
 * @param indicator - the indicator that is asked
 * @param requirement - what is required of it
 * @returns whether parts add up to the whole
 * @category Demands
 * @example
 * ```ts
 * import { extentOf } from "five-year-plan";
 * import { huzhu15 } from "five-year-plan/huzhu";
 * const of = (id: string) => huzhu15.indicators.filter((one) => one.id === id).map((one) => extentOf(one, one.targets[0].requirement))[0];
 * [of("grain-capacity"), of("forest-coverage"), of("skilled-workforce")]; // => ["extensive", "intensive", "extensive"]
 * ```
 */
export function extentOf(indicator: Indicator, requirement: Requirement): Extent {
  refuseUnless("indicator", indicator, { name: "object", targets: "list" });
  refuseUnless("requirement", requirement, { kind: "text" });
  if (!isCounted(requirement)) return "intensive";
  const unit = requirement.unit ?? figureUnit(indicator);
  return nameExtent(indicator.name.zh, unit) ?? "unknown";
}

/** Whether an indicator is a quotient by its name (单位GDP能耗, 人均收入), whatever its targets' unit is. */
export const isQuotient = (indicator: Pick<Indicator, "name">): boolean => isPerName(indicator.name.zh);
