import { refuseUnless } from "../../kernel/index.js";
import { captionOf } from "./caption.js";
import { type Columns, columnsOf } from "./columns.js";
import { draftsOf } from "./drafts.js";
import { EMPTY } from "./empty.js";
import { fullNames, membersOf } from "./family.js";
import { Issues, plain, type Row } from "./grid.js";
import { bodyOf, headedIn, WHOLE } from "./headed-in.js";
import { readHeading } from "./heading.js";
import { indicatorOf } from "./indicator-of.js";
import type { TableIndicator, TableIssue, TableOptions } from "./indicator-table.js";
import { NAME_HEADINGS, PLACE_HEADINGS, WHOLE_PLACES } from "./lexicon.js";
import { readName } from "./name.js";
import { hasPlaces } from "./places.js";
import type { TableSource } from "./source.js";
import { subjectOf } from "./subject.js";
import { unitsOf } from "./units-above.js";

/** One indicator of a breakdown, by place. @category Tables */
export type BreakdownIndicator = {
  /** What the columns say they are figures of; `null` where only the text around the table does. */
  readonly name: { readonly zh: string } | null;
  readonly unit: string | null;
  /** The row of 合计 or 全县. */
  readonly whole?: TableIndicator;
  /** A row for each place, with the place as its name. */
  readonly places: readonly TableIndicator[];
};

/** A table whose rows are places, read. @category Tables */
export type BreakdownTable = {
  readonly indicators: readonly BreakdownIndicator[];
  readonly notes: readonly string[];
  readonly issues: readonly TableIssue[];
};

/**
 * Reads a table whose rows are places: 乡镇, 2025年现状, 2030年目标. Columns of several indicators side by side are distinguished by
 * what their headings say beside years and words of roles.
 *
 * @param table - a text, rows of cells, or `{ header, body, notes }`, as `readIndicatorTable` takes it
 * @param options - the same as for `readIndicatorTable`
 * @returns for each indicator its rows by place, the row of the whole, the notes, and the issues
 * @category Tables
 * @example
 * ```ts
 * import { readBreakdownTable } from "five-year-plan/notation";
 * const { indicators } = readBreakdownTable([
 *   ["乡镇", "2025年造林（亩）", "2030年造林目标（亩）"],
 *   ["甲镇", "120", "200"],
 *   ["乙乡", "80", "150"],
 *   ["合计", "200", "350"],
 * ]);
 * indicators[0]?.places.map(({ name, targets }) => `${name.zh} ${targets[0]?.printed}`); // => ["甲镇 200", "乙乡 150"]
 * indicators[0]?.whole?.targets[0]?.printed; // => "350"
 * ```
 */
export function readBreakdownTable(table: TableSource, options: TableOptions = {}): BreakdownTable {
  refuseUnless("options", options, "object", "invalid-options");
  const issues = new Issues();
  const { headed, notes } = headedIn(table, options, issues);
  if (headed === undefined) return { indicators: [], notes, issues: issues.all };
  const { grid, header, headings } = headed;
  const heading = grid.rows[header.from] ?? [];
  if (!hasPlaces(headings)) {
    issues.at(heading[0] ?? WHOLE, "no-places", { printed: headings[0] ?? "" });
    return { indicators: [], notes, issues: issues.all };
  }
  const [own = ""] = PLACE_HEADINGS;
  const [name = own] = NAME_HEADINGS;
  const placed = headings.map((text) => (readHeading(text).role === "place" ? name : text));
  const subjects = placed.map((text) => subjectOf(text));
  const body = bodyOf(headed, issues);
  const caption = captionOf(headed);
  const groups = [...new Set(subjects.filter((subject) => subject !== undefined))];
  const below: string[] = [];
  const indicators = groups.map((group): BreakdownIndicator => {
    // Without the columns of the other indicators.
    const its = placed.flatMap((_, at) => (subjects[at] === undefined || subjects[at] === group ? [at] : []));
    const ofGroup = (row: Row): Row => its.map((at) => row[at] ?? EMPTY);
    const told = its.map((at) => placed[at] ?? "");
    const rows = body.map(ofGroup);
    const columns = columnsOf(told, rows, options, caption, issues, ofGroup(heading));
    return rowsOf(group, columns, rows, caption, issues, below);
  });
  // What is wrong with a column that all indicators share is reported once.
  const told = [...new Map(issues.all.map((issue) => [JSON.stringify(issue), issue])).values()];
  return { indicators, notes: [...new Set(below), ...grid.notes], issues: told };
}

function rowsOf(
  group: string,
  columns: Columns,
  body: Parameters<typeof draftsOf>[0],
  caption: string,
  issues: Issues,
  below: string[],
): BreakdownIndicator {
  const { drafts, notes } = draftsOf(body, columns, issues);
  below.push(...notes);
  const members = membersOf(drafts);
  const names = fullNames(members);
  const named = group === "" ? undefined : readName(group);
  const above = unitsOf(columns, caption);
  const units = named?.unit === undefined ? above : { ...above, table: named.unit };
  const rows = members.map((member, i) => indicatorOf(member, names[i] ?? "", columns, units, issues, named?.name ?? ""));
  const isWhole = ({ name }: TableIndicator) => WHOLE_PLACES.includes(plain(name.zh));
  const whole = rows.find(isWhole);
  return {
    name: named === undefined ? null : { zh: named.name },
    unit: rows[0]?.unit ?? null,
    ...(whole && { whole }),
    places: rows.filter((row) => !isWhole(row)),
  };
}
