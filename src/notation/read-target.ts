import { withoutNotes } from "./brackets.js";
import type { Clause, Form, Outcome, Seen, Stop } from "./clause.js";
import { know } from "./context.js";
import { cut, type Piece, startsNumber } from "./cut.js";
import { type Folded, fold, originalAt } from "./fold.js";
import { composition } from "./forms/composition.js";
import { delegated } from "./forms/delegated.js";
import { grade } from "./forms/grade.js";
import { growthWords } from "./forms/growth-words.js";
import { inherited, list } from "./forms/list.js";
import { nothing } from "./forms/nothing.js";
import { fromTo, numeric } from "./forms/numeric.js";
import { qualitative } from "./forms/qualitative.js";
import { relative } from "./forms/relative.js";
import { lex } from "./lexer.js";
import { readNote, readSides } from "./notes.js";
import type { Expectation, ReadingContext, TargetReading } from "./reading.js";
import type { Requirement } from "./requirement.js";
import { isNumber, says } from "./token.js";
import { clauseOf, type When, whenIn } from "./when.js";

/** A cell longer than this is no cell. */
const LONGEST_CELL = 2000;

/** The forms in the order in which they are tried. */
const FORMS: readonly Form[] = [nothing, fromTo, composition, delegated, grade, relative, numeric, growthWords, qualitative];

/**
 * Reads what a plan prints in one cell: a number with its bound, a comparison, a grade, a structure, a delegation, a dash.
 *
 * Reading takes time in proportion to the text and never throws. The reader does not guess: a bare number is `unstated`,
 * and what it cannot read comes back with the place in the original text.
 *
 * @param text - the cell as printed, at most 2,000 characters
 * @param context - what else is known: the indicator's name, its unit, the column's heading
 * @returns the clauses, the main one first, with what was seen beside them; or where reading stopped and what was expected
 * @category Reading
 * @example
 * ```ts
 * import { readTarget } from "five-year-plan/notation";
 * const reading = readTarget("5.0 左右*", { indicator: "地区生产总值年均增长", unit: "%" });
 * reading.ok && reading.clauses[0]; // => { kind: "growth", bound: "about", value: "5.0" }
 * reading.ok && reading.marks; // => ["asterisk"]
 * ```
 */
export function readTarget(text: string, context: ReadingContext = {}): TargetReading {
  if (typeof text !== "string" || text.length > LONGEST_CELL) {
    return failed(String(text), LONGEST_CELL, String(text).length, ["at-most-2000-characters"]);
  }
  const folded = fold(text);
  const tokens = lex(folded);
  const damaged = tokens.find((token) => token.is === "damaged");
  if (damaged !== undefined) return stopped(folded, { stop: damaged, expected: ["number"] });
  const known = know(context);
  const seen: Seen = { marks: new Set(), notes: new Set() };
  const { line, notes, mismatch } = withoutNotes(tokens, known);
  if (mismatch) seen.marks.add("bracket-mismatch");
  for (const note of notes) readSides(note, seen);
  const pieces = cut(line, known);
  const whens = new Map<Requirement, When>();
  const read = readPieces(pieces, whens, folded, (piece, first) => clauseOf(piece, folded, known, seen, first));
  if ("stop" in read) return stopped(folded, read);
  for (const note of notes) read.push(...readNote(note, folded, known, seen));
  const [main, ...rest] = inOrder(read);
  if (main === undefined) return failed(text, 0, text.length, ["number", "text"]);
  if (rest.length > 0) seen.marks.add("several-clauses");
  return {
    ok: true,
    text,
    clauses: [main, ...rest],
    marks: [...seen.marks],
    notes: [...seen.notes],
    ...(seen.baseline && { baseline: seen.baseline }),
    ...(seen.baselineYear !== undefined && { baselineYear: seen.baselineYear }),
    ...(seen.attribute && { attribute: seen.attribute }),
    ...whenOf(main, whens.get(main) ?? {}, seen),
  };
}

