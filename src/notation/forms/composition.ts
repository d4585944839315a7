import type { Form, Stop } from "../clause.js";
import type { CompositionRequirement, D } from "../requirement.js";
import { senseOf, type Token, tokenAt } from "../token.js";

/** 20.5:31.5:48, 缩小至2.1:1左右, 5.8%:40.1%:54.1%. */
export const composition: Form = ({ tokens }) => {
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
  return { requirement: { kind: "composition", bound: boundOf(tokens), parts } };
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
