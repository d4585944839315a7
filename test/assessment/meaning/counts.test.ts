import { describe, expect, it } from "vitest";
import { assess, assessIndicator, assessMany, thresholds } from "../../../src/assessment/index.js";
import { change, level } from "../../../src/model/index.js";
import { average, ind, ob, over, plan } from "./office.js";

/** Accidents, of which there may be ten at most in 2030 and were twelve in 2025. */
const accidents = (more: Parameters<typeof ind>[2] = {}) =>
  plan(
    ind("it", level("10", { bound: "at-most" }), {
      name: "生产安全事故起数",
      unit: "起",
      base: "12",
      direction: "lower",
      ...more,
    }),
  );

const judged = (of: ReturnType<typeof plan>, values: readonly string[], more = {}) => {
  const figures = ob("it", values, 2031 - values.length, more);
  const { status, certainty } = assessIndicator(of, "it", figures, { asOf: 2030 });
  const [set] = assessMany(of, [figures], { asOf: 2030 });
  expect([...(set?.verdicts ?? [])].map((brief) => [brief.status, brief.certainty])).toEqual([[status, certainty]]);
  return [status, certainty.kind];
};

describe("a whole number of things counted one by one is what it says", () => {
  it("at a ceiling, and one beyond it", () => {
    expect(judged(accidents(), ["10"])).toEqual(["achieved", "certain"]);
    expect(judged(accidents(), ["11"])).toEqual(["missed", "certain"]);
  });

  it("on its way from a base that is counted too", () => {
    const schools = plan(ind("it", level("9", { bound: "at-least" }), { name: "普通高中学校数", unit: "所", base: "8" }));
    const in2028 = (value: string) => {
      const { status, certainty } = assessIndicator(schools, "it", ob("it", [value], 2028), { asOf: 2028 });
      return [status, certainty.kind];
    };
    expect([in2028("8"), in2028("7"), in2028("9")]).toEqual([
      ["behind", "certain"],
      ["off-track", "certain"],
      ["achieved", "certain"],
    ]);
    expect(thresholds(schools).flatMap(({ cuts }) => cuts.filter(({ low }) => low?.between !== undefined))).toEqual([]);
  });

  it("in a sum and in a mean of years", () => {
    const jobs = plan(
      ind("it", change("5000", { measure: "total", bound: "at-least" }), { name: "城镇新增就业人数", unit: "人", span: over }),
    );
    expect(judged(jobs, ["1000", "1000", "1100", "1000", "900"])).toEqual(["achieved", "certain"]);
    expect(judged(jobs, ["1000", "1000", "1100", "1000", "899"])).toEqual(["missed", "certain"]);
    const mean = accidents({ span: average });
    expect(judged(mean, ["12", "8", "11", "9", "10"])).toEqual(["achieved", "certain"]);
  });

  it("in growth from one count to another", () => {
    const doubled = plan(
      ind("it", change("100", { measure: "percent", direction: "increase", bound: "at-least" }), {
        unit: "家",
        base: "60",
        span: over,
      }),
    );
    expect(judged(doubled, ["120"])).toEqual(["achieved", "certain"]);
    expect(judged(doubled, ["119"])).toEqual(["missed", "certain"]);
  });

  it("also where the figure is a count and the target in a multiple", () => {
    const homes = plan(
      ind("it", change("1.2", { measure: "total", bound: "at-least" }), { name: "改造老旧小区", unit: "万户", span: over }),
    );
    const figures = ob("it", ["2500", "2500", "2500", "2500", "2000"], 2026, { unit: "户" });
    const { status, certainty } = assessIndicator(homes, "it", figures, { asOf: 2030 });
    expect([status, certainty.kind]).toEqual(["achieved", "certain"]);
  });
});

describe("what is no count keeps its rounding", () => {
  it.each([
    ["a number in a multiple of its unit", { unit: "万起" }, ["10"]],
    ["a mean of counts", { name: "每千人口病床数", unit: "张" }, ["10"]],
    ["a number of people for each thing", { name: "平均每班学生数", unit: "人" }, ["10"]],
    ["a measure", { unit: "吨" }, ["10"]],
    ["decimals of a count, which are a mean or an estimate", {}, ["10.0"]],
  ] as const)("%s", (_, more, values) => {
    expect(judged(accidents(more), values)[1]).toBe("depends-on-rounding");
  });

  it("a count that was converted from a rounded number", () => {
    const { certainty } = assessIndicator(
      accidents({ name: "床位数", unit: "张", base: "1200" }),
      "it",
      ob("it", ["0.001"], 2030, { unit: "万张" }),
      { asOf: 2030 },
    );
    expect(certainty.kind).toBe("depends-on-rounding");
  });

  it("a base printed as about so many", () => {
    const one = ind("it", level("9", { bound: "at-least" }), { unit: "所", base: "8" });
    const about = { ...one, baseline: { ...one.baseline, reading: { kind: "level", bound: "about", value: "8" } } } as typeof one;
    const of = (it: typeof one) => assess(plan(it), ob("it", ["8"], 2028), { asOf: 2028 }).verdicts[0]?.certainty.kind;
    expect([of(one), of(about)]).toEqual(["certain", "depends-on-rounding"]);
  });
});
