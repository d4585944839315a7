import {
  type FigureReading,
  type Issue,
  OBSERVATION_COLUMNS,
  type Observation,
  type ObservationFormat,
  type ObservationRow,
  type ObservationsReading,
  type ObservationsSummary,
  type Plan,
  type ReadObservationsOptions,
  readObservations,
} from "../index.js";
import { describeIssue, fill, type Locale, type Words, wording } from "../text/index.js";
import type { DocumentContent } from "./documents/read-document.js";
import { sheetToCells } from "./documents/sheet.js";
import { tablesOf } from "./documents/tables.js";
import type { FileFlags } from "./encoding/choose.js";
import { gathering, MOST_FIGURES } from "./gather.js";
import { type Io, UsageError } from "./io.js";
import { parted } from "./parted.js";
import { openSource } from "./source.js";

/** How many bad rows are told; the others are counted. */
export const MOST_TOLD = 100;

/** How many rows pass before the clock is looked at, and how many milliseconds before progress is shown again. */
const [STEP, OFTEN] = [500, 500];

const ENDINGS: { readonly [ending: string]: ObservationFormat } = {
  csv: "csv",
  tsv: "tsv",
  txt: "cells",
  json: "json",
  ndjson: "ndjson",
  jsonl: "ndjson",
};

/** What is said of a file of observations besides. */
export type DataFlags = FileFlags & {
  /** `heading=part`, once for each heading of the file's own. */
  readonly column?: readonly string[];
  /** `name=id`, once for each name of the file's own. */
  readonly id?: readonly string[];
  /** The year of a file that has no column for it. */
  readonly year?: string;
};

/** Observations from a file in any form, all of them, or the rows that are wrong. */
export async function loadObservations(
  file: string,
  plan: Plan | undefined,
  io: Io,
  flags: DataFlags,
): Promise<readonly Observation[]> {
  const observations: Observation[] = [];
  await eachObservation(file, plan, (one) => observations.push(one), io, flags);
  return observations;
}

/** Observations to be judged: what a file of any length says of a plan, each figure once. */
export async function loadEvidence(file: string, plan: Plan, io: Io, flags: DataFlags): Promise<readonly Observation[]> {
  const gathered = gathering(plan);
  await eachObservation(file, plan, gathered.add, io, flags);
  const { files, phrase } = wording(flags.locale);
  const [repeated, beyond] = [gathered.repeated(), gathered.beyond()];
  if (repeated > 0) io.err(`${file}${phrase.colon}${fill(files.repeated, { count: repeated })}\n`);
  if (beyond > 0) io.err(`${file}${phrase.colon}${fill(files.beyond, { count: beyond, most: MOST_FIGURES })}\n`);
  return gathered.observations();
}

/** Reads a file to its end; the rows that are wrong become an error. */
async function eachObservation(
  file: string,
  plan: Plan | undefined,
  take: (observation: Observation) => void,
  io: Io,
  flags: DataFlags,
): Promise<void> {
  const { locale } = flags;
  const reading = await openObservations(file, undefined, plan, io, flags);
  const shown = progress(io, locale);
  const wrong: string[] = [];
  const remedies = remediesFor(locale);
  let refused = 0;
  for await (const row of reading) {
    shown.step();
    if (row.ok) take(row.observation);
    else {
      remedies.add(row.issues);
      if (++refused <= MOST_TOLD) wrong.push(...toldRow(file, row, locale));
    }
  }
  shown.done();
  const more = refused > MOST_TOLD ? [summed("invalidRows", file, reading.summary, locale)] : [];
  if (refused > 0) throw new UsageError([...wrong, ...more, ...remedies.told()].join("\n"));
  tellReadings(file, reading.summary, io, locale);
}

/** Starts to read observations. The form is as told, or by the file's ending, or else by how the text begins. */
export async function openObservations(
  file: string,
  format: ObservationFormat | undefined,
  plan: Plan | undefined,
  io: Io,
  flags: DataFlags,
): Promise<ObservationsReading> {
  const options = optionsOf(plan, flags);
  const source = await openSource(file, io, flags);
  if (!("pieces" in source)) return readObservations([cellsOf(source, file, io, flags)], { ...options, format: "cells" });
  const ending = /\.([a-z]+)$/.exec(file.toLowerCase())?.[1] ?? "";
  const byEnding = Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined;
  return readObservations(source.pieces, { ...options, format: format ?? byEnding ?? beginning(source.head) });
}

