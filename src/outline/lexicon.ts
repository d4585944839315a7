/** The words that the rooms of the reader share. */

/** Whether a line, its blanks left out, begins as numbered headings do: 第一章, 第3节. */
export const isNumbered = (plain: string): boolean =>
  /^第[0-9０-９〇零一二三四五六七八九十百]{1,6}(?:篇|编|部分|章|节)/u.test(plain);

/** Signs that end a sentence. */
export const SENTENCE_ENDS = "。！？";

/** How units of length end, behind which a raised figure is a power: 米², 公里². */
export const METRES = "米里";
