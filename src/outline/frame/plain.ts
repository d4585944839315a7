import type { Passage } from "../passage.js";
import { isBlank } from "../source/blanks.js";

/** The signs that {@link isBlank} knows. */
const BLANKS = /[\s\u0085\u00AD\u200B-\u200F\u2060]/u;
const isLetter = (sign: string): boolean => /[A-Za-z]/.test(sign);

/** A passage without its blanks, which print nothing between Chinese signs; one is kept between two Latin words. */
export function squeezed<P extends Passage>(passage: P): Passage {
  const { text, starts, ends } = passage;
  if (!BLANKS.test(text)) return passage;
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
  const [first, last] = [new Uint32Array(kept.length), new Uint32Array(kept.length)];
  let said = "";
  for (let k = 0; k < kept.length; k++) {
    const i = kept[k] ?? 0;
    first[k] = starts[i] ?? 0;
    last[k] = ends[i] ?? 0;
    said += isBlank(text.charAt(i)) ? " " : text.charAt(i);
  }
  return { text: said, starts: first, ends: last };
}

/** A text as titles are compared: full-width and half-width signs, quotes and dashes are the same. */
export const titleKey = (text: string): string =>
  text
    .normalize("NFKC")
    .replaceAll(/\s/g, "")
    .replaceAll(/[“”„‟"«»「」‘’']/gu, '"')
    .replaceAll(/[—–―－─]/gu, "-")
    .replaceAll(/[·•・]/gu, "·");
