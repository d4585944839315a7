import { type Clause, type Form, says, senseOf, written } from "../clause.js";
import { POINTS_UNITS } from "../lexicon.js";
import type { Bound, RelativeRequirement } from "../requirement.js";

/** 与GDP增长基本同步, 高于GDP增长, 不低于全市平均水平, 高于全国1个百分点. */
export const relative: Form = (clause) => inStep(clause) ?? compared(clause);

function inStep(clause: Clause): ReturnType<Form> {
  const end = clause.tokens.findIndex((token) => says(token, "in-step"));
  const sense = senseOf(clause.tokens[end]);
  if (sense?.says !== "in-step") return undefined;
  const start = clause.tokens.findIndex((token) => says(token, "with"));
  const to = start < end ? written(clause, start + 1, end - 1) : "";
  if (start < 0 || to === "") return undefined;
  return { requirement: { kind: "relative", relation: sense.roughly ? "roughly-in-step" : "in-step", to } };
}

const RELATIONS: Partial<Record<Bound, RelativeRequirement["relation"]>> = {
  "more-than": "above",
  "at-least": "not-below",
  "less-than": "below",
};

function compared(clause: Clause): ReturnType<Form> {
  const { tokens } = clause;
  const start = tokens.findIndex((token) => says(token, "bound"));
  const sense = senseOf(tokens[start]);
  if (sense?.says !== "bound" || sense.stands !== "before" || tokens[start + 1]?.is !== "text") return undefined;
  const relation = RELATIONS[sense.bound];
  if (relation === undefined) return undefined;
  const number = tokens.findIndex((token, i) => i > start && token.is === "number");
  if (number < 0) return { requirement: { kind: "relative", relation, to: written(clause, start + 1, tokens.length - 1) } };
  // 高于全国平均水平1个百分点: the number is the margin, and only as percentage points.
  const value = tokens[number];
  const unit = written(clause, number + 1, number + 1);
  const points = POINTS_UNITS.some((sign) => unit.startsWith(sign));
  if (value?.is !== "number" || !points) return undefined;
  return { requirement: { kind: "relative", relation, to: written(clause, start + 1, number - 1), margin: value.value } };
}
