import { CLOSE_BRACKETS, COMMAS, OPEN_BRACKETS, ORDINAL, ORDINAL_WORDS } from "./lexicon.js";
import { isNumeral, ordinalEnd, ordinalOf } from "./ordinal.js";

/** How a heading is numbered: 第一篇, 第一部分, 第一章, 第一节; 一、; （一）; 1.; 1.1; 1.1.1. */
export const MARK_KINDS = ["part", "division", "chapter", "section", "comma", "bracket", "dot", "decimal", "decimals"] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** The mark that a line begins with. */
export type Mark = {
  readonly kind: MarkKind;
  /** Its number, the last one of 1.2.3. */
  readonly no: number;
  /** The numbers before the last one of 1.2.3. */
  readonly above: readonly number[];
  /** How many signs it has. */
  readonly length: number;
};

/** Whether a mark says in words that a heading follows. */
export const isWorded = (kind: MarkKind): boolean =>
  kind === "part" || kind === "division" || kind === "chapter" || kind === "section";

/** The mark that a text without blanks begins with at a place. */
export function markAt(text: string, at = 0): Mark | undefined {
  return text.charAt(at) === ORDINAL ? worded(text, at) : (bracketed(text, at) ?? numeral(text, at) ?? figures(text, at));
}

function worded(text: string, at: number): Mark | undefined {
  const end = ordinalEnd(text, at + 1);
  const no = ordinalOf(text.slice(at + 1, end));
  if (no === undefined) return undefined;
  for (const kind of ["part", "division", "chapter", "section"] as const) {
    for (const word of ORDINAL_WORDS[kind]) {
      if (text.startsWith(word, end)) return { kind, no, above: [], length: end + word.length - at };
    }
  }
  return undefined;
}

function bracketed(text: string, at: number): Mark | undefined {
  if (!OPEN_BRACKETS.includes(text.charAt(at)) || at >= text.length) return undefined;
  const end = ordinalEnd(text, at + 1);
  const said = text.slice(at + 1, end);
  if (end === at + 1 || !CLOSE_BRACKETS.includes(text.charAt(end)) || end >= text.length || /[0-9０-９]/.test(said))
    return undefined;
  const no = ordinalOf(said);
  return no === undefined ? undefined : { kind: "bracket", no, above: [], length: end + 1 - at };
}

function numeral(text: string, at: number): Mark | undefined {
  let end = at;
  while (end < at + 4 && isNumeral(text.charAt(end))) end++;
  if (end === at || end >= text.length || !COMMAS.includes(text.charAt(end))) return undefined;
  const no = ordinalOf(text.slice(at, end));
  return no === undefined ? undefined : { kind: "comma", no, above: [], length: end + 1 - at };
}

function figures(text: string, at: number): Mark | undefined {
  const found = /^[0-9０-９]{1,2}(?:[.．][0-9０-９]{1,2}){0,2}(?![0-9０-９%％])(?:[.．、](?![0-9０-９]{1,2}[%％]))?/.exec(
    text.slice(at, at + 12),
  );
  if (found === null) return undefined;
  const numbers = found[0]
    .normalize("NFKC")
    .replace(/[.、]$/, "")
    .split(".")
    .map(Number);
  const no = numbers.pop() ?? 0;
  if (no === 0 || numbers.includes(0)) return undefined;
  const kind = numbers.length === 0 ? "dot" : numbers.length === 1 ? "decimal" : "decimals";
  // A number alone is no mark without a sign behind it.
  if (kind === "dot" && !/[.．、]$/.test(found[0])) return undefined;
  return { kind, no, above: numbers, length: found[0].length };
}
