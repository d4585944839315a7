import { describe, expect, it } from "vitest";
import { assess, assessIndicator, type Verdict } from "../../src/assessment/index.js";
import { huzhu14, huzhu14Outcomes, huzhu15 } from "../../src/huzhu/index.js";
import type { Observation } from "../../src/model/index.js";
import { recompute } from "./recompute.js";

const statuses = (verdicts: readonly Verdict[]) =>
  Object.fromEntries(verdicts.map(({ indicator, status }) => [indicator, status]));

describe("the 14th plan, from Table 1", () => {
  const assessment = assess(huzhu14, huzhu14Outcomes, { asOf: 2025 });

  it("has 14 achieved, 5 missed, 2 undetermined", () => {
    expect(assessment.counts.byStatus).toEqual({
      achieved: 14,
      ahead: 0,
      "on-track": 0,
      behind: 0,
      "off-track": 0,
      missed: 5,
      undetermined: 2,
    });
    expect(statuses(assessment.verdicts)).toEqual({
      "gdp-growth": "undetermined",
      "industrial-value-added-growth": "achieved",
      "retail-sales-growth": "missed",
      "three-sector-structure": "undetermined",
      "urbanisation-rate": "achieved",
      "skilled-workforce": "missed",
      "technology-contribution": "achieved",
      "forest-coverage": "missed",
      "river-water-compliance": "achieved",
      "good-air-days": "achieved",
      "energy-intensity-reduction": "achieved",
      "co2-intensity-reduction": "achieved",
      "farm-produce-processing": "achieved",
      "beautiful-villages": "achieved",
      "household-income-growth": "missed",
      "registered-unemployment": "achieved",
      "physicians-per-thousand": "achieved",
      "preschool-enrolment": "missed",
      "senior-secondary-enrolment": "achieved",
      "pension-participation": "achieved",
      "grain-capacity": "achieved",
    });
  });

  it("has 13 achieved and 6 missed when 左右 is taken as exactly", () => {
    const { byStatus } = assess(huzhu14, huzhu14Outcomes, { asOf: 2025, policy: { about: "0" } }).counts;
    expect([byStatus.achieved, byStatus.missed, byStatus.undetermined]).toEqual([13, 6, 2]);
  });

  it("knows that row 19 is within 左右 by a tolerance of 1.96 %", () => {
    const verdict = assessIndicator(huzhu14, "senior-secondary-enrolment", huzhu14Outcomes, { asOf: 2025 });
    expect(verdict).toMatchObject({ status: "achieved", policy: ["about"], observed: "100", required: "102", gap: "2" });
    expect(verdict.flipsAt).toMatch(/^1\.96078431372549/);
    const at = (about: string) =>
      assessIndicator(huzhu14, "senior-secondary-enrolment", huzhu14Outcomes, { asOf: 2025, policy: { about } }).status;
    expect([at("1.97"), at("1.96")]).toEqual(["achieved", "missed"]);
  });

  it("waits in row 1 for the city's average, and judges with it", () => {
    expect(assessment.verdicts[0]).toMatchObject({ reason: "needs-reference", standing: "unknown", observed: "3.3" });
    const against = (reference: string) =>
      assessIndicator(huzhu14, "gdp-growth", huzhu14Outcomes, { asOf: 2025, references: { 全市平均水平: reference } });
    expect(against("3.1")).toMatchObject({ status: "achieved", required: "3.1", gap: "-0.2", certainty: { kind: "certain" } });
    expect(against("3.3")).toMatchObject({ status: "achieved", certainty: { reachable: ["achieved", "missed"] } });
    expect(against("3.5")).toMatchObject({ status: "missed" });
  });

  it("shows the gaps of row 4 and judges it only by a policy", () => {
    expect(assessment.verdicts[3]).toMatchObject({ reason: "needs-structure-policy", gaps: ["0.02", "-4.5", "4.48"] });
    const within = (structure: string) =>
      assessIndicator(huzhu14, "three-sector-structure", huzhu14Outcomes, { asOf: 2025, policy: { structure } });
    expect(within("4.5")).toMatchObject({
      status: "achieved",
      policy: ["structure"],
      flipsAt: "4.5",
      certainty: { kind: "depends-on-rounding" },
    });
    expect(within("4.4")).toMatchObject({ status: "missed", certainty: { kind: "certain" } });
  });

  it("says that rows 11 and 12 rest on an assertion", () => {
    const asserted = assessment.verdicts.filter((verdict) => verdict.asserted).map(({ indicator }) => indicator);
    expect(asserted).toEqual(["energy-intensity-reduction", "co2-intensity-reduction"]);
    const denied = huzhu14Outcomes.map((one) => ("asserted" in one ? { ...one, asserted: "not-met" as const } : one));
    expect(assess(huzhu14, denied, { asOf: 2025 }).verdicts[10]).toMatchObject({
      status: "missed",
      standing: "not-met",
      asserted: true,
    });
  });

  it("says what rounding leaves open: 55 for 55; 100 of 100 is all there can be", () => {
    const open = assessment.verdicts
      .filter(({ certainty }) => certainty.kind === "depends-on-rounding")
      .map(({ target }) => target.printed);
    expect(open).toEqual(["55", "55"]);
  });

  it("has no binding target, so says nothing of compliance", () => {
    expect(assessment.compliance).toBe("undetermined");
    expect(assessment.counts.byAttribute.none.achieved).toBe(14);
  });

  it("is plain JSON, and every number of it can be recomputed from its steps", () => {
    expect(JSON.parse(JSON.stringify(assessment))).toStrictEqual(assessment);
    for (const verdict of assessment.verdicts) recompute(verdict);
    for (const verdict of assessment.verdicts)
      if (verdict.status !== "undetermined") expect(verdict.because.length).toBeGreaterThan(0);
  });

  it("judges nothing before its time", () => {
    const before = assess(huzhu14, huzhu14Outcomes, { asOf: 2024 });
    expect(before.counts.byStatus.undetermined).toBe(21);
  });
});

