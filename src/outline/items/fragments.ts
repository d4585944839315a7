import { COUNTED_OF, MORE, NEW_BUILT, PROJECT_ENDS, WHOLE_BRACKET } from "./lexicon.js";
import { doneTo, type Ending, thingOf, withoutBrackets, withoutWork } from "./names.js";
import type { Range } from "./tight.js";

/** What is between two 、 of a list. */
export type Fragment = Range & { readonly plain: string; readonly ending: Ending };

/** Whether the names of a list end in their kind (项目, 工程, 建设): then a fragment that does not is rarely a name of its own. */
export function isNamed(fragments: readonly Fragment[]): boolean {
  return fragments.filter(({ ending }) => ending === "project").length * 2 >= fragments.length;
}

/** Whether the number that a run prints says that it is one name, or nothing has to say it. */
export const isSure = (run: readonly Fragment[]): boolean => run.length === 1 || countIn(run.at(-1)?.plain ?? "") !== undefined;

/** What is further on in a list, as seen from a fragment. */
type Ahead = {
  /** 等6座水库: where something is counted, and how many. */
  readonly counted?: { readonly at: number; readonly count: number };
  /** 等医院提升工程: what is done to all that is named before; none of those up to here has it of its own. */
  readonly done: readonly string[];
  /** The end of the next fragment that is no place. */
  readonly next: Ending;
};

/**
 * For each fragment whether it and the one behind it are of one name (decision 4).
 *
 * A name ends in its kind; in a list whose names do, a fragment without one goes on, unless it says of itself that it is a work, or what
 * is there. In any list what is counted (甲、乙等6座水库加固工程) or dealt with together (甲、乙等医院提升工程) is one name, and so are places
 * before the work that is done there.
 */
export function goOn(fragments: readonly Fragment[], named: boolean): readonly boolean[] {
  const found = fragments.map(() => false);
  const openings = new Map<string, number>();
  for (const { plain } of fragments) openings.set(plain.slice(0, 2), (openings.get(plain.slice(0, 2)) ?? 0) + 1);
  let ahead: Ahead = { done: [], next: "none" };
  let shared = "";
  for (let i = fragments.length - 1; i >= 0; i--) {
    const [here, next] = [fragments[i] as Fragment, fragments[i + 1]];
    // 甲水库、乙水库、丙水库除险加固工程: a run of one kind of thing.
    const thing = thingOf(here.plain);
    shared = next !== undefined && (isSameThing(here.plain, next.plain) || (thing !== "" && thing === shared)) ? thing : "";
    if (next !== undefined) found[i] = shared !== "" || goesOn(here, next, { i, ahead, named, openings });
    ahead = seenFrom(here, i, ahead);
  }
  return found;
}

function seenFrom({ plain, ending }: Fragment, i: number, { counted, done, next }: Ahead): Ahead {
  const count = countIn(plain);
  const own = count !== undefined ? { at: i, count } : ending === "project" ? undefined : counted;
  const more = plain.indexOf(MORE);
  const ends = ending === "project" || ending === "work";
  const acted = more > 0 ? doneTo(plain.slice(more + 1)) : ends ? [] : done;
  const before = more > 0 ? plain.slice(0, more) : plain;
  return {
    ...(own && { counted: own }),
    done: has(before, acted) ? [] : acted,
    next: ending === "place" ? next : ending,
  };
}

const has = (plain: string, words: readonly string[]): boolean => words.some((word) => plain.includes(word));

type Seen = {
  readonly i: number;
  readonly ahead: Ahead;
  readonly named: boolean;
  readonly openings: ReadonlyMap<string, number>;
};

function goesOn(here: Fragment, next: Fragment, { i, ahead, named, openings }: Seen): boolean {
  if (next.plain.startsWith(MORE)) return true;
  if (here.ending === "project") return false;
  if (ahead.counted !== undefined && ahead.counted.at - i < ahead.counted.count) return true;
  if (ahead.done.length > 0 && !has(here.plain, ahead.done)) return true;
  if (here.ending === "place") return ahead.next !== "none";
  if (!named || here.ending === "work" || WHOLE_BRACKET.test(here.plain)) return false;
  return here.ending !== "thing" || isParallel(here.plain, next.plain, openings);
}

/** How many names what a name counts has; a number in the brackets behind it is the size of the one work, and one that opens it counts its own. */
function countIn(plain: string): number | undefined {
  const found = COUNTED_OF.exec(withoutBrackets(plain));
  return found === null || found.index === 0 ? undefined : Number(found[1]);
}

/** Whether what follows 等 is done to what precedes it: none of the names before has that action of its own. */
export function gathers(behind: string, before: readonly string[]): boolean {
  const done = doneTo(behind);
  return done.length > 0 && !before.some((name) => has(name, done));
}

/**
 * 新城小学、新城中学新建项目: what the next name's work is done to is of the same kind and has the same name, which is no address that
 * others of the list have too.
 */
function isParallel(here: string, next: string, openings: ReadonlyMap<string, number>): boolean {
  const [kind, name, core] = [withoutBrackets(here).slice(-1), next.slice(0, 2), withoutWork(next)];
  return core !== next && core.endsWith(kind) && here.includes(name) && (openings.get(name) ?? 0) <= 2;
}

/** 甲水库、乙水库除险加固工程: the same is done to things of one kind that are there. */
function isSameThing(here: string, next: string): boolean {
  const thing = thingOf(here);
  const at = next.lastIndexOf(thing);
  if (thing.length < 2 || at < 1 || here !== withoutBrackets(here)) return false;
  const behind = next.slice(at + thing.length);
  return behind.length <= LONGEST_ACTION && doneTo(behind).some((word) => !BUILT.includes(word));
}
const LONGEST_ACTION = 10;
/** What is built is not there yet. */
const BUILT: readonly string[] = [...PROJECT_ENDS, NEW_BUILT];
