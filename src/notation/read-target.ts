import { PlanError } from "../kernel/index.js";
import { withoutNotes } from "./brackets.js";
import type { Stop } from "./clause.js";
import { asClause, clausesOf } from "./clauses.js";
import { type Known, know } from "./context.js";
import { cut } from "./cut.js";
import { type Folded, fold, originalAt } from "./fold.js";
import { claim, originalEnd, partsOf, type Stretch, unread } from "./ledger.js";
import { lex } from "./lexer.js";
import { MEAN_IN_BRACKETS, WIDE_STOP } from "./lexicon.js";
import { readNote, readSides } from "./notes.js";
import { readPieces } from "./read-clause.js";
import type { Cleanup, Expectation, ReadingContext, TargetReading } from "./reading.js";
import { isNumber, type Token } from "./token.js";
import type { Scene } from "./when.js";

/** A cell longer than this is no cell. */
const LONGEST_CELL = 2000;

/**
 * Reads what a plan prints in one cell: a number with its bound, a comparison, a grade, a structure, a delegation, a dash.
 *
 * Reading takes time in proportion to the text and never throws, whatever the text. The reader does not guess: a bare number is `unstated`,
 * and every character ends in a value, a unit, a bound, a mark, a note or what the clause is of, as `parts` tells; where one does not, the cell
 * comes back unread with the place in the original text.
 *
 * @param text - the cell as printed, at most 2,000 characters
 * @param context - what else is known: the indicator's name, its unit, the column's heading
 * @returns the clauses, the main one first, with what was seen beside them; or where reading stopped and what was expected
 * @throws PlanError `invalid-options` where the context is no object of texts
 * @category Reading
 * @example
 * ```ts
 * import { readTarget } from "five-year-plan/notation";
 * const reading = readTarget("5.0 左右*", { indicator: "地区生产总值年均增长", unit: "%" });
 * reading.ok && reading.clauses[0]; // => { kind: "growth", bound: "about", value: "5.0" }
 * reading.ok && reading.marks; // => ["asterisk"]
 * const two = readTarget("城镇化率达到70%，年均增长5%");
 * two.ok && two.clauses[0].subject; // => "城镇化率"
 * two.ok && two.clauses.map(({ start, end }) => [start, end]); // => [[0, 9], [10, 16]]
 * readTarget("不抵5"); // => { ok: false, text: "不抵5", at: { start: 0, end: 2 }, expected: ["number"] }
 * ```
 */
export function readTarget(text: string, context: ReadingContext = {}): TargetReading {
  if (typeof text !== "string" || text.length > LONGEST_CELL) {
    return failed(String(text), LONGEST_CELL, String(text).length, ["at-most-2000-characters"]);
  }
  const folded = fold(text);
  const { bracketed, known } = under(checked(context), folded.text);
  if (folded.text === "") return nothing(text);
  const tokens = lex(folded);
  const damaged = tokens.find((token) => token.is === "damaged");
  if (damaged !== undefined) return stopped(folded, { stop: damaged, expected: ["number"] });
  const scene: Scene = { folded, known, seen: { marks: new Set(), notes: new Set() }, ledger: [] };
  const { seen, ledger } = scene;
  const { line, notes, mismatch } = withoutNotes(
    bracketed ? tokens.filter(({ is }) => is !== "open" && is !== "close") : tokens,
    known,
    folded,
  );
  if (mismatch) seen.marks.add("bracket-mismatch");
  for (const note of notes) readSides(note.tokens, seen, ledger);
  const pieces = cut(line, scene.known);
  const read = readPieces(pieces, scene);
  if ("stop" in read) return stopped(folded, read);
  for (const note of notes) read.push(...readNote(note, scene));
  bookSigns(
    tokens,
    pieces.flatMap((piece) => piece.tokens),
    scene,
  );
  const left = unread(ledger, folded);
  if (left !== undefined) return stopped(folded, { stop: { is: "text", ...left }, expected: expectedAt(tokens, left) });
  const { clauses, ...when } = clausesOf(read, scene);
  const [main, ...rest] = clauses;
  if (main === undefined) return failed(text, 0, text.length, ["number", "text"]);
  if (rest.length > 0) seen.marks.add("several-clauses");
  return {
    ok: true,
    text,
    clauses: [main, ...rest],
    parts: partsOf(ledger, folded),
    cleaned: cleaned(tokens, folded),
    marks: [...seen.marks],
    notes: [...seen.notes],
    ...(seen.baseline && { baseline: seen.baseline }),
    ...(seen.baselineYear !== undefined && { baselineYear: seen.baselineYear }),
    ...(seen.attribute && { attribute: seen.attribute }),
    ...when,
  };
}

