import { describe, expect, it } from "vitest";
import type { Indicator, Plan, Span } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { SQL_DIALECTS, toSql } from "../../../src/output/index.js";
import { Codes } from "../../../src/output/sql/codes.js";
import { sqlContract } from "../../../src/output/sql/contract.js";
import { DIALECTS, type SqlDialect } from "../../../src/output/sql/dialects.js";
import { queryFormOf } from "../../../src/output/sql/forms.js";
import { judgedTargets } from "../../../src/output/sql/judged.js";
import { queryOf } from "../../../src/output/sql/query.js";
import { mostYears, type Target, tablesOf } from "../../../src/output/sql/tables.js";
import { indicator, planOf } from "../../model/plans.js";
import { refusal } from "../../refusal.js";

const STANDARD = SQL_DIALECTS.filter((one) => one !== "clickhouse");

describe("a table that is in the query itself", () => {
  const columns = ["t", "indicator", "low"];

  it.each(STANDARD)("%s: has its rows behind the names of its columns, a quote doubled", (dialect) => {
    const rows = [
      [0, "a", 10n ** 20n],
      [1, "O'Neill", -5n],
    ];
    expect(DIALECTS[dialect].table("links", columns, rows)).toBe(
      "links(t, indicator, low) AS (VALUES\n  (0, 'a', 100000000000000000000),\n  (1, 'O''Neill', -5)\n)",
    );
  });

  it.each(STANDARD)("%s: has a type where a column of numbers has nothing but NULL", (dialect) => {
    const rows = [
      [0, null, null],
      [1, null, null],
    ];
    expect(DIALECTS[dialect].table("links", columns, rows)).toBe(
      "links(t, indicator, low) AS (VALUES\n  (0, NULL, CAST(NULL AS INTEGER)),\n  (1, NULL, CAST(NULL AS INTEGER))\n)",
    );
    // One number tells the type of all.
    expect(DIALECTS[dialect].table("links", ["low"], [[null], [1]])).toBe("links(low) AS (VALUES\n  (NULL),\n  (1)\n)");
  });

  it("ClickHouse: has rows of types that hold them, numbers beyond 64 bits in quotes", () => {
    const table = DIALECTS.clickhouse.table;
    const rows = [
      [0, "a", 10n ** 20n],
      [1, "O'Neill", -5n],
    ];
    expect(table("links", columns, rows)).toBe(
      "links AS (SELECT * FROM values('t Int64, indicator String, low Int256',\n  (0, 'a', '100000000000000000000'),\n  (1, 'O''Neill', '-5')\n))",
    );
    expect(
      table("links", columns, [
        [0, null, 5n],
        [1, "a", null],
      ]),
    ).toBe(
      "links AS (SELECT * FROM values('t Int64, indicator Nullable(String), low Nullable(Int256)',\n  (0, NULL, '5'),\n  (1, 'a', NULL)\n))",
    );
    expect(table("links", ["low"], [[null]])).toBe("links AS (SELECT * FROM values('low Nullable(Int64)',\n  (NULL)\n))");
  });

  it.each(SQL_DIALECTS)("%s: is empty without rows, of columns that have a type all the same", (dialect) => {
    expect(DIALECTS[dialect].table("links", columns, [])).toBe("links AS (SELECT 0 AS t, '' AS indicator, 0 AS low WHERE 1 = 0)");
  });
});

const ALL = { from: 2026, to: 2027 };
const rate = { measure: "growth", unit: "%" } as const;
const of = (id: string, requirement: object, span: Span, more: Partial<Indicator> & { base?: string } = {}) =>
  indicator(id, requirement as Requirement, { span, ...more });
const BY: Span = { kind: "by", year: 2027 };
const MEAN: Span = { kind: "average", ...ALL };
const level = { kind: "level", bound: "at-least", value: "90" };
const share = { name: { zh: "某某覆盖率" }, unit: "%" };
const inColumn = (one: Indicator): Indicator => ({
  ...one,
  targets: one.targets.map((target) => ({
    ...target,
    locator: { table: 1, column: "年均/累计" },
  })) as unknown as Indicator["targets"],
});

/** A plan with a target of each form. */
const plan: Plan = planOf(
  of("newest", level, BY, { ...share, base: "80" }),
  of("graded", { kind: "grade", bound: "at-least", grade: "III", scale: "surface-water" }, BY, { measure: "grade", unit: null }),
  of("every", level, { kind: "every-year", ...ALL }, share),
  of("chain", { kind: "growth", bound: "at-least", value: "5" }, MEAN, rate),
  of(
    "fall",
    { kind: "change", bound: "at-least", value: "17", measure: "percent", direction: "decrease" },
    { kind: "over", ...ALL },
    rate,
  ),
  of("mean", level, MEAN, share),
  of("either", { ...level, bound: "at-most", value: "3.5" }, { kind: "every-year", ...ALL }, { unit: "吨", direction: "lower" }),
  of("beside", { kind: "relative", relation: "above", to: "chain" }, MEAN, rate),
  of("words", { kind: "qualitative", text: "提高" }, BY),
  of("levels", { kind: "growth", bound: "at-least", value: "5" }, MEAN, { unit: "亿元", base: "20" }),
);
const whole: Plan = {
  ...plan,
  indicators: plan.indicators.map((one) => (one.id === "either" ? inColumn(one) : one)),
};

