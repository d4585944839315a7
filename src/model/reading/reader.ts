import type { FigureReading } from "../../notation/index.js";
import type { Issue, IssueCode } from "../issue.js";
import type { Observation } from "../observation.js";
import { isPlainObservation } from "../plain-observation.js";
import type { Plan } from "../plan.js";
import { readObservation } from "../read-observation.js";
import { type Candidate, candidatesOf, named, type RowOptions } from "./candidates.js";
import { type CellRow, LONGEST_ROW } from "./cells.js";
import { type Column, columnsOf, type ObservationColumn } from "./columns.js";
import { delimitedSplitter } from "./delimited.js";
import { duplicateKey } from "./duplicate-key.js";
import type { ObservationFormat } from "./formats.js";
import { indicatorFinder, isItself } from "./indicator-names.js";
import { arraySplitter, type JsonElement, lineSplitter } from "./json-elements.js";
import type { CodedStatus } from "./observation-status.js";
import { plainRows } from "./plain-rows.js";

/** How observations are to be read. @category Observations */
export type ReadObservationsOptions = {
  readonly format: ObservationFormat;
  /** What headings of the table's own mean; null for a column that is not to be read. */
  readonly columns?: { readonly [heading: string]: ObservationColumn | null };
  /** What codes of statuses mean that are not SDMX's, or that mean something else here. */
  readonly statuses?: { readonly [code: string]: CodedStatus };
  /** A plan by whose names of indicators the text may speak instead of ids. */
  readonly plan?: Pick<Plan, "indicators">;
  /** Ids of indicators by the names that the text has for them. */
  readonly ids?: { readonly [name: string]: string };
  /** The year of a table that has no column for it. */
  readonly year?: number;
};

/** What a row gave: an observation, or what is wrong with it and where. @category Observations */
export type ObservationRow =
  | { readonly ok: true; readonly line: number; readonly observation: Observation }
  | { readonly ok: false; readonly line: number; readonly issues: readonly Issue[] };

/** What came of all rows. @category Observations */
export type ObservationsSummary = {
  readonly observations: number;
  readonly refused: number;
  /** Rows and cells that hold no observation, by the status that says why; `""` where the cell is just empty. */
  readonly leftOut: { readonly [status: string]: number };
  /** How often a figure had to be made plain: widths folded, grouping or a percent sign taken off, shares of a structure parted. */
  readonly readings: { readonly [reading in FigureReading]?: number };
  /** Headings of columns that are not read. */
  readonly columnsLeftOut: readonly string[];
  /** How often each thing is wrong. */
  readonly issues: { readonly [code in IssueCode]?: number };
};

/** Takes a text piece by piece and gives the rows that each piece completes; a row is read when it is asked for. */
export type ObservationReader = {
  readonly push: (text: string) => Iterable<ObservationRow>;
  readonly end: () => Iterable<ObservationRow>;
  readonly summary: () => ObservationsSummary;
};

