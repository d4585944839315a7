import { refuseUnless } from "../../kernel/index.js";
import { GROWTH_NAMES, REDUCTION_NAMES } from "../lexicon.js";
import { plain } from "../table/grid.js";
import { withoutBrackets } from "../table/heading.js";
import { beginningOf, endingOf } from "./ends.js";
import {
  ASKED,
  AWAY,
  BESIDE,
  COMPARED_PEOPLE,
  COUNTED_AS,
  DONE_AWAY,
  FALLS,
  INCOME_RATIOS,
  LESS_SIGNS,
  MAKING,
  MEASURES,
  MENDING,
  NO_DOING,
  NO_SHARE,
  NO_SHARES,
  RATIO_ENDS,
  RATIO_TO,
  RISES,
  SEVERAL,
  SHARE_OF,
  SHARES,
  WISHED,
} from "./lexicon.js";
import { headOf, isMeasured, kindIn, type NameDirection, type Side, turned } from "./name-head.js";

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
  refuseUnless("name", name, "text");
  const whole = plain(name.slice(0, LONGEST));
  if (LESS_SIGNS.some((sign) => whole.includes(sign))) return asksForFall(whole) ? "higher" : "lower";
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
  if (endingOf(unmeasured(name), DONE_AWAY) !== undefined) return "higher";
  const away = beginningOf(name, AWAY);
  if (away !== undefined && away !== name) return turned(sideOf(name.slice(away.length))) ?? "higher";
  const parts = partsIn(name);
  const head = parts === undefined ? headOf(name) : typeof parts === "string" ? shareOf(parts) : parts.side;
  if (head === "unknown") return head;
  const rises = endingOf(name, RISES) ?? endingOf(name, GROWTH_NAMES);
  if (rises !== undefined) return without(uncounted(name, rises), rises) ?? (WISHED.includes(rises) ? "higher" : undefined);
  if (beginningOf(name, MENDING) !== undefined) return "higher";
  if (head !== undefined || parts !== undefined) return head;
  if (isMeasured(name)) return kindIn(name) ?? made(name);
  return made(name);
}

const unmeasured = (name: string): string => name.slice(0, name.length - (endingOf(name, MEASURES)?.length ?? 0));
const fallAt = (name: string): string | undefined => endingOf(name, FALLS) ?? endingOf(name, REDUCTION_NAMES);
const without = (name: string, ending: string): Side => (name === ending ? undefined : sideOf(name.slice(0, -ending.length)));
/** A growth without the words that say in what prices it is. */
function uncounted(name: string, rises: string): string {
  const stem = name.slice(0, -rises.length);
  const words = endingOf(stem, COUNTED_AS);
  return words === undefined ? name : stem.slice(0, -words.length) + rises;
}
const shareOf = (what: string): Side => headOf(what, true) ?? kindIn(what);
const made = (name: string): Side =>
  beginningOf(name, MAKING) !== undefined && beginningOf(name, NO_DOING) === undefined ? "higher" : undefined;

/** What a share or a ratio is of, or the side of a ratio that says it itself; nothing where the name is neither. */
function partsIn(name: string): string | { readonly side: Side } | undefined {
  const incomes = endingOf(name, INCOME_RATIOS);
  if (incomes !== undefined && COMPARED_PEOPLE.some((word) => name.includes(word))) return { side: "lower" };
  // 房价收入比 is one of the first to the second.
  if (incomes !== undefined) return name.slice(0, -incomes.length);
  const of = SHARE_OF.map((word) => name.indexOf(word)).find(
    (at) => at > 0 && !NO_SHARE.some((word) => name.startsWith(word, at) || name.endsWith(word, at + 1)),
  );
  if (of !== undefined) return name.slice(0, of);
  const share = endingOf(name, NO_SHARES) === undefined ? endingOf(name, SHARES) : undefined;
  if (share !== undefined) return name.slice(0, -share.length);
  if (endingOf(name, RATIO_ENDS) === undefined) return undefined;
  // 农产品加工产值与农业产值比 is one of the first to the second.
  const to = name.indexOf(RATIO_TO);
  if (to > 0) return name.slice(0, to);
  return name.includes(BESIDE) ? { side: "unknown" } : undefined;
}
