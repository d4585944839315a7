/** Signs that print nothing: white space, and the marks that browsers and word processors leave between signs. */
export const isBlank = (sign: string): boolean =>
  sign <= " " || (sign > "\u007F" && /[\s\u0085\u00AD\u200B-\u200F\u2060]/u.test(sign));

/** How wide a blank is, in Chinese signs. */
export const widthOf = (blank: string): number => (WIDE.includes(blank) ? 1 : blank === "\t" ? 2 : NONE.test(blank) ? 0 : 0.5);

const WIDE = "\u3000\u2003\u2001";
const NONE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/u;
