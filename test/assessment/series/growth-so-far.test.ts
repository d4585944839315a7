import { describe, expect, it } from "vitest";
import { assessIndicator } from "../../../src/assessment/index.js";
import { growth, type Indicator, type Observation, type Plan } from "../../../src/model/index.js";
import { average, ind, ob, plan } from "../meaning/office.js";
import { recompute } from "../recompute.js";

const every = { kind: "every-year", from: 2026, to: 2030 } as const;
const gdp = (more: Parameters<typeof ind>[2] = {}) =>
  ind("g", growth("5"), { measure: "growth", span: average, name: "地区生产总值增长", ...more });
const output = (more: Parameters<typeof ind>[2] = {}) => gdp({ unit: "亿元", base: "100.00", name: "地区生产总值", ...more });
const over = (from: number, to: number, value: string, more: Partial<Observation> = {}): Observation =>
  ({ indicator: "g", span: { from, to }, value, status: "actual", ...more }) as Observation;
const rates = (values: readonly (string | null)[], more: Partial<Observation> = {}) =>
  ob("g", values, 2026, { measure: "growth", ...more });

function judge(indicator: Indicator, figures: readonly Observation[], asOf = 2030, of: Plan = plan(indicator)) {
  const verdict = assessIndicator(of, "g", figures, { asOf });
  recompute(verdict);
  return verdict;
}

describe("growth over the years so far", () => {
  const real = { basis: "real" } as const;

  it("is known from what has the target's prices, though other figures reach further", () => {
    const nominal = over(2026, 2029, "9.0", { basis: "nominal" });
    const verdict = judge(gdp(), [nominal, ...rates(["5.5", "5.5"], real)], 2029);
    expect([verdict.status, verdict.observed, verdict.currentPace]).toEqual(["ahead", "5.5", "5.5"]);
    expect(judge(gdp(), [nominal], 2029).reason).toBe("unlike-basis");
  });

  it("is known neither from rates with a gap, nor from a mean over other years", () => {
    expect(judge(gdp(), rates(["5", null, "5"]), 2028).reason).toBe("missing-years");
    expect(judge(gdp(), rates([null, "5"]), 2027).reason).toBe("missing-years");
    expect(judge(gdp(), [over(2027, 2028, "5")], 2028).reason).toBe("no-observation");
    // The gap ends what the rates say; what is known from elsewhere stands.
    expect(judge(gdp(), [...rates(["1", null, "1"]), over(2026, 2027, "5.5")], 2028).observed).toBe("5.5");
    expect(judge(gdp(), [over(2026, 2027, "5.5", { measure: "level" })], 2027).reason).not.toBeUndefined();
  });

  it("that is published and is what its years come to is no contradiction, and another number is one", () => {
    const figures = (mean: string) => [over(2026, 2027, mean), ...rates(["5.0", "6.0"])];
    // The chain of 5.0 and 6.0, each within 0.05, is 5.4488 to 5.5488.
    for (const mean of ["5.5", "5.49", "5.4", "5"]) expect(judge(gdp(), figures(mean), 2027)).not.toHaveProperty("ties");
    for (const mean of ["5.6", "5.3", "4"])
      expect(judge(gdp(), figures(mean), 2027).ties).toMatchObject([
        { from: 2026, year: 2027, used: mean, also: [expect.stringMatching(/^5\.49/)] },
      ]);
  });

  it("of the last year alone is no mean, and of some years neither", () => {
    const reason = (values: readonly (string | null)[], more: readonly Observation[] = []) =>
      judge(gdp(), [...rates(values), ...more]).reason;
    expect(reason([null, null, null, null, "5"])).toBe("no-mean-observed");
    expect(reason([null, null, null, null, "5"], ob("g", ["4"], 2025))).toBe("no-mean-observed");
    expect(reason([null, null, null, "5", null])).toBe("missing-years");
    expect(reason([null, "5", null, null, "5"])).toBe("missing-years");
  });

  it("from levels rests on the base as well: its prices, and how settled it is", () => {
    const levels = (first: Partial<Observation>, last: Partial<Observation>) => [
      ...ob("g", ["100.00"], 2025, first),
      ...ob("g", ["140.00"], 2030, last),
    ];
    const without = gdp({ unit: "亿元", name: "地区生产总值" });
    expect(judge(without, levels({ basis: "nominal" }, real)).reason).toBe("unlike-basis");
    expect(judge(without, levels(real, real))).toMatchObject({ status: "achieved" });
    expect(judge(without, levels(real, real)).assumptions).toBeUndefined();
    expect(judge(without, levels({}, real)).assumptions).toEqual(["prices-of-levels"]);
    // A published mean is as settled as it says, levels as the less settled of the two.
    const mean = over(2026, 2030, "4.0");
    expect(judge(without, [...levels({ ...real, status: "estimate" }, real), mean]).observed).toBe("4.0");
    expect(judge(without, [...levels(real, real), { ...mean, status: "estimate" } as Observation]).status).toBe("achieved");
    // The plan's own base does not say its prices, whatever was observed of that year.
    expect(judge(output(), levels({ basis: "nominal" }, real)).reason).toBeUndefined();
    expect(judge(without, ob("g", ["140.00"], 2030, real)).reason).toBe("no-baseline");
    expect(judge(output({ base: "0" }), ob("g", ["140.00"], 2030, real)).reason).toBe("no-baseline");
  });

  it("at other prices than a name's growth usually has is taken, and reported", () => {
    const retail = (basis?: "real" | "nominal") => gdp({ name: "社会消费品零售总额增长", ...(basis !== undefined && { basis }) });
    expect(judge(retail(), rates(["6", "6", "6", "6", "6"], real)).assumptions).toEqual(["prices-of-series"]);
    expect(judge(retail("nominal"), rates(["6", "6", "6", "6", "6"], real)).reason).toBe("unlike-basis");
    expect(judge(retail(), rates(["6", "6", "6", "6", "6"], { basis: "nominal" })).assumptions).toBeUndefined();
    expect(judge(retail(), rates(["6", "6", "6", "6", "6"])).assumptions).toBeUndefined();
  });

  it("that is not known says whether figures stand there in another unit", () => {
    const tons = { unit: "吨", measure: "level" } as const;
    expect(judge(gdp(), ob("g", ["5"], 2026, { unit: "吨" })).reason).toBe("unit-differs");
    expect(judge(gdp(), [over(2026, 2030, "5", { unit: "吨" })]).reason).toBe("unit-differs");
    expect(judge(output(), ob("g", ["140"], 2030, tons)).reason).toBe("unit-differs");
    // Where levels are wanted a base in another unit is none either.
    expect(judge(gdp({ unit: "亿元" }), ob("g", ["100"], 2025, tons)).reason).toBe("unit-differs");
    expect(judge(gdp(), []).reason).toBe("no-observation");
  });
});

