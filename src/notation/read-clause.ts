import type { Clause, Form, Outcome, Stop } from "./clause.js";
import { isMeasureName } from "./context.js";
import type { Piece } from "./cut.js";
import { startsNumber } from "./cut.js";
import { composition } from "./forms/composition.js";
import { delegated } from "./forms/delegated.js";
import { grade } from "./forms/grade.js";
import { growthWords } from "./forms/growth-words.js";
import { inherited, list } from "./forms/list.js";
import { nothing } from "./forms/nothing.js";
import { fromTo, numeric } from "./forms/numeric.js";
import { qualitative } from "./forms/qualitative.js";
import { relative } from "./forms/relative.js";
import { claim, release } from "./ledger.js";
import type { Requirement } from "./requirement.js";
import { isNumber, says } from "./token.js";
import { clauseOf, type Scene, type When, whenIn } from "./when.js";

/** The forms in the order in which they are tried. */
const FORMS: readonly Form[] = [nothing, fromTo, composition, delegated, grade, relative, numeric, growthWords, qualitative];

/** A requirement with the stretch it was read from, and when it holds. */
export type ReadClause = { readonly requirement: Requirement; readonly clause: Clause; readonly when: When };

/** Reads the pieces of a line one by one; those that go on with a list are read with its first. */
export function readPieces(given: readonly Piece[], scene: Scene): ReadClause[] | Stop {
  const pieces = withSubjects(given, scene);
  const read: ReadClause[] = [];
  let previous: Clause | undefined;
  // 到2022年，建成10亿亩: a date alone speaks of what follows.
  let when: When = {};
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    const clause = piece && clauseOf(piece, scene, read.length === 0);
    if (piece !== undefined) when = { ...when, ...whenIn(piece, scene.folded) };
    if (clause === undefined) continue;
    const entries = [clause];
    while (pieces[i + 1]?.listed && startsNumber(pieces[i + 1]?.tokens ?? [], 0)) {
      const entry = clauseOf(pieces[++i] as Piece, scene, false);
      if (entry !== undefined) entries.push(entry);
    }
    const outcomes = entries.length > 1 ? list(entries, readClause) : [inherited(clause, previous) ?? readClause(clause)];
    for (const [place, outcome] of outcomes.entries()) {
      if (outcome === undefined) continue;
      if ("stop" in outcome) return outcome;
      if (isHope(clause, outcome.requirement) && (read.length > 0 || i + 1 < pieces.length)) continue;
      const { requirement, baseline } = outcome;
      if (baseline !== undefined) clause.seen.baseline ??= baseline;
      const moved = baseline !== undefined && when.second !== undefined;
      if (moved && when.year !== undefined) clause.seen.baselineYear ??= when.year;
      const holds = moved && when.second !== undefined ? { ...when, year: when.second } : when;
      read.push({ requirement, clause: entries[place] ?? clause, when: holds });
    }
    previous = clause;
    when = {};
  }
  return read;
}

/** 集中供养能力，2020年达到40%: a measure that a comma parts from its number is what the number is of. */
function withSubjects(pieces: readonly Piece[], { folded }: Scene): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && isSubjectOf(last, piece, folded.text)) {
      joined[joined.length - 1] = { ...piece, tokens: [...last.tokens, ...piece.tokens], listed: last.listed };
    } else joined.push(piece);
  }
  return joined;
}

/** Words that say something of their own: such a piece is a clause. */
const NO_SUBJECT = [
  "bound",
  "about",
  "grade-bound",
  "control",
  "keep",
  "milestone",
  "hope",
  "in-step",
  "with",
  "attribute",
] as const;

function isSubjectOf(name: Piece, { tokens, listed }: Piece, text: string): boolean {
  const [first, last] = [name.tokens[0], name.tokens.at(-1)];
  if (listed || first === undefined || last === undefined || name.tokens.some(isNumber) || !tokens.some(isNumber)) return false;
  const opens = tokens.find((token) => token.is !== "year" && token.is !== "period" && !says(token, "time", "by"));
  const led = says(opens, "reach", "control", "bound", "about", "keep") || isNumber(opens);
  const words = name.tokens.every((token) => token.is === "text" || (token.is === "word" && !says(token, ...NO_SUBJECT)));
  return led && words && isMeasureName(text.slice(first.start, last.end));
}

/** Tries the forms. What a form has booked that gives up is given back. */
function readClause(clause: Clause): Outcome {
  const { ledger, start, end } = clause;
  const booked = ledger.slice(start, end);
  for (const form of FORMS) {
    ledger.splice(start, booked.length, ...booked);
    const outcome = form(clause);
    if (outcome !== undefined) return outcome;
  }
  return undefined;
}

/** 力争更好结果: a hope without a number is a mark, not a clause. */
function isHope(clause: Clause, requirement: Requirement): boolean {
  const { tokens, seen, ledger } = clause;
  if (!tokens.some((token) => says(token, "hope"))) return false;
  seen.marks.add("aspirational");
  const hope = requirement.kind === "qualitative" && !tokens.some(isNumber);
  if (hope) {
    release(ledger, tokens);
    claim(ledger, "mark", clause);
  }
  return hope;
}
