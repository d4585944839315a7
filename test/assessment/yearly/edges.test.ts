import { describe, expect, it } from "vitest";
import { checkAnnualPlan, targetsByYear, yearlyTargets } from "../../../src/assessment/index.js";
import { cumulativeReduction, meanOfAnnualRates } from "../../../src/calculators/index.js";
import { decimal } from "../../../src/kernel/index.js";
import { change, growth, type Indicator, level, type Target } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { indicator, planOf } from "../../model/plans.js";

const by: Target["span"] = { kind: "by", year: 2030 };
const every: Target["span"] = { kind: "every-year", from: 2026, to: 2030 };
const average: Target["span"] = { kind: "average", from: 2026, to: 2030 };
const over: Target["span"] = { kind: "over", from: 2026, to: 2030 };
type Options = NonNullable<Parameters<typeof yearlyTargets>[1]>;

const asked = (requirement: Requirement, span: Target["span"], options: Options = {}) => {
  const found = yearlyTargets({ printed: "…", requirement, span, locator: {} }, options);
  expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found);
  return found;
};
const values = (...args: Parameters<typeof asked>) =>
  asked(...args)
    .years.map(({ value }) => value)
    .join(" ");
const from = (value: string, more: Options = {}): Options => ({ base: { year: 2025, value }, ...more });

describe("a grade", () => {
  const water = (bound: "at-least" | "more-than" | "at-most" | "less-than" | "exactly", grade = "III"): Requirement => ({
    kind: "grade",
    bound,
    grade,
    scale: "surface-water",
  });

  it.each([
    ["at-least", "III", "III III III III III"],
    ["at-least", "II", "III III III III III"],
    ["at-least", "IV", "III"],
    ["more-than", "III", "II"],
    ["more-than", "II", "II II II II II"],
    ["at-most", "III", "III III III III III"],
    ["at-most", "IV", "III III III III III"],
    ["at-most", "II", "III"],
    ["less-than", "III", "IV"],
    ["less-than", "IV", "IV IV IV IV IV"],
  ] as const)("%s III from %s: %s", (bound, base, years) => {
    expect(values(water(bound), by, from(base))).toBe(years);
  });

  it("is asked of the last year where nobody knows the base, and of each of a span", () => {
    expect(values(water("at-least"), by, { base: { year: 2025 } })).toBe("III");
    expect(values(water("at-least"), by)).toBe("III");
    expect(values(water("at-least"), by, from("good"))).toBe("III");
    expect(asked(water("at-least"), by, { base: { year: 2025 } }).years).toEqual([{ year: 2030, value: "III" }]);
    expect(values(water("at-least"), every)).toBe("III III III III III");
    expect(values(water("more-than"), every)).toBe("II II II II II");
  });

  it("beyond the ends of its scale, or of none that is known, is asked of nobody", () => {
    expect(asked(water("more-than", "I"), by)).toEqual({ asks: "grade", years: [] });
    expect(asked(water("more-than", "X"), by)).toEqual({ asks: "grade", years: [] });
    expect(asked({ kind: "grade", bound: "more-than", grade: "A", scale: "stars" }, by)).toEqual({ asks: "grade", years: [] });
    expect(asked({ kind: "grade", bound: "at-least", grade: "A", scale: "toString" }, by)).toEqual({ asks: "grade", years: [] });
  });

  it("of the plan's own base counts for a grade, and for no level", () => {
    const reading: Requirement = { kind: "grade", bound: "unstated", grade: "II", scale: "surface-water" };
    const baseline = { printed: "II", reading, year: 2025, locator: {} } as NonNullable<Indicator["baseline"]>;
    const years = (requirement: Requirement, more: Partial<Indicator> = {}) =>
      targetsByYear(planOf(indicator("it", requirement, { baseline, ...more })))[0]?.years.map(({ value }) => value);
    expect(years(water("at-least"))).toEqual(["III", "III", "III", "III", "III"]);
    expect(years(level("50"))).toEqual(["50"]);
    const printed = { ...baseline, reading: level("40") };
    expect(years(water("at-least"), { baseline: printed })).toEqual(["III"]);
    const { baseline: _, ...bare } = indicator("it", water("at-least"));
    expect(targetsByYear(planOf(bare))[0]?.years.map(({ value }) => value)).toEqual(["III"]);
  });
});

