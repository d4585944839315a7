import { describe, expect, it } from "vitest";
import { assess, assessIndicator } from "../../../src/assessment/index.js";
import { huzhu15 } from "../../../src/huzhu/index.js";
import { growth, type Observation } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { recompute } from "../recompute.js";
import { average, ind, ob, over, plan } from "./office.js";

const gdp = (more: Parameters<typeof ind>[2] = {}) =>
  ind("gdp", growth("5.0", { bound: "about" }), {
    unit: "亿元",
    base: "146.84",
    span: average,
    name: "地区生产总值",
    basis: "real",
    ...more,
  });

describe("growth of an indicator that has levels", () => {
  it("is computed from the levels: GDP that falls from 146.84 to 100 misses 5 % a year", () => {
    const verdict = assessIndicator(plan(gdp()), "gdp", ob("gdp", ["140.00", "130.00", "120.00", "110.00", "100.00"]), {
      asOf: 2030,
    });
    recompute(verdict);
    expect([verdict.status, verdict.observed?.slice(0, 5)]).toEqual(["missed", "-7.39"]);
  });

  it.each([["by"], ["every-year"], ["average"], ["over"]] as const)("over the span %s never takes a level for a rate", (kind) => {
    const span = kind === "by" ? { kind, year: 2030 } : { kind, from: 2026, to: 2030 };
    const one = plan(gdp({ span }));
    const verdict = assessIndicator(one, "gdp", ob("gdp", ["140", "130", "120", "110", "100"]), { asOf: 2030 });
    expect(verdict.status).toBe("missed");
    expect(Number(verdict.observed)).toBeLessThan(0);
  });

  it("is the same verdict whether the figures are levels or the rates made of them", () => {
    const levels = ob("gdp", ["154.182", "161.8911"]);
    const rates = ob("gdp", ["5", "5"], 2026, { measure: "growth" });
    const index = ob("gdp", ["105", "105"], 2026, { measure: "index" });
    const status = (figures: readonly Observation[]) => assessIndicator(plan(gdp()), "gdp", figures, { asOf: 2027 });
    expect([status(levels).status, status(rates).status, status(index).status]).toEqual(["on-track", "on-track", "on-track"]);
    expect(status(index).observed).toBe("5");
    recompute(status(index));
  });

  it("says that the prices of the levels are taken for granted, and is not certain", () => {
    const verdict = assessIndicator(plan(gdp()), "gdp", ob("gdp", ["155", "165", "175", "186", "198"]), { asOf: 2030 });
    expect(verdict).toMatchObject({
      status: "achieved",
      assumptions: ["prices-of-levels"],
      certainty: { kind: "depends-on-evidence" },
    });
  });

  it("is not computed from levels at current prices where the target is at comparable ones", () => {
    const nominal = ob("gdp", ["155", "165", "175", "186", "198"], 2026, { basis: "nominal" });
    expect(assessIndicator(plan(gdp()), "gdp", nominal, { asOf: 2030 })).toMatchObject({
      status: "undetermined",
      reason: "unlike-basis",
    });
  });

  it("needs a base", () => {
    const { base: _, ...without } = { base: undefined };
    const one = plan(ind("gdp", growth("5.0", { bound: "about" }), { unit: "亿元", span: average, ...without }));
    expect(assessIndicator(one, "gdp", ob("gdp", ["140"]), { asOf: 2026 }).reason).toBe("no-baseline");
  });

  it("a row of unit 亿元 that a draft says measures growth has levels all the same (395 from 312 is 4.8 % a year, not 363.57 %)", () => {
    const row = ind("gdp", growth("6", { bound: "about" }), { unit: "亿元", base: "312", span: average, measure: "growth" });
    const verdict = assessIndicator(plan(row), "gdp", ob("gdp", ["330.7", "349.9", "365", "380", "395"]), { asOf: 2030 });
    expect([verdict.status, verdict.observed?.slice(0, 4)]).toEqual(["missed", "4.83"]);
  });

  it("万元/人 is no percentage", () => {
    const row = ind("it", growth("6", { bound: "about" }), { unit: "万元/人", base: "13.8", span: average, measure: "growth" });
    const verdict = assessIndicator(plan(row), "it", ob("it", ["14.3", "14.4"]), { asOf: 2027 });
    expect(verdict.status).toBe("behind");
    expect(Number(verdict.observed)).toBeLessThan(3);
  });
});

