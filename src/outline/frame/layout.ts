import { isTableRow, SHORT } from "./line-kind.js";
import type { Row } from "./row.js";

/** How a text is broken into lines. */
export type Layout = {
  /** Lines are broken inside sentences, all at one width. */
  readonly wrapped: boolean;
  /** Whether a line is as wide as those that are broken inside sentences. */
  readonly isFull: (row: Row) => boolean;
  /** Paragraphs begin with blanks. */
  readonly indented: boolean;
};

/** As many lines end inside a sentence where lines are broken, and such a share of the long ones. */
const FEWEST = 6;
const SHARE = 0.3;
/** Widths of broken lines differ by no more: a sign of punctuation may hang, or a word go over to the next line. */
const LEEWAY = 3;

/** Finds how lines are broken: whether many long lines end inside a sentence, all at one width. */
export function layoutOf(rows: readonly Row[]): Layout {
  const long = rows.filter(({ line, plain }) => plain.text.length >= SHORT && !isTableRow(line));
  const open = long.filter(({ plain: { text } }) => !/[。！？：；.!?:;”）)]$/u.test(text));
  const indented = rows.filter(({ line }) => line.indent >= 1.5).length * 10 >= rows.length;
  const fits = [printed, counted].map((measure) => fitOf(open, measure)).sort((a, b) => b.near - a.near);
  const fit = fits[0] as Fit;
  const wrapped = open.length >= FEWEST && open.length >= SHARE * long.length && fit.near * 2 >= open.length;
  return { wrapped, isFull: (row) => wrapped && fit.measure(row) >= fit.width - LEEWAY, indented };
}

type Fit = { readonly measure: (row: Row) => number; readonly width: number; readonly near: number };

/** The width that most lines have by a measure, and how many have it. */
function fitOf(open: readonly Row[], measure: Fit["measure"]): Fit {
  const widths = open.map(measure).sort((a, b) => a - b);
  const width = widths[widths.length >> 1] ?? 0;
  return { measure, width, near: widths.filter((one) => Math.abs(one - width) <= LEEWAY).length };
}

/** How wide a line is printed: Latin signs and figures are half as wide. */
const printed = ({ line, plain: { text } }: Row): number => {
  let width = Math.min(line.indent, 4);
  for (let i = 0; i < text.length; i++) width += text.charAt(i) < "\u0100" ? 0.5 : 1;
  return width;
};

/** How many signs a line has. */
const counted = ({ plain }: Row): number => plain.text.length;
