import { type Note, withoutNotes } from "./brackets.js";
import type { Seen } from "./clause.js";
import { cut } from "./cut.js";
import type { Folded } from "./fold.js";
import { amountIn, numeric } from "./forms/numeric.js";
import { claim, isBooked, type Ledger, rebook, release } from "./ledger.js";
import { BASELINE_WORDS, IS } from "./lexicon.js";
import type { ReadClause } from "./read-clause.js";
import { isNumber, says, senseOf, type Token } from "./token.js";
import { clauseOf, type Scene, whenIn, yearlyIn } from "./when.js";

/** （约束性）, （年均）, （累计）: what a note says about the number beside it. To be read before the number. */
export function readSides(note: readonly Token[], seen: Seen, ledger: Ledger): void {
  let noted = false;
  for (const token of note) {
    const sense = senseOf(token);
    if (token.is === "year" && note.length === 1) {
      seen.year = token.year;
      seen.marks.add("year");
      noted = true;
    }
    if (sense?.says === "attribute") {
      seen.attribute = sense.attribute;
      seen.marks.add("attribute");
      noted = true;
    }
  }
  const only = (what: "per-year" | "cumulative") => note.some((token) => says(token, what)) && !note.some(isNumber);
  if (only("per-year")) {
    seen.perYear = yearlyIn(note) ?? "mean";
    if (note.some((token) => says(token, "rise"))) seen.growth = true;
    seen.marks.add("per-year");
    noted = true;
  }
  if (only("cumulative")) {
    seen.cumulative = true;
    seen.marks.add("cumulative");
    noted = true;
  }
  // （预计）, （预计数）: an estimate, as the word beside the number says.
  if (!note.some(isNumber) && note.some((token) => says(token, "estimate"))) {
    seen.marks.add("estimate");
    noted = true;
  }
  if (!noted && !note.some(isNumber)) seen.marks.add("note");
  // What a note says is a note, unless it holds a clause of its own.
  if (!note.some(isNumber)) claim(ledger, "note", ...note);
}

/** （2025年为10%）: the base. （研发经费年均增长7.5%）: another clause. Other notes are only flagged. */
export function readNote({ tokens: note, inName }: Note, scene: Scene): ReadClause[] {
  const { folded, known, seen, ledger } = scene;
  const clauses: ReadClause[] = [];
  for (const piece of cut(withoutNotes(note, known, folded).line, known)) {
    if (inName || !piece.tokens.some(isNumber)) continue;
    const own: Seen = { marks: new Set(), notes: new Set() };
    const clause = clauseOf(piece, { ...scene, seen: own }, true);
    const found = clause && amountIn(clause);
    if (clause === undefined || found === undefined || "stop" in found) {
      release(ledger, piece.tokens);
      seen.marks.add("note");
      continue;
    }
    const outcome = numeric({ ...clause, first: false });
    // What a clause leaves unread makes a note of it.
    const whole = isBooked(ledger, piece.tokens);
    const requirement = whole && outcome && "requirement" in outcome ? outcome.requirement : undefined;
    const when = whenIn(piece, folded);
    const { year } = when;
    const earlier = year !== undefined && known.year !== undefined && year < known.year;
    const dated = earlier || (statesBase(piece.tokens, folded) && (year !== undefined || !defines(piece.tokens, folded)));
    if (requirement !== undefined && dated && found.bound === "unstated" && found.move === undefined && isBase(piece.tokens)) {
      seen.baseline ??= requirement;
      rebook(ledger, "subject", "note", piece.tokens);
      if (year !== undefined) seen.baselineYear ??= year;
      seen.marks.add("embedded-baseline");
    } else if (
      requirement !== undefined &&
      !defines(piece.tokens, folded) &&
      (found.bound !== "unstated" || found.move !== undefined || found.reach || found.keep)
    ) {
      clauses.push({ requirement, clause, when });
      for (const mark of own.marks) if (mark === "doubtful-unit" || mark === "approximate") seen.marks.add(mark);
    } else {
      release(ledger, piece.tokens);
      seen.marks.add("note");
    }
  }
  if (inName) seen.marks.add("note");
  claim(ledger, "note", ...note);
  return clauses;
}

/** （2025年基期值2.27）, （2025年为10%）: words that say where things stood. */
const statesBase = (tokens: readonly Token[], { text }: Folded): boolean => {
  const said = text.slice(tokens[0]?.start, tokens.at(-1)?.end);
  return BASELINE_WORDS.some((word) => said.includes(word));
};

/** （以农村为1） defines a measure and requires nothing. */
const defines = (tokens: readonly Token[], { text }: Folded): boolean =>
  tokens.some(({ start, end }) => text.slice(start, end) === IS);

/** A year with 达到 looks ahead, and is no base. */
const isBase = (tokens: readonly Token[]): boolean =>
  !tokens.some((token) => says(token, "control", "keep", "hope", "milestone"));
