import { describe, expect, it } from "vitest";
import type { Requirement } from "../../../src/notation/index.js";
import { growth, judged, type More } from "./judged.js";

const RATE: More = { measure: "growth" };
const roughly: Requirement = { kind: "relative", relation: "roughly-in-step", to: "gdp" };
const beside = (income: string, gdp: string, policy = {}) =>
  judged(roughly, RATE, { 2030: income }, { references: { gdp }, policy });

describe("precedents that docs/verdicts.md quotes give the class they were given", () => {
  it("19.1 against 20 左右, a fall in percent, is completed (announcement 2011 No. 9)", () => {
    const fall: Requirement = { kind: "change", bound: "about", value: "20", measure: "percent", direction: "decrease" };
    const span = { kind: "over", from: 2026, to: 2030 } as const;
    expect(judged(fall, { direction: "lower", base: "100.0", span }, { 2030: "80.9" })).toMatchObject({
      status: "achieved",
      flipsAt: "4.5",
    });
  });

  it("6.9 against 7 左右 is met (2015)", () => {
    expect(judged(growth("about", "7"), RATE, { 2030: "6.9" }).status).toBe("achieved");
  });

  it("5.8 beside 6.1 (2019) and 2.1 beside 2.3 (2020) are 基本同步", () => {
    expect([beside("5.8", "6.1").status, beside("2.1", "2.3").status]).toEqual(["achieved", "achieved"]);
  });

  it("and those that do not fit are reported as they are", () => {
    // 7.0 beside GDP at 7.7 (2013) was called 基本上同步, too; 7.4 against 7.5 左右 (2014) was reported as missed.
    expect(beside("7.0", "7.7")).toMatchObject({ status: "missed", flipsAt: "0.7" });
    expect(beside("7.0", "7.7", { roughlyInStep: "0.7" }).status).toBe("achieved");
    const missed = judged(growth("about", "7.5"), RATE, { 2030: "7.4" });
    expect([missed.status, missed.flipsAt?.slice(0, 4)]).toEqual(["achieved", "1.33"]);
  });
});
