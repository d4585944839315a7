import { huzhu14, huzhu14Outcomes, huzhu15 } from "../huzhu/index.js";
import {
  type Allowance,
  type IndicatorTable,
  type Observation,
  type ParseResult,
  type Plan,
  PlanError,
  type Policy,
  parseAllowances,
  parsePolicy,
  type References,
  readIndicatorTable,
  safeParsePlan,
  safeParseText,
  type TableFormat,
  type TableSource,
} from "../index.js";
import { national14, national14Outcomes, national15 } from "../national/index.js";
import { fill, type Locale, wording } from "../text/index.js";
import { sheetsToHtml } from "./documents/sheet.js";
import type { FileFlags } from "./encoding/choose.js";
import { type Io, UsageError } from "./io.js";
import { issueLine } from "./issue-line.js";
import { readSource, readText } from "./source.js";

/** A plan with what comes with it: what it reached, the previous plan by name, and for a file its text. */
export type Loaded = {
  readonly plan: Plan;
  readonly outcomes: readonly Observation[];
  readonly previous?: string;
  readonly text?: string;
};

/** The embedded plans by name, each with the observations that come with it. */
export const EMBEDDED: { readonly [name: string]: Loaded } = {
  [huzhu14.id]: { plan: huzhu14, outcomes: huzhu14Outcomes },
  [huzhu15.id]: { plan: huzhu15, outcomes: [], previous: huzhu14.id },
  [national14.id]: { plan: national14, outcomes: national14Outcomes },
  [national15.id]: { plan: national15, outcomes: [], previous: national14.id },
};

/** An embedded plan by name, or one from a JSON file. */
export async function loadPlan(name: string, io: Io, flags: FileFlags): Promise<Loaded> {
  const embedded = Object.hasOwn(EMBEDDED, name) ? EMBEDDED[name] : undefined;
  if (embedded !== undefined) return embedded;
  if (name !== "-" && !/[./\\]/.test(name)) {
    throw new UsageError(fill(wording(flags.locale).cli.unknownPlan, { name, known: Object.keys(EMBEDDED).join(", ") }));
  }
  return loadedPlan(await readText(name, io, flags), name, flags.locale);
}

/** The plan that a JSON text is. */
export function loadedPlan(text: string, name: string, locale: Locale): Loaded {
  const read = parsed(text, name, locale, safeParsePlan);
  if (!read.success) throw read.error;
  return { plan: read.data, outcomes: [], text };
}

/** Whether a name is that of a file, and not of an embedded plan or of none. */
export const isFileName = (name: string): boolean => !Object.hasOwn(EMBEDDED, name) && (name === "-" || /[./\\]/.test(name));

/** An allow-list from a JSON file. */
export async function loadAllowances(file: string, io: Io, flags: FileFlags): Promise<readonly Allowance[]> {
  return parseAllowances(await loadJson(file, io, flags));
}

/** How a table is written, and the year of its baseline. */
export type TableFlags = FileFlags & {
  readonly format?: TableFormat | "json";
  readonly base?: string;
  /** The plan's first and last year, where they are known. */
  readonly years?: Plan["period"];
};

/** A table of indicators from a file: JSON rows where the name or the caller says so, otherwise a text. */
export async function loadTable(file: string, flags: TableFlags, io: Io): Promise<IndicatorTable> {
  const { format, base, years, locale } = flags;
  const { cli } = wording(locale);
  if (base !== undefined && !/^[0-9]{4}$/.test(base)) throw new UsageError(fill(cli.badYear, { given: base }));
  const options = { ...(base !== undefined && { base: Number(base) }), ...(years !== undefined && { period: years }) };
  const source = await readSource(file, io, flags);
  if (!("text" in source)) {
    const html = "html" in source ? source.html : sheetsToHtml(source.sheets);
    return readIndicatorTable(html, { ...options, format: "html" });
  }
  const { text } = source;
  if (format !== "json" && (format !== undefined || !file.endsWith(".json")))
    return readIndicatorTable(text, format === undefined ? options : { ...options, format });
  const rows = parseJson(text, file, locale);
  const isRows =
    typeof rows === "object" && rows !== null && (Array.isArray(rows) || Array.isArray((rows as { body?: unknown }).body));
  if (!isRows) throw new UsageError(fill(cli.badRows, { file }));
  // Cells that are no text come back as issues.
  return readIndicatorTable(rows as TableSource, options);
}

/** A policy from a JSON file. */
export async function loadPolicy(file: string, io: Io, flags: FileFlags): Promise<Policy> {
  return parsePolicy(await loadJson(file, io, flags));
}

/** What a JSON file holds. */
export async function loadJson(file: string, io: Io, flags: FileFlags): Promise<unknown> {
  return parseJson(await readText(file, io, flags), file, flags.locale);
}

/** `name=5.1`, or `name=2026:5.1,2027:5.0` for a series. */
export function readReference(given: string, locale: Locale): References {
  const equals = given.indexOf("=");
  const [name, said] = [given.slice(0, equals), given.slice(equals + 1)];
  if (equals < 1 || said === "") throw new UsageError(fill(wording(locale).cli.badReference, { given }));
  if (!said.includes(":")) return { [name]: said };
  const points = said.split(",").map((point) => point.split(":"));
  if (points.some(([year, value, more]) => !/^[0-9]{4}$/.test(year ?? "") || value === undefined || more !== undefined)) {
    throw new UsageError(fill(wording(locale).cli.badReference, { given }));
  }
  return { [name]: Object.fromEntries(points as [string, string][]) };
}

function parseJson(text: string, file: string, locale: Locale): unknown {
  const read = parsed(text, file, locale, (value) => ({ success: true, data: value }));
  if (!read.success) throw read.error;
  return read.data;
}

/**
 * What a parser makes of a file's text. A text that is no JSON, or in which a key occurs twice and so means different things to different
 * readers, is not read.
 */
export function parsed<T>(text: string, file: string, locale: Locale, parse: (value: unknown) => ParseResult<T>): ParseResult<T> {
  const read = safeParseText(text, parse, "invalid-plan");
  const unread = read.success ? undefined : read.issues.find(({ code }) => code === "not-json" || code === "duplicate-key");
  if (unread !== undefined) throw new UsageError(issueLine(file, unread, locale));
  return read;
}

/** An error as the command line tells it; undefined for one that is not the caller's. */
export function isCallers(error: unknown): error is UsageError | PlanError {
  return error instanceof UsageError || error instanceof PlanError;
}
