import type { Lines } from "./piece.js";

/** The cells of a line, and whether a separator precedes its first sign. */
export type Cells = { readonly cells: readonly string[]; readonly indented: boolean };

/** How the cells of a line are parted. */
export type Separator = "tab" | "pipe" | "run" | "blank" | { readonly blanks: number };

/** A line with the blanks before and behind it, as the source has them. */
export function rawOf({ text, starts, ends, markup }: Lines[number], source: string): string {
  if (markup.cell !== undefined) return text;
  let from = starts[0] ?? 0;
  while (from > 0 && isBlank(source.charAt(from - 1))) from--;
  let to = ends.at(-1) ?? 0;
  while (to < source.length && isBlank(source.charAt(to))) to++;
  const begins = from === 0 || "\n\r\f".includes(source.charAt(from - 1));
  return `${begins ? source.slice(from, starts[0]) : ""}${text}${source.slice(ends.at(-1), to)}`;
}

const isBlank = (sign: string): boolean => sign === " " || sign === "\t" || sign === "\u3000";

/** Parts a line; empty cells are kept where the separator tells of them. */
export function cellsOf(raw: string, separator: Separator): Cells {
  if (separator === "tab") return { cells: raw.split("\t").map((cell) => cell.trim()), indented: /^ *\t/.test(raw) };
  if (separator === "pipe")
    return {
      cells: raw
        .trim()
        .replaceAll(ENDS, "")
        .split(PIPE)
        .map((cell) => cell.trim()),
      indented: /^\s*[|｜│┃]/u.test(raw),
    };
  if (separator === "blank") return { cells: raw.trim().split(/[ \t\u3000]+/u), indented: false };
  if (separator === "run") return { cells: raw.trim().split(RUN), indented: false };
  const cells: string[] = [];
  const indented = raw.startsWith(" ".repeat(separator.blanks));
  let at = 0;
  for (const { index, 0: run } of raw.matchAll(/ {2,}/g)) {
    cells.push(raw.slice(at, index).trim());
    for (let i = 1; i < Math.floor(run.length / separator.blanks); i++) cells.push("");
    at = index + run.length;
  }
  cells.push(raw.slice(at).trim());
  return { cells, indented };
}

/** A bar between cells, and the ones that open and close a line. */
export const PIPE = /[|｜│┃]/u;
const ENDS = /^[|｜│┃]|[|｜│┃]$/gu;

/** A line that only draws: ├──┼──┤, | --- | --- |. */
export const isRule = (text: string): boolean => /^[\s|｜:+=\u2500-\u257F—–-]{3,}$/u.test(text);

/** Two blanks or a wide one part cells. */
const RUN = /(?:[ \u3000]{2,}|\u3000)/u;

/** How many blanks part two cells of these lines, where their runs are all multiples of it: then longer runs tell of empty cells. */
export function blanksBetween(raws: readonly string[]): number | undefined {
  const runs = raws.flatMap((raw) => [...raw.trimEnd().matchAll(/ {2,}/g)].map(([run]) => run.length));
  const least = Math.min(...runs);
  const whole = runs.every((length) => length % least === 0);
  const same = runs.filter((length) => length === least).length;
  return runs.length >= 4 && whole && (least > 2 ? same * 2 >= runs.length : same === runs.length) ? least : undefined;
}
