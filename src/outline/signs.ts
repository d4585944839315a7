import type { Line } from "./line.js";
import type { OutlineBlock } from "./reading.js";

/** The text of a document without blanks and furniture, and where each of its signs is in what was given. */
export type Signs = { readonly text: string; readonly starts: Uint32Array; readonly ends: Uint32Array };

const BLANK = /\s/u;

/** The visible signs of some lines; what is in the contents or in furniture parts no sentence. */
export function signsOf(lines: readonly Line[], blocks: readonly OutlineBlock[]): Signs {
  const aside = blocks
    .filter(({ role }) => role === "contents" || role === "furniture")
    .sort((a, b) => a.span.start - b.span.start);
  const length = lines.reduce((sum, line) => sum + line.text.length, 0);
  const [starts, ends] = [new Uint32Array(length), new Uint32Array(length)];
  const texts: string[] = [];
  let [count, next] = [0, 0];
  for (const line of lines) {
    const start = line.starts[0] ?? 0;
    while ((aside[next]?.span.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    if ((aside[next]?.span.start ?? Number.POSITIVE_INFINITY) <= start) continue;
    let text = "";
    for (let i = 0; i < line.text.length; i++) {
      const sign = line.text.charAt(i);
      if (BLANK.test(sign)) continue;
      text += sign;
      starts[count] = line.starts[i] ?? 0;
      ends[count++] = line.ends[i] ?? 0;
    }
    texts.push(text);
  }
  return { text: texts.join(""), starts: starts.subarray(0, count), ends: ends.subarray(0, count) };
}

/** A text as it stands among signs. */
export const withoutBlanks = (text: string): string => text.replaceAll(/\s+/gu, "");

/** The first sign at or after a place of the given text. */
export function signAt({ starts }: Signs, place: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
