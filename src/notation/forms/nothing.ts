import { book, type Form, textOf } from "../clause.js";
import { NOTHING } from "../lexicon.js";

/** —, ——, /, 无: the cell requires nothing. */
export const nothing: Form = (clause) => {
  const printed = textOf(clause).replaceAll("*", "");
  const dashes = printed !== "" && [...printed].every((character) => character === "-");
  if (!dashes && !NOTHING.includes(printed)) return undefined;
  book(clause, "text", clause);
  return { requirement: { kind: "none" } };
};
