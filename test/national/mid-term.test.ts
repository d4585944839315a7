import { describe, expect, it } from "vitest";
import { assess, assessIndicator } from "../../src/assessment/index.js";
import type { Plan, Policy, Status } from "../../src/model/index.js";
import { national14, national14MidTerm, national14Outcomes } from "../../src/national/index.js";

const official = new Map<string, Status>(
  national14MidTerm.classes.flatMap(({ status, indicators }) => indicators.map((id) => [id, status] as const)),
);
const at = (asOf: number) =>
  new Map(assess(national14, national14Outcomes, { asOf }).verdicts.map((one) => [one.indicator, one]));

describe("the mid-term evaluation of the 14th plan", () => {
  const [in2022, in2023] = [at(2022), at(2023)];
  /** The newest year of the two that can be judged, as the evaluation had figures of either. */
  const judged = [...official].flatMap(([id, status]) => {
    const found = [in2023.get(id), in2022.get(id)].filter((one) => one !== undefined && one.status !== "undetermined");
    return found.length === 0 ? [] : [{ id, official: status, ours: new Set(found.map((one) => one?.status)) }];
  });

  it("classes twelve indicators that figures of 2022 or 2023 can judge", () => {
    expect(judged.map(({ id }) => id)).toEqual([
      "urbanisation-rate",
      "surface-water-quality",
      "high-value-patents",
      "digital-economy-share",
      "forest-coverage",
      "labour-productivity-growth",
      "household-income-growth",
      "surveyed-unemployment",
      "schooling-years",
      "life-expectancy",
      "energy-intensity-reduction",
      "co2-intensity-reduction",
    ]);
  });

  it("and nine of them as the library does; the other three differ for a reason that is known", () => {
    expect(judged.filter((one) => !one.ours.has(one.official)).map(({ id }) => id)).toEqual([
      "surveyed-unemployment",
      "schooling-years",
      "life-expectancy",
    ]);
    // Read as the mean of the years, unemployment is what the evaluation says.
    const asMean = assessIndicator(national14, "surveyed-unemployment", national14Outcomes, {
      asOf: 2023,
      policy: { levelInMeanColumn: "mean" },
    });
    expect(asMean.status).toBe("on-track");
    expect(in2023.get("surveyed-unemployment")?.certainty).toEqual({
      kind: "depends-on-evidence",
      reachable: ["on-track", "off-track"],
    });
    // Half of the way after three fifths of the time.
    expect(in2023.get("schooling-years")).toMatchObject({ shareOfDistance: "0.5", shareOfTime: "0.6" });
    expect(in2023.get("life-expectancy")).toMatchObject({ shareOfDistance: "0.67", shareOfTime: "0.6" });
  });
});

describe("17.7 of 18", () => {
  const id = "co2-intensity-reduction";
  const judge = (policy: Partial<Policy> = {}, plan: Plan = national14) =>
    assessIndicator(plan, id, national14Outcomes, { asOf: 2025, policy });
  const about: Plan = {
    ...national14,
    indicators: national14.indicators.map((one) =>
      one.id === id
        ? {
            ...one,
            targets: one.targets.map((target) => ({
              ...target,
              requirement: { ...target.requirement, bound: "about" } as typeof target.requirement,
            })),
          }
        : one,
    ),
  };

  it("is missed, for sure, by 0.3 points", () => {
    expect(judge()).toMatchObject({
      status: "missed",
      certainty: { kind: "certain" },
      observed: "17.7",
      required: "18",
      gap: "0.3",
    });
  });

  it("is achieved where figures are first rounded to the digits of the limit, and the verdict names that", () => {
    expect(judge({ comparison: "rounded" })).toMatchObject({ status: "achieved", policy: ["comparison"] });
  });

  it("would be achieved of 18左右, and tells at which tolerance it would not", () => {
    expect(judge({}, about)).toMatchObject({ status: "achieved", policy: ["about"], flipsAt: expect.stringMatching(/^1\.66/) });
    expect(judge({ about: "1.67" }, about).status).toBe("achieved");
    expect(judge({ about: "1.66" }, about).status).toBe("missed");
  });

  it("is the announced total, and not the yearly falls, which lead elsewhere", () => {
    const yearly = national14Outcomes.filter((one) => one.indicator !== id || "year" in one);
    expect(assessIndicator(national14, id, yearly, { asOf: 2025 })).toMatchObject({
      status: "undetermined",
      reason: "missing-years",
    });
    expect(judge().because.flatMap(({ inputs }) => inputs.map(({ value }) => value))).not.toContain("3.8");
  });
});
