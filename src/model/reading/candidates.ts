import { basisWord, dataDate, dataFigure, dataGrade, dataYears, type FigureReading, measureWord } from "../../notation/index.js";
import type { Issue } from "../issue.js";
import { ID_PATTERN } from "../patterns.js";
import type { Column, ObservationColumn } from "./columns.js";
import type { NamedIndicator } from "./indicator-names.js";
import { type CodedStatus, statusOf } from "./observation-status.js";

/** What a row says: an observation still to be checked, why there is none, or what is wrong. */
export type Candidate = { readonly value: unknown } | { readonly leftOut: string } | { readonly issue: Issue };

/** Codes of statuses that the caller explains. */
type Statuses = { readonly [code: string]: CodedStatus };

/** What is known beside the cells. */
export type RowOptions = {
  readonly statuses: Statuses;
  readonly find: (given: string) => NamedIndicator;
  /** The year of a table that prints none. */
  readonly year?: number;
  /** Counts what had to be done to read a figure. */
  readonly note: (reading: FigureReading) => void;
};

/** The cells of a row by what they hold; empty ones are left out. */
type Cells = { [K in ObservationColumn]?: string };

/** The observations that a row of cells speaks of: one, or in a table with a column for each year or indicator one for each. */
export function candidatesOf(cells: readonly string[], columns: readonly Column[], options: RowOptions): Candidate[] {
  const said: Cells = {};
  const points: Cells[] = [];
  columns.forEach((column, i) => {
    const cell = cells[i] ?? "";
    if (column === null) return;
    const unit = column.unit === undefined ? {} : { unit: column.unit };
    if (column.kind === "year")
      points.push({
        year: String(column.year),
        value: cell,
        ...(column.status !== undefined && { status: column.status }),
        ...unit,
      });
    else if (column.kind === "indicator") points.push({ indicator: column.id, value: cell, ...unit });
    else if (cell !== "") {
      said[column.part] = cell;
      if (column.unit !== undefined) said.unit ??= column.unit;
    }
  });
  if (points.length === 0) return [candidate(said, options)];
  // An unknown name is reported once, and not for every year.
  const unknown = said.indicator !== undefined && !isKnown(said.indicator, options);
  if (unknown) return [candidate({ ...said, ...points.find(({ value }) => value !== "") }, options)];
  return points.map((point) => (point.value === "" ? { leftOut: "" } : candidate({ ...said, ...point }, options)));
}

function isKnown(indicator: string, { find }: RowOptions): boolean {
  const found = find(indicator);
  return "id" in found && ID_PATTERN.test(found.id);
}

/** Years become numbers; everything else stays text, so that decimals keep their digits. */
function candidate(cells: Cells, options: RowOptions): Candidate {
  const { from, to, year, parts, locator, evidence, value: figure, indicator, ...rest } = cells;
  const value: { [key: string]: unknown } = { status: "actual", ...rest };
  if (indicator !== undefined) {
    const found = options.find(indicator);
    if (!("id" in found)) return { issue: unknownName(indicator, found.candidates) };
    value["indicator"] = found.id;
    if ("unit" in found) value["unit"] ??= found.unit;
  }
  when(value, { from, to, year }, options.year);
  if (parts !== undefined) value["parts"] = parts.split(/[:：]/u).map((part) => part.trim());
  if (locator !== undefined) value["locator"] = jsonOr(locator);
  if (evidence !== undefined) value["evidence"] = jsonOr(evidence);
  if (rest.basis !== undefined) value["basis"] = basisWord(rest.basis) ?? rest.basis;
  if (rest.measure !== undefined) value["measure"] = measureWord(rest.measure) ?? rest.measure;
  if (rest.vintage !== undefined) value["vintage"] = dataDate(rest.vintage);
  if (rest.grade !== undefined) addGrade(value, rest.grade, options);
  if (figure !== undefined && !addFigure(value, figure, options)) return { leftOut: figure.slice(0, 20) };
  return coded(value, options.statuses);
}

function unknownName(given: string, candidates: readonly string[]): Issue {
  return { code: "unknown-name", path: ["indicator"], facts: { given: given.slice(0, 60), candidates } };
}

function when(
  value: { [key: string]: unknown },
  { from, to, year }: { from?: string | undefined; to?: string | undefined; year?: string | undefined },
  own: number | undefined,
): void {
  if (year !== undefined) {
    const years = dataYears(year);
    if (years !== undefined && "from" in years) value["span"] = years;
    else value["year"] = years?.year ?? year;
  }
  if (from !== undefined || to !== undefined) {
    value["span"] = { ...(from !== undefined && { from: wholeYear(from) }), ...(to !== undefined && { to: wholeYear(to) }) };
  }
  if (own !== undefined && value["year"] === undefined && value["span"] === undefined) value["year"] = own;
}

const wholeYear = (text: string): number | string => {
  const years = dataYears(text);
  return years !== undefined && "year" in years ? years.year : text;
};

/** Puts the figure into an observation, as printed too where it was not plain; false where the cell says that there is none. */
function addFigure(value: { [key: string]: unknown }, text: string, { note }: RowOptions): boolean {
  const figure = dataFigure(text);
  if (figure?.kind === "none") return EVIDENCE.some((key) => Object.hasOwn(value, key));
  const unit = figure?.kind === "value" ? figure.unit : undefined;
  // What is no figure stays as it is, for the schema to refuse.
  if (figure === undefined || (unit !== undefined && value["unit"] !== undefined && dataFigureUnit(value["unit"]) !== unit)) {
    value["value"] = text;
    return true;
  }
  for (const reading of figure.readings) note(reading);
  if (figure.readings.length > 0) value["printed"] ??= text;
  if (figure.kind === "grade") value["grade"] ??= figure.grade;
  else if (figure.kind === "parts") value["parts"] ??= figure.parts;
  else value["value"] = figure.value;
  if (unit !== undefined) value["unit"] = unit;
  return true;
}

/** Puts a grade into an observation as its scale has it; what is none stays as it is. */
function addGrade(value: { [key: string]: unknown }, text: string, { note }: RowOptions): void {
  const grade = dataGrade(text);
  if (grade === undefined || grade === text) return;
  note("grade");
  value["grade"] = grade;
  value["printed"] ??= text;
}

const dataFigureUnit = (unit: unknown): unknown => (typeof unit === "string" ? unit.normalize("NFKC").trim() : unit);

/** What a cell of JSON holds; the text itself where it is none, for the schema to refuse. */
function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Reads the status's code. A row whose code says that there is no value is no observation, as long as it has none. */
function coded(value: { readonly [key: string]: unknown }, statuses: Statuses): Candidate {
  const { status, ...rest } = value;
  if (typeof status !== "string") return { value };
  const meaning = statusOf(status, statuses);
  if (meaning === "forecast") return { leftOut: status };
  if (meaning === "missing") return EVIDENCE.some((key) => Object.hasOwn(rest, key)) ? { value } : { leftOut: status };
  return { value: meaning === undefined ? value : { ...rest, status: meaning } };
}

/** An observation of JSON whose indicator may be given by its name. */
export function named(given: unknown, { find, statuses }: RowOptions): Candidate {
  if (given === null) return { value: given };
  const value = given as { readonly [key: string]: unknown };
  const { indicator } = value;
  if (typeof indicator !== "string") return coded(value, statuses);
  const found = find(indicator);
  if (!("id" in found)) return { issue: unknownName(indicator, found.candidates) };
  return coded({ ...("unit" in found && { unit: found.unit }), ...value, indicator: found.id }, statuses);
}

const EVIDENCE = ["value", "grade", "parts", "asserted"];
