import type { Cut, Status, StatusRange } from "../assessment/index.js";
import { refuseUnless } from "../kernel/index.js";
import { fill } from "./fill.js";
import { shown } from "./number.js";
import { wording } from "./wording.js";
import type { Locale } from "./words.js";

/**
 * A range of figures as signs, the same in both languages: `≥ 43.81, < 43.99`; of grades from the worst to the best, `V – IV`.
 *
 * @param range - a range of `thresholds`
 * @returns the text; numbers are rounded half up to four decimals and marked `≈` where that left digits out
 * @category Wording
 * @example
 * ```ts
 * import { rangeIn } from "five-year-plan/text";
 * const range = { status: "on-track", low: { at: "43.81", inclusive: true }, high: { at: "43.99", inclusive: false } } as const;
 * rangeIn(range); // => "≥ 43.81, < 43.99"
 * ```
 */
export function rangeIn(range: Omit<StatusRange, "status">): string {
  refuseUnless("range", range, "object");
  const { low, high } = range;
  const isGrade = low !== undefined && !NUMBER.test(low.at);
  if (low !== undefined && low.at === high?.at) return isGrade ? low.at : `= ${cutIn(low)}`;
  if (isGrade) return `${low.at} – ${high?.at}`;
  const from = low && `${low.inclusive ? "≥" : ">"} ${cutIn(low)}`;
  const to = high && `${high.inclusive ? "≤" : "<"} ${cutIn(high)}`;
  return [from, to].filter((end) => end !== undefined).join(", ");
}

/** A number rounded for the eye; a grade as it is. */
const cutIn = ({ at }: Cut): string => (NUMBER.test(at) ? shown(at) : at);

const NUMBER = /^-?[0-9]/;

/**
 * From where a status would be another one: the next better and the next worse, as sentences.
 *
 * @param cuts - the ranges of a target in a year
 * @param status - the status that it has
 * @param locale - `"zh"` (the default) or `"en"`
 * @returns at most two sentences; none where the status is not among the ranges
 * @category Wording
 * @example
 * ```ts
 * import { thresholds } from "five-year-plan";
 * import { huzhu15 } from "five-year-plan/huzhu";
 * import { turningPoints } from "five-year-plan/text";
 * const [urban] = thresholds(huzhu15, { indicator: "urbanisation-rate", year: 2026 });
 * turningPoints(urban?.cuts ?? [], "behind", "en"); // => ["from 43.81 it would be on track", "below 42.05 it would be reversed or breached"]
 * ```
 */
export function turningPoints(cuts: readonly StatusRange[], status: Status, locale: Locale = "zh"): string[] {
  refuseUnless("cuts", cuts, "list");
  refuseUnless("status", status, "text");
  const at = cuts.findIndex((range) => range.status === status);
  if (at < 0) return [];
  // The words are in the order of the statuses, the best first.
  const order = Object.keys(wording(locale).status);
  const rank = (one: StatusRange | undefined) => (one === undefined ? Number.NaN : order.indexOf(one.status));
  const [above, below] = [cuts[at + 1], cuts[at - 1]];
  const sentences = [
    { range: above, sentence: said(above, "low", locale) },
    { range: below, sentence: said(below, "high", locale) },
  ].filter(({ range }) => range !== undefined);
  // The better one first.
  return sentences.sort((a, b) => rank(a.range) - rank(b.range)).map(({ sentence }) => sentence);
}

function said(range: StatusRange | undefined, end: "low" | "high", locale: Locale): string {
  const cut = range?.[end];
  if (range === undefined || cut === undefined) return "";
  const { turning, status } = wording(locale);
  const word = end === "low" ? (cut.inclusive ? "from" : "above") : cut.inclusive ? "upTo" : "below";
  return fill(turning[word], { at: cutIn(cut), status: status[range.status] });
}
