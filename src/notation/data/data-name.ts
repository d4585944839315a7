import { folded } from "./data-heading.js";
import { PART_WORD } from "./lexicon.js";

const NUMBERING = /^(?:[0-9]{1,3}[.、]|\([0-9]{1,3}\))(?![0-9])/;
const UNIT = /\(([^()]{1,20})\)$/;

/**
 * The name of an indicator in a data file, in one spelling, with the unit that follows it in brackets. Marks of parts (#医院,
 * 其中：医院) and numbers of rows are left out.
 *
 * @param text - the cell
 * @returns the name, and the unit where there is one
 * @category Data files
 */
export function dataName(text: string): { readonly name: string; readonly whole: string; readonly unit?: string } {
  const whole = folded(text)
    .replace(/^[#*•·]+/, "")
    .replace(new RegExp(`^${PART_WORD}:?`, "u"), "")
    .replace(NUMBERING, "")
    .replace(/[:*#]+$/, "");
  const unit = UNIT.exec(whole)?.[1];
  return unit === undefined ? { name: whole, whole } : { name: whole.replace(UNIT, ""), whole, unit };
}
