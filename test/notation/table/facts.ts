import type { TableIndicator } from "../../../src/notation/index.js";

/** What an indicator of a table says before its targets: number and part, name, unit, category, attribute, baseline. */
export const factsOf = ({ no, part, name, unit, category, attribute, baseline }: TableIndicator): string[] => [
  `${no ?? ""}${part === undefined ? "" : `-${part}`}`,
  name.zh,
  unit ?? "",
  category?.zh ?? "",
  attribute ?? "",
  baseline?.printed ?? "none",
];

/** Its targets, each with its column's heading. */
export const targetsOf = ({ targets }: TableIndicator): string[] => targets.map(({ column, printed }) => `${column}=${printed}`);

/** The issue of a table that is larger than one may be. */
export const tooLarge = (given: number, most: number) => ({
  row: 0,
  column: 0,
  start: 0,
  end: 0,
  code: "too-large",
  facts: { given, most },
});
