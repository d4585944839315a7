import { book, type Clause, type Form, hasNumber, unquoted, written } from "../clause.js";
import { fold, unfolded } from "../fold.js";
import {
  DELEGATED_ENDINGS,
  DELEGATED_LEADS,
  DELEGATED_SIGNS,
  EACH_YEAR,
  GOING_BY,
  JOINED_ENDINGS,
  SET_ELSEWHERE,
  STILL_OPEN,
  WITHIN,
} from "../lexicon.js";
import { says, senseOf, tokenAt } from "../token.js";

/** 控制在省下达目标内, 完成国家审核衔接后确定的目标, 与国家考核目标统筹衔接, 各年度视情提出: another authority sets the number. */
export const delegated: Form = (clause) => {
  const { tokens, seen } = clause;
  if (tokens.some((token) => says(token, "annually-set"))) {
    seen.marks.add("set-annually");
    bookAround(
      clause,
      tokens.findIndex((token) => says(token, "annually-set")),
      "",
    );
    return { requirement: { kind: "delegated", to: EACH_YEAR } };
  }
  if (hasNumber(clause)) return undefined;
  const from = beginning(tokens);
  if (from < 0) return undefined;
  const end = tokens.findLast((token) => token.is !== "close")?.end ?? clause.end;
  const printed = unquoted(unfolded(clause.folded, tokenAt(tokens, from).start, end));
  if (STILL_OPEN.some((word) => printed.startsWith(word))) {
    bookAround(clause, from, printed);
    return { requirement: { kind: "delegated", to: printed } };
  }
  const { rest, led } = withoutLeads(printed);
  const joined = says(tokens[from - 1], "with") && endingIn(rest, JOINED_ENDINGS) !== undefined;
  const to = without(without(rest, joined ? JOINED_ENDINGS : GOING_BY), WITHIN);
  const whole = written(clause, 0, tokens.length - 1);
  const elsewhere = SET_ELSEWHERE.some((word) => whole.includes(word));
  const set = endingIn(to, DELEGATED_ENDINGS) !== undefined && DELEGATED_SIGNS.some((sign) => to.includes(sign));
  if (to === "" || !(elsewhere || (set && (led || from > 0 || joined)))) return undefined;
  markControl(clause, from);
  markSide(clause, from);
  bookAround(clause, from, to);
  return { requirement: { kind: "delegated", to } };
};

/** What another authority sets is kept as printed; the words that lead to it and go by it are wording, and what precedes is what it is of. */
function bookAround(clause: Clause, from: number, to: string): void {
  const { tokens, folded } = clause;
  const named = fold(to).text;
  const start = folded.text.indexOf(named, tokenAt(tokens, from).start);
  if (start >= 0) book(clause, "text", { start, end: start + named.length });
  tokens.forEach((token, i) => {
    const around = token.is === "text" || token.is === "word" ? "wording" : "sign";
    book(clause, i < from && token.is === "text" ? "subject" : around, token);
  });
}

/** 不低于国家下达指标 is a floor, 不突破 and 低于 a ceiling. */
function markSide({ tokens, seen }: Clause, from: number): void {
  const sense = tokens
    .slice(0, from)
    .map(senseOf)
    .find((one) => one?.says === "bound" || one?.says === "grade-bound");
  if (sense?.says !== "bound" && sense?.says !== "grade-bound") return;
  if (sense.bound === "at-least" || sense.bound === "more-than") seen.marks.add("floor");
  if (sense.bound === "at-most" || sense.bound === "less-than") seen.marks.add("ceiling");
}

/** Where what is delegated begins: behind the words that lead to it, and behind a subject (单位能耗降低完成国家下达任务). */
function beginning(tokens: Clause["tokens"]): number {
  const lead = tokens.findLastIndex((token) => says(token, "complete"));
  const start = lead < tokens.length - 1 ? Math.max(lead, 0) : 0;
  const from = tokens.slice(start).findIndex((token) => token.is !== "open" && !says(token, ...LEADS));
  return from < 0 ? from : start + from;
}

const LEADS = ["reach", "complete", "control", "fall", "scope", "hope", "with", "bound", "keep", "each", "nearly"] as const;

function markControl({ tokens, seen }: Clause, from: number): void {
  if (tokens.slice(0, from).some((token) => says(token, "control"))) seen.marks.add("controlled");
}

/** 按照省下达: words that only lead to what is delegated. */
function withoutLeads(text: string): { readonly rest: string; readonly led: boolean } {
  let rest = text;
  for (let turn = 0; turn < 4; turn++) {
    const lead = DELEGATED_LEADS.find((word) => rest.startsWith(word));
    if (lead === undefined) break;
    rest = rest.slice(lead.length);
  }
  return { rest, led: rest.length < text.length };
}

const endingIn = (text: string, endings: readonly string[]) => endings.find((one) => text.endsWith(one));

function without(text: string, endings: readonly string[]): string {
  const ending = endingIn(text, endings);
  return ending === undefined ? text : text.slice(0, -ending.length);
}
