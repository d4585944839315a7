import { describe, expect, it } from "vitest";
import { type Evidence, type Plan, type Revision, safeParsePlan, type Target } from "../../src/model/index.js";
import type { Requirement } from "../../src/notation/index.js";
import { emptyPlan, indicator } from "./plans.js";

const issuesOf = (more: Partial<Plan>) => {
  const result = safeParsePlan({ ...emptyPlan, ...more });
  return result.success ? [] : result.issues;
};
const told = (more: Partial<Plan>) => issuesOf(more).map(({ code, path }) => `${code} ${path.join(".")}`);

const locator = { table: 1 };
const name = { zh: "名" };
const one: Requirement = { kind: "level", bound: "unstated", value: "1" };
const span: Target["span"] = { kind: "by", year: 2030 };
const printed = "…";
const target = (more: Partial<Target> = {}): Target => ({ printed, requirement: one, span, locator, ...more });
const withTarget = (more: Partial<Target>): Partial<Plan> => ({
  indicators: [
    indicator("a", one),
    indicator("b", one, { targets: [target(), target({ span: { kind: "by", year: 2028 }, ...more })] }),
  ],
});
const earlier = (when: Target["span"]): Revision => ({
  kind: "amendment",
  before: { printed, requirement: one, span: when },
  locator,
});

describe("sources of evidence are publications of the plan, wherever the evidence stands", () => {
  const lost: Evidence = { trust: "one-source", sources: ["known", "yearbok"] };
  const baseline = { printed, reading: one, year: 2025, locator, evidence: lost };
  const sources: NonNullable<Plan["sources"]> = [
    { id: "known", title: "公报", kind: "official" },
    { id: "yearbook", title: "年鉴", kind: "official" },
  ];
  it.each<readonly [string, Partial<Plan>]>([
    ["adopted.evidence", { adopted: { by: name, on: "2026-02-01", evidence: lost } }],
    ["indicators.1.targets.1.evidence", withTarget({ evidence: lost })],
    ["indicators.0.baseline.evidence", { indicators: [indicator("a", one, { baseline })] }],
    [
      "indicators.0.definition.evidence",
      { indicators: [indicator("a", one, { definition: { id: "d", name, evidence: lost } })] },
    ],
    [
      "commitments.0.evidence",
      { commitments: [{ id: "a", subject: name, requirement: one, span, printed, locator, evidence: lost }] },
    ],
    ["statements.0.evidence", { statements: [{ id: "a", subject: name, printed, locator, evidence: lost }] }],
  ])("%s", (path, more) => {
    expect(told({ sources, ...more })).toEqual([`unresolved-reference ${path}.sources.1`]);
    expect(issuesOf({ sources, ...more })[0]?.facts).toEqual({ id: "yearbok", suggestion: "yearbook" });
    expect(told(more)).toEqual([`unresolved-reference ${path}.sources.0`, `unresolved-reference ${path}.sources.1`]);
  });

  it("and those of what other sources print", () => {
    const disputed: Evidence = {
      trust: "disputed",
      sources: ["known"],
      variants: [
        { printed, sources: ["known"] },
        { printed, sources: ["known", "unknown"] },
      ],
    };
    expect(told({ sources, ...withTarget({ evidence: disputed }) })).toEqual([
      "unresolved-reference indicators.1.targets.1.evidence.variants.1.sources.1",
    ]);
  });
});

describe("an id that is used twice", () => {
  const known = { name, locator, places: [] as string[], openEnded: false };
  const twice = <T>(thing: T): [T, T] => [thing, thing];
  it.each<readonly [string, string, Partial<Plan>]>([
    ["sources.1.id", "sources.0", { sources: twice({ id: "x", title: "公报", kind: "press" }) }],
    [
      "layout.structures.1.id",
      "layout.structures.0",
      { layout: { places: [], structures: twice({ id: "x", name, locator, parts: [] }) } },
    ],
    ["layout.belts.1.id", "layout.belts.0", { layout: { places: [], belts: twice({ id: "x", kind: "belt", ...known }) } }],
    [
      "layout.corridors.1.id",
      "layout.corridors.0",
      {
        layout: {
          places: [{ id: "p", name, kind: "town" }],
          corridors: twice({ id: "x", kind: "road", name, locator, places: ["p"] }),
        },
      },
    ],
    ["indicators.1.id", "indicators.0", { indicators: twice(indicator("x", one)) }],
    [
      "layout.structures.1.parts.0.id",
      "layout.structures.0.parts.0",
      {
        layout: {
          places: [],
          structures: ["s", "t"].map((id) => ({
            id,
            name,
            locator,
            parts: [
              { id: "x", name, places: [] },
              { name, places: [] },
            ],
          })),
        },
      },
    ],
  ])("is refused at %s, with where it stood first", (path, first, more) => {
    expect(issuesOf(more)).toEqual([{ code: "duplicate-id", path: expect.anything(), facts: { id: "x", first } }]);
    expect(told(more)).toEqual([`duplicate-id ${path}`]);
  });

  it("is refused at every further place, each with the first", () => {
    const issues = issuesOf({ indicators: [indicator("x", one), indicator("x", one), indicator("x", one)] });
    expect(issues.map(({ path, facts }) => [path[1], facts["first"]])).toEqual([
      [1, "indicators.0"],
      [2, "indicators.0"],
    ]);
  });
});

