import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areNear } from "../../src/model/draft/outline/near.js";
import { draftAssumptions, type Statement, toPlanDraft, toPreviousDraft } from "../../src/model/index.js";
import { type Requirement, readIndicatorTable } from "../../src/notation/index.js";
import { figure, growth, level, outline, PERIOD, promise } from "./outlines.js";

const TABLE = readIndicatorTable(
  [
    ["指标", "2025年", "2030年", "年均/累计"],
    ["1.地区生产总值（亿元）", "152.3", "—", "5.5%左右"],
    ["2.断面水质", "Ⅲ类", "Ⅲ类及以上", "—"],
    ["3.三次产业结构", "20:30:50", "18:32:50", "—"],
    ["4.单位GDP能耗降低（%）", "—", "—", "〔13.5〕"],
    ["5.居民人均可支配收入增长（%）", "5.0", "—", "与GDP增长同步"],
    ["6.森林覆盖率（%）", "19.96", "20.06", "—"],
    ["7.城镇新增就业（万人）", "—", "—", "〔5〕"],
    ["8.医师数", "3", "4", "—"],
  ],
  { period: PERIOD },
);
const tables = [{ ...TABLE, kind: "indicators" as const }];
const change = (measure: "percent" | "points" | "total", value: string, unit?: string): Requirement => ({
  kind: "change",
  bound: "unstated",
  measure,
  direction: measure === "total" ? "increase" : "decrease",
  value,
  ...(unit !== undefined && { unit }),
});
const ofGrade: Requirement = { kind: "grade", bound: "at-least", grade: "III", scale: "surface-water" };
const ofParts: Requirement = { kind: "composition", bound: "unstated", parts: ["18", "32", "50"] };
const above: Requirement = { kind: "relative", relation: "above", to: "全市" };

describe("a promise speaks of the indicator of its name", () => {
  const linked = (subject: string, requirement: Requirement, unit?: string) =>
    toPlanDraft(outline({ tables, commitments: [promise("a", subject, requirement, unit === undefined ? {} : { unit })] }))
      .commitments[0]?.indicator;

  it.each<readonly [string, Requirement, string | undefined]>([
    ["断面水质", ofGrade, "row-02"],
    ["断面水质", ofParts, undefined],
    ["断面水质", level("3"), undefined],
    ["三次产业结构", ofParts, "row-03"],
    ["三次产业结构", ofGrade, undefined],
    ["森林覆盖率", ofGrade, undefined],
    // What has levels may be asked to grow, where the table asks it too.
    ["地区生产总值", growth("5.5"), "row-01"],
    ["森林覆盖率", growth("5.5"), undefined],
    ["居民人均可支配收入增长", growth("6"), "row-05"],
    ["居民人均可支配收入", above, "row-05"],
    ["森林覆盖率", above, undefined],
    ["居民人均可支配收入", level("30000", "元"), undefined],
    // A change is as the table asks it: a share of the start is no number of points.
    ["单位GDP能耗降低", change("percent", "13.5"), "row-04"],
    ["单位GDP能耗降低", change("points", "13.5"), undefined],
    ["森林覆盖率", change("points", "0.1"), undefined],
    ["城镇新增就业", change("total", "5", "万人"), "row-07"],
    ["城镇新增就业", change("total", "50000", "人"), "row-07"],
    ["城镇新增就业", change("total", "5", "公顷"), undefined],
    // A level is in a unit of the figures, or in none.
    ["地区生产总值", level("200", "亿元"), "row-01"],
    ["地区生产总值", level("2000000", "万元"), "row-01"],
    ["地区生产总值", level("200", "公顷"), undefined],
    ["地区生产总值", level("200"), "row-01"],
    ["医师数", level("4", "人"), "row-08"],
    // Words can be about anything.
    ["森林覆盖率", { kind: "qualitative", text: "稳步提高" }, "row-06"],
    ["断面水质", { kind: "delegated", to: "省下达目标" }, "row-02"],
  ])("%s, %j: %s", (subject, requirement, id) => {
    expect(linked(subject, requirement)).toBe(id);
  });

  it("and may print its unit beside the requirement", () => {
    expect(linked("地区生产总值", level("200"), "亿元")).toBe("row-01");
    expect(linked("地区生产总值", level("200"), "公顷")).toBeUndefined();
    expect(linked("地区生产总值", level("200", "亿元"), "公顷")).toBe("row-01");
    expect(linked("城镇新增就业", change("total", "5"), "万人")).toBe("row-07");
    expect(linked("城镇新增就业", change("total", "5"), "公顷")).toBeUndefined();
  });

  it("is linked to neither of two that have its name, and said to be near the first", () => {
    const twins = readIndicatorTable(
      [
        ["序号", "指标", "2025年", "2030年"],
        ["1", "绿地率（%）", "30", "31"],
        ["2", "绿地率（%）", "40", "41"],
      ],
      { period: PERIOD },
    );
    const source = outline({
      tables: [{ ...twins, kind: "indicators" }],
      commitments: [promise("a", "绿地率", level("31", "%"))],
    });
    expect(toPlanDraft(source).commitments[0]?.indicator).toBeUndefined();
    expect(draftAssumptions(source).filter(({ code }) => code.startsWith("promise"))).toMatchObject([
      { code: "promise-nearly-linked", indicator: "row-01" },
    ]);
  });

  it("loses a link that the reader did not make by the table, and compares with the table's own", () => {
    const source = outline({
      tables,
      commitments: [
        promise("a", "绿道", level("3", "公里"), { indicator: "row-06" }),
        promise("b", "文化产业", { kind: "relative", relation: "above", to: "GDP增长" }),
      ],
    });
    const [first, second] = toPlanDraft(source).commitments;
    expect(first).not.toHaveProperty("indicator");
    expect(second?.requirement).toEqual({ kind: "relative", relation: "above", to: "row-01" });
  });
});