describe("figures of an indicator of rates that say nothing of themselves", () => {
  const seen = (values: readonly string[], more: Partial<Observation> = {}) =>
    assessIndicator(huzhu15, "gdp-growth", ob("gdp-growth", values, 2026, more), { asOf: 2030 });

  it("are not taken for rates where they can hardly be: a yearbook's indices", () => {
    expect(seen(["104.0", "103.0", "102.0", "101.0", "100.5"])).toMatchObject({
      status: "undetermined",
      reason: "implausible-observation",
    });
    expect(seen(["104.0", "103.0", "102.0", "101.0", "100.5"], { measure: "index" })).toMatchObject({ status: "missed" });
  });

  it("nor levels in 亿元", () => {
    expect(seen(["154.1", "161.8", "169.9", "178.4", "187.3"]).reason).toBe("implausible-observation");
    const levels = ob("gdp-growth", ["146.84", "154.1", "161.8", "169.9", "178.4", "187.3"], 2025, {
      measure: "level",
      unit: "亿元",
      basis: "real",
    });
    expect(assessIndicator(huzhu15, "gdp-growth", levels, { asOf: 2030 })).toMatchObject({ status: "achieved", standing: "met" });
  });

  it("a figure that says that it is a rate is taken at its word", () => {
    expect(seen(["104.0", "103.0", "102.0", "101.0", "100.5"], { measure: "growth" }).status).toBe("achieved");
  });
});

describe("a comparison", () => {
  const income = (more: Parameters<typeof ind>[2] = {}) =>
    ind(
      "income",
      { kind: "relative", relation: "in-step", to: "gdp-rate" },
      { unit: "元", base: "14500", span: average, ...more },
    );
  const rate = ind("gdp-rate", growth("5", { bound: "about" }), {
    measure: "growth",
    span: average,
    name: "地区生产总值增长",
    basis: "real",
  });

  it("of income in 元 with growth compares growth, never 15050 with 5", () => {
    const verdict = assessIndicator(plan(income(), rate), "income", [...ob("income", ["15050"]), ...ob("gdp-rate", ["5"])], {
      asOf: 2026,
    });
    expect([verdict.status, verdict.observed?.slice(0, 5), verdict.required]).toEqual(["behind", "3.793", "5"]);
    recompute(verdict);
  });

  it("of nominal income with GDP, whose growth is at constant prices, says nothing", () => {
    const figures = [...ob("income", ["15950"], 2026, { basis: "nominal" }), ...ob("gdp-rate", ["5"])];
    expect(assessIndicator(plan(income(), rate), "income", figures, { asOf: 2026 })).toMatchObject({
      status: "undetermined",
      reason: "unlike-basis",
    });
  });

  it("tells that one value of a reference stands for a part of its years as well", () => {
    const own = ind("own", { kind: "relative", relation: "not-below", to: "全市平均水平" }, { measure: "growth", span: average });
    const options = { asOf: 2027, references: { 全市平均水平: "5" } };
    expect(assessIndicator(plan(own), "own", ob("own", ["6", "6"]), options)).toMatchObject({
      status: "on-track",
      assumptions: expect.arrayContaining(["reference-of-all-years"]),
    });
  });
});

describe("prices", () => {
  const target = (basis: "real" | "nominal" | undefined) =>
    plan(
      ind("it", { kind: "growth", bound: "unstated", value: "5" }, { measure: "growth", span: average, ...(basis && { basis }) }),
    );
  const rates = (bases: readonly (Observation["basis"] | undefined)[]): Observation[] =>
    bases.map((basis, i) => ({ indicator: "it", year: 2026 + i, value: "6.5", status: "actual", ...(basis && { basis }) }));

  it("nominal rates do not judge a real growth target", () => {
    const nominal = rates(["nominal", "nominal", "nominal", "nominal", "nominal"]);
    expect(assessIndicator(target("real"), "it", nominal, { asOf: 2030 }).reason).toBe("unlike-basis");
    expect(assessIndicator(target("nominal"), "it", nominal, { asOf: 2030 }).status).toBe("achieved");
  });

  it("a chain of nominal and real years is none", () => {
    const mixed = rates(["nominal", "nominal", "nominal", "real", "real"]);
    expect(assessIndicator(target(undefined), "it", mixed, { asOf: 2030 }).reason).toBe("unlike-basis");
  });
});

describe("units of figures", () => {
  const level: Requirement = { kind: "level", bound: "unstated", value: "200000" };
  const people = plan(ind("it", level, { unit: "人", base: "100000" }));

  it("are converted, with the rounding of the printed digits", () => {
    const verdict = assessIndicator(people, "it", ob("it", ["20.0"], 2030, { unit: "万人" }), { asOf: 2030 });
    expect(verdict).toMatchObject({ status: "achieved", observed: "200000", certainty: { kind: "depends-on-rounding" } });
    expect(verdict.because[0]).toMatchObject({ calculator: "convertUnit", result: "200000" });
    recompute(verdict);
  });

  it("of another kind leave the verdict undetermined", () => {
    expect(assessIndicator(people, "it", ob("it", ["20.0"], 2030, { unit: "亿元" }), { asOf: 2030 }).reason).toBe("unit-differs");
  });
});

