import { captionOf } from "./caption.js";
import { columnsOf } from "./columns.js";
import { draftsOf } from "./drafts.js";
import { fullNames, membersOf } from "./family.js";
import { Issues } from "./grid.js";
import { bodyOf, headedIn, WHOLE } from "./headed-in.js";
import { indicatorOf } from "./indicator-of.js";
import type { IndicatorTable, TableOptions } from "./indicator-table.js";
import { withoutNoteDigits } from "./note-digits.js";
import type { Headed } from "./pages.js";
import { hasPlaces } from "./places.js";
import type { TableSource } from "./source.js";
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
  const issues = new Issues();
  const { headed, notes } = headedIn(table, options, issues);
  return headed === undefined ? { indicators: [], notes, issues: issues.all } : read(headed, options, issues);
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
