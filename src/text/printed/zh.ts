import type { PrintedWords } from "./words.js";

/** What plans print is Chinese already. */
export const printedZh: PrintedWords = { unit: {}, perUnit: {}, column: {} };
