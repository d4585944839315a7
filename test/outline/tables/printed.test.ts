import { describe, expect, it } from "vitest";
import type { TableFigure, TableIndicator } from "../../../src/notation/index.js";
import { readLines } from "../../../src/outline/source/read-lines.js";
import { findTables } from "../../../src/outline/tables/find-tables.js";
import { HELD, type PrintedTable, TUNED } from "./printed.js";

const flat = (text: string): string => text.replaceAll(/\s/g, "");

const printed = (figures: readonly TableFigure[]): string =>
  figures
    .filter(({ reading }) => !(reading.ok && reading.clauses[0].kind === "none"))
    .map((figure) => flat(figure.printed))
    .join(";");

const told = ({ no, name, unit, attribute, baseline, targets, results }: TableIndicator): string =>
  [
    no,
    flat(name.zh),
    unit,
    attribute,
    printed(baseline === undefined ? [] : [baseline]),
    printed(targets),
    printed(results),
  ].join("|");

function read({ text, format }: PrintedTable) {
  const { lines } = readLines(text, format);
  const tables = findTables(lines, text);
  return {
    kinds: tables.map(({ kind }) => kind),
    rows: tables.flatMap(({ table }) => table.indicators.map(told)),
    unread: tables.flatMap(({ issues }) => issues.map(({ facts }) => String(facts["printed"]))),
    after: lines[tables.at(-1)?.to ?? 0]?.text ?? "",
    behind: text.slice(tables.at(-1)?.span.end),
  };
}

describe.each([...TUNED, ...HELD])("a table printed as $id", (table) => {
  const got = read(table);

  it("gives its rows and no others", () => {
    expect(got.rows).toEqual(table.rows);
    expect(got.kinds).toEqual([table.kind]);
  });

  it("tells the rows that cannot be read", () => {
    const unread = table.unread ?? [];
    expect(got.unread).toHaveLength(unread.length);
    for (const [i, name] of unread.entries()) expect(got.unread[i]).toContain(name);
  });

  it("ends behind its notes", () => {
    const after = table.after.replace(/^#+ /, "");
    expect(got.after).toContain(after);
    expect(got.behind).toContain(after);
  });
});
