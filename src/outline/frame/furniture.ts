import { PAGE_WORDS, SENTENCE_SIGNS } from "./lexicon.js";
import type { Row } from "./row.js";

/** As many numbers one after another are the numbers of pages. */
const FEWEST_PAGES = 3;
/** A running head is on as many pages, and is no longer. */
const FEWEST_HEADS = 3;
const LONGEST_HEAD = 45;

/** For each row whether it is none of the document's text: menus, page numbers, heads and feet of pages, lines that only draw. */
export function furnitureOf(rows: readonly Row[]): boolean[] {
  const flags = rows.map(
    ({ line, plain }) =>
      line.markup.furniture === true || line.markup.rule === true || isPageNumber(plain.text, line.markup.cell !== undefined),
  );
  for (const i of bareNumbers(rows)) flags[i] = true;
  for (const i of runningHeads(rows, flags)) flags[i] = true;
  return flags;
}

const isPageNumber = (text: string, inCell: boolean): boolean => !inCell && text.length <= 14 && PAGE_WORDS.test(text);

/** Lines that are a number and go up page by page. */
function bareNumbers(rows: readonly Row[]): number[] {
  const found = rows.flatMap(({ line, plain }, i) => {
    const number =
      line.markup.cell === undefined && /^[0-9０-９]{1,4}$/.test(plain.text) ? Number(plain.text.normalize("NFKC")) : 0;
    return number > 0 ? [{ i, number }] : [];
  });
  const kept: number[] = [];
  let run: { i: number; number: number }[] = [];
  const close = () => {
    if (run.length >= FEWEST_PAGES) kept.push(...run.map(({ i }) => i));
    run = [];
  };
  for (const one of found) {
    const last = run.at(-1);
    // Pages lie apart: numbers in neighbouring lines are a column of a table.
    if (last !== undefined && !(one.number > last.number && one.number - last.number <= 3 && one.i - last.i > 3)) close();
    run.push(one);
  }
  close();
  return kept;
}

/** Lines that are on page after page beside its number or its turn: the same text but for digits at its ends. */
function runningHeads(rows: readonly Row[], flags: readonly boolean[]): number[] {
  const places = new Map<string, number[]>();
  rows.forEach(({ line, mark, plain: { text } }, i) => {
    // The head that repeats a heading is distinguished from it where the heading is open.
    if (flags[i] || mark !== undefined || line.markup.cell !== undefined || text.length > LONGEST_HEAD + 8) return;
    const key = text.replace(/^[-—·0-9０-９]{1,8}/u, "").replace(/[-—·0-9０-９]{1,8}$/u, "");
    if (key.length < 3 || key.length > LONGEST_HEAD || [...SENTENCE_SIGNS, "、", "，", "："].some((sign) => key.endsWith(sign)))
      return;
    const list = places.get(key);
    if (list === undefined) places.set(key, [i]);
    else list.push(i);
  });
  return [...places.values()].flatMap((list) => {
    if (list.length < FEWEST_HEADS) return [];
    const beside = list.filter((i) => flags[i - 1] === true || flags[i + 1] === true || isBroken(rows, i));
    if (beside.length * 3 < list.length * 2) return [];
    return list;
  });
}

/** Whether a row is inside a sentence: the one before has not ended. */
const isBroken = (rows: readonly Row[], i: number): boolean => {
  const before = rows[i - 1]?.plain.text ?? "";
  return before.length > 12 && !/[。！？：；.!?:;”）)]$/u.test(before);
};
