import { isRatio } from "../context.js";
import type { ReadingContext } from "../reading.js";
import type { Columns } from "./columns.js";
import type { Member } from "./family.js";
import { asIncrease, asTotal, isFlow } from "./flow.js";
import { type Issues, isDash, tidy } from "./grid.js";
import { asFall, asGrowth, asRise } from "./growth-of-base.js";
import { lastYearOfPlan, readHeading } from "./heading.js";
import type { TableFigure, TableIndicator, TableTarget } from "./indicator-table.js";
import { MEAN_WORDS, PLAN_END, TARGET_IN_NAME, YEARS } from "./lexicon.js";
import { attributeIn } from "./name.js";
import { reconciled } from "./reconciled.js";
import type { FigureColumn } from "./roles.js";
import type { Piece } from "./stacked.js";
import { narrow } from "./unit.js";
import type { UnitsAbove } from "./units-above.js";
import { inOwnUnit, inPercentOf, NOTHING, readCell } from "./valued.js";

/**
 * Makes an indicator of a row: its name and what it belongs to, and its cells, each read under its heading. `subject` is what the
 * cells are figures of where the row's name is a place.
 */
export function indicatorOf(
  member: Member,
  name: string,
  columns: Columns,
  units: UnitsAbove,
  issues: Issues,
  subject?: string,
): TableIndicator {
  const { draft, own, no, part, parent } = member;
  const printed = unitIn(draft.unit) ?? own.unit ?? unitIn(parent?.member?.draft.unit) ?? parent?.name.unit;
  const unit = printed ?? unitAbove(name, columns, units);
  // What the whole measures decides how the part's numbers are read: 主要污染物排放总量减少 · 化学需氧量.
  const indicator =
    subject !== undefined
      ? subject
      : parent && name !== own.name
        ? `${own.name}·${parent.name.name}`
        : name.replace(TARGET_IN_NAME, "");
  const figure = (piece: Piece, { at, year, years, scope }: FigureColumn): TableFigure => {
    const column = columns.headings[at] ?? "";
    const level = readHeading(column).over === undefined;
    const its = printed === undefined && level ? (units.columns.get(at) ?? unit) : unit;
    const context: ReadingContext = { indicator, column, ...(its && { unit: its }) };
    const read = readCell(piece, context, issues);
    // Under 年均增长（%） a bracket is a sum in the row's own unit.
    const sums = !level && !MEAN_WORDS.some((word) => column.includes(word));
    const percent = sums && units.columns.get(at) === "%" && unit !== undefined && !unit.includes("%");
    const value = percent ? inPercentOf(read, context) : inOwnUnit(read, its, unit);
    return {
      column,
      ...(year !== undefined && { year }),
      ...(years && { years }),
      ...(scope !== undefined && { scope }),
      ...value,
    };
  };
  const read = draft.targets.map((piece, i): TableTarget => {
    const years = draft.years[i];
    return { ...figure(piece, columns.targets[i] as FigureColumn), ...(years && { years }) };
  });
  const results = draft.results.flatMap((piece, i) => {
    const column = columns.results[i];
    if (column === undefined) return [];
    const value = figure(piece, column);
    // A cell that says that it is an estimate is none of what its column calls actual.
    const own = value.reading.ok && value.reading.marks.some((mark) => mark === "estimate" || mark === "asterisk");
    return isNothing(value) ? [] : [{ ...value, status: own && column.status === "actual" ? "estimate" : column.status }];
  });
  const base = draft.baseline && columns.baseline && figure(draft.baseline, columns.baseline);
  const moved = base !== undefined && isMerged(base, read) ? movedOver(base, read) : undefined;
  const flow = isFlow(subject ?? name);
  const whole = base && flow && isOfPlan(base.column) ? asTotal(base) : base;
  const baseline = moved === undefined ? whole : base && { ...base, ...NOTHING_PRINTED };
  const row = { unit, baseline };
  const asked = (moved ?? read).map((target, _, all) =>
    asIncrease(asRise(reconciled(target, row, all), unit, baseline), subject ?? name, baseline),
  );
  const alone = asked.filter((target) => !isNothing(target)).length === 1;
  const known = baseline !== undefined && !isNothing(baseline);
  const only = alone && !known && results.length === 0;
  // “十五五”目标 is what the plan does in its years; 2030年 beside other years may be one year's.
  const targets = asked.map((target) =>
    flow && (only || isOfPlan(target.column))
      ? asTotal(target)
      : asFall(asGrowth(target, subject ?? name, unit, baseline), indicator, baseline),
  );
  return {
    ...(no !== undefined && { no }),
    ...(part !== undefined && { part }),
    name: { zh: name },
    unit: unit ?? null,
    category: draft.category === undefined ? null : { zh: draft.category },
    attribute: attributeOf(draft, own, parent, targets, issues),
    ...(draft.responsible.length > 0 && { responsible: draft.responsible.map((zh) => ({ zh })) }),
    ...(baseline && { baseline }),
    targets,
    results,
    row: draft.row,
  };
}

const isOfPlan = (column: string): boolean =>
  lastYearOfPlan(column) !== undefined && column.match(YEARS) === null && !PLAN_END.test(column);

const NOTHING_PRINTED = { printed: "", reading: NOTHING };

const isNothing = ({ reading }: TableFigure): boolean => reading.ok && reading.clauses[0].kind === "none";

/** A sum over years alone in the column of the base was merged over the targets: a base is no 〔1562〕. */
const isMerged = ({ reading }: TableFigure, targets: readonly TableTarget[]): boolean =>
  reading.ok &&
  reading.marks.includes("cumulative-bracket") &&
  targets.length > 0 &&
  targets.every(({ printed }) => printed === "");

const movedOver = ({ printed, reading }: TableFigure, targets: readonly TableTarget[]): readonly TableTarget[] =>
  targets.map((target, i) => (i === 0 ? { ...target, printed, reading } : target));

/** The unit that is above; a share has its own, whatever unit the amounts beside it are in. */
function unitAbove(name: string, { baseline, targets, results, headings }: Columns, units: UnitsAbove): string | undefined {
  const level = [...targets, ...(baseline ? [baseline] : []), ...results].find(
    ({ at }) => units.columns.has(at) && readHeading(headings[at] ?? "").over === undefined,
  );
  const own = level && units.columns.get(level.at);
  return own ?? (isRatio(name) ? undefined : units.table);
}

const unitIn = (piece: Piece | undefined): string | undefined =>
  piece === undefined || isDash(piece.text) ? undefined : narrow(tidy(piece.text));

/** From its own cell, its name, a heading of rows, a target's cell, or the whole that it is a part of: the first that says one. */
function attributeOf(
  draft: Member["draft"],
  own: Member["own"],
  parent: Member["parent"],
  targets: readonly TableTarget[],
  issues: Issues,
): TableIndicator["attribute"] {
  const { attribute: piece } = draft;
  if (piece !== undefined && !isDash(piece.text)) {
    const said = attributeIn(piece.text);
    if (said !== undefined) return said;
    issues.at(piece.cell, "unknown-attribute", { printed: piece.cell.text }, piece.start, piece.start + piece.text.length);
  }
  const inCell = targets.map(({ reading }) => (reading.ok ? reading.attribute : undefined)).find((said) => said !== undefined);
  const above = parent && (parent.name.attribute ?? attributeIn(parent.attribute ?? ""));
  return own.attribute ?? draft.section ?? inCell ?? above ?? null;
}
