import { type Clause, type Form, type Outcome, type Stop, says } from "./clause.js";
import { know } from "./context.js";
import { composition } from "./forms/composition.js";
import { delegated } from "./forms/delegated.js";
import { grade } from "./forms/grade.js";
import { nothing } from "./forms/nothing.js";
import { numeric } from "./forms/numeric.js";
import { qualitative } from "./forms/qualitative.js";
import { relative } from "./forms/relative.js";
import { type Folded, fold, lex, type Token } from "./lexer.js";
import type { Expectation, Mark, ReadingContext, ReadingNote, TargetReading } from "./reading.js";
import type { Requirement } from "./requirement.js";

/** A cell longer than this is no cell. */
const LONGEST_CELL = 2000;

/** The forms in the order in which they are tried. */
const FORMS: readonly Form[] = [nothing, composition, delegated, grade, relative, numeric, qualitative];

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
  if (damaged !== undefined) return stopped(text, folded, { stop: damaged, expected: ["number"] });
  const cell = takeNotes(tokens, folded, context);
  const clauses = split(cell.tokens);
  const read: Requirement[] = [];
  let baseline = cell.baseline;
  for (const piece of clauses) {
    const clause: Clause = { tokens: piece, text: folded.text, known: know(context), marks: cell.marks, notes: cell.notes };
    if (isHope(clause) && clauses.length > 1) continue;
    const outcome = readClause(clause);
    if (outcome === undefined) continue;
    if ("stop" in outcome) return stopped(text, folded, outcome);
    read.push(outcome.requirement);
    baseline ??= outcome.baseline;
  }
  const [main, ...rest] = read;
  if (main === undefined) return failed(text, 0, text.length, ["number", "text"]);
  if (rest.length > 0) cell.marks.add("several-clauses");
  return {
    ok: true,
    text,
    clauses: [main, ...rest],
    marks: [...cell.marks],
    notes: [...cell.notes],
    ...(baseline && { baseline }),
    ...(cell.attribute && { attribute: cell.attribute }),
    ...(cell.year !== undefined && { year: cell.year }),
  };
}

function readClause(clause: Clause): Outcome {
  for (const form of FORMS) {
    const outcome = form(clause);
    if (outcome !== undefined) return outcome;
  }
  return undefined;
}

/** 力争更好结果: a hope without a number is a mark, not a clause. */
function isHope({ tokens, marks }: Clause): boolean {
  const hopes = tokens.some((token) => says(token, "hope"));
  if (hopes) marks.add("aspirational");
  return hopes && !tokens.some((token) => token.is === "number" || says(token, "bound") || says(token, "in-step"));
}

type Cell = {
  tokens: Token[];
  marks: Set<Mark>;
  notes: Set<ReadingNote>;
  baseline?: Requirement;
  attribute?: "binding" | "anticipatory";
  year?: number;
};

/** Takes out of the cell what stands beside its requirement: stars, years, attributes, notes in round brackets. */
function takeNotes(all: readonly Token[], folded: Folded, context: ReadingContext): Cell {
  const cell: Cell = { tokens: [], marks: new Set(), notes: new Set() };
  const known = know(context);
  const bareBracket = all[0]?.is === "open" && known.cumulativeColumn;
  let depth = 0;
  let inside: Token[] = [];
  for (const token of all) {
    const round = token.is === "open" && !token.cumulative && !(bareBracket && token === all[0]);
    if (token.is === "star") cell.marks.add("asterisk");
    else if (depth > 0) {
      if (token.is === "open") depth++;
      if (token.is === "close") depth--;
      if (depth > 0) inside.push(token);
      else {
        readNote(inside, cell, folded, context);
        inside = [];
      }
    } else if (round) depth = 1;
    else if (token.is === "year") {
      cell.year = token.year;
      cell.marks.add("year");
    } else if (token.is === "word" && token.sense.says === "revised") cell.marks.add("revised");
    else if (token.is === "word" && token.sense.says === "estimate") cell.marks.add("estimate");
    else {
      const opened = cell.tokens.findLast((earlier) => earlier.is === "open");
      if (token.is === "close" && opened?.is === "open" && opened.cumulative !== token.cumulative)
        cell.marks.add("bracket-mismatch");
      cell.tokens.push(token);
    }
  }
  if (depth > 0) {
    cell.marks.add("bracket-mismatch");
    readNote(inside, cell, folded, context);
  }
  return cell;
}

/** （约束性）, （年均）, （2025年为10%）; anything else in round brackets is only marked. */
function readNote(tokens: Token[], cell: Cell, folded: Folded, context: ReadingContext): void {
  let noted = false;
  for (const token of tokens) {
    if (token.is !== "word") continue;
    if (token.sense.says === "attribute") {
      cell.attribute = token.sense.attribute;
      cell.marks.add("attribute");
      noted = true;
    }
    if (token.sense.says === "per-year") {
      cell.marks.add("per-year");
      noted = true;
    }
  }
  const year = tokens.findIndex((token) => token.is === "year");
  const number = tokens.findIndex((token, i) => i > year && token.is === "number");
  if (year >= 0 && number >= 0) {
    const end = tokens.findIndex((token, i) => i > number && (token.is === "open" || token.is === "comma"));
    const clause: Clause = {
      tokens: tokens.slice(number, end < 0 ? undefined : end),
      text: folded.text,
      known: know(context),
      marks: new Set(),
      notes: new Set(),
    };
    const outcome = numeric(clause);
    if (outcome !== undefined && !("stop" in outcome)) {
      cell.baseline = outcome.requirement;
      cell.marks.add("embedded-baseline");
      noted = true;
    }
  }
  if (!noted) cell.marks.add("note");
}

/** Cuts a cell into clauses at commas and line breaks outside brackets, and at a slash or 和 between two numbers. */
function split(tokens: readonly Token[]): Token[][] {
  const clauses: Token[][] = [];
  let clause: Token[] = [];
  let depth = 0;
  tokens.forEach((token, i) => {
    if (token.is === "open") depth++;
    if (token.is === "close") depth--;
    const between = clause.some(isNumber) && startsNumber(tokens, i + 1);
    const cut = token.is === "comma" || token.is === "break" || ((token.is === "slash" || says(token, "with")) && between);
    if (!cut || depth > 0) clause.push(token);
    else {
      clauses.push(clause);
      clause = [];
    }
  });
  clauses.push(clause);
  return clauses.filter((piece) => piece.length > 0);
}

const isNumber = (token: Token): boolean => token.is === "number" || says(token, "number");

function startsNumber(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return token !== undefined && (isNumber(token) || (says(token, "bound") && tokens[i + 1]?.is === "number"));
}

function stopped(text: string, folded: Folded, { stop, expected }: Stop): TargetReading {
  return failed(text, folded.at[stop.start] ?? 0, folded.at[stop.end] ?? text.length, expected);
}

function failed(text: string, start: number, end: number, expected: readonly Expectation[]): TargetReading {
  return { ok: false, text, at: { start: Math.min(start, end), end }, expected };
}
