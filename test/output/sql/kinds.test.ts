import { beforeAll, describe, expect, it } from "vitest";
import { assessMany } from "../../../src/assessment/index.js";
import type { Indicator, Observation, Plan, Policy, Span } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { SQL_DIALECTS, type SqlDoubt, toSql } from "../../../src/output/index.js";
import { indicator, planOf } from "../../model/plans.js";
import { randomOf } from "../../random.js";
import { refusal } from "../../refusal.js";
import { ENGINES, type Engine, type Row } from "./engines.js";
import { type Observed, rowsOf } from "./places.js";

const ALL = { from: 2026, to: 2030 };
const BY: Span = { kind: "by", year: 2030 };
const EVERY: Span = { kind: "every-year", ...ALL };
const MEAN: Span = { kind: "average", ...ALL };
const OVER: Span = { kind: "over", ...ALL };
const level = (bound: string, value: string) => ({ kind: "level", bound, value }) as Requirement;
const growth = (bound: string, value: string) => ({ kind: "growth", bound, value }) as Requirement;
const fall = { kind: "change", bound: "at-least", value: "17", measure: "percent", direction: "decrease" } as Requirement;
const than = (relation: "in-step" | "above" | "not-below" | "below") => ({ kind: "relative", relation, to: "other" }) as const;
const rate = { measure: "growth", unit: "%" } as const;
const share = { name: { zh: "某某覆盖率" }, unit: "%" } as const;
const grade = (bound: "at-least" | "exactly") => ({ kind: "grade", bound, grade: "III", scale: "surface-water" }) as const;

type Kind = {
  readonly of: Indicator;
  /** Figures at which something turns, and one beside them. */
  readonly near: readonly string[];
  /** What leaves a figure in doubt: products of an engine where they are floating, or a way of judging that is no query. */
  readonly doubt?: SqlDoubt;
  readonly policy?: Partial<Policy>;
};

const it_ = (requirement: Requirement, span: Span, more: Parameters<typeof indicator>[2] = {}) =>
  indicator("it", requirement, { span, ...more });

const inMeanColumn = (requirement: Requirement): Indicator => {
  const one = it_(requirement, EVERY, { ...share, direction: "lower" });
  return { ...one, targets: one.targets.map((target) => ({ ...target, locator: { table: 1, row: 1, column: "年均/累计" } })) };
};

