import { COUNTED_OF, MORE, WHOLE_BRACKET } from "./lexicon.js";
import { doneTo, type Ending, withoutBrackets, withoutWork } from "./names.js";
import type { Range } from "./tight.js";

/** What stands between two 、 of a list. */
export type Fragment = Range & { readonly plain: string; readonly ending: Ending };

/** Whether the names of a list end in their kind (项目, 工程, 建设): then a fragment that does not is rarely a name of its own. */
export function isNamed(fragments: readonly Fragment[]): boolean {
  return fragments.filter(({ ending }) => ending === "project").length * 2 >= fragments.length;
}

/** Whether the number that a run prints says that it is one name, or nothing has to say it. */
export const isSure = (run: readonly Fragment[]): boolean => run.length === 1 || countIn(run.at(-1)?.plain ?? "") !== undefined;

/**
 * Whether a fragment and the one behind it are of one name (decision 4).
 *
 * A name ends in its kind; in a list whose names do, a fragment without one goes on, unless it says of itself that it is a work, or what
 * stands there. In any list what is counted (甲、乙等6座水库加固工程) or dealt with together (甲、乙等医院提升工程) is one name, and so are places
 * before the work that is done there.
 */
export function goesOn(fragments: readonly Fragment[], i: number, named: boolean): boolean {
  const [here, next] = [fragments[i] as Fragment, fragments[i + 1] as Fragment];
  if (next.plain.startsWith(MORE)) return true;
  if (here.ending === "project") return false;
  if (isCounted(fragments, i) || isGathered(fragments, i)) return true;
  if (here.ending === "place") return leadsToWork(fragments, i);
  if (!named || here.ending === "work" || WHOLE_BRACKET.test(here.plain)) return false;
  return here.ending !== "thing" || isParallel(fragments, i);
}

/** No more fragments are looked over. */
const FARTHEST = 40;

/** What a name counts; a number in the brackets behind it is the size of the one work. */
const countIn = (plain: string): number | undefined => {
  const count = COUNTED_OF.exec(withoutBrackets(plain))?.[1];
  return count === undefined ? undefined : Number(count);
};

/** 甲、乙、丙等6座水库加固工程: a fragment further on counts this one. */
function isCounted(fragments: readonly Fragment[], i: number): boolean {
  for (const [distance, { plain, ending }] of fragments.slice(i + 1, i + FARTHEST).entries()) {
    const count = countIn(plain);
    if (count !== undefined) return distance + 1 < count;
    if (ending === "project") return false;
  }
  return false;
}

/** 甲、乙等医院提升工程: what is done is done to all of them. */
function isGathered(fragments: readonly Fragment[], i: number): boolean {
  const before = [(fragments[i] as Fragment).plain];
  for (const { plain, ending } of fragments.slice(i + 1, i + FARTHEST)) {
    const more = plain.indexOf(MORE);
    before.push(more > 0 ? plain.slice(0, more) : plain);
    if (more > 0) return gathers(plain.slice(more + 1), before);
    if (ending === "project" || ending === "work") return false;
  }
  return false;
}

/** Whether what stands behind 等 is done to what stands before it: none of the names before has that action of its own. */
export function gathers(behind: string, before: readonly string[]): boolean {
  const done = doneTo(behind);
  return done.length > 0 && !before.some((name) => done.some((word) => name.includes(word)));
}

/** A run of places leads to a work: 柳河、沙河综合治理. */
function leadsToWork(fragments: readonly Fragment[], i: number): boolean {
  const next = fragments.slice(i + 1, i + FARTHEST).find(({ ending }) => ending !== "place");
  return next !== undefined && next.ending !== "none";
}

/**
 * 新城小学、新城中学新建项目: what the next name's work is done to is of the same kind and has the same name, which is no address that
 * others of the list have too.
 */
function isParallel(fragments: readonly Fragment[], i: number): boolean {
  const [here, next] = [fragments[i] as Fragment, fragments[i + 1] as Fragment];
  const [kind, name, core] = [withoutBrackets(here.plain).slice(-1), next.plain.slice(0, 2), withoutWork(next.plain)];
  if (core === next.plain || !core.endsWith(kind) || !here.plain.includes(name)) return false;
  return fragments.filter(({ plain }) => plain.startsWith(name)).length <= 2;
}
