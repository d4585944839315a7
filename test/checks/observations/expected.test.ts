import { describe, expect, it } from "vitest";
import { checkObservations } from "../../../src/checks/index.js";
import type { Indicator, Observation } from "../../../src/model/index.js";
import { grade, growth, level } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { average, indicator, planWith } from "../plans.js";

const base = (value: string, year = 2025) => ({
  baseline: { printed: value, reading: level(value), year, locator: { table: 1, row: 1 } },
});
const over = { kind: "over", from: 2026, to: 2030 } as const;
const soft: Requirement = { kind: "qualitative", text: "提升" };
const years = (id: string, values: readonly string[], more: object = {}, from = 2026): Observation[] =>
  values.map((value, i) => ({ indicator: id, year: from + i, value, status: "actual", ...more }) as Observation);
type Said = { readonly code: string; readonly severity: string; readonly [fact: string]: unknown };
/** What is found in the figures of one indicator: code, severity, and the facts without the figure's own. */
const found = (one: Indicator, ...figures: Observation[]): Said[] =>
  checkObservations(planWith({ indicators: [one] }), figures).map(({ code, severity, facts }) => {
    const { value: _, ...rest } = facts;
    return { code, severity, ...rest };
  });

describe("what a figure is measured by", () => {
  const urban = indicator("a", level("51.1"), { ...base("42.1"), name: { zh: "常住人口城镇化率" } });
  const tenfold = (one: Indicator, values: readonly string[], from?: number) =>
    found(one, ...years("a", values, {}, from)).map(({ code, year, expected, factor }) => [code, year, expected, factor]);

  it("the way from the base to the target, which ends with it", () => {
    // 42.1 and two fifths of the nine points.
    expect(tenfold(urban, ["4.59"], 2027)).toEqual([["factor-of-ten", 2027, "45.7", "1/10"]]);
    expect(tenfold(urban, ["5.13"], 2030)).toEqual([["factor-of-ten", 2030, "51.1", "1/10"]]);
    expect(tenfold(urban, ["4.2"], 2025)).toEqual([["factor-of-ten", 2025, "42.1", "1/10"]]);
  });

  it("growth from the base, as the target asks it", () => {
    const gdp = indicator("a", growth("5"), { ...base("146.84"), unit: "亿元", span: average });
    expect(tenfold(gdp, ["1620"], 2027)).toEqual([["factor-of-ten", 2027, "161.8911", "10"]]);
    expect(found(gdp, ...years("a", ["5.1"], {}, 2027))).toEqual([
      { code: "rate-for-level", severity: "warning", year: 2027, expected: "161.8911", unit: "亿元", growth: "5" },
    ]);
  });

  it("a year's share of a sum", () => {
    const places = indicator(
      "a",
      { kind: "change", bound: "unstated", measure: "total", value: "5000" },
      { unit: "个", span: over },
    );
    expect(tenfold(places, ["12000"])).toEqual([["factor-of-ten", 2026, "1000", "10"]]);
  });

  it("the base alone, where the target says no number", () => {
    expect(tenfold(indicator("a", soft, { ...base("120"), unit: "个" }), ["1300"])).toEqual([
      ["factor-of-ten", 2026, "120", "10"],
    ]);
    expect(tenfold(indicator("a", soft, { ...base("0"), unit: "个" }), ["1300"])).toEqual([]);
  });

  it("the target itself where it stands at its base's year, and nothing where growth has no base", () => {
    const same = indicator("a", level("50"), { ...base("40", 2026), span: { kind: "by", year: 2026 } });
    expect(tenfold(same, ["5"], 2026)).toEqual([["factor-of-ten", 2026, "50", "1/10"]]);
    const baseless = indicator("a", growth("5"), { unit: "亿元", span: average });
    expect(found(baseless, ...years("a", ["146.84", "1468"]))).toEqual([]);
    const far = indicator("a", level("50"), { ...base("40"), span: { kind: "by", year: 2035 } });
    expect(tenfold(far, ["4.5"], 2030)).toEqual([["factor-of-ten", 2030, "45", "1/10"]]);
  });

  it("a level for the levels, a rate for the rates that say so", () => {
    const area = indicator("a", level("51.38"), { ...base("51.4"), unit: "万亩" });
    expect(found(area, ...years("a", ["104"], { measure: "growth" }))).toMatchObject([{ code: "index-for-rate", instead: "4" }]);
    const rate = { measure: "growth", unit: "%" } as const;
    const grows = (target: Requirement, more: object = {}) =>
      found(indicator("a", target, { ...rate, ...more }), ...years("a", ["69"]));
    expect(grows(soft).map(({ code }) => code)).toEqual(["level-for-rate"]);
    expect(grows(level("40"))).toEqual([]);
    expect(grows(soft, base("40"))).toEqual([]);
    const reading = { baseline: { printed: "40", reading: growth("40"), year: 2025, locator: {} } };
    expect(grows(soft, reading)).toEqual([]);
  });

  it("a rate or a slipped point, whichever the figure is nearer to", () => {
    const gdp = (asked: string) => indicator("a", growth(asked), { ...base("146.84"), unit: "亿元", span: average });
    const code = (asked: string, value: string) =>
      found(gdp(asked), ...years("a", [value], {}, 2027)).map(({ code: one }) => one);
    expect(code("5", "25")).toEqual(["rate-for-level"]);
    expect(code("5", "28")).toEqual(["factor-of-ten"]);
    expect(code("25", "40")).toEqual(["factor-of-ten"]);
    expect(code("5", "40")).toEqual([]);
  });

  it("no share where what is counted is no part of a whole, and no fraction where a rate is of an amount", () => {
    const area = indicator("a", soft, { unit: "万亩", name: { zh: "森林覆盖率" } });
    expect(found(area, ...years("a", ["500"]))).toEqual([]);
    const gdp = indicator("a", growth("5"), { ...base("146.84"), unit: "亿元", span: average });
    expect(found(gdp, ...years("a", ["0.051"], { measure: "growth" })).map(({ code }) => code)).toEqual(["fraction-for-percent"]);
    const rates = (values: readonly string[]) =>
      found(indicator("a", growth("5"), { measure: "growth", unit: "%", span: average }), ...years("a", values)).map(
        ({ code, year }) => [code, year],
      );
    expect(rates(["0.051", "12.3"])).toEqual([["fraction-for-percent", 2026]]);
    expect(rates(["0.05", "5.2"])).toEqual([]);
    expect(rates(["0.091", "12.3"])).toEqual([]);
  });

  it("the years beside it, where the plan says nothing: two of them, nearest first in time", () => {
    const loose = indicator("a", soft, { unit: "个" });
    expect(tenfold(loose, ["120", "1300", "135"])).toEqual([["factor-of-ten", 2027, "120", "10"]]);
    expect(tenfold(loose, ["110", "120", "135", "1300"])).toEqual([["factor-of-ten", 2029, "120", "10"]]);
    expect(tenfold(loose, ["1300", "120", "135", "140"])).toEqual([["factor-of-ten", 2026, "120", "10"]]);
    expect(tenfold(loose, ["120", "1300"])).toEqual([]);
    expect(tenfold(loose, ["1300", "120", "135", "1310"])).toEqual([
      ["factor-of-ten", 2026, "120", "10"],
      ["factor-of-ten", 2029, "120", "10"],
    ]);
    const unordered = years("a", ["1300", "120", "135", "140"]).reverse();
    expect(found(loose, ...unordered).map(({ code, year }) => [code, year])).toEqual([["factor-of-ten", 2026]]);
    expect(tenfold(loose, ["120", "0", "135"])).toEqual([]);
    expect(tenfold(loose, ["0", "1300", "0"])).toEqual([]);
    expect(tenfold(loose, ["120", "-1300", "135"]).filter(([code]) => code === "factor-of-ten")).toEqual([]);
    // Of two figures of one year the smaller stands for it, whichever comes first.
    const rows = years("a", ["120", "1300", "135"]);
    const again = years("a", ["150"]).map((one) => ({ ...one, status: "provisional" }) as Observation);
    for (const all of [
      [...rows, ...again],
      [...again, ...rows],
    ])
      expect(found(loose, ...all).map(({ expected }) => expected)).toEqual(["120"]);
  });
});

