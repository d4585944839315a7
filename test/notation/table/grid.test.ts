import { describe, expect, it } from "vitest";
import { readIndicatorTable } from "../../../src/notation/index.js";
import { tidy } from "../../../src/notation/table/grid.js";
import { gridOf } from "../../../src/notation/table/rows.js";
import { tooLarge } from "./facts.js";

describe("a table", () => {
  const rows = (count: number) => Array.from({ length: count }, () => ["A率", "1"]);
  const wide = (count: number) => [["指标"], Array.from({ length: count }, () => "1"), ["A率", "1"]];

  it("has up to 2,000 rows; what is below is left out, and reported", () => {
    const [full, more] = [gridOf({ body: rows(2000) }), gridOf({ header: ["指标", "2030年"], body: rows(2000) })];
    expect([full.rows.length, full.cut]).toEqual([2000, undefined]);
    expect([more.rows.length, more.cut]).toEqual([2000, { given: 2001, most: 2000 }]);
    expect(more.rows[1999]).toEqual([
      { text: "A率", row: 1999, column: 0 },
      { text: "1", row: 1999, column: 1 },
    ]);
  });

  it("has up to 100 columns; what is at the right is left out, and reported", () => {
    const [full, more] = [gridOf({ body: wide(100) }), gridOf({ body: wide(103) })];
    expect([full.rows.map((row) => row.length), full.cut]).toEqual([[1, 100, 2], undefined]);
    expect([more.rows.map((row) => row.length), more.cut]).toEqual([[1, 100, 2], { given: 103, most: 100 }]);
  });

  it("that is cut is read as far as it goes", () => {
    const { indicators, issues } = readIndicatorTable([
      ["指标", "2030年", ...Array.from({ length: 99 }, () => "")],
      ["A率", "1"],
    ]);
    expect(indicators.map(({ name, targets }) => [name.zh, targets.map(({ printed }) => printed)])).toEqual([["A率", ["1"]]]);
    expect(issues).toEqual([tooLarge(101, 100)]);
  });

  it("tells of a thousand faults and no more", () => {
    const { indicators, issues } = readIndicatorTable([
      ["指标", "2030年"],
      ...Array.from({ length: 1200 }, () => ["A率", "5..5"]),
    ]);
    expect([indicators.length, issues.length]).toEqual([1200, 1000]);
    expect(issues.at(-1)).toMatchObject({ row: 1000, column: 1, code: "unread-cell" });
  });
});

describe("a text", () => {
  it("is read up to a million characters, and the rest is reported", () => {
    const table = "<table><tr><th>指标<th>2030年<tr><td>A率<td>1</table>";
    const note = "注：甲";
    const padded = (length: number) => `${table}<!--${"-".repeat(length - table.length - note.length - 7)}-->${note}`;
    const whole = readIndicatorTable(padded(1_000_000));
    expect([whole.indicators.length, whole.notes, whole.issues]).toEqual([1, ["注：甲"], []]);
    const cut = readIndicatorTable(padded(1_000_002));
    expect([cut.indicators.length, cut.notes, cut.issues]).toEqual([1, ["注"], [tooLarge(1_000_002, 1_000_000)]]);
  });

  it.each([
    ["农产品质量   安全\n合格率", "农产品质量安全合格率"],
    ["  万元GDP \n 能耗  ", "万元GDP能耗"],
    ["R&D \n\n  PM2.5", "R&D PM2.5"],
    ["GDP   per\tcapita", "GDP per capita"],
    ["高技术产业 （制造业） 比重", "高技术产业（制造业）比重"],
    ["全员劳动生产率，\nGDP", "全员劳动生产率，GDP"],
    ["\n", ""],
  ])("%j on one line is %s", (text, line) => {
    expect(tidy(text)).toBe(line);
  });
});
