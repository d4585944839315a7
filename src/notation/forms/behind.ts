import { book, type Clause, type Stop } from "../clause.js";
import { compareDecimals } from "../compare-decimals.js";
import { BASE_WORDS, type OneBound, TENTHS } from "../lexicon.js";
import type { D } from "../requirement.js";
import { shifted } from "../shifted.js";
import { isNumber, says, senseOf, type Token, tokenAt } from "../token.js";
import { isMultiple } from "../unit-grammar.js";
import { joinBounds } from "./bounds.js";
import { isName } from "./subject.js";
import { unitAt } from "./unit.js";

/** What a verb does to a number. */
export type Move = { readonly way: "rise" | "fall"; readonly to: boolean; readonly growth: boolean };

/** What stands at a number and behind it. */
export type Right = {
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
export function behind(clause: Clause, at: number, sign: "" | "-"): Right | Stop {
  const measured = measuredAt(clause, at, sign);
  return "stop" in measured ? measured : trailing(clause, measured);
}

type Measured = Pick<Right, "value" | "high" | "unit" | "bound"> & { readonly next: number };

/** The number or the two numbers of a range with their unit. */
function measuredAt(clause: Clause, at: number, sign: "" | "-"): Measured | Stop {
  const { tokens, seen } = clause;
  const number = tokenAt(tokens, at);
  const word = senseOf(number);
  if (word?.says === "number") seen.marks.add("chinese-number");
  book(clause, "value", number);
  const first = unitAt(clause, at + 1);
  if ("stop" in first) return first;
  const value = `${sign}${numberIn(number)}`;
  const own = word?.says === "number" ? word.unit : "";
  // 七成: the unit is in the word, and what follows it is of something.
  if (own === "%" && first.unit !== "") return { stop: tokenAt(tokens, at + 1), expected: ["text"] };
  const unit = own === "%" ? own : `${own}${first.unit}`;
  const bound = word?.says === "number" ? word.bound : first.odd ? ("more-than" as const) : undefined;
  if (!says(tokens[first.next], "to")) return inPercent({ value, unit, ...(bound && { bound }), next: first.next });
  const minus = tokens[first.next + 1]?.is === "dash" || says(tokens[first.next + 1], "minus");
  const place = first.next + (minus ? 2 : 1);
  const second = tokenAt(tokens, place);
  if (!isNumber(second)) return { stop: tokenAt(tokens, first.next), expected: ["number"] };
  book(clause, "bound", tokens[first.next]);
  book(clause, "value", ...tokens.slice(first.next + 1, place + 1));
  const behind = unitAt(clause, place + 1);
  if ("stop" in behind) return behind;
  const word2 = senseOf(second);
  const unit2 = `${word2?.says === "number" ? word2.unit : ""}${behind.unit}`;
  if (unit !== "" && unit2 !== "" && !unit2.startsWith(unit)) return { stop: second, expected: ["unit"] };
  return ranged(
    { value, high: `${minus ? "-" : ""}${numberIn(second)}`, unit: unit2 || unit, next: behind.next },
    second,
    behind.odd,
  );
}

/** Two numbers in order. From high to low is how falls are printed: -3.2～-3.6. */
function ranged(measured: Measured & { readonly high: D }, second: Token, odd: boolean): Measured | Stop {
  const { value, high } = measured;
  if (odd) return { stop: second, expected: ["unit"] };
  const order = compareDecimals(value, high);
  if (order < 0) return inPercent(measured);
  const falls = value.startsWith("-") && high.startsWith("-") && order > 0;
  return falls ? inPercent({ ...measured, value: high, high: value }) : { stop: second, expected: ["number"] };
}

/** 5成 is 50 %. */
function inPercent(measured: Measured): Measured {
  if (measured.unit !== TENTHS) return measured;
  const { value, high } = measured;
  return { ...measured, value: shifted(value, 1), ...(high !== undefined && { high: shifted(high, 1) }), unit: "%" };
}

type Trail = { -readonly [K in "bound" | "closed" | "perYear" | "cumulative" | "move" | "attribute" | "unit"]: Right[K] };

/** What follows a number and its unit, word by word. What says nothing about it stays unread. */
function trailing(clause: Clause, { value, high, unit, bound, next: from }: Measured): Right | Stop {
  const { tokens } = clause;
  const trail: Trail = { bound, closed: false, perYear: false, cumulative: false, move: undefined, attribute: undefined, unit };
  for (let next = from; next < tokens.length; next++) {
    const token = tokenAt(tokens, next);
    if (token.is === "close" && !trail.closed) {
      trail.closed = true;
      book(clause, "sign", token);
      // 〔8〕万公里: the unit may follow the bracket.
      const open = trail.unit === "" || isMultiple(trail.unit);
      const outside = open && bound === undefined ? unitAt(clause, next + 1) : undefined;
      if (outside === undefined) continue;
      if ("stop" in outside) return outside;
      if (outside.odd) return { stop: token, expected: ["unit"] };
      trail.unit += outside.unit;
      next = outside.next - 1;
      continue;
    }
    const stop = follow(clause, next, trail);
    if (stop !== undefined) return stop;
  }
  const { move, attribute, bound: stated, ...rest } = trail;
  return {
    value,
    ...(high !== undefined && { high }),
    ...rest,
    ...(stated !== undefined && { bound: stated }),
    ...(move !== undefined && { move }),
    ...(attribute !== undefined && { attribute }),
  };
}

/** Words that go on with what is counted, behind other words of it: 国家级园区全面建成. */
const OF_PHRASE = ["complete", "reach", "keep", "flow", "scope", "or", "with", "from", "hope", "nearly"] as const;

function follow(clause: Clause, at: number, trail: Trail): Stop | undefined {
  const { tokens, folded } = clause;
  const token = tokenAt(tokens, at);
  const sense = senseOf(token);
  if (isNumber(token)) return { stop: token, expected: ["unit"] };
  if (token.is === "dash" || token.is === "slash") return { stop: token, expected: ["number"] };
  if (token.is === "text") {
    const text = folded.text.slice(token.start, token.end);
    if (BASE_WORDS.some((base) => text.startsWith(base))) return { stop: token, expected: ["unit"] };
    if (isName(text)) book(clause, "subject", token);
    return undefined;
  }
  if ((sense?.says === "bound" || sense?.says === "about") && sense.stands === "after") {
    const joined = joinBounds(trail.bound ?? "unstated", sense.says === "about" ? "about" : sense.bound, clause);
    if (joined === undefined) return { stop: token, expected: ["number"] };
    trail.bound = joined;
    book(clause, "bound", token);
    return undefined;
  }
  if (sense?.says === "attribute") {
    trail.attribute = sense.attribute;
    book(clause, "mark", token);
    return undefined;
  }
  if (sense?.says === "per-year") trail.perYear = true;
  else if (sense?.says === "cumulative") trail.cumulative = true;
  else if (sense?.says === "rise" && sense.growth) trail.move = { way: "rise", to: false, growth: true };
  else if (sense?.says === "fall" && !sense.to) trail.move = { way: "fall", to: false, growth: sense.growth };
  else if (says(token, ...OF_PHRASE) && tokens[at - 1]?.is === "text") {
    book(clause, "subject", token);
    return undefined;
  } else if (says(token, "bound", "control", "rise", "fall", "milestone", "in-step", "multiple"))
    return { stop: token, expected: ["unit"] };
  else if (!says(token, "of", "scope", "time", "complete")) return undefined;
  book(clause, "wording", token);
  return undefined;
}

/** The number of a token, without its unit. */
function numberIn(token: Token): D {
  if (token.is === "number") return token.value;
  const sense = senseOf(token);
  return sense?.says === "number" ? sense.value : "";
}