describe("a growth that is too large", () => {
  const rate = (asked: string | undefined, value: string) =>
    found(
      indicator("a", asked === undefined ? soft : growth(asked), { measure: "growth", unit: "%", span: average }),
      ...years("a", [value]),
    ).map(({ code, severity, asked: said }) => [code, severity, said]);

  it("is one above 30 % a year, and no slip up to there", () => {
    expect(rate("5", "30")).toEqual([]);
    expect(rate("5", "30.1")).toEqual([]);
    expect(rate("5", "35.1")).toEqual([["level-for-rate", "note", "5"]]);
    expect(rate(undefined, "30.1")).toEqual([["level-for-rate", "note", undefined]]);
    expect(rate(undefined, "-30.1")).toEqual([["level-for-rate", "note", undefined]]);
  });

  it("is worth more than a note above twice that, and none where the plan asks as much", () => {
    expect(rate("5", "60")).toEqual([["level-for-rate", "note", "5"]]);
    expect(rate("5", "60.1")).toEqual([["level-for-rate", "warning", "5"]]);
    expect(rate("40", "69")).toEqual([]);
  });
});

describe("a sign that is lost", () => {
  const rates = (...values: string[]) =>
    found(indicator("a", growth("5"), { measure: "growth", unit: "%", span: average }), ...years("a", values)).map(
      ({ code, year, expected }) => [code, year, expected],
    );
  const levels = (from: string, ...values: string[]) =>
    found(indicator("a", soft, { ...base(from), unit: "亿元" }), ...years("a", values)).map(({ code, year }) => [code, year]);

  it("turns growth round by more than it turns by itself, against both years beside it", () => {
    expect(rates("5.1", "-5.2", "5.0")).toEqual([["sign-flipped", 2027, "5.1"]]);
    expect(rates("3.9", "-4.0", "4.1")).toEqual([]);
    expect(rates("5.1", "-5.2")).toEqual([]);
    expect(rates("5.1", "-5.2", "-1")).toEqual([]);
  });

  it("is no sign of what is below nothing every year, nor of nothing", () => {
    expect(levels("-5", "-5.2", "-4.9")).toEqual([]);
    expect(levels("5", "0")).toEqual([]);
    expect(levels("5", "-5.2")).toEqual([["sign-flipped", 2026]]);
    expect(levels("-5", "5.2", "-5.1")).toEqual([["sign-flipped", 2026]]);
    expect(levels("3", "-3.1")).toEqual([["sign-flipped", 2026]]);
    // Near to the base, if not to the way to a far target.
    const way = indicator("a", level("50"), { ...base("5"), unit: "亿元" });
    expect(found(way, ...years("a", ["-5.2"])).map(({ code, expected }) => [code, expected])).toEqual([["sign-flipped", "5"]]);
  });

  it("is not lost where a fall is asked and the figures say that they are growth", () => {
    const fall: Requirement = { kind: "change", bound: "unstated", measure: "percent", direction: "decrease", value: "13.5" };
    const energy = indicator("a", fall, { measure: "growth", unit: "%", span: over });
    // 13.5 in five years are 2.7 a year.
    expect(found(energy, ...years("a", ["-3.0", "-2.9"]))).toEqual([
      { code: "sign-flipped", severity: "note", year: 2026, expected: "2.7" },
      { code: "sign-flipped", severity: "note", year: 2027, expected: "2.7" },
    ]);
    expect(found(energy, ...years("a", ["-2.6", "-2.7"]))).toEqual([]);
    expect(found(energy, ...years("a", ["-9.0", "2.0"]))).toEqual([]);
    // Nor where growth is asked and there is none.
    const rise = indicator("a", { ...fall, direction: "increase" }, { measure: "growth", unit: "%", span: over });
    expect(found(rise, ...years("a", ["-3.0", "-2.9"]))).toEqual([]);
    expect(rates("-5.1", "-5.2")).toEqual([]);
  });
});

