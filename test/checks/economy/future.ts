import { type Decimal, decimal } from "../../../src/kernel/index.js";
import type { Observation } from "../../../src/model/index.js";
import { randomOf } from "../../random.js";
import { at, BASE, counts, LAST, type LevelId, type RateId, type Series, type Truth } from "./truth.js";

const growthFactor = (rate: Decimal): Decimal => rate.dividedBy(100).plus(1);

/** The same past, and years after it that come otherwise than they were planned: better or worse, in each series by its own measure. */
export function otherwise(truth: Truth, seed: number): Truth {
  const random = randomOf(seed ^ 0xf00d);
  const between = (least: number, most: number): Decimal => decimal((least + (most - least) * random()).toFixed(9));
  const later = (series: Series, of: (value: Decimal, years: number) => Decimal): Series =>
    new Map([...series].map(([year, value]) => [year, year > BASE ? of(value, year - BASE) : value]));
  const shifted = (series: Series, most: number): Series => {
    const by = between(-most, most);
    return later(series, (value) => value.plus(by));
  };
  const rates = Object.fromEntries(
    (Object.keys(truth.rates) as RateId[]).map((id) => [id, shifted(truth.rates[id], id === "energy-intensity" ? 1 : 2)]),
  ) as Truth["rates"];
  const drifted = (id: LevelId, most: number): Series => {
    const each = between(-most, most);
    return later(truth.levels[id], (value, years) => value.plus(each.times(years)));
  };
  /** A level grows by so much more each year as its rates do. */
  const grown = (id: LevelId, rate: RateId): Series => {
    const more = (year: number): Decimal =>
      growthFactor(at(rates[rate], year)).dividedBy(growthFactor(at(truth.rates[rate], year)));
    return later(truth.levels[id], (value, years) =>
      Array.from({ length: years }, (_, i) => more(BASE + 1 + i)).reduce((level, one) => level.times(one), value),
    );
  };
  const step = (id: LevelId, share: number): number => at(truth.levels[id], BASE).times(String(share)).toNumber();
  return {
    ...truth,
    rates,
    levels: {
      ...truth.levels,
      gdp: grown("gdp", "gdp"),
      retail: grown("retail", "retail"),
      urbanisation: drifted("urbanisation", 1.3),
      forest: drifted("forest", 0.06),
      "good-air": later(drifted("good-air", 1), (value) => (value.greaterThan("99.9") ? decimal("99.9") : value)),
      pm25: drifted("pm25", 0.8),
      unemployment: later(drifted("unemployment", 0.25), (value) => (value.lessThan(1) ? decimal("1") : value)),
      grain: drifted("grain", 0.5),
      preschool: drifted("preschool", 0.6),
      physicians: drifted("physicians", 0.1),
      "new-jobs": counts(drifted("new-jobs", step("new-jobs", 0.03))),
    },
  };
}

/** What an office prints of the years until one: levels in one unit or another, growth as rates or as indices of the year before. */
export function figuresOf(truth: Truth, asOf: number): readonly Observation[] {
  const random = randomOf(truth.seed ^ 0xf165);
  const oneOf = <T>(...choices: readonly T[]): T => choices[Math.floor(random() * choices.length)] as T;
  const years = Array.from({ length: asOf - BASE }, (_, i) => BASE + 1 + i).filter((year) => year <= LAST);
  const status = "actual" as const;
  const each = (of: (year: number) => Observation): Observation[] => years.map(of);
  const levels = (indicator: LevelId, places: number, more: Partial<Observation> = {}): Observation[] =>
    each(
      (year) => ({ indicator, year, value: at(truth.levels[indicator], year).toFixed(places), status, ...more }) as Observation,
    );
  const money = (indicator: "gdp" | "retail"): Observation[] => {
    const small = oneOf(true, false);
    const level = (year: number) => at(truth.levels[indicator], year);
    const printed = (year: number) =>
      small
        ? { value: level(year).times("10000").toFixed(0), unit: "万元" }
        : { value: level(year).toFixed(oneOf(1, 2)), unit: "亿元" };
    return each((year) => ({ indicator, year, ...printed(year), status, measure: "level", basis: "nominal" }));
  };
  const growth = (indicator: string, id: RateId, more: Partial<Observation> = {}): Observation[] => {
    const index = oneOf(true, false);
    return each((year) => {
      const rate = at(truth.rates[id], year);
      const said = index
        ? { value: rate.plus(100).toFixed(1), measure: "index" as const }
        : { value: rate.toFixed(1), measure: "growth" as const };
      return { indicator, year, ...said, status, ...more } as Observation;
    });
  };
  return [
    ...growth("gdp-growth", "gdp", { basis: "real" }),
    ...growth("industry-growth", "industry", { basis: "real" }),
    ...growth("retail-growth", "retail", { basis: "nominal" }),
    ...growth("income-growth", "income-real", { basis: "real" }),
    ...money("gdp"),
    ...growth("gdp", "gdp", { basis: "real" }),
    ...money("retail"),
    ...levels("urbanisation", oneOf(1, 2), { unit: "%" }),
    ...levels("forest", 2),
    ...levels("good-air", oneOf(1, 2)),
    ...levels("pm25", oneOf(0, 1), { unit: oneOf("μg/m³", "微克/立方米") }),
    ...each((year) => ({
      indicator: "energy-intensity",
      year,
      value: at(truth.rates["energy-intensity"], year).toFixed(oneOf(1, 2)),
      status,
    })),
    ...levels("unemployment", oneOf(1, 2)),
    ...levels("grain", oneOf(1, 2)),
    ...levels("preschool", oneOf(1, 2)),
    ...levels("physicians", oneOf(1, 2)),
    ...levels("new-jobs", 0),
    ...each((year) => ({ indicator: "water", year, grade: truth.grades.get(year) ?? "II", status })),
  ];
}
