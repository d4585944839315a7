import { NAMED, NOTE_WORDS, NOTES, NUMBERED } from "./lexicon.js";

/** What a paragraph looks like in a box: a row of a table, a numbered or named entry, a phrase, a paragraph with or without a lead, a note. */
export type Form = "row" | "numbered" | "named" | "phrase" | "lead" | "prose" | "note";

/** No entry that is a phrase, and no lead, is longer. */
const LONGEST_PHRASE = 40;
const LONGEST_LEAD = 30;

export function formOf(text: string): Form {
  if (NOTE_WORDS.test(text) || (NOTES.test(text) && !NUMBERED.test(text))) return "note";
  if (NUMBERED.test(text)) return "numbered";
  if (NAMED.test(text)) return "named";
  const stop = text.indexOf("。");
  const isList = stop === text.length - 1 && !text.includes("，") && (stop <= LONGEST_PHRASE || text.includes("、"));
  if (stop < 0 || isList) return "phrase";
  return stop <= LONGEST_LEAD && stop < text.length - 1 && !text.slice(0, stop).includes("，") ? "lead" : "prose";
}

/** Whether a line can be an entry of a list rather than the start of a paragraph of prose. */
export const isEntry = (text: string): boolean => {
  const form = formOf(text);
  return (
    form === "numbered" ||
    form === "note" ||
    (form === "phrase" && text.length <= LONGEST_PHRASE && !text.includes("，")) ||
    (form === "named" && !text.includes("。"))
  );
};
