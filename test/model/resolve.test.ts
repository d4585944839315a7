import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { huzhu14, huzhu15 } from "../../src/huzhu/index.js";
import {
  type Commitment,
  type Indicator,
  type Layout,
  type Plan,
  type Project,
  parseAmendment,
  parsePlan,
  parsePolicy,
  type Revision,
  type Statement,
  safeParsePlan,
  type Target,
} from "../../src/model/index.js";
import { gradeRank, type Requirement } from "../../src/notation/index.js";
import { codeOf } from "../refusal.js";
import { emptyPlan, indicator, planOf } from "./plans.js";

const told = (plan: unknown): string[] => {
  const result = safeParsePlan(plan);
  return result.success ? [] : result.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
};
const factsOf = (plan: unknown) => {
  const result = safeParsePlan(plan);
  return result.success ? undefined : result.issues[0]?.facts;
};
const locator = { table: 1 };
const one: Requirement = { kind: "level", bound: "unstated", value: "1" };
const reversed: Requirement = { kind: "level", bound: "between", low: "6", high: "5" };
const backwards: Target["span"] = { kind: "average", from: 2030, to: 2026 };
const commitment = (id: string, more: Partial<Commitment> = {}): Commitment => ({
  id,
  subject: { zh: "承诺" },
  requirement: one,
  span: { kind: "by", year: 2030 },
  printed: "…",
  locator,
  ...more,
});
const statement = (id: string, more: Partial<Statement> = {}): Statement => ({
  id,
  subject: { zh: "数" },
  printed: "…",
  locator,
  ...more,
});
const project = (id: string, more: Partial<Project> = {}): Project => ({
  id,
  name: { zh: "项目" },
  places: [],
  quantities: [],
  locator,
  ...more,
});
const boxed = (...projects: Project[]): Partial<Plan> => ({
  boxes: [
    { no: 1, title: { zh: "专栏" }, kind: "projects", locator, groups: [{ name: { zh: "工程" }, openEnded: false, projects }] },
  ],
});
const place = (id: string, within?: string): Layout["places"][number] => ({
  id,
  name: { zh: "地" },
  kind: "town",
  ...(within !== undefined && { within }),
});
const plan = (more: Partial<Plan>): Plan => ({ ...emptyPlan, ...more });

describe("years that run backwards are refused", () => {
  it.each<readonly [string, Partial<Plan>, string]>([
    ["the plan's", { period: { from: 2030, to: 2026 } }, "period"],
    ["its base", { base: 2026 }, "base"],
    ["a target's", { indicators: [indicator("a", one, { span: backwards })] }, "indicators.0.targets.0.span"],
    ["a commitment's", { commitments: [commitment("a", { span: backwards })] }, "commitments.0.span"],
    ["a total's", { statements: [statement("a", { over: { from: 2025, to: 2021 } })] }, "statements.0.over"],
    [
      "of two figures",
      { statements: [statement("a", { from: { year: 2025, value: "1" }, to: { year: 2021, value: "2" } })] },
      "statements.0",
    ],
    ["a project's", boxed(project("box-1/1", { years: { from: 2029, to: 2027 } })), "boxes.0.groups.0.projects.0.years"],
  ])("%s", (_, more, path) => {
    expect(told(plan(more))).toEqual([`reversed-span ${path}`]);
  });

  it("and one year is not backwards", () => {
    const year = { kind: "over", from: 2026, to: 2026 } as const;
    expect(told(plan({ period: { from: 2026, to: 2026 }, indicators: [indicator("a", one, { span: year })] }))).toEqual([]);
  });
});