describe("what is no observation", () => {
  const one = plan(ind("it", { kind: "level", bound: "unstated", value: "51.1" }, { base: "42.1" }));
  it.each([
    ["a number", { value: 45.9 }],
    ["a blank", { value: "45.9 " }],
    ["words", { value: "abc" }],
    ["a percent sign", { value: "45.9%" }],
    ["nothing", { value: null }],
    ["a year in text", { year: "2027" }],
    ["a status of another system", { status: "final" }],
    ["no status", { status: undefined }],
    ["a key with a slip", { valeu: "45.9" }],
  ])("%s is refused with its place, and never judged", (_, more) => {
    const bad = [{ indicator: "it", year: 2027, value: "45.9", status: "actual", ...more }] as unknown as Observation[];
    for (const judge of [() => assess(one, bad, { asOf: 2027 }), () => assessIndicator(one, "it", bad, { asOf: 2027 })]) {
      expect(judge).toThrow(expect.objectContaining({ code: "invalid-observations" }));
    }
  });
});

describe("a mean of which only the last year is known", () => {
  it("is not judged: 5.0 in 2030 is one year's growth", () => {
    const one = plan(ind("it", { kind: "growth", bound: "unstated", value: "7" }, { measure: "growth", span: average }));
    expect(assessIndicator(one, "it", ob("it", ["5.0"], 2030), { asOf: 2030 }).reason).toBe("no-mean-observed");
  });

  it("nor is a chain with a gap, under any policy", () => {
    const one = plan(ind("it", { kind: "growth", bound: "unstated", value: "5" }, { measure: "growth", span: average }));
    const figures = ob("it", ["6.0", "6.0", null, "1.0", "1.0"]);
    for (const missing of ["undetermined", "latest"] as const) {
      expect(assessIndicator(one, "it", figures, { asOf: 2030, policy: { missing } }).reason).toBe("missing-years");
    }
  });
});

describe("the base", () => {
  const level: Requirement = { kind: "level", bound: "unstated", value: "65" };
  it("is of the year that the plan prints: 60.6 of 2019 to 65 in 2025 is behind with 61.7 in 2021", () => {
    const national = {
      ...plan(ind("it", level, { base: "60.6", baseYear: 2019, span: { kind: "by", year: 2025 } })),
      base: 2020,
      period: { from: 2021, to: 2025 },
    };
    const verdict = assessIndicator(national, "it", ob("it", ["61.7"], 2021), { asOf: 2021 });
    expect([verdict.status, verdict.shareOfDistance, verdict.currentPace]).toEqual(["behind", "0.25", "0.55"]);
    recompute(verdict);
  });

  it("may lie within the plan: 85.42 of 2022 to 127.18 in 2035 is on track with 110 in 2030", () => {
    const village = {
      ...plan(
        ind(
          "it",
          { kind: "level", bound: "unstated", value: "127.18" },
          { base: "85.42", baseYear: 2022, span: { kind: "by", year: 2035 }, unit: "公顷" },
        ),
      ),
      base: 2020,
      period: { from: 2021, to: 2035 },
    };
    expect(assessIndicator(village, "it", ob("it", ["110"], 2030), { asOf: 2030 }).status).toBe("on-track");
  });

  it("of a change over 2028–2030 is the level of 2027", () => {
    const change: Requirement = { kind: "change", measure: "percent", direction: "decrease", bound: "unstated", value: "10" };
    const one = plan(
      ind("it", change, { direction: "lower", base: "100", span: { kind: "over", from: 2028, to: 2030 }, unit: "吨" }),
    );
    const verdict = assessIndicator(one, "it", ob("it", ["90", "80", "80", "80", "80"]), { asOf: 2030 });
    expect([verdict.status, verdict.observed]).toEqual(["missed", "0"]);
  });
});

describe("more of a reduction", () => {
  const change: Requirement = { kind: "change", measure: "percent", direction: "decrease", bound: "unstated", value: "18" };
  it.each(["lower", "higher", "unknown"] as const)("is better, also where the direction is %s", (direction) => {
    const one = plan(ind("e", change, { direction, measure: "growth", span: over }));
    const of = (rate: string) => assessIndicator(one, "e", ob("e", [rate, rate, rate, rate, rate]), { asOf: 2030 }).status;
    expect([of("4.5"), of("1.0")]).toEqual(["achieved", "missed"]);
  });
});
