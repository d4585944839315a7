import { type Form, unquoted } from "../clause.js";
import { unfolded } from "../fold.js";

/** 提质增效: words only. It comes last, for a clause with a number has been read or refused before. */
export const qualitative: Form = (clause) => {
  const text = unquoted(unfolded(clause.folded, clause.start, clause.end));
  return text === "" ? undefined : { requirement: { kind: "qualitative", text } };
};
