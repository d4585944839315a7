import { cumulativeGrowth, cumulativeReduction } from "../../calculators/index.js";
import type { KnownSide } from "../../demand/index.js";
import { Decimal, type Ratio } from "../../kernel/index.js";
import type { ChangeRequirement, LevelRequirement } from "../../notation/index.js";
import { baselineOf } from "../baseline.js";
import { type Case, classes, inOrder, isFinal, type Judge, type Judgement, undetermined, type Way } from "../case.js";
import { comparingChange, type Exactly, left, ofLevels, ofYears } from "../change-order.js";
import { aimOf, canPass, passes, strict } from "../criterion.js";
import { known, longestSpan, newest, unbroken } from "../evidence.js";
import { fixed, type Known } from "../known.js";
import { type Held, hold, judgeNewest, keptOrNot, leaning, softly, targetSource } from "../outcome.js";
import { bestOf, type Reach, reachOf } from "../outlook.js";
import { type Paced, pace, spanOf, thresholds, years } from "../pace.js";
import { logShare, straightShare } from "../share.js";
import type { Status } from "../verdict.js";
import { changeBetween, isYearly, MINUS } from "../yearly-change.js";
import { logShareOfLevels } from "./log-share.js";

const { measure: _, ...description } = logShareOfLevels;

/** A change over the whole span. Percentages chain and share time by logarithm, points and amounts add and share it evenly. */
export const cumulativeChange: Judge<ChangeRequirement> = {
  ...description,
  judge: (given) => {
    const { requirement, side, trail, base, last } = given;
    const found = changeSoFar(given);
    if (found === undefined) return undetermined(whyNot(given));
    const held = hold(given, requirement, side, { known: found.change, exact: comparingChange(requirement, found.exactly) });
    const aim = aimOf(requirement, side, targetSource(given));
    const way = () => indexed(given, found, aim, side);
    if (isFinal(given)) return { ...judgeNewest(given, found.year, held), way };
    const time = trail.run("shareOfTime", { start: base, now: found.year, end: last }, "shareOfTime");
    const judged =
      side === "floor" && aim.value.greaterThan(0) ? underWay(given, held, found, aim, time) : softly(keptOrNot(given, held));
    return { ...judged, way };
  },
};

/** An amount over a span (五年新增5万人): yearly amounts add up to it. */
export const totalOver: Judge<LevelRequirement> = {
  ...cumulativeChange,
  id: "total",
  formula: "Σyᵢ against the amount at the end; before it Σyᵢ ÷ amount against the share of time",
  statuses: classes("achieved", "ahead", "on-track", "behind", "off-track", "missed"),
  refuses: ["no-observation", "missing-years", "no-baseline", "no-final-observation"],
  judge: (given) => {
    const { kind: _kind, maintain: __, unit: ___, ...amount } = given.requirement;
    return cumulativeChange.judge({ ...given, requirement: { kind: "change", measure: "total", ...amount } });
  },
};

const TURNED = { floor: "ceiling", ceiling: "floor", point: "point" } as const;

/** A change in percent as levels that begin at 100; points and amounts as what was added to nothing. */
function indexed({ requirement, trail }: Case<ChangeRequirement>, { change, year }: Found, aim: Known, side: KnownSide): Way {
  const way = { latestYear: year, points: [] };
  if (requirement.measure !== "percent") return { ...way, base: fixed("0", { from: "plan" }), latest: change, target: aim, side };
  const base = fixed("100", { from: "plan" });
  const fall = requirement.direction === "decrease";
  const step = fall ? "lessPercent" : "plusPercent";
  const level = trail.run(step, { value: base, percent: change });
  const [one, other] = [change.low, change.high].map((value) =>
    trail.quiet(step, { value: base, percent: { ...change, value } }),
  );
  const latest = { ...level, ...spanOf([one ?? level.value, other ?? level.value]) };
  return { ...way, base, latest, target: trail.run(step, { value: base, percent: aim }), side: fall ? TURNED[side] : side };
}

type Found = {
  readonly change: Known;
  readonly exactly: Exactly;
  readonly year: number;
  readonly yearly?: readonly Known[];
};

/**
 * The change from the base until the newest year: published over the span, chained from yearly changes where the indicator
 * is a rate, added from yearly amounts where it counts what happens, and otherwise taken from the levels.
 */
function changeSoFar(given: Case<ChangeRequirement>): Found | undefined {
  const { evidence, first, last, asOf, requirement } = given;
  const span = longestSpan(evidence, first);
  if (span !== undefined) return { change: known(span), exactly: ofYears(requirement, [known(span)]), year: span.span.to };
  if (isYearly(given)) {
    const yearly = unbroken(evidence, first, Math.min(asOf, last));
    if (yearly.length === 0) return undefined;
    const year = first + yearly.length - 1;
    return { change: addUp(given, yearly), exactly: ofYears(requirement, yearly), year, yearly };
  }
  const [base, found] = [baselineOf(given), newest(evidence.values, first)];
  if (base === undefined || found === undefined) return undefined;
  const now = known(found.entry);
  return { change: changeBetween(given, base, now), exactly: ofLevels(requirement, base, now), year: found.year };
}

