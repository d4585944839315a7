import type { Form } from "../clause.js";
import { hasNumber } from "../clause.js";
import { says, senseOf } from "../token.js";

/** 零增长, 正增长; 翻一番, 翻两番以上. */
export const growthWords: Form = (clause) => {
  const { tokens, seen } = clause;
  if (hasNumber(clause)) return undefined;
  const nearly = tokens.some((token) => says(token, "nearly"));
  for (const token of tokens) {
    const sense = senseOf(token);
    if (sense?.says === "set-growth" && !nearly) return { requirement: { kind: "growth", bound: sense.bound, value: "0" } };
    if (sense?.says !== "multiple") continue;
    seen.marks.add("multiple");
    const bounds = tokens
      .map(senseOf)
      .flatMap((one) => (one?.says === "bound" ? [one.bound] : one?.says === "about" ? ["about" as const] : []));
    const bound = bounds[0] ?? (nearly ? "about" : "exactly");
    return { requirement: { kind: "change", bound, value: sense.percent, measure: "percent", direction: "increase" } };
  }
  return undefined;
};
