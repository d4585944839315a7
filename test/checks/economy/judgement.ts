import { type Decimal, decimal } from "../../../src/kernel/index.js";
import type { Plan } from "../../../src/model/index.js";
import { at, BASE, LAST, type LevelId, meanOf, type RateId, type Series, type Truth } from "./truth.js";

/** What the guide on verdicts says of a target, judged by unrounded figures and written without the library's own judging. */
export type Judged = { readonly status: string; readonly met: boolean };

type Target = Plan["indicators"][number]["targets"][number];
type Amount = { readonly bound: string; readonly value: string };

const [ON_TRACK, AHEAD, ABOUT] = [decimal("0.95"), decimal("1.05"), decimal("0.05")] as const;

const RATES: { readonly [id: string]: RateId } = {
  "gdp-growth": "gdp",
  "industry-growth": "industry",
  "retail-growth": "retail",
  "income-growth": "income-real",
  gdp: "gdp",
  retail: "retail",
  "energy-intensity": "energy-intensity",
};
const LOWER = new Set(["pm25", "unemployment"]);

/** Judges one target of a printed plan by the truth as of a year; nothing where the guide leaves it undetermined. */
export function judgedBy(truth: Truth, id: string, target: Target, asOf: number): Judged | undefined {
  const { requirement, span } = target;
  const final = asOf >= LAST;
  const rates = RATES[id] === undefined ? undefined : truth.rates[RATES[id] as RateId];
  const levels = truth.levels[id as LevelId];
  switch (requirement.kind) {
    case "growth":
      return growth(requirement as Amount, meanOf(rates as Series, BASE + 1, asOf), asOf, final);
    case "relative":
      return kept(meanOf(rates as Series, BASE + 1, asOf).greaterThanOrEqualTo(meanOf(truth.rates.gdp, BASE + 1, asOf)), final);
    case "change":
      return change(truth, id, requirement, asOf, final);
    case "grade":
      return kept(["I", "II", "III"].includes(truth.grades.get(asOf) as string), final);
    case "level": {
      const amount = requirement as Amount;
      if (span.kind === "by") return byYear(amount, LOWER.has(id), levels, asOf, final);
      const seen = yearsTo(asOf).map((year) => at(levels, year));
      if (span.kind === "average") return kept(passes(amount, LOWER.has(id), mean(seen)), final);
      const all = seen.every((one) => passes(amount, LOWER.has(id), one));
      return { met: all, status: final ? (all ? "achieved" : "missed") : all ? "on-track" : "off-track" };
    }
    default:
      return undefined;
  }
}

const yearsTo = (asOf: number): readonly number[] => Array.from({ length: asOf - BASE }, (_, i) => BASE + 1 + i);
const sum = (all: readonly Decimal[]): Decimal => all.reduce((a, b) => a.plus(b));
const mean = (all: readonly Decimal[]): Decimal => sum(all).dividedBy(all.length);

/** What the years left can repair. */
const kept = (met: boolean, final: boolean): Judged => ({
  met,
  status: met ? (final ? "achieved" : "on-track") : final ? "missed" : "behind",
});

const paced = (share: Decimal, asOf: number): string => {
  const pace = share.dividedBy(asOf - BASE).times(LAST - BASE);
  if (pace.isNegative()) return "off-track";
  return pace.greaterThanOrEqualTo(AHEAD) ? "ahead" : pace.greaterThanOrEqualTo(ON_TRACK) ? "on-track" : "behind";
};

/** A floor, or a ceiling, with 左右 as a percent of the printed number. */
function passes({ bound, value }: Amount, lower: boolean, figure: Decimal): boolean {
  const room = bound === "about" ? decimal(value).abs().times(ABOUT) : decimal("0");
  const limit = lower ? decimal(value).plus(room) : decimal(value).minus(room);
  if (bound === "less-than") return figure.lessThan(limit);
  if (bound === "more-than") return figure.greaterThan(limit);
  return lower ? figure.lessThanOrEqualTo(limit) : figure.greaterThanOrEqualTo(limit);
}

function growth(amount: Amount, soFar: Decimal, asOf: number, final: boolean): Judged {
  const met = passes(amount, false, soFar);
  if (final || decimal(amount.value).lessThanOrEqualTo(0)) return kept(met, final);
  const log = (rate: Decimal): Decimal => rate.dividedBy(100).plus(1).ln();
  const share = log(soFar)
    .times(asOf - BASE)
    .dividedBy(log(decimal(amount.value)).times(LAST - BASE));
  return { met, status: paced(share, asOf) };
}

function byYear(amount: Amount, lower: boolean, levels: Series, asOf: number, final: boolean): Judged {
  const [base, now, aim] = [at(levels, BASE), at(levels, asOf), decimal(amount.value)];
  const strictly = { bound: amount.bound === "about" ? "unstated" : amount.bound, value: amount.value };
  const has = passes(strictly, lower, base);
  // 左右 of a level that the base has not is a percent of the way there.
  const least = aim.minus(aim.minus(base).times(ABOUT));
  const met =
    amount.bound === "about" && !has
      ? lower
        ? now.lessThanOrEqualTo(least)
        : now.greaterThanOrEqualTo(least)
      : passes(amount, lower, now);
  if (final) return { met, status: met ? "achieved" : "missed" };
  if (has) return { met, status: met ? "on-track" : "off-track" };
  if (passes(strictly, lower, now)) return { met, status: "achieved" };
  return { met, status: paced(now.minus(base).dividedBy(aim.minus(base)), asOf) };
}

function change(
  truth: Truth,
  id: string,
  requirement: Extract<Target["requirement"], { kind: "change" }>,
  asOf: number,
  final: boolean,
): Judged {
  const aim = decimal((requirement as unknown as Amount).value);
  const levels = truth.levels[id as LevelId];
  const each = (of: Series) => yearsTo(asOf).map((year) => at(of, year));
  const left = (rate: Decimal): Decimal => decimal("1").minus(rate.dividedBy(100));
  if (requirement.measure === "percent") {
    const rest = each(truth.rates["energy-intensity"])
      .map(left)
      .reduce((a, b) => a.times(b));
    return progress(decimal("1").minus(rest).times(100), aim, rest.ln().dividedBy(left(aim).ln()), asOf, final);
  }
  const done = requirement.measure === "total" ? sum(each(levels)) : at(levels, asOf).minus(at(levels, BASE));
  return progress(done, aim, done.dividedBy(aim), asOf, final);
}

function progress(done: Decimal, aim: Decimal, share: Decimal, asOf: number, final: boolean): Judged {
  const met = done.greaterThanOrEqualTo(aim);
  if (final) return { met, status: met ? "achieved" : "missed" };
  return { met, status: met ? "achieved" : paced(share, asOf) };
}
