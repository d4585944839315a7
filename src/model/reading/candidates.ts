import type { Column, ObservationColumn } from "./columns.js";
import { type CodedStatus, statusOf } from "./observation-status.js";

/** What a row says: an observation still to be checked, or why there is none. */
export type Candidate = { readonly value: unknown } | { readonly leftOut: string };

/** Codes of statuses that the caller explains. */
type Statuses = { readonly [code: string]: CodedStatus };

/** The cells of a row by what they hold; empty ones are left out. */
type Cells = { [K in ObservationColumn]?: string };

/** The observations that a row of cells speaks of: one, or in a table with a column for each year one for each. */
export function candidatesOf(cells: readonly string[], columns: readonly Column[], statuses: Statuses): Candidate[] {
  const said: Cells = {};
  const years: { year: string; value: string }[] = [];
  columns.forEach((column, i) => {
    const cell = cells[i] ?? "";
    if (typeof column === "number") years.push({ year: String(column), value: cell });
    else if (column !== null && cell !== "") said[column] = cell;
  });
  if (years.length === 0) return [candidate(said, statuses)];
  return years.map((point) => (point.value === "" ? { leftOut: "" } : candidate({ ...said, ...point }, statuses)));
}

/** Years become numbers; everything else stays text, so that decimals keep their digits. */
function candidate({ from, to, year, parts, locator, ...rest }: Cells, statuses: Statuses): Candidate {
  const value: { [key: string]: unknown } = { status: "actual", ...rest };
  if (year !== undefined) value["year"] = wholeYear(year);
  if (from !== undefined || to !== undefined) {
    value["span"] = { ...(from !== undefined && { from: wholeYear(from) }), ...(to !== undefined && { to: wholeYear(to) }) };
  }
  if (parts !== undefined) value["parts"] = parts.split(":").map((part) => part.trim());
  if (locator !== undefined) value["locator"] = jsonOr(locator);
  return coded(value, statuses);
}

/** What a cell of JSON holds; the text itself where it is none, for the schema to refuse. */
function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const wholeYear = (text: string): number | string => (/^[0-9]{4}$/.test(text) ? Number(text) : text);

/** Reads the status's code. A row whose code says that there is no value is no observation, as long as it has none. */
export function coded(value: unknown, statuses: Statuses): Candidate {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { value };
  const { status, ...rest } = value as { readonly [key: string]: unknown };
  if (typeof status !== "string") return { value };
  const meaning = statusOf(status, statuses);
  if (meaning === "forecast") return { leftOut: status };
  if (meaning === "missing") return EVIDENCE.some((key) => Object.hasOwn(rest, key)) ? { value } : { leftOut: status };
  return { value: meaning === undefined ? value : { ...rest, status: meaning } };
}

const EVIDENCE = ["value", "grade", "parts", "asserted"];
