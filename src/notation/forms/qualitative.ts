import { type Form, written } from "../clause.js";

/** 提质增效: words only. */
export const qualitative: Form = (clause) => {
  const text = written(clause, 0, clause.tokens.length - 1);
  return text === "" ? undefined : { requirement: { kind: "qualitative", text } };
};
