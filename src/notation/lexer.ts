import { FOLDED, LEXICON, type Sense, YEAR_SIGN } from "./lexicon.js";

/** A piece of a cell. Positions count characters of the folded text; {@link Folded.at} leads back to the original. */
export type Token = { readonly start: number; readonly end: number } & (
  | { readonly is: "number"; readonly value: string }
  | { readonly is: "year"; readonly year: number }
  | { readonly is: "word"; readonly sense: Sense }
  | { readonly is: "open" | "close"; readonly cumulative: boolean }
  | { readonly is: "colon" | "comma" | "star" | "arrow" | "slash" | "break" }
  | { readonly is: "damaged" }
  | { readonly is: "text" }
);

/** A cell without its white space and with one spelling for each sign. */
export type Folded = {
  readonly text: string;
  /** The original position of each folded character, and of the end. */
  readonly at: readonly number[];
};

const SPACE = /\s/u;
const DIGIT = /[0-9]/;

/** Folds widths and spellings character by character, and leaves white space out, but for one between two digits. */
export function fold(original: string): Folded {
  let text = "";
  const at: number[] = [];
  let gap = "";
  for (let i = 0; i < original.length; i++) {
    const character = original.charAt(i);
    if (SPACE.test(character)) {
      gap = character === "\n" || gap === "\n" ? "\n" : " ";
      continue;
    }
    const folded = FOLDED[character] ?? halfWidth(character);
    if (gap !== "" && DIGIT.test(folded) && DIGIT.test(text.at(-1) ?? "")) {
      text += gap;
      at.push(i - 1);
    }
    gap = "";
    for (const one of folded) {
      text += one;
      at.push(i);
    }
  }
  at.push(original.length);
  return { text, at };
}

function halfWidth(character: string): string {
  const code = character.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character;
}

/** Words by their first character, longest first: one step through the text tries each word at most once per character. */
const BY_FIRST: ReadonlyMap<string, readonly (readonly [string, Sense])[]> = new Map(
  [...new Set(LEXICON.map(([word]) => word.charAt(0)))].map((first) => [
    first,
    LEXICON.filter(([word]) => word.startsWith(first)).sort(([a], [b]) => b.length - a.length),
  ]),
);

const SIGNS: { readonly [sign: string]: "colon" | "comma" | "star" | "arrow" | "slash" | "break" } = {
  ":": "colon",
  ",": "comma",
  ";": "comma",
  "*": "star",
  "→": "arrow",
  "/": "slash",
  "\n": "break",
};

/** Cuts a folded cell into tokens, in one pass. */
export function lex({ text }: Folded): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  while (position < text.length) {
    const token = next(text, position, tokens.at(-1));
    const last = tokens.at(-1);
    if (token.is === "text" && last?.is === "text") tokens[tokens.length - 1] = { is: "text", start: last.start, end: token.end };
    else tokens.push(token);
    position = token.end;
  }
  return tokens;
}

function next(text: string, start: number, previous: Token | undefined): Token {
  const character = text.charAt(start);
  if (DIGIT.test(character)) return numberAt(text, start, previous);
  if (character === " ") return { is: "damaged", start, end: start + 1 };
  // A full stop ends a clause; a point beside digits that make no number is damage.
  if (character === ".") return { is: /[0-9.]/.test(text.charAt(start + 1)) ? "damaged" : "comma", start, end: start + 1 };
  const sign = SIGNS[character];
  if (sign !== undefined) return { is: sign, start, end: start + 1 };
  if (character === "[" || character === "(") return { is: "open", cumulative: character === "[", start, end: start + 1 };
  if (character === "]" || character === ")") return { is: "close", cumulative: character === "]", start, end: start + 1 };
  const found = BY_FIRST.get(character)?.find(([word]) => text.startsWith(word, start));
  if (found !== undefined) return { is: "word", sense: found[1], start, end: start + found[0].length };
  return { is: "text", start, end: start + 1 };
}

/** Digits, thousands in threes, one decimal point; a run of digits and points that is no number is damage. */
function numberAt(text: string, start: number, previous: Token | undefined): Token {
  let end = start;
  while (end < text.length && (DIGIT.test(text.charAt(end)) || (isSeparator(text, end) && DIGIT.test(text.charAt(end + 1)))))
    end++;
  const written = text.slice(start, end);
  // Letters before digits are a name: PM2.5, IPv6.
  if (previous?.is === "text" && /[A-Za-z]/.test(text.charAt(start - 1))) return { is: "text", start, end };
  if (/^[0-9]{4}$/.test(written) && text.charAt(end) === YEAR_SIGN)
    return { is: "year", year: Number(written), start, end: end + 1 };
  const plain = /^[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?$/.test(written) ? written.replaceAll(",", "") : written;
  if (/^[0-9]+(?:\.[0-9]+)?$/.test(plain)) return { is: "number", value: plain, start, end };
  // 5,6,7 is a list, not a number: give its first and leave the rest.
  const first = /^[0-9]+(?:\.[0-9]+)?(?=,)/.exec(written)?.[0];
  if (first !== undefined) return { is: "number", value: first, start, end: start + first.length };
  return { is: "damaged", start, end };
}

function isSeparator(text: string, position: number): boolean {
  const character = text.charAt(position);
  return character === "." || character === ",";
}
