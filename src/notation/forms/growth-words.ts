import type { Form } from "../clause.js";
import type { OneBound, Sense } from "../lexicon.js";
import { senseOf } from "../token.js";

/** 零增长, 正增长; 翻一番, 翻两番以上. */
export const growthWords: Form = (clause) => {
  const { tokens, seen } = clause;
  const senses = tokens.map(senseOf);
  const nearly = senses.some((sense) => sense?.says === "nearly");
  const word = senses.find((sense) => sense?.says === "set-growth" || sense?.says === "multiple");
  if (word?.says === "multiple") {
    seen.marks.add("multiple");
    const bound = boundIn(senses) ?? (nearly ? "about" : "exactly");
    return { requirement: { kind: "change", bound, value: word.percent, measure: "percent", direction: "increase" } };
  }
  if (word?.says !== "set-growth" || nearly) return undefined;
  const bound = word.bound === "unstated" ? (boundIn(senses) ?? "unstated") : word.bound;
  return { requirement: { kind: "growth", bound, value: "0" } };
};

function boundIn(senses: readonly (Sense | undefined)[]): OneBound | undefined {
  for (const sense of senses) {
    if (sense?.says === "bound") return sense.bound;
    if (sense?.says === "about") return "about";
  }
  return undefined;
}
