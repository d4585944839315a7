import { GROWTH_NAMES, REDUCTION_NAMES } from "../lexicon.js";
import { plain } from "../table/grid.js";
import { withoutBrackets } from "../table/heading.js";
import {
  AMOUNTS,
  ASKED,
  AWAY,
  BEARERS,
  BESIDE,
  COMPARED_PEOPLE,
  FALLS,
  FINE_KINDS,
  ILL_KINDS,
  INCOME_RATIOS,
  KEPT,
  LESS,
  LESS_SIGNS,
  MAKING,
  MEASURES,
  MENDING,
  MORE,
  NEGATIONS,
  NEITHER,
  NO_DOING,
  NO_SHARE,
  RATIO_ENDS,
  RATIO_TO,
  RISES,
  SEVERAL,
  SHARE_OF,
  SHARES,
  WANTED_BEARERS,
  WISHED,
} from "./lexicon.js";

/** Which way is better by a name: `"unknown"` where its kind of thing has no better side. */
export type NameDirection = "higher" | "lower" | "hold" | "unknown";
type Side = NameDirection | undefined;

/** No indicator's name is longer; more is not read. */
const LONGEST = 300;

/**
 * Which way is better, where an indicator's name alone says it.
 *
 * The name is read from its end, because the last word is what is measured: 失业率 is less of 失业, 失业保险参保率 more of 参保. A fall
 * at the end turns it (单位GDP能耗降低), a rise does not (政府债务余额增长). A share is as good as what it is a share of: 煤炭消费比重.
 *
 * @param name - the indicator's name, with or without its unit
 * @returns `"higher"`, `"lower"`, `"hold"` (a structure), `"unknown"` for what has no better side (人口自然增长率), or undefined
 * where nothing is known of the name; more is never taken to be better because nothing is known
 * @category Tables
 * @example
 * ```ts
 * import { nameDirection } from "five-year-plan/notation";
 * nameDirection("城镇调查失业率（%）"); // => "lower"
 * nameDirection("单位GDP能源消耗降低（%）"); // => "higher"
 * nameDirection("研发经费支出占营业收入比重"); // => "higher"
 * nameDirection("人口自然增长率"); // => "unknown"
 * nameDirection("甲乙丙") ?? null; // => null
 * ```
 */
