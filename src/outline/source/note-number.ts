/** Digits and letters that have a raised or lowered sign of their own. */
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * What a raised text is read as: a power of a unit or of ten (m², 10⁴) stays raised, anything that is no number stays as it is;
 * undefined is the number of a note.
 */
export function readNoteNumber(text: string, before: string): string | undefined {
  const said = text.trim();
  if (!/^[[〔（(]?[0-9]{1,4}[\])）〕]?$/.test(said) && !/^[①-⑳*＊]$/u.test(said)) return text;
  const isPower = /^[0-9]{1,2}$/.test(said) && /[A-Za-z]/.test(before) && Number(said) <= 3;
  return isPower ? [...said].map((digit) => RAISED.charAt(Number(digit))).join("") : undefined;
}