describe("a level whose better way nobody tells", () => {
  it("leads from the base to the number, and is gone beyond on that way", () => {
    expect(values(level("27.05"), by, from("28.05", { decimals: 1 }))).toBe("27.8 27.6 27.4 27.2 27.0");
    expect(values(level("28.05"), by, from("27.05", { decimals: 1 }))).toBe("27.3 27.5 27.7 27.9 28.1");
    expect(values(level("27.05"), by, { decimals: 1 })).toBe("27.1");
    expect(values(level("27.05"), by, { decimals: 1, direction: "lower" })).toBe("27.0");
    expect(asked(level("27.05"), by, from("27.05", { decimals: 1 }))).toMatchObject({ asks: "hold" });
    expect(values({ kind: "level", bound: "between", low: "20", high: "22" }, by, from("25"))).toBe("24.4 23.8 23.2 22.6 22");
  });
});

describe("a bound that must be passed", () => {
  it("is passed by a unit of its last digit, in the unit of the years", () => {
    const more = level("3.5", { bound: "more-than", unit: "万人" });
    expect(asked(more, by, { unit: "人" })).toEqual({
      asks: "path",
      years: [{ year: 2030, value: "36000" }],
      beyondBound: { bound: "35000", by: "1000" },
    });
    expect(values(level("3.5", { bound: "less-than" }), every)).toBe("3.4 3.4 3.4 3.4 3.4");
    expect(values(level("30", { bound: "less-than" }), every)).toBe("29 29 29 29 29");
    expect(asked(level("3.5", { bound: "less-than" }), every, { decimals: 2 })).toEqual({
      asks: "every-year",
      years: [2026, 2027, 2028, 2029, 2030].map((year) => ({ year, value: "3.49" })),
      rounding: { decimals: 2, reaches: "3.49", beyond: "0.01" },
      beyondBound: { bound: "3.5", by: "0.01" },
    });
    // A number with fewer decimals goes beyond by itself.
    expect(values(level("3.55", { bound: "less-than" }), every, { decimals: 1 })).toBe("3.5 3.5 3.5 3.5 3.5");
    expect(values(level("20", { bound: "more-than" }), by, from("10"))).toBe("12 14 16 18 21");
  });

  it("of rates and changes is passed by the last year's", () => {
    const grown = asked(growth("5", { bound: "more-than" }), average);
    expect(grown.beyondBound).toEqual({ bound: "5", by: "1" });
    expect(grown.years.map(({ value }) => value)).toEqual(["5", "5", "5", "5", "6"]);
    expect(asked(growth("5.0", { bound: "less-than" }), average, { direction: "lower" }).years.at(-1)?.value).toBe("4.9");
    expect(values(growth("5.0", { bound: "more-than" }), average, { decimals: "printed" })).toBe("5.0 5.0 5.0 5.0 5.1");
    const fall = change("20", { measure: "percent", direction: "decrease", bound: "more-than" });
    const { years, beyondBound } = asked(fall, over, { decimals: 1, measure: "growth" });
    expect(cumulativeReduction(years.map(({ value }) => value)).greaterThan(20)).toBe(true);
    expect(beyondBound).toEqual({ bound: "20", by: "0.1" });
    // On the bound exactly the last year goes one step further; beyond it no year does.
    expect(values(growth("5", { bound: "more-than" }), average, { decimals: 1 })).toBe("5.0 5.0 5.0 5.0 5.1");
    const points = change("2", { measure: "points", direction: "increase", bound: "more-than" });
    expect(values(points, over)).toBe("0.4 0.8 1.2 1.6 3");
  });

  it("is none where the bound itself does", () => {
    for (const bound of ["unstated", "at-least", "at-most", "about", "exactly"] as const)
      expect(asked(level("5", { bound }), by)).not.toHaveProperty("beyondBound");
    expect(asked(growth("5"), average)).toEqual({
      asks: "mean-rate",
      years: [2026, 2027, 2028, 2029, 2030].map((year) => ({ year, value: "5" })),
    });
  });
});