describe("years outside a plan", () => {
  const one = indicator("a", level("51.1"), base("42.1", 2024));
  const outside = (...figures: object[]) =>
    found(one, ...figures.map((when) => ({ indicator: "a", value: "42", status: "actual", ...when }) as Observation)).map(
      ({ code: _, ...rest }) => rest,
    );

  it("are history for ten years before the base that the row prints", () => {
    expect(outside({ year: 2024 })).toEqual([]);
    expect(outside({ year: 2014 })).toEqual([{ severity: "note", years: ["2014"], figures: 1, first: 2024, last: 2030 }]);
    expect(outside({ year: 2013 })).toEqual([{ severity: "warning", years: ["2013"], figures: 1, first: 2024, last: 2030 }]);
  });

  it("are those at which a span begins too early or ends too late", () => {
    expect(outside({ span: { from: 2021, to: 2025 } })).toMatchObject([{ severity: "note", years: ["2021"] }]);
    expect(outside({ span: { from: 2028, to: 2032 } })).toMatchObject([{ severity: "warning", years: ["2032"] }]);
  });

  it("are ten at most, in order, and all figures are counted", () => {
    const [said] = outside(...Array.from({ length: 12 }, (_, i) => ({ year: 2045 - i })), { year: 2045 });
    expect(said).toEqual({
      severity: "warning",
      years: ["2034", "2035", "2036", "2037", "2038", "2039", "2040", "2041", "2042", "2043"],
      figures: 13,
      first: 2024,
      last: 2030,
    });
  });
});

