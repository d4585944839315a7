import { numeralValue } from "../../notation/index.js";
import { FALSE_ONES, FALSE_ZEROS } from "./lexicon.js";

/** The value of an ordinal's signs: 十二, 一百零五, 二〇, 12, １２; undefined where they are no number below a thousand. */
export function ordinalOf(text: string): number | undefined {
  const folded = text.normalize("NFKC");
  if (/^[0-9]{1,3}$/.test(folded)) return Number(folded) || undefined;
  if (text.length === 1 && FALSE_ONES.includes(text)) return 1;
  let [sum, digit, run] = [0, undefined as number | undefined, 0];
  for (const sign of text) {
    const value = numeralOf(sign);
    if (value === undefined) return undefined;
    if (value >= 10) {
      sum += (digit === undefined || digit === 0 ? 1 : digit) * value;
      [digit, run] = [undefined, 0];
    } else {
      // Digits one after another are a number digit by digit: 二〇.
      digit = run > 0 ? (digit ?? 0) * 10 + value : value;
      if (digit > 0 || run > 0) run++;
    }
  }
  const all = sum + (digit ?? 0);
  return all > 0 && all < 1000 ? all : undefined;
}

/** Where the signs of an ordinal at a place end: figures or numerals, not both, and no more than any has. */
export function ordinalEnd(text: string, from: number): number {
  const isSign = isFigure(text.charAt(from)) ? isFigure : isNumeral;
  let at = from;
  while (at < text.length && at < from + 6 && isSign(text.charAt(at))) at++;
  if (at === from && at < text.length && FALSE_ONES.includes(text.charAt(at))) return at + 1;
  return at;
}

const isFigure = (sign: string): boolean => /[0-9０-９]/.test(sign);
/** Whether a sign is a numeral of an ordinal. */
export const isNumeral = (sign: string): boolean => numeralOf(sign) !== undefined;

/** 一 is 1, 十 is 10, 百 is 100; nothing has a thousand headings. */
function numeralOf(sign: string): number | undefined {
  const value = FALSE_ZEROS.includes(sign) ? 0 : numeralValue(sign);
  return value === undefined || value >= 1000 ? undefined : value;
}