describe("rates", () => {
  it("of one year are required of that year and of none before it", () => {
    for (const more of [{}, from("4"), from("4", { shape: "front" as const }), from("4", { decimals: "printed" as const })])
      expect(asked(growth("5"), by, { measure: "growth", ...more })).toMatchObject({
        asks: "rate",
        years: [{ year: 2030, value: "5" }],
      });
    expect(asked(growth("5", { bound: "more-than" }), by, from("4"))).toMatchObject({
      years: [{ year: 2030, value: "6" }],
      beyondBound: { bound: "5", by: "1" },
    });
  });

  it("of growth whose better way nobody tells are a floor, whatever the base is", () => {
    expect(values(growth("5.5"), average, from("100", { decimals: 0 }))).toBe("6 6 5 6 5");
    expect(values(growth("5.5"), average, from("1", { decimals: 0 }))).toBe("6 6 5 6 5");
  });

  it("are the same every year only where the way is even", () => {
    const rates = (shape: "linear" | "geometric" | "front" | "back") =>
      asked(growth("5"), average, { shape }).years.map(({ value }) => Number(value));
    for (const shape of ["linear", "geometric"] as const) expect(rates(shape)).toEqual([5, 5, 5, 5, 5]);
    const falls = (list: readonly number[]) => list.every((one, i) => i === 0 || one < (list[i - 1] ?? 0));
    expect([falls(rates("front")), falls([...rates("back")].reverse())]).toEqual([true, true]);
  });
});

describe("rates in printed digits", () => {
  it("have those of the target, one at least, and compound to it", () => {
    const uneven = asked(growth("5"), average, { shape: "front", decimals: "printed" });
    expect(uneven.years.every(({ value }) => /^[0-9]+\.[0-9]$/.test(value))).toBe(true);
    expect(uneven).not.toHaveProperty("rounding");
    const rates = uneven.years.map(({ value }) => value);
    expect(meanOfAnnualRates(rates).greaterThanOrEqualTo(5)).toBe(true);
    expect(Number(rates[0])).toBeGreaterThan(Number(rates[4]));
    const fine = asked(growth("5.25"), average, { shape: "back", decimals: "printed" });
    expect(fine.years.every(({ value }) => /^[0-9]+\.[0-9]{2}$/.test(value))).toBe(true);
    expect(values(growth("5"), average, { decimals: "printed" })).toBe("5 5 5 5 5");
    expect(asked(growth("5"), average, { shape: "geometric" }).years[0]?.value).toBe("5");
  });

  it("of a ceiling never come to more, of a floor never to less, and of a point as near as can be", () => {
    for (const shape of ["front", "back"] as const) {
      const mean = (bound: "at-least" | "at-most" | "exactly") =>
        meanOfAnnualRates(asked(growth("5.3", { bound }), average, { shape }).years.map(({ value }) => value));
      expect(mean("at-least").greaterThanOrEqualTo("5.3")).toBe(true);
      expect(mean("at-most").lessThanOrEqualTo("5.3")).toBe(true);
      expect(mean("exactly").minus("5.3").abs().lessThan("1e-30")).toBe(true);
    }
    const fall = (bound: "at-least" | "at-most") =>
      cumulativeReduction(
        asked(change("17", { measure: "percent", direction: "decrease", bound }), over).years.map(({ value }) => value),
      );
    expect(fall("at-least").greaterThanOrEqualTo(17)).toBe(true);
    expect(fall("at-most").lessThanOrEqualTo(17)).toBe(true);
  });

  it("say what they come to beyond the target on its own side", () => {
    const beyond = (requirement: Requirement, span: Target["span"]) => {
      const { rounding } = asked(requirement, span, { decimals: 0 });
      return decimal(rounding?.beyond ?? "").greaterThan(0);
    };
    expect(beyond(growth("5.5", { bound: "at-least" }), average)).toBe(true);
    expect(beyond(growth("5.5", { bound: "at-most" }), average)).toBe(true);
    const cut = (bound: "at-least" | "at-most", direction: "increase" | "decrease") =>
      beyond(change("17.5", { measure: "percent", direction, bound }), over);
    expect([
      cut("at-least", "increase"),
      cut("at-most", "increase"),
      cut("at-least", "decrease"),
      cut("at-most", "decrease"),
    ]).toEqual([true, true, true, true]);
  });
});

