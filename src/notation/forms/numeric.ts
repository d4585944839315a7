import type { Clause, Form, Stop } from "../clause.js";
import { says, senseOf } from "../clause.js";
import type { Token } from "../lexer.js";
import { POINTS_UNITS } from "../lexicon.js";
import type { Amount, Bound, D, Requirement } from "../requirement.js";

/** A bound of one number. */
type OneBound = Exclude<Bound, "between">;

/** A number with everything the notation may put around it. */
type Numeric = {
  readonly amount: Amount;
  readonly unit: string;
  readonly bracket: boolean;
  readonly move?: { readonly says: "rise" | "fall"; readonly to: boolean };
  readonly reach: boolean;
  readonly keep: boolean;
  readonly perYear: boolean;
  readonly cumulative: boolean;
};

/** 5.0左右, 25—27万套, 〔18〕, 年均增长4.5%—5%, 稳定保持在14以上, 提高1个百分点, 翻一番. */
export const numeric: Form = (clause) => {
  const arrow = clause.tokens.findIndex((token) => token.is === "arrow");
  if (arrow < 0) return single(clause);
  const [base, target] = [single(part(clause, 0, arrow)), single(part(clause, arrow + 1))];
  if (base === undefined || target === undefined) return undefined;
  if ("stop" in base || "stop" in target) return "stop" in base ? base : target;
  clause.marks.add("embedded-baseline");
  return { requirement: target.requirement, baseline: base.requirement };
};

const part = (clause: Clause, from: number, to?: number): Clause => ({ ...clause, tokens: clause.tokens.slice(from, to) });

function single(clause: Clause): ReturnType<Form> {
  const { tokens } = clause;
  const doubled = tokens.findIndex((token) => says(token, "double"));
  const at = tokens.findIndex((token) => token.is === "number" || says(token, "number"));
  if (at < 0 && doubled >= 0) {
    clause.marks.add("multiple");
    return { requirement: { kind: "change", bound: "exactly", value: "100", measure: "percent", direction: "increase" } };
  }
  if (at < 0) return undefined;
  const found = around(clause, at);
  return "stop" in found ? found : { requirement: interpret(found, clause) };
}

/** Collects what stands before and after the number at a place. */
function around(clause: Clause, at: number): Numeric | Stop {
  const { tokens, marks } = clause;
  const lead = tokens.slice(0, at);
  const led = (what: Parameters<typeof says>[1]) => lead.some((token) => says(token, what));
  const sign = isDash(lead.at(-1), clause) ? "-" : "";
  const right = after(clause, at, sign);
  if ("stop" in right) return right;
  const moves = lead.map(senseOf).findLast((sense) => sense?.says === "rise" || sense?.says === "fall");
  const before = lead.map(senseOf).findLast((sense) => sense?.says === "bound" && sense.stands === "before");
  let bound: OneBound =
    right.bound ?? (before?.says === "bound" ? before.bound : led("milestone") ? "at-least" : undefined) ?? "unstated";
  if (led("about") && bound === "unstated") bound = "about";
  if (led("milestone")) marks.add("milestone");
  if (led("keep")) marks.add("maintain");
  if (led("control")) marks.add("controlled");
  if (led("per-year")) marks.add("per-year");
  if (led("cumulative")) marks.add("cumulative");
  const bracket = right.closed || lead.some((token) => token.is === "open");
  if (bracket) marks.add("cumulative-bracket");
  const amount: Amount =
    right.high === undefined ? { bound, value: right.value } : { bound: "between", low: right.value, high: right.high };
  return {
    amount,
    unit: right.unit,
    bracket,
    ...(moves !== undefined && { move: moves as NonNullable<Numeric["move"]> }),
    reach: led("reach") || led("control") || led("milestone"),
    keep: led("keep"),
    perYear: led("per-year"),
    cumulative: led("cumulative"),
  };
}

type Right = { readonly value: D; readonly high?: D; readonly unit: string; readonly bound?: OneBound; readonly closed: boolean };

/** The number, a second one after a dash, the unit, and a bound behind it. */
function after(clause: Clause, at: number, sign: string): Right | Stop {
  const { tokens, text, marks } = clause;
  const first = numberIn(tokens[at]);
  if (senseOf(tokens[at])?.says === "number") marks.add("chinese-number");
  const word = senseOf(tokens[at]);
  let next = at + 1;
  let [unit, high] = [word?.says === "number" ? (word.unit ?? "") : "", undefined as D | undefined];
  let bound: OneBound | undefined = word?.says === "number" ? word.bound : undefined;
  const readUnit = () => {
    const start = next;
    while (next < tokens.length && !endsUnit(tokens, next)) next++;
    const printed = start < next ? text.slice(tokens[start]?.start, tokens[next - 1]?.end) : "";
    if (printed !== "") unit = printed;
  };
  readUnit();
  if (says(tokens[next], "to") && tokens[next + 1]?.is === "number") {
    high = numberIn(tokens[next + 1]);
    next += 2;
    readUnit();
  }
  let closed = false;
  for (; next < tokens.length; next++) {
    const token = tokens[next];
    const sense = senseOf(token);
    if (sense?.says === "bound" && sense.stands === "after") bound = sense.bound;
    else if (sense?.says === "about" && sense.stands === "after") bound = "about";
    else if (token?.is === "close") closed = true;
    else if (token?.is === "number") return { stop: token, expected: ["unit"] };
  }
  return { value: `${sign}${first}`, ...(high !== undefined && { high }), unit, ...(bound !== undefined && { bound }), closed };
}