const KINDS: { readonly [name: string]: Kind } = {
  "a level to rise to": {
    of: it_(level("unstated", "45.71"), BY, { ...share, base: "42.1" }),
    near: ["42.1", "42.0", "45.71", "45.70", "45.7", "44", "43.905", "100", "100.1"],
  },
  "a level to fall to": {
    of: it_(level("at-most", "27"), BY, { base: "29.2", unit: "微克", direction: "lower" }),
    near: ["29.2", "27", "27.0", "27.1", "28.1", "28.32"],
  },
  "a level to be more than": { of: it_(level("more-than", "60"), BY, { base: "50" }), near: ["60", "60.0", "60.1", "55", "56"] },
  "a count to fall to": {
    of: it_(level("at-most", "27"), BY, { base: "29", unit: "起", direction: "lower" }),
    near: ["29", "27", "27.0", "28", "29.4", "30"],
  },
  "a count on average": { of: it_(level("at-least", "97"), MEAN, { unit: "人" }), near: ["97", "97.0", "96", "98", "96.9"] },
  "a count in every year": { of: it_(level("at-least", "97"), EVERY, { unit: "人" }), near: ["97", "97.0", "96", "98", "96.9"] },
  "a level of about as much": {
    of: it_(level("about", "100"), BY, { base: "90", unit: "万" }),
    near: ["99.5", "99.49", "100", "96"],
  },
  "a level between two": {
    of: it_({ kind: "level", bound: "between", low: "3", high: "5.5" }, BY, { base: "2", unit: "万" }),
    near: ["3", "5.5", "2.6", "3.0", "5.6"],
  },
  "a level to hold": {
    of: it_(level("unstated", "19.96"), BY, { base: "19.96", direction: "hold" }),
    near: ["19.96", "19.95", "20"],
  },
  "a doubling": {
    of: it_({ kind: "change", bound: "exactly", value: "100", measure: "percent", direction: "increase" }, OVER, {
      base: "20",
      unit: "亿元",
    }),
    near: ["40", "39.9", "40.1", "42", "20", "24", "28", "39", "41", "-1", "0"],
  },
  "points a year": {
    of: it_({ kind: "change", bound: "unstated", value: "1", measure: "points", direction: "increase" }, MEAN, {
      ...share,
      base: "38.5",
    }),
    near: ["39.5", "40.5", "43.5", "43.4", "38.5", "43.45", "100.1"],
    doubt: "figure-out-of-range",
  },
  "a level that has no base": { of: it_(level("at-least", "10"), BY), near: ["10", "9.9", "9.95"] },
  "a ceiling kept in every year": {
    of: it_(level("at-most", "3.5"), EVERY, { ...share, direction: "lower" }),
    near: ["3.5", "3.50", "3.6", "3.45", "0", "3.55"],
  },
  "a ceiling kept, the newest deciding": {
    of: it_(level("at-most", "3.5"), EVERY, { ...share, direction: "lower" }),
    near: ["3.5", "3.6"],
    policy: { missing: "latest" },
  },
  "a floor kept in every year": {
    of: it_(level("at-least", "97"), EVERY, share),
    near: ["97", "97.0", "96.9", "96.95", "100", "100.0", "99.96"],
    doubt: "figure-out-of-range",
  },
  "a level in the column of means": {
    of: inMeanColumn(level("at-most", "3.5")),
    near: ["3.5", "3.6", "3.4", "3.50", "0", "100"],
  },
  "a level in the column of means, as a mean": {
    of: inMeanColumn(level("at-most", "3.5")),
    near: ["3.5", "3.6", "3.4", "3.50"],
    policy: { levelInMeanColumn: "mean" },
  },
  "a share that is printed beyond the whole": {
    of: it_(level("at-least", "102"), BY, { ...share, base: "101" }),
    near: ["102", "101", "101.9", "100", "103.5"],
  },
  "a change of levels": {
    of: it_(fall, BY, { base: "20", unit: "吨", direction: "lower" }),
    near: ["16.6", "18", "16.185", "16.2", "20", "20.4", "21"],
  },
  "growth of levels on average": {
    of: it_(growth("at-least", "5"), MEAN, { measure: "growth", base: "146.84", unit: "亿元" }),
    near: ["187.41", "187.4", "162", "161.9", "146.84", "5.2", "105", "0", "-3"],
  },
  "growth of levels to the last digit": {
    of: it_(growth("about", "100"), MEAN, { measure: "growth", base: "20", unit: "亿元" }),
    near: ["640", "40", "80", "79", "81", "639"],
  },
  "an amount taken from a level": {
    of: it_({ kind: "change", bound: "at-least", value: "3", measure: "total", direction: "decrease" }, OVER, {
      base: "20.5",
      unit: "吨",
      direction: "lower",
    }),
    near: ["17.5", "17.6", "18", "20.5", "20.55", "19.3"],
  },
  "amounts that are not to add up": {
    of: it_({ kind: "change", bound: "at-most", value: "2.5", measure: "total" }, OVER, { unit: "万亩", direction: "lower" }),
    near: ["0.5", "0.50", "0.6", "1.25"],
  },
  "an amount of every year on average": {
    of: it_({ kind: "change", bound: "about", value: "1.2", measure: "total" }, MEAN, { unit: "万人" }),
    near: ["1.2", "1.20", "1.1", "1.14"],
  },
  "reductions that add up": {
    of: it_({ kind: "change", bound: "at-least", value: "100", measure: "total", direction: "decrease" }, OVER, {
      name: { zh: "重点工程减排量" },
      unit: "吨",
    }),
    near: ["20", "20.0", "19.9", "-20", "0"],
    doubt: "signs-turned",
  },
  "points of rates that add up": {
    of: it_({ kind: "change", bound: "at-least", value: "2", measure: "points", direction: "increase" }, OVER, rate),
    near: ["0.4", "0.40", "0.5", "-0.4"],
  },
  "a level to be exactly kept in every year": {
    of: it_(level("exactly", "3.5"), EVERY, share),
    near: ["3.5", "3.6"],
    doubt: "way-of-judging",
  },
  "a total of the years": {
    of: it_(level("at-least", "100"), OVER, { unit: "亿元" }),
    near: ["20", "100", "19.9", "20.0", "0"],
  },
  "a mean level of what is no share": {
    of: it_(level("at-most", "120"), MEAN, { unit: "万吨", direction: "lower" }),
    near: ["120", "119.9", "120.0", "-3", "120.1", "0"],
  },
  "a mean share of about as much": {
    of: it_(level("about", "98"), MEAN, share),
    near: ["98", "93.1", "93.0", "100", "99.96", "100.0", "93.06"],
    doubt: "figure-out-of-range",
  },
  "a mean level": { of: it_(level("at-least", "90"), MEAN, share), near: ["90", "89.9", "90.0", "90.1", "89.95", "100"] },
  grades: { of: it_(grade("at-least"), BY, { measure: "grade", unit: null }), near: [] },
  "grades in every year": {
    of: it_(grade("exactly"), EVERY, { measure: "grade", unit: null }),
    near: [],
    doubt: "way-of-judging",
  },
  "growth on average": { of: it_(growth("at-least", "5"), MEAN, rate), near: ["5", "5.0", "4.9", "5.1"], doubt: "near-bound" },
  "growth of about as much": {
    of: it_(growth("about", "5"), MEAN, rate),
    near: ["4.75", "5", "4.7", "4.8"],
    doubt: "near-bound",
  },
  "growth of about as much to the digit": {
    of: it_(growth("about", "5"), MEAN, rate),
    near: ["4.75", "5", "4.7", "4.8"],
    doubt: "near-bound",
    policy: { about: "10" },
  },
  "growth in every year": {
    of: it_(growth("more-than", "5"), EVERY, rate),
    near: ["5", "5.0", "5.1", "4.95", "60", "105"],
  },
  "growth in the last year": {
    of: it_(growth("at-least", "5"), BY, rate),
    near: ["5", "4.9", "5.0", "-0.4", "0", "104", "50"],
  },
  "growth of levels in the last year": {
    of: it_(growth("at-least", "5"), BY, { measure: "growth", base: "146.84", unit: "亿元" }),
    near: ["187.41", "160"],
    doubt: "way-of-judging",
  },
  "a fall in every year": { of: it_(fall, EVERY, { ...rate, direction: "lower" }), near: ["17", "17.0", "16.9", "17.05"] },
  "growth over the years": {
    of: it_(growth("at-least", "5"), OVER, rate),
    near: ["5", "5.0", "4.9", "5.1"],
    doubt: "near-bound",
  },
  "a fall over the years": {
    of: it_(fall, OVER, { ...rate, direction: "lower" }),
    near: ["3.66", "3.7", "3.6", "3.5"],
    doubt: "near-bound",
  },
  "points of a fall over the years, the number printed as 5.0": {
    of: it_({ kind: "change", bound: "more-than", value: "5.0", measure: "points", direction: "decrease" }, OVER, rate),
    near: ["5.0", "5", "2.5", "0", "1.5"],
  },
  "a rise over the years": {
    of: it_({ kind: "change", bound: "at-least", value: "33.1", measure: "percent", direction: "increase" }, OVER, rate),
    near: ["10", "5.9", "5.8", "6.0", "33.1"],
    doubt: "near-bound",
  },
  "a rise of half as much again over the years": {
    of: it_({ kind: "change", bound: "at-most", value: "45.71", measure: "percent", direction: "increase" }, OVER, rate),
    near: ["7.8", "7.82", "9", "20", "45.71", "47"],
    doubt: "near-bound",
  },
  "growth of nearly half as much again a year": {
    of: it_(growth("at-least", "46"), MEAN, rate),
    near: ["46", "46.0", "45.9", "46.1", "48", "49.5"],
    doubt: "near-bound",
  },
  "growth in step with another's": { of: it_(than("in-step"), MEAN, rate), near: ["5", "5.5", "4.5"] },
  "growth above another's": { of: it_(than("above"), EVERY, rate), near: ["5", "5.0", "5.5"], doubt: "way-of-judging" },
  "growth not below another's": { of: it_(than("not-below"), MEAN, rate), near: ["5", "5.0"] },
  "growth above that of levels": {
    of: it_(than("above"), MEAN, { unit: "亿元", base: "20" }),
    near: ["21", "22"],
    doubt: "way-of-judging",
  },
  "growth above a series outside the plan": {
    of: it_({ ...than("above"), to: "全国" }, MEAN, rate),
    near: ["5", "5.5"],
  },
  "a structure": {
    of: it_({ kind: "composition", bound: "about", parts: ["20", "30", "50"] }, BY, { measure: "composition" }),
    near: [],
  },
  words: { of: it_({ kind: "qualitative", text: "稳步提高" } as Requirement, BY), near: [] },
  "what others set": { of: it_({ kind: "delegated", to: "省" }, BY), near: [] },
};

