import { spanOf, type TextSpan } from "../passage.js";
import { CLOSING_WORDS, CONTENTS_TITLES, GLOSSARY_WORDS, LISTS, OPENING_WORDS, PLAN_TITLE } from "./lexicon.js";
import { MARK_KINDS, type Mark } from "./mark.js";
import { titleKey } from "./plain.js";
import type { Row } from "./row.js";

/** A line of the contents. */
export type Entry = {
  readonly mark: Mark | undefined;
  /** The title without blanks, dots and page. */
  readonly title: string;
  readonly page: number | undefined;
  /** Its rows, from and up to, and their place in the text. */
  readonly from: number;
  readonly to: number;
  readonly span: TextSpan;
};

/** The contents of a document: the rows that they take, and their entries. */
export type Contents = { readonly from: number; readonly to: number; readonly entries: readonly Entry[] };

/** A contents list has as many entries. */
const FEWEST = 3;
/** A document has no more titles of contents. */
const MOST_TITLES = 8;
/** No line of the contents is longer. */
const LONGEST = 90;

/** Finds the contents: after their title, or by a run of headings that comes again below. Furniture is left out of account. */
export function contentsOf(rows: readonly Row[], furniture: readonly boolean[]): Contents | undefined {
  const titled = rows.findIndex(({ plain: { text } }, i) => !furniture[i] && isContentsTitle(text));
  if (titled >= 0) {
    // Some documents list their papers first; the contents are the list with headings.
    for (let [i, tries] = [titled, 0]; i >= 0 && tries < MOST_TITLES; i = nextTitle(rows, furniture, i + 1), tries++) {
      const found = listFrom(rows, furniture, i, i + 1);
      if (found !== undefined) return found;
    }
  }
  return untitled(rows, furniture);
}

const nextTitle = (rows: readonly Row[], furniture: readonly boolean[], from: number): number => {
  for (let i = from; i < rows.length; i++) if (!furniture[i] && isContentsTitle(rows[i]?.plain.text ?? "")) return i;
  return -1;
};

const isContentsTitle = (text: string): boolean => CONTENTS_TITLES.includes(text.replace(/[：:【】[\]]/gu, ""));

/** Where a row of headings that has no title above comes again. */
function untitled(rows: readonly Row[], furniture: readonly boolean[]): Contents | undefined {
  for (const kind of MARK_KINDS.slice(0, 5)) {
    const ones = rows.flatMap(({ mark }, i) => (!furniture[i] && mark?.kind === kind && mark.no === 1 ? [i] : []));
    const [first, second] = ones;
    if (first === undefined) continue;
    if (second === undefined || !sameTitle(rows[first] as Row, rows[second] as Row)) return undefined;
    const between = rows.slice(first, second).filter((_, k) => !furniture[first + k]);
    const listed = between.filter(
      ({ mark, plain: { text } }) => mark !== undefined && text.length <= LONGEST && !/[。；]/u.test(text),
    );
    return listed.length >= FEWEST && listed.length * 10 >= between.length * 6
      ? listFrom(rows, furniture, first, first)
      : undefined;
  }
  return undefined;
}

const sameTitle = (a: Row, b: Row): boolean => {
  const [one, two] = [a, b].map(({ plain, mark }) => titleKey(withoutPage(plain.text.slice(mark?.length ?? 0)).title)) as [
    string,
    string,
  ];
  return one !== "" && (one.startsWith(two) || two.startsWith(one));
};

/** The entries from a row on, up to where the document itself begins. */
function listFrom(rows: readonly Row[], furniture: readonly boolean[], from: number, start: number): Contents | undefined {
  const found: { from: number; to: number; row: Row; text: string }[] = [];
  let loose = 0;
  let to = start;
  let first: Row | undefined;
  for (let i = start; i < rows.length; i++) {
    const row = rows[i] as Row;
    if (furniture[i]) continue;
    const { text } = row.plain;
    if (text.length > LONGEST || /[。；]/u.test(text)) break;
    const marked = row.mark !== undefined;
    if (
      first !== undefined &&
      marked &&
      row.mark?.kind === first.mark?.kind &&
      row.mark?.no === first.mark?.no &&
      isAgain(first, row)
    )
      break;
    if (marked) first = isHigher(row, first) ? row : first;
    const listed = marked || isWord(text) || hasPage(row) || LISTS.test(text);
    const before = found.at(-1);
    if (listed) {
      found.push({ from: i, to: i + 1, row, text });
      [loose, to] = [0, i + 1];
    } else if (++loose > 2 || before === undefined) {
      if (loose > 2) break;
    } else if (i - before.to <= 1 && !hasPage(before.row) && !PLAN_TITLE.test(text)) {
      // A long title goes on in the next line; the head of a page is none.
      [before.text, before.to] = [before.text + text, i + 1];
    }
  }
  const entries = found.flatMap(({ from: a, to: b, row, text }) => entryOf(row, text, a, Math.min(b, Math.max(to, a + 1))));
  // Words behind the last heading open the document itself unless a page follows them.
  while (entries.length > 0 && isOpening(entries.at(-1) as Entry)) entries.pop();
  const last = entries.at(-1);
  return last !== undefined && entries.filter(({ mark }) => mark !== undefined).length >= FEWEST
    ? { from, to: last.to, entries }
    : undefined;
}

const isOpening = ({ mark, page, title }: Entry): boolean =>
  mark === undefined && page === undefined && !GLOSSARY_WORDS.includes(title) && !LISTS.test(title);

/** Whether a row is the first entry again: the body begins. */
const isAgain = (first: Row, row: Row): boolean => first !== row && sameTitle(first, row);

const isHigher = (row: Row, first: Row | undefined): boolean =>
  first === undefined || MARK_KINDS.indexOf(row.mark?.kind ?? "decimals") < MARK_KINDS.indexOf(first.mark?.kind ?? "decimals");

const isWord = (text: string): boolean => {
  const said = withoutPage(text).title;
  return OPENING_WORDS.includes(said) || CLOSING_WORDS.includes(said) || GLOSSARY_WORDS.includes(said);
};

/** A leader of dots, or a page behind blanks. */
const hasPage = ({ line }: Row): boolean =>
  /(?:[.．…·]{3,}|\s{2,}|\t)[-—(（]?\s?[0-9０-９IVXivx]{1,4}\s?[-—)）]?$/u.test(line.text) || /[.．…·]{4,}$/u.test(line.text);

function entryOf(row: Row, text: string, from: number, to: number): Entry {
  const spaced = /\s[-—(（]?[0-9０-９]{1,4}[-—)）]?$/u.test(row.line.text) || to - from > 1;
  const { title, page } = withoutPage(text.slice(row.mark?.length ?? 0), spaced);
  return { mark: row.mark, title: title.replace(/^[：:、.．]/u, ""), page, from, to, span: spanOf(row.line) };
}

/** A title without its leader and page; a page without a leader follows a blank. */
function withoutPage(text: string, spaced = false): { readonly title: string; readonly page: number | undefined } {
  const digits = /[-—(（]?([0-9０-９]{1,4}|[IVXivx]{1,5})[-—)）]?$/u.exec(text.slice(-12));
  const end = text.length - (digits?.[0].length ?? 0);
  let dots = end;
  while (dots > 0 && /[.．…·]/u.test(text.charAt(dots - 1))) dots--;
  const led = end - dots >= 2;
  if (!led && !(spaced && digits !== null)) return { title: text, page: undefined };
  const page = Number(digits?.[1]?.normalize("NFKC"));
  return { title: text.slice(0, led ? dots : end), page: page > 0 ? page : undefined };
}
