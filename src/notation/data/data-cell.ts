import type { D } from "../requirement.js";
import { dataGrade } from "./data-grade.js";
import { folded, keyOf } from "./data-heading.js";
import { BASIS_WORDS, DATE_WORDS, MEASURE_WORDS, NO_FIGURE, TO_WORD, YEAR_WORDS } from "./lexicon.js";

/** What had to be done to a figure to read it; each is reported. @category Data files */
export type FigureReading = "width" | "grouping" | "percent" | "structure" | "grade";

/** A figure of a data file. @category Data files */
export type DataFigure =
  | { readonly kind: "value"; readonly value: D; readonly unit?: "%"; readonly readings: readonly FigureReading[] }
  | { readonly kind: "parts"; readonly parts: readonly D[]; readonly readings: readonly FigureReading[] }
  | { readonly kind: "grade"; readonly grade: string; readonly readings: readonly FigureReading[] }
  | { readonly kind: "none" };

const NUMBER = /^-?[0-9]+(?:\.[0-9]+)?$/;
const GROUPED = /^-?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?$/;
const NONE = /^(?:[-−–—―─_]{1,4}|[.·。⋯…]{1,6}|\*+)$/u;

/**
 * Reads a figure as data files print it. A dash, three points and 缺 are none; 1,234.5 is 1234.5 and 46% is 46 percent; 20.5:31.5:48 are
 * the shares of a structure, Ⅲ类 is a grade. Nothing else is guessed: 1e3, 5.1万 and 约5 are no figures.
 *
 * @param text - the cell
 * @returns the figure and what was done to read it, or undefined where it is none
 * @category Data files
 */
export function dataFigure(text: string): DataFigure | undefined {
  const given = text.trim();
  if (NUMBER.test(given)) return { kind: "value", value: given, readings: [] };
  if (given.length > 200) return undefined;
  const plain = folded(given);
  if (NONE.test(plain) || NO_FIGURE.includes(plain.toLowerCase())) return { kind: "none" };
  const grade = dataGrade(given);
  if (grade !== undefined) return { kind: "grade", grade, readings: grade === given ? [] : ["grade"] };
  const signed = plain.replace(/^[−－–]/u, "-").replace(/^\+(?=[0-9])/, "");
  const readings: FigureReading[] = signed === given.replaceAll(/\s/gu, "") ? [] : ["width"];
  if (/^[0-9.]+(?::[0-9.]+)+$/.test(signed)) {
    const parts = signed.split(":");
    return parts.every((part) => NUMBER.test(part)) ? { kind: "parts", parts, readings: [...readings, "structure"] } : undefined;
  }
  const bare = signed.replace(/%$/, "");
  const grouped = GROUPED.test(bare);
  const value = grouped ? bare.replaceAll(",", "") : bare;
  if (!NUMBER.test(value) || /\s/u.test(given.replaceAll(/\s+(?=[%％])/gu, ""))) return undefined;
  const percent = bare !== signed;
  return {
    kind: "value",
    value,
    ...(percent && { unit: "%" }),
    readings: [...readings, ...(grouped ? (["grouping"] as const) : []), ...(percent ? (["percent"] as const) : [])],
  };
}

/** A year, or the first and the last of several. @category Data files */
export type DataYears = { readonly year: number } | { readonly from: number; readonly to: number };

const ONE = /* @__PURE__ */ (() => new RegExp(`^([0-9]{4})(?:\\.0|${YEAR_WORDS.join("|")})?$`))();
const SEVERAL = /* @__PURE__ */ (() =>
  new RegExp(`^([0-9]{4})(?:${YEAR_WORDS.join("|")})?[-–—~～${TO_WORD}]{1,2}([0-9]{4})(?:${YEAR_WORDS.join("|")})?$`, "u"))();

/**
 * Reads the years of a cell: 2022, 2022年, 2021—2025年.
 *
 * @param text - the cell
 * @returns the year, or the first and last of several, or undefined where it is neither
 * @category Data files
 */
export function dataYears(text: string): DataYears | undefined {
  const plain = folded(text);
  const [, year] = ONE.exec(plain) ?? [];
  if (year !== undefined) return { year: Number(year) };
  const [, from, to] = SEVERAL.exec(plain) ?? [];
  return from === undefined ? undefined : { from: Number(from), to: Number(to) };
}

/** What prices a figure is in, by a word. */
export const basisWord = (text: string): "real" | "nominal" | undefined => keyOf(BASIS_WORDS, folded(text));

/** What a figure is, by a word. */
export const measureWord = (text: string): "level" | "growth" | "index" | undefined => keyOf(MEASURE_WORDS, folded(text));

const DATE = /* @__PURE__ */ (() =>
  new RegExp(
    `^([0-9]{4})(?:[-/.${DATE_WORDS[0]}]([0-9]{1,2})(?:[-/.${DATE_WORDS[1]}]([0-9]{1,2})${DATE_WORDS[2]}?)?${DATE_WORDS[1]}?)?${DATE_WORDS[0]}?$`,
    "u",
  ))();

/** A date as YYYY, YYYY-MM or YYYY-MM-DD; the text itself where it is none. */
export function dataDate(text: string): string {
  const found = DATE.exec(folded(text));
  return found === null
    ? text
    : found
        .slice(1)
        .flatMap((part) => (part === undefined ? [] : [part.padStart(2, "0")]))
        .join("-");
}
