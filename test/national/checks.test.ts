import { describe, expect, it } from "vitest";
import { check, checkObservations } from "../../src/checks/index.js";
import { national14, national14Outcomes, national15 } from "../../src/national/index.js";

const told = (findings: ReturnType<typeof check>) =>
  findings.map(({ code, severity, locator }) => [severity, code, locator.row ?? locator.section ?? ""].join(" "));

describe("what checks say of the national plans, each judged by hand", () => {
  it("the 15th, beside the 14th and what it reached", () => {
    expect(told(check(national15, { previous: national14, previousOutcomes: national14Outcomes }))).toEqual([
      // >7 and <27 in the table, 7%以上 and 27以下 in the prose.
      "note target-strength-differs ",
      "note target-strength-differs ",
      // 79.25 in the table, 79岁以上 in the prose.
      "note figure-form-differs 1",
      // 9.1 at constant prices in 2025; 10 a year without a word on prices.
      "note baseline-differs-from-mean 4",
      // A ceiling that the base keeps.
      "note target-behind-baseline 7",
      // 〔17〕 after 〔18〕, of which 17.7 was reached.
      "note weaker-than-previous 14",
      // The starred bases, of 2024.
      "note baseline-year-differs 6",
      "note baseline-year-differs 18",
      // 亿吨 and 万亿斤.
      "warning unit-differs 19",
    ]);
  });

  it("the 14th: nothing, for what was not found is not said to be missing", () => {
    expect(told(check(national14))).toEqual([]);
  });

  it("its figures: two prices in one year are told apart, and two definitions", () => {
    expect(checkObservations(national14, national14Outcomes).map(({ code }) => code)).toEqual([
      // Life expectancy of 2019, which the target starts from.
      "figure-outside-period",
      // Grain in 万亿斤, of which the 14th plan's unit is 亿吨.
      "figure-unit-differs",
    ]);
  });
});
