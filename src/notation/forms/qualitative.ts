import { type Form, hasNumber, unquoted } from "../clause.js";
import { unfolded } from "../fold.js";

/** 提质增效: words only. A number that no form could place is not a word. */
export const qualitative: Form = (clause) => {
  if (hasNumber(clause)) return undefined;
  const text = unquoted(unfolded(clause.folded, clause.start, clause.end));
  return text === "" ? undefined : { requirement: { kind: "qualitative", text } };
};
