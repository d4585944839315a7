import { book, type Clause, type Form, hasNumber, type Outcome, type Stop } from "../clause.js";
import type { Requirement } from "../requirement.js";
import { isNumber, says, senseOf, type Token } from "../token.js";
import { amountAt, type Found } from "./amount.js";
import { composition } from "./composition.js";
import { interpret } from "./interpret.js";
import { qualitative } from "./qualitative.js";
import { bookSubject } from "./subject.js";

/** 5.0左右, 25—27万套, 〔18〕, 年均增长4.5%—5%, 稳定保持在14以上, 提高1个百分点. */
export const numeric: Form = (clause) => {
  const found = amountIn(clause);
  return found === undefined || "stop" in found ? found : { requirement: interpret(found, clause) };
};

/** The number that a clause requires. A number before it may only be part of what the clause speaks of: 20户以上村…达到98%. */
export function amountIn(clause: Clause): Found | Stop | undefined {
  const { tokens } = clause;
  const places = tokens.flatMap((token, i) => (isNumber(token) && !isSecond(tokens, i) ? [i] : []));
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  if (first === last) return amountAt(clause, first);
  const part = places.slice(0, -1).every((at) => isPartOfName(tokens, at));
  const led = says(tokens[last - 1], "reach", "complete", "control", "keep", "bound", "about");
  return part && led ? amountAt(clause, last) : amountAt(clause, first);
}

/** Whether a number is the second of a range. */
const isSecond = (tokens: readonly Token[], i: number): boolean =>
  says(tokens[i - 1], "to") || (tokens[i - 1]?.is === "dash" && says(tokens[i - 2], "to"));

/** A number that nothing leads, with words right behind it. */
const isPartOfName = (tokens: readonly Token[], at: number): boolean =>
  (at === 0 || tokens[at - 1]?.is === "text") && tokens[at + 1]?.is === "text";

/** 34.4→31.3, 由60%提高到65%: where things stood, and where they shall be. */
export const fromTo: Form = (clause) => {
  const { tokens, seen } = clause;
  const arrow = turnIn(tokens);
  if (arrow < 0) return undefined;
  const from = tokens.findIndex((token) => says(token, "from"));
  const turn = tokens[arrow];
  const [base, target] = [
    part(clause, from + 1, arrow),
    part(clause, turn?.is === "arrow" || says(turn, "to") ? arrow + 1 : arrow),
  ];
  if (!hasNumber(base)) return turn?.is === "arrow" ? stopAt(turn) : undefined;
  // 由60%提高到 leads nowhere; 60%提高到优良 leads to words.
  if (turn?.is !== "arrow" && !target.tokens.some((token) => isNumber(token) || token.is === "text")) return turn && stopAt(turn);
  book(clause, "wording", tokens[from], turn);
  const [before, after] = [readPart(base), readPart(target)];
  if ("stop" in before || "stop" in after) return "stop" in before ? before : after;
  seen.marks.add("embedded-baseline");
  bookSubject(clause, Math.max(from, 0), false);
  return { requirement: after.requirement, baseline: before.requirement };
};

/** The place of an arrow, of 提高到 behind a number, or of 到 behind one that 由 leads. */
function turnIn(tokens: readonly Token[]): number {
  let [numbered, from] = [false, false];
  return tokens.findIndex((token) => {
    const sense = senseOf(token);
    if (token.is === "arrow") return true;
    if (numbered && (sense?.says === "rise" || sense?.says === "fall") && sense.to) return true;
    if (numbered && from && sense?.says === "to") return true;
    numbered ||= isNumber(token);
    from ||= sense?.says === "from";
    return false;
  });
}

function part(clause: Clause, from: number, to?: number): Clause {
  const tokens = clause.tokens.slice(from, to);
  return { ...clause, tokens, start: tokens[0]?.start ?? clause.end, end: tokens.at(-1)?.end ?? clause.end };
}

function readPart(clause: Clause): { readonly requirement: Requirement } | Stop {
  const outcome: Outcome = composition(clause) ?? numeric(clause) ?? qualitative(clause);
  return outcome ?? stopAt({ is: "text", start: clause.start, end: clause.end });
}

const stopAt = (stop: Token): Stop => ({ stop, expected: ["number"] });
