import { Decimal, type Interval, intervalAround } from "../../kernel/index.js";
import { withMain } from "../clauses.js";
import type { LevelRequirement, Requirement } from "../requirement.js";
import { readHeading } from "./heading.js";
import type { TableFigure, TableTarget } from "./indicator-table.js";

/** A row whose base and target say what the number between them is. */
type Row = { readonly unit: string | undefined; readonly baseline: TableFigure | undefined };

/** A level of one number. */
type OneLevel = Exclude<LevelRequirement, { readonly bound: "between" }>;

/** The years of a plan whose base has no year. */
const PLAN_YEARS = 5;

/**
 * A bare number in a column of means and sums is what leads from the row's base to its target: 5 beside 96 and 122 is growth, 14 beside 82 and
 * 96 the sum of what is added. It is no level where it does not lie between them.
 */
export function reconciled(target: TableTarget, row: Row, targets: readonly TableTarget[]): TableTarget {
  const { over } = readHeading(target.column);
  const number = bareIn(target);
  const from = bareIn(row.baseline);
  const asked = targets.findLast(({ column }) => readHeading(column).over === undefined);
  const to = bareIn(asked);
  if ((over !== "mean" && over !== "either") || number === undefined || from === undefined || to === undefined) return target;
  const years = (asked?.year ?? 0) - (row.baseline?.year ?? (asked?.year ?? 0) - PLAN_YEARS);
  const read = years > 0 ? leading({ from, to, number, years }, row, over) : undefined;
  return read === undefined ? target : asRead(target, read);
}

type Way = { readonly from: OneLevel; readonly to: OneLevel; readonly number: OneLevel; readonly years: number };

/** The one reading by which the number leads from the base to the target, within what printing rounds. */
function leading({ from, to, number, years }: Way, { unit = "" }: Row, over: "mean" | "either"): Requirement | undefined {
  const [base, end, step] = [decimalOf(from), decimalOf(to), decimalOf(number)];
  if (step.isZero() || (step.gte(Decimal.min(base, end)) && step.lte(Decimal.max(base, end)))) return undefined;
  const falls = end.lessThan(base);
  const added = (times: number): boolean =>
    reaches(to, printed(from), printed(number), (one, more) =>
      falls ? one.minus(more.times(times)) : one.plus(more.times(times)),
    );
  const share = unit.includes("%");
  const grows = !share && reaches(to, printed(from), printed(number), (one, rate) => one.times(rate.div(100).plus(1).pow(years)));
  const summed = over === "either" && added(1);
  const yearly = over === "mean" && added(years);
  if (grows === (summed || yearly)) return undefined;
  if (grows) return growth(number);
  const direction = falls ? "decrease" : "increase";
  return { kind: "change", bound: number.bound, value: number.value, measure: share ? "points" : "total", direction };
}

/** Whether some of what the ends may stand for comes to what the target may. */
function reaches(to: OneLevel, from: Interval, by: Interval, end: (from: Decimal, by: Decimal) => Decimal): boolean {
  const ends = [from.low, from.high].flatMap((one) => [end(one, by.low), end(one, by.high)]);
  const goal = printed(to);
  return Decimal.min(...ends).lte(goal.high) && Decimal.max(...ends).gte(goal.low);
}

const decimalOf = (level: OneLevel): Decimal => new Decimal(level.value);
const printed = (level: OneLevel): Interval => intervalAround(decimalOf(level), level.value);
const growth = ({ bound, value }: OneLevel): Requirement => ({ kind: "growth", bound, value });

/** A level of one number in the row's own unit. */
function bareIn(figure: TableFigure | undefined): OneLevel | undefined {
  const [main] = figure?.reading.ok ? figure.reading.clauses : [];
  const bare = main?.kind === "level" && main.bound !== "between" && main.unit === undefined && !main.maintain;
  return bare ? main : undefined;
}

function asRead(target: TableTarget, read: Requirement): TableTarget {
  const { reading } = target;
  if (!reading.ok) return target;
  const note = read.kind === "growth" ? "growth-by-column" : "change-by-column";
  return { ...target, reading: withMain(reading, read, [...reading.notes, note]) };
}
