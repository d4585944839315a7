import { book, type Clause, type Stop } from "../clause.js";
import type { Stretch } from "../ledger.js";
import { HALF_BOUNDS } from "../lexicon.js";
import { isNumber, says, type Token, tokenAt } from "../token.js";
import { couldBeUnit, isMultiple, unitEnd } from "../unit-grammar.js";
import { isName } from "./subject.js";

/** A unit as printed, and what else precedes the next token. */
export type Unit = {
  readonly unit: string;
  /** The place behind it. */
  readonly next: number;
  /** Whether 多 or 余 is inside: 3万多人. */
  readonly odd: boolean;
};

/** A multiplier with a longer word than this behind it counts things, and the word is no unit: 6600万纳税人受益. */
const LONGEST_COUNTED = 3;

/**
 * The unit at a place: a known one, the indicator's own, or a short word that is marked as doubtful. The words behind a known unit are what is
 * counted: 583项国家标准.
 */
export function unitAt(clause: Clause, from: number): Unit | Stop {
  const { tokens, folded } = clause;
  const letters: number[] = [];
  let [next, odd] = [from, false];
  for (; next < tokens.length; next++) {
    const token = tokenAt(tokens, next);
    if (says(token, "odd")) {
      odd = true;
      book(clause, "bound", token);
    } else if (endsUnit(tokens, next, from)) break;
    else for (let at = token.start; at < token.end; at++) letters.push(at);
  }
  const printed = letters.map((at) => folded.text.charAt(at)).join("");
  const length = lengthOf(printed, clause);
  const rest = letters.slice(length);
  const stop = { start: rest[0] ?? 0, end: (rest.at(-1) ?? 0) + 1, is: "text" as const };
  if (rest.length > 0 && !isCounted(folded.text.slice(stop.start, stop.end))) return { stop, expected: ["unit"] };
  if (length === 0 && printed !== "") return { stop, expected: ["unit"] };
  book(clause, "unit", ...stretches(letters.slice(0, length)));
  book(clause, "subject", ...stretches(rest));
  return { unit: printed.slice(0, length), next, odd };
}

/** What may follow a unit: a name, or one letter that is no half of a bound. 100个村 is, 5个上 is not. */
const isCounted = (text: string): boolean => isName(text) || (/^\p{Script=Han}$/u.test(text) && !HALF_BOUNDS.includes(text));

/** How many letters are the unit. A doubtful one is marked. */
function lengthOf(printed: string, { known, seen }: Clause): number {
  if (printed === "") return 0;
  if (known.unit !== "" && printed === known.unit) return printed.length;
  const length = unitEnd(printed);
  const rest = printed.slice(length);
  if (/^[%‰]\//.test(printed)) return couldBeUnit(printed.slice(2)) ? printed.length : 0;
  if (length > 0 && (rest === "" || !isMultiple(printed.slice(0, length)))) return length;
  if (length > 0 && rest.length > LONGEST_COUNTED) {
    seen.marks.add("doubtful-unit");
    return length;
  }
  if (!couldBeUnit(rest)) return 0;
  seen.marks.add("doubtful-unit");
  return printed.length;
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

/** Neighbouring positions as stretches. */
function stretches(positions: readonly number[]): Stretch[] {
  const found: { start: number; end: number }[] = [];
  for (const at of positions) {
    const last = found.at(-1);
    if (last?.end === at) last.end++;
    else found.push({ start: at, end: at + 1 });
  }
  return found;
}
