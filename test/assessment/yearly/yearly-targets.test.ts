import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { targetsByYear, yearlyTargets } from "../../../src/assessment/index.js";
import { cumulativeGrowth, cumulativeReduction, meanOfAnnualRates } from "../../../src/calculators/index.js";
import { huzhu14, huzhu15 } from "../../../src/huzhu/index.js";
import { decimal } from "../../../src/kernel/index.js";
import { change, level, type Target } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { codeOf } from "../../refusal.js";

const target = (requirement: Requirement, span: Target["span"] = { kind: "by", year: 2030 }): Target => ({
  printed: "…",
  requirement,
  span,
  locator: {},
});
const over: Target["span"] = { kind: "over", from: 2026, to: 2030 };
const values = (...args: Parameters<typeof yearlyTargets>) =>
  yearlyTargets(...args)
    .years.map(({ value }) => value)
    .join(" ");

describe("what the 15th plan asks, year by year", () => {
  const asked = new Map(targetsByYear(huzhu15).map((one) => [one.indicator.id, one]));
  const path = (id: string) =>
    asked
      .get(id)
      ?.years.map(({ value }) => value)
      .join(" ");

  it.each([
    ["forest-coverage", "path", "19.98 20 20.02 20.04 20.06"],
    ["urbanisation-rate", "path", "43.9 45.7 47.5 49.3 51.1"],
    ["pm25-concentration", "path", "27.8 27.6 27.4 27.2 27"],
    ["soil-and-water-conservation", "path", "67.7 68.12 68.54 68.96 69.38"],
    ["invention-patents", "path", "14.8 15.6 16.4 17.2 18"],
    ["nursery-enrolment", "path", "1.46 2.57 3.68 4.79 5.9"],
    ["good-air-days", "hold", "93 93 93 93 93"],
    ["compulsory-education-retention", "hold", "97.5 97.5 97.5 97.5 97.5"],
    ["skilled-workforce", "hold", "0.52 0.52 0.52 0.52 0.52"],
    ["registered-unemployment", "every-year", "3.4 3.4 3.4 3.4 3.4"],
    ["pension-participation", "every-year", "100 100 100 100 100"],
    ["grain-capacity", "every-year", "14 14 14 14 14"],
    ["gdp-growth", "mean-rate", "5.0 5.0 5.0 5.0 5.0"],
    ["river-water-quality", "grade", "III III III III III"],
    ["co2-intensity-reduction", "delegated", ""],
    ["labour-productivity-growth", "relative", ""],
    ["household-income-growth", "relative", ""],
  ])("%s: %s %s", (id, asks, years) => {
    expect(asked.get(id)?.asks).toBe(asks);
    expect(path(id)).toBe(years);
  });

  it.each([
    ["forest-coverage", "path", "19.98 20.00 20.02 20.04 20.06"],
    ["pm25-concentration", "path", "28 28 28 28 27"],
    ["preschool-enrolment", "hold", "96.5 96.5 96.5 96.5 96.5"],
    ["invention-patents", "path", "14 15 16 17 18"],
    ["nursery-enrolment", "path", "1.4 2.5 3.6 4.7 5.9"],
    ["registered-unemployment", "every-year", "3.4 3.4 3.4 3.4 3.4"],
    ["gdp-growth", "mean-rate", "5.0 5.0 5.0 5.0 5.0"],
  ])("no finer than it is printed: %s: %s %s", (id, asks, years) => {
    const printed = targetsByYear(huzhu15, { decimals: "printed" }).find(({ indicator }) => indicator.id === id);
    expect([printed?.asks, printed?.years.map(({ value }) => value).join(" ")]).toEqual([asks, years]);
  });

  it.each([
    ["95.1", "97", "95.1 95.1 96 96 97"],
    ["2.36", "2.2", "2.36 2.3 2.3 2.3 2.2"],
    ["3.2", "5", "3.2 3.2 4 4 5"],
    ["95.6", "97", "96 96 96 96 97"],
    ["96.49", "96.5", "96.5 96.5 96.5 96.5 96.5"],
  ])("and never worse than the base: %s to %s", (base, value, years) => {
    expect(values(target(level(value)), { base: { year: 2025, value: base }, decimals: "printed" })).toBe(years);
  });

  it("a total is spread in the digits of a year's amount", () => {
    const jobs = target(change("2", { measure: "total" }), over);
    expect(values(jobs, { decimals: "printed" })).toBe("0 0 1 1 2");
    expect(values(jobs, { base: { year: 2025, value: "0.42" }, decimals: "printed" })).toBe("0.40 0.80 1.20 1.60 2");
    expect(values(jobs, { base: { year: 2025, value: "3" }, decimals: "printed" })).toBe("0 0 1 1 2");
  });

  it("printed levels go one way from the base, and never back", () => {
    const number = fc.tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 3 }));
    const printed = ([n, places]: readonly [number, number]) =>
      decimal(String(n))
        .div(10 ** places)
        .toFixed(places);
    fc.assert(
      fc.property(number, number, (from, to) => {
        const [base, value] = [printed(from), printed(to)];
        const { years } = yearlyTargets(target(level(value, { bound: "exactly" })), {
          base: { year: 2025, value: base },
          decimals: "printed",
        });
        const rises = decimal(value).greaterThan(base);
        for (const [i, { value: now }] of years.entries()) {
          const before = years[i - 1]?.value ?? base;
          expect(rises ? decimal(now).greaterThanOrEqualTo(before) : decimal(now).lessThanOrEqualTo(before)).toBe(true);
          expect(rises ? decimal(now).lessThanOrEqualTo(value) : decimal(now).greaterThanOrEqualTo(value)).toBe(true);
        }
      }),
    );
  });

  it("says whom row 14 is measured against and who sets row 6", () => {
    expect(asked.get("household-income-growth")?.to).toBe("gdp-growth");
    expect(asked.get("co2-intensity-reduction")?.to).toBe("经省市级层面审核衔接后确定的目标");
  });

  it("knows only the last year where there is no base", () => {
    const forest = targetsByYear(huzhu14).find(({ indicator }) => indicator.id === "forest-coverage");
    expect(forest?.years).toEqual([{ year: 2025, value: "43.68" }]);
    expect(targetsByYear(huzhu14).find(({ asks }) => asks === "structure")?.years).toEqual([
      { year: 2025, value: "20.5:31.5:48" },
    ]);
  });
});