describe("what was asked of the judgement, as tables", () => {
  const targetsAsOf = (asOf: number, one = whole) => {
    const codes = new Codes();
    const targets = judgedTargets(one, asOf, undefined).map(
      (judged): Target => ({ judged, form: queryFormOf(judged, codes), none: codes.of(judged.ask([[]])[0] as never) }),
    );
    return { codes, targets, tables: new Map(tablesOf(targets, codes).map((table) => [table.name, table])) };
  };
  const ids = whole.indicators.map(({ id }) => id);

  it("has for each target its form, its years and its verdict on no figure", () => {
    const { tables, codes } = targetsAsOf(2026);
    const rows = tables.get("targets")?.rows ?? [];
    expect(rows.map(([t, id, target]) => [t, id, target])).toEqual(ids.map((id, t) => [t, id, 0]));
    expect(rows.map(([, id, , , first, last]) => [id, first, last])).toEqual(ids.map((id) => [id, 2026, 2026]));
    for (const [, id, , , , , none] of rows) {
      const said = codes.briefOf(none as number);
      expect([id, said.status, said.reason]).toEqual([id, "undetermined", id === "words" ? "qualitative" : "no-observation"]);
    }
    const turned = rows.filter((row) => row[7] === -1).map(([, id]) => id);
    expect(turned).toEqual(["fall"]);
    const shares = rows.filter((row) => row[8] === 1).map(([, id]) => id);
    expect(shares).toEqual(["mean"]);
  });

  it("reads for each target its own figures, and of what it is compared with", () => {
    const { tables } = targetsAsOf(2026);
    const at = ids.indexOf("beside");
    expect(tables.get("links")?.rows).toEqual([
      ...ids.slice(0, at + 1).map((id, t) => [t, 0, id]),
      [at, 1, "chain"],
      ...ids.slice(at + 1).map((id, i) => [at + 1 + i, 0, id]),
    ]);
  });

  it("has each row as wide as its columns, and codes that there are", () => {
    const { tables, codes } = targetsAsOf(2026);
    for (const { name, columns, rows } of tables.values()) {
      for (const row of rows) expect([name, row.length]).toEqual([name, columns.length]);
      const at = columns.indexOf("code");
      if (at === -1 || name === "verdicts") continue;
      // In the pieces of years that are all asked for, and in pairs with no mean, it is the class of a code.
      for (const row of rows) expect(Number(row[at])).toBeGreaterThanOrEqual(0);
    }
    expect(tables.get("verdicts")?.rows.map(([code]) => code)).toEqual(codes.all.map((_, i) => i + 1));
    const filled = [...tables.values()].filter(({ rows }) => rows.length > 0).map(({ name }) => name);
    // As of the first year no other can be missing, but those of what is compared with.
    expect(filled).toEqual([
      "targets",
      "links",
      "verdicts",
      "pieces",
      "grades",
      "every_year",
      "products",
      "differences",
      "sums",
      "reached",
      "settled",
      "pairs",
    ]);
    const years = new Set(tables.get("pieces")?.rows.map(([t, year]) => `${ids[t as number]} ${year}`));
    expect(years).toEqual(new Set(["newest 2026", "every 0", "either 0", "levels 2026"]));
  });

  it.each([
    ["newest", "pieces"],
    ["graded", "grades"],
    ["every", "pieces", "every_year"],
    ["chain", "products", "reached"],
    ["fall", "products", "reached"],
    ["mean", "sums", "reached"],
    ["either", "pieces", "every_year", "sums", "reached", "pairs"],
    ["words", "settled"],
    ["levels", "pieces"],
  ])("has of a target %s only what judges it: %s %s %s %s", (id, ...names) => {
    const own = planOf(...whole.indicators.filter((one) => one.id === id));
    const { tables } = targetsAsOf(2026, { ...own, period: ALL });
    const filled = [...tables.values()].filter(({ rows }) => rows.length > 0).map(({ name }) => name);
    expect(filled).toEqual(["targets", "links", "verdicts", ...names]);
  });

  it("multiplies as many years as are chained, and no more than fit", () => {
    const [judged] = judgedTargets(planOf(of("it", level, BY, share)), 2026, undefined);
    if (judged === undefined) throw new Error("no target");
    const most = (form: string, until: number) =>
      mostYears([{ judged: { ...judged, until }, form: { form } as Target["form"], none: 1 }]);
    expect([2026, 2028, 2030, 2035].map((until) => most("chain", until))).toEqual([1, 3, 5, 5]);
    expect([2026, 2028, 2035].map((until) => most("difference", until))).toEqual([1, 3, 5]);
    expect(most("newest", 2030)).toBe(1);
    expect(mostYears([])).toBe(1);
  });
});

