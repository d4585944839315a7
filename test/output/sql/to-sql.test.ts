import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { assess, assessMany } from "../../../src/assessment/index.js";
import { huzhu14, huzhu15 } from "../../../src/huzhu/index.js";
import { type Observation, type Plan, type Policy, parsePlan } from "../../../src/model/index.js";
import { national15 } from "../../../src/national/index.js";
import { SQL_DIALECTS, toSql } from "../../../src/output/index.js";
import { refusal } from "../../refusal.js";
import { ENGINES, type Engine, type Row } from "./engines.js";
import { type Observed, placesOf, rowsOf } from "./places.js";

const said = ({ status, standing, reason, certainty }: Row) => [status, standing, reason ?? undefined, certainty];

describe.each(Object.entries(ENGINES))("%s", (_, open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  }, 60_000);
  afterAll(() => engine.close());

  /** What the engine says of places, in the order of places and targets. */
  async function judged(
    plan: Plan,
    places: readonly Observed[],
    asOf: number,
    policy?: Partial<Policy>,
  ): Promise<readonly Row[]> {
    const { sql, contract } = toSql(plan, { dialect: engine.dialect, asOf, ...(policy && { policy }) });
    await engine.run("DROP TABLE IF EXISTS observations");
    await engine.run(contract.create);
    const rows = rowsOf(places);
    for (let i = 0; i < rows.length; i += 2000)
      await engine.run(`INSERT INTO observations VALUES ${rows.slice(i, i + 2000).join(", ")}`);
    return engine.rows(sql);
  }

  /** Rows that say another thing than `assessMany`, and how many are in doubt. */
  function compared(plan: Plan, places: readonly Observed[], rows: readonly Row[], asOf: number, policy?: Partial<Policy>) {
    const sets = places.map(({ observations }) => observations);
    const expected = [...assessMany(plan, sets, { asOf, ...(policy && { policy }) })].flatMap(({ set, verdicts }) =>
      verdicts.map((verdict) => ({ ...verdict, place: places[set]?.place })),
    );
    expect(rows.map(({ place, indicator, target }) => [place, indicator, Number(target)])).toEqual(
      expected.map(({ place, indicator, target }) => [place, indicator, target]),
    );
    const wrong = rows.flatMap((row, i) => {
      const right = expected[i];
      if (row.status === "doubt" || right === undefined) return [];
      const wanted = [right.status, right.standing, right.reason, right.certainty.kind];
      return JSON.stringify(said(row)) === JSON.stringify(wanted) ? [] : [{ row, wanted }];
    });
    return { wrong: wrong.slice(0, 3), doubts: rows.filter(({ status }) => status === "doubt").length / rows.length };
  }

  const plans: [string, Plan, number][] = [
    ["huzhu-15 in its second year", huzhu15, 2027],
    ["huzhu-15 in its last year", huzhu15, 2030],
    ["huzhu-14 in its third year", huzhu14, 2023],
    ["huzhu-14 in its last year", huzhu14, 2025],
    ["national-15 in its first year", national15, 2026],
    ["national-15 in its last year", national15, 2030],
  ];
  it.each(plans)("%s: whole figures are judged as assessMany judges them, few in doubt", async (_, plan, asOf) => {
    const places = placesOf(plan, { count: 40, seed: asOf, asOf });
    const { wrong, doubts } = compared(plan, places, await judged(plan, places, asOf), asOf);
    expect(wrong).toEqual([]);
    expect(doubts).toBeLessThan(engine.dialect === "sqlite" ? 0.1 : 0.01);
  });

  it("figures at the very bounds, and a last digit beside them", async () => {
    const near = [
      "19.979",
      "19.978",
      "19.98",
      "19.9789",
      "45.66",
      "45.71",
      "45.7",
      "4.75",
      "4.74",
      "4.750",
      "5.25",
      "3.5",
      "3.49",
      "3.50",
      "100",
      "99.95",
    ];
    const places = placesOf(huzhu15, { count: 40, seed: 7, asOf: 2027, near });
    expect(compared(huzhu15, places, await judged(huzhu15, places, 2027), 2027).wrong).toEqual([]);
  });

  it("another policy is another query", async () => {
    const places = placesOf(huzhu15, { count: 40, seed: 3, asOf: 2030 });
    for (const policy of [{ about: "10" }, { levelInMeanColumn: "mean" }] as const)
      expect(compared(huzhu15, places, await judged(huzhu15, places, 2030, policy), 2030, policy).wrong).toEqual([]);
  });

  it("says why a row is in doubt", async () => {
    const at = (place: string, year: number, value: string, indicator = "forest-coverage"): Observed => ({
      place,
      observations: [{ indicator, year, value, status: "actual" } as Observation],
    });
    const all = (place: string, value: string, indicator: string): Observed => ({
      place,
      observations: [2026, 2027].flatMap((year) => at(place, year, value, indicator).observations),
    });
    const twice = at("d", 2027, "19.99");
    const places = [
      at("a", 2027, "19.99"),
      ...["19.99999", "about 20", "1e3", ".", "-", "1234567890123", "1.2.3", "--1", ""].map((value, i) =>
        at(`b${i}`, 2027, value),
      ),
      { ...twice, observations: [...twice.observations, ...twice.observations] },
      at("e", 2025, "19.99"),
      all("f", "66", "gdp-growth"),
      all("g", "5.1234", "gdp-growth"),
    ];
    const ofTargets = new Map(places.map(({ place, observations }) => [place, observations[0]?.indicator]));
    const rows = (await judged(huzhu15, places, 2027)).filter(({ place, indicator }) => ofTargets.get(place) === indicator);
    expect(rows.map(({ place, status, reason }) => [place, status, reason])).toEqual([
      ["a", "behind", null],
      ...Array.from({ length: 9 }, (_, i) => [`b${i}`, "doubt", "no-plain-figure"]),
      ["d", "doubt", "two-figures-of-one-year"],
      ["e", "doubt", "figure-of-base-year"],
      ["f", "doubt", "figure-out-of-range"],
      ["g", "doubt", "figure-out-of-range"],
    ]);
  });

  it("falls printed as negative growth, year after year, are in doubt; a change of one year is not", async () => {
    const falls = (place: string, values: readonly string[]): Observed => ({
      place,
      observations: values.map((value, i) => ({
        indicator: "co2-intensity-reduction",
        year: 2026 + i,
        value,
        status: "actual" as const,
      })),
    });
    const places = [falls("a", ["-4.0", "-4.0"]), falls("b", ["4.0", "-4.0"]), falls("c", ["4.0", "4.0"]), falls("d", ["-4.0"])];
    const rows = await judged(national15, places, 2027);
    expect(compared(national15, places, rows, 2027).wrong).toEqual([]);
    const own = rows.filter(({ indicator }) => indicator === "co2-intensity-reduction");
    expect(own.map(({ status, reason }) => status === "doubt" && reason)).toEqual(["signs-turned", false, false, false]);
  });

  it.each([2026, 2028, 2030])("years that are missing as of %i are judged as assessMany judges them", async (asOf) => {
    for (const plan of [huzhu15, national15]) {
      const places = placesOf(plan, { count: 60, seed: asOf, asOf, gaps: 0.3 });
      const { wrong, doubts } = compared(plan, places, await judged(plan, places, asOf), asOf);
      expect(wrong).toEqual([]);
      // Products of SQLite are floating: some of those that the figures put at a bound are in doubt.
      expect(doubts).toBeLessThan(engine.dialect === "sqlite" ? 0.1 : 0.01);
    }
  });

  it("shares at and beyond nothing and all, each year or on average, with gaps and without", async () => {
    const near = ["0", "0.0", "0.04", "99.96", "99.9", "100", "100.0", "100.1", "-0.1", "3.5", "3.50", "3.45", "3.675", "3.68"];
    const kept = ["pension-participation", "registered-unemployment"];
    const plan = averaged(kept);
    for (const asOf of [2027, 2030]) {
      const places = placesOf(plan, { count: 120, seed: asOf, asOf, near: [...near, ...near], gaps: 0.1 }).map((one) => ({
        ...one,
        observations: one.observations.filter(({ indicator }) => kept.some((id) => indicator.startsWith(id))),
      }));
      const { wrong } = compared(plan, places, await judged(plan, places, asOf), asOf);
      expect(wrong).toEqual([]);
    }
  });

  it("what is in doubt goes back with all that it rests on", async () => {
    // Every third figure has more digits than the contract says.
    const places = placesOf(huzhu15, { count: 5, seed: 11, asOf: 2028 }).map(({ place, observations }, p) => ({
      place,
      observations: observations.map((one, i) =>
        "value" in one && (p + i) % 3 === 0 ? { ...one, value: `${one.value}${one.value.includes(".") ? "" : "."}00000` } : one,
      ) as readonly Observation[],
    }));
    const rows = await judged(huzhu15, places, 2028);
    expect(compared(huzhu15, places, rows, 2028).wrong).toEqual([]);
    const { doubt } = toSql(huzhu15, { dialect: engine.dialect, asOf: 2028 });
    const back = (await engine.rows(doubt)) as unknown as (Record<"place" | "indicator" | "status" | "value", string> & {
      year: number;
    })[];
    const whole = new Map(places.map(({ place, observations }) => [place, observations]));
    for (const row of rows.filter(({ status }) => status === "doubt")) {
      const own = back
        .filter(({ place }) => place === row.place)
        .map(
          ({ indicator, year, value, status }) =>
            ({
              indicator,
              year: Number(year),
              [/^[IV]+$/.test(value) ? "grade" : "value"]: value,
              status,
            }) as unknown as Observation,
        );
      const verdict = (observations: readonly Observation[]) =>
        assess(huzhu15, observations, { asOf: 2028 }).verdicts.find(({ indicator }) => indicator === row.indicator);
      const settled = verdict(own);
      expect(settled?.status).toBe(verdict(whole.get(row.place) ?? [])?.status);
    }
    expect(rows.some(({ status }) => status === "doubt")).toBe(true);
  });

  it("a place without a figure of a target has the verdict on none", async () => {
    const only: Observed[] = [
      { place: "a", observations: [{ indicator: "gdp-growth", year: 2026, value: "5.0", status: "actual" }] },
    ];
    expect(compared(huzhu15, only, await judged(huzhu15, only, 2026), 2026).wrong).toEqual([]);
  });

  it("a query of wrong cuts would be seen", async () => {
    const moved: Plan = parsePlan({
      ...huzhu15,
      indicators: huzhu15.indicators.map((one) =>
        one.id === "forest-coverage"
          ? {
              ...one,
              targets: one.targets.map((target) => ({ ...target, requirement: { ...target.requirement, value: "20.07" } })),
            }
          : one,
      ),
    });
    const places = placesOf(huzhu15, { count: 40, seed: 5, asOf: 2027 });
    expect(compared(huzhu15, places, await judged(moved, places, 2027), 2027).wrong).not.toEqual([]);
  });
});

