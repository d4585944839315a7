import { breakLines } from "../../typesetting/index.js";

/** From here on characters are as wide as they are high: Chinese text and its punctuation. */
const WIDE = 0x2e80;

/** How wide a character is, in ems; Latin letters by the average of a wide typeface. */
const em = (character: string): number => ((character.codePointAt(0) ?? 0) >= WIDE ? 1 : 0.6);

/** The width of a text in ems. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + em(character), 0);
}

/** Breaks a text into lines of at most so many ems. */
export const wrap = (text: string, limit: number): string[] => breakLines(text, limit, widthOf);
