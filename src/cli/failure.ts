import { fill, type Locale, wording } from "../text/index.js";
import { UsageError } from "./io.js";
import { LARGEST_DOCUMENT } from "./terminal.js";

/** Why a file cannot be read, in a line. */
export function whyNotRead(file: string, error: unknown, locale: Locale): UsageError {
  return new UsageError(fill(wording(locale).cli.cannotRead, { file, why: why(error, locale, wording(locale).cli.tooLarge) }));
}

/** Why a file, or standard output for `-`, cannot be written, in a line. */
export function whyNotWritten(file: string, error: unknown, locale: Locale): UsageError {
  const { cli } = wording(locale);
  return new UsageError(
    fill(cli.cannotWrite, {
      file: file === "-" ? cli.standardOutput : file,
      why: why(error, locale, wording(locale).files.tooLargeToWrite),
    }),
  );
}

/** Words for what systems say often; for the rest what they say. */
function why(error: unknown, locale: Locale, tooLarge: string): string {
  const { cli } = wording(locale);
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case "ENOENT":
      return cli.noSuchFile;
    case "EISDIR":
      return cli.isFolder;
    case "ENOTDIR":
    case "EEXIST":
      return cli.isFile;
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return cli.notAllowed;
    case "ENOSPC":
    case "EDQUOT":
      return cli.diskFull;
    case "EFBIG":
      return fill(tooLarge, { limit: LARGEST_DOCUMENT / 2 ** 20 });
    case "ELOOP":
      return wording(locale).files.linkLoop;
    default:
      return message;
  }
}
