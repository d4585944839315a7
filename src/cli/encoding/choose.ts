import { fill, type Locale, wording } from "../../text/index.js";
import { type Io, UsageError } from "../io.js";
import { labelOf } from "./declared.js";
import { encodingOf, type Passes } from "./encoding-of.js";

/** What every command that reads files is told of them. */
export type FileFlags = {
  readonly locale: Locale;
  /** The encoding of texts, where it is not to be found out. */
  readonly encoding?: string;
  /** Which sheet of a workbook. */
  readonly sheet?: string;
};

/**
 * The encoding of a text: the one that was given, or the one that its bytes speak for. Any other than UTF-8 that nobody gave is told.
 *
 * @param whole - whether the bytes end with the text
 */
export async function chooseEncoding(file: string, passes: Passes, whole: boolean, io: Io, flags: FileFlags): Promise<string> {
  const { files, encodingBy, cli } = wording(flags.locale);
  if (flags.encoding !== undefined) {
    const label = labelOf(flags.encoding);
    if (label === undefined) throw new UsageError(fill(files.badEncoding, { encoding: flags.encoding }));
    return label;
  }
  const found = await encodingOf(passes, whole);
  if (found === undefined) throw new UsageError(fill(cli.cannotRead, { file, why: files.noEncoding }));
  const { label, by } = found;
  if (by !== "utf-8") io.err(`${fill(files.encodingUsed, { file, encoding: label, by: encodingBy[by] })}\n`);
  return label;
}

/** The error of a text that is not written as somebody said. */
export const notInEncoding = (file: string, encoding: string, locale: Locale): UsageError => {
  const { files, cli } = wording(locale);
  return new UsageError(fill(cli.cannotRead, { file, why: fill(files.notInEncoding, { encoding }) }));
};
