import type { ObservationFormat } from "../../index.js";
import { observationWriter, type StatusForm } from "../../output/index.js";
import { fill, wording } from "../../text/index.js";
import type { FileFlags } from "../encoding/choose.js";
import { whyNotWritten } from "../failure.js";
import { type ExitCode, type Io, UsageError } from "../io.js";
import { MOST_TOLD, openObservations, progress, toldRow } from "../observations.js";

/** The options of a conversion. */
export type ConvertFlags = FileFlags & {
  readonly from?: ObservationFormat;
  readonly to: ObservationFormat;
  readonly status: StatusForm;
  readonly out?: string;
  readonly skipBad?: true;
  readonly escapeFormulas?: true;
  readonly byteOrderMark?: true;
};

/** Pieces are gathered to this many characters before they are written. */
const PIECE = 2 ** 16;

/** Reads observations in one form and writes them in another, a row at a time. */
export async function convertCommand(file: string, flags: ConvertFlags, io: Io): Promise<ExitCode> {
  const { from, to, out = "-", locale, status, escapeFormulas = false, byteOrderMark = false } = flags;
  const reading = await openObservations(file, from, io, flags);
  const shown = progress(io, locale);
  const { cli } = wording(locale);
  async function* pieces() {
    const writer = observationWriter({ format: to, status, escapeFormulas, byteOrderMark });
    let text = writer.start;
    for await (const row of reading) {
      shown.step();
      if (row.ok) text += writer.row(row.observation);
      else if (reading.summary.refused <= MOST_TOLD) io.err(`${toldRow(file, row, locale).join("\n")}\n`);
      if (text.length > PIECE) {
        yield text;
        text = "";
      }
    }
    const { refused } = reading.summary;
    // Into a file goes all or nothing; what has gone down a pipe cannot be called back.
    if (refused > 0 && !flags.skipBad && out !== "-") throw new UsageError(fill(cli.notConverted, { file: out, refused }));
    yield text + writer.end();
  }
  try {
    await (out === "-" ? io.pipe(pieces()) : io.write(out, pieces()));
  } catch (error) {
    throw error instanceof UsageError ? error : whyNotWritten(out, error, locale);
  } finally {
    shown.done();
  }
  io.err(`${fill(cli.converted, counts(reading.summary))}\n`);
  return reading.summary.refused > 0 && !flags.skipBad ? 1 : 0;
}

/** Numbers of a summary by the names that the phrases have for them. */
export function counts({
  observations,
  refused,
  leftOut,
}: {
  readonly observations: number;
  readonly refused: number;
  readonly leftOut: { readonly [status: string]: number };
}): { readonly [name: string]: number } {
  return { observations, refused, leftOut: Object.values(leftOut).reduce((sum, count) => sum + count, 0) };
}