const planFor = ({ targets: [target], ...rest }: Indicator): Plan => {
  const own = { ...rest, targets: target === undefined ? [] : [target] };
  const compares = target?.requirement.kind === "relative" && target.requirement.to === "other";
  return planOf(own, ...(compares ? [{ ...own, id: "other", name: { zh: "其他" }, targets: [] }] : []));
};

/** Places with figures near what decides, some years of which are missing where there are gaps. */
function placesFor(
  { of: { targets, measure, baseline }, near }: Kind,
  plan: Plan,
  asOf: number,
  seed: number,
  gaps: number,
  letter: string,
): Observed[] {
  const draw = randomOf(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)] as T;
  const requirement = targets[0]?.requirement as { readonly value?: string };
  const aim = Number(requirement.value ?? "5");
  const base = baseline?.reading?.kind === "level" && "value" in baseline.reading ? Number(baseline.reading.value) : aim;
  const figure = (year: number) => {
    if (near.length > 0 && draw() < 0.5) return pick(near);
    const way = base + ((aim - base) * (year - 2025)) / 5 + (draw() - 0.4) * Math.max(Math.abs(aim - base), aim * 0.1);
    return way.toFixed(Math.floor(draw() * 3));
  };
  const constant = near[seed % Math.max(1, near.length)];
  return Array.from({ length: 24 }, (_, p) => ({
    place: `${letter}${String(p).padStart(2, "0")}`,
    observations: plan.indicators.flatMap(({ id }) =>
      Array.from({ length: asOf - 2025 }, (_, i): Observation[] => {
        if (p > 0 && draw() < gaps) return [];
        const given = { indicator: id, year: 2026 + i, status: "actual" } as const;
        if (measure === "grade") return [{ ...given, grade: pick(["I", "II", "III", "IV", "V", "inferior-V"]) }];
        return [{ ...given, value: p < 3 && constant !== undefined ? constant : figure(2026 + i) }];
      }).flat(),
    ),
  })).filter(({ observations }) => observations.length > 0);
}

