import { type Decimal, decimal } from "../../../src/kernel/index.js";
import { randomOf } from "../../random.js";

/** One series, year by year, unrounded. */
export type Series = ReadonlyMap<number, Decimal>;

/** The years of the truth: the last plan's base to the new plan's end. */
export const FIRST = 2020;
export const BASE = 2025;
export const LAST = 2030;
const YEARS = Array.from({ length: LAST - FIRST + 1 }, (_, i) => FIRST + i);

/** What is so in an economy, whatever anybody prints of it. */
export type Truth = {
  readonly seed: number;
  /** By id: levels of each year at the prices of the year, shares in percent. */
  readonly levels: Readonly<Record<LevelId, Series>>;
  /** By id: growth of each year in percent: real, nominal or like for like as the series is published. */
  readonly rates: Readonly<Record<RateId, Series>>;
  /** Percentages of the three sectors, in each year 100 in all. */
  readonly structure: ReadonlyMap<number, readonly Decimal[]>;
  /** What forest cover was by the old definition, which the last plan's target goes by. */
  readonly forestBefore: Decimal;
  /** Urbanisation of the first year before the census was counted. */
  readonly urbanBeforeCensus: Decimal;
  readonly grades: ReadonlyMap<number, "I" | "II" | "III">;
};

export type LevelId = keyof typeof LEVELS;
export type RateId = "gdp" | "industry" | "retail" | "income-nominal" | "income-real" | "energy-intensity";

type Random = (least: number, most: number) => Decimal;

/** A series from its first value, each year after the one before. */
function series(first: Decimal, next: (before: Decimal, year: number) => Decimal): Series {
  const made = new Map([[FIRST, first]]);
  for (const year of YEARS.slice(1)) made.set(year, next(made.get(year - 1) as Decimal, year));
  return made;
}

const grow = (first: Decimal, rates: Series): Series =>
  series(first, (before, year) => before.times(at(rates, year).dividedBy(100).plus(1)));
const perYear = (of: (year: number) => Decimal): Series => new Map(YEARS.map((year) => [year, of(year)]));
const product = (a: Series, b: Series): Series =>
  perYear((year) => at(a, year).dividedBy(100).plus(1).times(at(b, year).dividedBy(100).plus(1)).minus(1).times(100));

/** The value of a year. */
export const at = (series: Series, year: number): Decimal => series.get(year) as Decimal;

/** Shares and other levels: the first value, the change of a year, and the bounds that nature sets. */
const LEVELS = {
  gdp: [50, 3000],
  "industrial-value-added": [5, 900],
  retail: [20, 1200],
  income: [15000, 45000],
  population: [20, 300],
  urbanisation: [35, 70],
  forest: [8, 30],
  "good-air": [85, 99],
  pm25: [18, 45],
  unemployment: [1.8, 3.1],
  grain: [8, 60],
  preschool: [90, 104],
  physicians: [2, 4],
  "new-jobs": [1000, 9000],
  roads: [900, 5000],
} as const;

/** People are counted, and so whole. */
export const counts = (series: Series): Series => new Map([...series].map(([year, value]) => [year, value.round()]));

const clamp = (value: Decimal, least: number, most: number): Decimal =>
  value.lessThan(least) ? decimal(String(least)) : value.greaterThan(most) ? decimal(String(most)) : value;

/** An economy of a seed. */
export function truthOf(seed: number): Truth {
  const random = randomOf(seed);
  const between: Random = (least, most) => decimal((least + (most - least) * random()).toFixed(9));
  const first = (id: LevelId) => between(LEVELS[id][0], LEVELS[id][1]);
  const yearly = (least: number, most: number): Series => perYear(() => between(least, most));
  const walk = (id: LevelId, least: number, most: number, [low, high]: readonly [number, number]): Series =>
    series(first(id), (before) => clamp(before.plus(between(least, most)), low, high));

  const [real, prices, consumerPrices] = [yearly(0.5, 8), yearly(-1.5, 4.5), yearly(-0.5, 3.5)];
  const incomeReal = yearly(1, 8);
  const [retail, likeForLike] = [yearly(-1, 9), yearly(0.5, 10)];
  // Firms come above the size that is counted, and fall below it: the level moves by more than its growth.
  const counted = yearly(-4, 4);
  const intensity = perYear(() => between(1.5, 4));
  const rates = {
    gdp: real,
    industry: likeForLike,
    retail,
    "income-real": incomeReal,
    "income-nominal": product(incomeReal, consumerPrices),
    "energy-intensity": intensity,
  };
  const urbanisation = walk("urbanisation", 0.4, 1.8, [0, 95]);
  const forest = walk("forest", 0, 0.08, [0, 99]);
  const primary = walkShare(between);
  return {
    seed,
    rates,
    levels: {
      gdp: grow(first("gdp"), product(real, prices)),
      "industrial-value-added": grow(first("industrial-value-added"), product(product(likeForLike, prices), counted)),
      retail: grow(first("retail"), retail),
      income: grow(first("income"), rates["income-nominal"]),
      population: grow(first("population"), yearly(-0.8, 0.8)),
      urbanisation,
      forest,
      "good-air": walk("good-air", -1, 1.2, [60, 100]),
      pm25: walk("pm25", -1.2, 0.4, [10, 60]),
      unemployment: walk("unemployment", -0.15, 0.15, [1.2, 3.4]),
      grain: walk("grain", -0.3, 0.6, [5, 90]),
      preschool: walk("preschool", -0.8, 0.8, [80, 108]),
      physicians: walk("physicians", 0.02, 0.2, [1, 9]),
      "new-jobs": counts(walk("new-jobs", -60, 90, [500, 20000])),
      roads: walk("roads", 0, 40, [500, 9000]),
    },
    structure: primary,
    forestBefore: at(forest, BASE).times(between(1.3, 2.4)),
    urbanBeforeCensus: at(urbanisation, FIRST).minus(between(1, 3)),
    grades: new Map(YEARS.map((year, i) => [year, i < 3 && random() < 0.5 ? "III" : "II"])),
  };
}

function walkShare(between: Random): ReadonlyMap<number, readonly Decimal[]> {
  const start = [between(5, 20), between(25, 40)] as const;
  return new Map(
    YEARS.map((year) => {
      const [one, two] = start.map((share, i) => share.plus(decimal(String((year - FIRST) * (i === 0 ? -0.3 : 0.2)))));
      return [
        year,
        [
          one,
          two,
          decimal("100")
            .minus(one as Decimal)
            .minus(two as Decimal),
        ] as Decimal[],
      ];
    }),
  );
}

/** Mean growth of the years after a base, as a chain. */
export function meanOf(rates: Series, from: number, to: number): Decimal {
  let chain = decimal("1");
  for (let year = from; year <= to; year++) chain = chain.times(at(rates, year).dividedBy(100).plus(1));
  return chain
    .pow(decimal("1").dividedBy(to - from + 1))
    .minus(1)
    .times(100);
}