describe("a requirement that cannot be meant is refused, wherever it stands", () => {
  const wrong: readonly (readonly [string, Requirement, string, object])[] = [
    ["reversed-range", reversed, "", { low: "6", high: "5" }],
    ["reversed-range", { kind: "growth", bound: "between", low: "6", high: "5" }, "", { low: "6", high: "5" }],
    ["reversed-range", { kind: "growth", bound: "between", low: "5.50", high: "5.5000000000000000000000001" }, "none", {}],
    ["reversed-range", { kind: "change", measure: "points", bound: "between", low: "0", high: "-0.1" }, "", {}],
    [
      "unknown-scale",
      { kind: "grade", bound: "at-least", grade: "III", scale: "surface-watr" },
      ".scale",
      { suggestion: "surface-water" },
    ],
    ["unknown-scale", { kind: "grade", bound: "at-least", grade: "III", scale: "constructor" }, ".scale", {}],
    ["unknown-grade", { kind: "grade", bound: "at-least", grade: "VI", scale: "surface-water" }, ".grade", {}],
    ["negative-margin", { kind: "relative", relation: "above", to: "全市", margin: "-5" }, ".margin", { given: "-5" }],
  ];

  it.each(wrong)("%s %j", (code, requirement, end, facts) => {
    const at = (path: string) => (end === "none" ? [] : [`${code} ${path}${end}`]);
    expect(told(planOf(indicator("a", requirement)))).toEqual(at("indicators.0.targets.0.requirement"));
    expect(told(plan({ commitments: [commitment("a", { requirement })] }))).toEqual(at("commitments.0.requirement"));
    const baseline = { printed: "…", reading: requirement, year: 2025, locator };
    expect(told(planOf(indicator("a", one, { baseline })))).toEqual(at("indicators.0.baseline.reading"));
    const revisions: Revision[] = [{ kind: "amendment", before: { printed: "…", requirement }, locator }];
    const target: Target = { printed: "…", requirement: one, span: { kind: "by", year: 2030 }, locator, revisions };
    expect(told(planOf(indicator("a", one, { targets: [target] })))).toEqual(
      at("indicators.0.targets.0.revisions.0.before.requirement"),
    );
    if (end !== "none") expect(factsOf(planOf(indicator("a", requirement)))).toMatchObject(facts);
  });

  it("in an amendment too", () => {
    const amendment = { indicator: "a", printed: "…", act: { zh: "决定" }, on: "2028-06-30" };
    expect(codeOf(() => parseAmendment({ ...amendment, requirement: reversed }))).toBe("invalid-amendment");
    expect(
      codeOf(() => parseAmendment({ ...amendment, requirement: one, before: { printed: "…", requirement: reversed } })),
    ).toBe("invalid-amendment");
    expect(parseAmendment({ ...amendment, requirement: one, before: null }).on).toBe("2028-06-30");
  });
});

describe("ids", () => {
  const named = { name: { zh: "名" }, locator } as const;
  it.each<readonly [string, Partial<Plan>]>([
    ["indicators.2.id", { indicators: [indicator("a", one), indicator("b", one), indicator("a", one)] }],
    ["commitments.1.id", { commitments: [commitment("a"), commitment("a")] }],
    ["statements.1.id", { statements: [statement("a"), statement("a")] }],
    ["boxes.0.groups.0.projects.1.id", boxed(project("box-1/1"), project("box-1/1"))],
    ["layout.places.1.id", { layout: { places: [place("a"), place("a")] } }],
    [
      "layout.roles.1.id",
      {
        layout: {
          places: [],
          roles: [1, 2].map(() => ({ id: "r", kind: "tier" as const, places: [], openEnded: false, ...named })),
        },
      },
    ],
    [
      "layout.structures.0.parts.1.id",
      {
        layout: {
          places: [],
          structures: [{ id: "s", parts: [1, 2].map(() => ({ id: "p", name: named.name, places: [] })), ...named }],
        },
      },
    ],
    ["layout.zones.1.id", { layout: { places: [], zones: [1, 2].map(() => ({ id: "z", places: null, ...named })) } }],
  ])("that stand twice are refused at the second: %s", (path, more) => {
    expect(told(plan(more))).toEqual([`duplicate-id ${path}`]);
  });

  it("may be shared by things of two kinds", () => {
    expect(told(plan({ indicators: [indicator("a", one)], commitments: [commitment("a")] }))).toEqual([]);
  });
});

