import { OBSERVATION_STATUSES, type Observation, type ObservationStatus } from "../observation.js";
import { DECIMAL_PATTERN, ID_PATTERN, LONGEST_ID } from "../values.js";
import type { Column } from "./columns.js";
import { type CodedStatus, statusOf } from "./observation-status.js";

/** Printed texts that are shorter have the length that they may have, however it is counted. */
const SHORT = 500;
const [FIRST_YEAR, LAST_YEAR] = [1900, 2200];
const STATUSES: ReadonlySet<unknown> = new Set(OBSERVATION_STATUSES);

/** What a few words mean, found once each: a table has few ids, years and statuses, and each of them many times. */
function once<T>(find: (text: string) => T): (text: string) => T {
  const found = new Map<string, T>();
  return (text) => {
    const before = found.get(text);
    if (before !== undefined || found.has(text)) return before as T;
    const now = find(text);
    if (found.size < 10_000) found.set(text, now);
    return now;
  };
}

const isId = once((text) => text.length <= LONGEST_ID && ID_PATTERN.test(text));

/** The observation of a value in a year whose parts are known to be lawful, as the schema makes it. */
function observation(
  indicator: string,
  status: ObservationStatus,
  source: string,
  unit: string,
  year: number,
  value: string,
): Observation {
  if (source === "" && unit === "") return Object.freeze({ indicator, status, year, value });
  if (unit === "") return Object.freeze({ indicator, status, source, year, value });
  if (source === "") return Object.freeze({ indicator, status, unit, year, value });
  return Object.freeze({ indicator, status, source, unit, year, value });
}

/** Reads rows of cells that hold nothing but an id, a year, a plain value, and a status, source and unit at most; gives undefined for any other. */
export function plainRows(
  columns: readonly Column[],
  statuses: { readonly [code: string]: CodedStatus },
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
  const yearOf = once((text) =>
    /^[0-9]{4}$/.test(text) && Number(text) >= FIRST_YEAR && Number(text) <= LAST_YEAR ? Number(text) : 0,
  );
  const status = once((text): ObservationStatus | undefined => {
    const meaning = text === "" ? "actual" : (statusOf(text, statuses) ?? text);
    return STATUSES.has(meaning) ? (meaning as ObservationStatus) : undefined;
  });
  return (cells) => {
    const value = cells[valueAt] ?? "";
    const indicator = cells[indicatorAt] ?? "";
    const year = yearOf(cells[yearAt] ?? "");
    const state = status(cells[statusAt] ?? "");
    const [source, unit] = [cells[sourceAt] ?? "", cells[unitAt] ?? ""];
    if (state === undefined || year === 0 || !isId(indicator) || !DECIMAL_PATTERN.test(value)) return undefined;
    if (source.length >= SHORT || unit.length >= SHORT) return undefined;
    for (const at of others) if ((cells[at] ?? "") !== "") return undefined;
    return observation(indicator, state, source, unit, year, value);
  };
}

/** An observation of JSON that is plain: a value in a year, with a source and a unit at most; undefined for anything else. */
export function plainObservation(given: unknown): Observation | undefined {
  if (typeof given !== "object" || given === null || Object.getPrototypeOf(given) !== Object.prototype) return undefined;
  const { indicator, status, source = "", unit = "", year, value } = given as { readonly [key: string]: unknown };
  const keys = 4 + (Object.hasOwn(given, "source") ? 1 : 0) + (Object.hasOwn(given, "unit") ? 1 : 0);
  if (Object.keys(given).length !== keys) return undefined;
  if (typeof indicator !== "string" || !isId(indicator)) return undefined;
  if (typeof value !== "string" || !DECIMAL_PATTERN.test(value) || !STATUSES.has(status)) return undefined;
  if (typeof year !== "number" || !Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  if (typeof source !== "string" || source.length >= SHORT || typeof unit !== "string" || unit.length >= SHORT) return undefined;
  // An empty text is no source.
  if (keys !== 4 + (source === "" ? 0 : 1) + (unit === "" ? 0 : 1)) return undefined;
  return observation(indicator, status as ObservationStatus, source, unit, year, value);
}
