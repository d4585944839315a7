import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, expect, it } from "vitest";
// @ts-expect-error: a program for readers, without types
import { dbtFiles } from "../../examples/dbt/write.mjs";
import { assess } from "../../src/assessment/index.js";
import { huzhu15 } from "../../src/huzhu/index.js";
import { toSql } from "../../src/output/index.js";

const options = { dialect: "duckdb", asOf: 2027 } as const;
const files = dbtFiles(huzhu15, options) as Record<string, string>;
/** What dbt makes of a model or a test: references become names. */
const compiled = (path: string) =>
  (files[path] ?? "")
    .replaceAll("{{ source('statistics', 'observations') }}", "statistics.observations")
    .replaceAll("{{ ref('judgement') }}", "judgement");

let connection: Awaited<ReturnType<DuckDBInstance["connect"]>>;
const rows = async (sql: string) => (await connection.run(sql)).getRowObjectsJson();
beforeAll(async () => {
  connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run("CREATE SCHEMA statistics");
  await connection.run(toSql(huzhu15, options).contract.create.replace("observations", "statistics.observations"));
  await connection.run(
    "INSERT INTO statistics.observations VALUES ('a', 'forest-coverage', 2027, '19.99', 'actual'), ('b', 'forest-coverage', 2027, '19.99999', 'actual')",
  );
  for (const name of ["judgement", "doubts"]) await connection.run(`CREATE TABLE ${name} AS ${compiled(`models/${name}.sql`)}`);
});
afterAll(() => connection.closeSync());

it("the model of dbt judges the source's places, and what is in doubt is a table of its own", async () => {
  const given = [{ indicator: "forest-coverage", year: 2027, value: "19.99", status: "actual" as const }];
  const wanted = assess(huzhu15, given, { asOf: 2027 }).verdicts.map(({ status }) => status);
  const judged = await rows("SELECT status FROM judgement WHERE place = 'a'");
  expect(judged.map(({ status }) => status).sort()).toEqual(wanted.toSorted());
  expect(await rows("SELECT place, value FROM doubts")).toEqual([{ place: "b", value: "19.99999" }]);
});

it("its tests pass on sound tables and find a duplicate figure", async () => {
  expect(await rows(compiled("tests/one_row_a_target.sql"))).toEqual([]);
  expect(await rows(compiled("tests/one_figure_a_year.sql"))).toEqual([]);
  await connection.run("INSERT INTO statistics.observations SELECT * FROM statistics.observations WHERE place = 'a'");
  expect(await rows(compiled("tests/one_figure_a_year.sql"))).toEqual([{ place: "a", indicator: "forest-coverage", year: 2027 }]);
});

it("the schema accepts the statuses of verdicts and doubt, and names every column of the contract", async () => {
  const values = /accepted_values: \{ values: \[([^\]]*)\] \}/.exec(files["models/schema.yml"] ?? "")?.[1]?.split(", ") ?? [];
  for (const { status } of await rows("SELECT DISTINCT status FROM judgement")) expect(values).toContain(status);
  for (const { name } of toSql(huzhu15, options).contract.columns)
    expect(files["models/schema.yml"]).toContain(`- name: ${name}\n`);
});