describe("yearlyTargets", () => {
  const base = { year: 2025, value: "100" };

  it("grows evenly where a path is geometric", () => {
    expect(values(target({ kind: "level", bound: "unstated", value: "161.051" }), { base, shape: "geometric" })).toBe(
      "110 121 133.1 146.41 161.051",
    );
  });

  it("takes the end of a range that is met first", () => {
    const range: Requirement = { kind: "level", bound: "between", low: "105", high: "110" };
    expect(yearlyTargets(target(range), { base }).years.at(-1)?.value).toBe("105");
    expect(yearlyTargets(target(range), { base: { year: 2025, value: "120" }, direction: "lower" }).years.at(-1)?.value).toBe(
      "110",
    );
  });

  it("asks even steps of a change that add up to it", () => {
    const percent = yearlyTargets(
      target({ kind: "change", measure: "percent", direction: "decrease", bound: "unstated", value: "17" }, over),
    );
    expect(percent.asks).toBe("yearly-change");
    expect(decimal(percent.years[0]?.value ?? "").toFixed(5)).toBe("3.65801");
    expect(
      values(
        target({ kind: "change", measure: "percent", direction: "increase", bound: "unstated", value: "27.62815625" }, over),
      ),
    ).toBe("5 5 5 5 5");
    expect(
      values(target({ kind: "change", measure: "points", direction: "increase", bound: "unstated", value: "2" }, over)),
    ).toBe("0.4 0.8 1.2 1.6 2");
  });

  it("has nothing to ask where nothing is asked, or a grade is not known", () => {
    expect(yearlyTargets(target({ kind: "qualitative", text: "提质增效" }))).toEqual({ asks: "nothing", years: [] });
    expect(yearlyTargets(target({ kind: "none" }))).toEqual({ asks: "nothing", years: [] });
    expect(yearlyTargets(target({ kind: "grade", bound: "at-least", grade: "A", scale: "stars" })).years).toEqual([]);
  });

  it("refuses a base after the target", () => {
    expect(
      codeOf(() => yearlyTargets(target({ kind: "level", bound: "unstated", value: "1" }), { base: { year: 2030, value: "0" } })),
    ).toBe("no-base");
  });
});

