import { describe, expect, it } from "vitest";
import { readBreakdownTable, readIndicatorTable, type TableSource } from "../../../src/notation/index.js";

const told = (table: TableSource) =>
  readBreakdownTable(table).indicators.map(({ name, unit, whole, places }) => [
    name?.zh,
    unit,
    whole?.targets[0]?.printed,
    ...places.map((row) => `${row.name.zh} ${row.baseline?.printed}→${row.targets[0]?.printed}`),
  ]);

describe("a table whose rows are places", () => {
  const html = `<table><tr><td rowspan=2>序号</td><td rowspan=2>乡镇</td><td colspan=2>森林覆盖率（%）</td><td colspan=2>用水总量（万立方米）</td><td rowspan=2>某列</td></tr>
    <tr><td>2025年</td><td>2030年</td><td>2025年</td><td>2030年</td></tr>
    <tr><td>1</td><td>甲镇</td><td>20</td><td>21</td><td>300</td><td>≤310</td><td>x</td></tr>
    <tr><td colspan=2>全县</td><td>25</td><td>26</td><td>500</td><td>≤520</td><td></td></tr></table>`;

  it("has an indicator for each name in its headings, a row for each place, and the whole apart", () => {
    expect(told(html)).toEqual([
      ["森林覆盖率", "%", "26", "甲镇 20→21"],
      ["用水总量", "万立方米", "≤520", "甲镇 300→≤310"],
    ]);
    expect(
      told([
        ["县区", "2025年", "2030年"],
        ["甲县", "1", "2"],
      ]),
    ).toEqual([[undefined, null, undefined, "甲县 1→2"]]);
  });

  it("tells once what is wrong with a column of all", () => {
    expect(readBreakdownTable(html).issues.map(({ code }) => code)).toEqual(["unknown-column"]);
  });

  it("is no table of indicators, nor the other way round", () => {
    expect(readIndicatorTable(html)).toMatchObject({ indicators: [], issues: [{ code: "rows-of-places" }] });
    expect(
      readBreakdownTable([
        ["指标", "2030年"],
        ["甲率", "1"],
      ]),
    ).toMatchObject({ indicators: [], issues: [{ code: "no-places" }] });
    expect(readBreakdownTable("").issues.map(({ code }) => code)).toEqual(["no-header"]);
  });

  it("reads its cells as figures of the indicator, not of the place", () => {
    const [one] = readBreakdownTable([
      ["乡镇", "2030年单位GDP能耗降低（%）"],
      ["甲镇", "〔13〕"],
    ]).indicators;
    expect(one?.places[0]?.targets[0]?.reading).toMatchObject({
      clauses: [{ kind: "change", direction: "decrease", value: "13" }],
    });
  });
});
