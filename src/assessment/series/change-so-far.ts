import { cumulativeGrowth, cumulativeReduction } from "../../calculators/index.js";
import { Decimal } from "../../kernel/index.js";
import type { ChangeRequirement } from "../../notation/index.js";
import { known, newest, unbroken } from "../evidence/evidence.js";
import type { Figure } from "../evidence/figure.js";
import { areTurned } from "../evidence/implausible.js";
import { rankOf } from "../evidence/precedence.js";
import { pricesOf } from "../evidence/prices.js";
import { type Candidate, chosenOf, onlyOf } from "../evidence/rivals.js";
import { baseOf } from "../judging/baseline.js";
import type { Case } from "../judging/case.js";
import { spanOf } from "../judging/pace.js";
import type { Reason } from "../verdict.js";
import type { Known } from "../working/sourced-number.js";
import { Trail } from "../working/trail.js";
import { figuresBetween } from "./chained-growth.js";
import { type Exactly, ofLevels, ofYears } from "./change-order.js";
import { changeBetween, isYearly, signed } from "./yearly-change.js";

/** A change from the base until a year, with the yearly changes behind it, where it is made of them. */
export type Change = {
  readonly change: Known;
  readonly exactly: Exactly;
  readonly year: number;
  readonly yearly?: readonly Known[];
};

type Given = Case<ChangeRequirement>;
type Way = Candidate & { readonly figures: readonly Figure[]; readonly find: (given: Given) => Change };

/**
 * The change from the base until the newest year: published over the span, chained or added from yearly changes, or between the levels at
 * both ends; of these what reaches furthest, then what is the most settled, then in this order.
 */
export function changeSoFar(given: Given): Change | { readonly reason: Reason } {
  const all = [...published(given), ...yearByYear(given), ...betweenLevels(given)];
  if (all.length === 0) return { reason: whyNone(given) };
  const percent = given.requirement.measure === "percent";
  const like = percent ? all.filter((one) => pricesOf(given.demand, one.figures) !== "unlike") : all;
  const { chosen, equals } = chosenOf(like);
  if (chosen === undefined) return { reason: "unlike-basis" };
  if (isYearly(given) && areTurned(given.demand, chosen.figures, chosen.years)) return { reason: "implausible-observation" };
  const found = chosen.find(given);
  for (const one of equals) note(given, found, one);
  return found;
}

/** Another number for the same years that rounding cannot make the same. */
function note(given: Given, { change, year }: Change, { ground, find }: Way): void {
  const { change: other } = find({ ...given, trail: new Trail() });
  if (other.low.lessThanOrEqualTo(change.high) && change.low.lessThanOrEqualTo(other.high)) return;
  const tie = { from: given.first, year, used: change.text, also: [other.text] };
  given.rivals.push({ tie, instead: () => onlyOf(given.evidence, ground) });
}

function published({ evidence, first, requirement }: Given): Way[] {
  return evidence.spans
    .filter(({ span }) => span.from === first)
    .map((one) => ({
      ground: "published",
      years: one.span.to - first + 1,
      rank: one,
      figures: [one],
      find: ({ trail }) => {
        const change = signed(requirement, one, trail);
        return { change, exactly: ofYears(requirement, [change]), year: one.span.to };
      },
    }));
}

/** Each year's change, where the figures are changes or amounts, or say that they are rates. */
function yearByYear(given: Given): Way[] {
  const { evidence, first, last, requirement } = given;
  const each = isYearly(given) ? evidence.values : requirement.measure === "percent" ? evidence.rates : undefined;
  if (each === undefined) return [];
  const count = unbroken({ values: each }, first, last).length;
  const beyond = newest(each, first);
  if (beyond === undefined || beyond.year >= first + count) return [];
  const figures = Array.from({ length: count }, (_, i) => each.get(first + i) as Figure);
  const find = ({ trail }: Given): Change => {
    const yearly = figures.map((one) => signed(requirement, one, trail, !isYearly(given)));
    return { change: addUp(requirement, yearly, trail), exactly: ofYears(requirement, yearly), year: first + count - 1, yearly };
  };
  return [{ ground: "rates", years: count, rank: rankOf(figures), figures, find }];
}

function betweenLevels(given: Given): Way[] {
  if (isYearly(given)) return [];
  const { evidence, first, base: baseYear, requirement } = given;
  const [base, found] = [baseOf(given), newest(evidence.values, first)];
  if (base === undefined || found === undefined) return [];
  const now = known(found.entry);
  const find = (asked: Given): Change => ({
    change: changeBetween(asked, base.known, now),
    exactly: ofLevels(requirement, base.known, now),
    year: found.year,
  });
  const figures = figuresBetween(base, found.entry);
  return [{ ground: "levels", years: found.year - baseYear, rank: rankOf(figures), figures, find }];
}

function whyNone(given: Given): Reason {
  const { evidence, first } = given;
  if (newest(evidence.values, first) === undefined) return "no-observation";
  return isYearly(given) ? "missing-years" : "no-baseline";
}

/** Yearly changes put together, with what their rounding allows. */
function addUp(requirement: ChangeRequirement, yearly: readonly Known[], trail: Trail): Known {
  if (requirement.measure !== "percent") {
    const sum = trail.run("structureSum", { parts: yearly });
    const ends = (end: "low" | "high") => yearly.reduce((total, one) => total.plus(one[end]), new Decimal(0));
    return { ...sum, low: ends("low"), high: ends("high") };
  }
  const [name, chain] =
    requirement.direction === "decrease"
      ? (["cumulativeReduction", cumulativeReduction] as const)
      : (["cumulativeGrowth", cumulativeGrowth] as const);
  const total = trail.run(name, name === "cumulativeReduction" ? { reductions: yearly } : { rates: yearly });
  const corners = [chain(yearly.map(({ low }) => low)), chain(yearly.map(({ high }) => high))];
  return { ...total, ...spanOf(corners) };
}
