import type { Contents } from "./contents.js";
import { isTableRow } from "./line-kind.js";
import { isWorded, type MarkKind } from "./mark.js";
import type { Row } from "./row.js";
import { behindMark, isHalf } from "./title.js";

/** The levels of headings. */
export const PART = 0;
export const CHAPTER = 1;
export const SECTION = 2;
export type Level = typeof PART | typeof CHAPTER | typeof SECTION;

/** What level a mark is of in this document. */
export type Grammar = { readonly [kind in MarkKind]?: Level };

/** Marks that are no words may number anything: they are headings where enough of the headings above have them. */
const SHARE_OF_PARENTS = 0.4;
const SHARE_IN_ORDER = 0.7;

/** The grammar of a document's headings, found in its body and its contents. */
export function grammarOf(rows: readonly Row[], contents: Contents | undefined): Grammar {
  const listed = new Set(contents?.entries.flatMap(({ mark }) => mark?.kind ?? []));
  const titles = withoutRepeats(rows.filter(isTitleRow));
  const of = (kind: MarkKind) => titles.filter(({ mark }) => mark?.kind === kind);
  const worded = (kind: MarkKind) => listed.has(kind) || (of(kind).some(({ mark }) => mark?.no === 1) && of(kind).length > 1);
  const below = (parent: MarkKind, kinds: readonly MarkKind[]) =>
    kinds.filter((kind) => (listed.has(kind) && contents !== undefined) || isRegular(titles, parent, kind));

  const top: MarkKind | undefined = worded("part") ? "part" : worded("division") ? "division" : undefined;
  if (worded("chapter")) {
    const [section] = worded("section") ? ["section" as const] : below("chapter", ["comma", "bracket", "decimal"]);
    return { ...(top && { [top]: PART }), chapter: CHAPTER, ...(section && { [section]: SECTION }) };
  }
  if (top !== undefined) {
    const lower: MarkKind[] = worded("section") ? ["section"] : below(top, ["comma", "bracket", "dot"]);
    const [one] = lower;
    const [two] =
      one === undefined || top === "division" ? [] : below(one, lower[0] === "section" ? ["comma"] : ["bracket", "dot"]);
    // 第一部分 is a chapter where no chapters stand below it, 第一篇 only where it has but one level below.
    if (one !== undefined && two !== undefined) return { [top]: PART, [one]: CHAPTER, [two]: SECTION };
    return { [top]: CHAPTER, ...(one && { [one]: SECTION }) };
  }
  if (worded("section")) return { section: CHAPTER, ...sectionBelow(below("section", ["comma", "bracket"])) };
  const decimals = of("decimal");
  if ((listed.has("dot") && listed.has("decimal")) || (decimals.length > 2 && isDecimal(titles)))
    return { dot: CHAPTER, decimal: SECTION };
  if (listed.has("comma") || (of("comma").length > 1 && isInOrder(of("comma"), true)))
    return { comma: CHAPTER, ...sectionBelow(below("comma", ["bracket", "dot"])) };
  return {};
}

/** Rows that a word numbers as headings are, of kinds that are no level of the document: one 第一节 in a whole text. */
export const unreadHeadings = (rows: readonly Row[], grammar: Grammar): Row[] =>
  withoutRepeats(rows.filter(isTitleRow)).filter(({ mark }) => mark && isWorded(mark.kind) && grammar[mark.kind] === undefined);

const sectionBelow = ([kind]: readonly MarkKind[]): Grammar => (kind === undefined ? {} : { [kind]: SECTION });

/** Whether a row can be a heading: a mark with a title, with its text behind it, or alone above its title. */
export const isTitleRow = (row: Row): boolean => {
  if (row.mark === undefined || row.line.markup.cell !== undefined) return false;
  if (!isWorded(row.mark.kind) && isTableRow(row.line)) return false;
  const behind = behindMark(row);
  if (behind.clean || behind.runIn !== undefined) return true;
  return behind.text === "" ? row.mark.kind !== "dot" : isWorded(row.mark.kind) && isHalf(behind.text);
};

/** Headings without the heads of pages that repeat the last one of their kind. */
function withoutRepeats(titles: readonly Row[]): Row[] {
  const last = new Map<MarkKind, string>();
  return titles.filter(({ mark, plain: { text } }) => {
    if (mark === undefined || last.get(mark.kind) === text) return false;
    last.set(mark.kind, text);
    return true;
  });
}

/** Whether marks of a kind number headings below those of another. */
function isRegular(titles: readonly Row[], parent: MarkKind, kind: MarkKind): boolean {
  const list = titles.filter(({ mark }) => mark?.kind === kind);
  if (list.length < 2 || !isInOrder(list, false)) return false;
  let [parents, having, open] = [0, 0, false];
  for (const { mark } of titles) {
    if (mark?.kind === parent) [parents, open] = [parents + 1, true];
    else if (mark?.kind === kind && open) [having, open] = [having + 1, false];
  }
  return parents > 0 && having >= 2 && having >= SHARE_OF_PARENTS * parents;
}

/** Whether the numbers of a list go up one by one; they may start again. */
function isInOrder(list: readonly Row[], once: boolean): boolean {
  let [last, good, ones] = [0, 0, 0];
  for (const { mark } of list) {
    const no = mark?.no ?? 0;
    if (no === last + 1 || no === 1) good++;
    if (no === 1) ones++;
    last = no;
  }
  return ones > 0 && (!once || ones <= 1 + list.length / 4) && good >= SHARE_IN_ORDER * list.length;
}

/** Whether 1.1 is below 1: the first number is that of the heading above. */
function isDecimal(titles: readonly Row[]): boolean {
  let [above, good, all] = [0, 0, 0];
  for (const { mark } of titles) {
    if (mark?.kind === "dot" && mark.no === above + 1) above = mark.no;
    if (mark?.kind !== "decimal") continue;
    all++;
    if (mark.above[0] === above) good++;
  }
  return good >= SHARE_IN_ORDER * all;
}
