/** Signs that begin no line: marks that close something, full-width and narrow, and the star of a footnote. */
export const CLOSING = "、。，．：；？！）》”’】〕〗］｝」』〉,.;:?!)]}»*";

/** Signs that end no line: marks that open something. */
export const OPENING = "（《“‘【〔〖［｛「『〈([{«";

/** From here on characters are as wide as they are high. */
const WIDE = "\\u2e80-\\uffef\\u{1f300}-\\u{1faff}\\u{20000}-\\u{3ffff}";

/** What stands on the character before it: accents, joiners, and the colours of a terminal. */
const RIDING = "(?:[\\p{M}\\u200d]|\\u001b\\[[0-9;]*m)";

const anyOf = (signs: string) => `[${signs.replaceAll(/[[\]\\^-]/g, "\\$&")}]`;

/** What a line is made of: space; marks that close; words, numbers and signs without a space between; single wide characters. */
export const PIECES = new RegExp(
  `\\s+|${anyOf(CLOSING)}${RIDING}*|(?:[^\\s${WIDE}]|${RIDING})+?(?:(?<=[a-z]{3}[-/])(?=[a-z]{3})|(?=[\\s${WIDE}]|$))|.${RIDING}*`,
  "giu",
);

/** The letters of a word, each with what stands on it. */
export const LETTERS = new RegExp(`${RIDING}+$|${RIDING}*.${RIDING}*`, "gsu");
