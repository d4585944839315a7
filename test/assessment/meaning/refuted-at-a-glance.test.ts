import { describe, expect, it } from "vitest";
import { assess, assessIndicator, targetsByYear } from "../../../src/assessment/index.js";
import { checkObservations } from "../../../src/checks/index.js";
import { huzhu15 } from "../../../src/huzhu/index.js";
import { level, type Observation, toPlanDraft } from "../../../src/model/index.js";
import { type Requirement, readIndicatorTable } from "../../../src/notation/index.js";
import { describeCompliance } from "../../../src/text/index.js";
import { average, ind, ob, plan } from "./office.js";

describe("what an office refutes at a glance", () => {
  it("a floor below the base is no ceiling when the table is read: what is better than asked is not missed", () => {
    const table = [
      ["指标", "单位", "2025年", "2030年", "属性"],
      ["环境空气质量优良天数比率", "%", "96.6", "93", "约束性"],
      ["义务教育巩固率", "%", "98.52", "97.5", "预期性"],
      ["耕地保有量", "万亩", "51.5", "51.38", "约束性"],
      ["规模以上工业企业研发经费支出占营业收入比重", "%", "1.2", "1.8", "预期性"],
    ];
    const draft = toPlanDraft(readIndicatorTable(table), { period: { from: 2026, to: 2030 }, place: "某县" });
    const figures = ["97.5", "99.0", "51.44", "2.0"].flatMap((value, i) => ob(draft.indicators[i]?.id ?? "", [value], 2030));
    const { verdicts, compliance } = assess(draft, figures, { asOf: 2030 });
    expect(verdicts.map(({ status }) => status)).toEqual(["achieved", "achieved", "achieved", "achieved"]);
    expect(compliance).toBe("compliant");
  });

  it("what must not be more than 2 左右 is kept by 0.2 and by 2.1, and broken by 2.2", () => {
    const prices = plan(ind("cpi", level("2", { bound: "about" }), { direction: "lower", span: average }));
    const of = (value: string) =>
      assessIndicator(prices, "cpi", ob("cpi", [value, value, value, value, value]), { asOf: 2030 }).status;
    expect([of("0.2"), of("2.1"), of("2.2")]).toEqual(["achieved", "achieved", "missed"]);
  });

  it("a year's growth lower than the one before is behind, and has not moved away", () => {
    const growing = plan(ind("it", { kind: "growth", bound: "unstated", value: "5" }, { measure: "growth" }));
    expect(assessIndicator(growing, "it", ob("it", ["2", "4", "4.9"]), { asOf: 2028 }).status).toBe("behind");
  });

  it("nothing is all attained while nothing is over", () => {
    const one = plan(ind("it", level("50", { bound: "at-least" }), { base: "40" }));
    const assessment = assess(one, ob("it", ["42.0"]), { asOf: 2026 });
    expect([assessment.compliance, assessment.verdicts[0]?.status, assessment.verdicts[0]?.standing]).toEqual([
      "compliant",
      "on-track",
      "not-met",
    ]);
    expect([describeCompliance(assessment, "zh"), describeCompliance(assessment, "en")].join()).not.toMatch(
      /全部达标|attained|kept/,
    );
  });

  it("a forest cover of 4134 % is found before a verdict rests on it", () => {
    const slip: Observation[] = ob("forest-coverage", ["4134"], 2030);
    expect(checkObservations(huzhu15, slip).map(({ code, severity }) => [code, severity])).toEqual([
      ["share-out-of-range", "error"],
    ]);
  });

  it.each(["10", "13.5", "15", "17", "18", "20"])(
    "yearly targets of a cumulative reduction of %s percent, followed, reach it",
    (value) => {
      const change: Requirement = { kind: "change", measure: "percent", direction: "decrease", bound: "unstated", value };
      const one = plan(ind("e", change, { measure: "growth", span: { kind: "over", from: 2026, to: 2030 } }));
      const yearly = targetsByYear(one, { decimals: 2 })
        .filter(({ indicator }) => indicator.id === "e")
        .flatMap(({ years }) => years ?? []);
      expect(yearly).toHaveLength(5);
      const figures = ob(
        "e",
        yearly.map((each) => each.value),
      );
      expect(assessIndicator(one, "e", figures, { asOf: 2030 }).status).toBe("achieved");
    },
  );
});
