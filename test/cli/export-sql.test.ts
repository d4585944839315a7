import { describe, expect, it } from "vitest";
import { huzhu15 } from "../../src/huzhu/index.js";
import { toSql } from "../../src/output/index.js";
import { cli } from "./cli.js";

describe("export --to sql", () => {
  it.each(["postgresql", "clickhouse"] as const)(
    "writes the verdicts for %s, in the plan's last year if none is given",
    async (dialect) => {
      const { code, out, err } = await cli(`export huzhu-15 --to sql --dialect ${dialect}`);
      expect([code, err]).toEqual([0, ""]);
      expect(out).toBe(`${toSql(huzhu15, { dialect, asOf: 2030 }).sql};\n`);
    },
  );

  it("writes the query of what is in doubt, and the table that both read", async () => {
    const { doubt, contract } = toSql(huzhu15, { dialect: "duckdb", asOf: 2027 });
    const of = async (query: string) =>
      (await cli(`export huzhu-15 --to sql --dialect duckdb --as-of 2027 --query ${query}`)).out;
    expect(await of("doubts")).toBe(`${doubt};\n`);
    expect(await of("table")).toBe(`${contract.create};\n`);
  });

  it("asks for the database and for a year of four digits", async () => {
    const { code, err } = await cli("export huzhu-15 --to sql --locale en");
    expect([code, err]).toEqual([
      2,
      "five-year-plan: SQL differs between databases: say which with --dialect (duckdb, postgresql, clickhouse, spark, sqlite)\n",
    ]);
    expect((await cli("export huzhu-15 --to sql --locale zh")).err).toContain("用 --dialect 指定一种");
    expect((await cli("export huzhu-15 --to sql --dialect sqlite --as-of 27 --locale en")).err).toContain("four digits");
    expect((await cli("export huzhu-15 --to sql --dialect mysql --locale en")).code).toBe(2);
  });
});
