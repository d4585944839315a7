import { describe, expect, it } from "vitest";
import type { Requirement } from "../../../src/notation/index.js";
import { judged, type More } from "./judged.js";

describe("a pace needed that is exactly so many times the best seen", () => {
  const level: Requirement = { kind: "level", bound: "at-least", value: "9" };
  it.each([
    ["2", "beyond-best-pace"],
    ["1.9999", "out-of-reach"],
    ["2.0001", "beyond-best-pace"],
  ])("against %s times it: %s", (reach, outlook) => {
    // 1 in a year, and 8 in the four years left.
    expect(judged(level, { base: "0" }, "1", { asOf: 2026, policy: { reach } }).outlook).toBe(outlook);
  });

  it("for amounts", () => {
    const total: Requirement = { kind: "change", measure: "total", bound: "unstated", value: "9" };
    const over = { kind: "over", from: 2026, to: 2030 } as const;
    const of = (reach: string) => judged(total, { span: over }, "1", { asOf: 2026, policy: { reach } }).outlook;
    expect([of("2"), of("1.9999")]).toEqual(["beyond-best-pace", "out-of-reach"]);
  });
});

describe("growth asked for that no growth can fall below", () => {
  const average = { kind: "average", from: 2026, to: 2030 } as const;
  const of = (requirement: Requirement, values: string, direction: More["direction"] = "higher") =>
    judged(requirement, { measure: "growth", span: average, ...(direction && { direction }) }, values).status;
  const [halved, lost] = ["-50 -50 -50 -50 -50", "-100 -100 -100 -100 -100"];

  it("is above any floor below −100 %, and above any ceiling", () => {
    for (const rates of [halved, lost]) {
      expect(of({ kind: "growth", bound: "at-least", value: "-150" }, rates)).toBe("achieved");
      expect(of({ kind: "growth", bound: "at-most", value: "-150" }, rates, "lower")).toBe("missed");
    }
    expect(of({ kind: "growth", bound: "at-least", value: "-100" }, lost)).toBe("achieved");
  });

  it("also where 左右 leads below it: 5 % of −99 is 4.95", () => {
    expect(of({ kind: "growth", bound: "about", value: "-99" }, lost)).toBe("achieved");
  });
});
