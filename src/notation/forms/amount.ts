import { book, type Clause, type Stop, written } from "../clause.js";
import { originalAt } from "../fold.js";
import { LEADING } from "../leading.js";
import { type OneBound, POINTS_UNITS, type Sense } from "../lexicon.js";
import type { Amount, D } from "../requirement.js";
import { says, senseOf, type Token, tokenAt } from "../token.js";
import { behind, type Move } from "./behind.js";
import { joinBounds } from "./bounds.js";
import { bookSubject } from "./subject.js";

/** A number with everything the notation puts around it. */
export type Found = {
  readonly value: D;
  readonly high?: D;
  readonly unit: string;
  readonly bound: OneBound;
  /** Whether the bound precedes the number. */
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
  /** Whether nothing but bounds precedes the number. */
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

/** Collects what is before and after the number at a place. */
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
  const stated = boundIn(clause, lead);
  const bound = stated && joinBounds(stated, right.bound, clause);
  if (bound === undefined) return { stop: tokenAt(tokens, at), expected: ["number"] };
  // 4—5左右 is a mark; a range has two bounds of its own and takes no third.
  if (right.high !== undefined && bound === "about") seen.marks.add("approximate");
  else if (right.high !== undefined && bound !== "unstated") return { stop: tokenAt(tokens, at), expected: ["number"] };
  bookLead(clause, lead);
  if (led("nearly")) seen.marks.add("approximate");
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
  book(clause, "wording", verb);
  bookSubject(clause, first, lead.length === 0);
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
    flow: led("flow") || (anywhere("flow") && !led("reach", "control", "keep", "milestone")),
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
  return sense === undefined ? token?.is === "open" || token?.is === "colon" || token?.is === "dash" : LEADING.has(sense.says);
};

/** A minus sign right before the number, or 负. A long dash or a dash behind a word may be something else. */
function signOf(clause: Clause, at: number): "" | "-" | Stop {
  const { tokens, folded } = clause;
  const dash = tokens[at - 1];
  if (says(dash, "minus")) {
    book(clause, "value", dash);
    return "-";
  }
  if (dash?.is !== "dash") return "";
  const before = tokens[at - 2];
  const long = folded.original.charAt(originalAt(folded, dash.start)) === "\u2014";
  if (long || before?.is === "dash" || before?.is === "text") return { stop: dash, expected: ["number"] };
  book(clause, "value", dash);
  return "-";
}

/** Books the words between a subject and its number. A bound that belongs behind a number, and a minus that is apart, stay unread. */
function bookLead(clause: Clause, lead: readonly Token[]): void {
  for (const token of lead) {
    const sense = senseOf(token);
    if (token.is === "open" || token.is === "colon") book(clause, "sign", token);
    else if (sense?.says === "bound" || sense?.says === "about") {
      if (sense.stands === "before") book(clause, "bound", token);
    } else if (sense !== undefined && sense.says !== "minus") book(clause, "wording", token);
  }
}

/** The bound said in front of the number; undefined where two contradict each other. */
function boundIn(clause: Clause, lead: readonly Token[]): OneBound | undefined {
  let bound: OneBound | undefined = "unstated";
  for (const token of lead) {
    const sense = senseOf(token);
    if (bound === undefined || (sense?.says !== "bound" && sense?.says !== "about")) continue;
    bound = joinBounds(bound, sense.says === "about" ? "about" : sense.bound, clause);
  }
  return bound;
}

function moveIn(tokens: readonly Token[]): Move | undefined {
  for (const token of [...tokens].reverse()) {
    const sense = senseOf(token);
    if (sense?.says === "rise") return { way: "rise", to: sense.to, growth: sense.growth };
    if (sense?.says === "fall") return { way: "fall", to: sense.to, growth: sense.growth };
    if (sense?.says === "beyond") return { way: sense.relation === "above" ? "rise" : "fall", to: false, growth: false };
  }
  return undefined;
}
