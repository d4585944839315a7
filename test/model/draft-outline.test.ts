import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { check } from "../../src/checks/index.js";
import {
  type Assumption,
  type DraftOutline,
  draftAssumptions,
  parsePlan,
  toPlanDraft,
  toPreviousDraft,
} from "../../src/model/index.js";
import { readIndicatorTable } from "../../src/notation/index.js";
import type { OutlineReading } from "../../src/outline/index.js";
import { describeAssumption } from "../../src/text/index.js";
import { codeOf } from "../refusal.js";
import { figure, growth, level, outline, PERIOD, promise } from "./outlines.js";

const told = (source: DraftOutline, code: Assumption["code"]) => draftAssumptions(source).filter((one) => one.code === code);
const links = (...commitments: DraftOutline["commitments"]) =>
  toPlanDraft(outline({ commitments })).commitments.map(({ id, indicator }) => [id, indicator]);

it("takes what the reader of outlines gives", () => {
  expectTypeOf<OutlineReading>().toExtend<DraftOutline>();
  // @ts-expect-error a table needs its place and its period
  expect(codeOf(() => toPlanDraft(readIndicatorTable([["指标"]]), {}))).toBe("invalid-options");
});

describe("a draft of an outline", () => {
  it("holds the outline, and is a plan that parsePlan accepts", () => {
    const plan = toPlanDraft(outline());
    expect(parsePlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
    expect(plan).toMatchObject({
      id: "plan-2026-2030",
      title: { zh: "某县国民经济和社会发展第十五个五年规划纲要" },
      place: "某县",
      base: 2025,
      parts: [{ no: 1 }],
      chapters: [{ part: 1, no: 1 }],
      boxes: [{ no: 1, kind: "indicators" }],
      glossary: [{ term: "一带一路" }],
    });
    expect(plan.boxes[0]).not.toHaveProperty("span");
    expect(plan.indicators.map(({ id }) => id)).toEqual(["row-01", "row-02", "row-03", "row-04"]);
    // The table stands in the box, the second of the outline's tables.
    expect(plan.indicators[1]?.locator).toEqual({ part: 1, chapter: 1, section: 1, box: 1, table: 2, row: 2 });
    expect(plan.indicators[3]?.targets[0]?.requirement).toMatchObject({ kind: "relative", to: "row-01" });
  });

  it("is named, dated and placed by the options before the outline, and refused where neither tells", () => {
    const { place: _, period: __, title: ___, ...bare } = outline();
    const given = toPlanDraft(outline(), { id: "x-16", place: "乙县", period: { from: 2031, to: 2035 }, title: { zh: "稿" } });
    expect([given.id, given.place, given.base, given.title.zh]).toEqual(["x-16", "乙县", 2030, "稿"]);
    expect(toPlanDraft(bare, { place: "乙县", period: PERIOD }).title.zh).toBe("乙县 2026–2030");
    expect(codeOf(() => toPlanDraft(bare, { place: "乙县" }))).toBe("invalid-options");
    expect(codeOf(() => toPlanDraft(bare, { period: PERIOD }))).toBe("invalid-options");
  });

  it("gives each thing an id of its own, and tells what got another one", () => {
    const project = { id: "box-1/group-1/01", name: { zh: "项目" }, places: [], quantities: [], locator: {} };
    const box = (no: number) => ({
      no,
      title: { zh: "专栏" },
      kind: "projects" as const,
      locator: { box: no },
      groups: [{ name: { zh: "组" }, openEnded: false, projects: [project, project] }],
    });
    const source = outline({
      boxes: [box(1), box(1)],
      commitments: ["a", "a", "a-2"].map((id) => promise(id, "绿地", level("1"))),
    });
    const plan = toPlanDraft(source);
    expect(plan.commitments.map(({ id }) => id)).toEqual(["a", "a-2", "a-2-2"]);
    const ids = plan.boxes.flatMap(({ groups }) => groups.flatMap(({ projects }) => projects.map(({ id }) => id)));
    expect(ids).toEqual([1, 2, 3, 4].map((n) => (n === 1 ? project.id : `${project.id}-${n}`)));
    expect(told(source, "id-repeated")).toHaveLength(5);
  });

  it("has no two things under one id, whatever ids are given", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "a-2", "a-3", "a-2-2", "b"), { maxLength: 12 }), (ids) => {
        const made = toPlanDraft(outline({ commitments: ids.map((id) => promise(id, "绿地", level("1"))) })).commitments;
        expect(new Set(made.map(({ id }) => id)).size).toBe(ids.length);
      }),
    );
  });

  it("leaves out what no plan can hold, and tells what and why", () => {
    const source = outline({
      statements: [
        figure("a", "绿地", { from: { year: 2025, value: "1" }, to: { year: 2021, value: "2" } }),
        figure("b", "绿地", { to: { year: 2025, value: "2" } }),
      ],
      commitments: [promise("c", "绿".repeat(3000), level("1")), promise("d", "绿地", level("1"), { locator: { part: 9 } })],
    });
    const plan = toPlanDraft(source);
    expect([plan.statements.map(({ id }) => id), plan.commitments]).toEqual([["b"], []]);
    expect(told(source, "piece-left-out").map(({ indicator, facts }) => [indicator, facts["issue"]])).toEqual([
      ["c", "out-of-bounds"],
      ["d", "unresolved-reference"],
      ["a", "reversed-span"],
    ]);
    for (const locale of ["zh", "en"] as const)
      for (const one of draftAssumptions(source)) expect(describeAssumption(one, locale)).not.toContain("undefined");
  });

  it("takes a row that two tables have once, and tells it and tables of another kind", () => {
    const [, targets] = outline().tables;
    const other = {
      ...readIndicatorTable([
        ["指标", "2030年"],
        ["1.绿地（公顷）", "3"],
      ]),
      kind: "other" as const,
    };
    const source = outline({ tables: [targets, targets, other] as DraftOutline["tables"] });
    expect(toPlanDraft(source).indicators).toHaveLength(4);
    expect(told(source, "row-repeated")).toHaveLength(4);
    expect(told(source, "table-left-out")).toEqual([{ indicator: "绿地", code: "table-left-out", facts: { rows: 1 } }]);
  });
});