describe("the shape of a way", () => {
  const base = { year: 2025, value: "100" };
  const growth: Requirement = { kind: "growth", bound: "unstated", value: "5.5" };
  const average: Target["span"] = { kind: "average", from: 2026, to: 2030 };

  it.each([
    ["linear", "103 106 109 112 115"],
    ["front", "105 109 112 114 115"],
    ["back", "101 103 106 110 115"],
  ] as const)("%s: %s", (shape, years) => {
    expect(values(target(level("115")), { base, shape })).toBe(years);
  });

  it("holds for running totals, and for an amount over the span", () => {
    const points: Requirement = { kind: "change", measure: "points", direction: "increase", bound: "unstated", value: "15" };
    expect(values(target(points, over), { shape: "front" })).toBe("5 9 12 14 15");
    expect(values(target(points, over), { shape: "geometric" })).toBe("3 6 9 12 15");
    const amount = yearlyTargets(target(level("15"), over));
    expect([amount.asks, ...amount.years.map(({ value }) => value)]).toEqual(["yearly-change", "3", "6", "9", "12", "15"]);
  });

  it.each(["front", "back"] as const)("%s compounds to the same growth and the same reduction", (shape) => {
    const rates = yearlyTargets(target(growth, average), { shape }).years.map(({ value }) => value);
    expect(meanOfAnnualRates(rates).toFixed(25)).toBe(decimal("5.5").toFixed(25));
    const ordered = [...rates].sort((a, b) => decimal(a).comparedTo(b));
    expect(rates).toEqual(shape === "back" ? ordered : ordered.reverse());
    const changes = yearlyTargets(target(change("20", { measure: "percent", direction: "decrease" }), over), { shape }).years.map(
      ({ value }) => value,
    );
    expect(cumulativeReduction(changes).toFixed(25)).toBe(decimal("20").toFixed(25));
  });

  it("refuses another shape, and a growth that leaves nothing", () => {
    expect(codeOf(() => yearlyTargets(target(level("1")), { shape: "zigzag" as "front" }))).toBe("invalid-options");
    expect(codeOf(() => yearlyTargets(target(change("100", { measure: "percent", direction: "decrease" }), over)))).toBe(
      "rate-out-of-range",
    );
  });
});