describe("the part of a place in the outline is one of the plan's", () => {
  const at = { part: 2 };
  const parts = [{ no: 1, title: { zh: "篇" } }];
  const base = { printed, reading: one, year: 2025, locator: at };
  const known = { id: "x", name, locator: at, places: [], openEnded: false };
  it.each<readonly [string, Partial<Plan>]>([
    ["boxes.0", { boxes: [{ no: 1, title: name, kind: "projects", locator: at, groups: [] }] }],
    ["indicators.0.baseline", { indicators: [indicator("a", one, { baseline: base })] }],
    ["indicators.1.targets.1", withTarget({ locator: at })],
    ["layout.roles.0", { layout: { places: [], roles: [{ ...known, kind: "tier" }] } }],
    ["layout.belts.0", { layout: { places: [], belts: [{ ...known, kind: "belt" }] } }],
    ["layout.zones.0", { layout: { places: [], zones: [{ id: "x", name, locator: at, places: null }] } }],
  ])("%s", (path, more) => {
    expect(told({ parts, ...more })).toEqual([`unresolved-reference ${path}.locator.part`]);
    expect(issuesOf({ parts, ...more })[0]?.facts).toEqual({ id: "2", expected: ["1"] });
  });
});

describe("years that run backwards are refused with both", () => {
  const backwards = { kind: "over", from: 2030, to: 2026 } as const;
  it.each<readonly [string, Partial<Plan>]>([
    ["indicators.1.targets.1.span", withTarget({ span: backwards })],
    ["indicators.1.targets.1.revisions.1.before.span", withTarget({ revisions: [earlier(span), earlier(backwards)] })],
  ])("%s", (path, more) => {
    expect(issuesOf(more)).toEqual([{ code: "reversed-span", path: expect.anything(), facts: { from: 2030, to: 2026 } }]);
    expect(told(more)).toEqual([`reversed-span ${path}`]);
  });

  it("and a statement of one year alone, or of two in order, is none", () => {
    const figure = (year: number) => ({ year, value: "1" });
    const statement = { id: "a", subject: name, printed, locator };
    expect(told({ statements: [{ ...statement, to: figure(2020) }] })).toEqual([]);
    expect(told({ statements: [{ ...statement, from: figure(2030) }] })).toEqual([]);
    expect(told({ statements: [{ ...statement, from: figure(2021), to: figure(2025) }] })).toEqual([]);
    expect(told({ statements: [{ ...statement, over: { from: 2025, to: 2025 } }] })).toEqual([]);
  });
});

describe("a requirement is refused only for what it cannot mean", () => {
  const facts = (requirement: Requirement) => issuesOf({ indicators: [indicator("a", requirement)] })[0]?.facts;

  it("a range of one value, a margin of nothing and a grade of its scale can be meant", () => {
    for (const requirement of [
      { kind: "level", bound: "between", low: "5", high: "5.0" },
      { kind: "relative", relation: "above", to: "全市", margin: "0" },
      { kind: "relative", relation: "above", to: "全市" },
      { kind: "grade", bound: "at-least", grade: "inferior-V", scale: "surface-water" },
    ] as Requirement[])
      expect([requirement, facts(requirement)]).toEqual([requirement, undefined]);
  });

  it("a grade or scale that nobody knows is reported with those there are, and not at any length", () => {
    const graded = (grade: string, scale: string): Requirement => ({ kind: "grade", bound: "at-least", grade, scale });
    expect(facts(graded("inferior-v", "surface-water"))).toStrictEqual({
      given: "inferior-v",
      expected: ["I", "II", "III", "IV", "V", "inferior-V"],
      suggestion: "inferior-V",
    });
    expect(facts(graded("高".repeat(100), "surface-water"))).toStrictEqual({
      given: "高".repeat(60),
      expected: ["I", "II", "III", "IV", "V", "inferior-V"],
    });
    expect(facts(graded("III", "s".repeat(60)))?.["expected"]).toEqual(expect.arrayContaining(["surface-water", "groundwater"]));
  });
});

it("the ids that were meant are looked for twenty times, and then no more: each look compares all ids", () => {
  const inStep = (i: number): Requirement => ({
    kind: "relative",
    relation: "in-step",
    to: `growth-${"abcdefghijklmnopqrstuvwxyz"[i]}`,
  });
  const many = Array.from({ length: 25 }, (_, i) => indicator(`indicator-${i}`, inStep(i)));
  const suggested = issuesOf({ indicators: [...many, indicator("growth", one)] }).map(({ facts }) => facts["suggestion"]);
  expect(suggested).toEqual([...Array<string>(20).fill("growth"), ...Array<undefined>(5).fill(undefined)]);
});
