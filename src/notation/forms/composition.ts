import { type Form, says } from "../clause.js";
import type { D } from "../requirement.js";

/** 20.5:31.5:48, 缩小至2.1:1左右. */
export const composition: Form = ({ tokens }) => {
  const first = tokens.findIndex((token, i) => token.is === "number" && tokens[i + 1]?.is === "colon");
  if (first < 0) return undefined;
  const parts: D[] = [];
  let i = first;
  for (;;) {
    const token = tokens[i];
    if (token?.is !== "number") return { stop: token ?? tokens[i - 1] ?? { is: "text", start: 0, end: 0 }, expected: ["number"] };
    parts.push(token.value);
    if (tokens[i + 1]?.is !== "colon") break;
    i += 2;
  }
  const extra = tokens.slice(i + 1).find((token) => token.is === "number");
  if (extra !== undefined) return { stop: extra, expected: ["text"] };
  const about = says(tokens[i + 1], "about") || says(tokens[first - 1], "about");
  return { requirement: { kind: "composition", bound: about ? "about" : "unstated", parts } };
};
