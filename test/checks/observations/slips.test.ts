import { describe, expect, it } from "vitest";
import { checkObservations, type ObservationCheckCode } from "../../../src/checks/index.js";
import { huzhu14, huzhu14Outcomes } from "../../../src/huzhu/index.js";
import { grade, growth, type Indicator, level, type Observation, type Plan } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { codeOf } from "../../refusal.js";
import { average, everyYear, indicator, planWith } from "../plans.js";

const base = (value: string, year = 2025) => ({
  baseline: { printed: value, reading: level(value), year, locator: { table: 1, row: 1 } },
});
const named = (zh: string, id: string, requirement: Requirement, more: Parameters<typeof indicator>[2] = {}): Indicator =>
  indicator(id, requirement, { name: { zh }, ...more });

const urban = named("常住人口城镇化率", "urbanisation-rate", level("51.1"), base("42.1"));
const gross = named("高中阶段毛入学率", "enrolment", level("100"), base("98"));
const gdp = named("地区生产总值", "gdp", growth("5"), { ...base("146.84"), unit: "亿元", span: average });
const gdpGrowth = named("地区生产总值增长", "gdp-growth", growth("5"), { measure: "growth", span: average });
const farmland = named("耕地保有量", "farmland", level("51.38"), { ...base("51.4"), unit: "万亩", direction: "hold" });
const schools = named(
  "新增学位",
  "places-added",
  { kind: "change", bound: "unstated", measure: "total", value: "5000" },
  {
    unit: "个",
    span: { kind: "over", from: 2026, to: 2030 },
  },
);
const water = named("地表水水质", "water", grade("III", { scale: "surface-water", bound: "at-least" }), {
  measure: "grade",
  unit: null,
});
const unemployment = named("城镇调查失业率", "unemployment", level("5.5", { bound: "at-most" }), {
  ...base("5.1"),
  direction: "lower",
  span: everyYear,
});
const plan: Plan = planWith({ indicators: [urban, gross, gdp, gdpGrowth, farmland, schools, water, unemployment] });

type More = { readonly [key: string]: string };
const seen = (id: string, values: readonly (string | undefined)[], more: More = {}, from = 2026): Observation[] =>
  values.flatMap((value, i) =>
    value === undefined ? [] : [{ indicator: id, year: from + i, value, status: "actual", ...more } as Observation],
  );
const told = (...observations: Observation[]): string[] =>
  checkObservations(plan, observations).map(({ code, severity, facts }) =>
    [severity, code, facts["year"] ?? facts["years"] ?? facts["when"] ?? facts["id"]].join(" "),
  );

describe("plausible figures pass", () => {
  it.each<readonly [string, string, readonly string[], More]>([
    ["a share on its way", "urbanisation-rate", ["43.9", "45.9", "47.7", "49.6", "51.2"], {}],
    ["a gross rate above 100 %", "enrolment", ["99", "101", "102.3"], {}],
    ["levels of a growth target", "gdp", ["154.2", "161.9", "170", "178.5", "187.4"], {}],
    ["a fall of them", "gdp", ["140", "120", "150"], {}],
    ["rates", "gdp-growth", ["5.1", "4.8", "-1.2", "8.4", "0.3"], {}],
    ["indices that say so", "gdp-growth", ["105.1", "98.8"], { measure: "index", unit: "上年=100" }],
    ["rates that say so, of levels", "gdp", ["5.1", "4.8"], { measure: "growth", unit: "%" }],
    ["levels in another multiple of the unit", "gdp", ["1542000", "1619000"], { unit: "万元" }],
    ["what is held", "farmland", ["51.4", "51.38", "51.41"], {}],
    ["amounts of a sum", "places-added", ["800", "1200", "0", "2100"], {}],
    ["small rates", "unemployment", ["5.2", "4.9", "5.5"], {}],
  ])("%s", (_, id, values, more) => {
    expect(told(...seen(id, values, more))).toEqual([]);
  });

  it("those of the embedded plan, too", () => {
    expect(checkObservations(huzhu14, huzhu14Outcomes).filter(({ severity }) => severity !== "note")).toEqual([]);
  });
});