/** Kept levels of huzhu-15, each beside a level that is to be reached on average. */
function averaged(ids: readonly string[]): Plan {
  const own = huzhu15.indicators.filter(({ id }) => ids.includes(id));
  const means = own.map((one) => ({
    ...one,
    id: `${one.id}-on-average`,
    targets: one.targets.map((target) => ({ ...target, span: { ...target.span, kind: "average" } })),
  }));
  return { ...huzhu15, indicators: [...own, ...means] } as Plan;
}

describe("the text of the query", () => {
  it.each(SQL_DIALECTS)("%s: the same plan gives the same text, which takes no root of figures near a bound", (dialect) => {
    const one = toSql(huzhu15, { dialect, asOf: 2027 });
    expect(toSql(huzhu15, { dialect, asOf: 2027 })).toEqual(one);
    expect(one.sql).not.toMatch(/\b(exp|ln|log|round)\s*\(/i);
    expect(one.contract.unique).toEqual(["place", "indicator", "year"]);
    expect(one.contract.create).toContain("CREATE TABLE observations");
    expect(one.doubt).toContain("status = 'doubt'");
  });

  it("refuses what is no dialect and no year, with what there is", () => {
    expect(refusal(() => toSql(huzhu15, { dialect: "mysql" as "duckdb", asOf: 2027 })).facts).toMatchObject({
      option: "dialect",
      given: "mysql",
    });
    expect(refusal(() => toSql(huzhu15, { dialect: "duckdb", asOf: "2027" as unknown as number })).code).toBe("invalid-options");
    expect(refusal(() => toSql(huzhu15, undefined as never)).code).toBe("invalid-options");
  });

  it("an empty plan has an empty table", () => {
    expect(toSql({ ...huzhu15, indicators: [] }, { dialect: "duckdb", asOf: 2027 }).sql).toContain("WHERE 1 = 0");
  });

  it("a quote in an id cannot end its text", () => {
    expect(toSql(huzhu15, { dialect: "postgresql", asOf: 2027 }).sql.split("'").length % 2).toBe(1);
  });
});
