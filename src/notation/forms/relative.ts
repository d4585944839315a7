import { book, type Clause, type Form, hasNumber, type Outcome, textOf, unquoted, written } from "../clause.js";
import { unfolded } from "../fold.js";
import { release } from "../ledger.js";
import { AVERAGES, COMPARED, OR_MORE, RATIO_NAMES, SHARED_AMOUNTS } from "../lexicon.js";
import type { Bound, RelativeRequirement } from "../requirement.js";
import { isNumber, says, senseOf, tokenAt } from "../token.js";
import { amountAt, type Found, isPoints } from "./amount.js";
import { joinBounds } from "./bounds.js";
import { interpret } from "./interpret.js";

type Relation = RelativeRequirement["relation"];

/** 与GDP增长基本同步, 高于GDP增长, 不低于全市平均水平, 高于全国1个百分点, 比全国高1个百分点, 达到全省平均水平. */
export const relative: Form = (clause) => inStep(clause) ?? compared(clause) ?? higher(clause) ?? reaching(clause);

/** A comparison with what is from one place up to another; what precedes is what is compared. */
function relativeTo(clause: Clause, relation: Relation, [from, to]: readonly [number, number], margin?: string): Outcome {
  const named = written(clause, from, to - 1);
  if (named === "") return undefined;
  if (clause.tokens.some((token) => says(token, "per-year"))) clause.seen.marks.add("per-year");
  release(clause.ledger, clause.tokens.slice(from, to));
  book(clause, "text", ...clause.tokens.slice(from, to));
  bookAround(clause, from);
  return { requirement: { kind: "relative", relation, to: named, ...(margin !== undefined && { margin }) } };
}

/** What precedes a comparison: what is compared, and words that lead to it. */
function bookAround(clause: Clause, end: number): void {
  for (const token of clause.tokens.slice(0, end)) {
    if (token.is === "text" || token.is === "pause" || says(token, "rise", "fall", "flow", "and")) book(clause, "subject", token);
    else if (token.is === "open" || token.is === "colon" || token.is === "close") book(clause, "sign", token);
    else if (
      token.is === "word" &&
      !says(token, "minus", "odd", "number", "multiple", "set-growth", "bound", "grade-bound", "or")
    )
      book(clause, "wording", token);
  }
}

/** 与GDP增长同步; 与GDP增长同步或略高 asks not to be below. */
function inStep(clause: Clause): Outcome {
  const { tokens } = clause;
  const end = tokens.findIndex((token) => says(token, "in-step"));
  const sense = senseOf(tokens[end]);
  const start = tokens.findIndex((token) => says(token, "with"));
  if (sense?.says !== "in-step" || start < 0 || start > end || hasNumber(clause)) return undefined;
  const behind = tokens.slice(end + 1);
  const orMore = behind.some((token) => says(token, "or"));
  const roughly = sense.roughly || tokens.some((token) => says(token, "nearly"));
  const last = says(tokens[end - 1], "nearly", "keep", "reach", "complete") ? end - 1 : end;
  const outcome = relativeTo(clause, orMore ? "not-below" : roughly ? "roughly-in-step" : "in-step", [start + 1, last]);
  book(clause, "wording", ...tokens.slice(last, end + 1));
  for (const token of behind) {
    if (orMore && (says(token, "or") || OR_MORE.includes(clause.folded.text.slice(token.start, token.end))))
      book(clause, "bound", token);
    else if (says(token, "rise", "of", "scope")) book(clause, "wording", token);
    else if (token.is === "close") book(clause, "sign", token);
  }
  return outcome;
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
    if (hasNumber(clause) || says(tokens[start + 1], "multiple", "set-growth")) return undefined;
    let end = tokens.length - 1;
    while (end > start && says(tokens[end], "bound", "about")) end--;
    if (relation === undefined) return undefined;
    // 高于全国平均水平以上 says one thing twice; 以内 would contradict it.
    for (const token of tokens.slice(end + 1)) {
      const behind = senseOf(token);
      if (joinBounds(sense.bound, behind?.says === "bound" ? behind.bound : "about", clause) === undefined)
        return { stop: token, expected: ["text"] };
    }
    book(clause, "bound", tokens[start], ...tokens.slice(end + 1));
    return relativeTo(clause, relation, [start + 1, end + 1]);
  }
  if (tokens[start + 1]?.is !== "text") return undefined;
  const amount = amountAt(clause, number);
  if ("stop" in amount) return amount;
  book(clause, "bound", tokens[start]);
  const minus = tokens[number - 1]?.is === "dash" || says(tokens[number - 1], "minus");
  const shares = says(tokens[number - 1], "of") || /[<>≥≤=]/.test(clause.folded.text.charAt(tokenAt(tokens, start).start));
  // 超过辖区总面积20%: a percentage of something is a share of it, where it ends in the name of an amount.
  const share = shares || (amount.unit.startsWith("%") && isAmount(written(clause, start + 1, number - 1)));
  if (share && !minus && amount.bound === "unstated")
    return { requirement: interpret({ ...amount, bound: sense.bound }, clause) };
  if (!isPoints(amount.unit) || relation === undefined) return { stop: tokenAt(tokens, number), expected: ["unit"] };
  const far = marginOf(clause, amount, number);
  return far ?? relativeTo(clause, relation, [start + 1, number - (minus ? 1 : 0)], amount.value);
}