describe("references that lead nowhere are refused", () => {
  const named = { name: { zh: "名" }, locator } as const;
  const inStep = (to: string): Requirement => ({ kind: "relative", relation: "in-step", to });
  it.each<readonly [string, Partial<Plan>]>([
    ["indicators.0.targets.0.requirement.to", { indicators: [indicator("a", inStep("gdp-growth"))] }],
    ["indicators.0.targets.0.requirement.to", { indicators: [indicator("a", inStep("gdp"))] }],
    ["commitments.0.requirement.to", { commitments: [commitment("a", { requirement: inStep("gdp-growth") })] }],
    ["commitments.0.indicator", { commitments: [commitment("a", { indicator: "gdp-growth" })] }],
    ["statements.0.quotient.of", { statements: [statement("a", { quotient: { of: "b" } })] }],
    ["statements.0.quotient.by", { statements: [statement("a", { quotient: { of: "a", by: "b" } })] }],
    ["statements.0.quotient.area", { statements: [statement("a", { quotient: { of: "a", area: "b" } })] }],
    ["boxes.0.groups.0.projects.0.places.0", boxed(project("box-1/1", { places: ["a"] }))],
    ["layout.places.0.within", { layout: { places: [place("a", "b")] } }],
    [
      "layout.structures.0.parts.0.places.0",
      { layout: { places: [], structures: [{ id: "s", parts: [{ name: named.name, places: ["a"] }], ...named }] } },
    ],
    [
      "layout.roles.0.part",
      { layout: { places: [], roles: [{ id: "r", kind: "tier", places: [], openEnded: false, part: "p", ...named }] } },
    ],
    [
      "layout.belts.0.places.0",
      { layout: { places: [], belts: [{ id: "b", kind: "belt", places: ["a"], openEnded: false, ...named }] } },
    ],
    ["layout.corridors.0.places.0", { layout: { places: [], corridors: [{ id: "c", kind: "road", places: ["a"], ...named }] } }],
    ["layout.zones.0.places.0", { layout: { places: [], zones: [{ id: "z", places: ["a"], ...named }] } }],
  ])("%s", (path, more) => {
    expect(told(plan(more))).toEqual([`unresolved-reference ${path}`]);
  });

  it("with the id that was meant", () => {
    const target = indicator("b", inStep("gpd-growth"));
    expect(factsOf(planOf(indicator("gdp-growth", one), target))).toEqual({ id: "gpd-growth", suggestion: "gdp-growth" });
  });

  it("and names of series outside the plan are none", () => {
    for (const to of ["全市平均水平", "GDP", "GDP增长", "gdp增长"]) expect(told(planOf(indicator("a", inStep(to))))).toEqual([]);
  });

  it("in time linear in their number", () => {
    const many = Array.from({ length: 10_000 }, (_, i) =>
      indicator(`indicator-number-${i}`, inStep(`indicators-number-${i}-of-none`)),
    );
    expect(told(planOf(...many))).toHaveLength(100);
  });
});

describe("what parsePlan accepts", () => {
  const id = fc.constantFrom("a", "b", "c-d");
  const number = fc.integer({ min: -3, max: 3 }).map(String);
  const year = fc.integer({ min: 2024, max: 2031 });
  const requirement: fc.Arbitrary<Requirement> = fc.oneof(
    { weight: 12, arbitrary: fc.constant(one) },
    fc.record({ kind: fc.constant("level"), bound: fc.constant("between"), low: number, high: number }),
    fc.record({
      kind: fc.constant("grade"),
      bound: fc.constant("at-least"),
      grade: fc.constantFrom("I", "V", "inferior-V", "Z"),
      scale: fc.constantFrom("surface-water", "groundwater", "nope"),
    }),
    fc.record({
      kind: fc.constant("relative"),
      relation: fc.constant("above"),
      to: fc.oneof(id, fc.constant("GDP")),
      margin: number,
    }),
  ) as fc.Arbitrary<Requirement>;
  const span: fc.Arbitrary<Target["span"]> = fc.oneof(
    fc.record({ kind: fc.constant("by" as const), year }),
    fc.record({ kind: fc.constant("over" as const), from: year, to: year }),
  );
  const indicators = fc
    .array(fc.tuple(id, requirement, span), { maxLength: 2 })
    .map((list): Indicator[] => list.map(([name, asks, when]) => indicator(name, asks, { span: when })));
  const anything = fc
    .record({
      indicators,
      commitments: fc
        .array(fc.tuple(id, requirement, fc.option(id, { nil: undefined, freq: 1 })), { maxLength: 1 })
        .map((list) =>
          list.map(([name, asks, of]) => commitment(name, { requirement: asks, ...(of !== undefined && { indicator: of }) })),
        ),
      places: fc.array(fc.tuple(id, fc.option(id, { nil: undefined, freq: 1 })), { maxLength: 2 }),
      projects: fc.array(fc.tuple(id, fc.array(id, { maxLength: 1 }), year, year), { maxLength: 1 }),
      from: fc.integer({ min: 2025, max: 2030 }),
    })
    .map(({ places, projects, from, ...rest }) =>
      plan({
        ...rest,
        period: { from, to: 2029 },
        base: 2025,
        layout: { places: places.map(([name, within]) => place(name, within)) },
        ...boxed(...projects.map(([name, at, first, last]) => project(name, { places: at, years: { from: first, to: last } }))),
      }),
    );

  /** Every object within a document. */
  const objects = (value: unknown): { readonly [key: string]: unknown }[] =>
    typeof value !== "object" || value === null
      ? []
      : [...(Array.isArray(value) ? [] : [value as { [key: string]: unknown }]), ...Object.values(value).flatMap(objects)];
  const isUnique = (list: readonly { readonly id: string }[]) => new Set(list.map((each) => each.id)).size === list.length;
  const isWhole = (given: Plan): boolean => {
    const known = new Set(given.indicators.map((each) => each.id));
    const places = new Set(given.layout.places.map((each) => each.id));
    const projects = given.boxes.flatMap(({ groups }) => groups.flatMap((group) => group.projects));
    return (
      [given.indicators, given.commitments, given.layout.places, projects].every(isUnique) &&
      given.base < given.period.from &&
      objects(given).every(
        ({ from, to, low, high, kind, scale, grade, margin, relation }) =>
          !(typeof from === "number" && typeof to === "number" && from > to) &&
          !(low !== undefined && Number(low) > Number(high)) &&
          !(kind === "grade" && gradeRank(String(scale), String(grade)) === undefined) &&
          !(relation !== undefined && (Number(margin) < 0 || (to !== "GDP" && !known.has(String(to))))),
      ) &&
      given.commitments.every((each) => each.indicator === undefined || known.has(each.indicator)) &&
      given.layout.places.every(({ within }) => within === undefined || places.has(within)) &&
      projects.every((each) => each.places.every((at) => places.has(at)))
    );
  };

  it("has none of these, and what has none is accepted", () => {
    const seen = { true: 0, false: 0 };
    fc.assert(
      fc.property(anything, (given) => {
        const accepted = safeParsePlan(given).success;
        seen[`${accepted}`]++;
        expect(accepted).toBe(isWhole(given));
      }),
      { numRuns: 1000 },
    );
    expect(Math.min(seen.true, seen.false)).toBeGreaterThan(50);
  });

  it.each([huzhu14, huzhu15])("$id is", (embedded) => {
    expect(parsePlan(JSON.parse(JSON.stringify(embedded)))).toEqual(embedded);
  });
});

