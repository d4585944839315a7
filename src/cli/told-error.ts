import { PlanError } from "../index.js";
import { describeError, fill, type Locale, wording } from "../text/index.js";
import { type ExitCode, UsageError } from "./io.js";

/** What went wrong, in words, and the exit code that says whose mistake it is. */
export function toldError(error: unknown, locale: Locale): { readonly text: string; readonly code: ExitCode } {
  if (error instanceof PlanError) return { text: describeError(error, locale), code: 2 };
  if (error instanceof UsageError) return { text: error.message, code: 2 };
  // Not the caller's: the code says so too, for 1 and 2 are answers.
  const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { text: fill(wording(locale).files.internal, { why }), code: 70 };
}
