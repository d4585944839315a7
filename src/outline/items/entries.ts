import type { Passage } from "../passage.js";
import { fieldRoleOf } from "./columns.js";
import { headEnd, isNameLine } from "./head.js";
import { COLONS, type ColumnRole, NOTES, PARTING, STAGE_HEAD, STOPS } from "./lexicon.js";
import { EDGES } from "./list.js";
import { endingOf, isListed, opensProse, withoutNote } from "./names.js";
import type { Piece } from "./pieces.js";
import { between, outside, part, type Tight, within } from "./tight.js";
import { opensBuilding } from "./works.js";

/** What an entry says of itself in a column, a line or brackets of its own; `head` is what tells so. */
export type Field = { readonly role: ColumnRole; readonly text: Tight; readonly head?: Tight };

/** An entry of a body: a name, what follows or is below it, and the entries of a lower level. */
export type Entry = {
  readonly name?: Tight;
  readonly sign?: Passage;
  /** Entries of one style stand on one level. */
  readonly style: string;
  readonly marked: boolean;
  readonly no?: number;
  readonly content: Tight[];
  readonly children: Entry[];
  readonly fields: Field[];
  /** What the heading of a column says its content is. */
  readonly as?: "list" | "prose";
};

/** The style of an entry that is a row of a table. */
export const ROW = "row";

/** A body as entries, what precedes the first of them, and notes. */
export type Outlined = {
  readonly intro: readonly Tight[];
  readonly entries: readonly Entry[];
  readonly notes: readonly Passage[];
};

/** No name without a sign behind it is longer. */
const LONGEST_BARE = 120;

/** The entries of a body's paragraphs. */
export function entriesOf(pieces: readonly Piece[]): Outlined {
  const [intro, notes, entries]: [Tight[], Passage[], Entry[]] = [[], [], []];
  const stack: Entry[] = [];
  const bySentence = namesAreSentences(pieces);
  for (const [i, piece] of pieces.entries()) {
    const top = stack.at(-1);
    if (notes.length > 0 || NOTES.test(piece.text.plain)) {
      notes.push(...(piece.sign ? [piece.sign] : []), piece.text);
      continue;
    }
    const { name, rest } = named(piece, pieces[i + 1], bySentence);
    const field = fieldOf(piece, name, rest);
    if (top !== undefined && field !== undefined) top.fields.push(field);
    else if (name === undefined && piece.marker === undefined) {
      if (top === undefined) intro.push(piece.text);
      else addContent(top, piece.text);
    } else {
      const said = name === undefined ? undefined : withoutNote(name);
      const entry: Entry = {
        ...(said && { name: said.text }),
        ...(piece.sign && { sign: piece.sign }),
        ...(piece.marker?.no !== undefined && { no: piece.marker.no }),
        style: piece.marker?.style ?? (piece.strong ? "strong" : rest === undefined ? "line" : "head"),
        marked: piece.marker !== undefined || piece.strong,
        content: [],
        children: [],
        fields: said?.note === undefined ? [] : [{ role: "responsible", ...said.note }],
      };
      if (rest !== undefined) addContent(entry, rest);
      (parentOf(entry, stack, entries)?.children ?? entries).push(entry);
      stack.push(entry);
    }
  }
  return { intro, entries, notes };
}

/** The entry that another is below; the stack is left with what is above it. */
function parentOf(entry: Entry, stack: Entry[], entries: readonly Entry[]): Entry | undefined {
  const same = stack.findIndex(({ style }) => style === entry.style);
  const top = stack.at(-1);
  if (same >= 0) stack.length = same;
  // A count that does not begin at one is of no list that begins here.
  else if (entry.no !== undefined && entry.no > 1 && top?.no === undefined) stack.length = 0;
  else if (top !== undefined && !entry.marked) {
    // Behind the second of numbered entries a paragraph of another form is no part of it, where none is of the first.
    const before = (stack.at(-2)?.children ?? entries).at(-2);
    if (top.no !== undefined && top.no > 1 && (before === undefined || before.children.length === 0)) stack.length = 0;
    else if (!top.marked && top.content.length > 0) stack.pop();
  }
  return stack.at(-1);
}

