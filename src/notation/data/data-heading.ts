import { DATA_HEADINGS, HEADINGS_LEFT_OUT, STATUS_WORDS, YEAR_WORDS } from "./lexicon.js";

/** A status that a word tells: one of an observation, or why there is none. @category Data files */
export type StatusWord = keyof typeof STATUS_WORDS;

/**
 * What a column of a data file holds: a part of an observation, the figures of one year, or nothing of one. A unit is in the heading's
 * brackets where it is none of the cells.
 *
 * @category Data files
 */
export type DataHeading =
  | { readonly kind: "column"; readonly column: keyof typeof DATA_HEADINGS; readonly unit?: string }
  | { readonly kind: "year"; readonly year: number; readonly status?: StatusWord; readonly unit?: string }
  | { readonly kind: "left-out" };

const words = /* @__PURE__ */ (() =>
  Object.values(STATUS_WORDS)
    .flat()
    .sort((a, b) => b.length - a.length))();
const YEAR = /* @__PURE__ */ (() =>
  new RegExp(
    `^((?:19|20|21)[0-9]{2})(?:${[...YEAR_WORDS].sort((a, b) => b.length - a.length).join("|")})?(?:\\(?(${words.join("|")})\\)?)?$`,
  ))();
const BRACKET = /^(.+)\(([^()]{1,20})\)$/;

/** One spelling: widths folded, white space left out. */
export const folded = (text: string): string => text.slice(0, 2000).normalize("NFKC").replaceAll(/\s/gu, "");

/**
 * Understands a heading of a data file as statistics offices name them: 指标, 年份, 数值（%）, 2025年, 2025年预计, 备注.
 *
 * @param text - the heading
 * @returns what its column holds, or undefined for a heading that is none of these
 * @category Data files
 */
export function dataHeading(text: string): DataHeading | undefined {
  const heading = folded(text);
  const plain = headingOf(heading);
  if (plain !== undefined) return plain;
  const [, before, unit] = BRACKET.exec(heading) ?? [];
  const found = before === undefined ? undefined : headingOf(before);
  if (found === undefined || unit === undefined || found.kind === "left-out") return found;
  return found.kind === "year" || found.column === "value" ? { ...found, unit } : undefined;
}

function headingOf(heading: string): DataHeading | undefined {
  const [, year, word] = YEAR.exec(heading) ?? [];
  if (year !== undefined) {
    const status = word === undefined ? undefined : statusWord(word);
    return { kind: "year", year: Number(year), ...(status !== undefined && { status }) };
  }
  if (HEADINGS_LEFT_OUT.includes(heading)) return { kind: "left-out" };
  const column = keyOf(DATA_HEADINGS, heading);
  return column === undefined ? undefined : { kind: "column", column };
}

/**
 * How final a figure is by a word of statistics offices: 初步核算, 预计, 计划.
 *
 * @param text - the word
 * @returns a status, `forecast` or `missing` where it is no observation, or undefined for another word
 * @category Data files
 */
export function statusWord(text: string): StatusWord | undefined {
  return keyOf(STATUS_WORDS, folded(text));
}

/** The key under whose words a text is. */
export function keyOf<K extends string>(table: { readonly [key in K]: readonly string[] }, text: string): K | undefined {
  return (Object.keys(table) as K[]).find((key) => table[key].includes(text));
}
