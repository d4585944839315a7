import type { Form } from "../clause.js";
import { NOTHING } from "../lexicon.js";

/** —, ——, /, 无: the cell asks for nothing. */
export const nothing: Form = ({ text, tokens }) => {
  const printed = text.slice(tokens[0]?.start, tokens.at(-1)?.end);
  const dashes = printed !== "" && [...printed].every((character) => character === "-");
  return dashes || NOTHING.includes(printed) ? { requirement: { kind: "none" } } : undefined;
};