describe("several figures of one year", () => {
  const several = (...figures: object[]) =>
    found(
      indicator("a", grade("III", { scale: "surface-water", bound: "at-least" }), { measure: "grade", unit: null }),
      ...figures.map((said) => ({ indicator: "a", year: 2026, status: "actual", ...said }) as Observation),
    );

  it("are given with what they say, five at most", () => {
    expect(several({ grade: "III" }, { grade: "II" }, { grade: "II" })).toEqual([
      { code: "several-figures", severity: "warning", when: "2026", figures: 3, different: 2, values: ["II", "III"] },
    ]);
    expect(several({ parts: ["1", "99"] }, { parts: ["2", "98"] })[0]).toMatchObject({ values: ["1:99", "2:98"] });
    expect(several(...["1", "2", "3", "4", "5", "6"].map((value) => ({ value })))).toMatchObject([
      { different: 6, values: ["1", "2", "3", "4", "5"] },
    ]);
  });

  it("are none where one is a grade and another the word that a target was met", () => {
    expect(several({ grade: "III" }, { asserted: "met" })).toEqual([]);
  });
});

describe("shares, fractions and grades", () => {
  it("a share is of a whole in percent, in per mille or in tenths", () => {
    const share = (unit: string, value: string) =>
      found(indicator("a", soft, { unit, name: { zh: "森林覆盖率" } }), ...years("a", [value])).map(({ code, unit: said }) => [
        code,
        said,
      ]);
    expect(share("%", "100")).toEqual([]);
    expect(share("%", "101")).toEqual([["share-out-of-range", "%"]]);
    expect(share("‰", "999")).toEqual([]);
    expect(share("‰", "1010")).toEqual([["share-out-of-range", "‰"]]);
  });

  it("a hundredth of an area is a slip of the point, and of a percentage a fraction", () => {
    const hundredth = (unit: string) =>
      found(indicator("a", level("51.38"), { ...base("51.4"), unit }), ...years("a", ["0.514"])).map(
        ({ code, factor, instead }) => [code, factor ?? instead],
      );
    expect(hundredth("万亩")).toEqual([["factor-of-ten", "1/100"]]);
    expect(hundredth("%")).toEqual([["fraction-for-percent", "51.4"]]);
  });

  it("a grade that there is not, with those there are", () => {
    const said = { indicator: "a", year: 2026, grade: "VI", status: "actual" } as Observation;
    expect(
      found(indicator("a", grade("III", { scale: "surface-water", bound: "at-least" }), { measure: "grade", unit: null }), said),
    ).toEqual([
      {
        code: "grade-off-scale",
        severity: "error",
        year: 2026,
        grade: "VI",
        scale: "surface-water",
        grades: ["I", "II", "III", "IV", "V", "inferior-V"],
      },
    ]);
  });
});

describe("every finding leads to the figure", () => {
  const one = indicator("a", grade("III", { scale: "surface-water", bound: "at-least" }), {
    measure: "grade",
    unit: null,
    name: { zh: "水质" },
    locator: { table: 1, row: 7 },
  });
  const row = indicator("b", level("51.1"), { ...base("42.1"), name: { zh: "城镇化率" }, locator: { table: 1, row: 8 } });
  const at = { chapter: 3 };
  const cases: readonly (readonly [string, string, readonly object[]])[] = [
    ["grade-off-scale", "a", [{ year: 2026, grade: "VI" }]],
    [
      "several-figures",
      "a",
      [
        { year: 2026, grade: "II" },
        { year: 2026, grade: "III" },
      ],
    ],
    ["figure-outside-period", "a", [{ year: 2031, grade: "II" }]],
    ["factor-of-ten", "b", [{ year: 2027, value: "4.59" }]],
  ];
  it.each(cases)("%s", (code, id, figures) => {
    const plan = planWith({ indicators: [one, row] });
    const about = id === "a" ? one : row;
    for (const locator of [undefined, at]) {
      const given = figures.map(
        (more) => ({ indicator: id, status: "actual", ...more, ...(locator && { locator }) }) as Observation,
      );
      const [finding] = checkObservations(plan, given);
      const place = locator ?? about.locator;
      expect(finding).toMatchObject({
        code,
        locator: place,
        refs: [{ kind: "observation", id, name: about.name, locator: place }],
      });
    }
  });

  it("also where the plan does not have its indicator", () => {
    const lost = { indicator: "zz", year: 2026, value: "5", status: "actual" } as Observation;
    const [finding] = checkObservations(planWith({ indicators: [row] }), [lost]);
    expect(finding).toStrictEqual({
      code: "unknown-indicator",
      severity: "note",
      locator: {},
      facts: { id: "zz", observations: 1 },
      refs: [{ kind: "observation", id: "zz", name: { zh: "zz" }, locator: {} }],
    });
  });
});
