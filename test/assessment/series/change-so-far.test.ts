import { describe, expect, it } from "vitest";
import { assessIndicator } from "../../../src/assessment/index.js";
import { change, type Indicator, type Observation } from "../../../src/model/index.js";
import { ind, ob, over, plan } from "../meaning/office.js";
import { recompute } from "../recompute.js";

const fall = change("10", { measure: "percent", direction: "decrease" });
const rise = change("10", { measure: "percent", direction: "increase" });
const energy = (more: Parameters<typeof ind>[2] = {}) =>
  ind("c", fall, { measure: "growth", span: over, name: "单位GDP能耗降低", ...more });
const tonnes = (more: Parameters<typeof ind>[2] = {}) =>
  ind("c", fall, { unit: "吨", direction: "lower", base: "100.0", span: over, name: "排放量", ...more });
const spanned = (from: number, to: number, value: string, more: Partial<Observation> = {}): Observation =>
  ({ indicator: "c", span: { from, to }, value, status: "actual", ...more }) as Observation;

function judge(indicator: Indicator, figures: readonly Observation[], asOf = 2030) {
  const verdict = assessIndicator(plan(indicator), "c", figures, { asOf });
  recompute(verdict);
  return verdict;
}

describe("a change so far", () => {
  const real = { basis: "real" } as const;
  const nominal = { basis: "nominal" } as const;

  it("in percent is known only from what has its prices, base and newest figure alike; an amount is as it stands", () => {
    const retail = (requirement = rise, base?: string) =>
      ind("c", requirement, {
        unit: "亿元",
        span: over,
        name: "地区生产总值",
        basis: "real",
        ...(base !== undefined && { base }),
      });
    const levels = (first: Partial<Observation>, last: Partial<Observation>) => [
      ...ob("c", ["100.0"], 2025, first),
      ...ob("c", ["112.0"], 2030, last),
    ];
    expect(judge(retail(), levels(real, real)).status).toBe("achieved");
    expect(judge(retail(), levels(nominal, nominal)).reason).toBe("unlike-basis");
    // The base is behind the change as the newest figure is.
    expect(judge(retail(), levels(nominal, real)).reason).toBe("unlike-basis");
    expect(judge(retail(rise, "100.0"), levels(nominal, real)).status).toBe("achieved");
    const total = change("10", { measure: "total", direction: "increase" });
    expect(judge(retail(total), levels(nominal, nominal)).status).toBe("achieved");
  });

  it("is as settled as the less settled of base and newest figure", () => {
    const open = (first: Partial<Observation>) =>
      judge(ind("c", fall, { unit: "吨", direction: "lower", span: over, name: "排放量" }), [
        ...ob("c", ["100.0"], 2025, first),
        ...ob("c", ["85.0"], 2030),
        spanned(2026, 2030, "9.0", { measure: "growth" }),
      ]);
    // What was published of the whole span comes first, and where it is the more settled it is alone.
    expect(open({ status: "estimate" })).toMatchObject({ observed: "9.0", status: "missed", certainty: { kind: "certain" } });
    expect(open({}).certainty).toEqual({ kind: "depends-on-evidence", reachable: ["achieved", "missed"] });
  });

  it("that is published and is not what its years come to is reported, and either may be", () => {
    const years = ob("c", ["1.0", "1.0", "1.0", "1.0", "1.0"]);
    const told = judge(energy(), [spanned(2026, 2030, "11.0"), ...years]);
    expect([told.status, told.observed]).toEqual(["achieved", "11.0"]);
    expect(told.ties).toEqual([{ from: 2026, year: 2030, used: "11.0", also: [expect.stringMatching(/^4\.90/)] }]);
    expect(told.certainty).toEqual({ kind: "depends-on-evidence", reachable: ["achieved", "missed"] });
    // 2.2 a year is 10.5 in five, and a published 10.5 says the same.
    const alike = judge(energy(), [spanned(2026, 2030, "10.5"), ...ob("c", ["2.2", "2.2", "2.2", "2.2", "2.2"])]);
    expect(alike).not.toHaveProperty("ties");
  });

  it("from rates and from levels that say different things may be either", () => {
    const growth = (value: string) => ob("c", [value, value, value, value, value], 2026, { measure: "growth" });
    const levels = ob("c", ["98.0", "96.0", "94.0", "92.0", "85.0"]);
    const told = judge(tonnes(), [...levels, ...growth("-1.0")]);
    expect(told.certainty).toEqual({ kind: "depends-on-evidence", reachable: ["achieved", "missed"] });
    expect(told.ties).toMatchObject([{ from: 2026, year: 2030, also: ["15"] }]);
    const agreed = ob("c", ["96.8", "93.7", "90.7", "87.8", "85.0"]);
    expect(judge(tonnes(), [...agreed, ...growth("-3.2")])).not.toHaveProperty("ties");
    // Growth in percent says nothing of a rise in tonnes.
    const total = change("10", { measure: "total", direction: "increase" });
    const amount = judge(ind("c", total, { unit: "吨", base: "100.0", span: over }), [
      ...ob("c", ["111.0"], 2030),
      ...growth("1.0"),
    ]);
    expect(amount).toMatchObject({ status: "achieved", observed: "11" });
    expect(amount).not.toHaveProperty("ties");
  });

  it("of amounts is as sure as the rounding of all years together", () => {
    const jobs = (value: string) =>
      ind("c", change(value, { measure: "total" }), { unit: "万人", span: over, name: "城镇新增就业" });
    const five = ob("c", ["2", "2", "2", "2", "2"]);
    // 10 within 2.5.
    expect(judge(jobs("12"), five)).toMatchObject({ status: "missed", certainty: { kind: "depends-on-rounding" } });
    expect(judge(jobs("8"), five)).toMatchObject({ status: "achieved", certainty: { kind: "depends-on-rounding" } });
    expect(judge(jobs("13"), five)).toMatchObject({ status: "missed", certainty: { kind: "certain" } });
    expect(judge(jobs("7"), five)).toMatchObject({ status: "achieved", certainty: { kind: "certain" } });
  });

  it("names in its steps what it put together", () => {
    const names = (indicator: Indicator) =>
      judge(indicator, ob("c", ["3.0", "3.0"]), 2027)
        .because.filter(({ calculator }) => calculator.startsWith("cumulative"))
        .map(({ calculator, inputs }) => [calculator, inputs[0]?.name]);
    expect(names(energy())).toContainEqual(["cumulativeReduction", "reductions"]);
    expect(names(ind("c", rise, { measure: "growth", span: over }))).toContainEqual(["cumulativeGrowth", "rates"]);
  });

  it("that is not known says what stands in the way", () => {
    const none = { indicator: "c", unit: "公顷" };
    expect(judge(energy(), ob("c", ["2", null, "2"]), 2028).reason).toBe("missing-years");
    expect(judge(energy(), ob("c", [null, "2"]), 2027).reason).toBe("missing-years");
    expect(judge(energy(), [spanned(2027, 2028, "5")], 2028).reason).toBe("no-observation");
    expect(judge(energy(), [], 2028).reason).toBe("no-observation");
    const bare = ind("c", fall, { unit: "吨", direction: "lower", span: over, name: "排放量" });
    expect(judge(bare, ob("c", ["90.0"], 2028), 2028).reason).toBe("no-baseline");
    expect(judge(tonnes(), ob("c", ["90.0"], 2028, none), 2028).reason).toBe("unit-differs");
    expect(judge(energy(), ob("c", ["2"], 2026, none), 2026).reason).toBe("unit-differs");
  });

  it("of which every year tells a fall as the growth that it is, is no rise", () => {
    const turned = ob("c", ["-3.0", "-3.0", "-3.0"]);
    expect(judge(energy(), turned, 2028).reason).toBe("implausible-observation");
    // One year may well have been worse; two that rise by little may be what happened; and a figure that says what it is is believed.
    expect(judge(energy(), ob("c", ["-3.0"]), 2026).status).toBe("off-track");
    expect(judge(energy(), ob("c", ["-1.0", "-1.0"]), 2027).status).toBe("off-track");
    expect(judge(energy(), ob("c", ["-3.0", "3.0"]), 2027).reason).toBeUndefined();
    const [first, ...others] = turned as [Observation, ...Observation[]];
    expect(judge(energy(), [{ ...first, measure: "growth" } as Observation, ...others], 2028).reason).toBeUndefined();
    // Of a rise that is required falls are falls.
    expect(judge(ind("c", rise, { measure: "growth", span: over }), turned, 2028).status).toBe("off-track");
  });
});
