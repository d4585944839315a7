import type { Passage } from "../passage.js";
import { fieldRoleOf } from "./columns.js";
import { headEnd, isNameLine } from "./head.js";
import { type ColumnRole, NOTES } from "./lexicon.js";
import { EDGES } from "./list.js";
import { isListed } from "./names.js";
import type { Piece } from "./pieces.js";
import { part, type Tight, within } from "./tight.js";

/** What an entry says of itself in a column or a line of its own. */
export type Field = { readonly role: ColumnRole; readonly text: Tight; readonly head?: Tight };

/** An entry of a body: a name, what stands behind or below it, and the entries of a lower level. */
export type Entry = {
  readonly name?: Tight;
  readonly sign?: Passage;
  /** Entries of one style stand on one level. */
  readonly style: string;
  readonly marked: boolean;
  readonly content: Tight[];
  readonly children: Entry[];
  readonly fields: Field[];
  /** What the heading of a column says its content is. */
  readonly as?: "list" | "prose";
};

/** A body as entries, what stands before the first of them, and notes. */
export type Outlined = { readonly intro: readonly Tight[]; readonly entries: readonly Entry[]; readonly notes: readonly Tight[] };

/** No name without a sign behind it is longer. */
const LONGEST_BARE = 120;

/** The entries of a body's paragraphs. */
export function entriesOf(pieces: readonly Piece[]): Outlined {
  const [intro, notes, entries]: [Tight[], Tight[], Entry[]] = [[], [], []];
  const stack: Entry[] = [];
  const bySentence = namesAreSentences(pieces);
  for (const piece of pieces) {
    const top = stack.at(-1);
    if (notes.length > 0 || NOTES.test(piece.text.plain)) {
      notes.push(piece.text);
      continue;
    }
    const { name, rest } = named(piece, bySentence);
    const field = fieldOf(piece, name, rest);
    if (top !== undefined && field !== undefined) top.fields.push(field);
    else if (name === undefined && piece.marker === undefined) (top?.content ?? intro).push(piece.text);
    else {
      const entry: Entry = {
        ...(name && { name }),
        ...(piece.sign && { sign: piece.sign }),
        style: piece.marker?.style ?? (piece.strong ? "strong" : rest === undefined ? "line" : "head"),
        marked: piece.marker !== undefined || piece.strong,
        content: rest === undefined || rest.plain === "" ? [] : [rest],
        children: [],
        fields: [],
      };
      (parentOf(entry, stack)?.children ?? entries).push(entry);
      stack.push(entry);
    }
  }
  return { intro, entries, notes };
}

/** The entry that another stands below; the stack is left with what is above it. */
function parentOf(entry: Entry, stack: Entry[]): Entry | undefined {
  const same = stack.findIndex(({ style }) => style === entry.style);
  const top = stack.at(-1);
  if (same >= 0) stack.length = same;
  else if (top !== undefined && !top.marked && !entry.marked && top.content.length > 0) stack.pop();
  return stack.at(-1);
}

/** The name of a paragraph and what is behind it. */
function named({ text, marker, strong }: Piece, bySentence: boolean): { readonly name?: Tight; readonly rest?: Tight } {
  const end = headEnd(text, marker !== undefined || strong || bySentence);
  if (end > 0) return { name: part(text, 0, end), rest: within(text, { from: end + 1, to: text.plain.length }) };
  if (isNameLine(text)) return { name: text };
  if (marker === undefined && !strong) return {};
  const whole = within(text, { from: 0, to: text.plain.length }, EDGES);
  return whole.plain.length <= LONGEST_BARE && whole.plain !== "" && !isListed(whole, whole.plain.length) ? { name: whole } : { rest: text };
}

/** Whether paragraphs without markers open with a short sentence that names them: nearly all of them do, if any. */
function namesAreSentences(pieces: readonly Piece[]): boolean {
  const plain = pieces.filter(({ marker, strong, text }) => marker === undefined && !strong && !NOTES.test(text.plain) && !isNameLine(text));
  const headed = plain.filter(({ text }) => {
    const end = headEnd(text, true);
    return end > 0 && end <= SHORT_SENTENCE && !text.plain.slice(0, end).includes(",");
  });
  return headed.length > 1 && headed.length >= plain.length - 1;
}
const SHORT_SENTENCE = 25;

/** 建设年限：2026—2028年, where it says something of the entry above and names none. */
function fieldOf({ marker }: Piece, head: Tight | undefined, text: Tight | undefined): Field | undefined {
  if (marker !== undefined || head === undefined || text === undefined) return undefined;
  const role = fieldRoleOf(head.plain);
  return role === undefined ? undefined : { role, text, head };
}
