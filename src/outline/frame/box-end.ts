import { type Form, formOf } from "./form.js";
import type { Unit } from "./joining.js";
import { NOTE_WORDS, NOTES } from "./lexicon.js";
import type { BoxPiece } from "./pieces.js";

/** How many of the paragraphs behind its title belong to a box; whether that is sure. `before` is the paragraph above the box. */
export function boxEnd(
  box: BoxPiece,
  units: readonly Unit[],
  before: Unit | undefined,
): { readonly count: number; readonly sure: boolean } {
  const drawn = box.rows[0]?.line.markup.cell?.table ?? drawnTable(units[0]);
  if (drawn !== undefined)
    return {
      count: withNotes(
        units,
        runEnd(units, 0, (unit) => drawnTable(unit) === drawn),
      ),
      sure: true,
    };
  const forms = units.map(({ plain, isRow }) => (isRow ? "row" : formOf(plain.text)));
  const first = forms.findIndex((form) => form !== "lead" && form !== "prose");
  if (first < 0 || first > MOST_BEFORE_TABLE) {
    const gap = units.findIndex((unit, i) => i > 0 && opens(unit));
    if (units.length > 0 && !opens(units[0] as Unit) && gap > 0) return { count: gap, sure: true };
    return { count: units.length, sure: units.length <= 1 };
  }
  const tight = !opens(units[0] as Unit);
  const indent = indentOf(units[first]);
  const alike = before !== undefined && formOf(before.plain.text) === "named" && sentencesOf(before) > 1;
  let count = first + 1;
  for (let i = first + 1; i < units.length; i++) {
    const form = forms[i] as Form;
    // Where the box stands without empty lines one ends it, but for the notes of a table.
    if (tight && opens(units[i] as Unit) && form !== "note" && (form !== forms[first] || i > 1)) break;
    // A paragraph as those above the box, set otherwise than its entries, is the section's own.
    const own = form === "named" && sentencesOf(units[i]) > 1;
    if (own && (indentOf(units[i]) < indent || (alike && units.slice(0, i).every((unit) => sentencesOf(unit) < 2)))) break;
    if (count > first && isNoteOn(forms[count - 1], units[i])) {
      count = i + 1;
      continue;
    }
    if (isOf(forms[first] as Form, form) || (forms[first] === "row" && !/[。；]/u.test(units[i]?.plain.text ?? ""))) {
      count = i + 1;
      continue;
    }
    // A paragraph between entries belongs to the box; the last ones are the section's own.
    const next = [i + 1, i + 2].find((k) => forms[k] === forms[first] && numberOf(units[k]) !== 1);
    if (!tight || next === undefined || units.slice(i, next + 1).some(opens)) break;
  }
  return { count, sure: true };
}

/** As many paragraphs may be between the title of a box and its entries. */
const MOST_BEFORE_TABLE = 2;

/** Whether what has a form goes on with a box whose first entry has another. */
const isOf = (first: Form, form: Form): boolean => {
  if (form === "lead" || form === "prose") return false;
  if (form === first || form === "note") return true;
  if (first === "numbered") return form === "phrase";
  return first === "row" ? form === "phrase" : true;
};

/** Whether what follows a note is one more: 2．…. */
const isNoteOn = (before: Form | undefined, unit: Unit | undefined): boolean =>
  before === "note" && unit !== undefined && !unit.isRow && NOTES.test(unit.plain.text) && !isLong(unit);

const indentOf = (unit: Unit | undefined): number => unit?.rows[0]?.line.indent ?? 0;
const sentencesOf = (unit: Unit | undefined): number => (unit?.plain.text.split("。").length ?? 1) - 1;

const numberOf = (unit: Unit | undefined): number | undefined => unit?.rows[0]?.mark?.no;

/** Where a run of paragraphs ends. */
const runEnd = (units: readonly Unit[], from: number, belongs: (unit: Unit) => boolean): number => {
  let end = from;
  while (end < units.length && belongs(units[end] as Unit)) end++;
  return end;
};

/** A table with the notes below it. */
const withNotes = (units: readonly Unit[], end: number): number =>
  runEnd(
    units,
    end,
    (unit) =>
      unit.table?.note === true ||
      (drawnTable(unit) === undefined && !unit.isRow && NOTES.test(unit.plain.text) && !isLong(unit)),
  );
/** A numbered paragraph of several sentences is none of the notes. */
const isLong = ({ plain: { text } }: Unit): boolean => text.length > 120 && !NOTE_WORDS.test(text);

const opens = ({ rows, broken }: Unit): boolean => rows[0]?.line.opens === true && !broken;

const drawnTable = (unit: Unit | undefined): number | undefined => unit?.rows[0]?.line.markup.cell?.table;
