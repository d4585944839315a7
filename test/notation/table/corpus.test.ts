import { describe, expect, it } from "vitest";
import { readIndicatorTable } from "../../../src/notation/index.js";
import { differences, rowsOf, TABLES } from "./corpus.js";

/** Rows that are read otherwise than a person does. The list may only become shorter. */
const KNOWN_MISSES: readonly string[] = [
  // 54.11%（2024年数据），保持稳定: the level comes first, the person takes it as the baseline.
  "p15-hunan 森林覆盖率",
  // An amount saved by 2030, and a growth until 2030: the table's cell says only a number above which to be.
  "s15-energy 重点行业节能量",
  "s15-energy 源储调节能力增长",
];

const misses = TABLES.flatMap(({ id, expected, ...table }) => {
  const { indicators } = readIndicatorTable(rowsOf({ id, expected, ...table }));
  const wrong = expected.flatMap((row, i) => {
    const told = differences(row, indicators[i]);
    return told.length === 0 ? [] : [{ row: `${id} ${row.name}`, told }];
  });
  const more = indicators.slice(expected.length).map(({ name }) => ({ row: `${id} ${name.zh}`, told: ["no such row"] }));
  return [...wrong, ...more];
});

describe("tables of eleven other plans", () => {
  const rows = TABLES.flatMap(({ expected }) => expected).length;

  it("are read row by row: name, unit, category, attribute, baseline and targets", () => {
    expect([TABLES.length, rows]).toEqual([11, 156]);
    expect(misses.filter(({ row }) => !KNOWN_MISSES.includes(row))).toEqual([]);
  });

  it("are read right in at least 95 of 100 rows", () => {
    expect((rows - misses.length) / rows).toBeGreaterThanOrEqual(0.95);
    expect(KNOWN_MISSES.length / rows).toBeLessThan(0.05);
  });

  it.each(TABLES)("$id leaves nothing unread", (table) => {
    expect(readIndicatorTable(rowsOf(table)).issues).toEqual([]);
  });

  it.each(TABLES)("$id is the same with its heading apart", (table) => {
    const { header, body } = table;
    expect(readIndicatorTable({ header, body }).indicators).toEqual(readIndicatorTable(rowsOf(table)).indicators);
  });

  it.each(TABLES)("$id is the same as Markdown, as tabs and as HTML", (table) => {
    const rows = rowsOf(table);
    const width = Math.max(...rows.map((row) => row.length));
    const full = rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ""));
    const { indicators } = readIndicatorTable(full);
    const plainly = (read: ReturnType<typeof readIndicatorTable>) =>
      read.indicators.map(({ targets, baseline, ...rest }) => ({
        ...rest,
        printed: [baseline?.printed, ...targets.map(({ printed }) => printed)].map((text) => text?.replaceAll("\n\n", "\n")),
      }));
    const expected = plainly({ indicators, notes: [], issues: [] });
    const markdown = full.map((row) => `| ${row.map(inMarkdown).join(" | ")} |`);
    markdown.splice(1, 0, `|${" --- |".repeat(width)}`);
    expect(plainly(readIndicatorTable(markdown.join("\n")))).toEqual(expected);
    expect(plainly(readIndicatorTable(full.map((row) => row.map(inTabs).join("\t")).join("\r\n")))).toEqual(expected);
    const html = full.map((row) => `<tr>${row.map((cell) => `<td>${inHtml(cell)}`).join("")}`).join("\n");
    expect(plainly(readIndicatorTable(`<table>${html}</table>`))).toEqual(expected);
  });
});

const inMarkdown = (cell: string): string => cell.replaceAll(/[|*\\]/g, "\\$&").replaceAll(/\n+/g, "<br>");
const inTabs = (cell: string): string => (/["\n\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const inHtml = (cell: string): string =>
  cell.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll(/\n+/g, "<br>");
