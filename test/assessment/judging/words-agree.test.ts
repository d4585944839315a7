import { describe, expect, it } from "vitest";
import { assess } from "../../../src/assessment/index.js";
import { describeCompliance } from "../../../src/text/index.js";
import { indicator, planOf } from "../../model/plans.js";
import { figures, growth, judged, level, type More } from "./judged.js";

const LOWER: More = { direction: "lower" };

describe("what is to be kept", () => {
  it("is on track while it is kept, and achieved in its last year", () => {
    const of = (more: More, values: { [year: number]: string }, requirement = level("at-most", "3.5")) =>
      judged(requirement, { ...LOWER, ...more }, values).status;
    expect([of({}, { 2026: "2.2" }), of({}, { 2030: "2.2" })]).toEqual(["on-track", "achieved"]);
    expect([of({ base: "2.24" }, { 2026: "2.2" }), of({ base: "2.24" }, { 2030: "2.2" })]).toEqual(["on-track", "achieved"]);
    expect(judged(level("at-most", "3.5"), LOWER, { 2026: "3.6" })).toMatchObject({ reason: "no-baseline", standing: "not-met" });
  });

  it("is off track where it is broken and the words say that it is to be kept", () => {
    const kept = level("at-least", "14", { maintain: true });
    const of = (more: More, year: number, value: string) => judged(kept, more, { [year]: value }).status;
    expect([of({}, 2028, "14.2"), of({}, 2028, "13.0"), of({}, 2030, "14"), of({}, 2030, "13")]).toEqual([
      "on-track",
      "off-track",
      "achieved",
      "missed",
    ]);
    // From a base below it, it is reached first and then kept.
    expect([of({ base: "10" }, 2028, "11"), of({ base: "10" }, 2028, "14.5")]).toEqual(["behind", "on-track"]);
  });
});

describe("words of one verdict agree", () => {
  it("what is on track is not beyond the best pace seen", () => {
    // 43.85 where 43.9 is due: within what the policy allows.
    expect(judged(level("unstated", "51.1"), { base: "42.1" }, { 2026: "43.85" })).toMatchObject({
      status: "on-track",
      outlook: "at-current-pace",
    });
    expect(judged(level("unstated", "51.1"), { base: "42.1" }, { 2026: "43.0" })).toMatchObject({
      status: "behind",
      outlook: "beyond-best-pace",
    });
  });

  it("a rate short of the one asked for in a later year is behind; shrinking is off track", () => {
    const of = (value: string) => judged(growth("at-least", "5"), { measure: "growth" }, { 2027: value });
    expect(["5", "4.9", "0.0", "-0.1"].map((value) => of(value).status)).toEqual(["on-track", "behind", "behind", "off-track"]);
    expect(of("0.0").certainty).toEqual({ kind: "depends-on-rounding", reachable: ["behind", "off-track"] });
    const ceiling = judged(growth("at-most", "3"), { ...LOWER, measure: "growth" }, { 2027: "3.4" });
    expect(ceiling.status).toBe("behind");
  });

  it("a movement within the printed unit of the base is not moving away", () => {
    const of = (base: string, value: string) => judged(level("unstated", "27"), { ...LOWER, base }, { 2026: value });
    expect(of("28", "28.4")).toMatchObject({ status: "behind", certainty: { kind: "depends-on-rounding" } });
    expect(of("28", "28.4").certainty).toMatchObject({ reachable: expect.arrayContaining(["off-track"]) });
    expect([of("28", "28.5").status, of("28", "28.6").status, of("28.0", "28.4").status]).toEqual([
      "behind",
      "off-track",
      "off-track",
    ]);
    const change = { kind: "change", bound: "unstated", value: "17", measure: "percent", direction: "decrease" } as const;
    const span = { kind: "over", from: 2026, to: 2030 } as const;
    const energy = (base: string) => judged(change, { ...LOWER, base, span }, { 2026: "100.4" }).status;
    expect([energy("100"), energy("100.0")]).toEqual(["behind", "off-track"]);
  });

  it("names the method of points and amounts by what it does", () => {
    const of = (measure: string) =>
      judged(
        { kind: "change", bound: "unstated", value: "10", measure, direction: "increase" } as never,
        { base: "50", span: { kind: "over", from: 2026, to: 2030 } },
        { 2026: "52" },
      ).method;
    expect([of("percent"), of("points"), of("total")]).toEqual(["log-share", "linear-change", "linear-change"]);
  });
});

describe("the words for compliance", () => {
  const plan = planOf(indicator("it", level("unstated", "10"), { base: "5.0" }));
  const said = (value: string, year: number) => {
    const assessment = assess(plan, figures({ [year]: value }), { asOf: year });
    return [assessment.compliance, describeCompliance(assessment), describeCompliance(assessment, "en")];
  };

  it("say 全部达标 only of what is attained", () => {
    expect(said("6.0", 2026)).toEqual(["compliant", "1项约束性指标达到进度要求", "the one binding target is on track"]);
    expect(said("10", 2030)).toEqual(["compliant", "1项约束性指标已完成", "the one binding target is achieved"]);
    expect(said("9", 2030)[0]).toBe("breached");
  });
});
