import { FOLDED, LOOK_ALIKES } from "./lexicon.js";
import type { Cleanup } from "./reading.js";

/** A cell without its white space and with one spelling for each sign. */
export type Folded = {
  readonly original: string;
  readonly text: string;
  /** The original position of each folded character, and of the end. */
  readonly at: readonly number[];
  /** What was put in order to read it. */
  readonly cleaned: ReadonlySet<Cleanup>;
};

const SPACE = /\s/u;
/** Characters that nobody sees: joiners, direction marks, soft hyphens, and what picks a glyph. */
const INVISIBLE = /[\p{Cf}\p{Variation_Selector}]/u;
/** Digits, letters and signs of numbers in full width; brackets and commas are so in any Chinese text. */
const FULL_WIDTH = /[\uff05\uff0b\uff0d\uff0e\uff10-\uff19\uff1c-\uff1e\uff21-\uff3a\uff41-\uff5a]/u;
/** Most characters of a plan: they stand for themselves, and no number begins with one. */
const isIdeograph = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;
const DIGIT = /[0-9]/;
/** What a number may begin with. */
const OPENS_NUMBER = /[0-9<>≥≤=[(]/;

/**
 * Folds widths and spellings character by character and leaves white space out. Two things stay: a blank between two
 * digits, which damages a number, and a line break that may part two entries of a cell.
 */
export function fold(original: string): Folded {
  let text = "";
  const at: number[] = [];
  const cleaned = new Set<Cleanup>();
  let [gap, breaks] = [false, 0];
  for (let i = 0; i < original.length; i++) {
    const character = original.charAt(i);
    if (isIdeograph(character.charCodeAt(0))) {
      if (breaks > 1 && text !== "") {
        text += "\n";
        at.push(i - 1);
      }
      [gap, breaks] = [false, 0];
      text += character;
      at.push(i);
      continue;
    }
    if (SPACE.test(character)) {
      gap = true;
      cleaned.add("white-space");
      if (character === "\n") breaks++;
      continue;
    }
    if (INVISIBLE.test(character)) {
      cleaned.add("invisible");
      continue;
    }
    const folded = FOLDED[character] ?? halfWidth(character);
    if (LOOK_ALIKES.includes(character)) cleaned.add("look-alike");
    else if (FULL_WIDTH.test(character)) cleaned.add("full-width");
    if (gap && text !== "") {
      const digits = DIGIT.test(folded) && DIGIT.test(text.charAt(text.length - 1));
      const kept = breaks > 1 || (breaks > 0 && OPENS_NUMBER.test(folded)) ? "\n" : digits ? " " : "";
      text += kept;
      if (kept !== "") at.push(i - 1);
    }
    [gap, breaks] = [false, 0];
    for (const one of folded) {
      text += one;
      at.push(i);
    }
  }
  at.push(original.length);
  return { original, text, at, cleaned };
}

/** Whether white space stood before the folded character at a position. */
export function spaced(folded: Folded, position: number): boolean {
  return position > 0 && originalAt(folded, position) - originalAt(folded, position - 1) > 1;
}

/** Where a folded character, or the end, is in the original text. */
export function originalAt({ original, at }: Folded, position: number): number {
  return at[position] ?? original.length;
}

function halfWidth(character: string): string {
  const code = character.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character;
}

/** Two characters of a Latin word; letters set apart (G D P) are one word. */
const WORD = /^[A-Za-z0-9]{2}$/;

/** The original characters of a folded stretch; of the white space between them only spaces between Latin words are kept. */
export function unfolded(folded: Folded, start: number, end: number): string {
  if (end <= start) return "";
  const printed = folded.original.slice(originalAt(folded, start), originalAt(folded, end - 1) + 1);
  return printed.replace(/\s+/gu, (space, place: number, all: string) => {
    const [before, after] = [all.slice(Math.max(place - 2, 0), place), all.slice(place + space.length, place + space.length + 2)];
    return WORD.test(before) && WORD.test(after) ? " " : "";
  });
}
