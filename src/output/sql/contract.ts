import { DIALECTS, type SqlDialect } from "./dialects.js";
import { MOST_DECIMALS, MOST_WHOLE_DIGITS } from "./figure.js";

/** A column of the table that a query of {@link toSql} reads. @category SQL */
export type SqlColumn = {
  readonly name: "place" | "indicator" | "year" | "value" | "status";
  readonly type: string;
  readonly nullable: boolean;
};

/** What the table of a query of {@link toSql} must be. @category SQL */
export type SqlContract = {
  readonly table: "observations";
  readonly columns: readonly SqlColumn[];
  /** Columns that together occur once: vintages and statuses are settled before. Where two rows share them their target is in doubt. */
  readonly unique: readonly ["place", "indicator", "year"];
  /** The year as of which the query judges; rows of later years must not be there. */
  readonly asOf: number;
  /** Digits of `value` that are decided; more are in doubt. */
  readonly digits: { readonly beforePoint: number; readonly afterPoint: number };
  /** The table's definition for the engine. */
  readonly create: string;
};

/** The contract in an engine's types. `value` is text, for a number column would lose the printed digits, and with them what rounding can change. */
export function sqlContract(dialect: SqlDialect, asOf: number): SqlContract {
  const { text, integer, required, optional, stored } = DIALECTS[dialect];
  const columns: readonly SqlColumn[] = [
    { name: "place", type: text, nullable: false },
    { name: "indicator", type: text, nullable: false },
    { name: "year", type: integer, nullable: false },
    { name: "value", type: optional(text), nullable: true },
    { name: "status", type: text, nullable: false },
  ];
  const lines = columns.map(({ name, type, nullable }) => `  ${name} ${nullable ? type : required(type)}`);
  return {
    table: "observations",
    columns,
    unique: ["place", "indicator", "year"],
    asOf,
    digits: { beforePoint: MOST_WHOLE_DIGITS, afterPoint: MOST_DECIMALS },
    create: `CREATE TABLE observations (\n${lines.join(",\n")}\n)${stored}`,
  };
}
