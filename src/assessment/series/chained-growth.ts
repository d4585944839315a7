import { Decimal, exact, type Ratio, ratioOf, timesRatio } from "../../kernel/index.js";
import { known, newest, unbroken } from "../evidence/evidence.js";
import type { Figure } from "../evidence/figure.js";
import { isImplausible } from "../evidence/implausible.js";
import { rankOf } from "../evidence/precedence.js";
import { pricesOf } from "../evidence/prices.js";
import { type Candidate, chosenOf, onlyOf } from "../evidence/rivals.js";
import { type Base, baseOf, observedBase } from "../judging/baseline.js";
import type { Case, Judgement } from "../judging/case.js";
import { type Compare, comparing } from "../judging/criterion.js";
import type { Reason, VerdictAssumption } from "../verdict.js";
import { floored, type Known } from "../working/sourced-number.js";
import { Trail } from "../working/trail.js";

type End = "value" | "low" | "high";

/** Growth over the first years of a span: from yearly rates, from levels, or as published. */
export type Growth = {
  /** Years that it covers. */
  readonly years: number;
  readonly mean: Known;
  /** The rates behind the mean, where they are known. */
  readonly rates?: readonly Known[];
  /** What a unit becomes over these years, never rounded; absent where the mean itself was published. */
  readonly factor?: { readonly [K in End]: Ratio };
  /** What is taken for granted of the prices of its figures. */
  readonly assumed?: VerdictAssumption;
};

/** One way to know the growth so far: what it rests on, and the number, computed when it is wanted. */
type Way = Candidate & { readonly figures: readonly Figure[]; readonly growth: (trail: Trail) => Growth };

/** The growth known from the first year of a case on, or why none is. */
export type GrowthSoFar = Growth | { readonly reason: Reason };

/**
 * The growth known from the first year of a case on: of a published mean, the chain of the yearly rates and the levels at both ends the
 * one that reaches furthest, then the one that is the most settled, then in this order.
 *
 * Rates chain as far as they go without a gap; a rate beyond a gap makes a chain that ends before it say nothing. Growth at comparable
 * prices is not computed from figures at current ones.
 */
export function growthSoFar(given: Case): GrowthSoFar {
  const all = [...published(given), ...chains(given), ...betweenLevels(given)];
  if (all.length === 0) return { reason: whyNone(given) };
  const { chosen, equals } = chosenOf(all.filter((one) => pricesOf(given.demand, one.figures) !== "unlike"));
  if (chosen === undefined) return { reason: "unlike-basis" };
  const refused = refusalOf(given, chosen.figures);
  if (refused !== undefined) return { reason: refused };
  const growth = chosen.growth(given.trail);
  for (const one of equals) note(given, growth, one);
  const prices = pricesOf(given.demand, chosen.figures);
  const assumed =
    prices === "unusual"
      ? "prices-of-series"
      : prices === "unstated" && chosen.ground === "levels"
        ? "prices-of-levels"
        : undefined;
  return assumed === undefined ? growth : { ...growth, assumed };
}

/** Another number for the same years that rounding cannot make the same. */
function note({ evidence, rivals, first }: Case, { mean, years }: Growth, { ground, growth }: Way): void {
  const { mean: other } = growth(new Trail());
  if (other.low.lessThanOrEqualTo(mean.high) && mean.low.lessThanOrEqualTo(other.high)) return;
  const tie = { from: first, year: first + years - 1, used: mean.text, also: [other.text] };
  rivals.push({ tie, instead: () => onlyOf(evidence, ground) });
}

/** Published over a span of years that begins with the first: the mean rate a year. */
function published({ evidence, first }: Case): Way[] {
  return evidence.spans
    .filter(({ span, measure }) => span.from === first && measure !== "level")
    .map((one) => {
      const years = one.span.to - first + 1;
      return { ground: "published", years, rank: one, figures: [one], growth: () => ({ years, mean: known(one) }) };
    });
}

function chains({ evidence, first, last }: Case): Way[] {
  const rates = unbroken({ values: evidence.rates }, first, last);
  const beyond = newest(evidence.rates, first);
  if (beyond === undefined || beyond.year >= first + rates.length) return [];
  const figures = rates.map((_, i) => evidence.rates.get(first + i) as Figure);
  return [{ ground: "rates", years: rates.length, rank: rankOf(figures), figures, growth: (trail) => ofRates(rates, trail) }];
}

/** Growth from yearly rates. */
function ofRates(rates: readonly Known[], trail: Trail): Growth {
  const factor = (end: End) => rates.map((rate) => factorOf(floored(rate[end]))).reduce(timesRatio);
  return {
    years: rates.length,
    mean: chainedMean(rates, trail),
    rates,
    factor: { value: factor("value"), low: factor("low"), high: factor("high") },
  };
}

/** The level method: from the base to the newest level. */
function betweenLevels(given: Case): Way[] {
  const { evidence, first, base: baseYear } = given;
  const found = newest(evidence.levels, first);
  const base = levelBase(given);
  if (found === undefined || base === undefined || !base.known.value.greaterThan(0)) return [];
  const now = known(found.entry);
  const figures = figuresBetween(base, found.entry);
  const years = found.year - baseYear;
  return [
    { ground: "levels", years, rank: rankOf(figures), figures, growth: (trail) => ofLevels(base.known, now, years, trail) },
  ];
}

