import { describe, expect, it } from "vitest";
import { readIndicatorTable, type TableSource } from "../../../src/notation/index.js";

/** Name, unit, base and first target with the units of their own; then issues. */
function told(table: TableSource): string[] {
  const { indicators, issues } = readIndicatorTable(table);
  const own = (figure: { printed: string; reading: (typeof indicators)[number]["targets"][number]["reading"] } | undefined) => {
    const main = figure?.reading.ok ? figure.reading.clauses[0] : undefined;
    return `${figure?.printed ?? "-"}${main && "unit" in main && main.unit !== undefined ? ` ${main.unit}` : ""}${main?.kind === "none" ? " none" : ""}`;
  };
  return [
    ...indicators.map(({ no, name, unit, category, baseline, targets }) =>
      [no ?? "", name.zh, unit, category?.zh ?? "", own(baseline), own(targets[0])].join("|"),
    ),
    ...issues.map(({ code, facts }) => `!${code} ${facts["printed"] ?? ""} ${facts["given"] ?? ""}`.trim()),
  ];
}

describe("a heading of changes in percent", () => {
  const read = (heading: string, cell: string) =>
    readIndicatorTable([
      ["指标", "2020年实绩", "2025年实绩", heading],
      ["甲产值（亿元）", "100", "140", cell],
    ]).indicators[0]?.results[1]?.reading;

  it("makes bare amounts percentages, and leaves what prints a unit", () => {
    for (const cell of ["40", "〔40〕", "40左右"])
      expect([cell, read("五年累计增长（%）", cell)]).toMatchObject([
        cell,
        { text: cell, clauses: [{ kind: "change", measure: "percent", value: "40" }] },
      ]);
    expect(read("五年累计增长（%）", "40亿元")).toMatchObject({ clauses: [{ measure: "total", unit: "亿元" }] });
    expect(read("五年累计增长", "40")).toMatchObject({ clauses: [{ measure: "total" }] });
  });
});

describe("units of many rows at once", () => {
  const level = ["|甲产值|亿元||312|415"];
  const body = "甲产值\t312\t415";

  it.each<[where: string, table: TableSource]>([
    ["in the headings of figures", `指标\t2025年（亿元）\t2030年（亿元）\n${body}`],
    ["in square brackets", `指标\t2025年[亿元]\t2030年[亿元]\n${body}`],
    ["in the heading of the names", `指标（单位：亿元）\t2025年\t2030年\n${body}`],
    ["in a row above", `单位：亿元\t\t\n指标\t2025年\t2030年\n${body}`],
    ["in a title", `附表 主要指标（单位：亿元）\t\t\n指标\t2025年\t2030年\n${body}`],
    ["above a pipe table", "主要指标\n单位：亿元\n\n|指标|2025年|2030年|\n|-|-|-|\n|甲产值|312|415|"],
    ["in a paragraph above", "<p>计量单位：亿元</p><table><tr><td>指标<td>2025年<td>2030年<tr><td>甲产值<td>312<td>415</table>"],
    [
      "in a caption",
      "<table><caption>主要指标（单位：亿元）</caption><tr><td>指标<td>2025年<td>2030年<tr><td>甲产值<td>312<td>415</table>",
    ],
  ])("%s", (_, table) => {
    expect(told(table)).toEqual(level);
  });

  it("do not reach rows that print one of their own, nor shares, and several say nothing", () => {
    const rows = "甲就业（万人）\t5\t6\n甲城镇化率\t50\t60";
    expect(told(`单位：亿元\t\t\n指标\t2025年\t2030年\n${rows}`)).toEqual(["|甲就业|万人||5|6", "|甲城镇化率|||50|60"]);
    expect(told(`单位：亿元、%\t\t\n指标\t2025年\t2030年\n${body}`)).toEqual(["|甲产值|||312|415"]);
    expect(told(`指标\t2025年（亿元）\t2030年（亿元）\n甲就业（万人）\t5\t6`)).toEqual(["|甲就业|万人||5|6"]);
  });

  it("that differ between columns stay with their numbers", () => {
    expect(told(`指标\t2025年（万元）\t2030年（亿元）\n甲产值\t3120000\t415`)).toEqual(["|甲产值|亿元||3120000 万元|415"]);
  });

  it("of a column of growth are not those of the levels", () => {
    expect(told(`指标\t2025年\t年均增长（%）\n甲产值（亿元）\t312\t5`)).toEqual(["|甲产值|亿元||312|5"]);
  });

  it("may be parted by 、", () => {
    expect(told("指标\t2025年\t2030年\n甲标准（元/人、月）\t5\t6")).toEqual(["|甲标准|元/人、月||5|6"]);
    expect(told("指标\t2025年\t2030年\n甲标准（元、户）\t5\t6")[0]).toContain("|元|");
  });
});

