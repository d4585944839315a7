import { refuseUnless } from "../../kernel/index.js";
import type { Observation, Plan } from "../../model/index.js";
import { refuseUnlessPlan } from "../../model/index.js";
import type { CsvOptions } from "../csv/csv-text.js";
import type { TableKind } from "../csv/table.js";
import { PLAN_TABLES } from "../csv/table-names.js";
import { PLAN_TABLE_KINDS, tableText } from "../csv/to-csv.js";
import { observationsTable, type StatusForm } from "../observations/observations-table.js";

/** The files of a data package by their names: the descriptor and its tables. @category Data package */
export type DataPackage = {
  readonly "datapackage.json": string;
  readonly "indicators.csv": string;
  readonly "targets.csv": string;
  readonly "projects.csv": string;
  readonly "places.csv": string;
  readonly "publications.csv": string;
  readonly "observations.csv"?: string;
};

/** How a data package is written. @category Data package */
export type DataPackageOptions = Pick<CsvOptions, "escapeFormulas"> & {
  /** How statuses of observations are written: our words by default. */
  readonly status?: StatusForm;
};

const PROFILES = "https://datapackage.org/profiles/2.0/";

/**
 * A plan, and where given what was observed, as a Frictionless Data Package (version 2): a descriptor and a CSV file for each table.
 *
 * Decimals are strings with a pattern, for numbers would lose digits. Where a value is missing, a column that ends in `missing` says why,
 * in one of few words.
 *
 * @param plan - the plan
 * @param observations - what was observed; without it there is no table of observations
 * @param options - how statuses are written, and whether formulas are escaped
 * @returns the files' texts by their names
 * @category Data package
 * @example
 * ```ts
 * import { huzhu14, huzhu14Outcomes } from "five-year-plan/huzhu";
 * import { toDataPackage } from "five-year-plan/output";
 * const files = toDataPackage(huzhu14, huzhu14Outcomes);
 * Object.keys(files); // => ["datapackage.json", "indicators.csv", "targets.csv", "projects.csv", "places.csv", "publications.csv", "observations.csv"]
 * ```
 */
export function toDataPackage(plan: Plan, observations?: readonly Observation[], options: DataPackageOptions = {}): DataPackage {
  refuseUnlessPlan(plan);
  if (observations !== undefined) refuseUnless("observations", observations, "list", "invalid-observations");
  refuseUnless("options", options, "object", "invalid-options");
  const { escapeFormulas = false, status = "words" } = options;
  const tables = PLAN_TABLES.map((name) => {
    const kind = PLAN_TABLE_KINDS[name];
    return { name: name as string, resource: resource(name, kind), text: tableText(kind, plan, { escapeFormulas }) };
  });
  if (observations !== undefined) {
    const kind = observationsTable(status);
    const name = "observations";
    tables.push({ name, resource: resource(name, kind), text: tableText(kind, observations, { escapeFormulas }) });
  }
  const descriptor = {
    $schema: `${PROFILES}datapackage.json`,
    name: plan.id,
    title: plan.title.en ?? plan.title.zh,
    resources: tables.map((table) => table.resource),
  };
  return Object.fromEntries([
    ["datapackage.json", `${JSON.stringify(descriptor, null, 2)}\n`],
    ...tables.map(({ name, text }) => [`${name}.csv`, text]),
  ]);
}

function resource<Source, Row>(name: string, { title, columns, primaryKey, foreignKeys }: TableKind<Source, Row>): object {
  return {
    name,
    type: "table",
    title,
    path: `${name}.csv`,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    schema: {
      $schema: `${PROFILES}tableschema.json`,
      fields: columns.map(({ cell: _, ...field }) => field),
      missingValues: [""],
      ...(primaryKey.length > 0 && { primaryKey }),
      ...(foreignKeys !== undefined && { foreignKeys }),
    },
  };
}
