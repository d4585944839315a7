import { suggestion } from "../../kernel/index.js";
import type { Issue } from "../issue.js";

/** The columns of a table of observations. @category Observations */
export const OBSERVATION_COLUMNS = [
  "indicator",
  "year",
  "from",
  "to",
  "value",
  "grade",
  "parts",
  "asserted",
  "status",
  "source",
  "unit",
  "measure",
  "basis",
  "vintage",
  "printed",
  "locator",
] as const;

/** A name of {@link OBSERVATION_COLUMNS}. @category Observations */
export type ObservationColumn = (typeof OBSERVATION_COLUMNS)[number];

/** Names that SDMX-CSV gives to the same. */
const SDMX_COLUMNS: { readonly [name: string]: ObservationColumn } = {
  INDICATOR: "indicator",
  TIME_PERIOD: "year",
  OBS_VALUE: "value",
  OBS_STATUS: "status",
};

/** What a column holds: a part of the observation, the values of one year, or nothing that is read. */
export type Column = ObservationColumn | number | null;

/**
 * Understands the heading of a table.
 *
 * @param heading - its cells
 * @param given - what the caller says of headings of his own; null for a column not to be read
 * @returns what each column holds, or the first thing wrong
 */
export function columnsOf(
  heading: readonly string[],
  given: { readonly [heading: string]: ObservationColumn | null },
): { readonly columns: readonly Column[] } | { readonly issue: Issue } {
  const columns = heading.map((name) => columnOf(name, given));
  const unknown = columns.indexOf(undefined);
  if (unknown >= 0) {
    const key = heading[unknown] ?? "";
    const near = suggestion(key, OBSERVATION_COLUMNS);
    return { issue: { code: "unknown-key", path: [key], facts: { key, ...(near !== undefined && { suggestion: near }) } } };
  }
  const known = columns as Column[];
  const twice = known.findIndex((column, i) => column !== null && known.indexOf(column) !== i);
  if (twice >= 0) return { issue: { code: "duplicate-key", path: [], facts: { key: heading[twice] ?? "" } } };
  if (!known.includes("indicator"))
    return { issue: { code: "missing-key", path: [], facts: { key: "indicator", expected: [] } } };
  return { columns: known };
}

function columnOf(name: string, given: { readonly [heading: string]: ObservationColumn | null }): Column | undefined {
  if (Object.hasOwn(given, name)) return given[name] ?? null;
  if (Object.hasOwn(SDMX_COLUMNS, name)) return SDMX_COLUMNS[name];
  if (/^[0-9]{4}$/.test(name)) return Number(name);
  return OBSERVATION_COLUMNS.find((column) => column === name);
}
