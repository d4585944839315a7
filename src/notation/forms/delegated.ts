import { type Clause, type Form, says, written } from "../clause.js";
import { DELEGATED_ENDINGS, DELEGATED_SIGNS, EACH_YEAR, JOINED_ENDINGS, WITHIN } from "../lexicon.js";

/** 控制在省下达目标内, 完成国家审核衔接后确定的目标, 与国家考核目标统筹衔接, 各年度视情提出: somebody else sets the number. */
export const delegated: Form = (clause) => {
  const { tokens } = clause;
  if (tokens.some((token) => says(token, "annually-set"))) {
    clause.marks.add("set-annually");
    return { requirement: { kind: "delegated", to: EACH_YEAR } };
  }
  if (tokens.some((token) => token.is === "number")) return undefined;
  const from = tokens.findIndex((token) => !leads(token));
  const to = without(written(clause, from, tokens.length - 1), joined(clause, from) ? JOINED_ENDINGS : WITHIN);
  const start = from > 0 || joined(clause, from);
  const set = DELEGATED_ENDINGS.some((ending) => to.endsWith(ending)) && DELEGATED_SIGNS.some((sign) => to.includes(sign));
  if (!start || !set) return undefined;
  if (tokens.slice(0, from).some((token) => says(token, "control"))) clause.marks.add("controlled");
  return { requirement: { kind: "delegated", to } };
};

/** Words that lead to what is delegated: 完成, 控制在, 降低完成, 与. */
function leads(token: Clause["tokens"][number]): boolean {
  return ["reach", "control", "fall", "scope", "hope", "with"].some((what) => says(token, what as "reach"));
}

function joined(clause: Clause, from: number): boolean {
  return (
    says(clause.tokens[from - 1], "with") &&
    JOINED_ENDINGS.some((ending) => written(clause, from, clause.tokens.length - 1).endsWith(ending))
  );
}

function without(text: string, endings: readonly string[]): string {
  const ending = endings.find((one) => text.endsWith(one));
  return ending === undefined ? text : text.slice(0, -ending.length);
}