describe("a figure of the past speaks of the indicator of its name", () => {
  const linked = (subject: string, more: Partial<Statement>) =>
    toPlanDraft(outline({ tables, statements: [figure("a", subject, more)] })).statements[0]?.indicator;

  it.each<readonly [string, Partial<Statement>, string | undefined]>([
    ["三次产业结构", { to: { year: 2025, parts: ["20", "30", "50"] } }, "row-03"],
    ["三次产业结构", { to: { year: 2025, value: "20" } }, undefined],
    ["森林覆盖率", { to: { year: 2025, parts: ["20", "80"] } }, undefined],
    ["断面水质", { to: { year: 2025, value: "3" } }, undefined],
    ["森林覆盖率", { to: { year: 2025, value: "19.96", unit: "%" } }, "row-06"],
    ["森林覆盖率", { from: { year: 2020, value: "19.1", unit: "%" } }, "row-06"],
    ["森林覆盖率", { to: { year: 2025, value: "80", unit: "万亩" } }, undefined],
    // Of two figures the later one tells the unit.
    ["地区生产总值", { from: { year: 2020, value: "5", unit: "%" }, to: { year: 2025, value: "152", unit: "亿元" } }, "row-01"],
    // A rate alone is of what grows; the level behind its growth is its own too.
    ["居民人均可支配收入", { growth: "5.0" }, "row-05"],
    ["居民人均可支配收入", { to: { year: 2025, value: "26602", unit: "元" } }, "row-05"],
    ["森林覆盖率", { growth: "5.0" }, undefined],
  ])("%s, %j: %s", (subject, more, id) => {
    expect(linked(subject, more)).toBe(id);
  });

  it("and what was linked is reported, and what nearly was", () => {
    const source = outline({
      tables,
      statements: [
        figure("a", "森林覆盖率", { to: { year: 2025, value: "19.96", unit: "%" } }),
        figure("b", "天然森林覆盖率", { to: { year: 2025, value: "10", unit: "%" } }),
        figure("c", "公路里程", { to: { year: 2025, value: "10", unit: "公里" } }),
      ],
    });
    expect(draftAssumptions(source).filter(({ code }) => code.startsWith("statement"))).toEqual([
      {
        indicator: "row-06",
        code: "statement-linked",
        facts: { id: "a", subject: "森林覆盖率", name: "森林覆盖率", printed: "森林覆盖率……" },
      },
      {
        indicator: "row-06",
        code: "statement-nearly-linked",
        facts: { id: "b", subject: "天然森林覆盖率", name: "森林覆盖率", printed: "天然森林覆盖率……" },
      },
    ]);
  });
});