function numberIn(token: Token | undefined): D {
  if (token?.is === "number") return token.value;
  const sense = senseOf(token);
  return sense?.says === "number" ? sense.value : "";
}

function endsUnit(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || token.is === "open" || token.is === "close" || token.is === "number") return true;
  const sense = senseOf(token);
  if (sense?.says === "to") return tokens[i + 1]?.is === "number";
  return (sense?.says === "bound" || sense?.says === "about") && sense.stands === "after";
}

function isDash(token: Token | undefined, clause: Clause): boolean {
  return token !== undefined && says(token, "to") && clause.text.slice(token.start, token.end) === "-";
}

/** Decides level, growth or change: the text first, the context where the text leaves it open. */
function interpret(found: Numeric, clause: Clause): Requirement {
  const { known, notes, marks } = clause;
  const { amount, move } = found;
  const percent = found.unit.startsWith("%") || found.unit.startsWith("‰");
  const points = POINTS_UNITS.some((sign) => found.unit.startsWith(sign));
  if (points && (move === undefined || !move.to))
    return change("points", amount, move?.says === "fall" ? "decrease" : "increase");
  if (found.bracket) return bracketed(found, clause);
  if (move?.to !== true && move !== undefined && !found.keep) {
    if (move.says === "fall") return fallen(found, percent);
    if (found.cumulative) return change(percent ? "percent" : "total", amount, "increase");
    return percent || found.unit === "" ? growth(amount, found.unit) : change("total", amount, "increase");
  }
  if (known.reductionName && found.cumulative) return change("percent", amount, "decrease");
  if (known.growthName && (percent || found.unit === "")) {
    notes.add("growth-by-name");
    return growth(amount, found.unit);
  }
  if (known.reductionName && !found.reach && move === undefined) {
    notes.add("reduction-by-name");
    return change("percent", amount, "decrease");
  }
  if (!found.reach && !found.keep && move === undefined && growsByColumn(found, percent, clause))
    return growth(amount, found.unit);
  if (found.keep) marks.add("maintain");
  const unit = percent ? found.unit.charAt(0) : found.unit;
  return { kind: "level", ...amount, ...(unit !== "" && { unit }), ...(found.keep && { maintain: true as const }) };
}

/** A bare number with no verb is growth where the column says mean growth, or prints % beside a unit that is not. */
function growsByColumn(found: Numeric, percent: boolean, { known, notes }: Clause): boolean {
  if (known.growthColumn && (percent || found.unit === "")) {
    notes.add("growth-by-column");
    return true;
  }
  const otherUnit = known.unit !== "" && !known.unit.includes("%");
  if (percent && ((known.meanColumn && otherUnit) || (found.perYear && (otherUnit || known.unit === "")))) {
    notes.add("growth-by-unit");
    return true;
  }
  return false;
}

/** 〔18〕: percent where the name says 降低 or 增长, points where the unit is %, otherwise a total. */
function bracketed({ amount, unit }: Numeric, { known, notes }: Clause): Requirement {
  const percentUnit = unit.startsWith("%") || (unit === "" && known.unit.includes("%"));
  if (known.reductionName || known.growthName) {
    notes.add(known.reductionName ? "reduction-by-name" : "growth-by-name");
    return change("percent", amount, known.reductionName ? "decrease" : "increase");
  }
  if (percentUnit) {
    notes.add("points-by-unit");
    return change("points", amount, "increase");
  }
  if (known.flowName) {
    notes.add("flow-by-name");
    return change("total", amount);
  }
  return change("total", amount, "increase");
}

/** 下降3.8%: a change over the span; 年均下降3%: growth below zero, its bound turned round. */
function fallen({ amount, perYear }: Numeric, percent: boolean): Requirement {
  if (!perYear) return change(percent ? "percent" : "total", amount, "decrease");
  if (amount.bound === "between")
    return { kind: "growth", bound: "between", low: negative(amount.high), high: negative(amount.low) };
  return { kind: "growth", bound: TURNED[amount.bound] ?? amount.bound, value: negative(amount.value) };
}

const TURNED: Partial<Record<Bound, OneBound>> = {
  "at-least": "at-most",
  "more-than": "less-than",
  "at-most": "at-least",
  "less-than": "more-than",
};

const negative = (value: D): D => (value.startsWith("-") ? value.slice(1) : `-${value}`);

function change(measure: "percent" | "points" | "total", amount: Amount, direction?: "increase" | "decrease"): Requirement {
  return { kind: "change", ...amount, measure, ...(direction !== undefined && { direction }) };
}

function growth(amount: Amount, unit: string): Requirement {
  if (!unit.startsWith("‰")) return { kind: "growth", ...amount };
  if (amount.bound === "between") return { kind: "growth", bound: "between", low: tenth(amount.low), high: tenth(amount.high) };
  return { kind: "growth", bound: amount.bound, value: tenth(amount.value) };
}

/** Per mille as percent, by moving the point: 7.2 is 0.72, and 8 is 0.8. */
function tenth(text: D): D {
  const minus = text.startsWith("-") ? "-" : "";
  const [whole = "", fraction = ""] = text.slice(minus.length).split(".");
  return `${minus}${whole.slice(0, -1) || "0"}.${whole.slice(-1)}${fraction}`;
}
