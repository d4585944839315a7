import type { Draft } from "./drafts.js";
import { type Name, readName } from "./name.js";
import { nameDirection } from "./name-direction.js";
import { inSequence, type Numbering, numberBefore } from "./numbering.js";

/** A draft with its name read, and what it is a part of. */
export type Member = {
  readonly draft: Draft;
  readonly own: Name;
  readonly no?: number;
  readonly part?: string;
  readonly parent?: Whole;
};

/** What others are parts of; a heading without figures is no indicator itself. */
export type Whole = {
  readonly name: Name;
  readonly no?: number;
  readonly member?: Member;
  parts: number;
  /** How many more measures stand in its own row. */
  shared: number;
  /** Its last part had no number: the next row without one is a part too. */
  goesOn: boolean;
  /** What the first of its rows prints as attribute: below it the cell is merged. */
  attribute?: string;
};

/** An ending of two characters that a part has in common with the whole makes it a name of its own: 城镇化率. */
const COMMON_ENDING = 2;

/** Reads the names of a table's rows and finds which are parts of which. */
export function membersOf(drafts: readonly Draft[]): Member[] {
  const numberings = inSequence(drafts.map(({ name }) => numberBefore(name.trimStart())));
  const top = numberings[0]?.style;
  const members: Member[] = [];
  let whole: Whole | undefined;
  drafts.forEach((draft, i) => {
    const numbering = numberings[i];
    const own = readName(
      draft.name
        .trimStart()
        .slice(numbering?.length ?? 0)
        .trim() || draft.name,
    );
    const named = draft.parent === undefined ? undefined : namedWhole(draft.parent, whole);
    if (named !== undefined) whole = named;
    const isPart =
      named !== undefined ||
      own.isPart ||
      isBelow(numbering, top) ||
      (numbering === undefined && hasNoNumberOfItsOwn(draft, whole) && whole?.no !== undefined && takesParts(whole));
    const no = draft.no ?? (isPart ? whole?.no : numbering?.style === "han" ? undefined : numbering?.no);
    if (isPart && whole !== undefined) {
      whole.parts++;
      whole.goesOn = numbering === undefined;
      if (whole.attribute === undefined && draft.attribute?.text) whole.attribute = draft.attribute.text;
      members.push({ draft, own, parent: whole, part: String(whole.parts), ...(no !== undefined && { no }) });
    } else if (draft.sharesRow && whole !== undefined) {
      whole.shared++;
      members.push({ draft, own, part: String(whole.shared + 1), ...(whole.no !== undefined && { no: whole.no }) });
    } else {
      const member: Member = { draft, own, ...(no !== undefined && { no }) };
      members.push(member);
      const attribute = draft.attribute?.text;
      whole = {
        name: own,
        parts: 0,
        shared: 0,
        goesOn: false,
        member,
        ...(attribute && { attribute }),
        ...(no !== undefined && { no }),
      };
    }
  });
  // A row without figures that only heads its parts is no indicator.
  const heads = new Set(members.flatMap(({ parent }) => (parent?.member && isEmpty(parent.member.draft) ? [parent.member] : [])));
  return members.filter((member) => !heads.has(member));
}

/** （1） and ① number parts where the rows themselves are numbered otherwise. */
function isBelow(numbering: Numbering | undefined, top: Numbering["style"] | undefined): boolean {
  return numbering !== undefined && numbering.style !== top && (numbering.style === "bracket" || numbering.style === "circle");
}

/** No number stands beside it, or that of the whole, whose cell reaches down to it. */
const hasNoNumberOfItsOwn = ({ no }: Draft, whole: Whole | undefined): boolean => no === undefined || no === whole?.no;

const takesParts = ({ parts, goesOn, member }: Whole): boolean =>
  goesOn || (parts === 0 && (member === undefined || isEmpty(member.draft)));

export const isEmpty = ({ baseline, targets }: Draft): boolean =>
  (baseline?.text ?? "") === "" && targets.every(({ text }) => text === "");

function namedWhole(text: string, current: Whole | undefined): Whole {
  const numbering = numberBefore(text);
  const certain = numbering?.certain === true ? numbering : undefined;
  const name = readName(text.slice(certain?.length ?? 0));
  if (current !== undefined && current.member === undefined && current.name.name === name.name) return current;
  return { name, parts: 0, shared: 0, goesOn: false, ...(certain && certain.style !== "han" && { no: certain.no }) };
}

/**
 * The names as they stand by themselves: a part is named with its whole unless it prints its own unit or ends as the whole
 * does. What falls is said by the whole alone: 主要污染物排放总量减少 names its parts always.
 */
export function fullNames(members: readonly Member[]): string[] {
  const alone = members.map(({ own, parent }) => {
    if (parent === undefined) return true;
    return nameDirection(parent.name.name) !== "higher" && (own.unit !== undefined || endsAlike(own.name, parent.name.name));
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
