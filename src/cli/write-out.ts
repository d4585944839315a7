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
  if (out !== "-") await tellWritten(out, io, locale);
}

/** Says that a file, or the folder that it is named after, was written, and what earlier runs left unfinished beside it. */
export async function tellWritten(file: string, io: Io, locale: Locale, name = file): Promise<void> {
  const { cli, files } = wording(locale);
  io.err(`${fill(cli.written, { file: name })}\n`);
  const left = await io.leftBehind(file);
  if (left.length > 0) io.err(`${fill(files.leftBehind, { names: left.join(wording(locale).phrase.comma) })}\n`);
}
