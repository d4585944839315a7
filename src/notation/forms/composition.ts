import { book, type Clause, type Form, type Stop } from "../clause.js";
import type { CompositionRequirement, D } from "../requirement.js";
import { says, senseOf, type Token, tokenAt } from "../token.js";
import { bookSubject } from "./subject.js";

/** 20.5:31.5:48, 缩小至2.1:1左右, 5.8%:40.1%:54.1%. */
export const composition: Form = (clause) => {
  const { tokens } = clause;
  const first = tokens.findIndex((token, i) => token.is === "number" && tokens[behind(tokens, i)]?.is === "colon");
  if (first < 0) return undefined;
  const parts: D[] = [];
  let [place, percents] = [first, 0];
  for (;;) {
    const token = tokens[place];
    if (token?.is !== "number") return stopped(tokenAt(tokens, Math.min(place, tokens.length - 1)), "number");
    parts.push(token.value);
    const next = behind(tokens, place);
    if (next > place + 1) percents++;
    place = next;
    if (tokens[place]?.is !== "colon") break;
    place++;
  }
  const extra = tokens.slice(place).find((token) => token.is === "number");
  if (extra !== undefined) return stopped(extra, "text");
  if (percents > 0 && percents < parts.length) return stopped(tokenAt(tokens, first), "unit");
  bookParts(clause, first, place);
  return { requirement: { kind: "composition", bound: boundOf(tokens), parts } };
};

/** Books the parts with their signs, the words in front of them, and the bound behind them. */
function bookParts(clause: Clause, first: number, end: number): void {
  const { tokens } = clause;
  for (const token of tokens.slice(first, end))
    book(clause, token.is === "number" ? "value" : token.is === "percent" ? "unit" : "sign", token);
  let lead = first;
  while (lead > 0 && says(tokens[lead - 1], "bound", "about", "reach", "control", "keep", "rise", "fall", "complete", "hope"))
    lead--;
  for (const token of [...tokens.slice(lead, first), ...tokens.slice(end)])
    if (token.is === "word" && !isMove(token)) book(clause, says(token, "bound", "about") ? "bound" : "wording", token);
  while (lead > 0 && (tokens[lead - 1]?.is === "colon" || says(tokens[lead - 1], "reach"))) book(clause, "sign", tokens[--lead]);
  bookSubject(clause, lead, false);
}

/** 降2.2:1: a ratio can be moved to, not by. */
const isMove = (token: Token): boolean => {
  const sense = senseOf(token);
  return (sense?.says === "rise" || sense?.says === "fall") && !sense.to;
};

/** The place behind a number and its percent sign. */
const behind = (tokens: readonly Token[], i: number) => (tokens[i + 1]?.is === "percent" ? i + 2 : i + 1);

function boundOf(tokens: readonly Token[]): CompositionRequirement["bound"] {
  for (const token of tokens) {
    const sense = senseOf(token);
    if (sense?.says === "bound") return sense.bound;
    if (sense?.says === "about") return "about";
  }
  return "unstated";
}

function stopped(stop: Token, expected: "number" | "text" | "unit"): Stop {
  return { stop, expected: [expected] };
}
