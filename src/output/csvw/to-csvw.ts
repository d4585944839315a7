import { refuseUnless } from "../../kernel/index.js";
import { type Plan, refuseUnlessPlan } from "../../model/index.js";
import type { Field, TableKind } from "../csv/table.js";
import { PLAN_TABLES } from "../csv/table-names.js";
import { PLAN_TABLE_KINDS } from "../csv/to-csv.js";
import { observationsTable, type StatusForm } from "../observations/observations-table.js";

/** What {@link toCsvw} describes. @category CSVW */
export type CsvwOptions = {
  /** Whether there is an `observations.csv` beside the plan's tables. */
  readonly observations?: boolean;
  /** How statuses of observations are written: our words by default. */
  readonly status?: StatusForm;
};

/** A column of a table, as the Metadata Vocabulary for Tabular Data has it. @category CSVW */
export type CsvwColumn = {
  readonly name: string;
  readonly titles: string;
  readonly "dc:description": string;
  readonly datatype: string | { readonly base: string; readonly format: string };
  readonly required?: true;
};

/** A table with its columns and keys. @category CSVW */
export type CsvwTable = {
  readonly url: string;
  readonly "dc:title": string;
  readonly tableSchema: {
    readonly columns: readonly CsvwColumn[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly {
      readonly columnReference: string;
      readonly reference: { readonly resource: string; readonly columnReference: string };
    }[];
  };
};

/** The metadata of a group of tables. @category CSVW */
export type CsvwTableGroup = {
  readonly "@context": readonly ["http://www.w3.org/ns/csvw", { readonly "@language": "en" }];
  readonly "dc:title": readonly { readonly "@value": string; readonly "@language": string }[];
  readonly tables: readonly CsvwTable[];
};

/**
 * The metadata of a plan's CSV files, as CSV on the Web (W3C Recommendation, 2015) has it: what each column means, its datatype, keys and
 * what refers to what. Written as `csv-metadata.json` beside the files of `toCsv` or {@link toDataPackage} it is where tools look for it.
 *
 * Decimals are strings with a pattern, for numbers would lose printed digits; an empty cell is a missing value.
 *
 * @param plan - the plan whose tables are described
 * @param options - `observations`, whether there is a table of them; `status`, how their statuses are written
 * @returns the metadata, plain JSON
 * @throws PlanError `invalid-plan`, `invalid-options`
 * @category CSVW
 * @example
 * ```ts
 * import { huzhu14 } from "five-year-plan/huzhu";
 * import { toCsvw } from "five-year-plan/output";
 * const { tables } = toCsvw(huzhu14, { observations: true });
 * tables.map(({ url }) => url); // => ["indicators.csv", "targets.csv", "projects.csv", "places.csv", "publications.csv", "observations.csv"]
 * tables[1]?.tableSchema.foreignKeys?.[0]?.reference; // => { resource: "indicators.csv", columnReference: "id" }
 * ```
 */
export function toCsvw(plan: Plan, options: CsvwOptions = {}): CsvwTableGroup {
  refuseUnlessPlan(plan);
  refuseUnless("options", options, "object", "invalid-options");
  const { observations = false, status = "words" } = options;
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
    "dc:title": [inLanguage("zh", plan.title.zh), ...(plan.title.en === undefined ? [] : [inLanguage("en", plan.title.en)])],
    tables: [
      ...PLAN_TABLES.map((name) => tableOf(name, PLAN_TABLE_KINDS[name])),
      ...(observations ? [tableOf("observations", observationsTable(status))] : []),
    ],
  };
}

const inLanguage = (language: string, title: string) => ({ "@value": title, "@language": language });

function tableOf<Source, Row>(name: string, { title, columns, primaryKey, foreignKeys = [] }: TableKind<Source, Row>): CsvwTable {
  return {
    url: `${name}.csv`,
    "dc:title": title,
    tableSchema: {
      columns: columns.map(columnOf),
      ...(primaryKey.length > 0 && { primaryKey }),
      ...(foreignKeys.length > 0 && {
        foreignKeys: foreignKeys.map(({ fields, reference }) => ({
          columnReference: fields,
          // A table refers to itself by the empty name.
          reference: { resource: `${reference.resource || name}.csv`, columnReference: reference.fields },
        })),
      }),
    },
  };
}

const columnOf = ({ name, type, description, constraints = {} }: Field): CsvwColumn => ({
  name,
  titles: name,
  "dc:description": description,
  datatype: datatypeOf(type, constraints),
  ...(constraints.required && { required: true }),
});

const DATATYPES: { readonly [T in Field["type"]]: string } = {
  string: "string",
  integer: "integer",
  boolean: "boolean",
  year: "gYear",
  object: "json",
  array: "json",
};

/** A pattern or a choice of words is the format of a string, a regular expression that the whole cell matches. */
function datatypeOf(type: Field["type"], { pattern, enum: words }: NonNullable<Field["constraints"]>): CsvwColumn["datatype"] {
  const format = pattern ?? words?.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  return type !== "string" || format === undefined ? DATATYPES[type] : { base: "string", format };
}
