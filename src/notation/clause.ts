import type { Known } from "./context.js";
import type { Token } from "./lexer.js";
import type { Sense } from "./lexicon.js";
import { QUOTES } from "./lexicon.js";
import type { Expectation, Mark, ReadingNote } from "./reading.js";
import type { Requirement } from "./requirement.js";

/** A stretch of a cell between two commas, with what the reader knows and what it has noted so far. */
export type Clause = {
  readonly tokens: readonly Token[];
  /** The folded text that the tokens' positions count in. */
  readonly text: string;
  readonly known: Known;
  readonly marks: Set<Mark>;
  readonly notes: Set<ReadingNote>;
};

/** Where a form stopped. */
export type Stop = { readonly stop: Token; readonly expected: readonly Expectation[] };

/** What a form makes of a clause: a requirement, where it stopped, or undefined when the clause is not of its form. */
export type Outcome = { readonly requirement: Requirement; readonly baseline?: Requirement } | Stop | undefined;

/** A form of the notation. */
export type Form = (clause: Clause) => Outcome;

/** The folded text from one token to another, both included, without quotation marks around it. */
export function written(clause: Clause, from: number, to: number): string {
  const [first, last] = [clause.tokens[from], clause.tokens[to]];
  return first === undefined || last === undefined || to < from ? "" : unquoted(clause.text.slice(first.start, last.end));
}

/** Text without quotation marks around it. */
export function unquoted(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && QUOTES.includes(text.charAt(start)) && (start === 0 || end === text.length)) start++;
  while (end > start && QUOTES.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

/** The sense of a word token, undefined for any other token. */
export function senseOf(token: Token | undefined): Sense | undefined {
  return token?.is === "word" ? token.sense : undefined;
}

/** Whether a token is a word that says this. */
export function says(token: Token | undefined, what: Sense["says"]): boolean {
  return senseOf(token)?.says === what;
}
