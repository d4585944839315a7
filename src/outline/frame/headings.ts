import type { OutlineIssue } from "../reading.js";
import type { Contents, Entry } from "./contents.js";
import { isEntry } from "./form.js";
import { CHAPTER, type Grammar, isTitleRow, type Level, PART } from "./grammar.js";
import type { Layout } from "./layout.js";
import { NO_SECOND_LINE } from "./lexicon.js";
import { isCutNumber, isTableRow } from "./line-kind.js";
import { isWorded, type MarkKind } from "./mark.js";
import type { HeadingPiece } from "./pieces.js";
import { spanOfRows } from "./pieces.js";
import { titleKey } from "./plain.js";
import { partOf, type Row } from "./row.js";
import { behindMark, isHalf, isTitle } from "./title.js";

/** A heading found at a row: its piece, how many rows it takes, and what of the last one is text. */
export type Found = {
  readonly piece: HeadingPiece;
  readonly used: number;
  readonly rest: Row | undefined;
  readonly issues: readonly OutlineIssue[];
};

/** The numbers of the headings above a place. */
type Numbers = [part: number, chapter: number, section: number];

/** Finds headings one after another: what comes next depends on what came. */
export class Headings {
  readonly #grammar: Grammar;
  readonly #entries = new Map<string, Entry>();
  readonly #covered = new Set<Level>();
  readonly #layout: Layout;
  /** The last number of each kind of mark inside the open box. */
  readonly #inner = new Map<MarkKind, number>();
  /** The titles of the open headings. */
  readonly #titles: [string, string, string] = ["", "", ""];
  #last: Numbers = [0, 0, 0];
  /** The last number of each level through the whole document. */
  #through: Numbers = [0, 0, 0];

