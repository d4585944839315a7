import type { Observation } from "../../../index.js";
import type { Locale } from "../../../text/index.js";

/** What a part of a plan looks like: the data for `--json`, and lines to read. */
export type Shown = { readonly data: unknown; readonly text: string };

/** Where lines are drawn: the language, and the columns of the terminal; and whether what figures rest on is shown as well. */
export type Sheet = {
  readonly locale: Locale;
  readonly width: number | undefined;
  /** What was observed of an embedded plan, where what figures rest on is asked for. */
  readonly sources?: readonly Observation[];
};
