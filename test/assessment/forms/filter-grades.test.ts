import { describe, expect, it } from "vitest";
import type { Observation, Policy, Target } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import type { More } from "../judging/judged.js";
import { type Both, target } from "./both.js";

const every: Target["span"] = { kind: "every-year", from: 2026, to: 2030 };
const filter = (said: string): Both => ({ said, by: "filter" });

describe("a grade", () => {
  const grade = (bound: string, asked = "III"): Requirement =>
    ({ kind: "grade", bound, grade: asked, scale: "surface-water" }) as Requirement;
  const water: More = { measure: "grade" as never, direction: "higher" };
  const graded = (text: string): Observation[] =>
    text
      .split(" ")
      .flatMap((grade, i) => (grade === "-" ? [] : [{ indicator: "it", year: 2026 + i, grade, status: "actual" as const }]));
  const judge = (requirement: Requirement, text: string, more: More = {}, asOf = 2028, policy: Partial<Policy> = {}) =>
    target(requirement, { ...water, ...more }, { asOf, policy })({}, graded(text));
  const base = (reading: Requirement): More => ({ baseline: { printed: "…", reading, year: 2025, locator: {} } });

  it.each([
    ["unstated", "achieved", "achieved", "behind"],
    ["at-least", "achieved", "achieved", "behind"],
    ["more-than", "achieved", "behind", "behind"],
    ["less-than", "behind", "behind", "achieved"],
    ["at-most", "behind", "achieved", "achieved"],
    ["exactly", "behind", "achieved", "behind"],
  ])("%s III: II is %s, III %s, IV %s", (bound, ...right) => {
    const observed = ["II", "III", "IV"];
    observed.forEach((one, i) => {
      const [status, met] = [right[i], right[i] === "achieved"];
      expect(judge(grade(bound), `- - ${one}`)).toEqual(filter(`${status} ${met ? "met" : "not-met"}`));
      // In every year one that is not good enough is not made good by the next.
      const kept = met && right[1] === "achieved";
      const each = judge(grade(bound), `${one} ${one} III`, { span: every });
      expect(each).toEqual(filter(`${kept ? "on-track" : "off-track"} ${right[1] === "achieved" ? "met" : "not-met"}`));
    });
  });

  it("that the base had is kept or lost, whether it was printed as a grade or below the heading of grades", () => {
    const had = [
      base({ kind: "grade", bound: "unstated", grade: "III", scale: "surface-water" }),
      base({ kind: "qualitative", text: "Ⅲ类" }),
      base({ kind: "qualitative", text: "III" }),
    ];
    for (const more of had.filter((_, i) => i !== 1)) {
      expect(judge(grade("unstated"), "II II IV", more)).toEqual(filter("off-track not-met"));
      expect(judge(grade("unstated"), "II II III", more)).toEqual(filter("on-track met"));
    }
    for (const more of [
      {},
      base({ kind: "qualitative", text: "好" }),
      base({ kind: "grade", bound: "unstated", grade: "IV", scale: "surface-water" }),
    ]) {
      expect(judge(grade("unstated"), "II II IV", more)).toEqual(filter("behind not-met"));
      expect(judge(grade("unstated"), "IV IV III", more)).toEqual(filter("achieved met"));
    }
  });

  it("at its end, and with years missing", () => {
    expect(judge(grade("unstated"), "IV IV IV IV III", {}, 2030)).toEqual(filter("achieved met"));
    expect(judge(grade("unstated"), "III III III III IV", {}, 2030)).toEqual(filter("missed not-met"));
    expect(judge(grade("unstated"), "III III III III", {}, 2030)).toEqual(filter("undetermined met no-final-observation"));
    expect(judge(grade("unstated"), "III III III III", {}, 2030, { missing: "latest" })).toEqual(filter("achieved met"));
    expect(judge(grade("unstated"), "III III III III II", { span: every }, 2030)).toEqual(filter("achieved met"));
    expect(judge(grade("unstated"), "III - III III II", { span: every }, 2030)).toEqual(filter("undetermined met missing-years"));
    expect(judge(grade("unstated"), "III - III III II", { span: every }, 2030, { missing: "latest" })).toEqual(
      filter("achieved met"),
    );
    expect(judge(grade("unstated"), "III - IV III II", { span: every }, 2030)).toEqual(filter("missed met"));
    expect(judge(grade("unstated"), "- - -")).toEqual(filter("undetermined unknown no-observation"));
    expect(judge(grade("unstated"), "- - -", { span: every })).toEqual(filter("undetermined unknown no-observation"));
  });

  it("of another scale, and twice a year, is for exact arithmetic", () => {
    expect(judge(grade("unstated"), "- - AAA").by).toBe("exact");
    expect(judge(grade("unstated", "AAA"), "- - III").by).toBe("exact");
    const twice = [...graded("- - III"), ...graded("- - II")];
    expect(target(grade("unstated"), water, { asOf: 2028 })({}, twice).by).toBe("exact");
    // Years before the base and after the last one looked at say nothing.
    const early: Observation = { indicator: "it", year: 2020, grade: "V", status: "actual" };
    expect(target(grade("unstated"), water, { asOf: 2028 })({}, [...graded("- - III IV V"), early])).toEqual(
      filter("achieved met"),
    );
  });
});
