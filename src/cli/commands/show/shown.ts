import type { Locale } from "../../../text/index.js";

/** What a part of a plan looks like: the data for `--json`, and lines to read. */
export type Shown = { readonly data: unknown; readonly text: string };

/** Where lines are drawn: the language, and the columns of the terminal. */
export type Sheet = { readonly locale: Locale; readonly width: number | undefined };
