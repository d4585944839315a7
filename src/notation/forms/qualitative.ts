import { book, type Form, hasNumber, unquoted } from "../clause.js";
import { unfolded } from "../fold.js";
import { says } from "../token.js";

/**
 * 提质增效: words only. It comes last, for a clause with a number has been read or refused before. A bound without a number, and a percent sign
 * without one, are what is left of a number.
 */
export const qualitative: Form = (clause) => {
  const text = unquoted(unfolded(clause.folded, clause.start, clause.end));
  if (text === "") return undefined;
  const { tokens } = clause;
  const torn =
    tokens.find((token) => token.is === "percent" || says(token, "minus")) ??
    (tokens.every(
      (token) => token.is !== "text" && (token.is !== "word" || says(token, "bound", "about", "odd", "to", "grade-bound")),
    )
      ? tokens[0]
      : undefined);
  if (torn !== undefined && !hasNumber(clause)) return { stop: torn, expected: ["number"] };
  book(clause, "text", { start: clause.start, end: clause.end });
  return { requirement: { kind: "qualitative", text } };
};
