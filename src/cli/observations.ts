import {
  type Observation,
  type ObservationFormat,
  type ObservationRow,
  type ObservationsReading,
  readObservations,
} from "../index.js";
import { describeIssue, fill, type Locale, wording } from "../text/index.js";
import type { DocumentContent } from "./documents/read-document.js";
import { sheetToCells } from "./documents/sheet.js";
import { tablesOf } from "./documents/tables.js";
import type { FileFlags } from "./encoding/choose.js";
import { type Io, UsageError } from "./io.js";
import { openSource } from "./source.js";

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
export async function loadObservations(file: string, io: Io, flags: FileFlags): Promise<readonly Observation[]> {
  const reading = await openObservations(file, undefined, io, flags);
  const observations: Observation[] = [];
  const wrong: string[] = [];
  for await (const row of reading) {
    if (row.ok) observations.push(row.observation);
    else if (wrong.length < MOST_TOLD) wrong.push(...toldRow(file, row, flags.locale));
  }
  if (wrong.length > 0) throw new UsageError(wrong.slice(0, MOST_TOLD).join("\n"));
  return observations;
}

/** Starts to read observations. The form is as told, or by the file's ending, or else by how the text begins. */
export async function openObservations(
  file: string,
  format: ObservationFormat | undefined,
  io: Io,
  flags: FileFlags,
): Promise<ObservationsReading> {
  const source = await openSource(file, io, flags);
  if (!("pieces" in source)) return readObservations([cellsOf(source, file, io, flags)], { format: "cells" });
  const ending = /\.([a-z]+)$/.exec(file.toLowerCase())?.[1] ?? "";
  const byEnding = Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined;
  return readObservations(source.pieces, { format: format ?? byEnding ?? beginning(source.head) });
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