function optionsOf(
  plan: Plan | undefined,
  { column = [], id = [], year, locale }: DataFlags,
): Omit<ReadObservationsOptions, "format"> {
  const { files, cli, phrase } = wording(locale);
  if (year !== undefined && !/^[0-9]{4}$/.test(year)) throw new UsageError(fill(cli.badYear, { given: year }));
  const columns = column.map((given) => {
    const [heading, part] = parted(given);
    const known = OBSERVATION_COLUMNS.find((one) => one === part);
    if (heading === "" || part === undefined || (part !== "" && known === undefined))
      throw new UsageError(fill(files.badColumn, { given, known: OBSERVATION_COLUMNS }, phrase.list));
    return [heading, known ?? null] as const;
  });
  const ids = id.map((given) => {
    const [name, one] = parted(given);
    if (name === "" || one === undefined || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(one))
      throw new UsageError(fill(files.badId, { given }));
    return [name, one] as const;
  });
  return {
    columns: Object.fromEntries(columns),
    ids: Object.fromEntries(ids),
    ...(plan !== undefined && { plan }),
    ...(year !== undefined && { year: Number(year) }),
  };
}

/** Says what was done to read a file, and what in it holds no observation. */
export function tellReadings(
  file: string,
  { readings, columnsLeftOut, leftOut }: ObservationsSummary,
  io: Io,
  locale: Locale,
): void {
  const { files, figureReading, phrase } = wording(locale);
  // Codes of SDMX were meant to be left out.
  const signs = Object.entries(leftOut).filter(([sign]) => !/^[A-Z]?$/.test(sign));
  const told = [
    ...Object.entries(readings).map(([reading, count]) => fill(figureReading[reading as FigureReading], { count })),
    ...signs.map(([sign, count]) => fill(files.noValue, { sign, count })),
    ...(columnsLeftOut.length > 0 ? [fill(files.columnsLeftOut, { columns: columnsLeftOut.join(phrase.comma) })] : []),
  ];
  for (const one of told) io.err(`${file}${phrase.colon}${one}\n`);
}

/** Gathers what is wrong with rows, and says once of each kind what to write instead. */
export function remediesFor(locale: Locale): {
  readonly add: (issues: readonly Issue[]) => void;
  readonly told: () => readonly string[];
} {
  const found = new Set<keyof Words["remedy"]>();
  return {
    add: (issues) => {
      for (const { code, path, facts } of issues) {
        const [key] = path;
        if (key === "indicator") found.add("names");
        else if (code === "unknown-key" || facts["key"] === "indicator") found.add("columns");
        else if (key === "year" || facts["key"] === "year") found.add("years");
        else if (key === "value") found.add("values");
        else if (key === "status") found.add("statuses");
      }
    },
    told: () => [...found].map((one) => wording(locale).remedy[one]),
  };
}

function beginning(head: string): ObservationFormat {
  const text = head.trimStart();
  if (text.startsWith("[")) return "json";
  if (text.startsWith("{")) return "ndjson";
  return text.split(/[\r\n]/, 1)[0]?.includes("\t") ? "tsv" : "csv";
}

/** The cells of a document's first table. */
function cellsOf(content: DocumentContent, file: string, io: Io, { locale }: FileFlags): string {
  const sheets = "sheets" in content ? content.sheets : tablesOf(content.html);
  const { files, cli } = wording(locale);
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  const [first] = filled;
  if (first === undefined) throw new UsageError(fill(cli.cannotRead, { file, why: files.noTableIn }));
  if (filled.length > 1) io.err(`${fill(files.sheetUsed, { file, sheet: first.name, count: filled.length })}\n`);
  return sheetToCells(first);
}

/** A bad row as lines: the file, the line, what is wrong. */
export function toldRow(file: string, { line, issues }: Extract<ObservationRow, { ok: false }>, locale: Locale): string[] {
  return issues.map((issue) => fill(wording(locale).cli.inRow, { file, line, what: describeIssue(issue, locale) }));
}

/** Counts rows for whoever watches; `done` takes the count away again. */
export function progress(io: Io, locale: Locale): { readonly step: () => void; readonly done: () => void } {
  let [rows, shown] = [0, false];
  let last = performance.now();
  return {
    step: () => {
      rows++;
      if (rows % STEP !== 0) return;
      const now = performance.now();
      if (now - last < OFTEN) return;
      [last, shown] = [now, true];
      io.status(fill(wording(locale).cli.rowsSoFar, { count: rows }));
    },
    done: () => {
      if (shown) io.status("");
    },
  };
}

type Summary = {
  readonly observations: number;
  readonly refused: number;
  readonly leftOut: { readonly [status: string]: number };
};

/** A summary in words; of what has no value only where there is any. */
export function summed(
  says: "validRows" | "invalidRows" | "converted",
  file: string,
  { observations, refused, leftOut }: Summary,
  locale: Locale,
): string {
  const { cli } = wording(locale);
  const without = Object.values(leftOut).reduce((sum, count) => sum + count, 0);
  const more = without === 0 ? "" : fill(cli.withoutValue, { leftOut: without });
  return `${fill(cli[says], { file, observations, refused })}${more}`;
}