describe("two names are near", () => {
  it.each<readonly [string, string, boolean]>([
    ["绿地率", "城市绿地率", true],
    ["绿地率", "城市绿地率达标情况", true],
    ["绿地", "城市绿地率", false],
    ["学前三年毛入园率", "学前教育毛入园率", true],
    // Three fifths of the longer one, at its beginning and its end together.
    ["甲乙子丑戊", "甲乙丙丁戊", true],
    ["甲子丑寅戊", "甲乙丙丁戊", false],
    ["甲乙丙丁", "甲乙丙丁戊", true],
    ["甲乙丙子", "甲乙丙丁戊己", false],
    ["甲乙丙子", "甲乙丙丁戊", true],
    // No sign of the shorter one counts for both ends.
    ["甲乙丙", "甲乙子丑乙丙", false],
    ["甲乙丙", "甲乙子丑丙", true],
    ["", "", false],
  ])("%s, %s: %s", (a, b, near) => {
    expect([areNear(a, b), areNear(b, a)]).toEqual([near, near]);
  });

  it("whichever comes first, and a name is near itself", () => {
    const name = fc.string({ unit: fc.constantFrom("甲", "乙", "丙"), maxLength: 8 });
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(areNear(a, b)).toBe(areNear(b, a));
        expect(areNear(a, a)).toBe(a.length >= 3);
      }),
    );
  });
});

describe("a row of the previous plan", () => {
  const earlier = (name: string, ...rows: [string, string, string][]) => {
    const results = readIndicatorTable(
      [
        ["指标", "2025年目标", "2025年完成"],
        [name, "10", "11"],
      ],
      {
        period: { from: 2021, to: 2025 },
      },
    );
    const targets = readIndicatorTable([["指标", "2025年", "2030年"], ...rows], { period: PERIOD });
    return toPreviousDraft(
      outline({
        tables: [
          { ...targets, kind: "indicators" },
          { ...results, kind: "results" },
        ],
      }),
    )?.plan.indicators.map(({ id }) => id);
  };

  it("is the indicator of its name, measure and unit, or of a unit that can be converted", () => {
    expect(earlier("粮食产量（万吨）", ["粮食产量（万吨）", "1", "2"])).toEqual(["row-01"]);
    expect(earlier("粮食产量（吨）", ["粮食产量（万吨）", "1", "2"])).toEqual(["row-01"]);
    expect(earlier("粮食产量（万亩）", ["粮食产量（万吨）", "1", "2"])).toEqual(["previous-row-01"]);
    expect(earlier("粮食产量", ["粮食产量", "1", "2"])).toEqual(["row-01"]);
    expect(earlier("粮食产量", ["粮食产量（万吨）", "1", "2"])).toEqual(["previous-row-01"]);
    expect(earlier("粮食产量（万吨）", ["粮食产量", "1", "2"])).toEqual(["previous-row-01"]);
    expect(earlier("地区生产总值（亿元）", ["地区生产总值增长（%）", "5", "5"])).toEqual(["previous-row-01"]);
    expect(earlier("地区生产总值增长（%）", ["地区生产总值增速（%）", "5", "5"])).toEqual(["row-01"]);
  });

  it("is neither of two that fit it", () => {
    expect(earlier("绿地率（%）", ["绿地率（%）", "1", "2"], ["绿地率（%）", "3", "4"])).toEqual(["previous-row-01"]);
  });
});
