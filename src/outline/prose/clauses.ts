import { BRACKETS, CLAUSE_ENDS, COMMA, PART_NOTED, QUOTES, SENTENCE_ENDS } from "./lexicon.js";

/** A stretch of plain text. */
export type Stretch = { readonly start: number; readonly end: number };
/** A sentence as its clauses. */
export type Sentence = { readonly clauses: readonly Stretch[] };
/** What encloses a character: nothing, a bracket, or the marks of a quotation or a title. */
export const [OPEN, NOTED, QUOTED] = [0, 1, 2];

/** No bracket or quotation is longer; what opens and does not close encloses nothing. */
const LONGEST_INSIDE = 120;
const DIGIT = /[0-9]/;

/** What encloses each character. */
export function enclosed(text: string): Uint8Array {
  const inside = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x4e00 && code <= 0x9fff) continue;
    const sign = text.charAt(i);
    const close = BRACKETS[sign] ?? QUOTES[sign];
    if (close === undefined || inside[i] !== OPEN) continue;
    const length = text.slice(i, i + LONGEST_INSIDE).indexOf(close);
    if (length < 0) continue;
    inside.fill(BRACKETS[sign] === undefined ? QUOTED : NOTED, i, i + length + 1);
  }
  return inside;
}

/** （其中公办幼儿园1800个）: what a bracket says of a part, without the brackets, cut at its commas. */
export function partsNoted(text: string, inside: Uint8Array): Stretch[] {
  return [...text.matchAll(PART_NOTED)]
    .filter(({ index }) => inside[index] === NOTED)
    .flatMap(({ 0: note, index }) => {
      let at = index + 1;
      return note
        .slice(1, -1)
        .split(COMMA)
        .map((part) => {
          const start = at;
          at += part.length + COMMA.length;
          return { start, end: start + part.length };
        });
    });
}

/** What encloses each character, where some brackets enclose nothing. */
export function openedAt(inside: Uint8Array, notes: readonly Stretch[]): Uint8Array {
  const opened = inside.slice();
  for (const { start, end } of notes) opened.fill(OPEN, start, end);
  return opened;
}

/** Cuts a text at its stops, and sentences at their commas and colons. Signs inside brackets, quotations and numbers part nothing. */
export function sentencesOf(text: string, inside: Uint8Array): Sentence[] {
  const sentences: Sentence[] = [];
  let clauses: Stretch[] = [];
  let start = 0;
  const close = (end: number) => {
    if (end > start) clauses.push({ start, end });
    start = end + 1;
  };
  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i);
    if (inside[i] !== OPEN) continue;
    if (isInNumber(text, i)) continue;
    if (SENTENCE_ENDS.includes(sign)) {
      close(i);
      if (clauses.length > 0) sentences.push({ clauses });
      clauses = [];
    } else if (CLAUSE_ENDS.includes(sign)) close(i);
  }
  close(text.length);
  if (clauses.length > 0) sentences.push({ clauses });
  return sentences;
}

const isInNumber = (text: string, i: number): boolean => DIGIT.test(text.charAt(i - 1)) && DIGIT.test(text.charAt(i + 1));