describe("a rate in every year", () => {
  const yearly = (more: Parameters<typeof ind>[2] = {}) => output({ span: every, ...more });
  const real = { basis: "real" } as const;

  it("is one year's level over that of the year before, from the plan's own base on", () => {
    expect(judge(yearly(), ob("g", ["106.00"], 2026), 2026)).toMatchObject({ status: "on-track", standing: "met" });
    expect(judge(yearly(), ob("g", ["104.00"], 2026), 2026)).toMatchObject({ status: "off-track", standing: "not-met" });
    // 2027's has no year before it, and 2028's has.
    const gap = judge(yearly(), ob("g", ["106.00", null, "110.00", "111.00"]), 2029);
    expect(gap).toMatchObject({ status: "off-track" });
    expect(judge(yearly(), ob("g", [null, null, "110.00", "119.00"]), 2029).standing).toBe("met");
  });

  it("reports the prices of levels that do not say theirs, and of no others", () => {
    expect(judge(yearly(), ob("g", ["106.00"]), 2026).assumptions).toEqual(["prices-of-levels"]);
    const without = gdp({ unit: "亿元", name: "地区生产总值", span: every });
    expect(judge(without, ob("g", ["100.00", "106.00"], 2025, real), 2026).assumptions).toBeUndefined();
    expect(judge(yearly({ name: "社会消费品零售总额" }), ob("g", ["106.00"]), 2026).assumptions).toBeUndefined();
    expect(judge(gdp({ span: every }), rates(["6"]), 2026).assumptions).toBeUndefined();
  });

  it("is as sure as the rounding of both levels lets it be", () => {
    // 105 of 100 is 103.98 to 106.03 % of it: 104.5 ÷ 100.5 and 105.5 ÷ 99.5.
    const rounded = yearly({ base: "100" });
    expect(judge(rounded, ob("g", ["105"]), 2026).certainty).toEqual({
      kind: "depends-on-evidence",
      reachable: expect.arrayContaining(["on-track", "off-track"]),
    });
    const said = (base: string, value: string) =>
      judge(yearly({ base, name: "社会消费品零售总额" }), ob("g", [value]), 2026).certainty;
    expect(said("100", "105")).toEqual({ kind: "depends-on-rounding", reachable: ["on-track", "off-track"] });
    expect(said("100.00", "105.00")).toMatchObject({ kind: "depends-on-rounding" });
    expect(said("100", "107")).toEqual({ kind: "certain" });
    expect(said("100", "106")).toMatchObject({ kind: "depends-on-rounding" });
    expect(said("100", "103")).toEqual({ kind: "certain" });
    expect(said("100", "104")).toMatchObject({ kind: "depends-on-rounding" });
  });

  it("that nobody can compute says why", () => {
    const without = gdp({ unit: "亿元", name: "地区生产总值", span: every });
    expect(judge(without, ob("g", ["106"], 2027), 2027).reason).toBe("no-baseline");
    expect(judge(without, [], 2027).reason).toBe("no-observation");
    expect(judge(without, ob("g", ["106"], 2027, { unit: "吨" }), 2027).reason).toBe("unit-differs");
  });
});