describe("levels and totals in printed digits", () => {
  it("wait for a whole unit of what is printed, and are held only where there is no way at all", () => {
    const printed = (value: string, base: string, more: Options = {}) =>
      asked(level(value), by, from(base, { decimals: "printed", ...more }));
    expect(printed("28", "27")).toMatchObject({ asks: "path" });
    expect(printed("28", "27").years.map(({ value }) => value)).toEqual(["27", "27", "27", "27", "28"]);
    expect(printed("27.5", "27").years.map(({ value }) => value)).toEqual(["27", "27", "27", "27", "27.5"]);
    expect(printed("27", "27.0", { direction: "lower" }).asks).toBe("hold");
    expect(printed("30", "25", { direction: "hold" }).years.map(({ value }) => value)).toEqual(["26", "27", "28", "29", "30"]);
    expect(asked(level("110"), by, from("100", { shape: "front" })).years[0]?.value).toBe("103.3333333333333333333333333333333");
    expect(printed("110", "100", { shape: "front" }).years.map(({ value }) => value)).toEqual([
      "103",
      "106",
      "108",
      "109",
      "110",
    ]);
    expect(printed("110", "100")).not.toHaveProperty("rounding");
  });

  it("end with the target as it is printed, and are a path wherever rounding alone has come to it", () => {
    const printed = asked(level("27.50"), by, from("25.00", { decimals: "printed" }));
    expect(printed.years.map(({ value }) => value)).toEqual(["25.50", "26.00", "26.50", "27.00", "27.50"]);
    expect(asked(level("27.50"), by, from("25.00")).years.at(-1)?.value).toBe("27.5");
    const near = asked(level("28"), by, from("27.2", { decimals: 0 }));
    expect([near.asks, ...near.years.map(({ value }) => value)]).toEqual(["path", "28", "28", "28", "28", "28"]);
  });

  it("are spread in the unit of the figures, and over the years after a base of its own year", () => {
    const people = { unit: "人", base: { year: 2027, value: "10000" } };
    expect(asked(level("1.3", { unit: "万人" }), by, people).years).toEqual([
      { year: 2028, value: "11000" },
      { year: 2029, value: "12000" },
      { year: 2030, value: "13000" },
    ]);
    expect(asked(level("1.3", { unit: "吨" }), by, people)).toEqual({ asks: "nothing", years: [], reason: "unit-differs" });
    expect(asked({ kind: "relative", relation: "above", to: "gdp" }, average)).toEqual({
      asks: "relative",
      years: [],
      to: "gdp",
    });
    expect(asked({ kind: "delegated", to: "省" }, average)).toEqual({ asks: "delegated", years: [], to: "省" });
  });

  it("of an exact number are rounded on its way, and it is printed as it is", () => {
    const exactly = level("50", { bound: "exactly" });
    expect(asked(exactly, by, from("57", { decimals: 0 })).years.map(({ value }) => value)).toEqual([
      "55",
      "54",
      "52",
      "51",
      "50",
    ]);
    expect(asked(exactly, by, from("50", { decimals: 0 })).asks).toBe("hold");
    expect(values(level("50.5", { bound: "exactly" }), by, { decimals: 1 })).toBe("50.5");
  });
});