const year = (indicator: string, when: number, value: string): Observation => ({
  indicator,
  year: when,
  value,
  status: "actual",
});

describe("the 15th plan, with two years of figures made up for the test", () => {
  const observations: Observation[] = [
    year("forest-coverage", 2026, "19.98"),
    year("forest-coverage", 2027, "20.00"),
    year("soil-and-water-conservation", 2027, "68.40"),
    { indicator: "river-water-quality", year: 2027, grade: "IV", status: "actual" },
    year("pm25-concentration", 2027, "28.4"),
    year("good-air-days", 2027, "95.1"),
    year("gdp-growth", 2026, "5.1"),
    year("gdp-growth", 2027, "4.6"),
    year("retail-sales-growth", 2026, "3.0"),
    year("retail-sales-growth", 2027, "3.2"),
    year("urbanisation-rate", 2027, "46.5"),
    year("labour-productivity-growth", 2026, "5.5"),
    year("labour-productivity-growth", 2027, "4.9"),
    year("registered-unemployment", 2026, "2.2"),
    year("registered-unemployment", 2027, "3.6"),
    year("household-income-growth", 2026, "4.9"),
    year("household-income-growth", 2027, "4.6"),
    year("preschool-enrolment", 2027, "96.6"),
    year("compulsory-education-retention", 2027, "97.2"),
    year("senior-secondary-completion", 2027, "73.10"),
    year("pension-participation", 2026, "100"),
    year("pension-participation", 2027, "100"),
    year("grain-capacity", 2026, "14.9"),
    year("grain-capacity", 2027, "15.1"),
    year("skilled-workforce", 2027, "0.53"),
    year("somewhere-else", 2027, "1"),
  ];
  const assessment = assess(huzhu15, observations, { asOf: 2027 });
  const of = (id: string) => assessment.verdicts.find(({ indicator }) => indicator === id) as Verdict;

  it("speaks of pace", () => {
    expect(statuses(assessment.verdicts)).toMatchObject({
      "forest-coverage": "on-track",
      "soil-and-water-conservation": "ahead",
      "river-water-quality": "off-track",
      "pm25-concentration": "behind",
      "good-air-days": "on-track",
      "co2-intensity-reduction": "undetermined",
      "gdp-growth": "on-track",
      "retail-sales-growth": "behind",
      "urbanisation-rate": "ahead",
      "labour-productivity-growth": "on-track",
      "registered-unemployment": "off-track",
      "household-income-growth": "behind",
      "preschool-enrolment": "achieved",
      "compulsory-education-retention": "off-track",
      "senior-secondary-completion": "behind",
      "pension-participation": "on-track",
      "grain-capacity": "on-track",
      "skilled-workforce": "on-track",
      "nursing-care-beds": "undetermined",
    });
  });

  it("measures progress where there is a way to go, and never where a floor is to be held", () => {
    expect(of("forest-coverage")).toMatchObject({
      method: "time-share",
      shareOfTime: "0.4",
      shareOfDistance: "0.4",
      expected: "20",
      requiredPace: "0.02",
      currentPace: "0.02",
      projected: "20.06",
      flipsAt: "1",
      policy: ["onTrack", "ahead"],
    });
    expect(of("pm25-concentration")).toMatchObject({
      requiredPace: expect.stringMatching(/^-0\.4666/),
      shareOfDistance: "-0.4",
      gap: "1.4",
    });
    expect(of("good-air-days")).toMatchObject({ method: "hold", standing: "met" });
    expect(of("good-air-days").shareOfDistance).toBeUndefined();
  });

  it("chains growth and says which rate is needed in the years left", () => {
    const verdict = of("gdp-growth");
    expect(verdict.currentPace).toMatch(/^4\.849701954/);
    expect(verdict.requiredPace).toMatch(/^5\.10031837/);
    expect(verdict).toMatchObject({ standing: "met", policy: ["onTrack", "ahead", "about"] });
  });

  it("compares row 14 with row 7 over the same years", () => {
    expect(of("household-income-growth")).toMatchObject({
      status: "behind",
      policy: ["inStep"],
      required: of("gdp-growth").observed,
    });
    const lax = assessIndicator(huzhu15, "household-income-growth", observations, { asOf: 2027, policy: { inStep: "0.2" } });
    expect(lax.status).toBe("on-track");
    const outside = assessIndicator(huzhu15, "household-income-growth", observations, {
      asOf: 2027,
      references: { "gdp-growth": { 2026: "4", 2027: "4" } },
    });
    expect(outside).toMatchObject({ status: "on-track", required: "4" });
  });

  it("breaks what holds every year with one year that does not", () => {
    expect(of("registered-unemployment")).toMatchObject({ method: "every-year", standing: "not-met", observed: "3.6" });
    const healed = [...observations, year("registered-unemployment", 2028, "2.0")];
    expect(assessIndicator(huzhu15, "registered-unemployment", healed, { asOf: 2028 })).toMatchObject({
      status: "off-track",
      standing: "met",
    });
  });

  it("names indicators the plan does not have, and counts compliance from the binding ones", () => {
    expect(assessment.unmatched).toEqual(["somewhere-else"]);
    expect(assessment.compliance).toBe("at-risk");
  });

  it("can be recomputed", () => {
    for (const verdict of assessment.verdicts) recompute(verdict);
  });

  it("has nothing to say without observations", () => {
    const nothing = assess(huzhu15, [], { asOf: 2026 });
    expect(new Set(nothing.verdicts.map(({ reason }) => reason))).toEqual(new Set(["no-observation", "delegated"]));
  });
});
