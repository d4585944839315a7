import { METRES } from "../lexicon.js";

/** Digits and letters that have a raised or lowered sign of their own. */
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * What a raised text is read as: a power of a unit or of ten (m², 10⁴) stays raised, anything that is no number stays as it is;
 * undefined is the number of a note.
 */
export function readNoteNumber(text: string, before: string): string | undefined {
  const said = text.trim();
  if (!/^[[〔（(]?[0-9]{1,4}[\])）〕]?$/.test(said) && !/^[①-⑳*＊]$/u.test(said)) return text;
  const no = /^[0-9]{1,2}$/.test(said) ? Number(said) : 0;
  // 万米³: only a square or a cube follows a unit of length in Chinese.
  const isPower = no > 0 && no <= 3 && (/[A-Za-z]/.test(before) || (no > 1 && before !== "" && METRES.includes(before)));
  return isPower ? [...said].map((digit) => RAISED.charAt(Number(digit))).join("") : undefined;
}
