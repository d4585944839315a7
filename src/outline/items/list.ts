import { type Fragment, goOn, isNamed, isSure } from "./fragments.js";
import { BEFORE_LAST, BETWEEN_PROJECTS, COLONS, LEADS_IN, MORE, MORE_AT_END, PARTING, STOPS } from "./lexicon.js";
import { markerOf } from "./marker.js";
import { endingOf, openingEnd } from "./names.js";
import { between, outside, part, type Range, type Tight, trimmed } from "./tight.js";

/** A name of a list. `joined` counts the fragments between 、 that were taken for one name without a number that says so. */
export type ListedName = { readonly text: Tight; readonly joined: number };
export type List = { readonly names: readonly ListedName[]; readonly openEnded: boolean };

/** Signs that end a name and belong to the list. */
export const EDGES = /* @__PURE__ */ (() => `${STOPS}${PARTING.semicolon}${PARTING.comma}${PARTING.pause}`)();

/** The names of a list that may run over several sentences. */
export function readList(content: Tight): List {
  const sentences = between(content, STOPS).map((one) => readSentence(content, one));
  return { names: sentences.flatMap(({ names }) => names), openEnded: sentences.some(({ openEnded }) => openEnded) };
}

/** The names of one sentence, or of the objects of a clause. */
export function readSentence(content: Tight, sentence: Range): List {
  const { range, openEnded } = withoutMore(content, sentence);
  const stretches = between(content, `${PARTING.semicolon}${PARTING.comma}`, range).map((one) =>
    between(content, PARTING.pause, withoutLead(content, one)).flatMap((fragment) => fragmentsOf(content, fragment)),
  );
  const named = isNamed(stretches.flat());
  return { names: stretches.flatMap((ones) => namesOf(content, ones, named)), openEnded };
}

/** A list without 等, or 等项目, at its end: there is more than it names. */
export function withoutMore(content: Tight, given: Range): { readonly range: Range; readonly openEnded: boolean } {
  const range = trimmed(content, given, EDGES);
  const plain = content.plain.slice(range.from, range.to);
  const end = MORE_AT_END.exec(plain)?.index ?? kindNamedAt(plain);
  const at = range.from + end;
  if (end < 2 || (content.depth[at] ?? 0) > 0) return { range, openEnded: false };
  return { range: trimmed(content, { from: range.from, to: at }, EDGES), openEnded: true };
}

/** 东山乡、蔡家堡乡等一般乡镇: what follows the last 等 is the kind of what was named. */
function kindNamedAt(plain: string): number {
  const at = plain.lastIndexOf(MORE);
  const [before, behind] = [plain.slice(Math.max(0, at - 1), at), plain.slice(at + 1)];
  return at > 0 && behind.length <= LONGEST_KIND && behind.slice(-2).includes(before) ? at : -1;
}
const LONGEST_KIND = 6;

/** A stretch without its number, and without the words before it that belong to the sentence: 实施, 包括. */
function withoutLead(content: Tight, range: Range): Range {
  const { from: begin, to } = trimmed(content, range, EDGES);
  const colon = outside(content, COLONS, begin, Math.min(to, begin + LONGEST_LEAD));
  const from = colon > begin && LEADS_IN.test(content.plain.slice(begin, colon)) ? colon + 1 : begin;
  const marker = markerOf(content.text.slice(from, Math.min(to, from + LONGEST_LEAD)));
  const start = marker?.certain === true ? Math.min(from + marker.length, to) : from;
  return { from: start + openingEnd(content.plain.slice(start, to)), to };
}
const LONGEST_LEAD = 20;

/** What is between two 、; two projects with 和 between them are two. */
function fragmentsOf(content: Tight, given: Range): Fragment[] {
  const { from, to } = trimmed(content, given, EDGES);
  const start = from + (BEFORE_LAST.exec(content.plain.slice(from, to))?.[0].length ?? 0);
  const plain = content.plain.slice(start, to);
  const and = plain.length > LONGEST_PAIR ? null : BETWEEN_PROJECTS.exec(plain);
  if (and === null || (content.depth[start + and.index] ?? 0) > 0) return [{ from: start, to, plain, ending: endingOf(plain) }];
  const [first, second] = [
    { from: start, to: start + and.index },
    { from: start + and.index + and[0].length, to },
  ];
  return [...fragmentsOf(content, first), ...fragmentsOf(content, second)];
}
/** No two names are longer. */
const LONGEST_PAIR = 200;

/** Puts together the fragments between 、 that are one name. */
function namesOf(content: Tight, given: readonly Fragment[], named: boolean): ListedName[] {
  const fragments = given.filter(({ plain }) => plain !== "");
  const onward = goOn(fragments, named);
  const names: ListedName[] = [];
  let first = 0;
  fragments.forEach((fragment, i) => {
    if (onward[i]) return;
    const run = fragments.slice(first, i + 1);
    names.push({ text: part(content, (run[0] as Fragment).from, fragment.to), joined: isSure(run) ? 1 : run.length });
    first = i + 1;
  });
  return names;
}
