import type { Clause, Stop } from "../clause.js";
import { compareDecimals } from "../compare-decimals.js";
import { BASE_WORDS, type OneBound } from "../lexicon.js";
import type { D } from "../requirement.js";
import { isNumber, says, senseOf, type Token, tokenAt } from "../token.js";

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

/** A bracket, a quotation mark, an arrow or a shape opens no unit. */
const NO_UNIT = /^[\p{Ps}\p{Pe}\p{Pi}\p{Pf}\u2190-\u21ff\u25a0-\u25ff]/u;

/** The number, a second one after a dash, the unit, a bound behind it, and what else follows. */
export function behind(clause: Clause, at: number, sign: "" | "-"): Right | Stop {
  const { tokens, seen, folded } = clause;
  const word = senseOf(tokens[at]);
  if (word?.says === "number") seen.marks.add("chinese-number");
  let unitAt = at + 1;
  let [next, unit, odd] = [at + 1, word?.says === "number" ? word.unit : "", false];
  const readUnit = () => {
    const start = next;
    unitAt = start;
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
  if (NO_UNIT.test(unit)) return { stop: tokenAt(tokens, unitAt), expected: ["unit"] };
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
