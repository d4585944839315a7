import { type Form, senseOf } from "../clause.js";
import { GRADE_NUMERALS } from "../lexicon.js";
import type { GradeRequirement } from "../requirement.js";

/** III类及以上, 稳定保持Ⅱ类, 优于三类. The best grade has the smallest numeral: 及以上 is at-least all the same. */
export const grade: Form = ({ tokens, text, marks }) => {
  const at = tokens.findIndex((token, i) => i > 0 && senseOf(token)?.says === "class");
  const sign = senseOf(tokens[at]);
  if (sign?.says !== "class") return undefined;
  const before = text.slice(tokens[0]?.start, tokens[at]?.start);
  const numeral = GRADE_NUMERALS.find(([printed]) => before.endsWith(printed));
  if (numeral === undefined) return undefined;
  let bound: GradeRequirement["bound"] = "unstated";
  for (const token of tokens) {
    const sense = senseOf(token);
    if (sense?.says === "bound" || sense?.says === "grade-bound") bound = sense.bound;
    if (sense?.says === "keep") marks.add("maintain");
  }
  return { requirement: { kind: "grade", bound, grade: numeral[1], scale: sign.scale } };
};
