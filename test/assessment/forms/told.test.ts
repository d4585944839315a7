import { describe, expect, it } from "vitest";
import { assessIndicator } from "../../../src/assessment/index.js";
import type { Observation, Target } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { indicator, planOf } from "../../model/plans.js";
import { growth, judged, level, type More } from "../judging/judged.js";
import { target } from "./both.js";

const every: Target["span"] = { kind: "every-year", from: 2026, to: 2030 };
const counted: More = { unit: "个" };
const change = (more: object = {}): Requirement =>
  ({ kind: "change", measure: "points", bound: "unstated", value: "2", direction: "increase", ...more }) as Requirement;

describe("what a verdict says beside its status", () => {
  it("names 左右 where it leans on it, with a base and without", () => {
    const of = (value: string, more: More) => judged(level("about", "20"), { ...counted, ...more }, { 2027: value }).policy ?? [];
    expect([of("19.5", {}), of("20.5", {})]).toEqual([["about"], []]);
    expect([of("19.5", { base: "20", direction: "hold" }), of("20", { base: "20", direction: "hold" })]).toEqual([["about"], []]);
  });

  it("a pace that the policy calls behind may still lead there", () => {
    // 4 of 10 in two years of five: 2 a year, as is needed; the policy asks for a fifth more.
    const verdict = judged(
      level("unstated", "20"),
      { ...counted, base: "10" },
      { 2027: "14" },
      {
        policy: { onTrack: "1.2", ahead: "1.3" },
      },
    );
    expect([verdict.status, verdict.outlook]).toEqual(["behind", "at-current-pace"]);
  });

  it("a grade reached and lost again says when it was there last", () => {
    const of = (text: string, more: More = {}) => {
      const observations = text
        .split(" ")
        .map((grade, i): Observation => ({ indicator: "it", year: 2026 + i, grade, status: "actual" }));
      const asked = { kind: "grade", bound: "at-least", grade: "III", scale: "surface-water" } as Requirement;
      const verdict = assessIndicator(planOf(indicator("it", asked, more)), "it", observations, { asOf: 2028 });
      return [verdict.status, verdict.lapsed];
    };
    expect([of("III II IV"), of("III IV IV"), of("IV V IV"), of("IV IV III")]).toEqual([
      ["behind", 2027],
      ["behind", 2026],
      ["behind", undefined],
      ["achieved", undefined],
    ]);
  });
});

describe("a change of every year of what has levels", () => {
  const of = (values: Parameters<typeof judged>[2], more: More = { base: "100" }, requirement = change()) => {
    const { status, reason } = judged(requirement, { unit: "亿元", span: every, ...more }, values, { asOf: 2028 });
    return [status, ...(reason === undefined ? [] : [reason])].join(" ");
  };

  it("is from each level to the next, from the base on", () => {
    expect([of("102 104 106"), of("103 104 106"), of("102.0 104.0 105.0")]).toEqual(["on-track", "off-track", "off-track"]);
    expect(of("98 96 94", { base: "100", direction: "lower" }, change({ direction: "decrease" }))).toBe("on-track");
  });

  it("says what is missing", () => {
    expect(of({})).toBe("undetermined no-observation");
    expect(of("102 104", {})).toBe("undetermined no-baseline");
  });
});

describe("parts of a whole that the plan itself prints beyond 100", () => {
  const of = (base: string, asked: string, value: string) => {
    const more: More = { name: { zh: "参保率" }, unit: "%", base };
    const { status, reason } = judged(level("unstated", asked), more, { 2027: value });
    return reason ?? status;
  };

  it("are none, be it the base or the target", () => {
    expect(of("80", "90", "130")).toBe("implausible-observation");
    expect(of("120", "90", "130")).toBe("on-track");
    expect(of("80", "120", "130")).toBe("achieved");
  });
});

it("左右 of rates is a part of the rate, though the set has a figure of the base year", () => {
  const judge = target(growth("about", "5"), { measure: "growth", span: every }, { asOf: 2027 });
  expect(judge({ 2025: "4.00", 2026: "4.80", 2027: "4.80" })).toEqual({ said: "on-track met", by: "filter" });
  expect(judge({ 2025: "4.00", 2026: "4.80", 2027: "4.70" })).toEqual({ said: "off-track not-met", by: "filter" });
});