describe("a promise of the prose", () => {
  it("is linked to the indicator of its name, in any spelling of it, with the plan's own area in front", () => {
    expect(
      links(
        promise("a", "森林覆盖率", level("20.06", "%")),
        promise("b", "全县森林覆盖率", level("20.06")),
        promise("c", "某县GDP", growth("5")),
        promise("d", "地区生产总值年均增速", growth("5")),
      ),
    ).toEqual([
      ["a", "row-02"],
      ["b", "row-02"],
      ["c", "row-01"],
      ["d", "row-01"],
    ]);
  });

  it("is not linked where its figure is of another kind, unit or area", () => {
    expect(
      links(
        promise("a", "森林覆盖率", level("20", "万亩")),
        promise("b", "森林覆盖率", growth("5")),
        promise("c", "全市森林覆盖率", level("45", "%")),
        promise("d", "地区生产总值", level("200", "亿元")),
      ),
    ).toEqual(["a", "b", "c", "d"].map((id) => [id, undefined]));
  });

  it("is reported where it was linked and where it nearly was", () => {
    const source = outline({
      commitments: [
        promise("a", "森林覆盖率", level("20.06", "%")),
        promise("b", "学前三年毛入园率", level("95", "%")),
        promise("c", "湿地保护率", level("69", "%")),
      ],
    });
    expect(told(source, "promise-linked").map(({ indicator, facts }) => [indicator, facts["id"]])).toEqual([["row-02", "a"]]);
    expect(told(source, "promise-nearly-linked")).toEqual([
      {
        indicator: "row-03",
        code: "promise-nearly-linked",
        facts: { id: "b", subject: "学前三年毛入园率", name: "学前教育毛入园率", printed: "学前三年毛入园率……" },
      },
    ]);
  });

  it("is compared with the table by the checks", () => {
    const plan = toPlanDraft(outline({ commitments: [promise("a", "森林覆盖率", level("21", "%"))] }));
    expect(check(plan, { rules: ["target-differs"] }).map(({ severity, facts }) => [severity, facts["difference"]])).toEqual([
      ["warning", "0.94"],
    ]);
  });
});

