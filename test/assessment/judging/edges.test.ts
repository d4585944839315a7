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

describe("more than the base, and no number says how much", () => {
  it("is behind within the printed unit of the base, and off track beyond it", () => {
    const of = (value: string) =>
      judged({ kind: "level", bound: "more-than", value: "28" }, { base: "28" }, { 2027: value }).status;
    expect(["28.4", "28", "27.6", "27.5", "27.4"].map(of)).toEqual(["achieved", "behind", "behind", "behind", "off-track"]);
  });
});

describe("a rate that does not say that it is one", () => {
  const average = { kind: "average", from: 2026, to: 2030 } as const;
  const of = (asked: string, value: string) =>
    judged({ kind: "growth", bound: "at-least", value: asked }, { measure: "growth", span: average }, value).reason;

  it("may be an index or a level from 50 on, and beyond three times what is asked", () => {
    expect(["49.9", "50", "50.1"].map((value) => of("5", value))).toEqual([
      undefined,
      "implausible-observation",
      "implausible-observation",
    ]);
    expect(["59.9", "60", "60.1"].map((value) => of("20", value))).toEqual([undefined, undefined, "implausible-observation"]);
  });
});