/** A reader of observations for texts in pieces. It holds one row at a time, and counts. */
export function observationReader(options: ReadObservationsOptions): ObservationReader {
  const { format, columns = {}, statuses = {}, year } = options;
  const find = indicatorFinder(options);
  let [observations, refused] = [0, 0];
  const leftOut = new Map<string, number>();
  const issues = new Map<IssueCode, number>();
  const readings = new Map<FigureReading, number>();
  let columnsLeftOut: readonly string[] = [];
  const note = (reading: FigureReading): void => void readings.set(reading, (readings.get(reading) ?? 0) + 1);
  const row: RowOptions = { statuses, find, note, ...(year !== undefined && { year }) };

  const refuse = (line: number, found: readonly Issue[]): ObservationRow => {
    refused++;
    for (const { code } of found) issues.set(code, (issues.get(code) ?? 0) + 1);
    return { ok: false, line, issues: found };
  };
  const settle = (candidate: Candidate, line: number): ObservationRow[] => {
    if ("leftOut" in candidate) {
      leftOut.set(candidate.leftOut, (leftOut.get(candidate.leftOut) ?? 0) + 1);
      return [];
    }
    if ("issue" in candidate) return [refuse(line, [candidate.issue])];
    const read = readObservation(candidate.value);
    if ("issues" in read) return [refuse(line, read.issues)];
    observations++;
    return [{ ok: true, line, observation: read.data }];
  };

  const lines = format === "json" || format === "ndjson" ? elements() : table();

  function elements() {
    const splitter = format === "json" ? arraySplitter() : lineSplitter();
    // Words that the caller explains are not taken as they stand.
    const asItStands = Object.keys(statuses).length === 0;
    const read = (element: JsonElement): ObservationRow[] => {
      const parsed = parseElement(element);
      if ("issue" in parsed) return [refuse(element.line, [parsed.issue])];
      const { value } = parsed;
      if (!asItStands || !isPlainObservation(value) || !isItself(value.indicator, find))
        return settle(named(value, row), element.line);
      observations++;
      return [{ ok: true, line: element.line, observation: Object.freeze(value) }];
    };
    return { push: (text: string) => each(splitter.push(text), read), end: () => each(splitter.end(), read) };
  }

  function table() {
    const strict = format === "csv";
    const splitter = delimitedSplitter(strict ? "," : "\t", strict);
    let heading: readonly Column[] | "wrong" | undefined;
    let plain: ReturnType<typeof plainRows>;
    const read = (cells: CellRow): ObservationRow[] => {
      if (heading === "wrong") return [];
      const issue = rowIssue(cells, heading?.length, strict);
      if (heading === undefined) {
        const found = issue === undefined ? columnsOf(cells.cells, { columns, find }) : { issue };
        heading = "issue" in found ? "wrong" : found.columns;
        if ("issue" in found) return [refuse(cells.line, [found.issue])];
        columnsLeftOut = found.leftOut;
        plain = plainRows(found.columns, statuses, find);
        return [];
      }
      if (issue !== undefined) return [refuse(cells.line, [issue])];
      const observation = plain?.(cells.cells);
      if (observation !== undefined) {
        observations++;
        return [{ ok: true, line: cells.line, observation }];
      }
      return candidatesOf(cells.cells, heading, row).flatMap((candidate) => settle(candidate, cells.line));
    };
    function* end(): Iterable<ObservationRow> {
      yield* each(splitter.end(), read);
      if (heading === undefined) yield refuse(1, [{ code: "missing-key", path: [], facts: { key: "indicator", expected: [] } }]);
    }
    return { push: (text: string) => each(splitter.push(text), read), end };
  }

  return {
    ...lines,
    summary: () => ({
      observations,
      refused,
      leftOut: Object.fromEntries(leftOut),
      readings: Object.fromEntries(readings),
      columnsLeftOut,
      issues: Object.fromEntries(issues),
    }),
  };
}

function* each<T>(items: readonly T[], read: (item: T) => ObservationRow[]): Iterable<ObservationRow> {
  for (const item of items) yield* read(item);
}

/** What is wrong with a row as a row. Spreadsheets leave out empty cells at the end; CSV may not. */
function rowIssue({ cells, fault }: CellRow, expected: number | undefined, strict: boolean): Issue | undefined {
  if (fault === "too-large") return { code: "too-large", path: [], facts: { limit: LONGEST_ROW } };
  if (fault !== undefined) return { code: fault, path: [], facts: {} };
  const damaged = cells.find((cell) => cell.includes("\ufffd"));
  if (damaged !== undefined) return { code: "damaged-text", path: [], facts: { given: damaged.slice(0, 60) } };
  if (expected === undefined) return undefined;
  const ragged = strict ? cells.length !== expected : cells.slice(expected).some((cell) => cell !== "");
  return ragged ? { code: "ragged-row", path: [], facts: { expected, given: cells.length } } : undefined;
}

function parseElement({ text, fault }: JsonElement): { readonly value: unknown } | { readonly issue: Issue } {
  if (fault === "too-large") return { issue: { code: "too-large", path: [], facts: { limit: LONGEST_ROW } } };
  const given = text === "" ? "…" : text.slice(0, 60);
  if (fault !== undefined) return { issue: { code: "not-json", path: [], facts: { given } } };
  if (text.includes("\ufffd")) return { issue: { code: "damaged-text", path: [], facts: { given } } };
  try {
    const value: unknown = JSON.parse(text);
    const twice = isAsLongAs(text, value) ? undefined : duplicateKey(text);
    if (twice === undefined) return { value };
    return { issue: { code: "duplicate-key", path: twice.path, facts: { key: twice.key } } };
  } catch {
    return { issue: { code: "not-json", path: [], facts: { given } } };
  }
}

/**
 * Whether a flat object is written as shortly as it can be: then no key of it occurs twice, for that would make the text longer. At most one
 * of its values may be a number, and that a year.
 */
function isAsLongAs(text: string, value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  let [length, numbers] = [1, 0];
  for (const key in value) {
    const one = (value as { readonly [key: string]: unknown })[key];
    // The key with its quotes, the colon, and the comma or bracket behind the value.
    length += key.length + 4;
    if (typeof one === "string") length += one.length + 2;
    else if (typeof one === "number" && one >= 1000 && one <= 9999 && numbers++ === 0) length += 4;
    else return false;
  }
  return length === text.length;
}