describe("parts", () => {
  const parts = [{ no: 1, title: { zh: "篇" } }];
  const chapter = (part?: number) => ({ ...(part !== undefined && { part }), no: 1, title: { zh: "章" }, sections: [] });

  it("of a chapter are parts of the plan", () => {
    expect(told(plan({ parts, chapters: [chapter(1), chapter()] }))).toEqual([]);
    expect(told(plan({ parts, chapters: [chapter(2)] }))).toEqual(["unresolved-reference chapters.0.part"]);
    expect(told(plan({ chapters: [chapter(1)] }))).toEqual(["unresolved-reference chapters.0.part"]);
    expect(factsOf(plan({ parts, chapters: [chapter(2)] }))).toEqual({ id: "2", expected: ["1"] });
  });

  it.each<readonly [string, (at: { part: number }) => Partial<Plan>, string]>([
    ["a commitment", (at) => ({ commitments: [commitment("a", { locator: at })] }), "commitments.0.locator.part"],
    ["a statement", (at) => ({ statements: [statement("a", { locator: at })] }), "statements.0.locator.part"],
    ["a project", (at) => boxed(project("a", { locator: at })), "boxes.0.groups.0.projects.0.locator.part"],
    ["an indicator", (at) => ({ indicators: [indicator("a", one, { locator: at })] }), "indicators.0.locator.part"],
    ["a place", (at) => ({ layout: { places: [{ ...place("a"), locator: at }] } }), "layout.places.0.locator.part"],
    [
      "a correction",
      (at) => ({ corrections: [{ locator: at, printed: "a", read: "b", reason: "c" }] }),
      "corrections.0.locator.part",
    ],
  ])("of %s's place are parts of the plan, where it tells them", (_, with_, path) => {
    expect(told(plan({ parts, ...with_({ part: 1 }) }))).toEqual([]);
    expect(told(plan({ parts, ...with_({ part: 2 }) }))).toEqual([`unresolved-reference ${path}`]);
    expect(told(plan({ ...with_({ part: 2 }) }))).toEqual([]);
    expect(told(plan({ parts, printedIn: "other-15", ...with_({ part: 2 }) }))).toEqual([]);
  });

  it("may be printed with one number twice: that is for the checks", () => {
    expect(told(plan({ parts: [...parts, ...parts], chapters: [chapter(1), chapter(1)] }))).toEqual([]);
  });
});

describe("a policy", () => {
  it("calls nothing ahead that is not on track", () => {
    expect(codeOf(() => parsePolicy({ onTrack: "2", ahead: "0.5" }))).toBe("invalid-policy");
    expect(codeOf(() => parsePolicy({ onTrack: "1.06" }))).toBe("invalid-policy");
    expect(parsePolicy({ onTrack: "1.05" }).ahead).toBe("1.05");
  });
});
