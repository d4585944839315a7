import { BodyRow, type Placed } from "./body-row.js";
import type { Columns } from "./columns.js";
import { type Cell, type Issues, isDash, plain, type Row, tidy } from "./grid.js";
import { BETWEEN_DEPARTMENTS, HAN_NUMBER, PART_OPENING } from "./lexicon.js";
import { attributeIn, readName } from "./name.js";
import { type Numbering, numberBefore } from "./numbering.js";
import { measuresOf, type Piece } from "./stacked.js";

/** A row, or a measure of a row, before its name is read. */
export type Draft = {
  readonly row: number;
  /** The cell of its name. */
  readonly cell: Cell;
  readonly name: string;
  /** What it is a part of, where a cell or a line says so. */
  readonly parent?: string;
  /** The number in a column of its own. */
  readonly no?: number;
  /** It is in the same cells as the measure before. */
  readonly sharesRow: boolean;
  readonly category?: string;
  /** The attribute that a heading of rows says: 一、约束性指标. */
  readonly section?: "binding" | "anticipatory";
  readonly unit?: Piece;
  readonly attribute?: Piece;
  readonly responsible: readonly string[];
  readonly baseline?: Piece;
  readonly targets: readonly Piece[];
  readonly results: readonly Piece[];
  /** The years that the cell of a target reaches over, by the target's place. */
  readonly years: readonly ({ readonly from: number; readonly to: number } | undefined)[];
};

/** The rows of a table one by one: indicators as drafts; categories are carried down; notes are put aside. */
export function draftsOf(rows: readonly Row[], columns: Columns, issues: Issues): { drafts: Draft[]; notes: string[] } {
  const drafts: Draft[] = [];
  const lines = rows.map((row) => new BodyRow(row, columns));
  const last = lines.findLastIndex((line) => line.filled.length > 1);
  const carried: Carried = { categories: [], parent: "" };
  const first = lines.find((line) => line.filled.length > 1 && line.name !== "");
  const top = numberBefore(first?.name ?? "")?.style;
  for (const [i, line] of lines.slice(0, last + 1).entries()) {
    if (line.repeatsHeading) continue;
    columns.categories.forEach((at, level) => {
      const text = tidy(line.text(at));
      if (text !== "") carried.categories = [...carried.categories.slice(0, level), withoutNumber(text)];
    });
    const { sole } = line;
    if (sole !== undefined && isCategory(sole, line, lines[i + 1], columns, top)) {
      if (!columns.categories.includes(sole.at)) carried.categories = [withoutNumber(tidy(sole.text))];
      carried.section = attributeIn(sole.text);
      continue;
    }
    const displaced = line.displaced[0];
    if (displaced !== undefined) {
      issues.whole(displaced, "displaced-cells");
      continue;
    }
    if (line.name !== "") carried.parent = line.name;
    drafts.push(...measured(line, columns, carried, issues));
    for (const cell of line.extra) issues.whole(cell, "extra-cell");
  }
  const notes = lines.slice(last + 1).flatMap((line) => line.filled.map(({ text }) => text.trim()));
  return { drafts, notes };
}

/** A row of one cell heads the rows below it: as their category, unless it is an indicator whose parts follow. */
function isCategory(cell: Placed, line: BodyRow, next: BodyRow | undefined, columns: Columns, top?: Numbering["style"]): boolean {
  if (columns.categories.includes(cell.at) || HAN_NUMBER.test(cell.text.trim())) return true;
  if (next === undefined || (!columns.names.includes(cell.at) && cell.at !== 0)) return false;
  const style = numberBefore(next.name)?.style;
  const isWhole = PART_OPENING.test(next.name) || ((style === "circle" || style === "bracket") && style !== top);
  // A numbered row above one without a number: 4.主要污染物减排量 above 化学需氧量.
  const isNumbered =
    line.number !== ""
      ? next.number === "" || next.isNumberedAbove
      : top === "dot" && numberBefore(cell.text)?.style === "dot" && !style;
  return !isWhole && !isNumbered && readName(cell.text).unit === undefined;
}

