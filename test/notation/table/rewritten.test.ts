import { describe, expect, it } from "vitest";
import { readHeading, readIndicatorTable, type TableFigure, type TableSource } from "../../../src/notation/index.js";
import { rowsOf, TABLES } from "./corpus.js";
import { OWN_TABLES } from "./own/tables.js";

type Rows = readonly (readonly string[])[];

/** Every table that is carried as rows, all of them as wide as the widest. */
const GIVEN: readonly { readonly id: string; readonly rows: Rows }[] = [
  ...TABLES.map((table) => ({ id: table.id, rows: rowsOf(table) })),
  ...OWN_TABLES.flatMap(({ id, given }) => (typeof given === "string" ? [] : [{ id, rows: given }])),
].map(({ id, rows }) => {
  const width = Math.max(...rows.map((row) => row.length));
  return { id, rows: rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? "")) };
});

const figure = ({ reading }: TableFigure) => (reading.ok ? reading.clauses : "unread");
const isNothing = ({ reading }: TableFigure) => reading.ok && reading.clauses[0].kind === "none";
const sorted = (texts: readonly string[]) => [...texts].sort();

/** What a table says, whatever it looks like: names without their brackets' width, figures by kind, bound, number and unit. */
function said(table: TableSource) {
  return readIndicatorTable(table).indicators.map(({ name, unit, category, attribute, baseline, targets, results }) => ({
    name: name.zh.normalize("NFKC"),
    unit: unit?.normalize("NFKC") ?? null,
    category: category?.zh.normalize("NFKC"),
    attribute,
    base: baseline && !isNothing(baseline) ? [baseline.year, figure(baseline)] : null,
    targets: sorted(
      targets.filter((one) => !isNothing(one)).map((one) => JSON.stringify([one.year, one.scope, figure(one)]).normalize("NFKC")),
    ),
    results: sorted(results.map((one) => JSON.stringify([one.year, one.scope, one.status, figure(one)]).normalize("NFKC"))),
  }));
}

/** Where the headings end: the first row that has a figure under a heading of figures. */
const bodyFrom = (rows: Rows): number => {
  const heading = rows.findIndex((row) => row.filter((text) => readHeading(text).role !== "unknown").length > 1);
  const second = rows[heading + 1] ?? [];
  return heading + (second.every((text) => text === "" || readHeading(text).role !== "unknown") ? 2 : 1);
};

