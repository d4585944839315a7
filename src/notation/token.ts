import type { Sense } from "./lexicon.js";

/** A piece of a cell. Positions count characters of the folded text. */
export type Token = { readonly start: number; readonly end: number } & (
  | { readonly is: "number"; readonly value: string }
  | { readonly is: "year"; readonly year: number }
  | { readonly is: "word"; readonly sense: Sense }
  | { readonly is: "open" | "close"; readonly cumulative: boolean }
  | { readonly is: "colon" | "comma" | "pause" | "star" | "arrow" | "slash" | "break" | "percent" | "dash" | "note" }
  | { readonly is: "period"; readonly from: number; readonly to: number }
  | { readonly is: "damaged" }
  | { readonly is: "text" }
);

/** The token at a place; an empty one at the start of the text where there is none. */
export function tokenAt(tokens: readonly Token[], place: number): Token {
  return tokens[place] ?? { is: "text", start: 0, end: 0 };
}

/** The sense of a word token, undefined for any other token. */
export function senseOf(token: Token | undefined): Sense | undefined {
  return token?.is === "word" ? token.sense : undefined;
}

/** Whether a token is a word that says this. */
export function says(token: Token | undefined, ...what: readonly Sense["says"][]): boolean {
  const sense = senseOf(token);
  return sense !== undefined && what.includes(sense.says);
}

/** Whether a token is a number, in digits or in words. */
export function isNumber(token: Token | undefined): boolean {
  return token?.is === "number" || says(token, "number");
}
