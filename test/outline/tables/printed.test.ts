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

it("a table whose cells are parted by single wide blanks has the rows of one with four blanks", () => {
  const rows = [
    ["序号", "指标", "2025年", "2030年", "属性"],
    ["1", "高速公路通车里程（公里）", "986", "1200", "预期性"],
    ["2", "国省道优良路率（%）", "93.5", "95", "约束性"],
    ["3", "单位运输周转量二氧化碳排放下降（%）", "—", "〔10〕", "约束性"],
  ];
  const rowsOf = (blanks: string) => {
    const text = `${rows.map((row) => row.join(blanks)).join("\n")}\n注：〔〕内为累计值。`;
    return findTables(readLines(text, "text").lines, text).flatMap(({ table }) => table.indicators.map(told));
  };
  expect(rowsOf("　")).toHaveLength(3);
  expect(rowsOf("　")).toEqual(rowsOf("    "));
});
