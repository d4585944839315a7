import type { Draft } from "./drafts.js";
import type { Issues } from "./grid.js";

/** A digit behind a Chinese character or a bracket that the name goes on without: 森林覆盖率1（%）, 单位GDP能耗2降低. */
const GLUED = /(?<=[\p{Script=Han}）)])[1-9](?=$|[（(]|\p{Script=Han})/u;

/** Where a note begins: 1.…, 注：1.… 2.… */
const BEGINS = /(?:(?:^|[\s:：;；。])[（(]?([1-9])[)）.．、](?![0-9])|^([1-9])\s)/gu;

/**
 * Takes the numbers of notes off names where they lost their raising: the notes below begin with them, and they run 1, 2, 3 down
 * the table. Each is reported.
 */
export function withoutNoteDigits(drafts: readonly Draft[], notes: readonly string[], issues: Issues): readonly Draft[] {
  const noted = new Set(notes.flatMap((note) => [...note.matchAll(BEGINS)].map(([, digit, spaced]) => Number(digit ?? spaced))));
  if (!noted.has(1)) return drafts;
  let next = 1;
  return drafts.map((draft) => {
    const found = GLUED.exec(draft.name);
    const digit = Number(found?.[0]);
    if (found === null || !noted.has(digit) || digit > next) return draft;
    next = Math.max(next, digit + 1);
    const { cell } = draft;
    const start = cell.text.indexOf(draft.name) + found.index;
    issues.at(cell, "note-taken-off", { printed: cell.text, given: digit }, start, start + 1);
    return { ...draft, name: draft.name.slice(0, found.index) + draft.name.slice(found.index + 1) };
  });
}
