import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readIndicatorTable, type TableSource } from "../../../src/notation/index.js";

const codes = (table: unknown): string[] => readIndicatorTable(table as TableSource).issues.map(({ code }) => code);

const cell = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    "指标",
    "2025年",
    "2030年目标",
    "属性",
    "类别",
    "单位",
    "年均/累计",
    "一、经济发展",
    "其中：小学",
    "（1）化学需氧量",
    "12.森林覆盖率（%）",
    "甲率\n乙率",
    "1\n2",
    "〔18〕",
    "5..5",
    "约束性",
    "待定",
    "",
    "注：说明",
    "%",
    "1.",
    "①",
    "其中：",
    "★",
  ),
);
const rows = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 12 });
const head = ["类别", "指标", "单位", "2025年", "2030年", "属性"];

describe("whatever is given", () => {
  it("never throws, and every issue stands in a cell", () => {
    fc.assert(
      fc.property(rows, fc.boolean(), (body, named) => {
        const table = named ? [head, ...body] : body;
        const { indicators, issues } = readIndicatorTable(table);
        for (const { row, column, start, end, facts } of issues) {
          const printed = typeof facts["printed"] === "string" ? facts["printed"] : "";
          expect(start <= end && row >= 0 && column >= 0).toBe(true);
          if (printed !== "" && table[row]?.[column] === printed) expect(end).toBeLessThanOrEqual(printed.length);
        }
        for (const { row, targets, name } of indicators) {
          // Nothing is printed that was not given.
          expect(name.zh.trim()).not.toBe("");
          for (const { printed } of targets) expect(table.flat().some((text) => text.includes(printed))).toBe(true);
          expect(table[row]).toBeDefined();
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("never throws on text of any kind", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: fc.constantFrom(..."|-\n\t<>/trdh \"'\\指标年2030&;:*") }), (text) => {
        for (const format of ["markdown", "tsv", "html"] as const) readIndicatorTable(text, { format });
      }),
      { numRuns: 500 },
    );
  });

  it("comes back as an issue where it is no table", () => {
    for (const value of [5, null, undefined, {}, { body: 5 }, () => 1, []]) expect(codes(value)).toEqual(["no-table"]);
    expect(codes([head, 5, null])).toEqual([]);
    expect(readIndicatorTable([head, ["", "A率", null, 5, "6", {}]] as never)).toMatchObject({
      indicators: [{ name: { zh: "A率" }, unit: null, targets: [{ printed: "6" }] }],
      issues: [
        { row: 1, column: 3, code: "not-text" },
        { row: 1, column: 5, code: "not-text" },
      ],
    });
    expect(readIndicatorTable({ header: 5, body: [head], notes: [1, "注"] } as never).notes).toEqual(["注"]);
  });
});

describe("whatever is too large", () => {
  it("is cut at 2,000 rows and 100 columns, and reported", () => {
    const many = [head, ...Array.from({ length: 3000 }, (_, i) => ["", `A${i}率`, "", "1", "2", ""])];
    expect([readIndicatorTable(many).indicators.length, codes(many)]).toEqual([1999, ["too-large"]]);
    expect(
      codes([
        ["指标", "2030年", ...Array.from({ length: 200 }, () => "")],
        ["A率", "1"],
      ]),
    ).toEqual(["too-large"]);
    const text = many.map((row) => row.join("\t")).join("\n");
    expect(codes(text)).toEqual(["too-large"]);
    const html = `<table>${many.map((row) => `<tr>${row.map((one) => `<td>${one}`).join("")}`).join("")}</table>`;
    expect([readIndicatorTable(html).indicators.length, codes(html)]).toEqual([1999, ["too-large"]]);
  });

  it("is cut at a million characters, and reported", () => {
    expect(codes("指标\t2030年\nA率\t1\n".repeat(80_000))).toContain("too-large");
  });

  it("as a cell is left empty: half a text may be a wrong number", () => {
    const { indicators, issues } = readIndicatorTable([
      ["指标", "2030年", "属性"],
      ["A率", "1".repeat(3000), "约束性"],
    ]);
    expect([indicators[0]?.targets[0]?.printed, issues.map(({ code, row, column }) => [code, row, column])]).toEqual([
      "",
      [["too-large", 1, 1]],
    ]);
  });

  it("as merged cells covers no more than a table may have", () => {
    const row = '<tr><td rowspan="999999999" colspan="999999999">指标</td><td colspan="-5" rowspan="x">2030年</td></tr>';
    const { indicators, issues } = readIndicatorTable(`<table>${row.repeat(2000)}</table>`);
    expect(indicators.length).toBeLessThanOrEqual(2000);
    expect(issues.length).toBeLessThanOrEqual(1000);
  });

  it("as nesting ends the reading of the text, and is reported", () => {
    const table = "<table><tr><th>指标<th>2030年<tr><td>A率<td>1";
    const { indicators, issues } = readIndicatorTable(`${table}${"<b>".repeat(100_000)}${"</i>".repeat(100_000)}`);
    expect([indicators.length, issues.map(({ code }) => code)]).toEqual([1, ["too-large"]]);
  });

  it("as white space, dashes, quotes or brackets takes no time", () => {
    const long = 100_000;
    for (const one of [" ", "-", '"', "|", "\\|", "（", "<td>", "&gt", "**", "\n", "\t", "2025年", "1.", "①"])
      for (const format of ["markdown", "tsv", "html"] as const)
        readIndicatorTable(`指标\t2030年\n|指标|2030年|\n|---|---|\n<table>${one.repeat(long / one.length)}`, { format });
  });
});
