import { isTableNote } from "../../notation/index.js";
import { CONTINUED, HAN_NUMBER, HEADING, PAGE_NUMBER } from "./lexicon.js";

/** Notes and headings end a table; 一、 may head rows. */
export const endsTable = (text: string): boolean => isTableNote(text, false) || (HEADING.test(text) && !HAN_NUMBER.test(text));

/** The page turns: its number, or 续表. */
export const isTurned = (text: string): boolean => PAGE_NUMBER.test(text) || CONTINUED.test(text);
