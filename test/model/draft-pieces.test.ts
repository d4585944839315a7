import { describe, expect, it } from "vitest";
import {
  type Assumption,
  type DraftOutline,
  type DraftTable,
  draftAssumptions,
  type Statement,
  toBreakdownDraft,
  toPlanDraft,
} from "../../src/model/index.js";
import { readBreakdownTable, readIndicatorTable } from "../../src/notation/index.js";
import { figure, level, outline, PERIOD, promise } from "./outlines.js";

const told = (source: DraftOutline, code: Assumption["code"]) => draftAssumptions(source).filter((one) => one.code === code);
const leftOut = (source: DraftOutline) =>
  told(source, "piece-left-out").map(({ indicator, facts }) => `${indicator}: ${facts["issue"]} ${facts["path"]}`);
const table = (kind: DraftTable["kind"], name: string, more: Partial<DraftTable> = {}): DraftTable => ({
  ...readIndicatorTable(
    [
      ["指标", "2025年", "2030年"],
      [name, "1", "2"],
    ],
    { period: PERIOD },
  ),
  kind,
  ...more,
});

describe("the place of a table", () => {
  const box = (start: number, end: number) => ({
    no: 3,
    title: { zh: "专栏" },
    kind: "indicators" as const,
    locator: { chapter: 2, box: 3 },
    groups: [],
    span: { start, end },
  });
  const place = (more: Partial<DraftTable>, ...boxes: DraftOutline["boxes"]) =>
    toPlanDraft(outline({ boxes, tables: [table("indicators", "甲率（%）", more)] })).indicators[0]?.locator;

  it("is the box that holds it from its first sign to its last", () => {
    const inside = { chapter: 2, box: 3, table: 1, row: 1 };
    const bare = { table: 1, row: 1 };
    expect(place({ span: { start: 10, end: 20 } }, box(10, 20))).toEqual(inside);
    expect(place({ span: { start: 11, end: 19 } }, box(10, 20))).toEqual(inside);
    expect(place({ span: { start: 9, end: 20 } }, box(10, 20))).toEqual(bare);
    expect(place({ span: { start: 10, end: 21 } }, box(10, 20))).toEqual(bare);
    expect(place({ span: { start: 30, end: 40 } }, box(10, 20))).toEqual(bare);
    expect(place({}, box(10, 20))).toEqual(bare);
    const { span: _, ...spanless } = box(10, 20);
    expect(place({ span: { start: 10, end: 20 } }, spanless)).toEqual(bare);
  });

  it("is its own where no box holds it", () => {
    expect(place({ locator: { chapter: 5, page: 9 } })).toEqual({ chapter: 5, page: 9, table: 1, row: 1 });
    expect(place({ locator: { chapter: 5, page: 9 }, span: { start: 10, end: 20 } }, box(10, 20))).toEqual({
      chapter: 2,
      box: 3,
      page: 9,
      table: 1,
      row: 1,
    });
  });

  it("is counted among those of targets and of results", () => {
    const tables = [table("other", "乙率（%）"), table("results", "丙率（%）"), table("indicators", "甲率（%）")];
    expect(toPlanDraft(outline({ tables })).indicators[0]?.locator.table).toBe(2);
  });

  it("is reported with a row that an earlier table has, and a table of another kind by its first row", () => {
    const source = outline({
      tables: [
        table("indicators", "甲率（%）"),
        table("indicators", "甲率（%）"),
        table("indicators", "甲率（‰）"),
        { ...table("other", "乙率（%）"), indicators: [] },
        table("other", "丙率（%）"),
      ],
    });
    expect(told(source, "row-repeated")).toEqual([{ indicator: "甲率", code: "row-repeated", facts: { table: 2 } }]);
    expect(toPlanDraft(source).indicators.map(({ unit }) => unit)).toEqual(["%", "‰"]);
    expect(told(source, "table-left-out")).toEqual([
      { indicator: "", code: "table-left-out", facts: { rows: 0 } },
      { indicator: "丙率", code: "table-left-out", facts: { rows: 1 } },
    ]);
  });
});

