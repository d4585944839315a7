import { readTarget } from "../read-target.js";
import type { TargetReading } from "../reading.js";
import { columnsOf } from "./columns.js";
import { draftsOf } from "./drafts.js";
import { fullNames, type Member, membersOf } from "./family.js";
import { type Cell, Issues, isDash, LONGEST_CELL, MOST_CHARACTERS, tidy } from "./grid.js";
import type { IndicatorTable, TableIndicator, TableOptions, TableValue } from "./indicator-table.js";
import { attributeIn } from "./name.js";
import { type Headed, pagesJoined } from "./pages.js";
import { type TableSource, tablesIn } from "./source.js";
import type { Piece } from "./stacked.js";
import { upright } from "./transpose.js";
import { narrow } from "./unit.js";

const WHOLE = { row: 0, column: 0 };

/**
 * Reads a table of indicators as plans print it: from Markdown, from tab-separated text as spreadsheets paste it, from HTML,
 * or from rows of cells.
 *
 * Headings are found by their words. Merged categories are carried down, numbers, units and attributes are taken out of names,
 * parts (其中：…, （1）…) are named with their whole, tables whose headings stand in the first column are turned. The first table
 * of a text that has such headings is read. It never throws: what could not be read comes back as issues, each with its
 * cell and its characters, beside what could. At most 1,000,000 characters, 2,000 rows and 100 columns are looked at.
 *
 * @param table - a text, rows of cells, or `{ header, body, notes }`
 * @param options - `format` of a text, where its signs should not decide; `base`, the year of the baseline
 * @returns the indicators in printed order, the notes below the table, and the issues
 * @category Tables
 * @example
 * ```ts
 * import { readIndicatorTable } from "five-year-plan/notation";
 * const table = readIndicatorTable([
 *   ["类别", "指标", "2025年", "2030年", "属性"],
 *   ["生态保护", "1.森林覆盖率（%）", "19.96", "20.06", "约束性"],
 *   ["", "2.PM2.5浓度（微克/立方米）", "28", "27以内", "约束性"],
 * ]);
 * table.indicators.map(({ no, name, unit }) => `${no} ${name.zh} ${unit}`); // => ["1 森林覆盖率 %", "2 PM2.5浓度 微克/立方米"]
 * table.indicators[1]?.targets[0]?.printed; // => "27以内"
 * table.issues; // => []
 * ```
 */
export function readIndicatorTable(table: TableSource, options: TableOptions = {}): IndicatorTable {
  const issues = new Issues();
  if (typeof table === "string" && table.length > MOST_CHARACTERS)
    issues.at(WHOLE, "too-large", { given: table.length, most: MOST_CHARACTERS });
  const grids = tablesIn(table, options.format).map((grid) => upright(grid) ?? grid);
  const { found, strays } = pagesJoined(grids);
  const [first] = found;
  if (first === undefined) {
    issues.at(WHOLE, grids.some(({ rows }) => rows.length > 0) ? "no-header" : "no-table", {});
    return { indicators: [], notes: grids[0]?.notes ?? [], issues: issues.all };
  }
  const count = found.length + strays;
  if (count > 1) issues.at(WHOLE, "other-tables", { given: count });
  const { cut, strange = [] } = first.grid;
  if (cut !== undefined) issues.at(WHOLE, "too-large", cut);
  for (const place of strange) issues.at(place, "not-text", {});
  return read(first, options, issues);
}

function read({ grid, header, headings: told }: Headed, { base }: TableOptions, issues: Issues): IndicatorTable {
  const { rows, notes } = grid;
  const body = rows.slice(header.to).map((row) => row.map((cell) => bounded(cell, issues)));
  const heading = rows[header.from] ?? [];
  const columns = columnsOf(told, body, base, issues, heading);
  if (columns.targets.length === 0) issues.at(heading[0] ?? WHOLE, "no-target-column", { given: columns.headings });
  const { drafts, notes: below } = draftsOf(body, columns, issues);
  const members = membersOf(drafts);
  const names = fullNames(members);
  const headings = columns.targets.map((column) => columns.headings[column] ?? "");
  const indicators = members.map((member, i) => indicatorOf(member, names[i] ?? "", headings, columns, issues));
  return { indicators, notes: [...below, ...notes], issues: issues.all };
}

function indicatorOf(
  { draft, own, no, part, parent }: Member,
  name: string,
  headings: readonly string[],
  columns: { readonly baseline?: number; readonly headings: readonly string[] },
  issues: Issues,
): TableIndicator {
  const unit = unitIn(draft.unit) ?? own.unit ?? unitIn(parent?.member?.draft.unit) ?? parent?.name.unit ?? null;
  // What the whole measures decides how the part's numbers are read: 主要污染物排放总量减少 · 化学需氧量.
  const indicator = parent && name !== own.name ? `${own.name}·${parent.name.name}` : name;
  const valued = (piece: Piece, column: string): TableValue => value(piece, { indicator, column, ...(unit && { unit }) }, issues);
  const targets = draft.targets.map((piece, i) => ({ column: headings[i] ?? "", ...valued(piece, headings[i] ?? "") }));
  const baseline = draft.baseline && valued(draft.baseline, columns.headings[columns.baseline ?? 0] ?? "");
  return {
    ...(no !== undefined && { no }),
    ...(part !== undefined && { part }),
    name: { zh: name },
    unit,
    category: draft.category === undefined ? null : { zh: draft.category },
    attribute: attributeOf(draft, own, parent, targets, issues),
    ...(baseline && { baseline }),
    targets,
    row: draft.row,
  };
}

const unitIn = (piece: Piece | undefined): string | undefined =>
  piece === undefined || isDash(piece.text) ? undefined : narrow(tidy(piece.text));

/** From its own cell, its name, a heading of rows, a target's cell, or the whole that it is a part of: the first that says one. */
function attributeOf(
  draft: Member["draft"],
  own: Member["own"],
  parent: Member["parent"],
  targets: readonly TableValue[],
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

/** A cell too long to be one is told and left empty: half a text may be a wrong number. */
function bounded(cell: Cell, issues: Issues): Cell {
  const { length } = cell.text;
  if (length <= LONGEST_CELL) return cell;
  issues.at(cell, "too-large", { given: length, most: LONGEST_CELL }, 0, length);
  return { ...cell, text: "" };
}

/** An empty cell asks for nothing. */
const NOTHING: TargetReading = readTarget("");

function value({ text, start, cell }: Piece, context: Parameters<typeof readTarget>[1], issues: Issues): TableValue {
  if (text === "") return { printed: "", reading: NOTHING };
  const reading = readTarget(text, context);
  if (!reading.ok) {
    const { at, expected } = reading;
    issues.at(cell, "unread-cell", { printed: cell.text, expected }, start + at.start, start + at.end);
  }
  return { printed: text, reading };
}
