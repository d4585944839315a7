import type { Plan, Policy } from "../../model/index.js";
import type { Locale, Words } from "../../text/index.js";
import type { Filled } from "./filled.js";
import type { Line } from "./lines.js";

/** What all sheets of a workbook are made of. */
export type Book = {
  readonly plan: Plan;
  readonly locale: Locale;
  readonly words: Words;
  readonly policy: Policy;
  readonly asOf: number;
  readonly lines: readonly Line[];
  /** The years that have a column. */
  readonly years: readonly number[];
  readonly filled: Filled;
};
