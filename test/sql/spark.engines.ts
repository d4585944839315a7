import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { huzhu14, huzhu15 } from "../../src/huzhu/index.js";
import { national15 } from "../../src/national/index.js";
import { toSql } from "../../src/output/index.js";

// No Spark is installed by this script: its text is read by sqlglot, which knows Spark's grammar. That shows no more than that it can be parsed.
const PARSE = "import sys, sqlglot; print(len(sqlglot.parse(sys.stdin.read(), read='spark')))";
const parse = (sql: string) => spawnSync("/usr/bin/python3", ["-c", PARSE], { input: sql, encoding: "utf8" });
const isHere = spawnSync("/usr/bin/python3", ["-c", "import sqlglot"]).status === 0;

describe.skipIf(!isHere)("Spark", () => {
  it.each([huzhu14, huzhu15, national15])("the text for $id is Spark's grammar", (plan) => {
    const { sql, doubt, contract } = toSql(plan, { dialect: "spark", asOf: plan.period.to });
    for (const text of [sql, doubt, contract.create]) {
      const { stdout, stderr } = parse(text);
      expect([stderr.slice(-400), stdout.trim()]).toEqual(["", "1"]);
    }
  });

  it("what is not its grammar is refused", () => {
    expect(parse("SELECT (1").status).toBe(1);
  });
});
