import type { Unit } from "./joining.js";
import { NAMED, NOTES, NUMBERED } from "./lexicon.js";
import type { BoxPiece } from "./pieces.js";

/** What an entry of a box looks like. */
type Form = "row" | "numbered" | "named" | "phrase" | "lead" | "prose" | "note";

/** How many of the paragraphs behind its title belong to a box; whether that is sure. */
export function boxEnd(box: BoxPiece, units: readonly Unit[]): { readonly count: number; readonly sure: boolean } {
  const table = box.rows[0]?.line.markup.cell?.table ?? drawnTable(units[0]);
  if (table !== undefined) return { count: tableEnd(units, table), sure: true };
  const forms = units.map(formOf);
  const first = forms.findIndex((form) => form !== "lead" && form !== "prose");
  if (first < 0 || first > 2) {
    const gap = units.findIndex((unit, i) => i > 0 && opens(unit));
    if (units.length > 0 && !opens(units[0] as Unit) && gap > 0) return { count: gap, sure: true };
    return { count: units.length, sure: units.length <= 1 };
  }
  let count = first + 1;
  const tight = !opens(units[0] as Unit);
  for (let i = first + 1; i < units.length; i++) {
    const form = forms[i] as Form;
    const unit = units[i] as Unit;
    // Where the box stands without empty lines one ends it, but for the notes of a table.
    if (tight && opens(unit) && form !== "note" && (form !== forms[first] || i > 1)) break;
    if (form === "lead" || form === "prose") {
      // A paragraph between entries belongs to the box; the last ones are the section's own.
      const next = [i + 1, i + 2].find((k) => forms[k] === forms[first]);
      if (tight && next !== undefined && !units.slice(i, next + 1).some(opens)) continue;
      break;
    }
    count = i + 1;
  }
  return { count, sure: true };
}

const opens = ({ rows, broken }: Unit): boolean => rows[0]?.line.opens === true && !broken;

const drawnTable = (unit: Unit | undefined): number | undefined => unit?.rows[0]?.line.markup.cell?.table;

/** A drawn table and the notes below it. */
function tableEnd(units: readonly Unit[], table: number): number {
  let count = 0;
  while (count < units.length && drawnTable(units[count]) === table) count++;
  while (count < units.length && drawnTable(units[count]) === undefined && NOTES.test(units[count]?.plain.text ?? "")) count++;
  return count;
}

function formOf({ plain: { text }, isRow }: Unit): Form {
  if (isRow) return "row";
  if (NOTES.test(text) && !NUMBERED.test(text)) return "note";
  if (NUMBERED.test(text)) return "numbered";
  if (NAMED.test(text)) return "named";
  const stop = text.indexOf("。");
  if (stop < 0) return "phrase";
  return stop <= 30 && stop < text.length - 1 && !text.slice(0, stop).includes("，") ? "lead" : "prose";
}