describe("a piece that no plan can hold is left out, with its name, its path and why", () => {
  it("by its id, its name, its title, its number or its path", () => {
    const chapter = { no: 4, title: { zh: "章" }, sections: [] };
    const source = outline({
      chapters: [
        { ...chapter, part: 7 },
        { ...chapter, sections: [{ no: 1, title: { zh: "" }, leads: [] }] },
        { ...chapter, sections: [{ no: 1, title: { zh: "节" }, leads: [{ zh: "" }] }] },
      ],
      boxes: [
        {
          no: 1,
          title: { zh: "专栏" },
          kind: "projects",
          locator: {},
          groups: [{ name: { zh: "组" }, openEnded: 1 as never, projects: [] }],
        },
      ],
      commitments: [promise("late", "绿地", level("1"), { span: { kind: "over", from: 2030, to: 2026 } })],
      glossary: [{ no: 5, term: "" }],
    });
    expect(leftOut(source)).toEqual([
      "sections 1: out-of-bounds chapters.1.sections.0.title.zh",
      "chapters.2.sections.0.leads.0: out-of-bounds chapters.2.sections.0.leads.0.zh",
      "组: wrong-type boxes.0.groups.0.openEnded",
      "glossary 5: out-of-bounds glossary.0.term",
      "章: unresolved-reference chapters.0.part",
      "late: reversed-span commitments.0.span",
    ]);
    const plan = toPlanDraft(source);
    expect(plan.chapters.map(({ sections }) => sections.length)).toEqual([0, 1]);
    expect([plan.chapters[1]?.sections[0]?.leads, plan.boxes[0]?.groups, plan.commitments, plan.glossary]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });

  it("is the whole figure where one part of a structure is none: the others are no structure", () => {
    const structure = (parts: string[]): Partial<Statement> => ({ to: { year: 2025, parts } });
    const source = outline({
      statements: [
        figure("a", "产业结构", structure(["20", "3O", "50"])),
        figure("b", "产业结构", structure(["20", "30", "50"])),
      ],
    });
    expect(toPlanDraft(source).statements.map(({ id, to }) => [id, to])).toEqual([
      ["b", { year: 2025, parts: ["20", "30", "50"] }],
    ]);
    expect(leftOut(source)).toEqual(["a: wrong-format statements.0.to.parts.1"]);
  });

  it("is named by no more than fits a line, and may be nothing at all", () => {
    const source = outline({
      parts: [
        { no: 1, title: { zh: "发展基础" } },
        { no: 2, title: { zh: "长".repeat(3000) } },
      ],
      glossary: [null as never],
    });
    expect(leftOut(source)).toEqual([`${"长".repeat(59)}…: out-of-bounds parts.1.title.zh`, "glossary.0: wrong-type glossary.0"]);
  });

  it("a part of the outline itself is one", () => {
    const source = outline({
      parts: [
        { no: 1, title: { zh: "发展基础" } },
        { no: 2, title: { zh: "" } },
      ],
    });
    expect(toPlanDraft(source).parts).toEqual([{ no: 1, title: { zh: "发展基础" } }]);
    expect(leftOut(source)).toEqual(["parts 2: out-of-bounds parts.1.title.zh"]);
  });

  it("goes with what refers to it", () => {
    const at = { chapter: 1, section: 1 };
    const source = outline({
      statements: [
        figure("length", "公路总里程", {
          from: { year: 2026, value: "1", unit: "公里" },
          to: { year: 2025, value: "2", unit: "公里" },
          locator: at,
        }),
        figure("density", "公路网密度", { to: { year: 2025, value: "6.56", unit: "公里/平方公里" }, locator: at }),
        figure("rail", "铁路总里程", { to: { year: 2025, value: "20", unit: "公里" }, locator: at }),
      ],
    });
    expect(toPlanDraft(source).statements.map(({ id }) => id)).toEqual(["rail"]);
    expect(leftOut(source)).toEqual([
      "length: reversed-span statements.0",
      "density: unresolved-reference statements.0.quotient.of",
    ]);
  });

  it("a plan without parts has none, and what is wrong with the whole is refused", () => {
    expect(toPlanDraft(outline({ parts: [], chapters: [] }))).not.toHaveProperty("parts");
    expect(() => toPlanDraft(outline(), { id: "No Id" })).toThrow(expect.objectContaining({ code: "invalid-plan" }));
  });
});

describe("a density is of one figure of its own section and year", () => {
  const at = { part: 1, chapter: 1, section: 1 };
  const roads = (more: Partial<Statement>, id = "roads") =>
    figure(id, "公路总里程", { to: { year: 2025, value: "2196.69", unit: "公里" }, locator: at, ...more });
  const density = (unit: string | undefined) =>
    figure("density", "公路网密度", {
      to: { year: 2025, value: "6.56", ...(unit !== undefined && { unit }) },
      locator: at,
    });
  const of = (first: Statement, unit: string | undefined = "公里/百平方公里", ...more: Statement[]) =>
    toPlanDraft(outline({ statements: [first, density(unit), ...more] })).statements.find(({ id }) => id === "density")?.quotient;
  const found = { of: "roads", times: "100" };

  it.each<readonly [string, Partial<Statement>, object | undefined]>([
    ["its section", {}, found],
    ["another section", { locator: { ...at, section: 2 } }, undefined],
    ["another chapter", { locator: { ...at, chapter: 2 } }, undefined],
    ["another year", { to: { year: 2024, value: "2196.69", unit: "公里" } }, undefined],
    ["another unit", { to: { year: 2025, value: "2196690", unit: "米" } }, undefined],
    ["no unit", { to: { year: 2025, value: "2196.69" } }, undefined],
    ["a structure", { to: { year: 2025, parts: ["20", "80"] } }, undefined],
    ["another thing", { subject: { zh: "铁路总里程" } }, undefined],
    ["a rate", { subject: { zh: "公路里程" }, to: { year: 2025, value: "3", unit: "%" } }, undefined],
  ])("%s", (_, more, quotient) => {
    expect(of(roads(more))).toEqual(quotient);
  });

  it("and of none where two may be meant, or its unit is no quotient by an area", () => {
    expect(of(roads({}), undefined, roads({}, "more-roads"))).toBeUndefined();
    expect(of(roads({}), "公里")).toBeUndefined();
    expect(of(roads({}), "公里/百平方公里/年")).toBeUndefined();
    expect(of(roads({}), "公里/人")).toBeUndefined();
    // So many mu are no whole number of square kilometres: no decimal tells how many.
    expect(of(roads({}), "公里/万亩")).toBeUndefined();
    expect(of(roads({}), "公里/万平方公里")).toEqual({ of: "roads", times: "10000" });
  });

  it("a figure without a unit or without a number is no density", () => {
    const statements = [
      roads({}),
      figure("density", "公路网密度", { locator: at }),
      figure("bare", "公路网密度", { to: { year: 2025, value: "6.56" }, locator: at }),
    ];
    expect(toPlanDraft(outline({ statements })).statements.map(({ quotient }) => quotient)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("a breakdown by place", () => {
  const drafted = (name: string | undefined, heading: string) => {
    const [first] = readBreakdownTable([
      ["乡镇", heading],
      ["甲镇", "200"],
      ["乙乡", "140"],
    ]).indicators;
    if (first === undefined) throw new Error("no indicator");
    return toBreakdownDraft(first, { period: PERIOD, place: "某县", ...(name !== undefined && { name }) });
  };

  it("has the name that is given, or the table's, or the place's, one id, and no whole unless the table has it", () => {
    const named = (name: string | undefined, heading: string) =>
      Object.entries(drafted(name, heading).places).map(([place, { id, name: own, unit, locator }]) => [
        place,
        id,
        own.zh,
        unit,
        locator.row,
      ]);
    expect(named("造林面积", "2030年造林目标（亩）")).toEqual([
      ["甲镇", "row-01", "造林面积", "亩", 1],
      ["乙乡", "row-01", "造林面积", "亩", 2],
    ]);
    expect(named(undefined, "2030年造林目标（亩）").map(([, , zh]) => zh)).toEqual(["造林", "造林"]);
    expect(drafted(undefined, "2030年造林目标（亩）")).not.toHaveProperty("whole");
  });
});
