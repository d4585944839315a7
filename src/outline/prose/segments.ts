import type { Stretch } from "./clauses.js";
import { asks, type Figure, isCount, type Placed } from "./figures.js";
import { AND, DOING, EMPTY_NOUN, LIST_LEAD, OF, PAUSE, SEVERAL, SHARE, TURNING } from "./lexicon.js";

/** A stretch of a clause that says one thing: its figure, or several that are in a row, and where things stood before. */
export type Segment = Stretch & {
  readonly figures: readonly Figure[];
  readonly base?: Figure;
  /** It counts what the segment before counts, in another unit. */
  readonly again?: true;
};

type Group = { start: number; end: number; figures: Figure[]; base?: Figure; again?: true };

/** Cuts a clause between its figures. A figure that nothing parts from the next is a part of what that one is of: 20户以上村通路率达到98%. */
export function segmentsOf(text: string, clause: Stretch, figures: readonly Figure[]): { segments: Segment[]; names: Placed[] } {
  const groups: Group[] = [];
  const names: Placed[] = [];
  for (const figure of figures) {
    if (isAttribute(text, figure, clause)) {
      names.push({ start: figure.start, end: figure.end, role: "name" });
      continue;
    }
    const last = groups.at(-1);
    const previous = last?.figures.at(-1);
    if (last === undefined || previous === undefined) {
      groups.push({ start: clause.start, end: clause.end, figures: [figure] });
      continue;
    }
    const gap = text.slice(previous.end, figure.lead);
    if (isTurn(gap, previous, figure)) {
      last.base = previous;
      last.figures = [figure];
    } else if (isSaidInTwo(text, last, gap, figure, clause)) {
      last.end = previous.end;
      groups.push({ start: figure.start, end: clause.end, figures: [figure], again: true });
    } else if ((gap === PAUSE || AND.includes(gap)) && LIST_LEAD.test(text.slice(figure.lead, figure.start))) {
      last.figures.push(figure);
    } else {
      // 20个国考、省考断面优良比例达到100%: a count that nothing leads is of all that follows.
      const leads = previous.words.length > 0 || previous.lead > last.start;
      const again = isSaidTwice(gap, previous, figure, clause);
      const cut = again ? ([0, 0] as const) : cutIn(gap, leads);
      if (cut === undefined) {
        for (const { start, end } of [...last.figures, ...(last.base ? [last.base] : [])])
          names.push({ start, end, role: "name" });
        last.figures = [figure];
        delete last.base;
      } else {
        last.end = previous.end + cut[0];
        groups.push({ start: previous.end + cut[1], end: clause.end, figures: [figure], ...(again && { again }) });
      }
    }
  }
  return { segments: groups, names };
}

/** 年产值超10亿元的产业园区: what a noun is like. */
function isAttribute(text: string, figure: Figure, clause: Stretch): boolean {
  const behind = text.slice(figure.end, clause.end);
  if (!behind.startsWith(OF) || EMPTY_NOUN.test(behind) || /[%‰]/u.test(figure.unit)) return false;
  const done = DOING.some((verb) => text.slice(clause.start, figure.lead).endsWith(verb));
  return asks(figure) || !(done || isCount(figure.unit));
}

/** 由34%提高到38%: nothing is between where it was and where it goes. */
function isTurn(gap: string, from: Figure, to: Figure): boolean {
  if (gap !== "") return from.words.includes("from") && TURNING.test(gap);
  const arrives = to.words.some((word) => word === "rise-to" || word === "fall-to" || word === "revised");
  return arrives || from.words.includes("from");
}

/** 搬迁3600户12600人: what is counted in two units at the end of a clause; 13处15条过江通道 has a noun of its own. */
const isSaidTwice = (gap: string, one: Figure, other: Figure, { end }: Stretch): boolean =>
  gap === "" && other.end === end && one.unit !== other.unit && isCount(one.unit) && isCount(other.unit);

/** 改造老旧小区200个、460万平方米: one thing that is counted and measured. */
function isSaidInTwo(text: string, { start, figures }: Group, gap: string, figure: Figure, { end }: Stretch): boolean {
  const [one] = figures;
  if (gap !== PAUSE || figures.length > 1 || one === undefined || figure.end !== end || figure.lead !== figure.start)
    return false;
  if (!isCount(one.unit) || isCount(figure.unit) || SHARE.test(figure.unit) || figure.unit === "") return false;
  return !SEVERAL.test(text.slice(start, one.start));
}

/** Where a gap between two figures parts: at once, at its end, or at its last pause. */
function cutIn(gap: string, inside: boolean): readonly [number, number] | undefined {
  for (const word of [PAUSE, ...AND]) if (gap.startsWith(word)) return [0, word.length];
  for (const word of [PAUSE, ...AND])
    if (gap.endsWith(word) && gap.length > word.length) return [gap.length - word.length, gap.length];
  const at = inside ? gap.lastIndexOf(PAUSE) : -1;
  return at < 0 ? undefined : [at, at + PAUSE.length];
}
