import { describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import { PlanError } from "../../src/kernel/index.js";
import {
  type Box,
  type Commitment,
  defineCommitment,
  defineIndicator,
  defineObservation,
  definePart,
  definePlan,
  defineTownship,
  type Indicator,
  type Issue,
  type Plan,
  type Project,
} from "../../src/model/index.js";
import type { requirementShape } from "../../src/model/requirement.js";
import type { Requirement } from "../../src/notation/index.js";
import { codeOf } from "../refusal.js";
import { emptyPlan, indicator, planOf } from "./plans.js";

const base = { ...emptyPlan } as const;
const gdp = {
  id: "gdp-growth",
  name: { zh: "地区生产总值年均增长" },
  category: { zh: "经济发展" },
  unit: "%",
  direction: "higher",
  measure: "growth",
  attribute: "anticipatory",
  locator: { table: 2, row: 7 },
  targets: [],
} as const;
const income = (to: string) =>
  indicator(
    "household-income-growth",
    { kind: "relative", relation: "in-step", to },
    { measure: "growth", span: { kind: "average", from: 2026, to: 2030 } },
  );

const issuesOf = (act: () => unknown): readonly Issue[] => {
  try {
    act();
  } catch (error) {
    if (error instanceof PlanError) return error.facts["issues"] as unknown as Issue[];
  }
  return [];
};

describe("definePlan", () => {
  it("keeps literal ids and freezes", () => {
    const plan = definePlan({ ...base, indicators: [gdp] });
    expectTypeOf(plan.indicators[0].id).toEqualTypeOf<"gdp-growth">();
    expect(Object.isFrozen(plan.indicators)).toBe(true);
    expect(plan).toEqual({ ...emptyPlan, indicators: [gdp] });
  });

  it("lets a relative target name an indicator of the plan, or a series outside it", () => {
    const target = { printed: "与 GDP 增长同步", span: { kind: "average", from: 2026, to: 2030 }, locator: {} } as const;
    definePlan({
      ...base,
      indicators: [
        gdp,
        {
          ...gdp,
          id: "income",
          targets: [{ ...target, requirement: { kind: "relative", relation: "in-step", to: "gdp-growth" } }],
        },
        {
          ...gdp,
          id: "other",
          targets: [{ ...target, requirement: { kind: "relative", relation: "not-below", to: "全市平均水平" } }],
        },
      ],
    });
    const misspelt = {
      ...gdp,
      id: "income",
      targets: [{ ...target, requirement: { kind: "relative", relation: "in-step", to: "gpd-growth" } }],
    } as const;
    const plan = { ...base, indicators: [gdp, misspelt] } as const;
    // @ts-expect-error "gpd-growth" is no indicator of this plan
    const wrong = () => definePlan(plan);
    expect(issuesOf(wrong)).toEqual([
      {
        code: "unresolved-reference",
        path: ["indicators", 1, "targets", 0, "requirement", "to"],
        facts: { id: "gpd-growth", suggestion: "gdp-growth" },
      },
    ]);
  });

  it("has the compiler check commitments and places too", () => {
    const commitment = {
      id: "promise",
      subject: { zh: "地区生产总值" },
      printed: "5%左右",
      span: { kind: "by", year: 2030 },
      locator: {},
    } as const;
    const requirement = { kind: "growth", bound: "about", value: "5" } as const;
    definePlan({ ...base, indicators: [gdp], commitments: [{ ...commitment, requirement, indicator: "gdp-growth" }] });
    const lost = { ...base, indicators: [gdp], commitments: [{ ...commitment, requirement, indicator: "gdp" }] } as const;
    // @ts-expect-error "gdp" is no indicator of this plan
    const wrong = () => definePlan(lost);
    expect(issuesOf(wrong)).toMatchObject([{ code: "unresolved-reference", path: ["commitments", 0, "indicator"] }]);

    const project = { id: "box-1/group-1/01", name: { zh: "项目" }, places: ["weiyuan"], quantities: [], locator: {} } as const;
    const box = {
      no: 1,
      title: { zh: "专栏" },
      kind: "projects",
      locator: {},
      groups: [{ name: { zh: "工程" }, openEnded: true, projects: [project] }],
    } as const;
    definePlan({ ...base, boxes: [box], layout: { places: [{ id: "weiyuan", name: { zh: "威远镇" }, kind: "town" }] } });
    const unplaced = { ...base, boxes: [box], layout: { places: [] } } as const;
    // @ts-expect-error "weiyuan" is no place of this plan
    const nowhere = () => definePlan(unplaced);
    expect(issuesOf(nowhere)).toMatchObject([{ code: "unresolved-reference", facts: { id: "weiyuan" } }]);
  });

  it("has the compiler check the parts of chapters", () => {
    const chapter = { part: 1, no: 1, title: { zh: "章" }, sections: [] } as const;
    definePlan({ ...base, parts: [{ no: 1, title: { zh: "篇" } }], chapters: [chapter] });
    const lost = { ...base, parts: [{ no: 2, title: { zh: "篇" } }], chapters: [chapter] } as const;
    // @ts-expect-error there is no part 1 in this plan
    const wrong = () => definePlan(lost);
    expect(issuesOf(wrong)).toMatchObject([{ code: "unresolved-reference", path: ["chapters", 0, "part"] }]);
    const none = { ...base, chapters: [chapter] } as const;
    // @ts-expect-error there are no parts in this plan
    expect(issuesOf(() => definePlan(none))).toHaveLength(1);
    expect(definePart({ no: 2, title: { zh: "篇" } }).no).toBe(2);
    // @ts-expect-error a number of a part is a number
    expect(codeOf(() => definePart({ no: "2", title: { zh: "篇" } }))).toBe("invalid-plan");
  });

  it("checks at run time what the compiler cannot see", () => {
    expect(issuesOf(() => definePlan(planOf(income("no-such-id"))))).toMatchObject([
      { code: "unresolved-reference", facts: { id: "no-such-id" } },
    ]);
    expect(issuesOf(() => definePlan(planOf(income("全市平均水平"))))).toEqual([]);
    expect(issuesOf(() => definePlan(planOf(income("gdp-growth"), income("gdp-growth"))))[0]).toMatchObject({
      code: "duplicate-id",
      facts: { id: "household-income-growth" },
    });
    const promise: Commitment = {
      id: "p",
      subject: { zh: "增长" },
      requirement: { kind: "relative", relation: "above", to: "nothing" },
      span: { kind: "by", year: 2030 },
      printed: "…",
      locator: {},
    };
    expect(issuesOf(() => definePlan({ ...emptyPlan, commitments: [promise, promise] }))).toMatchObject([
      { code: "duplicate-id", path: ["commitments", 1, "id"], facts: { id: "p", first: "commitments.0" } },
      { code: "unresolved-reference", path: ["commitments", 0, "requirement", "to"] },
      { code: "unresolved-reference", path: ["commitments", 1, "requirement", "to"] },
    ]);
  });

  it("refuses a literal of the wrong shape", () => {
    // @ts-expect-error a number is no decimal text
    expect(codeOf(() => definePlan({ ...base, base: "2025" }))).toBe("invalid-plan");
  });
});

describe("the other constructors", () => {
  it("keep literals, freeze, and refuse", () => {
    const one = defineIndicator(gdp);
    expectTypeOf(one.attribute).toEqualTypeOf<"anticipatory">();
    expect(Object.isFrozen(one)).toBe(true);
    // @ts-expect-error no such measure
    expect(codeOf(() => defineIndicator({ ...gdp, measure: "size" }))).toBe("invalid-plan");
    // @ts-expect-error a river is no township
    expect(codeOf(() => defineTownship({ id: "datong", name: { zh: "大通河" }, kind: "stream" }))).toBe("invalid-plan");
    const promise = { id: "x", subject: { zh: "x" }, span: { kind: "by", year: 2030 }, printed: "5", locator: {} } as const;
    const number = { ...promise, requirement: { kind: "level", bound: "exactly", value: 5 } } as const;
    // @ts-expect-error a value is text
    expect(codeOf(() => defineCommitment(number))).toBe("invalid-plan");
  });
});

/** Each member of a union as one plain object type. */
type Flat<T> = T extends unknown ? { [K in keyof T]: T[K] } : never;

describe("types", () => {
  it("the reader's requirement and the model's are one", () => {
    expectTypeOf<Flat<z.infer<typeof requirementShape>>>().toEqualTypeOf<Flat<Requirement>>();
    expectTypeOf<Flat<Indicator["targets"][number]["requirement"]>>().toEqualTypeOf<Flat<Requirement>>();
  });

  it("are deeply readonly", () => {
    const compiled = (plan: Plan, project: Project, box: Box) => {
      // @ts-expect-error readonly
      plan.id = "other";
      // @ts-expect-error readonly
      plan.indicators.push();
      // @ts-expect-error readonly
      plan.indicators[0].name.zh = "other";
      // @ts-expect-error readonly
      project.places[0] = "elsewhere";
      // @ts-expect-error readonly
      box.groups[0].openEnded = false;
    };
    expectTypeOf(compiled).toBeFunction();
  });

  it("a range has two ends and everything else one value", () => {
    // @ts-expect-error a range has low and high
    const range: Requirement = { kind: "growth", bound: "between", value: "5" };
    // @ts-expect-error a bound needs its value
    const bare: Requirement = { kind: "level", bound: "at-least" };
    expect([range, bare]).toHaveLength(2);
  });
});

it("defineObservation refuses what is none as a plan's literal, at its place", () => {
  const one = { indicator: "forest-coverage", year: 2027, value: "20.00", status: "actual" } as const;
  expect(Object.isFrozen(defineObservation(one))).toBe(true);
  const wrong = { ...one, value: "20 %" };
  expect(codeOf(() => defineObservation(wrong))).toBe("invalid-plan");
  expect(issuesOf(() => defineObservation(wrong))).toMatchObject([{ code: "wrong-format", path: ["value"] }]);
});
