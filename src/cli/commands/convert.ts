import type { ObservationFormat } from "../../index.js";
import { observationWriter, type StatusForm } from "../../output/index.js";
import { fill, wording } from "../../text/index.js";
import { whyNotWritten } from "../failure.js";
import { loadPlan } from "../input.js";
import { type ExitCode, type Io, UsageError } from "../io.js";
import {
  type DataFlags,
  MOST_TOLD,
  openObservations,
  progress,
  remediesFor,
  summed,
  tellReadings,
  toldRow,
} from "../observations.js";

/** The options of a conversion. */
export type ConvertFlags = DataFlags & {
  /** A plan by whose names the file speaks. */
  readonly plan?: string;
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
  const plan = flags.plan === undefined ? undefined : (await loadPlan(flags.plan, io, flags)).plan;
  const reading = await openObservations(file, from, plan, io, flags);
  const remedies = remediesFor(locale);
  const shown = progress(io, locale);
  const { cli } = wording(locale);
  async function* pieces() {
    const writer = observationWriter({ format: to, status, escapeFormulas, byteOrderMark });
    let text = writer.start;
    let told = 0;
    for await (const row of reading) {
      shown.step();
      if (row.ok) text += writer.row(row.observation);
      else {
        remedies.add(row.issues);
        if (++told <= MOST_TOLD) io.err(`${toldRow(file, row, locale).join("\n")}\n`);
      }
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
    for (const remedy of remedies.told()) io.err(`${remedy}\n`);
  }
  tellReadings(file, reading.summary, io, locale);
  io.err(`${summed("converted", file, reading.summary, locale)}\n`);
  return reading.summary.refused > 0 && !flags.skipBad ? 1 : 0;
}