const quoted = (cell: string, sign: string): string =>
  cell.includes(sign) || /["\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
const escaped = (cell: string): string =>
  cell.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll(/\n+/g, "<br>");
const piped = (cell: string): string =>
  cell
    .replaceAll(/[|*\\]/g, "\\$&")
    .replaceAll("<", "&lt;")
    .replaceAll(/\n+/g, "<br>");
const wide = (text: string): string =>
  text.replaceAll(/[0-9%()[\]]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const each = (rows: Rows, change: (cell: string, row: number, column: number) => string): Rows =>
  rows.map((row, r) => row.map((cell, c) => change(cell, r, c)));
const columnsOf = (rows: Rows, order: (from: number, to: number) => readonly number[]): Rows =>
  rows.map((row) => order(0, row.length).map((at) => row[at] ?? ""));
const html = (rows: Rows, before = ""): string =>
  `${before}<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`).join("\n")}</table>`;
const title = (rows: Rows, text: string): Rows => [[text, ...(rows[0] ?? []).slice(1).map(() => "")], ...rows];

/** Rewritings that change nothing of what a table says. */
const REWRITINGS: readonly [name: string, write: (rows: Rows) => TableSource][] = [
  ["tabs", (rows) => rows.map((row) => row.map((cell) => quoted(cell, "\t")).join("\t")).join("\n")],
  [
    "tabs of another system",
    (rows) => `\uFEFF${rows.map((row) => row.map((cell) => quoted(cell, "\t")).join("\t")).join("\r\n")}`,
  ],
  ["commas", (rows) => rows.map((row) => row.map((cell) => quoted(cell, ",")).join(",")).join("\n")],
  [
    "commas, all in quotes",
    (rows) => rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")).join("\n"),
  ],
  ["semicolons", (rows) => rows.map((row) => row.map((cell) => quoted(cell, ";")).join(";")).join("\r\n")],
  [
    "Markdown",
    (rows) => {
      const lines = rows.map((row) => `| ${row.map(piped).join(" | ")} |`);
      return [lines[0], `|${" --- |".repeat(rows[0]?.length ?? 0)}`, ...lines.slice(1)].join("\n");
    },
  ],
  ["HTML", (rows) => html(rows)],
  ["HTML below a line", (rows) => html(rows, "<p>附表　主要指标</p>")],
  ["empty cells of a data frame", (rows) => html(each(rows, (cell, r) => (cell === "" && r >= bodyFrom(rows) ? "NaN" : cell)))],
  ["full width", (rows) => each(rows, wide)],
  ["round brackets", (rows) => each(rows, (cell) => cell.replaceAll("（", "(").replaceAll("）", ")"))],
  ["square brackets", (rows) => each(rows, (cell) => cell.replaceAll("〔", "[").replaceAll("〕", "]"))],
  [
    "hollow brackets",
    (rows) => each(rows, (cell) => cell.replaceAll(/[〔[](?=[0-9.]+[〕\]]$)/g, "【").replaceAll(/(?<=【[0-9.]+)[〕\]]$/g, "】")),
  ],
  ["spaces around", (rows) => each(rows, (cell) => (cell === "" ? cell : ` ${cell}\u3000`))],
  ["a title", (rows) => title(rows, "附表1 主要指标")],
  ["a note", (rows) => [...rows, ["注：统计口径见说明。", ...(rows[0] ?? []).slice(1).map(() => "")]]],
  ["a column of remarks", (rows) => rows.map((row, r) => [...row, r < bodyFrom(rows) ? "备注" : ""])],
];

const upright = GIVEN.filter(({ id }) => !id.includes("transposed"));

describe("a table that is written otherwise says the same", () => {
  describe.each(REWRITINGS)("%s", (_, write) => {
    it.each(_ === "a column of remarks" ? upright : GIVEN)("$id", ({ rows }) => {
      expect(said(write(rows))).toEqual(said(rows));
    });
  });

  /** The last column of the names: an empty heading goes on with the one before. */
  const lastName = (headings: readonly string[]): number => {
    const first = headings.findIndex((text) => readHeading(text).role === "name");
    const more = headings.slice(first + 1).findIndex((text) => text !== "");
    return first + Math.max(more, 0);
  };

  /** One row of headings, and names that print their unit in brackets. */
  const simple = upright.filter(({ rows }) => bodyFrom(rows) === 1);

  it.each(simple)("$id with its columns the other way round", ({ rows }) => {
    const name = lastName(rows[0] ?? []);
    const dated = (rows[0] ?? [])
      .map((text) => readHeading(text))
      .filter(({ role }) => ["baseline", "target", "value"].includes(role));
    if (dated.some(({ year, over }) => year === undefined && over === undefined)) return;
    // What stands at the left of the names stays there.
    const turned = columnsOf(rows, (from, to) => [
      ...Array.from({ length: name + 1 - from }, (_, i) => i),
      ...Array.from({ length: to - name - 1 }, (_, i) => to - 1 - i),
    ]);
    expect(said(turned)).toEqual(said(rows));
  });

  const UNIT = /[（(]([^（）()]+)[）)]$/;
  it.each(simple)("$id with its units in a column", ({ rows }) => {
    const name = lastName(rows[0] ?? []);
    if ((rows[0] ?? []).some((text) => readHeading(text).role === "unit")) return;
    const units = readIndicatorTable(rows).indicators.map(({ row, unit }) => [row, unit] as const);
    const moved = rows.map((row, r) => {
      const unit = units.find(([at]) => at === r)?.[1];
      const own = row[name] ?? "";
      const takes = unit !== undefined && unit !== null && UNIT.exec(own)?.[1] === unit;
      return [
        ...row.slice(0, name),
        takes ? own.replace(UNIT, "") : own,
        r === 0 ? "单位" : takes ? unit : "",
        ...row.slice(name + 1),
      ];
    });
    expect(said(moved)).toEqual(said(rows));
  });

  it.each(simple)("$id with its units in brackets of another kind, or behind a space", ({ rows }) => {
    const name = lastName(rows[0] ?? []);
    for (const put of ["[$1]", "【$1】", " （$1）", "(单位：$1)"])
      expect(
        said(
          each(rows, (cell, r, c) =>
            r > 0 && c === name
              ? cell.replace(UNIT, (all, unit) =>
                  said([
                    ["指标", "2030年"],
                    [`甲（${unit}）`, "1"],
                  ])[0]?.unit == null
                    ? all
                    : put.replace("$1", unit),
                )
              : cell,
          ),
        ),
      ).toEqual(said(rows));
  });
});