/** When the main clause holds, by its own words or a note beside it. Growth is a mean without saying so, and so is a comparison of it. */
function whenOf(main: Requirement, { year, period, yearly }: When, seen: Seen): When {
  const [told, often] = [year ?? seen.year, yearly ?? seen.perYear];
  const mean = main.kind === "growth" || main.kind === "relative";
  return {
    ...(told !== undefined && { year: told }),
    ...(period && { period }),
    ...(often !== undefined && !(mean && often === "mean") && { yearly: often }),
  };
}

/** Reads the pieces of a line one by one; those that go on with a list are read with its first. */
function readPieces(
  pieces: readonly Piece[],
  whens: Map<Requirement, When>,
  folded: Folded,
  clauseAt: (piece: Piece, first: boolean) => Clause | undefined,
): Requirement[] | Stop {
  const read: Requirement[] = [];
  let previous: Clause | undefined;
  // 到2022年，建成10亿亩: a date alone speaks of what follows.
  let when: When = {};
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    const clause = piece && clauseAt(piece, read.length === 0);
    if (piece !== undefined) when = { ...when, ...whenIn(piece, folded) };
    if (clause === undefined) continue;
    const entries = [clause];
    while (pieces[i + 1]?.listed && startsNumber(pieces[i + 1]?.tokens ?? [], 0)) {
      const entry = clauseAt(pieces[++i] as Piece, false);
      if (entry !== undefined) entries.push(entry);
    }
    const outcomes = entries.length > 1 ? list(entries, readClause) : [inherited(clause, previous) ?? readClause(clause)];
    for (const outcome of outcomes) {
      if (outcome === undefined) continue;
      if ("stop" in outcome) return outcome;
      if (isHope(clause, outcome.requirement) && (read.length > 0 || i + 1 < pieces.length)) continue;
      read.push(outcome.requirement);
      whens.set(outcome.requirement, when);
      if (outcome.baseline === undefined) continue;
      clause.seen.baseline ??= outcome.baseline;
      if (when.second === undefined) continue;
      if (when.year !== undefined) clause.seen.baselineYear ??= when.year;
      whens.set(outcome.requirement, { ...when, year: when.second });
    }
    previous = clause;
    when = {};
  }
  return read;
}

function readClause(clause: Clause): Outcome {
  for (const form of FORMS) {
    const outcome = form(clause);
    if (outcome !== undefined) return outcome;
  }
  return undefined;
}

/** 力争更好结果: a hope without a number is a mark, not a clause. */
function isHope({ tokens, seen }: Clause, requirement: Requirement): boolean {
  if (!tokens.some((token) => says(token, "hope"))) return false;
  seen.marks.add("aspirational");
  return requirement.kind === "qualitative" && !tokens.some(isNumber);
}

/** What can be checked goes before words; neighbouring words are one clause. */
function inOrder(read: readonly Requirement[]): Requirement[] {
  const joined: Requirement[] = [];
  for (const one of read) {
    const last = joined.at(-1);
    if (one.kind === "qualitative" && last?.kind === "qualitative")
      joined[joined.length - 1] = { kind: "qualitative", text: `${last.text}，${one.text}` };
    else joined.push(one);
  }
  const main = joined.findIndex(({ kind }) => kind !== "qualitative" && kind !== "delegated" && kind !== "none");
  return main <= 0 ? joined : [...joined.slice(main, main + 1), ...joined.slice(0, main), ...joined.slice(main + 1)];
}

function stopped(folded: Folded, { stop, expected }: Stop): TargetReading {
  return failed(folded.original, originalAt(folded, stop.start), originalAt(folded, stop.end), expected);
}

function failed(text: string, start: number, end: number, expected: readonly Expectation[]): TargetReading {
  return { ok: false, text, at: { start: Math.min(start, end), end }, expected };
}