/** 一、发展水平 is 发展水平, and so is 发展水平（6项）. */
function withoutNumber(text: string): string {
  const number = numberBefore(text);
  const named = number === undefined || !number.certain ? text : text.slice(number.length).trim();
  return named.replace(COUNTED, "") || named;
}

/** Behind a category, how many indicators it has and what they weigh. */
const COUNTED = /(?:[（(][^（）()]{0,20}[0-9][^（）()]{0,20}[）)]){1,3}$/u;

/** Attributes at the left of the names are merged like categories: carried down. */
function attributeOf(line: BodyRow, { attribute, names }: Columns, carried: Carried): Cell | undefined {
  if (attribute === undefined) return undefined;
  const cell = line.cell(attribute);
  if (attribute > (names[0] ?? 0)) return cell;
  if (cell.text.trim() === "") return carried.attribute ?? cell;
  carried.attribute = attributeIn(cell.text) === undefined ? undefined : cell;
  return cell;
}

/** 发展改革局、统计局: each by its name. */
const departments = (text: string): string[] =>
  text
    .split(BETWEEN_DEPARTMENTS)
    .map((name) => name.trim())
    .filter((name) => !isDash(name));

/** What rows take from the rows above them. */
type Carried = { categories: string[]; parent: string; section?: Draft["section"]; attribute?: Cell | undefined };

function measured(line: BodyRow, columns: Columns, carried: Carried, issues: Issues): Draft[] {
  const names = columns.names.map((at) => ({ at, cell: line.cell(at) })).filter(({ cell }) => cell.text.trim() !== "");
  const own = names.find(({ cell }) => cell.text === names.at(-1)?.cell.text);
  const elsewhere = [...columns.categories, ...(columns.number === undefined ? [] : [columns.number])];
  const name = own?.cell ?? elsewhere.map((at) => line.cell(at)).findLast(({ text }) => text.trim() !== "");
  const isPart = own !== undefined && own.at !== columns.names[0];
  // A number is no name but of a part: the row is short of a cell.
  if (name === undefined || (!isPart && /^[0-9]+(?:\.[0-9]+)?$/.test(plain(name.text)))) {
    for (const first of line.filled.slice(0, 1)) issues.whole(first, "no-name");
    return [];
  }
  // A name that is merged over the columns of categories too is in none of its own.
  const category = (own === undefined ? carried.categories.slice(0, -1) : carried.categories)[0];
  const unitCell = columns.unit === undefined ? undefined : line.cell(columns.unit);
  const baselineCell = columns.baseline && line.figure(columns.baseline);
  const attributeCell = attributeOf(line, columns, carried);
  const isThere = (cell: Cell | undefined): cell is Cell => cell !== undefined;
  const { targets, results } = columns;
  const figures = [...[...targets, ...results].map((one) => line.figure(one)), baselineCell].filter(isThere);
  const said = line.number;
  const measures = measuresOf(name, figures, [unitCell, attributeCell].filter(isThere), issues);
  return measures.map(({ name: text, parent, pieces }, i): Draft => {
    const [unit, attribute, baseline] = [unitCell, attributeCell, baselineCell].map((cell) =>
      pieces.find((piece) => piece.cell === cell),
    );
    const whole = parent ?? (isPart ? carried.parent : undefined);
    return {
      row: name.row,
      cell: name,
      name: text,
      sharesRow: i > 0,
      ...(whole && { parent: whole }),
      ...(said !== "" && { no: Number(said) }),
      ...(category && { category }),
      ...(carried.section && { section: carried.section }),
      ...(unit && { unit }),
      ...(attribute && { attribute }),
      ...(baseline && { baseline }),
      responsible: columns.responsible.flatMap((at) => departments(line.text(at))),
      targets: pieces.slice(0, targets.length),
      results: pieces.slice(targets.length, targets.length + results.length),
      years: targets.map((one) => line.yearsOf(one)),
    };
  });
}