/** The observations behind what is computed from a base and a newer figure. */
export const figuresBetween = ({ figure }: Base, now: Figure): readonly Figure[] =>
  figure === undefined ? [now] : [figure, now];

function ofLevels(base: Known, now: Known, years: number, trail: Trail): Growth {
  const lowest = base.low.greaterThan(0) ? base.low : base.value;
  return {
    years,
    mean: meanBetween(base, now, years, trail),
    factor: {
      value: ratioOf(now.value, base.value),
      low: ratioOf(Decimal.max(now.low, 0), base.high),
      high: ratioOf(now.high, lowest),
    },
  };
}

/** Mean growth by the level method, with what the rounding of both levels allows. */
export function meanBetween(base: Known, now: Known, years: number, trail: Trail): Known {
  const mean = trail.run("averageAnnualGrowth", { first: base, last: now, years });
  const corner = (from: Decimal, to: Decimal): Decimal =>
    trail.quiet("averageAnnualGrowth", { first: { ...base, value: from }, last: { ...now, value: to }, years });
  const lowest = base.low.greaterThan(0) ? base.low : base.value;
  return { ...mean, low: corner(base.high, Decimal.max(now.low, 0)), high: corner(lowest, now.high) };
}

/** The level that growth starts from: of the indicator's own levels the plan's or an observed one, else an observed one. */
function levelBase(given: Case): Base | undefined {
  const { levels, values } = given.evidence;
  return levels === values ? baseOf(given) : observedBase(levels, given.base);
}

/** Why nothing is known of the growth so far. */
function whyNone(given: Case): Reason {
  const { evidence, first, last } = given;
  const rates = [...evidence.rates.keys()].filter((year) => year >= first);
  if (rates.length > 0) return rates.every((year) => year === last) ? "no-mean-observed" : "missing-years";
  return whyNoRate(given);
}

/** A year's rate, with the figures behind it; from levels where two are behind it or the base is one of them. */
export type YearlyRate = { readonly known: Known; readonly figures: readonly Figure[]; readonly fromLevels?: true };

/** Why figures are not taken as the rates that a target requires. */
export function refusalOf(given: Case, figures: readonly Figure[]): Reason | undefined {
  if (pricesOf(given.demand, figures) === "unlike") return "unlike-basis";
  return figures.some((one) => isImplausible(given.demand, one)) ? "implausible-observation" : undefined;
}

/** What is taken for granted of a year's rate. */
export function takenFor({ demand }: Case, { fromLevels, figures }: YearlyRate): Pick<Judgement, "assumptions"> {
  return fromLevels && pricesOf(demand, figures) === "unstated" ? { assumptions: ["prices-of-levels"] } : {};
}

/** Why no year's rate is known. */
export const whyNoRate = ({ evidence, first }: Case): Reason =>
  newest(evidence.levels, first) === undefined ? "no-observation" : "no-baseline";

/** The rate of each year of a case that is known: as observed, or from one level to the next. */
export function yearlyRates(given: Case): ReadonlyMap<number, YearlyRate> {
  const { evidence, first, last, trail } = given;
  const all = new Map<number, YearlyRate>();
  const base = levelBase(given);
  const levelAt = (year: number): Base | undefined => (year === given.base ? base : observedBase(evidence.levels, year));
  for (let year = first; year <= last; year++) {
    const stated = evidence.rates.get(year);
    const [before, now] = [levelAt(year - 1), levelAt(year)];
    if (stated !== undefined) all.set(year, { known: known(stated), figures: [stated] });
    else if (before !== undefined && now !== undefined && before.known.value.greaterThan(0))
      all.set(year, {
        known: rateBetween(before.known, now.known, trail),
        figures: [before, now].flatMap(({ figure }) => figure ?? []),
        fromLevels: true,
      });
  }
  return all;
}

/** The rate from one level to the next year's, with what their rounding allows. */
export function rateBetween(before: Known, now: Known, trail: Trail): Known {
  const rate = trail.run("percentChange", { first: before, last: now });
  const corners = [before.low, before.high]
    .filter((from) => from.greaterThan(0))
    .flatMap((from) => [now.low, now.high].map((to) => to.minus(from).times(100).div(from)));
  return { ...rate, low: Decimal.min(rate.value, ...corners), high: Decimal.max(rate.value, ...corners) };
}

/** The chained mean with the means that rounding of the rates allows. */
export function chainedMean(rates: readonly Known[], trail: Trail): Known {
  const mean = trail.run("meanOfAnnualRates", { rates });
  const all = (end: "low" | "high") =>
    trail.quiet("meanOfAnnualRates", { rates: rates.map((rate) => ({ ...rate, value: floored(rate[end]) })) });
  return { ...mean, low: all("low"), high: all("high") };
}

/** 1 + rate/100, never divided out. */
export const factorOf = (rate: Decimal): Ratio => ratioOf(exact(rate).plus(100), 100);

/** Compares a mean growth with a rate exactly: what a unit became against (1 + G)ⁿ in decimals, without a root. */
export function comparingGrowth({ factor, mean, years }: Growth, end: End): Compare {
  if (factor === undefined) return comparing(mean[end]);
  const { over, under } = factor[end];
  return (bound) => {
    const rate = exact(bound).plus(100);
    if (rate.isNegative()) return 1;
    return exact(over).times(exact(100).pow(years)).comparedTo(rate.pow(years).times(under));
  };
}
