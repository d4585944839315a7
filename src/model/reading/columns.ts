import { suggestion } from "../../kernel/index.js";
import { dataHeading, type StatusWord } from "../../notation/index.js";
import type { Issue } from "../issue.js";
import type { NamedIndicator } from "./indicator-names.js";

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
  "definition",
  "evidence",
] as const;

/** A name of {@link OBSERVATION_COLUMNS}. @category Observations */
export type ObservationColumn = (typeof OBSERVATION_COLUMNS)[number];

/** Names that SDMX-CSV gives to the same. */
const SDMX_COLUMNS: ReadonlyMap<string, ObservationColumn> = new Map([
  ["INDICATOR", "indicator"],
  ["TIME_PERIOD", "year"],
  ["OBS_VALUE", "value"],
  ["OBS_STATUS", "status"],
]);

/** What a column holds: a part of the observation, the values of one year or of one indicator, or nothing that is read. */
export type Column =
  | { readonly kind: "part"; readonly part: ObservationColumn; readonly unit?: string }
  | { readonly kind: "year"; readonly year: number; readonly status?: StatusWord; readonly unit?: string }
  | { readonly kind: "indicator"; readonly id: string; readonly unit?: string }
  | null;

/** What is known of headings: what the caller says of his own, and the indicators that a heading may name. */
export type HeadingOptions = {
  /** The part of an observation that a column holds; null for a column not to be read. */
  readonly columns: { readonly [heading: string]: ObservationColumn | null };
  readonly find: (given: string) => NamedIndicator;
};

/**
 * Understands the heading of a table.
 *
 * @param heading - its cells
 * @param options - what is known of headings
 * @returns what each column holds and the headings of those that are not read, or the first thing wrong
 */
export function columnsOf(
  heading: readonly string[],
  options: HeadingOptions,
): { readonly columns: readonly Column[]; readonly leftOut: readonly string[] } | { readonly issue: Issue } {
  const found = heading.map((name) => columnOf(name, options));
  const byYears = found.some((column) => column?.kind === "year");
  const named = found.some((column) => column?.kind === "part" && column.part === "indicator");
  // Above the names of a table with a column for each year, often nothing is.
  const columns = found.map((column, i) =>
    column === undefined && heading[i] === "" ? (i === 0 && byYears && !named ? NAMES : null) : column,
  );
  const unknown = columns.indexOf(undefined);
  if (unknown >= 0) {
    const key = heading[unknown] ?? "";
    const near = suggestion(key, OBSERVATION_COLUMNS);
    return { issue: { code: "unknown-key", path: [key], facts: { key, ...(near !== undefined && { suggestion: near }) } } };
  }
  const known = columns as Column[];
  const keys = known.map(keyOf);
  const twice = heading.find((_, i) => keys[i] !== undefined && keys.indexOf(keys[i]) !== i);
  if (twice !== undefined) return { issue: { code: "duplicate-key", path: [], facts: { key: twice } } };
  if (!keys.includes("indicator") && !known.some((column) => column?.kind === "indicator"))
    return { issue: { code: "missing-key", path: [], facts: { key: "indicator", expected: [] } } };
  return { columns: known, leftOut: heading.filter((name, i) => known[i] === null && name !== "") };
}

const NAMES: Column = { kind: "part", part: "indicator" };

function keyOf(column: Column): string | undefined {
  if (column === null) return undefined;
  if (column.kind === "part") return column.part;
  return column.kind === "year" ? `${column.year} ${column.status ?? ""}` : `=${column.id}`;
}

function columnOf(name: string, { columns, find }: HeadingOptions): Column | undefined {
  const part = (of: ObservationColumn): Column => ({ kind: "part", part: of });
  if (Object.hasOwn(columns, name)) {
    const given = columns[name];
    return given === undefined || given === null ? null : part(given);
  }
  const own = SDMX_COLUMNS.get(name) ?? OBSERVATION_COLUMNS.find((column) => column === name);
  if (own !== undefined) return part(own);
  const heading = dataHeading(name);
  if (heading?.kind === "left-out") return null;
  if (heading?.kind === "year") return heading;
  if (heading?.kind === "column") {
    const { column, unit } = heading;
    return { kind: "part", part: column, ...(unit !== undefined && { unit }) };
  }
  const indicator = find(name);
  // A text that is only taken for an id is a heading that nobody knows.
  if (!("id" in indicator) || indicator.id === name) return undefined;
  return { kind: "indicator", ...indicator };
}
