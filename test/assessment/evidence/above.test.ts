import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Above, assess, assessIndicator } from "../../../src/assessment/index.js";
import { huzhu14, huzhu14Outcomes } from "../../../src/huzhu/index.js";
import {
  defineIndicator,
  type Indicator,
  type Observation,
  type Plan,
  type Requirement,
  type Target,
} from "../../../src/index.js";
import { national14, national14Outcomes } from "../../../src/national/index.js";

const plan = (place: string, requirement: Requirement, more: Partial<Indicator> = {}, id = "household-income-growth"): Plan => ({
  schemaVersion: "1",
  id: "made-up",
  title: { zh: `${place}规划` },
  place,
  period: { from: 2021, to: 2025 },
  base: 2020,
  chapters: [],
  boxes: [],
  indicators: [
    defineIndicator({
      id,
      name: { zh: "居民人均可支配收入增长" },
      category: { zh: "民生福祉" },
      unit: "%",
      direction: "higher",
      measure: "growth",
      attribute: null,
      targets: [{ printed: "…", requirement, span: { kind: "average", from: 2021, to: 2025 }, locator: {} }],
      locator: {},
      ...more,
    }),
  ],
  commitments: [],
  statements: [],
  layout: { places: [] },
  glossary: [],
  corrections: [],
});
const incomes = (rates: readonly string[]): Observation[] =>
  rates.map((value, i) => ({ indicator: "household-income-growth", year: 2021 + i, value, status: "actual", basis: "real" }));
const nation: Above = { plan: national14, observations: national14Outcomes };
const inStep = (to: string) => plan("示例县", { kind: "relative", relation: "in-step", to });
const judge = (of: Plan, observations: Observation[], above: readonly Above[], asOf = 2023) =>
  assessIndicator(of, of.indicators[0]?.id ?? "", observations, { asOf, above });

describe("what a target compares with by the name of a government", () => {
  const own = incomes(["8.2", "3.0", "6.2"]);

  it("is looked up in the plan above: the same indicator's figures there", () => {
    for (const to of ["全国", "全国平均水平", "全国平均"]) {
      expect(judge(inStep(to), own, []).reason).toBe("needs-reference");
      const verdict = judge(inStep(to), own, [nation]);
      expect(verdict).toMatchObject({ status: "on-track", standing: "met" });
      // Two of the country's figures have one source, and the verdict says so.
      expect(verdict.assumptions).toContain("figure-of-one-source");
    }
  });

  it("is not taken from another level of government, nor from another series", () => {
    for (const to of ["全省平均水平", "全市平均水平", "全国经济增长"])
      expect(judge(inStep(to), own, [nation]).reason).toBe("needs-reference");
  });

  it("is not taken from an indicator by another definition", () => {
    const other = plan(
      "示例县",
      { kind: "relative", relation: "in-step", to: "全国" },
      {
        definition: { id: "rural-residents", name: { zh: "农村居民" } },
      },
    );
    expect(judge(other, own, [nation]).reason).toBe("needs-reference");
  });

  it("gives way to a reference of its name", () => {
    const { status } = assessIndicator(inStep("全国"), "household-income-growth", own, {
      asOf: 2023,
      above: [nation],
      references: { 全国: { basis: "real", values: "9" } },
    });
    expect(status).toBe("behind");
  });

  it("is one that counts the same, under whatever id and name", () => {
    const rural = (concept?: string) => ({
      definition: { id: "rural-residents", name: { zh: "农村居民" }, ...(concept !== undefined && { concept }) },
    });
    const asked: Requirement = { kind: "relative", relation: "in-step", to: "全国" };
    const growth: Requirement = { kind: "growth", bound: "unstated", value: "5" };
    const upper = (more: Partial<Indicator>): Above => ({
      plan: plan("中国", growth, { name: { zh: "农民收入" }, ...more }, "farm-income"),
      observations: incomes(["8", "3", "6"]).map((one) => ({ ...one, indicator: "farm-income" })),
    });
    const against = (mine: Partial<Indicator>, theirs: Partial<Indicator>) =>
      judge(plan("示例县", asked, mine), own, [upper(theirs)]).reason;
    expect(against(rural("income"), rural("income"))).toBeUndefined();
    expect(against(rural("income"), rural("wages"))).toBe("needs-reference");
    expect(against(rural(), rural())).toBe("needs-reference");
    expect(against(rural("income"), {})).toBe("needs-reference");
    // Where nobody says what is counted, one name under two ids may be two series.
    expect(against({}, { name: { zh: "居民人均可支配收入增长" } })).toBe("needs-reference");
  });

  it("takes that indicator's own figures, each with its source or the plan's title", () => {
    const growth: Requirement = { kind: "growth", bound: "unstated", value: "5" };
    const country = plan("中国", growth);
    const [first, ...others] = incomes(["8", "3", "6"]) as [Observation, ...Observation[]];
    const observations = [
      ...incomes(["1", "1", "1"]).map((one) => ({ ...one, indicator: "cpi" })),
      { ...first, source: "统计公报" },
      ...others,
    ];
    const verdict = judge(inStep("全国"), own, [{ plan: country, observations }]);
    const sources = verdict.because
      .flatMap(({ inputs }) => inputs.flatMap(({ source }) => [source].flat()))
      .flatMap((one) => (one.from === "observation" && one.source !== undefined ? [one.source] : []));
    expect(sources).toEqual(["统计公报", "中国规划", "中国规划"]);
    // The mean of 8, 3 and 6.
    expect(verdict.required?.slice(0, 6)).toBe("5.6466");
    expect(judge(inStep("全国"), own, [{ plan: country, observations: [] }]).reason).toBe("needs-reference");
  });

  it("changes nothing where no name speaks of a government that is given", () => {
    const bare = assess(huzhu14, huzhu14Outcomes, { asOf: 2025 });
    expect(assess(huzhu14, huzhu14Outcomes, { asOf: 2025, above: [nation] })).toEqual(bare);
  });
});

