import type { Passage } from "../passage.js";
import { isBlank } from "../source/blanks.js";

const isLetter = (sign: string): boolean => /[A-Za-z]/.test(sign);

/** A passage without its blanks, which print nothing between Chinese signs; one is kept between two Latin words. */
export function squeezed<P extends Passage>(passage: P): Passage {
  const { text, starts, ends } = passage;
  const kept: number[] = [];
  let blank = -1;
  for (let i = 0; i < text.length; i++) {
    if (isBlank(text.charAt(i))) {
      if (blank < 0) blank = i;
      continue;
    }
    if (blank > 0 && isLetter(text.charAt(blank - 1)) && isLetter(text.charAt(i))) kept.push(blank);
    blank = -1;
    kept.push(i);
  }
  if (kept.length === text.length) return passage;
  return {
    text: kept.map((i) => (isBlank(text.charAt(i)) ? " " : text.charAt(i))).join(""),
    starts: Uint32Array.from(kept, (i) => starts[i] ?? 0),
    ends: Uint32Array.from(kept, (i) => ends[i] ?? 0),
  };
}

/** A text as titles are compared: full-width and half-width signs, quotes and dashes are the same. */
export const titleKey = (text: string): string =>
  text
    .normalize("NFKC")
    .replaceAll(/\s/g, "")
    .replaceAll(/[“”„‟"«»「」‘’']/gu, '"')
    .replaceAll(/[—–―－─]/gu, "-")
    .replaceAll(/[·•・]/gu, "·");
