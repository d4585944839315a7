import { describe, expect, it } from "vitest";
import { readIndicatorTable, type TableSource } from "../../../src/notation/index.js";

const told = (table: TableSource): string[] =>
  readIndicatorTable(table).indicators.map(({ no, name, category, baseline, targets, row }) =>
    [row, no ?? "", name.zh, category?.zh ?? "", baseline?.printed ?? "none", ...targets.map(({ printed }) => printed)].join("|"),
  );
const issues = (table: TableSource) => readIndicatorTable(table).issues.map(({ code, facts }) => [code, facts["given"]]);

const html = (rows: readonly string[][]): string =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>`;
const HEADINGS = ["序号", "指标", "2025年", "2030年"];
const FIRST = html([HEADINGS, ["1", "森林覆盖率（%）", "19.96", "20.06"], ["2", "湿地保护率（%）", "50", "55"]]);

describe("a table that goes on on the next page", () => {
  it("is one table where its count goes on, without headings or under the same ones", () => {
    const both = ["1|1|森林覆盖率||19.96|20.06", "2|2|湿地保护率||50|55", "3|3|粮食产量||14|15"];
    const bare = `${FIRST}<p>续表</p>${html([["3", "粮食产量（万吨）", "14", "15"]])}`;
    expect([told(bare), issues(bare)]).toEqual([both, []]);
    const headed = `${FIRST}${html([HEADINGS, ["3", "粮食产量（万吨）", "14", "15"]])}`;
    expect(told(headed)).toEqual([...both.slice(0, 2), "4|3|粮食产量||14|15"]);
    expect(issues(headed)).toEqual([]);
  });

  it("counts in the names too", () => {
    const page = (...rows: string[][]) =>
      ["| 指标 | 2025年 | 2030年 |", "|---|---|---|", ...rows.map((row) => `| ${row.join(" | ")} |`), "", ""].join("\n");
    const text =
      page(["1.森林覆盖率（%）", "19", "20"], ["其中：乔木林（%）", "9", "10"]) + page(["2.粮食产量（万吨）", "14", "15"]);
    expect(told(text)).toEqual(["1|1|森林覆盖率||19|20", "2|1|乔木林||9|10", "4|2|粮食产量||14|15"]);
  });

  it("may begin with nothing but its headings", () => {
    expect(told(html([HEADINGS]) + html([["1", "森林覆盖率（%）", "19", "20"]]))).toEqual(["1|1|森林覆盖率||19|20"]);
  });

  it("is another table where its count begins anew, its width differs, or its headings do; that is reported", () => {
    for (const other of [
      html([HEADINGS, ["1", "粮食产量（万吨）", "14", "15"]]),
      html([["1", "粮食产量（万吨）", "14", "15"]]),
      html([
        ["序号", "指标", "2024年", "2030年"],
        ["3", "粮食产量（万吨）", "14", "15"],
      ]),
    ]) {
      expect(told(FIRST + other)).toHaveLength(2);
      expect(issues(FIRST + other)).toEqual([["other-tables", 2]]);
    }
    expect([told(FIRST + html([["3", "电话"]])).length, issues(FIRST + html([["3", "电话"]]))]).toEqual([2, []]);
  });

  it("keeps the places of its issues and its notes", () => {
    const table = readIndicatorTable(`${FIRST}${html([["3", "粮食产量（万吨）", "14", "1 4 5"]])}<p>注：2025年为预计数。</p>`);
    expect(table.issues.map(({ row, column, code }) => [row, column, code])).toEqual([[3, 3, "unread-cell"]]);
    expect(table.notes).toEqual(["注：2025年为预计数。"]);
  });

  it("may say 续表 above the headings that stand again", () => {
    const rows = [
      HEADINGS,
      ["1", "森林覆盖率（%）", "19", "20"],
      ["续表", "", "", ""],
      HEADINGS,
      ["2", "湿地保护率（%）", "50", "55"],
    ];
    expect(told(rows)).toEqual(["1|1|森林覆盖率||19|20", "4|2|湿地保护率||50|55"]);
    expect(told(rows.map((row) => row.map((cell) => cell.replace("续表", "（续表1）"))))).toHaveLength(2);
  });
});

describe("blocks side by side", () => {
  const rows = [
    ["指标", "2025年", "2030年", "指标", "2025年", "2030年"],
    ["1.森林覆盖率（%）", "19.96", "20.06", "3.粮食产量（万吨）", "14", "15"],
    ["2.湿地保护率（%）", "50", "55", "", "", ""],
    ["注：2025年为预计数。", "", "", "", "", ""],
  ];
  const expected = ["1|1|森林覆盖率||19.96|20.06", "2|2|湿地保护率||50|55", "1|3|粮食产量||14|15"];

  it("are read one after the other, with the notes below both", () => {
    expect(told(rows)).toEqual(expected);
    expect(readIndicatorTable(rows).notes).toEqual(["注：2025年为预计数。"]);
    expect(issues(rows)).toEqual([]);
    const text = [rows[0] ?? [], ["---", "---", "---", "---", "---", "---"], ...rows.slice(1, 3)].map(
      (row) => `|${row.join("|")}|`,
    );
    expect(told(text.join("\n"))).toEqual(expected);
  });

  it("keep each cell's own place", () => {
    const bad = rows.map((row) => row.map((cell) => (cell === "15" ? "1 5 2" : cell)));
    expect(readIndicatorTable(bad).issues.map(({ row, column }) => [row, column])).toEqual([[1, 5]]);
  });

  it("may be three; other headings that occur twice are no blocks", () => {
    const three = [
      ["指标", "目标", "指标", "目标", "指标", "目标"],
      ["甲率", "1", "乙率", "2", "丙率", "3"],
    ];
    expect(told(three)).toEqual(["1||甲率||none|1", "1||乙率||none|2", "1||丙率||none|3"]);
    const twice = [
      ["指标", "指标", "2030年"],
      ["居民收入（元）", "城镇", "5"],
    ];
    expect(told(twice)).toEqual(["1||居民收入·城镇||none|5"]);
  });
});
