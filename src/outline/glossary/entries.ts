import { numeralValue } from "../../notation/index.js";
import type { Line } from "../line.js";
import { BULLET, GLOSSARY_HEADINGS, MARKS } from "./lexicon.js";
import { termOf } from "./term-of.js";

/** An entry of a glossary: its number, and its text with the lines that go on with it. */
export type Entry = { readonly no: number; readonly text: string };

type Numbered = { readonly style: string; readonly no: number; readonly length: number };

/** A count may leave out so many numbers where signs were lost. */
const MOST_LEFT_OUT = 2;

/** The entries of a glossary by their numbers; where they have none, every line that begins with a term is one. */
export function entriesOf(lines: readonly Line[]): Entry[] {
  const texts = rowsAsLines(lines).filter((text) => !GLOSSARY_HEADINGS.test(text.replaceAll(/[\s*]/gu, "")));
  const first = texts.map((text) => numbersIn(text).find(({ no }) => no === 1)).find((one) => one !== undefined);
  return first === undefined ? unnumbered(texts) : numbered(texts, first.style);
}

/** A glossary that is a table: its rows as lines. */
function rowsAsLines(lines: readonly Line[]): string[] {
  const rows: { readonly key: string; readonly cells: string[]; readonly columns: number[] }[] = [];
  for (const { text, markup } of lines) {
    const { cell } = markup;
    const key = cell === undefined ? "" : `${cell.table}|${cell.row}`;
    const last = rows.at(-1);
    if (cell === undefined || last?.key !== key)
      rows.push({ key, cells: [text], columns: cell === undefined ? [] : [cell.column] });
    else if (last.columns.at(-1) === cell.column) last.cells.push(`${last.cells.pop()}${text}`);
    else {
      last.cells.push(text);
      last.columns.push(cell.column);
    }
  }
  return rows.map(({ cells }) => {
    const [first = "", second = "", ...more] = cells.map((cell) => cell.trim());
    if (cells.length === 1) return first;
    return /^[0-9]{1,3}$/.test(first)
      ? `${first}、${second}${more.length > 0 ? `：${more.join("")}` : ""}`
      : `${first}：${second}${more.join("")}`;
  });
}

/** The numbers that a text may begin with, in any of the styles. */
function numbersIn(text: string): Numbered[] {
  const bullet = BULLET.exec(text)?.[0].length ?? 0;
  const said = text.slice(bullet).replace(/^\*\*/, "");
  const offset = text.length - said.length;
  return MARKS.flatMap(({ style, sign }) => {
    const found = sign.exec(said);
    const no = numberOf(found?.[1] ?? "");
    return found === null || no === 0 ? [] : [{ style, no, length: offset + found[0].length }];
  });
}

/** 12, １２, ⑫ and 十二. */
function numberOf(sign: string): number {
  const plain = sign.normalize("NFKC");
  if (/^[0-9]+$/.test(plain)) return Number(plain);
  return numeralValue(plain) ?? 0;
}

/** Entries are the lines whose numbers go on with the count; all others go on with the entry above. */
function numbered(texts: readonly string[], style: string): Entry[] {
  const entries: { readonly no: number; text: string }[] = [];
  for (const text of texts) {
    for (const piece of sentencesOf(text, entries.at(-1)?.no ?? 0, style)) {
      const before = entries.at(-1)?.no ?? 0;
      const number = numbersIn(piece).find((one) => one.style === style);
      const isNext = number !== undefined && number.no > before && number.no <= before + 1 + MOST_LEFT_OUT;
      const own = isNext ? piece.slice(number.length) : "";
      const last = entries.at(-1);
      if (isNext && (number.no === before + 1 || termOf(own) !== undefined)) entries.push({ no: number.no, text: own });
      else if (last !== undefined) last.text += `\n${piece}`;
    }
  }
  return entries;
}

/** A line in which the next entries follow behind full stops. */
function sentencesOf(text: string, before: number, style: string): string[] {
  const pieces: string[] = [];
  let [start, next] = [0, before + 1];
  if (numbersIn(text).some((one) => one.style === style && one.no === next)) next++;
  for (let at = text.indexOf("。"); at >= 0 && at < text.length - 1; at = text.indexOf("。", at + 1)) {
    const rest = text.slice(at + 1, at + 1 + 100);
    const blanks = rest.length - rest.trimStart().length;
    const number = numbersIn(rest.trimStart()).find((one) => one.style === style && one.no === next);
    if (number === undefined || termOf(rest.trimStart().slice(number.length)) === undefined) continue;
    pieces.push(text.slice(start, at + 1));
    start = at + 1 + blanks;
    next++;
  }
  return [...pieces, text.slice(start)];
}

/** Every line that begins with a term; the others go on with the one above. */
function unnumbered(texts: readonly string[]): Entry[] {
  const entries: { readonly no: number; text: string }[] = [];
  for (const text of texts) {
    const own = text.replace(BULLET, "");
    const last = entries.at(-1);
    if (isTermed(own)) entries.push({ no: entries.length + 1, text: own });
    else if (last !== undefined) last.text += `\n${text}`;
  }
  return entries;
}

/** A term and an explanation stand in the line; what is long before its colon is a sentence. */
function isTermed(text: string): boolean {
  const found = termOf(text);
  return found !== undefined && found.rest.trim() !== "" && found.term.length <= LONGEST && !/[，。；]/u.test(found.term);
}
const LONGEST = 40;
