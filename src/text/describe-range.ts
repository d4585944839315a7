import type { Cut, Status, StatusRange } from "../assessment/index.js";
import { refuseUnless } from "../kernel/index.js";
import type { Target } from "../model/index.js";
import { fill } from "./fill.js";
import { shown } from "./number.js";
import { rangeStatusIn } from "./status-in.js";
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
  return written(range, ({ at }) => cutIn(at), { comma: ", ", to: " – " });
}

/**
 * A range of figures as {@link rangeIn} has it, with the marks of a language and grades by their names.
 *
 * @param range - a range of `thresholds`
 * @param locale - `"zh"` or `"en"`
 * @returns the text
 * @category Wording
 * @example
 * ```ts
 * import { rangeTextIn } from "five-year-plan/text";
 * const range = { low: { at: "V", inclusive: true }, high: { at: "IV", inclusive: true } } as const;
 * rangeTextIn(range, "zh"); // => "Ⅴ类—Ⅳ类"
 * rangeTextIn(range, "en"); // => "class V – class IV"
 * ```
 */
export function rangeTextIn(range: Omit<StatusRange, "status">, locale: Locale): string {
  refuseUnless("range", range, "object");
  const { grade, phrase } = wording(locale);
  return written(range, ({ at }) => cutIn(at, grade), phrase);
}

function written(
  { low, high }: Omit<StatusRange, "status">,
  said: (cut: Cut) => string,
  { comma, to }: { readonly comma: string; readonly to: string },
): string {
  const isGrade = low !== undefined && !NUMBER.test(low.at);
  if (low !== undefined && low.at === high?.at) return isGrade ? said(low) : `= ${said(low)}`;
  if (isGrade && high !== undefined) return [said(low), said(high)].join(to);
  const ends = [low && `${low.inclusive ? "≥" : ">"} ${said(low)}`, high && `${high.inclusive ? "≤" : "<"} ${said(high)}`];
  return ends.filter((end) => end !== undefined).join(comma);
}

/** A number rounded for the eye; a grade by its name. */
const cutIn = (at: string, grades: { readonly [grade: string]: string } = {}): string =>
  NUMBER.test(at) ? shown(at) : Object.hasOwn(grades, at) ? (grades[at] ?? at) : at;

const NUMBER = /^-?[0-9]/;

/**
 * From where a status would be another one: the next better and the next worse, as sentences.
 *
 * @param cuts - the ranges of a target in a year
 * @param status - the status that it has
 * @param locale - `"zh"` (the default) or `"en"`
 * @param about - the target and the year: with them a status is in the words of its case, as in {@link rangeStatusIn}
 * @returns at most two sentences; none where the status is not among the ranges
 * @category Wording
 * @example
 * ```ts
 * import { thresholds } from "five-year-plan";
 * import { huzhu15 } from "five-year-plan/huzhu";
 * import { turningPoints } from "five-year-plan/text";
 * const [urban] = thresholds(huzhu15, { indicator: "urbanisation-rate", year: 2026 });
 * const about = { target: huzhu15.indicators[8].targets[0], year: 2026 };
 * turningPoints(urban?.cuts ?? [], "behind", "en", about); // => ["from 43.81 it would be on track", "below 42.05 it would be moving away"]
 * ```
 */
export function turningPoints(
  cuts: readonly StatusRange[],
  status: Status,
  locale: Locale = "zh",
  about?: { readonly target: Target; readonly year: number },
): string[] {
  refuseUnless("cuts", cuts, "list");
  refuseUnless("status", status, "text");
  const at = cuts.findIndex((range) => range.status === status);
  if (at < 0) return [];
  const word = (range: StatusRange) =>
    about === undefined ? wording(locale).status[range.status] : rangeStatusIn(range, { ...about, cuts }, locale);
  // The words are in the order of the statuses, the best first.
  const order = Object.keys(wording(locale).status);
  const rank = (one: StatusRange | undefined) => (one === undefined ? Number.NaN : order.indexOf(one.status));
  const [above, below] = [cuts[at + 1], cuts[at - 1]];
  const sentences = [
    { range: above, sentence: said(above, "low", word, locale) },
    { range: below, sentence: said(below, "high", word, locale) },
  ].filter(({ range }) => range !== undefined);
  // The better one first.
  return sentences.sort((a, b) => rank(a.range) - rank(b.range)).map(({ sentence }) => sentence);
}

function said(
  range: StatusRange | undefined,
  end: "low" | "high",
  status: (range: StatusRange) => string,
  locale: Locale,
): string {
  const cut = range?.[end];
  if (range === undefined || cut === undefined) return "";
  const { turning, grade } = wording(locale);
  const word = end === "low" ? (cut.inclusive ? "from" : "above") : cut.inclusive ? "upTo" : "below";
  return fill(turning[word], { at: cutIn(cut.at, grade), status: status(range) });
}