describe("a number that a government above sets", () => {
  const fall = (value: string): Requirement => ({
    kind: "change",
    measure: "percent",
    direction: "decrease",
    bound: "unstated",
    value,
  });
  const energy = { name: { zh: "单位GDP能源消耗降低" }, basis: "real" as const };
  const county = plan("示例县", { kind: "delegated", to: "省下达目标" }, energy, "energy-intensity-reduction");
  const over = { kind: "over", from: 2021, to: 2025 } as const;
  const ofProvince = plan(
    "示例省",
    fall("13.5"),
    { ...energy, targets: [{ printed: "〔13.5〕", requirement: fall("13.5"), span: over, locator: { table: 2 } }] },
    "energy-intensity-reduction",
  );
  const province: Above = { plan: ofProvince, observations: [] };
  const falls = (rates: readonly string[]): Observation[] =>
    rates.map((value, i) => ({ indicator: "energy-intensity-reduction", year: 2021 + i, value, status: "actual" }));

  it("is taken to be the one that its own plan requires, reported as an assumption that leaves the verdict open", () => {
    expect(judge(county, falls(["3.0", "3.0", "3.0", "3.0", "3.0"]), [], 2025).reason).toBe("delegated");
    const verdict = judge(county, falls(["3.0", "3.0", "3.0", "3.0", "3.0"]), [province], 2025);
    expect(verdict).toMatchObject({ status: "achieved", required: "13.5", assumptions: ["target-of-the-plan-above"] });
    expect(verdict.certainty).toEqual({ kind: "depends-on-evidence", reachable: ["achieved", "undetermined"] });
    expect(verdict.target.revisions?.at(-1)).toMatchObject({
      kind: "settlement",
      source: "made-up",
      by: { zh: "示例省规划" },
      before: { requirement: { kind: "delegated" } },
    });
  });

  it("is not taken from the country where the province sets it, nor where several set it", () => {
    expect(judge(county, falls(["3"]), [nation], 2025).reason).toBe("delegated");
    const several = plan(
      "示例县",
      { kind: "delegated", to: "经省市级层面审核衔接后确定的目标" },
      energy,
      "energy-intensity-reduction",
    );
    expect(judge(several, falls(["3"]), [province, nation], 2025).reason).toBe("delegated");
  });

  it.each<readonly [string, Requirement, boolean]>([
    ["a level", { kind: "level", bound: "at-least", value: "20" }, true],
    ["growth", { kind: "growth", bound: "at-least", value: "5" }, true],
    ["a change", fall("5"), true],
    ["a grade", { kind: "grade", bound: "at-least", grade: "III", scale: "surface-water" }, true],
    ["a comparison", { kind: "relative", relation: "in-step", to: "gdp-growth" }, false],
    ["words", { kind: "qualitative", text: "提质" }, false],
    ["a number that others set again", { kind: "delegated", to: "国家" }, false],
  ])("is %s, by the same year, whatever else is asked there", (_, requirement, taken) => {
    const by = (year: number): Target["span"] => ({ kind: "by", year });
    const target = (one: Requirement, year: number, more: Partial<Target> = {}): Target => ({
      printed: `${one.kind} by ${year}`,
      requirement: one,
      span: by(year),
      locator: { row: year },
      ...more,
    });
    const evidence = { trust: "one-source", sources: ["a"] } as const;
    const share = { name: { zh: "森林覆盖率" }, measure: "level" as const };
    const targets = [
      target({ kind: "qualitative", text: "提质" }, 2025),
      target({ kind: "level", bound: "at-least", value: "99" }, 2024),
      target(requirement, 2025, { evidence }),
    ];
    const upper = plan("示例省", requirement, { ...share, targets }, "forest");
    const lower = plan(
      "示例县",
      { kind: "delegated", to: "省下达目标" },
      { ...share, targets: [target({ kind: "delegated", to: "省下达目标" }, 2025)] },
      "forest",
    );
    const { target: found, reason } = judge(lower, [], [{ plan: upper, observations: [] }], 2025);
    if (!taken) {
      expect([found.requirement.kind, reason]).toEqual(["delegated", "delegated"]);
      return;
    }
    expect(found).toStrictEqual({
      printed: `${requirement.kind} by 2025`,
      requirement,
      span: by(2025),
      locator: { row: 2025 },
      evidence,
      revisions: [
        {
          kind: "settlement",
          by: { zh: "示例省规划" },
          source: "made-up",
          before: {
            printed: "delegated by 2025",
            requirement: { kind: "delegated", to: "省下达目标" },
            span: by(2025),
            locator: { row: 2025 },
          },
          locator: { row: 2025 },
        },
      ],
    });
  });

  it("is no amount of the whole", () => {
    const grain = (place: string, requirement: Requirement) =>
      plan(place, requirement, { name: { zh: "粮食产量" }, unit: "万吨", measure: "level" }, "grain-output");
    const whole = grain("示例省", { kind: "level", bound: "at-least", value: "100" });
    const part = grain("示例县", { kind: "delegated", to: "省下达目标" });
    expect(judge(part, [], [{ plan: whole, observations: [] }], 2025).reason).toBe("delegated");
  });

  it("does not displace a source's own word", () => {
    const word: Observation = {
      indicator: "energy-intensity-reduction",
      span: { from: 2021, to: 2025 },
      asserted: "met",
      status: "actual",
    };
    expect(judge(county, [word], [province], 2025)).toMatchObject({ status: "achieved", asserted: true });
    expect(judge(county, [word], [province], 2025).assumptions).toBeUndefined();
  });

  it("judges as the settled target does, whatever the figures", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 80 }), { minLength: 1, maxLength: 5 }), (tenths) => {
        const figures = falls(tenths.map((one) => (one / 10).toFixed(1)));
        const looked = judge(county, figures, [province], 2025);
        const direct = judge({ ...ofProvince, place: "示例县" }, figures, [], 2025);
        expect([looked.status, looked.standing, looked.observed, looked.gap]).toEqual([
          direct.status,
          direct.standing,
          direct.observed,
          direct.gap,
        ]);
      }),
    );
  });
});

it("what is no plan above is refused before anything is judged", () => {
  const wrong = [{ plan: {}, observations: [] }] as unknown as readonly Above[];
  expect(() => assess(huzhu14, [], { asOf: 2025, above: wrong })).toThrow(expect.objectContaining({ code: "invalid-options" }));
});
