import { figureKind, takesTogether } from "../../../demand/index.js";
import { Decimal } from "../../../kernel/index.js";
import { figureUnit, type PolicyName } from "../../../model/index.js";
import { isRateUnit, nameGrowth, type RelativeRequirement } from "../../../notation/index.js";
import { BEHIND } from "../../decisions/packed-verdict.js";
import { known, newest, unbroken } from "../../evidence/evidence.js";
import { SUSPICIOUS, TIMES } from "../../evidence/implausible.js";
import { areOpenLevels, type Prices, pricesBetween } from "../../evidence/prices.js";
import { type Held, judgeNewest, targetSource } from "../../judging/against-target.js";
import { type Case, type Comparator, classes, type Judge, type Judgement, undetermined } from "../../judging/case.js";
import { type Criterion, canPass, comparing, passes } from "../../judging/criterion.js";
import { judgeEachYear, sinceFirst } from "../../judging/every-year.js";
import { growthSoFar, whyNoRate, yearlyRates } from "../../series/chained-growth.js";
import { meanOf } from "../../series/mean.js";
import type { Reason } from "../../verdict.js";
import { fixed, judgement, type Known } from "../../working/sourced-number.js";
import { relationOf } from "./relation.js";

/** Both series over the same years; their difference in percentage points against what the relation allows. */
export const relativeToSeries: Judge<RelativeRequirement> = {
  id: "relative",
  version: "1",
  formula:
    "own − comparator's, in points, against 0, the margin, or the policy's tolerance: the year's values, each year's, or over the years so far the means (rates chained, levels plain)",
  statuses: classes("achieved", "on-track", "behind", "off-track", "missed"),
  refuses: [
    "no-observation",
    "needs-reference",
    "unlike-basis",
    "unit-differs",
    "no-baseline",
    "no-mean-observed",
    "implausible-observation",
    "missing-years",
    "no-final-observation",
  ],
  judge: (given) => {
    const comparator = given.comparator(given.requirement.to);
    const growing = comparesGrowth(given, comparator);
    if (comparator?.unlike && !growing) return undetermined("unit-differs");
    const prices = growing && comparator !== undefined ? betweenThem(given, comparator) : "alike";
    if (given.target.span.kind === "every-year") {
      const judged = eachYear(given, comparator, growing, prices === "unlike");
      return { ...judged, ...takenFor(prices, false) };
    }
    const pair = pairOf(given, comparator, growing);
    if ("reason" in pair) return undetermined(pair.reason);
    if (pair.other === undefined) return withoutComparator(given, pair.own);
    if (prices === "unlike") return undetermined("unlike-basis");
    // 24000 beside growth is a level of the other series.
    if (growing && isNoGrowth(pair.other, pair.own)) return undetermined("implausible-observation");
    const early = comparator?.constant === true && given.target.span.kind !== "by" && pair.year < given.last;
    return { ...compare(given, pair.own, pair.other, pair.year), ...takenFor(prices, early) };
  },
};

/** Whether a number that should be a rate can hardly be one beside the other. */
const isNoGrowth = ({ value }: Known, beside: Known): boolean =>
  value.greaterThanOrEqualTo(SUSPICIOUS) && value.greaterThan(beside.value.abs().times(TIMES));

type Pair = { readonly own: Known; readonly other: Known | undefined; readonly year: number };

/**
 * Whether growth is compared, and not the figures themselves: of rates always; of what is counted (元, 万人) where the target speaks of keeping
 * in step, or the other side's figures are rates, by what they are or by their name (GDP增长), or its time is a mean over years: amounts are
 * never asked to be above another's on the mean, their growth is. Percentages are compared as they are.
 */
export function comparesGrowth(
  { requirement, indicator, target }: Pick<Case<RelativeRequirement>, "requirement" | "indicator" | "target">,
  comparator: Comparator | undefined,
): boolean {
  if (figureKind(indicator) === "rate") return true;
  if (isRateUnit(figureUnit(indicator))) return false;
  const { relation, to } = requirement;
  if (relation === "in-step" || relation === "roughly-in-step" || takesTogether(target.span.kind)) return true;
  return comparator?.kind === "rate" || nameGrowth(to) !== undefined;
}

/** What the prices of both sides are for each other; `open` where levels leave theirs open. */
function betweenThem(given: Case, { kind, prices }: Comparator): "alike" | "unlike" | "unstated" | "open" {
  const own = ownPrices(given);
  const between = pricesBetween(own, prices);
  if (between === "unlike") return between;
  return areOpenLevels(figureKind(given.indicator), own, prices) || areOpenLevels(kind, prices, own) ? "open" : between;
}

/** The prices of the own figures. */
function ownPrices({ evidence, first, demand }: Case): Prices {
  const used = [...evidence.spans, ...sinceFirst(evidence.values, first).map(([, one]) => one)];
  return { said: used.flatMap(({ basis }) => basis ?? []), usual: demand.basis };
}

function takenFor(prices: ReturnType<typeof betweenThem>, early: boolean): Pick<Judgement, "assumptions"> {
  const codes = [
    ...(prices === "open" ? (["prices-of-levels"] as const) : []),
    ...(prices === "unstated" ? (["prices-of-series"] as const) : []),
    ...(early ? (["reference-of-all-years"] as const) : []),
  ];
  return codes.length === 0 ? {} : { assumptions: codes };
}

