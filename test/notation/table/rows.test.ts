import { describe, expect, it } from "vitest";
import { readIndicatorTable, type TableSource } from "../../../src/notation/index.js";
import { gridOf } from "../../../src/notation/table/rows.js";

type Rows = Parameters<typeof gridOf>[0];

/** A row of cells with their places. */
const row = (r: number, ...texts: string[]) => texts.map((text, column) => ({ text, row: r, column }));

describe("rows of cells", () => {
  it("have one row of headings, several, or none that is known", () => {
    const body = [["A率", "1"]];
    expect(gridOf({ body })).toStrictEqual({ rows: [row(0, "A率", "1")], notes: [] });
    expect(gridOf({ header: [], body })).toStrictEqual({ rows: [row(0, "A率", "1")], notes: [] });
    expect(gridOf({ header: ["指标", "2030年"], body })).toStrictEqual({
      rows: [row(0, "指标", "2030年"), row(1, "A率", "1")],
      notes: [],
      header: 1,
    });
    expect(
      gridOf({
        header: [
          ["指标", "目标"],
          ["", "2030年"],
        ],
        body,
        notes: ["注：甲"],
      }),
    ).toStrictEqual({
      rows: [row(0, "指标", "目标"), row(1, "", "2030年"), row(2, "A率", "1")],
      notes: ["注：甲"],
      header: 2,
    });
  });

  it("count their places from the first row of the heading", () => {
    const { indicators, issues } = readIndicatorTable({ header: ["指标", "2030年"], body: [["A率", "5..5"]] });
    expect(indicators.map(({ name, row: r }) => [name.zh, r])).toEqual([["A率", 1]]);
    expect(issues).toEqual([
      {
        row: 1,
        column: 1,
        start: 1,
        end: expect.any(Number),
        code: "unread-cell",
        facts: { printed: "5..5", expected: ["number"] },
      },
    ]);
  });

  it("that are no text are empty cells, and reported unless nothing was given", () => {
    const given = { header: ["指标", 5, "2030年"], body: [["A率", null, undefined, {}], "乙", []], notes: [1, "注：甲", null] };
    expect(gridOf(given as unknown as Rows)).toStrictEqual({
      rows: [row(0, "指标", "", "2030年"), row(1, "A率", "", "", ""), [], []],
      notes: ["注：甲"],
      header: 1,
      strange: [
        { row: 0, column: 1 },
        { row: 1, column: 3 },
      ],
    });
    // A heading that mixes texts and rows is one row.
    expect(gridOf({ header: ["指标", ["2030年"]], body: [] } as unknown as Rows)).toStrictEqual({
      rows: [row(0, "指标", "")],
      notes: [],
      header: 1,
      strange: [{ row: 0, column: 1 }],
    });
    expect(gridOf({ header: "指标", body: [["A率"]], notes: "注" } as unknown as Rows)).toStrictEqual({
      rows: [row(0, "A率")],
      notes: [],
    });
  });

  it("with cells that are no text say in which", () => {
    const { indicators, issues } = readIndicatorTable([
      ["指标", "2030年", "属性"],
      ["A率", 5, "约束性"],
    ] as unknown as TableSource);
    expect(indicators.map(({ name, targets }) => [name.zh, targets[0]?.printed])).toEqual([["A率", ""]]);
    expect(issues).toEqual([{ row: 1, column: 1, start: 0, end: 0, code: "not-text", facts: {} }]);
  });

  it.each([[5], [null], [undefined], [{}], [{ body: 5 }], [true], [[]]])("are none in %j", (given) => {
    expect(readIndicatorTable(given as unknown as TableSource)).toEqual({
      indicators: [],
      notes: [],
      issues: [{ row: 0, column: 0, start: 0, end: 0, code: "no-table", facts: {} }],
    });
  });
});
