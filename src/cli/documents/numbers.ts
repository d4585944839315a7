import { hanNumber } from "../../text/index.js";

/** Latin letters count a, b … z, aa, bb: Word repeats the letter. */
const letter = (count: number, first: number): string =>
  String.fromCharCode(first + ((count - 1) % 26)).repeat(Math.min(20, Math.ceil(count / 26)));

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(count: number): string {
  if (count > 3999) return String(count);
  let [left, text] = [count, ""];
  for (const [value, sign] of ROMAN) {
    text += sign.repeat(Math.floor(left / value));
    left %= value;
  }
  return text;
}

/** ① to ⑳; beyond them as digits. */
const circled = (count: number): string => (count <= 20 ? String.fromCharCode(0x245f + count) : String(count));

const full = (count: number): string =>
  String(count).replaceAll(/[0-9]/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));

const FORMS: { readonly [form: string]: (count: number) => string } = {
  decimalZero: (count) => String(count).padStart(2, "0"),
  decimalFullWidth: full,
  decimalFullWidth2: full,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  upperRoman: roman,
  lowerRoman: (count) => roman(count).toLowerCase(),
  upperLetter: (count) => letter(count, 0x41),
  lowerLetter: (count) => letter(count, 0x61),
  chineseCounting: hanNumber,
  chineseCountingThousand: hanNumber,
  japaneseCounting: hanNumber,
  taiwaneseCounting: hanNumber,
  taiwaneseCountingThousand: hanNumber,
  none: () => "",
};

/** A count in one of Word's forms of numbers; in Arabic numerals where the form is not known. */
export function countIn(form: string, count: number): string {
  const told = Object.hasOwn(FORMS, form) ? FORMS[form] : undefined;
  return told === undefined || count < 1 ? String(count) : told(count);
}