describe("the previous plan", () => {
  it("is made of the table of results: targets, what was reached, one id for what both plans have", () => {
    const before = toPreviousDraft(outline());
    expect(before?.plan).toMatchObject({
      id: "plan-2021-2025",
      period: { from: 2021, to: 2025 },
      base: 2020,
      printedIn: "plan-2026-2030",
      indicators: [{ id: "row-02" }, { id: "previous-row-02" }],
    });
    expect(before?.outcomes.map(({ indicator, ...rest }) => [indicator, "value" in rest && rest.value])).toEqual([
      ["row-02", "20.3"],
      ["previous-row-02", "14.96"],
    ]);
    expect(toPreviousDraft(outline({ tables: [] }))).toBeUndefined();
  });

  it("has the figures that the prose is compared with", () => {
    const source = outline({
      statements: [
        figure("grain", "粮食产量", { to: { year: 2025, value: "15.2", unit: "万吨" } }),
        figure("cover", "森林覆盖率", { to: { year: 2025, value: "20.3", unit: "%" } }),
      ],
    });
    const before = toPreviousDraft(source);
    const plan = toPlanDraft(source);
    expect(plan.statements.map(({ indicator }) => indicator)).toEqual(["previous-row-02", "row-02"]);
    const found = check(plan, {
      rules: ["figures-differ"],
      ...(before && { previous: before.plan, previousOutcomes: before.outcomes }),
    });
    expect(found.map(({ facts }) => [facts["first"], facts["second"]])).toEqual([
      ["19.96", "20.3"],
      ["19.96", "20.3"],
      ["15.2", "14.96"],
    ]);
  });
});

describe("a density of the prose", () => {
  const roads = (length: string, unit = "公里/百平方公里") =>
    outline({
      statements: [
        figure("length", "公路总里程", { to: { year: 2025, value: length, unit: "公里" }, locator: { chapter: 1, section: 1 } }),
        figure("rail", "铁路总里程", { to: { year: 2025, value: "20", unit: "公里" }, locator: { chapter: 1, section: 1 } }),
        figure("density", "公路网密度", { to: { year: 2025, value: "6.56", unit }, locator: { chapter: 1, section: 1 } }),
      ],
    });
  const quotients = (source: DraftOutline, options = {}) =>
    toPlanDraft(source, options).statements.map(({ quotient }) => quotient);

  it("is linked to what it is of, and to the area where somebody gives it", () => {
    expect(quotients(roads("2196.69"))).toEqual([undefined, undefined, { of: "length", times: "100" }]);
    expect(quotients(roads("2196.69", "公里/平方公里"))[2]).toEqual({ of: "length", times: "1" });
    expect(quotients(roads("2196.69", "辆/百户"))[2]).toBeUndefined();
    const area = { value: "3424", source: "名录" };
    const plan = toPlanDraft(roads("2196.69"), { area });
    expect(plan.layout.places).toEqual([
      { id: "whole", kind: "jurisdiction", name: { zh: "某县" }, area: { ...area, unit: "km²" } },
    ]);
    expect(check(plan, { rules: ["stated-quotient"] }).map(({ severity }) => severity)).toEqual(["error"]);
    expect(check(toPlanDraft(roads("2196.69")), { rules: ["stated-quotient"] }).map(({ severity }) => severity)).toEqual([
      "note",
    ]);
  });
});

it("a promise is linked by the name that the previous plan gives the same thing", () => {
  const ids = { 学前教育毛入园率: "preschool-enrolment", 学前三年毛入园率: "preschool-enrolment" };
  const results = readIndicatorTable(
    [
      ["指标", "2025年目标", "2025年完成"],
      ["学前三年毛入园率（%）", "95", "96.5"],
    ],
    {
      period: { from: 2021, to: 2025 },
    },
  );
  const source = outline({
    tables: [...outline().tables, { ...results, kind: "results" }],
    commitments: [promise("a", "学前三年毛入园率", level("97", "%"))],
  });
  expect(toPlanDraft(source, { ids }).commitments[0]?.indicator).toBe("preschool-enrolment");
});