describe("rounded yearly numbers", () => {
  const base = { year: 2025, value: "42.13" };
  const average: Target["span"] = { kind: "average", from: 2026, to: 2030 };
  const rounded = (requirement: Requirement, span: Target["span"], decimals: number, more: object = {}) => {
    const { years, rounding } = yearlyTargets(target(requirement, span), { decimals, ...more });
    return [years.map(({ value }) => value).join(" "), rounding?.beyond];
  };

  it("say what they come to and by how much that is beyond the target", () => {
    const reduction: Requirement = { kind: "change", measure: "percent", direction: "decrease", bound: "unstated", value: "20" };
    const { years, rounding } = yearlyTargets(target(reduction, over), { decimals: 1 });
    expect(years.map(({ value }) => value)).toEqual(["4.4", "4.4", "4.3", "4.4", "4.4"]);
    expect(cumulativeReduction(years.map(({ value }) => value)).toFixed()).toBe(rounding?.reaches);
    expect(decimal(rounding?.beyond ?? "").toFixed(4)).toBe("0.0638");
    expect(rounding?.decimals).toBe(1);
  });

  it.each([
    [
      "a rising level",
      { kind: "level", bound: "unstated", value: "51.1" },
      { kind: "by", year: 2030 },
      1,
      { base },
      "44.0 45.8 47.6 49.4 51.1",
      "0",
    ],
    [
      "a falling level",
      { kind: "level", bound: "at-most", value: "27.05" },
      { kind: "by", year: 2030 },
      1,
      { base: { year: 2025, value: "28.05" }, direction: "lower" },
      "27.8 27.6 27.4 27.2 27.0",
      "0.05",
    ],
    [
      "an exact level",
      { kind: "level", bound: "exactly", value: "50" },
      { kind: "by", year: 2030 },
      0,
      { base },
      "44 46 47 49 50",
      "0",
    ],
    [
      "a floor held",
      { kind: "level", bound: "unstated", value: "40.5" },
      { kind: "by", year: 2030 },
      0,
      { base, direction: "higher" },
      "41 41 41 41 41",
      "0.5",
    ],
    [
      "a level without a base",
      { kind: "level", bound: "unstated", value: "40.5" },
      { kind: "by", year: 2030 },
      0,
      {},
      "41",
      "0.5",
    ],
    [
      "a ceiling in every year",
      { kind: "level", bound: "at-most", value: "3.55" },
      { kind: "every-year", from: 2026, to: 2030 },
      1,
      {},
      "3.5 3.5 3.5 3.5 3.5",
      "0.05",
    ],
    [
      "a rate that needs no rounding",
      { kind: "growth", bound: "unstated", value: "5.0" },
      average,
      1,
      {},
      "5.0 5.0 5.0 5.0 5.0",
      "0",
    ],
    ["a ceiling on totals", { kind: "change", measure: "total", bound: "at-most", value: "7" }, over, 0, {}, "1 2 4 5 7", "0"],
    ["nothing to come to", { kind: "change", measure: "total", bound: "at-most", value: "0" }, over, 0, {}, "0 0 0 0 0", "0"],
  ] as const)("%s", (_, requirement, span, decimals, more, years, beyond) => {
    expect(rounded(requirement, span, decimals, more)).toEqual([years, beyond]);
  });

  it("need no more than half and half of two neighbouring rates", () => {
    expect(rounded({ kind: "growth", bound: "unstated", value: "5.5" }, average, 0)[0]).toBe("6 6 5 6 5");
    expect(rounded({ kind: "growth", bound: "at-most", value: "5.5" }, average, 0)[0]).toBe("5 6 5 6 5");
    const increase: Requirement = { kind: "change", measure: "percent", direction: "increase", bound: "at-most", value: "30" };
    expect(rounded(increase, over, 0)[0]).toBe("5 5 6 5 5");
  });

  it("cannot print exactly what has more decimals", () => {
    const exactly: Requirement = { kind: "level", bound: "exactly", value: "50.55" };
    expect(codeOf(() => yearlyTargets(target(exactly), { base, decimals: 1 }))).toBe("too-few-decimals");
    expect(codeOf(() => yearlyTargets(target(exactly), { base: { year: 2025, value: "50.55" }, decimals: 1 }))).toBe(
      "too-few-decimals",
    );
    for (const decimals of [-1, 21, 1.5, Number.NaN])
      expect(codeOf(() => yearlyTargets(target(exactly), { base, decimals }))).toBe("invalid-options");
  });

  it("reach the five-year number, every part of the way, by less than one last digit a year", () => {
    const shape = fc.constantFrom("linear" as const, "geometric" as const, "front" as const, "back" as const);
    const number = fc.integer({ min: 1, max: 3000 }).map((units) => decimal(String(units)).div(100).toFixed(2));
    fc.assert(
      fc.property(
        number,
        shape,
        fc.integer({ min: 0, max: 3 }),
        fc.constantFrom("growth", "decrease", "increase"),
        (value, shape, decimals, kind) => {
          const requirement = (
            kind === "growth"
              ? { kind, bound: "unstated", value }
              : { kind: "change", measure: "percent", direction: kind, bound: "unstated", value }
          ) as Requirement;
          const of = target(requirement, kind === "growth" ? average : over);
          const { years, rounding } = yearlyTargets(of, { shape, decimals });
          expect(decimal(rounding?.beyond ?? "").greaterThan("-0.000000000000000000000000000001")).toBe(true);
          const due = yearlyTargets(of, { shape }).years;
          const sofar = (list: readonly { value: string }[], n: number) => {
            const part = list.slice(0, n).map((one) => one.value);
            return kind === "decrease" ? cumulativeReduction(part) : cumulativeGrowth(part);
          };
          for (const n of [1, 2, 3, 4, 5]) {
            const ahead = sofar(years, n).minus(sofar(due, n));
            expect(ahead.greaterThan("-0.000000000000000000000001")).toBe(true);
            expect(ahead.lessThan(decimal("4").times(decimal("0.1").pow(decimals)))).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
