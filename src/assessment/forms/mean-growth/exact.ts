import type { KnownSide } from "../../../demand/index.js";
import { type Decimal, ratioOf, timesRatio } from "../../../kernel/index.js";
import type { GrowthRequirement } from "../../../notation/index.js";
import { hasWay, meanDecides, pacesFrom } from "../../decisions/pace.js";
import { BEHIND, OFF_TRACK } from "../../decisions/packed-verdict.js";
import { type Held, hold, judgeNewest, keptOrNot, leaning, targetSource } from "../../judging/against-target.js";
import { type Case, classes, isFinal, type Judge, type Judgement, undetermined, type Way } from "../../judging/case.js";
import { aimOf } from "../../judging/criterion.js";
import { judgementOf } from "../../judging/judgement-of.js";
import { bestOf, reachOf } from "../../judging/outlook.js";
import { namedPace, pace, pacesAt, thresholds } from "../../judging/pace.js";
import { logShare, type Share } from "../../judging/share.js";
import { comparingGrowth, factorOf, type Growth, growthSoFar } from "../../series/chained-growth.js";
import { fixed, floored, type Known } from "../../working/sourced-number.js";

/** Mean growth over a span: the chain of the yearly rates, never their arithmetic mean. */
export const chainedMeanGrowth: Judge<GrowthRequirement> = {
  id: "chained-mean",
  version: "1",
  formula:
    "at the end Π(1 + gᵢ) against (1 + G)ᴺ, exactly; before it ln Π(1 + gᵢ) ÷ ln (1 + G)ᴺ as share of distance against the share of time",
  statuses: classes("achieved", "ahead", "on-track", "behind", "off-track", "missed"),
  refuses: [
    "no-observation",
    "missing-years",
    "no-mean-observed",
    "no-baseline",
    "unit-differs",
    "unlike-basis",
    "implausible-observation",
    "no-final-observation",
  ],
  judge: (given) => {
    const { requirement, side, trail, first, last } = given;
    const growth = growthSoFar(given);
    if ("reason" in growth) return undetermined(growth.reason);
    const aim = aimOf(requirement, side, targetSource(given));
    const held = hold(given, requirement, side, { known: growth.mean, exact: exactly(growth) });
    trail.name(growth.mean, "currentPace");
    const until = first + growth.years - 1;
    const way = () => indexed(given, growth, aim, side);
    const taken = growth.assumed && { assumptions: [growth.assumed] };
    if (isFinal(given)) return { ...judgeNewest(given, until, held), way, ...taken };
    const required = needed(given, growth, aim);
    const time = trail.run("shareOfTime", { start: given.base, now: until, end: last }, "shareOfTime");
    const judged = hasWay(side, aim.value) ? underWay(given, growth, aim, time, held, required) : keptOrNot(given, held, BEHIND);
    return { ...judged, way, ...taken };
  },
};

const exactly = (growth: Growth) => ({
  value: comparingGrowth(growth, "value"),
  low: comparingGrowth(growth, "low"),
  high: comparingGrowth(growth, "high"),
});

/** The rate a year that the years left need for the mean to come out. */
function needed({ trail, first, last }: Case, growth: Growth, aim: Known): Known | undefined {
  const rates = growth.rates ?? Array.from({ length: growth.years }, () => growth.mean);
  if (rates.some(({ value }) => value.lessThanOrEqualTo(-100))) return undefined;
  return trail.run("requiredRemainingRate", { targetRate: aim, totalYears: last - first + 1, ratesSoFar: rates }, "requiredPace");
}

/** Rates as levels that begin at 100: methods that compare levels cannot take rates. */
function indexed({ trail, first, last }: Case, growth: Growth, aim: Known, side: KnownSide): Way {
  const base = fixed("100", { from: "plan" });
  const { path, last: latest } = trail.levels(base, growth.rates ?? Array.from({ length: growth.years }, () => growth.mean));
  const { last: target } = trail.levels(
    base,
    Array.from({ length: last - first + 1 }, () => aim),
  );
  const points = path.map((known, i) => ({ year: first + i, known }));
  return { base, latest, latestYear: first + growth.years - 1, target, side, points };
}

function underWay(
  given: Case<GrowthRequirement>,
  growth: Growth,
  aim: Known,
  time: Known,
  held: Held,
  required: Known | undefined,
): Judgement {
  const { trail, first, last } = given;
  const minus = fixed("-1", { from: "plan" });
  const whole = Array.from({ length: last - first + 1 }, () => aim);
  const far = trail.run("times", { a: trail.run("cumulativeGrowth", { rates: whole }), b: minus });
  const sofar = Array.from({ length: growth.years }, () => growth.mean);
  const done = trail.run("times", { a: trail.run("cumulativeGrowth", { rates: growth.rates ?? sofar }), b: minus });
  // Who lost everything has no rate that leads back.
  if (required === undefined) return { ...judgementOf(meanDecides(false, OFF_TRACK, 0)), outlook: "out-of-reach" };
  const told = trail.run("logShare", { target: far, soFar: done }, "shareOfDistance");
  const share = (end: End) => shareOfGrowth(growth, end, aim.value, last - first + 1);
  const gone = { gone: growth.years, whole: last - first + 1 };
  const paced = pace(given, { told, share: share("value"), still: false }, time, gone);
  const paces = pacesFrom(...pacesAt(given, [share("low"), share("high")], gone));
  const best = growth.rates && bestOf(given, growth.rates, "higher");
  const { outlook, policy } = reachOf(given, {
    required,
    current: growth.mean,
    best,
    better: "higher",
    scalable: true,
    status: namedPace(paced),
  });
  const tolerance = leaning(given, [held]);
  return {
    ...judgementOf(meanDecides(held.met, paced.status, paces)),
    policy: [...thresholds(given, paced), ...tolerance, ...policy],
    outlook,
  };
}

type End = "value" | "low" | "high";

/** The share of a growth that is required over all years: ln Π(1 + gᵢ) ÷ ln (1 + G)ᴺ, as an order. */
function shareOfGrowth({ factor, mean, years }: Growth, end: End, aim: Decimal, whole: number): Share {
  const published = () => Array.from({ length: years }, () => factorOf(floored(mean[end]))).reduce(timesRatio);
  const share = logShare(factor?.[end] ?? published(), factorOf(aim));
  return ({ over, under }) => share(ratioOf(over.times(whole), under));
}
