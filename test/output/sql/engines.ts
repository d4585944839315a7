import { DuckDBInstance } from "@duckdb/node-api";
import { PGlite } from "@electric-sql/pglite";
import initSqlJs from "sql.js";
import type { SqlDialect } from "../../../src/output/index.js";

/** A row of a judgement as an engine gives it. */
export type Row = {
  readonly place: string;
  readonly indicator: string;
  readonly target: number | string;
  readonly status: string;
  readonly standing: string | null;
  readonly reason: string | null;
  readonly certainty: string | null;
};

/** An engine with a table and a query. */
export type Engine = {
  readonly dialect: SqlDialect;
  readonly run: (sql: string) => Promise<void>;
  readonly rows: (sql: string) => Promise<readonly Row[]>;
  readonly close: () => Promise<void>;
};

export const ENGINES: { readonly [name: string]: () => Promise<Engine> } = {
  DuckDB: async () => {
    const instance = await DuckDBInstance.create(":memory:");
    const connection = await instance.connect();
    return {
      dialect: "duckdb",
      run: async (sql) => void (await connection.run(sql)),
      rows: async (sql) => (await (await connection.run(sql)).getRowObjectsJson()) as unknown as Row[],
      close: async () => connection.closeSync(),
    };
  },
  "PostgreSQL (PGlite)": async () => {
    const database = await PGlite.create();
    return {
      dialect: "postgresql",
      run: async (sql) => void (await database.exec(sql)),
      rows: async (sql) => (await database.query<Row>(sql)).rows,
      close: () => database.close(),
    };
  },
  "SQLite (sql.js)": async () => {
    const database = new (await initSqlJs()).Database();
    return {
      dialect: "sqlite",
      run: async (sql) => void database.run(sql),
      rows: async (sql) => {
        const statement = database.prepare(sql);
        const rows: Row[] = [];
        while (statement.step()) rows.push(statement.getAsObject() as unknown as Row);
        statement.free();
        return rows;
      },
      close: async () => database.close(),
    };
  },
};
