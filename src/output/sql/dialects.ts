import { MOST_DECIMALS, MOST_WHOLE_DIGITS } from "./figure.js";

/** The engines whose SQL is written. @category SQL */
export const SQL_DIALECTS = ["duckdb", "postgresql", "clickhouse", "spark", "sqlite"] as const;
/** One of {@link SQL_DIALECTS}. @category SQL */
export type SqlDialect = (typeof SQL_DIALECTS)[number];

/** How an engine says what the others say otherwise. */
export type Dialect = {
  /** Types of columns of the table of observations, of such as must be there and such as may be NULL. */
  readonly text: string;
  readonly integer: string;
  readonly required: (type: string) => string;
  readonly optional: (type: string) => string;
  /** What the definition of a table ends with. */
  readonly stored: string;
  /** Whether `value` is a decimal text of digits that fit. */
  readonly isFigure: string;
  /** The position of the point in `value`, from 1; 0 without one. */
  readonly point: string;
  /** The digits of `value` without the point. */
  readonly digits: string;
  /** A whole number wide enough for products, or a floating one. */
  readonly wide: (expression: string) => string;
  /** A floating number, and a power of one: used only where a band about each bound is left in doubt. */
  readonly double: string;
  /** Keeps a common table expression from being worked out once for each use; where the engine knows such a word. */
  readonly once: string;
  /** What the query must end with. */
  readonly settings?: string;
  /** Products are floating: near a bound nothing is decided. */
  readonly floating?: true;
  /** Rows of whole numbers, grades or words as a table. */
  readonly table: (name: string, columns: readonly string[], rows: readonly (readonly Cell[])[]) => string;
};

export type Cell = number | bigint | string | null;

const FORM = `^-?[0-9]{1,${MOST_WHOLE_DIGITS}}([.][0-9]{1,${MOST_DECIMALS}})?$`;

const cell = (value: Cell): string =>
  value === null ? "NULL" : typeof value === "string" ? `'${value.replaceAll("'", "''")}'` : value.toString();
const row = (cells: readonly Cell[]): string => `(${cells.map(cell).join(", ")})`;

/** Columns of words; all others are of numbers. */
const WORDS: ReadonlySet<string> = new Set(["indicator", "form", "grade", "status", "standing", "reason", "certainty"]);
const isWords = (column: string) => WORDS.has(column);
/** No row, of columns that have a type all the same: a bare NULL would be a text that no number is compared with. */
const empty = (columns: readonly string[]): string =>
  `SELECT ${columns.map((column) => `${isWords(column) ? "''" : "0"} AS ${column}`).join(", ")} WHERE 1 = 0`;

/** `name(a, b) AS (VALUES (1, 2), …)`; without rows a table that is empty. */
const values: Dialect["table"] = (name, columns, rows) => {
  if (rows.length === 0) return `${name} AS (${empty(columns)})`;
  const untyped = columns.map((column, i) => !isWords(column) && rows.every((one) => one[i] === null));
  const typed = (cells: readonly Cell[]) =>
    `(${cells.map((one, i) => (untyped[i] ? "CAST(NULL AS INTEGER)" : cell(one))).join(", ")})`;
  return `${name}(${columns.join(", ")}) AS (VALUES\n  ${rows.map(typed).join(",\n  ")}\n)`;
};

/** ClickHouse has no columns of a common table expression: each row is selected, the first one naming them. */
const unions: Dialect["table"] = (name, columns, rows) => {
  if (rows.length === 0) return `${name} AS (${empty(columns)})`;
  const types = columns.map((column, i) => `${column} ${clickhouseType(rows.map((one) => one[i] ?? null))}`);
  return `${name} AS (SELECT * FROM values('${types.join(", ")}',\n  ${rows.map((cells) => row(cells.map(quoted))).join(",\n  ")}\n))`;
};

/** A whole number beyond 64 bits would be read as a floating one; in quotes it is read as its column's type. */
const quoted = (one: Cell): Cell => (typeof one === "bigint" ? one.toString() : one);

function clickhouseType(cells: readonly Cell[]): string {
  const type = cells.some((one) => typeof one === "string")
    ? "String"
    : cells.some((one) => typeof one === "bigint")
      ? "Int256"
      : "Int64";
  return cells.includes(null) ? `Nullable(${type})` : type;
}

/** A column is optional where nothing is said, and a table is stored as the engine does. */
const USUAL = {
  required: (type: string) => `${type} NOT NULL`,
  optional: (type: string) => type,
  stored: "",
  table: values,
} satisfies Partial<Dialect>;

/** What each engine has of its own. */
export const DIALECTS: { readonly [D in SqlDialect]: Dialect } = {
  duckdb: {
    ...USUAL,
    double: "DOUBLE",
    once: "MATERIALIZED ",
    text: "VARCHAR",
    integer: "INTEGER",
    isFigure: `regexp_full_match(value, '${FORM}')`,
    point: "instr(value, '.')",
    digits: "CAST(replace(value, '.', '') AS BIGINT)",
    wide: (expression) => `CAST(${expression} AS HUGEINT)`,
  },
  postgresql: {
    ...USUAL,
    double: "double precision",
    once: "MATERIALIZED ",
    text: "text",
    integer: "integer",
    isFigure: `value ~ '${FORM}'`,
    point: "position('.' in value)",
    digits: "CAST(replace(value, '.', '') AS bigint)",
    wide: (expression) => `CAST(${expression} AS numeric)`,
  },
  clickhouse: {
    double: "Nullable(Float64)",
    // Without it a row that joins nothing gets zeros and empty words.
    settings: "SETTINGS join_use_nulls = 1",
    once: "",
    text: "String",
    integer: "Int32",
    required: (type) => type,
    optional: (type) => `Nullable(${type})`,
    stored: " ENGINE = MergeTree ORDER BY (place, indicator, year)",
    isFigure: `match(value, '${FORM}')`,
    point: "position(value, '.')",
    digits: "toInt64OrZero(replaceOne(value, '.', ''))",
    wide: (expression) => `toInt256(${expression})`,
    table: unions,
  },
  spark: {
    ...USUAL,
    double: "DOUBLE",
    once: "",
    text: "STRING",
    integer: "INT",
    isFigure: `value RLIKE '${FORM}'`,
    point: "instr(value, '.')",
    digits: "CAST(replace(value, '.', '') AS BIGINT)",
    wide: (expression) => `CAST(${expression} AS DECIMAL(7, 0))`,
  },
  sqlite: {
    ...USUAL,
    double: "REAL",
    once: "MATERIALIZED ",
    text: "TEXT",
    integer: "INTEGER",
    // SQLite has no regular expressions of its own.
    isFigure: [
      "value NOT GLOB '*[^0-9.-]*'",
      "substr(value, 2) NOT GLOB '*-*'",
      "value NOT GLOB '*.*.*'",
      "ltrim(value, '-') GLOB '[0-9]*'",
      "value GLOB '*[0-9]'",
      `length(ltrim(CASE WHEN instr(value, '.') = 0 THEN value ELSE substr(value, 1, instr(value, '.') - 1) END, '-')) <= ${MOST_WHOLE_DIGITS}`,
      `(instr(value, '.') = 0 OR length(value) - instr(value, '.') <= ${MOST_DECIMALS})`,
    ].join(" AND "),
    point: "instr(value, '.')",
    digits: "CAST(replace(value, '.', '') AS INTEGER)",
    wide: (expression) => `CAST(${expression} AS REAL)`,
    floating: true,
  },
};