describe("slips are found", () => {
  it.each<readonly [ObservationCheckCode, string, readonly (string | undefined)[], More, string]>([
    ["share-out-of-range", "urbanisation-rate", ["43.9", "4590"], {}, "error"],
    ["share-out-of-range", "urbanisation-rate", ["43.9", "-45.9"], {}, "error"],
    ["index-for-rate", "gdp-growth", ["5.1", "104.8"], {}, "warning"],
    ["index-for-rate", "gdp-growth", ["5.1", "98.8"], { measure: "growth" }, "warning"],
    ["index-for-rate", "gdp-growth", ["105.1", "4.8"], { measure: "index" }, "warning"],
    ["level-for-rate", "gdp-growth", ["5.1", "161.9"], {}, "warning"],
    ["level-for-rate", "gdp-growth", ["5.1", "48.2"], {}, "note"],
    ["rate-for-level", "gdp", ["154.2", "5.1"], {}, "warning"],
    ["fraction-for-percent", "urbanisation-rate", ["43.9", "0.459"], {}, "warning"],
    ["fraction-for-percent", "unemployment", ["5.2", "0.049"], {}, "warning"],
    ["fraction-for-percent", "gdp-growth", ["5.1", "0.051"], {}, "warning"],
    ["factor-of-ten", "urbanisation-rate", ["43.9", "4.59"], {}, "warning"],
    ["factor-of-ten", "gdp", ["154.2", "1619"], {}, "warning"],
    ["factor-of-ten", "gdp", ["154.2", "1619000"], {}, "warning"],
    ["factor-of-ten", "farmland", ["51.4", "513800"], {}, "warning"],
    ["factor-of-ten", "places-added", ["800", "12000", "1200"], {}, "warning"],
    ["sign-flipped", "gdp", ["154.2", "-161.9"], {}, "warning"],
    ["sign-flipped", "gdp-growth", ["5.1", "-5.2", "5.0"], {}, "note"],
    ["figure-unit-differs", "gdp", [undefined, "154.2"], { unit: "万吨" }, "error"],
    ["figure-unit-differs", "gdp-growth", [undefined, "154.2"], { unit: "亿元" }, "error"],
    ["figure-unit-differs", "urbanisation-rate", [undefined, "45.9"], { unit: "万人" }, "error"],
  ])("%s in %s", (code, id, values, more, severity) => {
    const indices = code === "index-for-rate" && more["measure"] === "index";
    expect(told(...seen(id, values, more))).toEqual([`${severity} ${code} 2027`]);
    expect(indices ? told(...seen(id, [values[0]], more)) : []).toEqual([]);
  });

  it("a fall printed with its sign, and no fall that turned into a rise", () => {
    const asked: Requirement = { kind: "change", bound: "unstated", measure: "percent", direction: "decrease", value: "13.5" };
    const span = { kind: "over", from: 2026, to: 2030 } as const;
    const energy = planWith({ indicators: [named("单位GDP能源消耗降低", "energy", asked, { measure: "growth", span })] });
    const codes = (values: readonly string[], more: More = {}) =>
      checkObservations(energy, seen("energy", values, more)).map(({ code, severity }) => `${severity} ${code}`);
    expect(codes(["-3.0", "-2.9", "-3.1"])).toEqual(Array.from({ length: 3 }, () => "note sign-flipped"));
    expect(codes(["-3.0", "-2.9"], { measure: "growth" })).toEqual([]);
    for (const true_ of [["-3.0"], ["-1.2", "-0.3"], ["3.0", "-3.0", "2.9"], ["3.0", "2.8"]]) expect(codes(true_)).toEqual([]);
  });

  it("not what comes near nothing where less is better, but a point that slipped among the years", () => {
    const dropout = planWith({
      indicators: [
        named("义务教育辍学率", "dropout", level("0.30", { bound: "at-most" }), { ...base("0.20"), direction: "lower" }),
      ],
    });
    const codes = (values: readonly string[]) =>
      checkObservations(dropout, seen("dropout", values)).map(({ code, facts }) => `${code} ${facts["year"]}`);
    expect(codes(["0.10", "0.05", "0", "0.02", "0.01"])).toEqual([]);
    expect(codes(["0.20", "0.021", "0.22"])).toEqual(["factor-of-ten 2027"]);
    expect(codes(["0.20", "2.1", "0.22"])).toEqual(["factor-of-ten 2027"]);
  });

  it("totals so far given as the amounts of each year (running-totals)", () => {
    const added = (...values: string[]) =>
      values.map((value, i): Observation => ({ indicator: "places-added", year: 2026 + i, value, status: "actual" }));
    const codes = (...values: string[]) =>
      checkObservations(planWith({ indicators: [schools] }), added(...values)).map(({ code }) => code);
    expect(codes("1000", "2000", "3000", "4100")).toContain("running-totals");
    expect(codes("1000", "1100", "900", "1050")).not.toContain("running-totals");
  });

  it("a whole series in another unit", () => {
    expect(told(...seen("gdp", ["1542000", "1619000"]))).toEqual(["warning factor-of-ten 2026", "warning factor-of-ten 2027"]);
  });

  it("beside figures alone, where the plan says nothing of the size", () => {
    const loose = planWith({ indicators: [indicator("a", { kind: "qualitative", text: "提升" }, { unit: "个" })] });
    const findings = checkObservations(loose, seen("a", ["120", "1300", "135"]));
    expect(findings.map(({ code, facts }) => `${code} ${facts["year"]} ${facts["factor"]}`)).toEqual(["factor-of-ten 2027 10"]);
  });

  it("an indicator that the plan has not", () => {
    expect(checkObservations(plan, seen("urbanization-rate", ["45.9", "47"]))).toMatchObject([
      { code: "unknown-indicator", severity: "warning", facts: { observations: 2, suggestion: "urbanisation-rate" } },
    ]);
    expect(told(...seen("forest-coverage", ["20"]))).toEqual(["note unknown-indicator forest-coverage"]);
  });

  it("many indicators that the plan has not, of the first twenty of which the one that is meant is looked for", () => {
    const lost = Array.from({ length: 25 }, (_, i) => seen(`urbanisation-rat${String.fromCharCode(97 + i)}`, ["45.9"])).flat();
    const near = checkObservations(
      plan,
      lost.filter(({ indicator: id }) => id !== "urbanisation-rate"),
    ).map(({ facts }) => facts["suggestion"]);
    expect([near.length, near.filter((one) => one === "urbanisation-rate").length]).toEqual([24, 20]);
  });

  it("years of no plan", () => {
    expect(told(...seen("urbanisation-rate", ["40.1"], {}, 2022))).toEqual(["note figure-outside-period 2022"]);
    expect(told(...seen("urbanisation-rate", ["51.9"], {}, 2031))).toEqual(["warning figure-outside-period 2031"]);
    expect(told(...seen("urbanisation-rate", ["45.9"], {}, 1925))).toEqual(["warning figure-outside-period 1925"]);
    expect(told(...seen("urbanisation-rate", ["42.1"], {}, 2025))).toEqual([]);
  });

  it("several figures for one year, unless something sets them apart", () => {
    const [first, second] = [...seen("gdp-growth", ["5.1"]), ...seen("gdp-growth", ["4.9"])] as [Observation, Observation];
    expect(told(first, second)).toEqual(["warning several-figures 2026"]);
    expect(told(first, { ...second, vintage: "2027-09" })).toEqual([]);
    expect(told(first, { ...second, status: "provisional" })).toEqual([]);
    expect(told(first, first)).toEqual([]);
    const span = { indicator: "gdp-growth", span: { from: 2026, to: 2030 }, status: "actual" } as const;
    expect(told({ ...span, value: "5" }, { ...span, value: "6" })).toEqual(["warning several-figures 2026–2030"]);
    const asserted = { indicator: "water", year: 2026, status: "actual" } as const;
    expect(told({ ...asserted, asserted: "met" }, { ...asserted, asserted: "not-met" })).toEqual([
      "warning several-figures 2026",
    ]);
  });

  it("a grade that the scale has not", () => {
    const one = { indicator: "water", year: 2026, status: "actual" } as const;
    expect(told({ ...one, grade: "II" })).toEqual([]);
    expect(told({ ...one, grade: "VI" })).toEqual(["error grade-off-scale 2026"]);
  });
});

describe("what is reported", () => {
  it("is ten findings of a rule and an indicator, and how many more there are", () => {
    const many = Array.from({ length: 1000 }, (_, i) => ({ ...seen("gdp-growth", ["104"])[0], source: `${i}` }) as Observation);
    const findings = checkObservations(plan, many);
    expect(findings).toHaveLength(10);
    expect(findings[9]?.facts["more"]).toBe(990);
  });

  it("is the same for any order of the rows", () => {
    const rows = [...seen("gdp", ["154.2", "1619", "170"]), ...seen("gdp", ["15.42"], { source: "二" })];
    const as = (list: readonly Observation[]) =>
      checkObservations(plan, list)
        .map((finding) => JSON.stringify(finding))
        .sort();
    expect(as([...rows].reverse())).toEqual(as(rows));
  });

  it("is nothing of what is no observation: that is refused", () => {
    expect(codeOf(() => checkObservations(plan, [{ indicator: "gdp", year: 2026, value: 5, status: "actual" }] as never))).toBe(
      "invalid-observations",
    );
  });
});
