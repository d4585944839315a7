import { numeralValue } from "../../notation/index.js";
import { isBlank } from "../source/blanks.js";
import { NUMBER_IN_WORDS, PLAIN_QUOTES, ROUND_ZERO, SIGNS, YEAR_IN_WORDS } from "./lexicon.js";

/** Prose without blanks, with one form for each sign, and where each character is in the passage. */
export type Plain = { readonly text: string; readonly at: Uint32Array };

const DIGIT = /[0-9]/;

/**
 * Folds widths and signs, and leaves blanks out. Digits that a copy has set apart one by one are joined, and so are thousands; a blank
 * that may part two numbers stays.
 */
export function plainOf(passage: string): Plain {
  const kept: string[] = [];
  const at: number[] = [];
  let quoted = false;
  // A line that ends inside a number goes on in the next; a blank there may part two.
  let gap: "blank" | "break" | undefined;
  for (let i = 0; i < passage.length; i++) {
    const character = passage.charAt(i);
    if (isHan(passage.charCodeAt(i))) {
      push(character, i);
      continue;
    }
    if (isBlank(character)) {
      gap = character === "\n" || gap === "break" ? "break" : "blank";
      continue;
    }
    // $91.4\%$: the signs in which a copy sets a number say nothing.
    if ((character === FORMULA && isFormula(passage, i)) || ESCAPED.test(passage.slice(i, i + 2))) continue;
    const narrow = halfWidth(character);
    if (gap === "blank" && DIGIT.test(kept.at(-1) ?? "") && /[0-9.]/.test(narrow)) push(" ", i - 1);
    if (narrow === '"') {
      push(PLAIN_QUOTES[quoted ? 1 : 0], i);
      quoted = !quoted;
    } else push(signOf(narrow, kept, passage, i), i);
  }
  return withNumbers(withYears(withoutBlanks(kept, at)));

  function push(sign: string, i: number): void {
    kept.push(sign);
    at.push(i);
    gap = undefined;
  }
}

const FORMULA = "$";
const ESCAPED = /^\\[%％‰]/u;
const FORMULAS = [/^\$[0-9.:%‰\\ ~～—-]{1,24}\$/u, /(?:^|[^0-9A-Za-z$])\$[0-9.:%‰\\ ~～—-]{1,24}\$$/u];
const LONGEST_FORMULA = 28;

/** Whether a sign opens or closes a number set as a formula. */
const isFormula = (passage: string, i: number): boolean =>
  FORMULAS[0]?.test(passage.slice(i, i + LONGEST_FORMULA)) === true ||
  FORMULAS[1]?.test(passage.slice(Math.max(i + 1 - LONGEST_FORMULA, 0), i + 1)) === true;

/** Most characters are: they stay as they are. */
const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

function halfWidth(character: string): string {
  const code = character.charCodeAt(0);
  return (code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff5a) || code === 0xff05
    ? String.fromCharCode(code - 0xfee0)
    : character;
}

/** A comma, a colon or a stop in half width is one of the sentence, unless it is inside a number. */
function signOf(character: string, kept: readonly string[], passage: string, i: number): string {
  const sign = SIGNS[character];
  const before = kept.at(-1) ?? "";
  const inNumber = DIGIT.test(before) && DIGIT.test(halfWidth(passage.charAt(i + 1)));
  if (character === ".")
    return /[0-9A-Za-z ]/.test(before) &&
      (DIGIT.test(before) || before === " " || /[A-Za-z]/.test(passage.charAt(i + 1))) &&
      i + 1 < passage.length
      ? "."
      : "。";
  if (sign === undefined || (inNumber && (character === "," || character === ":"))) return character;
  return sign;
}

/** 2 0 0 5 is 2005, 12 500 a number, 1 2 . 5 one too; 20 6.5 may be two. */
function withoutBlanks(kept: readonly string[], at: readonly number[]): { signs: string[]; at: number[] } {
  const signs: string[] = [];
  const places: number[] = [];
  let i = 0;
  while (i < kept.length) {
    if (!DIGIT.test(kept[i] ?? "")) {
      if (kept[i] !== " ") keep(i);
      i++;
      continue;
    }
    let end = i;
    while (end < kept.length && /[0-9. ]/.test(kept[end] ?? "")) end++;
    while (kept[end - 1] === " ") end--;
    const run = kept.slice(i, end).join("");
    const joins = !run.includes(" ") || isSpaced(run);
    for (; i < end; i++) if (kept[i] !== " " || !joins) keep(i);
  }
  return { signs, at: places };

  function keep(place: number): void {
    signs.push(kept[place] as string);
    places.push(at[place] as number);
  }
}

function isSpaced(run: string): boolean {
  const whole = run.replace(/ ?\. ?[0-9 ]*$/u, "");
  if (run.slice(whole.length).split(".").length > 2) return false;
  const groups = whole.split(" ");
  return groups.length === 1 || groups.every((group) => group.length === 1) || /^[0-9]{1,3}(?: [0-9]{3})+$/.test(whole);
}

/** 二〇三五年 is 2035年: four signs for four. */
function withYears({ signs, at }: { readonly signs: readonly string[]; readonly at: readonly number[] }): Plain {
  const text = signs
    .join("")
    .replace(YEAR_IN_WORDS, (year) => [...year].map((one) => (one === ROUND_ZERO ? 0 : numeralValue(one))).join(""));
  return { text, at: Uint32Array.from(at) };
}

/** 两千亿元 is 2000亿元: each digit is where its word does, the last where the word ends. */
function withNumbers(plain: Plain): Plain {
  const found = [...plain.text.matchAll(NUMBER_IN_WORDS)];
  if (found.length === 0) return plain;
  const at: number[] = [];
  let [text, from] = ["", 0];
  for (const { 0: word, index } of found) {
    const digits = String(numeralValue(word));
    for (let i = from; i < index; i++) at.push(plain.at[i] as number);
    for (let i = 0; i < digits.length; i++)
      at.push(plain.at[i === digits.length - 1 ? index + word.length - 1 : index + Math.min(i, word.length - 1)] as number);
    text += `${plain.text.slice(from, index)}${digits}`;
    from = index + word.length;
  }
  for (let i = from; i < plain.text.length; i++) at.push(plain.at[i] as number);
  return { text: `${text}${plain.text.slice(from)}`, at: Uint32Array.from(at) };
}