  constructor(grammar: Grammar, contents: Contents | undefined, layout: Layout) {
    this.#grammar = grammar;
    this.#layout = layout;
    const last: Numbers = [0, 0, 0];
    for (const entry of contents?.entries ?? []) {
      const level = entry.mark && grammar[entry.mark.kind];
      if (level === undefined || entry.mark === undefined) continue;
      this.#covered.add(level);
      last[level] = entry.mark.no;
      last.fill(0, level + 1);
      for (const key of [keyOf(level, last), titledKey(level, entry.mark.no, entry.title)])
        if (!this.#entries.has(key)) this.#entries.set(key, entry);
    }
  }

  /** Whether a row repeats a heading that is open: it is the head of a page. */
  isOpen({ mark, plain, line }: Row): boolean {
    const level = mark && this.#grammar[mark.kind];
    if (mark === undefined || level === undefined || line.markup.cell !== undefined) return false;
    const open = this.#titles[level];
    if (mark.no !== this.#last[level] || open === "") return false;
    const said = titleKey(plain.text.slice(mark.length)).replace(/^[-·]|[-·0-9]+$/g, "");
    return said === open || (isWorded(mark.kind) && said.length >= 4 && open.startsWith(said));
  }

  /** The heading that a row begins, where it begins one. `rows` are those from here on, `closed` tells that the text before has ended. */
  at(rows: readonly Row[], i: number, closed: boolean, inBox: boolean): Found | undefined {
    const row = rows[i] as Row;
    const { mark } = row;
    const level = mark && this.#grammar[mark.kind];
    if (mark === undefined || level === undefined || row.line.markup.cell !== undefined) return undefined;
    if (!isWorded(mark.kind) && isTableRow(row.line)) return undefined;
    const expected = this.#isExpected(level, mark.no, mark.kind, mark.above);
    const entry =
      this.#entries.get(keyOf(level, this.#after(level, mark.no))) ??
      this.#entries.get(titledKey(level, mark.no, behindMark(row).text));
    const known = entry === undefined ? undefined : matched(rows, i, entry);
    if (known !== undefined && entry !== undefined) {
      const differs = titleKey(known.title) !== titleKey(entry.title) && !titleKey(entry.title).startsWith(titleKey(known.title));
      const facts = { no: mark.no, title: known.title, contents: entry.title };
      const told: OutlineIssue[] = differs ? [{ code: "heading-differs", span: spanOfRows([row]), facts }] : [];
      return this.#take(rows, i, level, known, entry.page, told);
    }
    if (inBox && this.#isInner(rows, i, level)) return undefined;
    if (!expected && !isWorded(mark.kind)) return undefined;
    if (this.#covered.has(level) && !isWorded(mark.kind)) return undefined;
    if (!closed && !(isWorded(mark.kind) && expected)) return undefined;
    const free = unlisted(rows, i, this.#layout);
    if (free === undefined) return undefined;
    if (!expected && !closed) return undefined;
    const span = spanOfRows([row]);
    const issues: OutlineIssue[] = [];
    if (this.#covered.has(level))
      issues.push({ code: "heading-not-in-contents", span, facts: { no: mark.no, title: free.title } });
    if (!expected) issues.push({ code: "heading-number", span, facts: { no: mark.no, last: this.#last[level] } });
    if (free.uncertain) issues.push({ code: "heading-title", span, facts: { no: mark.no, title: free.title } });
    return this.#take(rows, i, level, free, undefined, issues);
  }

  #take(
    rows: readonly Row[],
    i: number,
    level: Level,
    title: Title,
    page: number | undefined,
    issues: readonly OutlineIssue[],
  ): Found {
    const no = rows[i]?.mark?.no ?? 0;
    this.#last = this.#after(level, no);
    this.#through[level] = no;
    this.#titles[level] = titleKey(title.title);
    this.#titles.fill("", level + 1);
    const taken = rows.slice(i, i + title.used);
    const last = taken.at(-1) as Row;
    const head = title.restFrom === undefined ? last : partOf(last, 0, title.restFrom);
    const rest = title.restFrom === undefined ? undefined : partOf(last, title.restFrom);
    const piece: HeadingPiece = {
      is: "heading",
      level,
      no,
      title: title.title,
      page,
      rows: head ? [...taken.slice(0, -1), head] : taken,
    };
    return { piece, used: title.used, rest, issues };
  }

  /** A box begins: its groups may be numbered as headings are. */
  openBox(): void {
    this.#inner.clear();
  }

  /** Whether a mark goes on with the numbers of an open box. */
  #isInner(rows: readonly Row[], i: number, level: Level): boolean {
    const mark = rows[i]?.mark;
    if (mark === undefined || isWorded(mark.kind) || mark.no !== (this.#inner.get(mark.kind) ?? 0) + 1) return false;
    if (!this.#isGroup(rows, i, level) && !this.#comesAgain(rows, i, level)) return false;
    this.#inner.set(mark.kind, mark.no);
    return true;
  }

  /** Whether entries follow, and no heading below or prose: it is the title of a group in a box. */
  #isGroup(rows: readonly Row[], i: number, level: Level): boolean {
    const [row, next] = [rows[i] as Row, rows[i + 1]];
    if (next === undefined || row.line.markup.heading !== undefined) return false;
    const below = next.mark && this.#grammar[next.mark.kind];
    return !(below !== undefined && below > level) && isEntry(next.plain.text);
  }

  /** Whether the same number comes again before a higher heading: the first one is a box's own. */
  #comesAgain(rows: readonly Row[], i: number, level: Level): boolean {
    const mark = rows[i]?.mark;
    for (let k = i + 1; k < Math.min(rows.length, i + FARTHEST); k++) {
      const next = rows[k] as Row;
      const at = next.mark && this.#grammar[next.mark.kind];
      if (at === undefined || !isTitleRow(next)) continue;
      if (at < level) return false;
      if (at === level && next.mark?.no === mark?.no) return true;
    }
    return false;
  }

  #after(level: Level, no: number): Numbers {
    const next: Numbers = [...this.#last];
    next[level] = no;
    next.fill(0, level + 1);
    return next;
  }

  #isExpected(level: Level, no: number, kind: MarkKind, above: readonly number[]): boolean {
    if (kind === "decimal" && above[0] !== this.#last[CHAPTER]) return false;
    return (
      no === this.#last[level] + 1 || no === this.#through[level] + 1 || (no === 1 && level > PART && this.#last[level] === 0)
    );
  }
}

/** How far a box is looked through. */
const FARTHEST = 400;

const titledKey = (level: Level, no: number, title: string): string => `${level}|${no}|${titleKey(title)}`;
const keyOf = (level: Level, numbers: Numbers): string => `${level}:${numbers.slice(0, level + 1).join(".")}`;

type Title = {
  readonly title: string;
  readonly used: number;
  readonly restFrom: number | undefined;
  readonly uncertain?: boolean;
};

/** The title of an entry of the contents as the body prints it: over several rows, or with its text behind it. */
function matched(rows: readonly Row[], i: number, entry: Entry): Title | undefined {
  const wanted = titleKey(entry.title);
  const row = rows[i] as Row;
  const { from } = behindMark(row);
  let said = row.plain.text.slice(from);
  for (let used = 1; used <= 4; used++) {
    const key = titleKey(said);
    if (key === wanted) return { title: said, used, restFrom: undefined };
    if (key.startsWith(wanted)) {
      const last = rows[i + used - 1] as Row;
      const over = key.length - wanted.length;
      const cut = last.plain.text.length - over;
      const title = said.slice(0, said.length - over);
      if (titleKey(title) !== wanted || isNoteOnly(said.slice(title.length))) return { title, used, restFrom: undefined };
      return { title, used, restFrom: cut };
    }
    if (!wanted.startsWith(key)) break;
    const next = rows[i + used];
    if (next === undefined || (next.mark !== undefined && isWorded(next.mark.kind))) break;
    said += next.plain.text;
  }
  const alone = behindMark(row);
  // A word of the contents may be misread; the body prints the title.
  if (alone.clean && likeness(titleKey(alone.text), wanted) >= 0.7) return { title: alone.text, used: 1, restFrom: undefined };
  return undefined;
}

const isNoteOnly = (text: string): boolean => /^[[\]0-9①-⑳¹²³⁴⁵⁶⁷⁸⁹⁰*。.…·]{1,6}$/u.test(text);

/** The share of signs that two texts have in the same order at their ends and starts. */
function likeness(a: string, b: string): number {
  let [head, tail] = [0, 0];
  const most = Math.min(a.length, b.length);
  while (head < most && a[head] === b[head]) head++;
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return (head + tail) / Math.max(a.length, b.length, 1);
}

/** The title of a heading that no contents tell. */
function unlisted(rows: readonly Row[], i: number, layout: Layout): Title | undefined {
  const row = rows[i] as Row;
  const behind = behindMark(row);
  const worded = row.mark !== undefined && isWorded(row.mark.kind);
  if (behind.text === "") {
    const next = rows[i + 1];
    return next !== undefined && next.mark === undefined && isTitle(next.plain.text)
      ? { title: next.plain.text, used: 2, restFrom: undefined }
      : undefined;
  }
  const goesOn = isHalf(behind.text);
  if (behind.clean || goesOn) {
    const next = rows[i + 1];
    const whole = next === undefined ? "" : behind.text + next.plain.text;
    if (next !== undefined && isTitle(whole) && isSecondLine(row, next, rows[i + 2], goesOn, layout))
      return { title: whole, used: 2, restFrom: undefined };
    if (behind.clean) return { title: behind.text, used: 1, restFrom: undefined };
  }
  if (behind.runIn !== undefined && !worded)
    return { title: row.plain.text.slice(behind.from, behind.runIn), used: 1, restFrom: behind.runIn + 1 };
  if (!worded) return undefined;
  return glued(row, behind.from);
}

/** Whether a row is the second line of a title. */
function isSecondLine(row: Row, next: Row, after: Row | undefined, goesOn: boolean, { isFull, indented }: Layout): boolean {
  const {
    line,
    plain: { text },
    mark,
  } = next;
  if (mark !== undefined || /[。；：]/u.test(text) || line.markup.cell !== undefined || /\t|\s{3,}/.test(line.text)) return false;
  if (goesOn) return true;
  if (after !== undefined && isCutNumber(next, after, false)) return false;
  if (line.opens || NO_SECOND_LINE.test(text)) return false;
  const [a, b] = [row.line.markup, line.markup];
  const styled = a.centred || a.strong || a.heading !== undefined;
  if (styled && !isAlike(row, next)) return false;
  if (styled) return after === undefined || after.mark !== undefined || b.heading !== undefined || !isAlike(next, after);
  const ends = after === undefined || after.line.opens || after.mark !== undefined;
  if (ends) return text.length <= Math.max(row.plain.text.length, 30);
  // The rest of a title that its line did not hold: the next paragraph begins with blanks.
  return isFull(row) && !isFull(next) && indented && line.indent < 1.5 && after.line.indent >= 1.5;
}

/** Whether two lines are marked up alike. */
const isAlike = ({ line: { markup: a } }: Row, { line: { markup: b } }: Row): boolean =>
  a.centred === b.centred && a.strong === b.strong && a.heading === b.heading;

/** A title and its text in one line, which blanks may part. */
function glued(row: Row, from: number): Title | undefined {
  const { line, plain } = row;
  const head = line.text.slice(0, 200);
  // The first blank behind the title; the one behind the mark parts mark and title.
  const parts = [...head.matchAll(/\s+/g)].slice(0, 4);
  for (const part of parts) {
    const at = head.slice(0, part.index).replaceAll(/\s/g, "").length;
    const title = plain.text.slice(from, at);
    if (at > from + 1 && isTitle(title) && title.length <= 40) return { title, used: 1, restFrom: at, uncertain: true };
  }
  return undefined;
}
