import { type Evidence, type Locator, type Text, TRUSTS } from "../../model/index.js";
import type { Cell } from "./csv-text.js";

/** A column: its name, what type its cells have, what they say. The types are those of Frictionless Table Schema. */
export type Field = {
  readonly name: string;
  readonly type: "string" | "integer" | "boolean" | "year" | "object" | "array";
  readonly description: string;
  readonly constraints?: {
    readonly required?: true;
    readonly unique?: true;
    readonly enum?: readonly string[];
    readonly pattern?: string;
  };
};

/** A column with what it takes from a row. */
export type Column<Row> = Field & { readonly cell: (row: Row) => Cell | undefined };

/** A kind of table: its title, its columns and its row builder. */
export type TableKind<Source, Row> = {
  readonly title: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: (source: Source) => readonly Row[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly {
    readonly fields: string;
    readonly reference: { readonly resource: string; readonly fields: string };
  }[];
};

/** A column of decimal text. It is a string by type, for a reader's numbers would lose digits. */
export function decimalColumn<Row>(name: string, description: string, cell: Column<Row>["cell"]): Column<Row> {
  return { name, type: "string", description, constraints: { pattern: "-?[0-9]+([.][0-9]+)?" }, cell };
}

/** A column of one word out of a few. */
export function wordColumn<Row>(
  name: string,
  words: readonly string[],
  description: string,
  cell: Column<Row>["cell"],
): Column<Row> {
  return { name, type: "string", description, constraints: { enum: words }, cell };
}

/** A column of a year. */
export function yearColumn<Row>(name: string, description: string, cell: Column<Row>["cell"]): Column<Row> {
  return { name, type: "year", description, cell };
}

/** A column of text. */
export function textColumn<Row>(name: string, description: string, cell: Column<Row>["cell"]): Column<Row> {
  return { name, type: "string", description, cell };
}

/** The two columns of a name. */
export function nameColumns<Row>(name: string, what: string, of: (row: Row) => Text): Column<Row>[] {
  return [
    textColumn(`${name}_zh`, `${what}, in Chinese as printed.`, (row) => of(row).zh),
    textColumn(`${name}_en`, `${what}, in English.`, (row) => of(row).en),
  ];
}

/** The column that tells where a row is printed. */
export function locatorColumn<Row>(of: (row: Row) => Locator | undefined): Column<Row> {
  return {
    name: "locator",
    type: "object",
    description: "Where it is printed, as JSON: part, chapter, section, lead, box, group, table, row, column, page.",
    cell: (row) => json(of(row)),
  };
}

/** The column that tells what a row rests on. */
export function evidenceColumn<Row>(of: (row: Row) => Evidence | undefined): Column<Row> {
  return {
    name: "evidence",
    type: "object",
    description: "What it rests on, as JSON: trust, the ids of its publications, and the variants of what is disputed.",
    cell: (row) => json(of(row)),
  };
}

/** The columns of a value's trust and of the ids of its publications, which the table of publications lists. */
export function trustColumns<Row>(prefix: string, of: (row: Row) => Evidence | undefined): Column<Row>[] {
  return [
    wordColumn(`${prefix}trust`, TRUSTS, "How far it is to be trusted, where that is told.", (row) => of(row)?.trust),
    textColumn(`${prefix}sources`, "Ids of the publications that it was taken from, divided by spaces.", (row) =>
      of(row)?.sources.join(" "),
    ),
  ];
}

/** A value as JSON in a cell; nothing for undefined. */
export function json(value: unknown): string | undefined {
  return value === undefined ? undefined : JSON.stringify(value);
}