/** Adds text to an entry: what brackets at its end say of the entry, entries that are in it, and the text itself. */
function addContent(entry: Entry, given: Tight): void {
  const { text, note } = withoutNote(given);
  if (note !== undefined) entry.fields.push({ role: "responsible", ...note });
  const inner = innerHeads(text);
  for (const { name, rest } of inner) {
    const role = fieldRoleOf(name.plain);
    if (role !== undefined) {
      entry.fields.push({ role, text: rest, head: name });
      continue;
    }
    const listed = STAGE_HEAD.test(name.plain);
    entry.children.push({
      name,
      style: "inner",
      marked: false,
      content: [rest],
      children: [],
      fields: [],
      ...(listed && { as: "list" as const }),
    });
  }
  if (inner.length === 0 && text.plain !== "") entry.content.push(text);
}

/** 续建：甲、乙；新建：丙。: entries in one paragraph, each with a short name of its own; a single one where it says the stage of its list. */
function innerHeads(text: Tight): readonly { readonly name: Tight; readonly rest: Tight }[] {
  const stretches = between(text, `${PARTING.semicolon}${STOPS}`);
  const heads = stretches.map((range) => {
    const at = outside(text, COLONS, range.from, Math.min(range.to, range.from + LONGEST_INNER + 1));
    return at <= range.from || outside(text, `${PARTING.comma}${PARTING.pause}`, range.from, at) >= 0 ? -1 : at;
  });
  if (heads.length === 0 || heads.includes(-1)) return [];
  if (
    heads.length === 1 &&
    !STAGE_HEAD.test(text.plain.slice(0, heads[0])) &&
    fieldRoleOf(text.plain.slice(0, heads[0])) === undefined
  )
    return [];
  return stretches.map((range, i) => ({
    name: part(text, range.from, heads[i]),
    rest: within(text, { from: (heads[i] ?? 0) + 1, to: range.to }),
  }));
}
const LONGEST_INNER = 16;

/** The name of a paragraph and what is behind it. */
function named(piece: Piece, next: Piece | undefined, bySentence: boolean): { readonly name?: Tight; readonly rest?: Tight } {
  const { text, marker, strong } = piece;
  const own = marker !== undefined || strong;
  const end = headEnd(text, own || bySentence);
  if (end > 0) return { name: part(text, 0, end), rest: within(text, { from: end + 1, to: text.plain.length }) };
  const whole = within(text, { from: 0, to: text.plain.length }, EDGES);
  const last = next === undefined || isApart(next);
  if (own) {
    const one = isNameLine(text) || (whole.plain.length <= LONGEST_BARE && !isListed(whole, whole.plain.length));
    return one && whole.plain !== "" ? { name: whole } : { rest: text };
  }
  // A line that opens with a verb and has no text of its own is what is to be done for the entry above.
  if (isNameLine(text) && !(last && (opensProse(text.plain) || opensBuilding(text)))) return { name: text };
  return last && isClosedName(whole) ? { name: whole } : {};
}

/** 白塔中心卫生院。: a name in a line of its own, with a stop behind it. */
const isClosedName = (text: Tight): boolean =>
  isNameLine(text) && !opensProse(text.plain) && !["none", "place"].includes(endingOf(text.plain));

/** Whether a paragraph does not go on with the one before. */
const isApart = ({ marker, strong, text }: Piece): boolean =>
  marker !== undefined ||
  strong ||
  isNameLine(text) ||
  headEnd(text, false) > 0 ||
  isClosedName(within(text, { from: 0, to: text.plain.length }, EDGES));

/** Whether paragraphs without markers open with a short sentence that names them: nearly all of them do, if any. */
function namesAreSentences(pieces: readonly Piece[]): boolean {
  const plain = pieces.filter(
    ({ marker, strong, text }) => marker === undefined && !strong && !NOTES.test(text.plain) && !isNameLine(text),
  );
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
