import type { Hardness } from "./labels.js";
import { KINDS, type Kind, type Score, type Tally } from "./score.js";

/** F1 that readings of drawn outlines have reached (percent), a little below so that another draw does not fail: raise them with the reader. */
export const FLOORS: Readonly<Record<Hardness, Readonly<Record<Kind, number>>>> = {
  kind: { headings: 100, boxes: 100, ends: 98, items: 99, promises: 97, statements: 97, rows: 98, terms: 98 },
  usual: { headings: 95, boxes: 90, ends: 85, items: 88, promises: 85, statements: 93, rows: 90, terms: 95 },
  hard: { headings: 90, boxes: 85, ends: 80, items: 85, promises: 75, statements: 85, rows: 75, terms: 90 },
};
/** Wrong numbers among a hundred labelled promises and statements, at most. */
export const WRONG_NUMBERS: Readonly<Record<Hardness, number>> = { kind: 0, usual: 1, hard: 1.5 };

export function sumOf(scores: readonly Score[]): Record<Kind, Tally> {
  const sum = Object.fromEntries(KINDS.map((kind) => [kind, { right: 0, given: 0, wanted: 0 }])) as Record<Kind, Tally>;
  for (const { tallies } of scores) {
    for (const kind of KINDS) {
      sum[kind].right += tallies[kind].right;
      sum[kind].given += tallies[kind].given;
      sum[kind].wanted += tallies[kind].wanted;
    }
  }
  return sum;
}
export const f1 = ({ right, given, wanted }: Tally) => (given + wanted === 0 ? 100 : (200 * right) / (given + wanted));
