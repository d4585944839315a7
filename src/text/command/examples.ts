import type { CommandName } from "./words.js";

/** Calls to copy, by command. */
export const EXAMPLES: { readonly [K in CommandName]: readonly string[] } = {
  assess: ["assess huzhu-14", "assess plan.json --observations figures.csv --as-of 2027"],
  targets: ["targets huzhu-15", "targets huzhu-15 --thresholds 2028"],
  explain: ["explain huzhu-14 forest-coverage"],
  list: ["list", "list huzhu-15"],
  report: ["report huzhu-14 --out report.html"],
  show: ["show huzhu-15", "show huzhu-15 box 3", "show huzhu-15 indicator forest-coverage --sources"],
  check: ["check huzhu-15", "check draft.docx", "check plan.json --format sarif"],
  outline: ["outline outline.docx --out plan.json --issues issues.md"],
  validate: ["validate plan.json --as plan", "validate figures.csv --as observations --plan huzhu-15"],
  schema: ["schema plan"],
  export: [
    "export huzhu-15 --to xlsx --out huzhu-15.xlsx",
    "export huzhu-15 --to csv --table projects",
    "export huzhu-15 --to sql --dialect duckdb --as-of 2027",
  ],
  convert: ["convert figures.csv --to json"],
  read: ["read table.md", "read --cell 〔18〕", "read table.xlsx --place Huzhu --period 2026-2030 --out plan.json"],
  help: ["help assess"],
};