describe("cells with nothing in them", () => {
  it("are none, whatever a data frame or a yearbook writes there", () => {
    for (const missing of ["NaN", "nan", "None", "NA", "N/A", "<NA>", "null", ""])
      expect(
        told([
          ["指标", "2025年", "2030年"],
          ["甲率（%）", missing, "5"],
        ]),
      ).toEqual(["|甲率|%|| none|5"]);
    for (const missing of ["缺", "暂缺", "暂无", "…", "--", "—"])
      expect(
        told([
          ["指标", "2025年", "2030年"],
          ["甲率（%）", missing, "5"],
        ]),
      ).toEqual([`|甲率|%||${missing} none|5`]);
  });

  it("carry categories of a data frame on", () => {
    const table = [
      ["类别", "指标", "2025年", "2030年"],
      ["生态", "甲率（%）", "1", "2"],
      ["NaN", "乙率（%）", "3", "4"],
    ];
    expect(told(table)).toEqual(["|甲率|%|生态|1|2", "|乙率|%|生态|3|4"]);
  });

  it("have no heading in a data frame, or the name of its first column in a row of its own", () => {
    expect(
      told([
        ["Unnamed: 0", "指标", "2025年", "2030年"],
        ["1", "甲率（%）", "1", "2"],
      ]),
    ).toEqual(["1|甲率|%||1|2"]);
    const index = `<table><tr><th></th><th colspan="2">目标</th></tr><tr><th></th><th>2025年</th><th>2030年</th></tr>
      <tr><th>指标</th><th></th><th></th></tr><tr><th>甲率（%）</th><td>20</td><td>30</td></tr></table>`;
    expect(told(index)).toEqual(["|甲率|%||-|20"]);
  });
});

describe("text between commas and semicolons", () => {
  const expected = ["|甲率|%||20.5|30"];
  it.each([
    ["commas", "指标,2025年,2030年\n甲率（%）,20.5,30"],
    ["semicolons", "指标;2025年;2030年\n甲率（%）;20.5;30"],
    ["wide commas", "指标，2025年，2030年\n甲率（%），20.5，30"],
    ["a separator that it names", "sep=;\n指标;2025年;2030年\n甲率（%）;20.5;30"],
    ["quotes", '"指标","2025年","2030年"\n"甲率（%）","20.5","30"'],
    ["a title above", "某县主要指标\n指标,2025年,2030年\n甲率（%）,20.5,30"],
    ["headings in the first column", "指标,甲率（%）\n2025年,20.5\n2030年,30"],
  ])("%s", (_, text) => {
    expect(told(text)).toEqual(expected);
  });

  it("keeps separators in quotes, and the format may be said", () => {
    expect(told('指标,2025年,2030年\n"甲率,全县（%）",20.5,"1,030"')).toEqual(["|甲率,全县|%||20.5|1,030"]);
    expect(readIndicatorTable("a,b\n指标,2030年\n甲率,1", { format: "csv" }).indicators).toHaveLength(1);
  });

  it("is none where tabs or spaces part the cells", () => {
    expect(told("指标\t2025年\t2030年\n甲率,全县（%）\t20.5\t30")).toEqual(["|甲率,全县|%||20.5|30"]);
    expect(told("指标  2025年  2030年\n甲率,全县（%）  20.5  30")).toEqual(["|甲率,全县|%||20.5|30"]);
  });
});

describe("entities of Markdown", () => {
  it.each([
    ["&#8805;20", "≥20"],
    ["&#x2265;20", "≥20"],
    ["&ge;20", "≥20"],
    ["&lt;20", "<20"],
    ["&nosuch;20", "&nosuch;20"],
  ])("%s is %s", (written, text) => {
    const { indicators } = readIndicatorTable(`|指标|2030年|\n|-|-|\n|甲率（%）|${written}|`);
    expect(indicators[0]?.targets[0]?.printed).toBe(text);
  });
});

describe("a heading over number and name", () => {
  it("is that of both, where numbers stand in its first column", () => {
    const merged =
      "<table><tr><td colspan=2>指标<td>2030年<tr><td colspan=2>一、核心指标（2项）<td><tr><td>1<td>甲率（%）<td>5<tr><td>2<td>乙率（%）<td>6</table>";
    expect(told(merged)).toEqual(["1|甲率|%|核心指标|-|5", "2|乙率|%|核心指标|-|6"]);
    expect(
      told([
        ["指标", "", "2030年"],
        ["1", "甲率（%）", "5"],
        ["2", "乙率（%）", "6"],
      ]),
    ).toEqual(["1|甲率|%||-|5", "2|乙率|%||-|6"]);
  });

  it("is not where names stand there, or figures behind it", () => {
    expect(
      told([
        ["指标", "", "2030年"],
        ["收入", "城镇", "5"],
      ]),
    ).toEqual(["|收入·城镇|||-|5"]);
  });

  it("stands above rows that only weigh a category", () => {
    const rows = [
      ["指标", "权重", "2030年"],
      ["一、核心指标（2项）（权重占50%）", "50", ""],
      ["甲率（%）", "25", "5"],
    ];
    expect(told(rows)).toEqual(["|甲率|%|核心指标|-|5"]);
  });
});

