import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Above, assess, assessIndicator } from "../../../src/assessment/index.js";
import { huzhu14, huzhu14Outcomes } from "../../../src/huzhu/index.js";
import { defineIndicator, type Indicator, type Observation, type Plan, type Requirement } from "../../../src/index.js";
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