describe("each kind of target in SQLite", () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await (ENGINES["SQLite (sql.js)"] as () => Promise<Engine>)();
  }, 60_000);

  async function judged(plan: Plan, places: readonly Observed[], asOf: number, policy: Partial<Policy>): Promise<readonly Row[]> {
    const { sql, contract } = toSql(plan, { dialect: "sqlite", asOf, policy });
    await engine.run("DROP TABLE IF EXISTS observations");
    await engine.run(contract.create);
    await engine.run(`INSERT INTO observations VALUES ${rowsOf(places).join(", ")}`);
    return engine.rows(sql);
  }

  const cases = Object.entries(KINDS).flatMap(([name, kind]) => [2026, 2027, 2030].map((asOf) => ({ name, asOf, kind })));
  it.each(cases)(
    "$name as of $asOf: as assessMany judges it, in doubt only where digits or gaps leave it",
    async ({ kind, asOf }) => {
      const { policy = {} } = kind;
      const plan = planFor(kind.of);
      const places = [...placesFor(kind, plan, asOf, 1, 0, "a"), ...placesFor(kind, plan, asOf, 2, 0.3, "b")];
      const sets = places.map(({ observations }) => observations);
      const wanted = [...assessMany(plan, sets, { asOf, policy })].flatMap(({ set, verdicts }) =>
        verdicts.map(({ indicator: id, target, status, standing, reason, certainty }) => ({
          place: places[set]?.place,
          indicator: id,
          target,
          status,
          standing,
          reason: reason ?? null,
          certainty: certainty.kind,
        })),
      );
      const rows = await judged(plan, places, asOf, policy);
      const doubts = rows.filter(({ status }) => status === "doubt");
      const said = rows.map((row, i) =>
        row.status === "doubt" ? wanted[i] : { ...row, target: Number(row.target), reason: row.reason ?? null },
      );
      expect(said).toEqual(wanted);
      expect(doubts.filter(({ reason }) => reason !== kind.doubt)).toEqual([]);
      const observed = rows.filter(({ reason }) => reason !== "no-observation" && reason !== "needs-reference");
      if (kind.doubt === "way-of-judging") expect(doubts).toHaveLength(observed.length);
      else expect(doubts.length).toBeLessThan(rows.length);
    },
  );

  /** Why each set of figures is in doubt; undefined where it is judged. */
  async function reasons(kind: string, sets: readonly (readonly (readonly [number, string])[])[]) {
    const places = sets.map(
      (values, i): Observed => ({
        place: `p${String(i).padStart(3, "0")}`,
        observations: values.map(([year, value]): Observation => ({ indicator: "it", year, value, status: "actual" })),
      }),
    );
    const rows = await judged(planFor((KINDS[kind] as Kind).of), places, 2027, {});
    return rows.map(({ status, reason }) => (status === "doubt" ? reason : undefined));
  }

  it("takes every decimal that fits, however it is written, and nothing else", async () => {
    const sound = ["1", "45.7", "-3", "-0.5", "007", "123456789012", "123456789012.1234", "0.0001"];
    const none = ["", ".", "-", "1.", ".5", "+1", "1e3", "--1", "1-", "1.2.3", " 1", "1 ", "1234567890123", "0.00001", "一"];
    const all = [...sound, ...none];
    const said = await reasons(
      "a level to rise to",
      all.map((value) => [[2026, value]]),
    );
    expect(all.map((value, i) => [value, said[i]])).toEqual([
      ...sound.map((value) => [value, undefined]),
      ...none.map((value) => [value, "no-plain-figure"]),
    ]);
  });

  it("leaves open what two figures of one year and a figure of the base year would settle, and looks at none before", async () => {
    const twice = [2026, 2026, 2025, 2024].map((year, i): [number, string][] => [
      [year, "42"],
      [i === 1 ? 2027 : 2026, "44"],
    ]);
    expect(await reasons("a level to rise to", twice)).toEqual([
      "two-figures-of-one-year",
      undefined,
      "figure-of-base-year",
      undefined,
    ]);
  });

  it("takes rates of up to 50 % either way and of up to three decimals", async () => {
    const rates = ["-50", "4.123", "50.0", "50.1", "-50.1", "4.1234", "105"];
    const said = await reasons(
      "growth on average",
      rates.map((rate) => [
        [2026, "5.0"],
        [2027, rate],
      ]),
    );
    expect(said).toEqual([undefined, undefined, undefined, ...Array.from({ length: 4 }, () => "figure-out-of-range")]);
  });

  it("doubts falls that are all printed as negative growth, of more than one year", async () => {
    const falls = [["-4.0", "-4.0"], ["-4.0", "4.0"], ["4.0", "-4.0"], ["-4.0", "0"], ["-4.0"]];
    const said = await reasons(
      "a fall over the years",
      falls.map((values) => values.map((value, i) => [2026 + i, value])),
    );
    expect(said).toEqual(["signs-turned", undefined, undefined, undefined, undefined]);
  });

  it("judges each target of an indicator for itself, by the years of its own", async () => {
    const [first, second] = [level("at-least", "44"), level("at-least", "46")].map((requirement, i) => ({
      ...(it_(requirement, { kind: "by", year: 2027 + 3 * i }).targets[0] as Indicator["targets"][number]),
    }));
    const plan = planOf({
      ...it_(level("at-least", "44"), BY, { ...share, base: "42" }),
      targets: [first, second] as Indicator["targets"],
    });
    const places = ["43.5", "44", "44.5", "46", "47"].map(
      (value, i): Observed => ({
        place: `p${i}`,
        observations: [{ indicator: "it", year: 2027, value, status: "actual" }],
      }),
    );
    const rows = await judged(plan, places, 2027, {});
    expect(rows.map(({ place, target, status }) => `${place} ${target} ${status}`)).toEqual([
      "p0 0 missed",
      "p0 1 behind",
      "p1 0 achieved",
      // Half of the way after two of five years.
      "p1 1 ahead",
      "p2 0 achieved",
      "p2 1 ahead",
      "p3 0 achieved",
      "p3 1 achieved",
      "p4 0 achieved",
      "p4 1 achieved",
    ]);
  });

  it("gives back for doubt all that a row in doubt rests on, and nothing else", async () => {
    const plan = planFor((KINDS["growth in step with another's"] as Kind).of);
    const given = (place: string, indicator_: string, value: string): Observed => ({
      place,
      observations: [2026, 2027].map((year): Observation => ({ indicator: indicator_, year, value, status: "actual" })),
    });
    const places = [given("a", "it", "5.0"), given("a", "other", "99"), given("b", "it", "5.0"), given("b", "other", "4.0")];
    const { sql, doubt, contract } = toSql(plan, { dialect: "sqlite", asOf: 2027 });
    await engine.run("DROP TABLE IF EXISTS observations");
    await engine.run(contract.create);
    await engine.run(`INSERT INTO observations VALUES ${rowsOf(places).join(", ")}`);
    const rows = await engine.rows(sql);
    expect(rows.map(({ place, status, reason }) => [place, status, reason])).toEqual([
      ["a", "doubt", "figure-out-of-range"],
      ["b", "on-track", null],
    ]);
    const back = (await engine.rows(doubt)) as unknown as { place: string; indicator: string; value: string }[];
    expect(back.map(({ place, indicator: id, value }) => `${place} ${id} ${value}`).sort()).toEqual([
      "a it 5.0",
      "a it 5.0",
      "a other 99",
      "a other 99",
    ]);
  });
});

