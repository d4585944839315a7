import { refuseUnless } from "../../kernel/index.js";
import { captionOf } from "./caption.js";
import { columnsOf } from "./columns.js";
import { draftsOf } from "./drafts.js";
import { fullNames, membersOf } from "./family.js";
import { Issues } from "./grid.js";
import { bodyOf, headedIn, tellGrid, WHOLE } from "./headed-in.js";
import { indicatorOf } from "./indicator-of.js";
import type { IndicatorTable, TableOptions, TableRows } from "./indicator-table.js";
import { withoutNoteDigits } from "./note-digits.js";
import { type Headed, pagesJoined } from "./pages.js";
import { hasPlaces } from "./places.js";
import { type TableSource, tablesIn } from "./source.js";
import { upright } from "./transpose.js";
import { unitsOf } from "./units-above.js";

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
  refuseUnless("options", options, "object", "invalid-options");
  const issues = new Issues();
  const { headed, notes } = headedIn(table, options, issues);
  return headed === undefined ? { indicators: [], notes, issues: issues.all } : read(headed, options, issues);
}

/** A table of a text that was given in pieces. @category Tables */
export type JoinedTable = {
  /** Which of the pieces it is made of, counted from 0. */
  readonly pieces: readonly number[];
  readonly table: IndicatorTable;
};

/**
 * Reads the tables of a document one after the other, each given as rows of cells. What goes on on the next page, its count going on
 * under the same headings or none, is one table; pieces without headings that go on with none are left out.
 *
 * @param pieces - the tables in printed order
 * @param options - as for {@link readIndicatorTable}
 * @returns the tables that have headings of indicators, each with the pieces it is made of
 * @category Tables
 * @example
 * ```ts
 * import { readIndicatorTables } from "five-year-plan/notation";
 * const first = { body: [["序号", "指标", "2030年"], ["1", "森林覆盖率（%）", "20.06"]] };
 * const next = { body: [["序号", "指标", "2030年"], ["2", "水土保持率（%）", "69.38"]] };
 * const [one] = readIndicatorTables([first, next]);
 * one?.pieces; // => [0, 1]
 * one?.table.indicators.map(({ name }) => name.zh); // => ["森林覆盖率", "水土保持率"]
 * ```
 */
export function readIndicatorTables(pieces: readonly TableRows[], options: TableOptions = {}): readonly JoinedTable[] {
  refuseUnless("pieces", pieces, "list");
  refuseUnless("options", options, "object", "invalid-options");
  const grids = pieces.flatMap((piece) => tablesIn(piece, undefined)).map((grid) => upright(grid) ?? grid);
  return pagesJoined(grids).found.map((headed) => {
    const issues = new Issues();
    tellGrid(headed.grid, issues);
    return { pieces: headed.pages, table: read(headed, options, issues) };
  });
}

function read(headed: Headed, options: TableOptions, issues: Issues): IndicatorTable {
  const { grid, header, headings } = headed;
  const { rows, notes } = grid;
  const body = bodyOf(headed, issues);
  const heading = rows[header.from] ?? [];
  if (hasPlaces(headings)) {
    issues.at(heading[0] ?? WHOLE, "rows-of-places", { printed: headings[0] ?? "" });
    return { indicators: [], notes, issues: issues.all };
  }
  const caption = captionOf(headed);
  const columns = columnsOf(headings, body, options, caption, issues, heading);
  if (columns.targets.length === 0) issues.at(heading[0] ?? WHOLE, "no-target-column", { given: columns.headings });
  const { drafts, notes: below } = draftsOf(body, columns, issues);
  const members = membersOf(withoutNoteDigits(drafts, [...below, ...notes], issues));
  const names = fullNames(members);
  const units = unitsOf(columns, caption);
  const indicators = members.map((member, i) => indicatorOf(member, names[i] ?? "", columns, units, issues));
  return { indicators, notes: [...below, ...notes], issues: issues.all };
}