describe("an annual plan", () => {
  const check = (requirement: Requirement, more: Parameters<typeof indicator>[2], numbers: readonly object[], options = {}) => {
    const [found, ...others] = checkAnnualPlan(planOf(indicator("it", requirement, more)), numbers as never, options);
    expect([others.length, JSON.parse(JSON.stringify(found))]).toStrictEqual([0, found]);
    return found;
  };
  const years = (list: readonly string[], more: object = {}, first = 2026) =>
    list.map((value, i) => ({ indicator: "it", year: first + i, value, ...more }));

  it("says what its numbers come to, what is required, and by how much it lacks", () => {
    const { because, target, ...said } = check(level("10"), { base: "5" }, years(["9.4"], {}, 2030)) ?? {};
    expect(said).toStrictEqual({
      indicator: "it",
      code: "falls-short",
      planned: "9.4",
      required: "10",
      shortfall: "0.6",
      missing: [],
      policy: [],
    });
    expect([because?.length, target?.requirement]).toEqual([expect.any(Number), level("10")]);
    const open = check({ kind: "delegated", to: "省" }, {}, years(["9.4"], {}, 2030));
    expect([open?.code, open?.reason, Object.keys(open ?? {}).includes("planned")]).toEqual(["cannot-say", "delegated", false]);
    // Only a plan that falls short can be short by its rounding.
    expect(check(level("10"), { base: "5" }, years(["10"], {}, 2030))).not.toHaveProperty("withinRounding");
    expect(check(level("10.0"), { base: "5" }, years(["10"], {}, 2030))?.code).toBe("reaches");
  });

  it("of rates needs every year of the span, of levels the last one, whatever the figures are", () => {
    const levels = { unit: "亿元", base: "100", measure: "growth" as const, span: average };
    const missing = (list: readonly string[], more: object, first = 2026) =>
      check(growth("5"), levels, years(list, more, first))?.missing;
    expect(missing(["5", "5", "5", "5"], {})).toEqual([2030]);
    expect(missing(["105", "105", "105", "105"], { measure: "index" })).toEqual([2030]);
    expect(missing(["105", "105", "105", "105", "105"], { measure: "index" })).toEqual([]);
    const total = change("10", { measure: "total", direction: "increase" });
    const amount = { unit: "吨", base: "100", span: over };
    expect(check(total, amount, years(["112"], {}, 2030))).toMatchObject({ code: "reaches", missing: [] });
    expect(check(total, amount, years(["2"], { measure: "growth" }, 2030))?.missing).toEqual([2026, 2027, 2028, 2029]);
  });

  it("takes each number for what it says, or what its target asks, and other indicators' for theirs", () => {
    const levels = { unit: "亿元", base: "100.00", measure: "growth" as const, span: average };
    expect(check(growth("5"), levels, years(["5", "5", "5", "5", "5"]))).toMatchObject({ code: "reaches", planned: "5" });
    const stated = years(["130.00"], { measure: "level" }, 2030);
    expect(check(growth("5"), levels, stated)).toMatchObject({ required: "5" });
    expect(check(growth("5"), levels, stated)?.planned?.slice(0, 5)).toBe("5.387");
    const own = indicator("own", { kind: "relative", relation: "not-below", to: "it" }, { measure: "growth", span: average });
    const plan = planOf(own, indicator("it", growth("5"), { measure: "growth", span: average }));
    const both = [
      ...years(["5", "5", "5", "5", "5"]),
      ...years(["6", "6", "6", "6", "6"]).map((one) => ({ ...one, indicator: "own" })),
    ];
    expect(checkAnnualPlan(plan, both).map(({ indicator: id, code, planned }) => [id, code, planned])).toEqual([
      ["own", "reaches", "6"],
      ["it", "reaches", "5"],
    ]);
    expect(checkAnnualPlan(plan, years(["5"])).map(({ indicator: id }) => id)).toEqual(["it"]);
  });
});

it("a target that cannot be spread over its years stops no other", () => {
  const plan = planOf(
    indicator("it", level("10"), { base: "10.5", direction: "lower" }),
    indicator("fixed", level("10.55", { bound: "exactly" }), { base: "5" }),
  );
  expect(targetsByYear(plan, { decimals: 1 }).map(({ asks, reason }) => [asks, reason])).toEqual([
    ["path", undefined],
    ["nothing", "too-few-decimals"],
  ]);
  expect(targetsByYear(plan, { shape: "back" }).map(({ asks }) => asks)).toEqual(["path", "path"]);
});