describe("numbers of notes that lost their raising", () => {
  const table = (notes: string[], ...names: string[]) => [
    ["指标", "2025年", "2030年"],
    ...names.map((name) => [name, "1", "2"]),
    ...notes.map((note) => [note, "", ""]),
  ];
  const names = (...given: Parameters<typeof table>) => told(table(...given)).map((line) => line.split("|")[1] ?? line);

  it("are taken off names, and reported", () => {
    expect(names(["1.甲的口径。", "2.乙的口径。"], "甲率1（%）", "单位GDP能耗2降低（%）", "丙率（%）")).toEqual([
      "甲率",
      "单位GDP能耗降低",
      "丙率",
      "!note-taken-off 甲率1（%） 1",
      "!note-taken-off 单位GDP能耗2降低（%） 2",
    ]);
    expect(names(["注：1.甲的口径。2.乙的口径。"], "甲率1", "乙率2").slice(0, 2)).toEqual(["甲率", "乙率"]);
    expect(names(["1 甲的口径。"], "甲率1").slice(0, 1)).toEqual(["甲率"]);
  });

  it("stay where no note begins with them, or they do not run", () => {
    expect(names([], "甲率1", "乙率2")).toEqual(["甲率1", "乙率2"]);
    expect(names(["1.口径。"], "每千人口拥有3岁以下婴幼儿托位数（个）")).toEqual(["每千人口拥有3岁以下婴幼儿托位数"]);
    expect(names(["1.口径。", "3.口径。"], "甲率3")).toEqual(["甲率3"]);
    expect(names(["1.口径。", "5.口径。"], "PM2.5浓度", "5G用户")).toEqual(["PM2.5浓度", "5G用户"]);
  });
});

describe("Chinese numerals", () => {
  const names = (...given: string[]) =>
    told([["指标", "2025年", "2030年"], ...given.map((name) => [name, "1", "2"])]).map((line) => line.split("|")[1]);

  it("belong to a name where another follows and the count does not ask for them", () => {
    expect(names("二、三产业从业人员比重", "一、二级公路里程", "一、二、三产业结构")).toEqual([
      "二、三产业从业人员比重",
      "一、二级公路里程",
      "一、二、三产业结构",
    ]);
  });

  it("belong to a name where they do not run", () => {
    expect(names("一、甲率", "二、乙率", "五、六年级辍学率")).toEqual(["甲率", "乙率", "五、六年级辍学率"]);
  });

  it("count rows where they run", () => {
    expect(names("一、甲率", "二、乙率", "三、二三产业占比")).toEqual(["甲率", "乙率", "二三产业占比"]);
    expect(names("一、甲率", "二、三产业占比", "三、丙率")).toEqual(["甲率", "三产业占比", "丙率"]);
    expect(names("十、甲率", "十一、一般公共预算收入")).toEqual(["甲率", "一般公共预算收入"]);
  });
});

describe("cells merged over columns of figures", () => {
  const html = (cell: string) =>
    `<table><tr><td>指标<td>2005年<td>2010年<td>年均增长（%）<tr><td>甲（万个）<td>1<td>2<td>3<tr><td>乙（个）${cell}</table>`;

  it("ask for the years of the plan", () => {
    const [, one] = readIndicatorTable(html("<td colspan=3>[4.5 ]")).indicators;
    expect(one?.baseline?.printed).toBe("");
    expect(one?.targets.filter(({ printed }) => printed !== "")).toMatchObject([
      {
        year: 2010,
        years: { from: 2006, to: 2010 },
        printed: "[4.5 ]",
        reading: { clauses: [{ kind: "change", value: "4.5" }] },
      },
    ]);
  });

  it("ask, too, where only empty cells are left of the merged one", () => {
    const [one] = readIndicatorTable([
      ["指标", "2005年", "2010年", "年均增长（%）"],
      ["乙（个）", "[4.5]", "", ""],
    ]).indicators;
    expect([one?.baseline?.printed, one?.targets.map(({ printed }) => printed)]).toEqual(["", ["[4.5]", ""]]);
    const [dashed] = readIndicatorTable([
      ["指标", "2005年", "2010年"],
      ["乙（个）", "[4.5]", "—"],
    ]).indicators;
    expect(dashed?.baseline?.printed).toBe("[4.5]");
  });
});

describe("departments", () => {
  it("are told apart, and a dash is none", () => {
    const named = (cell: string) =>
      readIndicatorTable([
        ["指标", "2030年", "牵头单位"],
        ["甲率（%）", "5", cell],
      ]).indicators[0]?.responsible?.map(({ zh }) => zh);
    expect(named("发展改革局、统计局")).toEqual(["发展改革局", "统计局"]);
    expect(named("发展改革局 统计局\n教育局")).toEqual(["发展改革局", "统计局", "教育局"]);
    expect(named("—")).toBeUndefined();
  });
});
