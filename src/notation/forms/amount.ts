import { type Clause, type Stop, written } from "../clause.js";
import { originalAt } from "../fold.js";
import { type OneBound, POINTS_UNITS, type Sense } from "../lexicon.js";
import type { Amount, D } from "../requirement.js";
import { says, senseOf, type Token, tokenAt } from "../token.js";
import { behind, type Move } from "./behind.js";

/** A number with everything the notation puts around it. */
export type Found = {
  readonly value: D;
  readonly high?: D;
  readonly unit: string;
  readonly bound: OneBound;
  /** Whether the bound stands before the number. */
  readonly leading: boolean;
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
  const stated = boundIn(lead);
  const bound = joinBounds(stated, right.bound);
  if (bound === undefined) return { stop: tokenAt(tokens, at), expected: ["number"] };
  if (led("milestone")) seen.marks.add("milestone");
  if (led("keep")) seen.marks.add("maintain");
  if (led("control")) seen.marks.add("controlled");
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
  const verb = led("reach", "control", "keep", "milestone") ? undefined : openingVerb(tokens.slice(0, at));
  const move = right.move ?? moveIn(lead) ?? moveIn(verb === undefined ? [] : [verb]);
  return {
    value: right.value,
    ...(right.high !== undefined && { high: right.high }),
    unit: right.unit,
    bound: led("milestone") && bound === "unstated" ? "at-least" : bound,
    leading: stated !== "unstated",
    bracket,
    ...(move !== undefined && { move }),
    reach: led("reach", "control", "milestone"),
    keep: led("keep"),
    perYear,
    cumulative,
    flow: led("flow") || says(verb, "flow"),
    subject: written(clause, 0, first - 1),
    bare: first === 0 && lead.every((token) => !says(token, "rise", "fall", "control", "keep", "milestone", "flow")),
  };
}

/** 减少煤炭消费500万吨: the verb that opens a clause holds for the number behind its object. */
function openingVerb(tokens: readonly Token[]): Token | undefined {
  const first = tokens.find((token) => !says(token, "per-year", "cumulative", "scope", "hope", "complete", "time"));
  const sense = senseOf(first);
  const moves = (sense?.says === "rise" && !sense.growth) || sense?.says === "fall";
  return sense?.says === "flow" || (moves && !sense.to) ? first : undefined;
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