const isAmount = (name: string): boolean => SHARED_AMOUNTS.some((ending) => name.endsWith(ending));

/** A margin is one least distance: 以上 goes without saying, 左右 is a mark, and 以内 and a second number have no place. */
function marginOf({ seen, tokens }: Clause, { bound, high }: Found, number: number): Outcome {
  if (bound === "about") seen.marks.add("approximate");
  const fits = high === undefined && (bound === "unstated" || bound === "at-least" || bound === "more-than" || bound === "about");
  return fits ? undefined : { stop: tokenAt(tokens, number), expected: ["unit"] };
}

/** 比全国平均水平高1个百分点. With a year it is a change: 比2020年高1个百分点. */
function higher(clause: Clause): Outcome {
  const { tokens, folded } = clause;
  const at = tokens.findIndex((token) => says(token, "beyond"));
  const sense = senseOf(tokens[at]);
  const before = tokens[at - 1];
  if (sense?.says !== "beyond" || before === undefined || clause.based || !isNumber(tokens[at + 1])) return undefined;
  const start = tokenAt(tokens, 0).start;
  const text = folded.text.slice(start, before.end);
  const from = Math.max(...COMPARED.map((word) => text.lastIndexOf(word)));
  const partOfName = RATIO_NAMES.some((name) => name.length > 1 && text.startsWith(name, from));
  if (from < 0 || partOfName || text.length === from + 1) return undefined;
  const amount = amountAt(clause, at + 1);
  if ("stop" in amount) return amount;
  if (!isPoints(amount.unit)) return { stop: tokenAt(tokens, at + 1), expected: ["unit"] };
  const turn = start + from + 1;
  release(clause.ledger, [{ start: turn - 1, end: before.end }]);
  book(clause, "wording", { start: turn - 1, end: turn });
  book(clause, "text", { start: turn, end: before.end });
  const to = unquoted(unfolded(folded, turn, before.end));
  return (
    marginOf(clause, amount, at + 1) ?? {
      requirement: { kind: "relative", relation: sense.relation, to, margin: amount.value },
    }
  );
}

/** 达到全国平均水平, 全省平均水平以上. */
function reaching(clause: Clause): Outcome {
  const { tokens } = clause;
  if (hasNumber(clause) || tokens.some((token) => says(token, "nearly"))) return undefined;
  const reach = tokens.findLastIndex((token) => says(token, "reach", "keep"));
  if (says(tokens[reach + 1], "or")) return undefined;
  const above = says(tokens.at(-1), "bound") ? tokens.length - 2 : tokens.length - 1;
  const to = written(clause, reach + 1, above);
  const mean =
    AVERAGES.some((ending) => to.endsWith(ending)) &&
    textOf(clause).endsWith(written(clause, tokens.length - 1, tokens.length - 1));
  const sense = senseOf(tokens.at(-1));
  const atLeast = sense?.says === "bound" && sense.bound === "at-least";
  if (!mean || (says(tokens[reach], "keep") && !atLeast) || !(atLeast || (reach >= 0 && above === tokens.length - 1)))
    return undefined;
  book(clause, "bound", ...tokens.slice(above + 1));
  return relativeTo(clause, "not-below", [reach + 1, above + 1]);
}