describe("the same query in the words of each engine", () => {
  const text = (dialect: SqlDialect) => queryOf([], 2, dialect, 2025);
  const FORM = "'^-?[0-9]{1,12}([.][0-9]{1,4})?$'";
  const words: { readonly [D in SqlDialect]?: readonly (readonly [own: string, duckdb: string])[] } = {
    postgresql: [
      [`value ~ ${FORM}`, `regexp_full_match(value, ${FORM})`],
      ["position('.' in value)", "instr(value, '.')"],
      ["AS bigint)", "AS BIGINT)"],
      ["AS numeric)", "AS HUGEINT)"],
      ["AS integer)", "AS INTEGER)"],
      ["AS double precision)", "AS DOUBLE)"],
    ],
    spark: [
      [`value RLIKE ${FORM}`, `regexp_full_match(value, ${FORM})`],
      ["AS DECIMAL(7, 0))", "AS HUGEINT)"],
      ["AS INT)", "AS INTEGER)"],
      ["compared AS (", "compared AS MATERIALIZED ("],
    ],
  };
  it.each(["postgresql", "spark"] as const)("%s", (dialect) => {
    const said = (words[dialect] ?? []).reduce((sql, [own, duckdb]) => sql.replaceAll(own, () => duckdb), text(dialect));
    expect(said).toBe(text("duckdb"));
  });

  it("ClickHouse, whose tables are written otherwise", () => {
    const from = (sql: string) => sql.slice(sql.indexOf("places AS ("));
    const said = [
      [`match(value, ${FORM})`, `regexp_full_match(value, ${FORM})`],
      ["position(value, '.')", "instr(value, '.')"],
      ["toInt64OrZero(replaceOne(value, '.', ''))", "CAST(replace(value, '.', '') AS BIGINT)"],
      ["AS Int32)", "AS INTEGER)"],
      ["AS Nullable(Float64))", "AS DOUBLE)"],
      ["compared AS (", "compared AS MATERIALIZED ("],
      ["\nSETTINGS join_use_nulls = 1", ""],
    ].reduce((sql, [own = "", duckdb = ""]) => sql.replaceAll(own, () => duckdb), from(text("clickhouse")));
    expect(said.replaceAll(/toInt256\((CASE WHEN MAX\(f\.newest\).*?END\) END)\)/g, "CAST($1 AS HUGEINT)")).toBe(
      from(text("duckdb")),
    );
  });

  it("has rows that are one for each place, indicator and year, whatever the engine", () => {
    for (const dialect of SQL_DIALECTS) {
      const { table, unique, columns } = sqlContract(dialect, 2027);
      expect([table, unique]).toEqual(["observations", ["place", "indicator", "year"]]);
      expect(columns.map(({ name }) => name)).toEqual(["place", "indicator", "year", "value", "status"]);
    }
  });
});

describe("what a row in doubt rests on", () => {
  const needs = (one: Plan) =>
    [...toSql(one, { dialect: "sqlite", asOf: 2026 }).doubt.matchAll(/SELECT '(.*?)' AS indicator, '(.*?)' AS needed/g)].map(
      (found) => found.slice(1),
    );
  const words = of("words", { kind: "qualitative", text: "提高" }, BY);
  const than = (to: string) => of("beside", { kind: "relative", relation: "above", to }, MEAN, rate);

  it("is the target's own indicator, and that of the plan which it is compared with", () => {
    expect(needs(planOf(words))).toEqual([["words", "words"]]);
    expect(needs(planOf(than("全国"), words))).toEqual([
      ["beside", "beside"],
      ["words", "words"],
    ]);
    expect(needs(planOf(than("words"), words))).toEqual([
      ["beside", "beside"],
      ["beside", "words"],
      ["words", "words"],
    ]);
    // Two targets of one indicator need it once.
    expect(needs(planOf({ ...words, targets: [...words.targets, ...words.targets] }))).toEqual([["words", "words"]]);
  });

  it("is nothing in a plan without targets, whose query is one all the same", () => {
    expect(needs(planOf())).toEqual([["", ""]]);
    const { doubt } = toSql(planOf(words), { dialect: "sqlite", asOf: 2026 });
    expect(doubt).not.toContain("ORDER BY");
    expect(doubt).not.toContain("UNION ALL\n    SELECT '");
    expect(doubt).toContain("WHERE j.status = 'doubt'");
  });

  it("is refused with where it is wrong", () => {
    expect(refusal(() => toSql(planOf(), "duckdb" as never)).facts).toMatchObject({ argument: "options" });
  });
});
