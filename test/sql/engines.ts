import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import type { SqlContract, SqlDialect } from "../../src/output/index.js";
import { command } from "./command.js";
import { hasPostgres, type Node, startNode } from "./postgresql.js";

/** An engine that reads a table from files and writes what queries give to files, all in CSV without a head. */
export type Engine = {
  readonly dialect: SqlDialect;
  readonly version: () => Promise<string>;
  /** The table anew, of two halves that share no place. */
  readonly load: (contract: SqlContract, halves: readonly [string, string]) => Promise<void>;
  readonly write: (sql: string, file: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

const duckdb = async (): Promise<Engine> => {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const run = async (sql: string) => void (await connection.run(sql));
  return {
    dialect: "duckdb",
    version: async () => JSON.stringify((await (await connection.run("SELECT version() AS v")).getRowObjectsJson())[0]?.["v"]),
    load: async ({ create }, halves) => {
      await run("DROP TABLE IF EXISTS observations");
      await run(create);
      for (const half of halves) await run(`COPY observations FROM '${half}' (HEADER false)`);
    },
    write: (sql, file) => run(`COPY (${sql}) TO '${file}' (HEADER false)`),
    close: async () => connection.closeSync(),
  };
};

const loadInto = (node: Node, { create }: SqlContract, files: readonly string[]) =>
  node.run(
    [
      "DROP TABLE IF EXISTS observations CASCADE;",
      `${create};`,
      ...files.map((file) => `\\copy observations FROM '${file}' (FORMAT csv)`),
      "ANALYZE observations;",
    ].join("\n"),
  );
/** The client's copy wants one line, and the query is none: it goes through a view. */
const writeFrom = (node: Node, sql: string, file: string) =>
  node.run(`CREATE OR REPLACE TEMPORARY VIEW asked AS ${sql};\n\\copy (SELECT * FROM asked) TO '${file}' (FORMAT csv)`);
const versionOf = (node: Node) => node.run("SHOW server_version");

const postgresql = async (): Promise<Engine> => {
  const node = await startNode();
  return {
    dialect: "postgresql",
    version: () => versionOf(node),
    load: async (contract, halves) => void (await loadInto(node, contract, halves)),
    write: async (sql, file) => void (await writeFrom(node, sql, file)),
    close: node.stop,
  };
};

/** Half of the places on each of two servers: each judges its own in a view, and the first reads the second's verdicts, not its figures. */
const sharded = async (): Promise<Engine> => {
  const [here, there] = [await startNode(), await startNode()];
  await here.run(`CREATE EXTENSION postgres_fdw;
CREATE SERVER there FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '${there.folder}', dbname 'postgres', async_capable 'true');
CREATE USER MAPPING FOR postgres SERVER there OPTIONS (user 'postgres');`);
  return {
    dialect: "postgresql",
    version: async () => `${await versionOf(here)} and ${await versionOf(there)}`,
    load: async (contract, [first, second]) => {
      await Promise.all([loadInto(here, contract, [first]), loadInto(there, contract, [second])]);
    },
    write: async (sql, file) => {
      await there.run(`DROP VIEW IF EXISTS judged_part;\nCREATE VIEW judged_part AS ${sql}`);
      await here.run(`DROP VIEW IF EXISTS judged_part;\nCREATE VIEW judged_part AS ${sql};
CREATE SCHEMA IF NOT EXISTS there;
DROP FOREIGN TABLE IF EXISTS there.judged_part;
IMPORT FOREIGN SCHEMA public LIMIT TO (judged_part) FROM SERVER there INTO there;
\\copy (SELECT * FROM judged_part UNION ALL SELECT * FROM there.judged_part) TO '${file}' (FORMAT csv)`);
    },
    close: async () => {
      await Promise.all([here.stop(), there.stop()]);
    },
  };
};

const sqlite = async (): Promise<Engine> => {
  const folder = mkdtempSync(join(tmpdir(), "five-year-plan-sqlite-"));
  const database = join(folder, "observations.db");
  const run = async (lines: readonly string[]) => void (await command("sqlite3", ["-bail", database], lines.join("\n")));
  return {
    dialect: "sqlite",
    version: async () => (await command("sqlite3", ["--version"])).split(" ")[0] ?? "",
    load: ({ create }, halves) =>
      run([
        "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;",
        `DROP TABLE IF EXISTS observations; ${create};`,
        ".mode csv",
        ...halves.map((half) => `.import ${half} observations`),
      ]),
    write: (sql, file) => run([".mode csv", ".headers off", `.once ${file}`, `${sql};`]),
    close: async () => rmSync(folder, { recursive: true }),
  };
};

const has = (name: string) => spawnSync(name, ["--version"]).error === undefined;

const chdb = join(tmpdir(), "five-year-plan-chdb", "node_modules", "chdb", "package.json");
type Session = { readonly queryAsync: (sql: string) => Promise<{ readonly text: () => string }>; readonly cleanup: () => void };

/** ClickHouse as a library, over a folder of its own. */
const clickhouse = async (): Promise<Engine> => {
  const folder = mkdtempSync(join(tmpdir(), "five-year-plan-clickhouse-"));
  const { Session } = createRequire(chdb)("chdb") as { Session: new (path: string) => Session };
  const session = new Session(folder);
  const run = async (sql: string) => (await session.queryAsync(sql)).text();
  await run("CREATE DATABASE IF NOT EXISTS places");
  await run("USE places");
  return {
    dialect: "clickhouse",
    version: async () => (await run("SELECT version()")).trim(),
    load: async ({ create }, halves) => {
      await run("DROP TABLE IF EXISTS observations");
      await run(create);
      for (const half of halves) await run(`INSERT INTO observations SELECT * FROM file('${half}', 'CSV', '${COLUMNS}')`);
    },
    write: async (sql, file) => void (await run(`SELECT * FROM (${sql}) INTO OUTFILE '${file}' TRUNCATE FORMAT CSV`)),
    close: async () => {
      session.cleanup();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
const COLUMNS = "place String, indicator String, year Int32, value Nullable(String), status String";

/** Engines by name; one that is not on this machine is not there. */
export const ENGINES: { readonly [name: string]: (() => Promise<Engine>) | undefined } = {
  DuckDB: duckdb,
  PostgreSQL: hasPostgres ? postgresql : undefined,
  "PostgreSQL, two servers": hasPostgres ? sharded : undefined,
  SQLite: has("sqlite3") ? sqlite : undefined,
  ClickHouse: existsSync(chdb) ? clickhouse : undefined,
};
