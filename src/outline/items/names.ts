import {
  DONE_TO,
  GENERAL_OPENINGS,
  LIST_OPENINGS,
  PARTING,
  PLACE_ENDS,
  PROJECT_ENDS,
  PROSE_OPENINGS,
  RESPONSIBLE_NOTE,
  SENTENCE_SIGNS,
  THING_ENDS,
  VERBS_WITHIN,
  WORK_ENDS,
} from "./lexicon.js";
import { between, part, type Tight } from "./tight.js";

/** What the end of a fragment of a list tells: the name of a project, of a work, of what is there, of a place; or nothing. */
export type Ending = "project" | "work" | "thing" | "place" | "none";

/** No fragment of a list, and no name of a work in prose, is longer. */
export const LONGEST_NAME = 90;

/** What the end of a name tells; brackets behind it are not looked at. */
export function endingOf(plain: string): Ending {
  const bare = withoutBrackets(plain);
  // A name in quotation marks names itself.
  if (/[”》’]$/.test(bare)) return "thing";
  for (let length = LONGEST_END; length > 0; length--) {
    const ending = length <= bare.length ? ENDINGS.get(bare.slice(-length)) : undefined;
    if (ending !== undefined) return ending;
  }
  return bare.length <= LONGEST_PLACE && PLACE_ENDS.includes(bare.slice(-1) || "-") ? "place" : "none";
}

const LONGEST_PLACE = 14;

/** Ends of names with what they tell; the longest one counts. */
const ENDINGS: ReadonlyMap<string, Ending> = /* @__PURE__ */ new Map<string, Ending>([
  ...THING_ENDS.map((word): [string, Ending] => [word, "thing"]),
  ...WORK_ENDS.map((word): [string, Ending] => [word, "work"]),
  ...PROJECT_ENDS.map((word): [string, Ending] => [word, "project"]),
]);
const LONGEST_END = /* @__PURE__ */ Math.max(...[...ENDINGS.keys()].map(({ length }) => length));

/** The longest word for what is there that a name ends in: 水库; empty where it ends in none. */
export function thingOf(plain: string): string {
  for (let length = Math.min(LONGEST_END, plain.length); length > 0; length--)
    if (ENDINGS.get(plain.slice(-length)) === "thing") return plain.slice(-length);
  return "";
}

/** A name without the brackets that it ends in. */
export function withoutBrackets(plain: string): string {
  let bare = plain;
  for (let match = LAST_BRACKET.exec(bare); match !== null && match[0].length < bare.length; match = LAST_BRACKET.exec(bare))
    bare = bare.slice(0, -match[0].length);
  return bare;
}
/** A name without what it says is done: 新城中学新建项目 is about 新城中学. */
export function withoutWork(plain: string): string {
  let core = withoutBrackets(plain);
  for (let end = workAt(core); end > 0; end = workAt(core)) core = core.slice(0, -end);
  return core;
}
const workAt = (core: string): number =>
  Math.max(
    0,
    ...[...PROJECT_ENDS, ...WORK_ENDS]
      .filter((word) => core.endsWith(word) && core.length > word.length + 1)
      .map(({ length }) => length),
  );

const LAST_BRACKET = /[([〔【][^()[\]〔〕【】]{0,60}[)\]〕】]$/;

/** What brackets say of who is responsible: the offices, and the brackets with them. */
export type Note = { readonly text: Tight; readonly head: Tight };

/** A name or a paragraph without the brackets at its end that say who is responsible. */
export function withoutNote(given: Tight): { readonly text: Tight; readonly note?: Note } {
  const found = RESPONSIBLE_NOTE.exec(given.plain);
  if (found === null) return { text: given };
  const [whole, offices = ""] = found;
  const start = found.index + whole.length - 1 - offices.length;
  return {
    text: part(given, 0, found.index),
    note: { text: part(given, start, start + offices.length), head: part(given, found.index, found.index + whole.length) },
  };
}

/**
 * Whether a stretch up to a place is a list of names and not one name: a fragment before 、 ends as projects do, or each of them says of itself
 * what it is. 铁路、机场 are kinds and no names.
 */
export function isListed(text: Tight, to: number): boolean {
  const fragments = between(text, PARTING.pause, { from: 0, to }).map(({ from, to: end }) =>
    text.plain.slice(Math.max(from, end - LONGEST_NAME), end),
  );
  if (fragments.slice(0, -1).some((fragment) => SURE_ENDS.some((word) => withoutBrackets(fragment).endsWith(word)))) return true;
  const whole = fragments.filter(
    (fragment) => fragment.length >= SHORTEST_WHOLE && !["none", "place"].includes(endingOf(fragment)),
  );
  return fragments.length > 1 && whole.length === fragments.length;
}
const SHORTEST_WHOLE = 4;
const SURE_ENDS = PROJECT_ENDS.slice(0, 2);

/** Whether a stretch may be a name: not too long, without what makes a sentence. */
export function isName({ plain }: Tight): boolean {
  if (plain.length < 2 || plain.length > LONGEST_NAME) return false;
  if (SENTENCE_SIGNS.test(plain) || GENERAL_OPENINGS.test(plain)) return false;
  return !VERBS_WITHIN.test(plain) || endingOf(plain) !== "none";
}

/** Whether a stretch opens as sentences do. */
export const opensProse = (plain: string): boolean => PROSE_OPENINGS.some((word) => plain.startsWith(word));

/** What is done in a name to things that are there. */
export const doneTo = (plain: string): readonly string[] => DONE_TO.filter((word) => plain.includes(word));

/** Where the words end that precede a list and belong to the sentence: 实施, 包括. */
export function openingEnd(plain: string): number {
  const end = Math.max(0, ...LIST_OPENINGS.filter((word) => plain.startsWith(word)).map(({ length }) => length));
  const behind = /[:：]/.test(plain.charAt(end)) && end > 0 ? end + 1 : end;
  return behind < plain.length - 1 ? behind : 0;
}