/** Even without a comparator the verdict tells what was observed. */
function withoutComparator({ trail }: Case, own: Known): Judgement {
  trail.run("observe", { value: { ...own, gives: "observed" } });
  return undetermined("needs-reference");
}

type Found = Pair | { readonly reason: Reason };

function pairOf(given: Case, comparator: Comparator | undefined, growing: boolean): Found {
  const { target, evidence, first } = given;
  if (target.span.kind !== "by") return growing ? chainedMeans(given, comparator) : plainMeans(given, comparator);
  if (growing) {
    const found = newest(yearlyRates(given), first);
    if (found === undefined) return { reason: whyNoRate(given) };
    return { own: found.entry.known, other: comparator?.rateAt(found.year), year: found.year };
  }
  const found = newest(evidence.values, first);
  if (found === undefined) return { reason: "no-observation" };
  return { own: known(found.entry), other: comparator?.valueAt(found.year), year: found.year };
}

function chainedMeans(given: Case, comparator: Comparator | undefined): Found {
  const growth = growthSoFar(given);
  if ("reason" in growth) return growth;
  return { own: growth.mean, other: comparator?.mean(given.first, growth.years), year: given.first + growth.years - 1 };
}

function plainMeans({ evidence, first, last, asOf, trail }: Case, comparator: Comparator | undefined): Found {
  const own = unbroken(evidence, first, Math.min(asOf, last));
  if (own.length === 0) return { reason: newest(evidence.values, first) === undefined ? "no-observation" : "missing-years" };
  const others = own.map((_, i) => comparator?.valueAt(first + i)).filter((one) => one !== undefined);
  const year = first + own.length - 1;
  return { own: meanOf(own, trail), other: others.length < own.length ? undefined : meanOf(others, trail), year };
}

/** Each year of both series; a year that the comparator does not have cannot be judged. */
function eachYear(
  given: Case<RelativeRequirement>,
  comparator: Comparator | undefined,
  growing: boolean,
  unlike: boolean,
): Judgement {
  const own: readonly (readonly [number, Known])[] = growing
    ? [...yearlyRates(given)].map(([year, rate]) => [year, rate.known] as const)
    : sinceFirst(given.evidence.values, given.first).map(([year, one]) => [year, known(one)] as const);
  const now = own.at(-1);
  if (now === undefined) return undetermined(growing ? whyNoRate(given) : "no-observation");
  const pairs = own.flatMap(([year, mine]) => {
    const other = growing ? comparator?.rateAt(year) : comparator?.valueAt(year);
    return other === undefined ? [] : [{ own: mine, other }];
  });
  if (pairs.length < own.length) return withoutComparator(given, now[1]);
  if (unlike) return undetermined("unlike-basis");
  const held = pairs.map(({ own: mine, other }) => difference(given, mine, other));
  return judgeEachYear(given, held, () => leaning(given, held));
}

type Differs = Held & { readonly leans?: { readonly name: PolicyName; readonly gap: Known } };

/** Notes the difference of two numbers and whether the relation allows it. */
function difference(given: Case<RelativeRequirement>, own: Known, other: Known): Differs {
  const { trail } = given;
  const gap = trail.run("pointChange", { first: { ...own, gives: "observed" }, last: { ...other, gives: "required" } }, "gap");
  const more = trail.run("times", { a: gap, b: fixed("-1", { from: "plan" }) });
  const { criterion, tolerance } = allowed(given);
  const met = passes(criterion, comparing(more.value));
  for (const test of criterion)
    trail.conclude(test.is, { value: more, bound: test.bound }, passes([test], comparing(more.value)));
  const can = canPass(
    criterion,
    comparing(new Decimal(own.low).minus(other.high)),
    comparing(new Decimal(own.high).minus(other.low)),
  );
  return { met, can, ...(tolerance !== undefined && more.value.lessThan(0) && { leans: { name: tolerance, gap } }) };
}

/** The tolerance that differences below zero lean on, with the width at which the verdict would change. */
function leaning({ trail }: Case, held: readonly Differs[]): readonly PolicyName[] {
  const leans = held.flatMap(({ leans }) => leans ?? []);
  const [first] = leans;
  if (first === undefined) return [];
  trail.run("maximum", { values: leans.map(({ gap }) => gap) }, "flipsAt");
  return [first.name];
}

function compare(given: Case<RelativeRequirement>, own: Known, other: Known, year: number): Judgement {
  const held = difference(given, own, other);
  const judged = judgeNewest(given, year, held, BEHIND);
  const named = leaning(given, [held]);
  return judged.reason !== undefined ? judged : { ...judged, policy: [...named, ...(judged.policy ?? [])] };
}

/** What the difference must be, and the tolerance that widens it. */
function allowed(given: Case<RelativeRequirement>): {
  readonly criterion: Criterion;
  readonly tolerance?: "inStep" | "roughlyInStep";
} {
  const { requirement, policy, trail } = given;
  const { is, to, below } = relationOf(requirement);
  const printed = to === "margin" ? fixed(requirement.margin ?? "0", targetSource(given)) : judgement(policy, to);
  const bound = below ? trail.run("times", { a: printed, b: fixed("-1", { from: "plan" }) }) : printed;
  return { criterion: [{ is, bound }], ...(to !== "margin" && { tolerance: to }) };
}
