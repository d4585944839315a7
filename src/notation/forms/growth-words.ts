import { book, type Clause, type Form } from "../clause.js";
import type { OneBound, Sense } from "../lexicon.js";
import { says, senseOf } from "../token.js";

/** 零增长, 正增长; 翻一番, 翻两番以上. */
export const growthWords: Form = (clause) => {
  const { tokens, seen } = clause;
  const senses = tokens.map(senseOf);
  const nearly = senses.some((sense) => sense?.says === "nearly");
  const word = senses.find((sense) => sense?.says === "set-growth" || sense?.says === "multiple");
  if (word?.says === "multiple") {
    seen.marks.add("multiple");
    const bound = boundIn(senses) ?? word.bound ?? (nearly ? "about" : "exactly");
    bookWords(clause);
    return { requirement: { kind: "change", bound, value: word.percent, measure: "percent", direction: "increase" } };
  }
  if (word?.says !== "set-growth" || nearly) return undefined;
  const bound = word.bound === "unstated" ? (boundIn(senses) ?? "unstated") : word.bound;
  bookWords(clause);
  return { requirement: { kind: "growth", bound, value: "0" } };
};

/** The words are the number; the bound, what leads to them and what they are of stand around them. */
function bookWords(clause: Clause): void {
  for (const token of clause.tokens) {
    if (says(token, "set-growth", "multiple")) book(clause, "value", token);
    else if (says(token, "bound", "about", "nearly")) book(clause, "bound", token);
    else if (token.is === "text" || token.is === "pause" || says(token, "and", "or", "with")) book(clause, "subject", token);
    else if (token.is === "open" || token.is === "close" || token.is === "colon") book(clause, "sign", token);
    else if (token.is === "word" && !says(token, "odd", "minus", "number", "to")) book(clause, "wording", token);
  }
}

function boundIn(senses: readonly (Sense | undefined)[]): OneBound | undefined {
  for (const sense of senses) {
    if (sense?.says === "bound") return sense.bound;
    if (sense?.says === "about") return "about";
  }
  return undefined;
}
