import { ADDED_COLUMN, COLUMN_WORDS, COMPARED_WITH, YEARS_BETWEEN } from "../lexicon.js";
import { LONGEST_CELL, plain } from "./grid.js";
import {
  ANTICIPATORY,
  ASIDE_HEADINGS,
  ATTRIBUTE_HEADINGS,
  BASE_WORDS,
  BINDING,
  CATEGORY_HEADINGS,
  CONNECTIVES,
  ESTIMATE_WORDS,
  FIGURE_HEADINGS,
  FIVE_YEARS,
  GROWTH_WORDS,
  HAN_DIGITS,
  INDICATOR,
  KNOWN_WORDS,
  LEVEL_HEADINGS,
  MEAN_WORDS,
  NAME_HEADINGS,
  NUMBER_HEADINGS,
  PART_OF_YEAR,
  PLACE_HEADINGS,
  PLAN_ORDINAL,
  PROVISIONAL_WORDS,
  REACHED_WORDS,
  RESPONSIBLE_HEADINGS,
  SHARE_HEADINGS,
  SHARE_OF,
  TARGET_WORD,
  TARGET_WORDS,
  TOTAL_WORDS,
  UNIT_HEADING,
  YEARLY_SUMS,
  YEARS,
} from "./lexicon.js";

/**
 * What a column's heading says. `value` is a column of figures that does not say whether they are known or asked for; `share` tells how
 * far a target was reached, or the figure of a part of a year.
 *
 * @category Tables
 */
export type Heading = {
  readonly role:
    | "number"
    | "category"
    | "name"
    | "place"
    | "unit"
    | "attribute"
    | "responsible"
    | "baseline"
    | "target"
    | "value"
    | "share"
    | "aside"
    | "unknown";
  /** The calendar year it speaks of; 十四五 speaks of the plan's last year. */
  readonly year?: number;
  /** It speaks of the years together: of their `mean`, of their `total`, or of either. */
  readonly over?: "mean" | "total" | "either";
  /** What is known is `actual`, not final yet, or an estimate; absent where it is only said to be the base. */
  readonly status?: "actual" | "provisional" | "estimate";
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
 */
export function readHeading(text: string): Heading {
  const whole = plain(text.slice(0, LONGEST_CELL).replaceAll(FOOTNOTES, ""));
  if (whole.length > LONGEST) return { role: "unknown" };
  const core = withoutBrackets(whole);
  if (NUMBER_HEADINGS.includes(core)) return { role: "number" };
  if (ASIDE_HEADINGS.some((word) => core.endsWith(word))) return { role: "aside" };
  if (RESPONSIBLE_HEADINGS.some((word) => core.endsWith(word))) return { role: "responsible" };
  if (PLACE_HEADINGS.includes(core) || PLACE_HEADINGS.includes(whole)) return { role: "place" };
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
  const known = says(KNOWN_WORDS) || says(BASE_WORDS);
  const asked = says(TARGET_WORDS) && !says(REACHED_WORDS);
  if (SHARE_HEADINGS.some((word) => core.endsWith(word)) || SHARE_OF.test(whole)) return { role: "share" };
  if (PART_OF_YEAR.test(whole) && !asked) return { role: "share" };
  // 目标（2030年）: where the words alone make a heading, its year may be in brackets.
  const year = yearIn(core) ?? (asked || known ? yearIn(whole) : undefined);
  const when = year === undefined ? {} : { year };
  const compared = COMPARED_WITH.test(core) && !COLUMN_WORDS.yearlyGrowth.some((word) => core.includes(word));
  const added = compared || isAddedHeading(core);
  const mean = says(MEAN_WORDS) || (!added && says(GROWTH_WORDS));
  const sums = whole.replaceAll(YEARLY_SUMS, "");
  const total = TOTAL_WORDS.some((word) => sums.includes(word)) || FIVE_YEARS.test(sums) || (added && !mean);
  if (mean || total) {
    const over = mean && total ? "either" : mean ? "mean" : "total";
    return known && !asked ? { role: "baseline", ...when, over, ...statusIn(whole) } : { role: "target", ...when, over };
  }
  if (core.endsWith(INDICATOR) && year === undefined) return undefined;
  if (asked && !(says(BASE_WORDS) && !core.includes(TARGET_WORD))) return { role: "target", ...when };
  if (known) return { role: "baseline", ...when, ...statusIn(whole) };
  if (year !== undefined) return { role: "value", year };
  return FIGURE_HEADINGS.includes(core) ? { role: "target" } : undefined;
}

/** How settled a figure is, by the words that say it is known. */
function statusIn(text: string): Pick<Heading, "status"> {
  const says = (words: readonly string[]) => words.some((word) => text.includes(word));
  if (says(PROVISIONAL_WORDS)) return { status: "provisional" };
  if (says(ESTIMATE_WORDS)) return { status: "estimate" };
  return says(KNOWN_WORDS) ? { status: "actual" } : {};
}

/**
 * Whether a heading says that its column has levels, so that what is there beside the name of a growth is the level that grows.
 *
 * @param text - the heading as printed
 * @returns true for 总量, 绝对值 and their like without a word of means or growth
 * @category Tables
 */
export function isLevelHeading(text: string): boolean {
  const said = plain(text);
  const says = (words: readonly string[]) => words.some((word) => said.includes(word));
  return says(LEVEL_HEADINGS) && !says(MEAN_WORDS) && !says(GROWTH_WORDS) && !says(TOTAL_WORDS);
}

/** Whether a heading speaks of what the plan adds or takes away: “十五五”新增, but not 2026年新增, which is one year's. */
export function isAddedHeading(core: string): boolean {
  const yearly = COLUMN_WORDS.yearlyGrowth.some((word) => core.includes(word));
  return ADDED_COLUMN.test(core) && !yearly && (core.match(YEARS) === null || YEARS_BETWEEN.test(core));
}

/** Whether a heading speaks of the growth of one year: 增长（%） beside 2025年计划, 同比, but not 年均增长. */
export function isYearlyGrowth(text: string): boolean {
  const said = plain(text);
  const says = (words: readonly string[]) => words.some((word) => said.includes(word));
  const compared = COMPARED_WITH.test(said) && !COLUMN_WORDS.yearlyGrowth.some((word) => said.includes(word));
  return says(GROWTH_WORDS) && !says(MEAN_WORDS) && !says(TOTAL_WORDS) && !FIVE_YEARS.test(said) && !compared;
}

/** The last year of the plan that a text names: 十四五 ends in 2025. */
export function lastYearOfPlan(text: string): number | undefined {
  const ordinal = PLAN_ORDINAL.exec(text)?.[1];
  if (ordinal === undefined) return undefined;
  const last = ordinal.length > 1 ? HAN_DIGITS.indexOf(ordinal.charAt(1)) + 1 : 0;
  return 1955 + 5 * (10 + last);
}

/** The last calendar year in a heading that is not only compared with; a plan's ordinal stands for its last year: 十四五 is 2025. */
function yearIn(text: string): number | undefined {
  const year = text.match(YEARS)?.at(-1);
  return year === undefined ? lastYearOfPlan(text) : Number(year);
}

/** A text without what is in its brackets, unless nothing else would be left. */
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
