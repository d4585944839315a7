import type { Clause, Stop } from "../clause.js";
import { written } from "../clause.js";
import { originalAt } from "../fold.js";
import { BASE_WORDS, type OneBound, POINTS_UNITS, type Sense } from "../lexicon.js";
import type { Amount, D } from "../requirement.js";
import { isNumber, says, senseOf, type Token, tokenAt } from "../token.js";

/** What a verb does to a number. */
export type Move = { readonly way: "rise" | "fall"; readonly to: boolean; readonly growth: boolean };

/** A number with everything the notation puts around it. */
export type Found = {
  readonly value: D;
  readonly high?: D;
  readonly unit: string;
  readonly bound: OneBound;
  readonly bracket: boolean;
  readonly move?: Move;
  readonly reach: boolean;
  readonly keep: boolean;
  readonly perYear: boolean;
  readonly cumulative: boolean;
  readonly flow: boolean;
  /** The words before all of this: what the clause itself speaks of. */
  readonly subject: string;
  /** Whether nothing but bounds stands before the number. */
  readonly bare: boolean;
};

/** The number as the requirement has it. */
export function amountOf({ value, high, bound }: Found): Amount {
  return high === undefined ? { bound, value } : { bound: "between", low: value, high };
}

/** Whether a unit is percentage points. */
export const isPoints = (unit: string): boolean => POINTS_UNITS.some((sign) => unit.startsWith(sign));

/** Whether a unit is a percent or per mille sign. */
export const isPercent = (unit: string): boolean => unit.startsWith("%") || unit.startsWith("‰");

/** Words that may stand between a verb and its number. */
const CHAIN: ReadonlySet<Sense["says"]> = new Set([
  "bound",
  "about",
  "rise",
  "fall",
  "reach",
  "complete",
  "control",
  "keep",
  "milestone",
  "hope",
  "per-year",
  "cumulative",
  "flow",
  "scope",
  "each",
  "beyond",
  "nearly",
]);

/** Collects what stands before and after the number at a place. */
export function amountAt(clause: Clause, at: number): Found | Stop {
  const { tokens, seen } = clause;
  let first = at;
  while (first > 0 && inChain(tokens[first - 1])) first--;
  const lead = tokens.slice(first, at);
  const before = tokens[first - 1];
  if (before?.is === "slash" || tokens.slice(0, at).some((token) => says(token, "in-step")))
    return { stop: tokenAt(tokens, at), expected: ["unit"] };
  const sign = signOf(clause, at);
  if (typeof sign !== "string") return sign;
  const right = behind(clause, at, sign);
  if ("stop" in right) return right;
  const led = (...what: readonly Sense["says"][]) => lead.some((token) => says(token, ...what));
  const anywhere = (what: Sense["says"]) => tokens.slice(0, at).some((token) => says(token, what));
  const bound = joinBounds(boundIn(lead), right.bound);
  if (bound === undefined) return { stop: tokenAt(tokens, at), expected: ["number"] };
  if (led("milestone")) seen.marks.add("milestone");
  if (led("keep")) seen.marks.add("maintain");
  if (led("control")) seen.marks.add("controlled");
  if (anywhere("hope")) seen.marks.add("aspirational");
  const perYear = anywhere("per-year") || right.perYear || clause.mean;
  if (perYear) seen.marks.add("per-year");
  const cumulative = anywhere("cumulative") || right.cumulative;
  if (cumulative) seen.marks.add("cumulative");
  const bracket = right.closed || lead.some((token) => token.is === "open");
  if (bracket) seen.marks.add("cumulative-bracket");
  if (right.attribute !== undefined) {
    seen.attribute = right.attribute;
    seen.marks.add("attribute");
  }
  const move = right.move ?? moveIn(lead);
  return {
    value: right.value,
    ...(right.high !== undefined && { high: right.high }),
    unit: right.unit,
    bound: led("milestone") && bound === "unstated" ? "at-least" : bound,
    bracket,
    ...(move !== undefined && { move }),
    reach: led("reach", "control", "milestone"),
    keep: led("keep"),
    perYear,
    cumulative,
    flow: led("flow"),
    subject: written(clause, 0, first - 1),
    bare:
      first === 0 &&
      lead.every((token) => !says(token, "rise", "fall", "reach", "complete", "control", "keep", "milestone", "flow")),
  };
}

const inChain = (token: Token | undefined): boolean => {
  const sense = senseOf(token);
  return sense === undefined ? token?.is === "open" || token?.is === "colon" || token?.is === "dash" : CHAIN.has(sense.says);
};

/** A minus sign right before the number. A long dash or a dash behind a word may be something else. */
function signOf({ tokens, folded }: Clause, at: number): "" | "-" | Stop {
  const dash = tokens[at - 1];
  if (dash?.is !== "dash") return "";
  const before = tokens[at - 2];
  const long = folded.original.charAt(originalAt(folded, dash.start)) === "\u2014";
  return long || before?.is === "dash" || before?.is === "text" ? { stop: dash, expected: ["number"] } : "-";
}

function boundIn(lead: readonly Token[]): OneBound {
  let bound: OneBound = "unstated";
  for (const token of lead) {
    const sense = senseOf(token);
    if (sense?.says === "bound") bound = sense.bound;
    else if (sense?.says === "about" && bound === "unstated") bound = "about";
  }
  return bound;
}

/** 不低于5%以上 says one thing twice; ≥5以内 contradicts itself. The bound said before goes ahead of 左右. */
function joinBounds(before: OneBound, behind: OneBound | undefined): OneBound | undefined {
  if (behind === undefined || behind === "unstated") return before;
  if (before === "unstated" || before === "about") return behind;
  if (behind === "about" || side(before) === side(behind)) return before;
  return undefined;
}

