/**
 * What the command says of itself: its help, and what is wrong with a call. Apart from the other words, so that help needs nothing else.
 *
 * @packageDocumentation
 */
import type { Locale } from "../words.js";
import { en } from "./en.js";
import type { CommandWords } from "./words.js";
import { zh } from "./zh.js";

export { echoed } from "../../kernel/index.js";
export { fill } from "../fill.js";
export { EXAMPLES } from "./examples.js";
export type { CommandName, CommandWords, Mistake, OptionText, Placeholder } from "./words.js";

/** The words of the command in one language. */
export const commandWords = (locale: Locale): CommandWords => (locale === "en" ? en : zh);
