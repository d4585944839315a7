import { Decimal } from "../../kernel/index.js";
import { nameDirection } from "../names/name-direction.js";
import { countsDeeds } from "../names/name-flow.js";
import { saysNoUnit, unitRatio } from "../units.js";
import { readHeading } from "./heading.js";
import type { TableFigure, TableTarget } from "./indicator-table.js";

/** Units of rates, in which no number is growth of something else. */
const RATES = ["%", "pp"] as const;

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
  if (!reading.ok || unit === undefined || !isAmount(unit) || (over !== "mean" && over !== "either")) return target;
  const [main, ...more] = reading.clauses;
  if (main.kind !== "level" || main.unit !== undefined || main.maintain || from?.kind !== "level") return target;
  if (main.bound === "between" || from.bound === "between" || countsDeeds(name) || nameDirection(name) !== "higher")
    return target;
  const value = new Decimal(main.value);
  if (!value.isPositive() || value.greaterThan(MOST) || value.greaterThan(new Decimal(from.value).times(NEAR))) return target;
  const { kind, unit: _, ...amount } = main;
  return {
    ...target,
    reading: { ...reading, clauses: [{ kind: "growth", ...amount }, ...more], notes: [...reading.notes, "growth-by-base"] },
  };
}

const isAmount = (unit: string): boolean => !saysNoUnit(unit) && RATES.every((rate) => unitRatio(unit, rate) === undefined);

/**
 * A bare sum 〔10〕 of an amount of which there should be less is a fall; more than there is can only be percent of it: 〔10〕 beside a death rate
 * of 0.02.
 */
export function asFall(target: TableTarget, name: string, base: TableFigure | undefined): TableTarget {
  const { reading } = target;
  const from = base?.reading.ok ? base.reading.clauses[0] : undefined;
  if (!reading.ok || !reading.notes.includes("increase-by-sum") || nameDirection(name) !== "lower") return target;
  const [main, ...more] = reading.clauses;
  if (main.kind !== "change" || main.bound === "between") return target;
  const known = from?.kind === "level" && from.bound !== "between" && main.unit === undefined;
  const measure = known && new Decimal(main.value).greaterThan(from.value) ? "percent" : main.measure;
  const notes = reading.notes.map((note) => (note === "increase-by-sum" ? "reduction-by-name" : note));
  return { ...target, reading: { ...reading, clauses: [{ ...main, measure, direction: "decrease" }, ...more], notes } };
}
