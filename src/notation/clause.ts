import type { Known } from "./context.js";
import { type Folded, unfolded } from "./fold.js";
import { claim, type Ledger, type Stretch } from "./ledger.js";
import { QUOTES } from "./lexicon.js";
import type { Expectation, Mark, PartKind, ReadingNote } from "./reading.js";
import type { Requirement } from "./requirement.js";
import { isNumber, type Token } from "./token.js";

/** What the reader saw in a cell beside its requirements. */
export type Seen = {
  readonly marks: Set<Mark>;
  readonly notes: Set<ReadingNote>;
  attribute?: "binding" | "anticipatory";
  /** A year alone in a note beside the number. */
  year?: number;
  baseline?: Requirement;
  baselineYear?: number;
  /** （累计） or （年均） in a note beside the number. */
  cumulative?: true;
  perYear?: "each" | "mean";
  /** （年均增速） in a note beside the number. */
  growth?: true;
};

/** A stretch of a cell that requires one thing, without the words that only say when. */
export type Clause = {
  readonly tokens: readonly Token[];
  readonly folded: Folded;
  readonly known: Known;
  readonly seen: Seen;
  /** What the cell's characters have been read as so far. */
  readonly ledger: Ledger;
  /** The stretch with its words of time, in the folded text. */
  readonly start: number;
  readonly end: number;
  /** Whether it compares with a fixed year or period: 比2020年. */
  readonly based: boolean;
  /** That year. */
  readonly since?: number;
  /** Whether a sum in brackets follows, so that it is the mean of a year: 3.4〔17〕. */
  readonly mean: boolean;
  /** Whether it is the cell's first. */
  readonly first: boolean;
};

/** Where a form stopped. */
export type Stop = { readonly stop: Token; readonly expected: readonly Expectation[] };

/** What a form makes of a clause: a requirement, where it stopped, or undefined when the clause is not of its form. */
export type Outcome = { readonly requirement: Requirement; readonly baseline?: Requirement } | Stop | undefined;

/** A form of the notation. */
export type Form = (clause: Clause) => Outcome;

/** Books pieces of a clause as read. */
export function book({ ledger }: Clause, as: PartKind, ...stretches: readonly (Stretch | undefined)[]): void {
  claim(ledger, as, ...stretches);
}

/** What was printed from one token to another, both included, without white space and without quotation marks around it. */
export function written(clause: Clause, from: number, to: number): string {
  const [first, last] = [clause.tokens[from], clause.tokens[to]];
  if (first === undefined || last === undefined || to < from) return "";
  return unquoted(unfolded(clause.folded, first.start, last.end));
}

/** The folded text of a clause, with its words of time. */
export function textOf({ folded, start, end }: Clause): string {
  return folded.text.slice(start, end);
}

/** Text without quotation marks around it; marks inside belong to a name and keep their pair: “十三五”时期实际. */
export function unquoted(text: string): string {
  const start = QUOTES.includes(text.charAt(0)) ? 1 : 0;
  const end = QUOTES.includes(text.charAt(text.length - 1)) ? text.length - 1 : text.length;
  const inner = text.slice(start, end);
  return [...inner].some((character) => QUOTES.includes(character)) ? text : inner;
}

/** Whether a clause has a number, in digits or in words. */
export function hasNumber({ tokens }: Pick<Clause, "tokens">): boolean {
  return tokens.some(isNumber);
}
