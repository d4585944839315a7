import { asksForFall } from "../names/name-direction.js";
import { isPerName } from "../names/name-extent.js";
import type { Draft } from "./drafts.js";
import { tidy } from "./grid.js";
import { type Name, readName } from "./name.js";
import { inSequence, type Numbering, numberBefore } from "./numbering.js";

/** A draft with its name read, and what it is a part of. */
export type Member = {
  readonly draft: Draft;
  readonly own: Name;
  readonly no: number | undefined;
  readonly part?: string;
  readonly parent?: Whole;
};

/** What others are parts of; a heading without figures is no indicator itself. */
export type Whole = {
  readonly name: Name;
  readonly no: number | undefined;
  readonly member?: Member;
  parts: number;
  /** How many more measures stand in its own row. */
  shared: number;
  /** The next row without a number is a part: the last part had none, or there is none yet below a row without figures. */
  goesOn?: boolean;
  /** What the first of its rows prints as attribute: below it the cell is merged. */
  attribute?: string | undefined;
};

/** An ending of two characters that a part has in common with the whole makes it a name of its own: 城镇化率. */
const COMMON_ENDING = 2;

/** Reads the names of a table's rows and finds which are parts of which. */
export function membersOf(drafts: readonly Draft[]): Member[] {
  const names = drafts.map(({ name }) => name.trim());
  const numberings = inSequence(names.map(numberBefore));
  const top = numberings[0]?.style;
  const members: Member[] = [];
  let whole: Whole | undefined;
  // （2）公路总里程, 其中：高速公路: a part with a number has parts of its own.
  let inner: Whole | undefined;
  drafts.forEach((draft, i) => {
    const numbering = numberings[i];
    const own = readName(names[i]?.slice(numbering?.length ?? 0) || draft.name);
    const named = draft.parent === undefined ? undefined : namedWhole(draft.parent, whole, draft.no);
    if (named !== undefined && named !== whole) inner = undefined;
    whole = named ?? whole;
    const isPart =
      named !== undefined ||
      own.isPart ||
      isBelow(numbering, top) ||
      (numbering === undefined && whole?.no !== undefined && (draft.no ?? whole.no) === whole.no && whole.goesOn);
    const no = draft.no ?? (isPart ? whole?.no : numbering?.style === "han" ? undefined : numbering?.no);
    if (isPart && whole) {
      whole.parts++;
      whole.goesOn = numbering === undefined;
      whole.attribute ||= draft.attribute?.text;
      const member = { draft, own, no, parent: (numbering === undefined && inner) || whole, part: String(whole.parts) };
      members.push(member);
      if (numbering !== undefined) inner = { name: own, no, member, parts: 0, shared: 0 };
    } else if (draft.sharesRow && whole) {
      whole.shared++;
      members.push({ draft, own, no: whole.no, part: String(whole.shared + 1) });
    } else {
      const member: Member = { draft, own, no };
      members.push(member);
      inner = undefined;
      whole = { name: own, no, member, parts: 0, shared: 0, goesOn: isEmpty(draft), attribute: draft.attribute?.text };
    }
  });
  // A row without figures that only heads its parts is no indicator.
  const heads = new Set(members.map(({ parent }) => parent?.member));
  return members.filter((member) => !(heads.has(member) && isEmpty(member.draft)));
}

/** （1） and ① number parts where the rows themselves are numbered otherwise. */
function isBelow(numbering: Numbering | undefined, top: Numbering["style"] | undefined): boolean {
  return numbering !== undefined && numbering.style !== top && (numbering.style === "bracket" || numbering.style === "circle");
}

const isEmpty = ({ baseline, targets, results }: Draft): boolean =>
  [baseline, ...targets, ...results].every((piece) => !piece?.text);

/** The whole that a cell or a line names: the one that the row above is, or is a part of, or a new one, whose number may be beside it. */
function namedWhole(text: string, current: Whole | undefined, beside: number | undefined): Whole {
  const numbering = numberBefore(text);
  const certain = numbering?.certain === true ? numbering : undefined;
  const name = readName(text.slice(certain?.length ?? 0));
  if (current?.name.name === name.name) return current;
  return { name, no: certain?.style === "han" ? undefined : (certain?.no ?? beside), parts: 0, shared: 0 };
}

/**
 * The names as they stand by themselves: a part is named with its whole unless it prints its own unit, is measured in another unit than
 * the part beside it, or ends as the whole does. What falls is said by the whole alone: 主要污染物排放总量减少 names its parts always.
 */
export function fullNames(members: readonly Member[]): string[] {
  const units = new Map<Whole, Set<string>>();
  for (const { draft, own, parent } of members) {
    const unit = own.unit ?? tidy(draft.unit?.text ?? "");
    if (parent !== undefined && unit !== "") units.set(parent, (units.get(parent) ?? new Set()).add(unit));
  }
  const alone = members.map(({ own, parent }) => {
    if (parent === undefined) return true;
    if (isPerName(parent.name.name) && !isPerName(own.name)) return false;
    const differs = (units.get(parent)?.size ?? 0) > 1;
    return !asksForFall(parent.name.name) && (own.unit !== undefined || differs || endsAlike(own.name, parent.name.name));
  });
  const count = new Map<string, number>();
  members.forEach(({ own }, i) => {
    if (alone[i]) count.set(own.name, (count.get(own.name) ?? 0) + 1);
  });
  return members.map(({ own, parent }, i) =>
    parent !== undefined && (!alone[i] || (count.get(own.name) ?? 0) > 1) ? `${parent.name.name}·${own.name}` : own.name,
  );
}

const endsAlike = (part: string, whole: string): boolean => {
  const ending = whole.slice(-COMMON_ENDING);
  return ending.length === COMMON_ENDING && part.endsWith(ending) && part !== ending;
};
