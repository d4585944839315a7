import { OBSERVATION_STATUSES, type Observation, type ObservationStatus } from "../observation.js";
import { isPlainObservation } from "../plain-observation.js";
import type { Column } from "./columns.js";
import { isItself, type NamedIndicator } from "./indicator-names.js";
import { type CodedStatus, statusOf } from "./observation-status.js";

const STATUSES: ReadonlySet<unknown> = new Set(OBSERVATION_STATUSES);

/** What a few words mean, found once each: a table has few ids, years and statuses, and each of them many times. */
function once<T>(find: (text: string) => T): (text: string) => T {
  const found = new Map<string, T>();
  return (text) => {
    const before = found.get(text);
    if (before !== undefined) return before;
    const now = find(text);
    if (found.size < 10_000) found.set(text, now);
    return now;
  };
}

/** An observation of a value in a year, with its keys in the order that the schema gives them. */
function observation(
  indicator: string,
  status: ObservationStatus,
  source: string,
  unit: string,
  year: number,
  value: string,
): Observation {
  if (source === "" && unit === "") return { indicator, status, year, value };
  if (unit === "") return { indicator, status, source, year, value };
  if (source === "") return { indicator, status, unit, year, value };
  return { indicator, status, source, unit, year, value };
}

/** Reads rows of cells that hold nothing but an id, a year, a plain value, and a status, source and unit at most; gives undefined for any other. */
export function plainRows(
  columns: readonly Column[],
  statuses: { readonly [code: string]: CodedStatus },
  find: (given: string) => NamedIndicator,
): ((cells: readonly string[]) => Observation | undefined) | undefined {
  const place = new Map<string, number>();
  for (const [i, column] of columns.entries()) {
    if (column === null) continue;
    if (column.kind !== "part" || column.unit !== undefined) return undefined;
    place.set(column.part, i);
  }
  const [indicatorAt, yearAt, valueAt] = ["indicator", "year", "value"].map((part) => place.get(part) ?? -1) as [
    number,
    number,
    number,
  ];
  const [statusAt, sourceAt, unitAt] = ["status", "source", "unit"].map((part) => place.get(part) ?? -1) as [
    number,
    number,
    number,
  ];
  if (indicatorAt < 0 || yearAt < 0 || valueAt < 0) return undefined;
  const others = [...place]
    .filter(([part]) => !["indicator", "year", "value", "status", "source", "unit"].includes(part))
    .map(([, at]) => at);
  const yearOf = once((text) => (/^[0-9]{4}$/.test(text) ? Number(text) : 0));
  const status = once((text): ObservationStatus | undefined => {
    const meaning = text === "" ? "actual" : (statusOf(text, statuses) ?? text);
    return STATUSES.has(meaning) ? (meaning as ObservationStatus) : undefined;
  });
  const isId = once((text) => isItself(text, find));
  return (cells) => {
    const value = cells[valueAt] ?? "";
    const indicator = cells[indicatorAt] ?? "";
    const year = yearOf(cells[yearAt] ?? "");
    const state = status(cells[statusAt] ?? "");
    const [source, unit] = [cells[sourceAt] ?? "", cells[unitAt] ?? ""];
    if (state === undefined || !isId(indicator)) return undefined;
    for (const at of others) if ((cells[at] ?? "") !== "") return undefined;
    const read = observation(indicator, state, source, unit, year, value);
    return isPlainObservation(read) ? Object.freeze(read) : undefined;
  };
}
