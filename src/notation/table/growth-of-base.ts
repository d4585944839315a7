import { Decimal } from "../../kernel/index.js";
import { withMain } from "../clauses.js";
import { nameDirection } from "../names/name-direction.js";
import { countsDeeds } from "../names/name-flow.js";
import { isRateUnit } from "../units.js";
import { readHeading } from "./heading.js";
import type { TableFigure, TableTarget } from "./indicator-table.js";

/** What is asked of every year is a floor near what there is; below this part of the base it is none. */
const NEAR = "0.8";

/** No mean growth that a plan prints is above, in percent a year. */
const MOST = "20";

/**
 * A bare number under 年均 or 年均/累计 far below the base of an amount that is to grow is percent a year: 5 beside 12.40亿元 of revenue. As a
 * level of each year it would ask for less than half of what there is.
 */
export function asGrowth(
  target: TableTarget,
  name: string,
  unit: string | undefined,
  base: TableFigure | undefined,
): TableTarget {
  const { reading } = target;
  const over = readHeading(target.column).over;
  const from = base?.reading.ok ? base.reading.clauses[0] : undefined;
  if (!reading.ok || unit === undefined || isRateUnit(unit) || (over !== "mean" && over !== "either")) return target;
  const [main] = reading.clauses;
  if (main.kind !== "level" || main.unit !== undefined || main.maintain || from?.kind !== "level") return target;
  if (main.bound === "between" || from.bound === "between" || countsDeeds(name) || nameDirection(name) !== "higher")
    return target;
  const value = new Decimal(main.value);
  if (!value.isPositive() || value.greaterThan(MOST) || value.greaterThan(new Decimal(from.value).times(NEAR))) return target;
  const { kind, unit: _, ...amount } = main;
  return { ...target, reading: withMain(reading, { kind: "growth", ...amount }, [...reading.notes, "growth-by-base"]) };
}

/**
 * 增长100% beside a year and a base of 1000 charging points is what they grow by until then: no plan asks such growth of every year, unless it
 * says 年均.
 */
export function asRise(target: TableTarget, unit: string | undefined, base: TableFigure | undefined): TableTarget {
  const { reading } = target;
  const from = base?.reading.ok ? base.reading.clauses[0] : undefined;
  if (!reading.ok || from?.kind !== "level" || unit === undefined || isRateUnit(unit)) return target;
  if (readHeading(target.column).over !== undefined || reading.marks.includes("per-year") || reading.notes.length > 0)
    return target;
  const [main] = reading.clauses;
  if (main.kind !== "growth" || !new Decimal(main.bound === "between" ? main.low : main.value).greaterThan(MOST)) return target;
  const { kind, unit: _, ...amount } = main;
  const rise = { kind: "change", measure: "percent", direction: "increase", ...amount } as const;
  return { ...target, reading: withMain(reading, rise) };
}

/**
 * A bare sum 〔10〕 of an amount of which there should be less is a fall; more than there is can only be percent of it: 〔10〕 beside a death rate
 * of 0.02.
 */
export function asFall(target: TableTarget, name: string, base: TableFigure | undefined): TableTarget {
  const { reading } = target;
  const from = base?.reading.ok ? base.reading.clauses[0] : undefined;
  if (!reading.ok || !reading.notes.includes("increase-by-sum") || nameDirection(name) !== "lower") return target;
  const [main] = reading.clauses;
  if (main.kind !== "change" || main.bound === "between") return target;
  const known = from?.kind === "level" && from.bound !== "between" && main.unit === undefined;
  const measure = known && new Decimal(main.value).greaterThan(from.value) ? "percent" : main.measure;
  const notes = reading.notes.map((note) => (note === "increase-by-sum" ? "reduction-by-name" : note));
  return { ...target, reading: withMain(reading, { ...main, measure, direction: "decrease" }, notes) };
}
