import { COMPARED_WITH } from "../lexicon.js";
import { LONGEST_CELL, plain } from "./grid.js";
import {
  ANTICIPATORY,
  ASIDE_HEADINGS,
  ATTRIBUTE_HEADINGS,
  BASE_WORDS,
  BASELINE_WORDS,
  BINDING,
  CATEGORY_HEADINGS,
  CONNECTIVES,
  FIGURE_HEADINGS,
  FIVE_YEARS,
  GROWTH_WORDS,
  HAN_DIGITS,
  INDICATOR,
  MEAN_WORDS,
  NAME_HEADINGS,
  NUMBER_HEADINGS,
  PLAN_ORDINAL,
  TARGET_WORD,
  TARGET_WORDS,
  TOTAL_WORDS,
  UNIT_HEADING,
  YEARS,
} from "./lexicon.js";

/**
 * What a column's heading says. `value` is a column of figures that does not say whether it is the baseline or a target.
 *
 * @category Tables
 */
export type Heading = {
  readonly role: "number" | "category" | "name" | "unit" | "attribute" | "baseline" | "target" | "value" | "aside" | "unknown";
  /** The calendar year it speaks of; 十四五 speaks of the plan's last year. */
  readonly year?: number;
  /** It speaks of the years together: of their `mean`, of their `total`, or of either. */
  readonly over?: "mean" | "total" | "either";
};

/** The roles of columns of figures. */
export const FIGURES: readonly Heading["role"][] = ["value", "baseline", "target"];

/** Signs that lead to a note below the table. */
const FOOTNOTES = /[①-⑳*＊†⁰¹²³⁴-⁹]/gu;

/** No heading is longer. */
const LONGEST = 60;

/**
 * Reads the heading of a column in a table of indicators.
 *
 * @param text - the heading as printed
 * @returns its role, the year it names, and whether it speaks of the years together
 * @category Tables
 * @example
 * ```ts
 * import { readHeading } from "five-year-plan/notation";
 * readHeading("2030年目标"); // => { role: "target", year: 2030 }
 * readHeading("年均/累计"); // => { role: "target", over: "either" }
 * readHeading("指标属性"); // => { role: "attribute" }
 * ```
 */
export function readHeading(text: string): Heading {
  const whole = plain(text.slice(0, LONGEST_CELL).replaceAll(FOOTNOTES, ""));
  if (whole.length > LONGEST) return { role: "unknown" };
  const core = withoutBrackets(whole);
  if (NUMBER_HEADINGS.includes(core)) return { role: "number" };
  if (ASIDE_HEADINGS.some((word) => core.endsWith(word))) return { role: "aside" };
  if (core.endsWith(UNIT_HEADING))
    return { role: CONNECTIVES.includes(core.slice(0, -UNIT_HEADING.length).slice(-1) || "-") ? "name" : "unit" };
  if (whole.includes(BINDING) && whole.includes(ANTICIPATORY)) return { role: "attribute" };
  if (ATTRIBUTE_HEADINGS.some((word) => core.endsWith(word))) return { role: "attribute" };
  if (CATEGORY_HEADINGS.some((word) => core.endsWith(word))) return { role: "category" };
  const named = NAME_HEADINGS.some((word) => core.endsWith(word));
  if (named && !core.endsWith(INDICATOR) && yearIn(core) === undefined) return { role: "name" };
  return figures(whole, core) ?? { role: named ? "name" : "unknown" };
}

/** A column of figures: by its year, by the years it takes together, or by its words. */
function figures(whole: string, core: string): Heading | undefined {
  const says = (words: readonly string[]) => words.some((word) => whole.includes(word));
  const [asked, known] = [says(TARGET_WORDS), says(BASELINE_WORDS) || says(BASE_WORDS)];
  // 目标（2030年）: where the words alone make a heading, its year may stand in brackets.
  const year = yearIn(core) ?? (asked || known ? yearIn(whole) : undefined);
  const when = year === undefined ? {} : { year };
  const compared = COMPARED_WITH.test(core);
  const mean = says(MEAN_WORDS) || (!compared && says(GROWTH_WORDS));
  const total = says(TOTAL_WORDS) || FIVE_YEARS.test(whole) || (compared && !mean);
  if (mean || total) {
    const over = mean && total ? "either" : mean ? "mean" : "total";
    return { role: known && !asked ? "baseline" : "target", ...when, over };
  }
  if (core.endsWith(INDICATOR) && year === undefined) return undefined;
  if (asked && !(says(BASE_WORDS) && !core.includes(TARGET_WORD))) return { role: "target", ...when };
  if (known) return { role: "baseline", ...when };
  if (year !== undefined) return { role: "value", year };
  return FIGURE_HEADINGS.includes(core) ? { role: "target" } : undefined;
}

/** The last calendar year in a heading that is not only compared with; a plan's ordinal stands for its last year: 十四五 is 2025. */
function yearIn(text: string): number | undefined {
  const year = text.match(YEARS)?.at(-1);
  if (year !== undefined) return Number(year);
  const ordinal = PLAN_ORDINAL.exec(text)?.[1];
  if (ordinal === undefined) return undefined;
  const last = ordinal.length > 1 ? HAN_DIGITS.indexOf(ordinal.charAt(1)) + 1 : 0;
  return 1955 + 5 * (10 + last);
}

/** A text without what stands in its brackets, unless nothing else would be left. */
export function withoutBrackets(text: string): string {
  let depth = 0;
  let core = "";
  for (const character of text) {
    if ("([〔【".includes(character)) depth++;
    else if (")]〕】".includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0) core += character;
  }
  return core === "" ? text : core;
}
