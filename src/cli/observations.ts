import {
  type Observation,
  type ObservationFormat,
  type ObservationRow,
  type ObservationsReading,
  readObservations,
} from "../index.js";
import { describeIssue, fill, type Locale, wording } from "../text/index.js";
import { whyNotRead } from "./failure.js";
import { type Io, UsageError } from "./io.js";

/** How many bad rows are told; the others are counted. */
export const MOST_TOLD = 100;

/** How many rows pass before progress is shown again. */
const STEP = 20_000;

const ENDINGS: { readonly [ending: string]: ObservationFormat } = {
  csv: "csv",
  tsv: "tsv",
  txt: "cells",
  json: "json",
  ndjson: "ndjson",
  jsonl: "ndjson",
};

/** Observations from a file in any form, all of them, or the rows that are wrong. */
export async function loadObservations(file: string, io: Io, locale: Locale): Promise<readonly Observation[]> {
  const reading = await openObservations(file, undefined, io, locale);
  const observations: Observation[] = [];
  const wrong: string[] = [];
  for await (const row of reading) {
    if (row.ok) observations.push(row.observation);
    else if (wrong.length < MOST_TOLD) wrong.push(...toldRow(file, row, locale));
  }
  if (wrong.length > 0) throw new UsageError(wrong.slice(0, MOST_TOLD).join("\n"));
  return observations;
}

/** Starts to read observations. The form is as told, or by the file's ending, or else by how the text begins. */
export async function openObservations(
  file: string,
  format: ObservationFormat | undefined,
  io: Io,
  locale: Locale,
): Promise<ObservationsReading> {
  const chunks = io.stream(file)[Symbol.asyncIterator]();
  const readable = async () => {
    try {
      return await chunks.next();
    } catch (error) {
      throw whyNotRead(file, error, locale);
    }
  };
  const first = await readable();
  async function* all() {
    for (let next = first; !next.done; next = await readable()) yield next.value;
  }
  const ending = /\.([a-z]+)$/.exec(file.toLowerCase())?.[1] ?? "";
  const byEnding = Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined;
  return readObservations(all(), { format: format ?? byEnding ?? beginning(first.done ? undefined : first.value) });
}

function beginning(bytes: Uint8Array | undefined): ObservationFormat {
  const text = new TextDecoder().decode(bytes).trimStart();
  if (text.startsWith("[")) return "json";
  if (text.startsWith("{")) return "ndjson";
  return text.split(/[\r\n]/, 1)[0]?.includes("\t") ? "tsv" : "csv";
}

/** A bad row as lines: the file, the line, what is wrong. */
export function toldRow(file: string, { line, issues }: Extract<ObservationRow, { ok: false }>, locale: Locale): string[] {
  return issues.map((issue) => fill(wording(locale).cli.inRow, { file, line, what: describeIssue(issue, locale) }));
}

/** Counts rows for whoever watches; `done` takes the count away again. */
export function progress(io: Io, locale: Locale): { readonly step: () => void; readonly done: () => void } {
  let rows = 0;
  return {
    step: () => {
      rows++;
      if (rows % STEP === 0) io.status(fill(wording(locale).cli.rowsSoFar, { count: rows }));
    },
    done: () => {
      if (rows >= STEP) io.status("");
    },
  };
}
