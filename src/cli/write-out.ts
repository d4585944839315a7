import { fill, type Locale, wording } from "../text/index.js";
import { whyNotWritten } from "./failure.js";
import { type Io, type Pieces, UsageError } from "./io.js";

/** Writes a text into a file, which is then told, or for `-` to standard output. */
export async function writeOut(out: string, pieces: Pieces, io: Io, locale: Locale): Promise<void> {
  try {
    await (out === "-" ? io.pipe(pieces) : io.write(out, pieces));
  } catch (error) {
    throw error instanceof UsageError ? error : whyNotWritten(out, error, locale);
  }
  if (out !== "-") io.err(`${fill(wording(locale).cli.written, { file: out })}\n`);
}