export function nameDirection(name: string): NameDirection | undefined {
  const whole = plain(name.slice(0, LONGEST));
  if (LESS_SIGNS.some((sign) => whole.includes(sign))) return "lower";
  const printed = withoutBrackets(whole).replaceAll(/["“”'‘’《》]/gu, "");
  if (endingOf(printed, SEVERAL) !== undefined) return undefined;
  const core = printed.slice(0, printed.length - (endingOf(printed, ASKED)?.length ?? 0));
  const parts = core.split(/·|:|[—–-]{2,}/u).filter((part) => part !== "");
  const [first = core] = parts;
  const last = parts.at(-1) ?? core;
  if (asksForFall(first)) return sideOf(first);
  return sideOf(last) ?? (first === last ? undefined : sideOf(first));
}

/** Whether a name ends in a fall: 降低, 减排, 下降率. What it measures is the fall, and more of it is asked. */
export function asksForFall(name: string): boolean {
  return fallAt(withoutBrackets(plain(name))) !== undefined;
}

/** Of a name in one piece. */
function sideOf(name: string): Side {
  const falls = fallAt(name);
  if (falls !== undefined) return turned(without(name, falls)) ?? "higher";
  const away = beginningOf(name, AWAY);
  if (away !== undefined && away !== name) return turned(sideOf(name.slice(away.length))) ?? "higher";
  const head = shareIn(name) ?? headOf(name);
  if (head === "unknown") return head;
  const rises = endingOf(name, RISES) ?? endingOf(name, GROWTH_NAMES);
  if (rises !== undefined) return without(name, rises) ?? (WISHED.includes(rises) ? "higher" : undefined);
  if (beginningOf(name, MENDING) !== undefined) return "higher";
  return (
    head ??
    (isMeasured(name) ? kindIn(name) : undefined) ??
    (beginningOf(name, MAKING) === undefined || beginningOf(name, NO_DOING) ? undefined : "higher")
  );
}

const fallAt = (name: string): string | undefined => endingOf(name, FALLS) ?? endingOf(name, REDUCTION_NAMES);
const without = (name: string, ending: string): Side => (name === ending ? undefined : sideOf(name.slice(0, -ending.length)));

/** What a name ends in, when the words of how much are taken off. */
function headOf(name: string, share = false): Side {
  for (let rest = name; rest !== ""; ) {
    const found = termAt(rest);
    const counted = endingOf(rest, share ? [...MEASURES, ...AMOUNTS] : MEASURES) ?? "";
    const bearer = endingOf(rest, BEARERS) ?? "";
    const longest = Math.max(counted.length, bearer.length);
    const either = found?.side === "unknown" && bearer.length === found.length;
    if (found !== undefined && !either && found.length + (share ? 0 : 1) > longest) return found.side;
    if (longest === 0) return undefined;
    const before = rest.slice(0, -longest);
    if (bearer.length > counted.length) {
      const told = headOf(before, share) ?? kindIn(before);
      return share || told === "lower" || !WANTED_BEARERS.includes(bearer)
        ? (told ?? (either ? "unknown" : undefined))
        : "higher";
    }
    rest = before;
  }
  return undefined;
}

const TERMS: readonly (readonly [readonly string[], NameDirection])[] = [
  [MORE, "higher"],
  [LESS, "lower"],
  [NEITHER, "unknown"],
  [KEPT, "hold"],
];

/** The longest word of the lexicon at the end, turned by a negation right before it. */
function termAt(name: string): { readonly side: NameDirection; readonly length: number } | undefined {
  let [side, word]: [Side, string] = [undefined, ""];
  for (const [terms, says] of TERMS) {
    const one = endingOf(name, terms);
    if (one !== undefined && one.length > word.length) [side, word] = [says, one];
  }
  if (side === undefined) return undefined;
  const before = name.slice(0, -word.length);
  return { side: endingOf(before, NEGATIONS) === undefined ? side : (turned(side) ?? side), length: word.length };
}

/** The side of what a share or a ratio is of. */
function shareIn(name: string): Side {
  const incomes = endingOf(name, INCOME_RATIOS);
  if (incomes !== undefined && COMPARED_PEOPLE.some((word) => name.includes(word))) return "lower";
  const ending = endingOf(name, SHARES);
  const of = SHARE_OF.map((word) => name.indexOf(word)).find(
    (at) => at > 0 && !NO_SHARE.some((word) => name.startsWith(word, at)),
  );
  if (ending === undefined && endingOf(name, RATIO_ENDS) !== undefined && name.includes(BESIDE)) return "unknown";
  const what = of !== undefined ? name.slice(0, of) : ending === undefined ? ratioIn(name) : name.slice(0, -ending.length);
  return what === undefined || what === "" ? undefined : (headOf(what, true) ?? kindIn(what));
}

/** 农产品加工产值与农业产值比 is one of the first to the second. */
function ratioIn(name: string): string | undefined {
  const at = name.indexOf(RATIO_TO);
  return at > 0 && RATIO_ENDS.some((end) => name.endsWith(end)) ? name.slice(0, at) : undefined;
}

/** Whether a name ends in a count, a share, or who is counted; else it may be a heading or a task. */
const isMeasured = (name: string): boolean => endingOf(name, [...MEASURES, ...BEARERS]) !== undefined;

/** The last word inside a name that says of what kind it is. */
function kindIn(name: string): Side {
  const last = (words: readonly string[]): number =>
    Math.max(...words.map((word) => (name.includes(word) ? name.lastIndexOf(word) + word.length : 0)));
  const [fine, ill] = [last(FINE_KINDS), last(ILL_KINDS)];
  return fine === ill ? undefined : fine > ill ? "higher" : "lower";
}

const turned = (side: Side): Side => (side === "higher" ? "lower" : side === "lower" ? "higher" : side);

const longer = (a: string | undefined, b: string): string => (a !== undefined && a.length >= b.length ? a : b);
const endingOf = (name: string, words: readonly string[]): string | undefined =>
  words.reduce<string | undefined>((found, word) => (name.endsWith(word) ? longer(found, word) : found), undefined);
const beginningOf = (name: string, words: readonly string[]): string | undefined => words.find((word) => name.startsWith(word));