describe("the table that each engine reads", () => {
  const plan = planFor((KINDS["a level to rise to"] as Kind).of);
  /** Types of texts, years and values that may be missing, and what ends the definition, by the engines' manuals. */
  const TYPES = {
    duckdb: ["VARCHAR NOT NULL", "INTEGER NOT NULL", "VARCHAR", ""],
    postgresql: ["text NOT NULL", "integer NOT NULL", "text", ""],
    clickhouse: ["String", "Int32", "Nullable(String)", " ENGINE = MergeTree ORDER BY (place, indicator, year)"],
    spark: ["STRING NOT NULL", "INT NOT NULL", "STRING", ""],
    sqlite: ["TEXT NOT NULL", "INTEGER NOT NULL", "TEXT", ""],
  } as const;

  it.each(SQL_DIALECTS)("%s", (dialect) => {
    const { contract, sql } = toSql(plan, { dialect, asOf: 2027 });
    const [text, year, optional, end] = TYPES[dialect];
    expect(contract.create).toBe(
      `CREATE TABLE observations (\n  place ${text},\n  indicator ${text},\n  year ${year},\n  value ${optional},\n  status ${text}\n)${end}`,
    );
    expect(contract).toMatchObject({ table: "observations", asOf: 2027, digits: { beforePoint: 12, afterPoint: 4 } });
    expect(contract.columns.map(({ name, nullable }) => [name, nullable])).toEqual(
      ["place", "indicator", "year", "value", "status"].map((name) => [name, name === "value"]),
    );
    // Only ClickHouse fills what joins nothing with zeros unless it is asked not to, and has no columns of common tables.
    expect(sql.endsWith("SETTINGS join_use_nulls = 1")).toBe(dialect === "clickhouse");
    expect(sql.includes("FROM values('")).toBe(dialect === "clickhouse");
    expect(sql.includes("MATERIALIZED")).toBe(["duckdb", "postgresql", "sqlite"].includes(dialect));
    const own = {
      duckdb: "regexp_full_match(value, '^-?[0-9]{1,12}([.][0-9]{1,4})?$')",
      postgresql: "value ~ '^-?[0-9]{1,12}([.][0-9]{1,4})?$'",
      clickhouse: "match(value, '^-?[0-9]{1,12}([.][0-9]{1,4})?$')",
      spark: "value RLIKE '^-?[0-9]{1,12}([.][0-9]{1,4})?$'",
      sqlite: "value NOT GLOB",
    };
    expect(sql).toContain(own[dialect]);
    const whole = {
      duckdb: "AS HUGEINT)",
      postgresql: "AS numeric)",
      clickhouse: "toInt256(",
      spark: "AS DECIMAL(7, 0))",
      sqlite: "AS REAL)",
    };
    for (const other of SQL_DIALECTS) expect([other, sql.includes(whole[other])]).toEqual([other, other === dialect]);
  });
});

it("refuses what is no dialect, no options and no plan", () => {
  const plan = planFor((KINDS["a level to rise to"] as Kind).of);
  const { code, facts } = refusal(() => toSql(plan, { dialect: "mysql" as "duckdb", asOf: 2027 }));
  expect([code, facts]).toEqual(["invalid-options", { option: "dialect", given: "mysql", expected: SQL_DIALECTS }]);
  expect(refusal(() => toSql(plan, [] as never)).code).toBe("invalid-options");
  expect(refusal(() => toSql({} as Plan, { dialect: "duckdb", asOf: 2027 })).code).toBe("invalid-plan");
});
