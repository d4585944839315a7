import { PlanError } from "../../kernel/index.js";
import type { Observation } from "../observation.js";
import { OBSERVATION_FORMATS } from "./formats.js";
import { type ObservationRow, type ObservationsSummary, observationReader, type ReadObservationsOptions } from "./reader.js";

/** Rows as they come, and, at any time, what came of those so far. @category Observations */
export type ObservationsReading = AsyncIterable<ObservationRow> & { readonly summary: ObservationsSummary };

/**
 * Reads observations from a text that comes in pieces, row by row, in constant memory.
 *
 * A bad row is reported with its line and does not stop the others. Tables may have a row for each observation or, with columns named
 * by years, a cell for each. Statuses are ours or codes of SDMX's CL_OBS_STATUS: A normal, E and I estimated, P provisional; rows
 * with F forecast or a missing value (H, K, L, M, O, Q) are no observations and are counted. Bytes that are no UTF-8 damage only the
 * rows they are in. Values stay text.
 *
 * @param chunks - pieces of text, or of bytes in UTF-8, in order; a stream or a list
 * @param options - `format`, and where wanted what headings and codes mean
 * @returns the rows, and their summary
 * @throws PlanError `invalid-options` for a format that is not one of {@link OBSERVATION_FORMATS}
 * @category Observations
 * @example
 * ```ts
 * import { readObservations } from "five-year-plan";
 * const reading = readObservations(["indicator,year,value,status\ngdp-growth,20", "26,5.1,P\ngdp-growth,2027,,M\n"], { format: "csv" });
 * const rows = [];
 * for await (const row of reading) rows.push(row.ok ? `${row.observation.status} on line ${row.line}` : row.issues);
 * rows; // => ["provisional on line 2"]
 * reading.summary.leftOut; // => { "M": 1 }
 * ```
 */
export function readObservations(
  chunks: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
  options: ReadObservationsOptions,
): ObservationsReading {
  const reader = observationReader(checked(options));
  const decode = decoder();
  async function* rows(): AsyncGenerator<ObservationRow, void> {
    for await (const chunk of chunks) yield* reader.push(decode(chunk));
    yield* reader.push(decode());
    yield* reader.end();
  }
  return {
    [Symbol.asyncIterator]: rows,
    get summary() {
      return reader.summary();
    },
  };
}

/**
 * Reads observations from a text that is all there, such as cells pasted from a spreadsheet.
 *
 * @param text - the text
 * @param options - as for {@link readObservations}
 * @returns the observations in order, the rows that were refused, and the summary
 * @throws PlanError `invalid-options` for a format that is not one of {@link OBSERVATION_FORMATS}
 * @category Observations
 * @example
 * ```ts
 * import { readObservationText } from "five-year-plan";
 * const pasted = "indicator\t2026\t2027\ngdp-growth\t5.1\t5.0\nforest-coverage\t19.98\t\n";
 * const { observations, summary } = readObservationText(pasted, { format: "cells" });
 * observations.map((one) => ("value" in one ? one.value : "")); // => ["5.1", "5.0", "19.98"]
 * summary.leftOut; // => { "": 1 }
 * ```
 */
export function readObservationText(
  text: string,
  options: ReadObservationsOptions,
): {
  readonly observations: readonly Observation[];
  readonly refused: readonly Extract<ObservationRow, { ok: false }>[];
  readonly summary: ObservationsSummary;
} {
  const reader = observationReader(checked(options));
  const rows = [...reader.push(decoder()(text)), ...reader.end()];
  return {
    observations: rows.flatMap((row) => (row.ok ? [row.observation] : [])),
    refused: rows.flatMap((row) => (row.ok ? [] : [row])),
    summary: reader.summary(),
  };
}

function checked(options: ReadObservationsOptions): ReadObservationsOptions {
  if (OBSERVATION_FORMATS.includes(options?.format)) return options;
  throw new PlanError("invalid-options", { format: String(options?.format), expected: [...OBSERVATION_FORMATS] });
}

/** Pieces as text, without a byte-order mark at the start. What is no UTF-8 becomes U+FFFD, which no row may hold. */
function decoder(): (chunk?: string | Uint8Array) => string {
  const bytes = new TextDecoder("utf-8", { ignoreBOM: true });
  let first = true;
  return (chunk) => {
    const text = typeof chunk === "string" ? chunk : bytes.decode(chunk, { stream: chunk !== undefined });
    if (!first || text === "") return text;
    first = false;
    return text.startsWith("\ufeff") ? text.slice(1) : text;
  };
}
