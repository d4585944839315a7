import { nameStage } from "../../notation/index.js";
import { gathers } from "./fragments.js";
import {
  ADVERBS,
  BEGINNING,
  BUILDING,
  CONTINUING,
  ENDS_OF_CLAUSE,
  FURTHERING,
  GOING_ON,
  MORE,
  ONLY_LISTED,
  PARTING,
  PREPARING,
  STOPS,
} from "./lexicon.js";
import { EDGES, type List, readSentence } from "./list.js";
import { endingOf, isName } from "./names.js";
import { between, part, type Range, type Tight, trimmed } from "./tight.js";

export type Stage = "continued" | "new" | "planned";
/** Names that a sentence gives as what is built: 建设甲、乙等项目，谋划丙. */
export type Works = {
  readonly names: readonly (List["names"][number] & { readonly stage?: Stage })[];
  readonly openEnded: boolean;
  /** A clause says that it lists works: several behind a verb of building, or 等项目. */
  readonly firm: boolean;
};

/** The works that sentences name behind verbs of building, where such a sentence does little else, or ends in several. */
export function worksIn(content: Tight): Works {
  const listed = between(content, STOPS).flatMap((sentence): readonly Works[] => {
    let verb = "";
    const clauses = between(content, `${PARTING.comma}${PARTING.semicolon}`, sentence).map((given) => {
      const clause = trimmed(content, given, EDGES);
      const plain = content.plain.slice(clause.from, clause.to);
      const onward = verb === "" ? 0 : (GOING_ON.exec(plain)?.[0].length ?? 0);
      const end = onward > 0 ? onward : verbEnd(plain);
      if (onward === 0) verb = plain.slice(0, end);
      return verb === "" ? undefined : objectsOf(content, { from: clause.from + end, to: clause.to }, verb);
    });
    const said = clauses.filter((one) => one !== undefined);
    // 建设甲、乙等项目，完善综合交通网络: beside a list of works one thing that is only to be better is what they are for.
    const lists = said.some(({ firm }) => firm);
    const read = said.filter(({ built, names }) => !(lists && !built && names.length === 1 && !names.every(isProject)));
    // Nothing is said but what is built.
    if (read.length === clauses.length && read.every(({ built }) => built)) return read.map((one) => ({ ...one, firm: true }));
    return read.length * 2 >= clauses.length || (clauses.at(-1)?.names.length ?? 0) > 1 ? read : [];
  });
  return {
    names: listed.flatMap(({ names }) => names),
    openEnded: listed.some(({ openEnded }) => openEnded),
    firm: listed.some(({ firm }) => firm),
  };
}

const isProject = ({ text }: List["names"][number]): boolean => endingOf(text.plain) === "project";

/** Whether a text opens with a verb of building, and its list is no list of names that all do. */
export function opensBuilding({ plain }: Tight): boolean {
  return verbEnd(plain.slice(0, LONGEST_OPENING)) > 0;
}
const LONGEST_OPENING = 40;

/** The works that follow a verb; undefined where they are no names. */
function objectsOf(content: Tight, given: Range, verb: string): (Works & { readonly built: boolean }) | undefined {
  const object = withoutEnd(content, given);
  const { range, tail } = withoutTail(content, object);
  const { names, openEnded } = readSentence(content, range);
  if (names.length === 0 || !names.every(({ text }) => isName(text)) || names.slice(1).some(({ text }) => opensBuilding(text)))
    return undefined;
  const ended = names.filter(({ text }) => !["none", "place"].includes(endingOf(text.plain))).length;
  const listed = ONLY_LISTED.test(tail);
  if (!listed && ended * 2 < names.length) return undefined;
  const stage = stageOf(`${verb}${content.plain.slice(object.to, given.to)}`);
  // A verb of building, or one that only furthers with its other half: 推进…建设.
  const built = object.to < given.to || !FURTHERING.some((word) => verb.endsWith(word));
  return {
    names: names.map((one) => (stage === undefined ? one : { ...one, stage })),
    openEnded: openEnded || tail !== "",
    firm: listed || (names.length > 1 && built),
    built,
  };
}

/** Where the verbs end that a clause opens with; 0 where it does not open with a verb of building. */
function verbEnd(plain: string): number {
  let [end, building] = [0, false];
  for (let rounds = 0; rounds < MOST_VERBS; rounds++) {
    const rest = plain.slice(end, end + LONGEST_VERB);
    const verb = Math.max(longest(BUILDING, rest), longest(FURTHERING, rest));
    const word = Math.max(verb, longest(ADVERBS, rest));
    if (word === 0 || end + word + 2 > plain.length) break;
    end += word;
    building ||= verb > 0;
  }
  return building ? end : 0;
}
const MOST_VERBS = 4;
const LONGEST_VERB = 8;

const longest = (words: readonly string[], text: string): number =>
  Math.max(0, ...words.filter((word) => text.startsWith(word)).map(({ length }) => length));

/** 推进甲、乙建设: the verb's other half at the end. */
function withoutEnd({ plain }: Tight, { from, to }: Range): Range {
  const end = ENDS_OF_CLAUSE.exec(plain.slice(from, to));
  return end === null || end.index < 2 ? { from, to } : { from, to: from + end.index };
}

/** A list without 等 and what it says of the names before; what is done to all of them stays, for it makes one name of them. */
function withoutTail(content: Tight, range: Range): { readonly range: Range; readonly tail: string } {
  for (let at = range.to - 1; at > range.from && range.to - at <= LONGEST_TAIL; at--) {
    if (content.plain.charAt(at) !== MORE || (content.depth[at] ?? 0) > 0) continue;
    const behind = content.plain.slice(at + 1, range.to);
    const before = between(content, PARTING.pause, { from: range.from, to: at }).map(
      (one) => part(content, one.from, one.to).plain,
    );
    if (/^[0-9]/.test(behind) || gathers(behind, before)) break;
    return { range: { from: range.from, to: at }, tail: content.plain.slice(at, range.to) };
  }
  return { range, tail: "" };
}
const LONGEST_TAIL = 14;

/** What a verb says of how far a work is: as a name with that verb would say it, and where no name has the verb, by the words of lists. Two stages are none. */
export function stageOf(said: string): Stage | undefined {
  const named = nameStage(said);
  if (named !== undefined) return named;
  if (PREPARING.test(said)) return "planned";
  const [goesOn, begins] = [CONTINUING.test(said), BEGINNING.test(said)];
  return goesOn === begins ? undefined : goesOn ? "continued" : "new";
}
