// A plan's judgement as models and tests of dbt: `node examples/dbt/write.mjs FOLDER` writes them into a project of dbt for PostgreSQL.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { OBSERVATION_STATUSES, STATUSES } from "five-year-plan";
import { huzhu15 } from "five-year-plan/huzhu";
import { toSql } from "five-year-plan/output";

const SOURCE = "{{ source('statistics', 'observations') }}";
const list = (values) => `[${values.join(", ")}]`;
/** Both queries read a table `observations`: here it is a source of the project, named before all else. */
const model = (query) =>
  `WITH observations AS (SELECT * FROM ${SOURCE})`.concat(query.replace(/^WITH\s/, ",\n").replace(/^SELECT/, "\nSELECT"));
/** A test of dbt passes where its query gives no row. */
const onlyOne = (table, columns) =>
  `SELECT ${columns.join(", ")} FROM ${table} GROUP BY ${columns.join(", ")} HAVING COUNT(*) > 1\n`;

/** The files of a project by their paths. */
export function dbtFiles(plan, options) {
  const { sql, contract, doubt } = toSql(plan, options);
  const columns = contract.columns.map(
    ({ name, type, nullable }) =>
      `          - name: ${name}\n            data_type: ${type}\n${nullable ? "" : "            tests: [not_null]\n"}`,
  );
  return {
    "models/judgement.sql": `${model(sql)}\n`,
    "models/doubts.sql": `${model(doubt)}\n`,
    "models/schema.yml": `version: 2
sources:
  - name: statistics
    tables:
      - name: observations
        columns:
${columns.join("").replace("name: status\n", `name: status\n            # One of ${OBSERVATION_STATUSES.join(", ")}.\n`)}
models:
  - name: judgement
    description: ${plan.id} as of ${options.asOf}; a row for each target of each place
    columns:
      - name: place
        tests: [not_null]
      - name: status
        tests:
          - not_null
          - accepted_values: { values: ${list([...STATUSES, "doubt"])} }
      - name: standing
        tests:
          - accepted_values: { values: [met, not-met, unknown], config: { where: "status <> 'doubt'" } }
  - name: doubts
    description: observations that rows in doubt rest on; assess or assessMany settles them
`,
    "tests/one_figure_a_year.sql": onlyOne(SOURCE, contract.unique),
    "tests/one_row_a_target.sql": onlyOne("{{ ref('judgement') }}", ["place", "indicator", "target"]),
  };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = process.argv[2] ?? "judged";
  for (const [path, text] of Object.entries(dbtFiles(huzhu15, { dialect: "postgresql", asOf: 2027 }))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    console.log(join(folder, path));
  }
}