/** 累计（年均）: a cell in round brackets is under what the heading's own bracket says, any other under the rest. */
function under(context: ReadingContext, text: string): { readonly bracketed: boolean; readonly known: Known } {
  const [, sum, mean] = MEAN_IN_BRACKETS.exec(fold(context.column ?? "").text) ?? [];
  const bracketed = mean !== undefined && IN_BRACKETS.test(text);
  const column = bracketed ? mean : sum;
  return { bracketed, known: know(column === undefined ? context : { ...context, column }) };
}

/** One pair of round brackets around everything. */
const IN_BRACKETS = /^\([^()[\]]+\)$/;

/** A context consists of texts; anything else is the caller's mistake. */
function checked(context: ReadingContext): ReadingContext {
  if (context === null || typeof context !== "object")
    throw new PlanError("invalid-options", { context: String(context), expected: "an object" });
  for (const key of ["indicator", "unit", "column"] as const) {
    const value: unknown = context[key];
    if (value !== undefined && typeof value !== "string")
      throw new PlanError("invalid-options", { [key]: typeof value, expected: "text" });
  }
  return context;
}

/** An empty cell requires nothing. */
const nothing = (text: string): TargetReading => ({
  ok: true,
  text,
  clauses: [asClause({ kind: "none" }, { start: 0, end: text.length })],
  parts: [],
  cleaned: [...fold(text).cleaned],
  marks: [],
  notes: [],
});

/** Books what only parts or encloses: separators between clauses, brackets of notes, quotation marks around a clause. */
function bookSigns(tokens: readonly Token[], inPieces: readonly Token[], { folded, ledger }: Scene): void {
  const taken = new Set(inPieces);
  const free = tokens.filter((token) => !taken.has(token));
  for (const token of free) claim(ledger, token.is === "word" ? "wording" : "sign", token);
  let at = 0;
  for (const token of [...tokens, { start: folded.text.length, end: folded.text.length }]) {
    claim(ledger, "sign", { start: at, end: token.start });
    at = token.end;
  }
}

/** What should be where nobody could read on: behind a number its unit or bound, in front of one a word for it. */
const expectedAt = (tokens: readonly Token[], left: Stretch): readonly Expectation[] =>
  tokens.some((token) => isNumber(token) && token.end <= left.start) ? ["unit"] : ["number"];

/** What was put in order before reading. */
function cleaned(tokens: readonly Token[], folded: Folded): Cleanup[] {
  const all = new Set(folded.cleaned);
  for (const token of tokens) {
    if (token.is !== "number") continue;
    if (folded.text.slice(token.start, token.end).includes(",")) all.add("thousands");
    const printed = folded.original.slice(originalAt(folded, token.start), originalEnd(folded, token.end));
    if (printed.includes(WIDE_STOP)) all.add("look-alike");
  }
  return [...all];
}

function stopped(folded: Folded, { stop, expected }: Stop): TargetReading {
  return failed(folded.original, originalAt(folded, stop.start), originalEnd(folded, stop.end), expected);
}

function failed(text: string, start: number, end: number, expected: readonly Expectation[]): TargetReading {
  return { ok: false, text, at: { start: Math.min(start, end), end }, expected };
}
