import { describe, expect, it } from "vitest";
import { assess } from "../../../src/assessment/index.js";
import { demandOf, isWithinPrintedUnit } from "../../../src/demand/index.js";
import { level } from "../../../src/model/index.js";
import { toHtmlReport } from "../../../src/output/index.js";
import { fill, wording } from "../../../src/text/index.js";
import { indicator, planOf } from "../../model/plans.js";

describe("a way that the printed digits do not tell", () => {
  it.each([
    ["96.49", "96.5", true],
    ["96.4", "96.5", false],
    ["28", "27", false],
    ["28.0", "27.99", true],
    ["20.00", "20.00", true],
    ["19.96", "20.06", false],
  ])("%s to %s: %s", (base, value, within) => {
    const plan = planOf(indicator("it", level(value), { base }));
    const [one] = plan.indicators;
    expect(one?.targets[0] && isWithinPrintedUnit(demandOf(plan, one, one.targets[0]))).toBe(within);
  });

  it("has no share in a report, and a longer one has", () => {
    const report = (base: string, value: string, seen: string) => {
      const plan = planOf(indicator("it", level(value), { base }));
      const assessment = assess(plan, [{ indicator: "it", year: 2027, value: seen, status: "actual" }], { asOf: 2027 });
      expect(assessment.verdicts[0]?.shareOfDistance).toBeDefined();
      return toHtmlReport(plan, assessment, { locale: "en" });
    };
    const told = (distance: string) =>
      fill(wording("en").report.progressOf, { made: fill(wording("en").report.made, { distance }), time: "40" });
    expect(report("42.1", "51.1", "46.6")).toContain(told("50"));
    expect(report("96.49", "96.5", "96.495")).not.toContain(told("50"));
  });
});