function whyNot(given: Case<ChangeRequirement>): "no-observation" | "missing-years" | "no-baseline" {
  if (newest(given.evidence.values, given.first) === undefined) return "no-observation";
  return isYearly(given) ? "missing-years" : "no-baseline";
}

/** Yearly changes put together, with what their rounding allows. */
function addUp({ requirement, trail }: Case<ChangeRequirement>, yearly: readonly Known[]): Known {
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

function underWay(given: Case<ChangeRequirement>, held: Held, found: Found, aim: Known, time: Known): Judgement {
  const compare = comparingChange(given.requirement, found.exactly);
  const printed = strict(given.requirement, "floor", targetSource(given));
  const reached = canPass(printed, compare.low, compare.high);
  const standing = held.met ? "met" : "not-met";
  const early: readonly Status[] = reached.pass ? ["achieved"] : [];
  if (!reached.fail) return { status: "achieved", standing, reachable: early };
  const paced = paceOf(given, found, aim, time);
  const reachable = inOrder([...early, ...paced.reachable]);
  if (passes(printed, compare.value)) return { status: "achieved", standing, reachable };
  const { outlook, policy } = canBeMet(given, found, aim, paced);
  const tolerance = leaning(given, [held]);
  return { status: paced.status, standing, reachable, policy: [...thresholds(given, paced), ...tolerance, ...policy], outlook };
}

/** The change a year that is needed against the changes seen, and how many years more it takes at the pace so far. */
function canBeMet(given: Case<ChangeRequirement>, found: Found, aim: Known, paced: Travelled): Reach {
  const { trail, base } = given;
  const gone = years(found.year - base);
  if (paced.distance.value.greaterThan(0)) {
    const whole = trail.run("ratio", { a: gone, b: paced.distance });
    trail.run("pointChange", { first: gone, last: whole }, "yearsToReach");
  }
  const required = needed(given, found, aim);
  const nothing = { year: base, change: fixed("0", { from: "plan" }) };
  const current = needed({ ...given, last: found.year }, nothing, found.change);
  const best = found.yearly && bestOf(given, found.yearly, "higher");
  return reachOf(given, { required, current, best, better: "higher", scalable: true });
}

type Travelled = Paced & { readonly distance: Known };

/** The share of the change that is done against the share of time. */
function paceOf(given: Case<ChangeRequirement>, { change, exactly, year }: Found, aim: Known, time: Known): Travelled {
  const { requirement, trail, base, last } = given;
  const percent = requirement.measure === "percent";
  const distance = percent ? logarithmic(given, change, aim) : even(trail, change, aim);
  const due = left(requirement, aim.value);
  const nothing = new Decimal(0);
  const share = (now: Ratio) => (percent ? logShare(now, due) : straightShare(nothing, now.over, aim.value));
  const way = { told: distance, share: share(exactly.value), corners: [share(exactly.low), share(exactly.high)] };
  return { ...pace(given, way, time, { gone: year - base, whole: last - base }), distance };
}

function even(trail: Case["trail"], change: Known, aim: Known): Known {
  const zero = fixed("0", { from: "plan" });
  return trail.run("shareOfDistance", { base: zero, current: change, target: aim }, "shareOfDistance");
}

/** The share by logarithms, which counts reductions: a growth goes in with its sign turned. */
function logarithmic({ requirement, trail }: Case<ChangeRequirement>, change: Known, aim: Known): Known {
  const grows = requirement.direction !== "decrease";
  const target = grows ? trail.run("times", { a: aim, b: MINUS }) : aim;
  const soFar = grows ? trail.run("times", { a: change, b: MINUS }) : change;
  return trail.run("logShare", { target, soFar }, "shareOfDistance");
}

/** What each year until the last must bring to get from one change to another. */
function needed(
  { requirement, trail, last }: Case<ChangeRequirement>,
  { change, year }: Pick<Found, "change" | "year">,
  aim: Known,
): Known {
  if (requirement.measure === "percent" && requirement.direction === "decrease")
    return trail.run("requiredRemainingReduction", { target: aim, soFar: change, years: last - year });
  if (requirement.measure === "percent") {
    const hundred = fixed("100", { from: "plan" });
    const [from, to] = [trail.run("plus", { a: change, b: hundred }), trail.run("plus", { a: aim, b: hundred })];
    return trail.run("requiredGrowth", { current: from, target: to, years: last - year });
  }
  const rest = trail.run("pointChange", { first: change, last: aim });
  return trail.run("ratio", { a: rest, b: years(last - year) });
}
