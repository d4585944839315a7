import { describe, expect, it } from "vitest";
import { change, level } from "../../src/model/index.js";
import type { Requirement } from "../../src/notation/index.js";
import { commitment, found, measured, planWith, statement } from "./plans.js";

const people = { unit: "人" };

describe("numbers in multiples of a unit are converted to one before they are compared with each other", () => {
  it("a target and its base", () => {
    const behind = (target: Requirement, base: Requirement) =>
      found("target-behind-baseline", planWith({ indicators: [measured("a", target, base, people)] }));
    expect(behind(level("2000000"), level("146.84", { unit: "万人" }))).toEqual([]);
    expect(behind(level("200", { unit: "万人" }), level("1468400"))).toEqual([]);
    expect(behind(level("140", { unit: "万人" }), level("1468400"))[0]?.facts["room"]).toBe("68400");
    expect(behind(level("1400000"), level("146.84", { unit: "万人" }))[0]?.facts["room"]).toBe("68400");
    // Within what the base's digits tell there is no less.
    expect(behind(level("1468360"), level("146.84", { unit: "万人" }))).toEqual([]);
    expect(behind(level("1"), level("146.84", { unit: "万吨" }))).toEqual([]);
    const equal = (target: Requirement, base: Requirement) =>
      found("target-equals-baseline", planWith({ indicators: [measured("a", target, base, people)] })).length;
    expect(equal(level("146.84", { unit: "万人" }), level("1468400"))).toBe(1);
    expect(equal(level("147", { unit: "万人" }), level("1468400"))).toBe(0);
    expect(equal(level("150", { unit: "万人" }), level("1468400"))).toBe(0);
    expect(equal(level("147", { unit: "万吨" }), level("147"))).toBe(0);
  });

  it("a target and the last plan's", () => {
    const weaker = (now: Requirement, then: Requirement, before = people) =>
      found("weaker-than-previous", planWith({ indicators: [measured("a", now, undefined, people)] }), {
        previous: planWith({ id: "before", indicators: [measured("a", then, undefined, before)] }),
      });
    expect(weaker(level("5", { unit: "万人" }), level("40000"))).toEqual([]);
    expect(weaker(level("5", { unit: "万人" }), level("60000"))[0]?.facts).toMatchObject({ now: "5", earlier: "6.0000" });
    expect(weaker(level("50000"), level("6"), { unit: "万人" })[0]?.facts).toMatchObject({ now: "50000", earlier: "60000" });
    expect(weaker(change("5", { measure: "total", unit: "万人" }), change("60000", { measure: "total" }))).toHaveLength(1);
    expect(weaker(level("5"), level("6"), { unit: "吨" })).toEqual([]);
  });

  it("the table and the prose", () => {
    const differs = (code: "target-differs" | "target-strength-differs", prose: Requirement, unit?: string) =>
      found(
        code,
        planWith({
          indicators: [measured("a", level("50000"), undefined, people)],
          commitments: [commitment("c", prose, { indicator: "a", ...(unit !== undefined && { unit }) })],
        }),
      ).length;
    expect(differs("target-differs", level("5", { unit: "万人" }))).toBe(0);
    expect(differs("target-differs", level("5"), "万人")).toBe(0);
    expect(differs("target-differs", level("6", { unit: "万人" }))).toBe(1);
    expect(differs("target-differs", level("5", { unit: "万吨" }))).toBe(0);
    const about: Requirement = { kind: "level", bound: "about", value: "5", unit: "万人" };
    expect(differs("target-strength-differs", about)).toBe(1);
    expect(differs("target-strength-differs", level("5", { unit: "万吨" }))).toBe(0);
  });

  it("two promises of one thing", () => {
    const differ = (...all: Requirement[]) =>
      found("commitments-differ", planWith({ commitments: all.map((one, i) => commitment(`c${i}`, one)) })).length;
    expect(differ(level("5", { unit: "万人" }), level("50000", { unit: "人" }))).toBe(0);
    expect(differ(level("5", { unit: "万人" }), level("60000", { unit: "人" }))).toBe(1);
  });

  it("figures of the past are set side by side only in one unit", () => {
    const plan = (base: Requirement, unit: string, value: string) =>
      planWith({
        indicators: [measured("a", level("2000000"), base, people)],
        statements: [statement("s", { indicator: "a", from: { year: 2021, value: "1", unit }, to: { year: 2025, value, unit } })],
      });
    const differ = (base: Requirement, unit: string, value: string) => found("figures-differ", plan(base, unit, value)).length;
    expect(differ(level("146.84", { unit: "万人" }), "人", "1468412")).toBe(0);
    expect(differ(level("1468412"), "万人", "146.84")).toBe(0);
    expect(differ(level("1468412"), "人", "1468413")).toBe(1);
  });
});