const side = (bound: OneBound): string => (bound === "more-than" ? "at-least" : bound === "less-than" ? "at-most" : bound);

function moveIn(tokens: readonly Token[]): Move | undefined {
  for (const token of [...tokens].reverse()) {
    const sense = senseOf(token);
    if (sense?.says === "rise") return { way: "rise", to: sense.to, growth: sense.growth };
    if (sense?.says === "fall") return { way: "fall", to: sense.to, growth: false };
    if (sense?.says === "beyond") return { way: sense.relation === "above" ? "rise" : "fall", to: false, growth: false };
  }
  return undefined;
}

type Right = {
  readonly value: D;
  readonly high?: D;
  readonly unit: string;
  readonly bound?: OneBound;
  readonly closed: boolean;
  readonly perYear: boolean;
  readonly cumulative: boolean;
  readonly move?: Move;
  readonly attribute?: "binding" | "anticipatory";
};

/** The number, a second one after a dash, the unit, a bound behind it, and what else follows. */
function behind(clause: Clause, at: number, sign: "" | "-"): Right | Stop {
  const { tokens, seen, folded } = clause;
  const word = senseOf(tokens[at]);
  if (word?.says === "number") seen.marks.add("chinese-number");
  let [next, unit, odd] = [at + 1, word?.says === "number" ? word.unit : "", false];
  const readUnit = () => {
    const start = next;
    // A unit in one width and without white space: ％ and % are one. 多 and 余 inside it say more than the number.
    let printed = "";
    for (; next < tokens.length; next++) {
      if (says(tokens[next], "odd")) odd = true;
      else if (endsUnit(tokens, next, start)) break;
      else printed += folded.text.slice(tokens[next]?.start, tokens[next]?.end);
    }
    if (printed !== "") unit = `${word?.says === "number" && unit !== "%" ? unit : ""}${printed}`;
  };
  readUnit();
  let high: D | undefined;
  const value = `${sign}${numberIn(tokens[at])}`;
  if (says(tokens[next], "to")) {
    const minus = tokens[next + 1]?.is === "dash" ? "-" : "";
    const second = tokens[next + (minus ? 2 : 1)];
    if (second?.is !== "number") return { stop: tokenAt(tokens, next), expected: ["number"] };
    high = `${minus}${second.value}`;
    next += minus ? 3 : 2;
    readUnit();
    if (compareDecimals(value, high) >= 0) return { stop: second, expected: ["number"] };
  }
  let bound = word?.says === "number" ? word.bound : odd ? ("more-than" as const) : undefined;
  let [closed, perYear, cumulative] = [false, false, false];
  let move: Move | undefined;
  let attribute: "binding" | "anticipatory" | undefined;
  for (; next < tokens.length; next++) {
    const token = tokenAt(tokens, next);
    const sense = senseOf(token);
    if (isNumber(token)) return { stop: token, expected: ["unit"] };
    if (token.is === "text" && BASE_WORDS.some((base) => folded.text.startsWith(base, token.start)))
      return { stop: token, expected: ["unit"] };
    if (token.is === "dash" || token.is === "slash") return { stop: token, expected: ["number"] };
    if (token.is === "close") closed = true;
    if (sense?.says === "bound" && sense.stands === "after") bound ??= sense.bound;
    else if (sense?.says === "about" && sense.stands === "after") bound ??= "about";
    else if (sense?.says === "per-year") perYear = true;
    else if (sense?.says === "cumulative") cumulative = true;
    else if (sense?.says === "attribute") attribute = sense.attribute;
    else if (sense?.says === "rise" && sense.growth) move = { way: "rise", to: false, growth: true };
    else if (sense?.says === "fall" && !sense.to) move = { way: "fall", to: false, growth: false };
    else if (says(token, "bound", "control", "rise", "fall", "milestone", "in-step", "multiple"))
      return { stop: token, expected: ["unit"] };
  }
  return {
    value,
    ...(high !== undefined && { high }),
    unit,
    ...(bound !== undefined && { bound }),
    closed,
    perYear,
    cumulative,
    ...(move !== undefined && { move }),
    ...(attribute !== undefined && { attribute }),
  };
}

function numberIn(token: Token | undefined): D {
  if (token?.is === "number") return token.value;
  const sense = senseOf(token);
  return sense?.says === "number" ? sense.value : "";
}

/** A unit is words, letters and slashes, or one percent sign with what is divided by. */
function endsUnit(tokens: readonly Token[], i: number, start: number): boolean {
  const token = tokens[i];
  const previous = i > start ? tokens[i - 1] : undefined;
  if (token?.is === "percent") return previous !== undefined;
  if (token?.is === "slash") return isNumber(tokens[i + 1]);
  if (token?.is === "text") return previous?.is === "percent";
  return true;
}

/** Compares two decimal texts without giving up digits: below 0 when the first is less. */
export function compareDecimals(a: D, b: D): number {
  const [left, right] = [a.startsWith("-"), b.startsWith("-")];
  if (left !== right) return left ? -1 : 1;
  const size = magnitude(a.replace("-", ""), b.replace("-", ""));
  return left ? -size : size;
}

function magnitude(a: string, b: string): number {
  const [[wholeA = "", partA = ""], [wholeB = "", partB = ""]] = [a.split("."), b.split(".")];
  const width = Math.max(wholeA.length, wholeB.length);
  const length = Math.max(partA.length, partB.length);
  const [x, y] = [
    wholeA.padStart(width, "0") + partA.padEnd(length, "0"),
    wholeB.padStart(width, "0") + partB.padEnd(length, "0"),
  ];
  return x < y ? -1 : x > y ? 1 : 0;
}
