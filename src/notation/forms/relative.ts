import { type Clause, type Form, hasNumber, type Outcome, textOf, written } from "../clause.js";
import { AVERAGES, COMPARED, RATIO_NAMES } from "../lexicon.js";
import type { Bound, RelativeRequirement } from "../requirement.js";
import { isNumber, says, senseOf, tokenAt } from "../token.js";
import { amountAt, isPoints } from "./amount.js";
import { interpret } from "./interpret.js";

type Relation = RelativeRequirement["relation"];

/** 与GDP增长基本同步, 高于GDP增长, 不低于全市平均水平, 高于全国1个百分点, 比全国高1个百分点, 达到全省平均水平. */
export const relative: Form = (clause) => inStep(clause) ?? compared(clause) ?? higher(clause) ?? reaching(clause);

const relativeTo = (relation: Relation, to: string, margin?: string): Outcome =>
  to === "" ? undefined : { requirement: { kind: "relative", relation, to, ...(margin !== undefined && { margin }) } };

/** 与GDP增长同步; 与GDP增长同步或略高 asks not to be below. */
function inStep(clause: Clause): Outcome {
  const { tokens } = clause;
  const end = tokens.findIndex((token) => says(token, "in-step"));
  const sense = senseOf(tokens[end]);
  const start = tokens.findIndex((token) => says(token, "with"));
  if (sense?.says !== "in-step" || start < 0 || start > end || hasNumber(clause)) return undefined;
  const orMore = tokens.slice(end + 1).some((token) => says(token, "or"));
  const roughly = sense.roughly || tokens.some((token) => says(token, "nearly"));
  const last = says(tokens[end - 1], "nearly", "keep", "reach", "complete") ? end - 2 : end - 1;
  return relativeTo(orMore ? "not-below" : roughly ? "roughly-in-step" : "in-step", written(clause, start + 1, last));
}

const RELATIONS: Partial<Record<Bound, Relation>> = { "more-than": "above", "at-least": "not-below", "less-than": "below" };

/** 高于GDP增长, 优于全国平均水平; with a number behind, its margin, or a share: 不低于财政支出的3%. */
function compared(clause: Clause): Outcome {
  const { tokens } = clause;
  const start = tokens.findIndex((token) => says(token, "bound", "grade-bound"));
  const sense = senseOf(tokens[start]);
  if ((sense?.says !== "bound" || sense.stands !== "before") && sense?.says !== "grade-bound") return undefined;
  const number = tokens.findIndex((token, i) => i > start && isNumber(token));
  const relation = RELATIONS[sense.bound];
  if (number < 0) {
    if (hasNumber(clause)) return undefined;
    let end = tokens.length - 1;
    while (end > start && says(tokens[end], "bound", "about")) end--;
    return relation && relativeTo(relation, written(clause, start + 1, end));
  }
  if (tokens[start + 1]?.is !== "text") return undefined;
  const amount = amountAt(clause, number);
  if ("stop" in amount) return amount;
  const share = says(tokens[number - 1], "of") || /[<>≥≤=]/.test(clause.folded.text.charAt(tokenAt(tokens, start).start));
  if (share && amount.bound === "unstated") return { requirement: interpret({ ...amount, bound: sense.bound }, clause) };
  if (!isPoints(amount.unit) || relation === undefined) return { stop: tokenAt(tokens, number), expected: ["unit"] };
  return relativeTo(relation, written(clause, start + 1, number - 1), amount.value);
}

/** 比全国平均水平高1个百分点. With a year it is a change: 比2020年高1个百分点. */
function higher(clause: Clause): Outcome {
  const { tokens } = clause;
  const at = tokens.findIndex((token) => says(token, "beyond"));
  const sense = senseOf(tokens[at]);
  const before = tokens[at - 1];
  if (sense?.says !== "beyond" || before === undefined || clause.based || !isNumber(tokens[at + 1])) return undefined;
  const text = written(clause, 0, at - 1);
  const from = Math.max(...COMPARED.map((word) => text.lastIndexOf(word)));
  const partOfName = RATIO_NAMES.some((name) => name.length > 1 && text.startsWith(name, from));
  if (from < 0 || partOfName || text.slice(from + 1) === "") return undefined;
  const amount = amountAt(clause, at + 1);
  if ("stop" in amount) return amount;
  if (!isPoints(amount.unit)) return { stop: tokenAt(tokens, at + 1), expected: ["unit"] };
  return relativeTo(sense.relation, text.slice(from + 1), amount.value);
}

/** 达到全国平均水平, 全省平均水平以上. */
function reaching(clause: Clause): Outcome {
  const { tokens } = clause;
  if (hasNumber(clause) || tokens.some((token) => says(token, "nearly"))) return undefined;
  const reach = tokens.findLastIndex((token) => says(token, "reach"));
  if (says(tokens[reach + 1], "or")) return undefined;
  const above = says(tokens.at(-1), "bound") ? tokens.length - 2 : tokens.length - 1;
  const to = written(clause, reach + 1, above);
  const mean =
    AVERAGES.some((ending) => to.endsWith(ending)) &&
    textOf(clause).endsWith(written(clause, tokens.length - 1, tokens.length - 1));
  const sense = senseOf(tokens.at(-1));
  const atLeast = sense?.says === "bound" && sense.bound === "at-least";
  return mean && (atLeast || (reach >= 0 && above === tokens.length - 1)) ? relativeTo("not-below", to) : undefined;
}
