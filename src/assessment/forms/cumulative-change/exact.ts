import type { KnownSide } from "../../../demand/index.js";
import { Decimal } from "../../../kernel/index.js";
import type { ChangeRequirement, LevelRequirement } from "../../../notation/index.js";
import { changeDecides, hasWay, pacesFrom } from "../../decisions/pace.js";
import { BEHIND } from "../../decisions/packed-verdict.js";
import { type Held, hold, judgeNewest, keptOrNot, leaning, targetSource } from "../../judging/against-target.js";
import { type Case, classes, isFinal, type Judge, type Judgement, undetermined, type Way } from "../../judging/case.js";
import { aimOf, canPass, passes, strict } from "../../judging/criterion.js";
import { bitsOf, judgementOf } from "../../judging/judgement-of.js";
import { bestOf, type Reach, reachOf } from "../../judging/outlook.js";
import { namedPace, type Paced, pace, pacesAt, spanOf, thresholds, years } from "../../judging/pace.js";
import { logShare, straightShare } from "../../judging/share.js";
import { logShareOfLevels } from "../../peers/log-share.js";
import { comparingChange, left } from "../../series/change-order.js";
import { type Change, changeSoFar } from "../../series/change-so-far.js";
import { MINUS } from "../../series/yearly-change.js";
import { fixed, type Known } from "../../working/sourced-number.js";

const { measure: _, ...description } = logShareOfLevels;

/** A change in percent over the whole span: percentages chain and share the time by logarithm. */
export const cumulativeChange: Judge<ChangeRequirement> = {
  ...description,
  judge: (given) => {
    const { requirement, side, trail, base, last } = given;
    const found = changeSoFar(given);
    if ("reason" in found) return undetermined(found.reason);
    const held = hold(given, requirement, side, { known: found.change, exact: comparingChange(requirement, found.exactly) });
    const aim = aimOf(requirement, side, targetSource(given));
    const way = () => indexed(given, found, aim, side);
    if (isFinal(given)) return { ...judgeNewest(given, found.year, held), way };
    const time = trail.run("shareOfTime", { start: base, now: found.year, end: last }, "shareOfTime");
    const judged = hasWay(side, aim.value) ? underWay(given, held, found, aim, time) : keptOrNot(given, held, BEHIND);
    return { ...judged, way };
  },
};

/** A change in points or amounts over the whole span: they add, and share the time evenly. */
export const linearChange: Judge<ChangeRequirement> = {
  id: "linear-change",
  version: "1",
  formula:
    "change so far ÷ change asked for ÷ share of time, against onTrack and ahead; at the end the change against the target",
  statuses: classes("achieved", "ahead", "on-track", "behind", "off-track", "missed"),
  refuses: ["no-observation", "missing-years", "no-baseline", "no-final-observation"],
  judge: cumulativeChange.judge,
};

/** An amount over a span (五年新增5万人): yearly amounts add up to it. */
export const totalOver: Judge<LevelRequirement> = {
  ...cumulativeChange,
  id: "total",
  formula: "Σyᵢ against the amount at the end; before it Σyᵢ ÷ amount against the share of time",
  statuses: classes("achieved", "ahead", "on-track", "behind", "off-track", "missed"),
  refuses: ["no-observation", "missing-years", "no-baseline", "no-final-observation"],
  judge: (given) => cumulativeChange.judge({ ...given, requirement: asTotal(given.requirement) }),
};

/** An amount over a span as a change in a total. */
export function asTotal({ kind: _, maintain: __, unit: ___, ...amount }: LevelRequirement): ChangeRequirement {
  return { kind: "change", measure: "total", ...amount };
}

const TURNED = { floor: "ceiling", ceiling: "floor", point: "point" } as const;

/** A change in percent as levels that begin at 100; points and amounts as what was added to nothing. */
function indexed({ requirement, trail }: Case<ChangeRequirement>, { change, year }: Change, aim: Known, side: KnownSide): Way {
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

function underWay(given: Case<ChangeRequirement>, held: Held, found: Change, aim: Known, time: Known): Judgement {
  const compare = comparingChange(given.requirement, found.exactly);
  const printed = strict(given.requirement, "floor", targetSource(given));
  const reached = canPass(printed, compare.low, compare.high);
  const early = bitsOf(reached);
  if (!reached.fail) return judgementOf(changeDecides(held.met, true, early, 0, 0));
  const paced = paceOf(given, found, aim, time);
  const has = passes(printed, compare.value);
  const judged = judgementOf(changeDecides(held.met, has, early, paced.status, paced.reachable));
  if (has) return judged;
  const { outlook, policy } = canBeMet(given, found, aim, paced);
  const tolerance = leaning(given, [held]);
  return { ...judged, policy: [...thresholds(given, paced), ...tolerance, ...policy], outlook };
}

/** The change a year that is needed against the changes seen, and how many years more it takes at the pace so far. */
function canBeMet(given: Case<ChangeRequirement>, found: Change, aim: Known, paced: Travelled): Reach {
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
  return reachOf(given, { required, current, best, better: "higher", scalable: true, status: namedPace(paced) });
}

type Travelled = Paced & { readonly reachable: number; readonly distance: Known };

/** The share of the change that is done against the share of time. */
function paceOf(given: Case<ChangeRequirement>, { change, exactly, year }: Change, aim: Known, time: Known): Travelled {
  const { requirement, trail, base, last } = given;
  const percent = requirement.measure === "percent";
  const distance = percent ? logarithmic(given, change, aim) : even(trail, change, aim);
  const due = left(requirement, aim.value);
  const nothing = new Decimal(0);
  const share = (end: "value" | "low" | "high") =>
    percent ? logShare(exactly[end], due) : straightShare(nothing, exactly[end].over, aim.value);
  const gone = { gone: year - base, whole: last - base };
  const paced = pace(given, { told: distance, share: share("value"), still: exactly.still ?? false }, time, gone);
  return { ...paced, reachable: pacesFrom(...pacesAt(given, [share("low"), share("high")], gone)), distance };
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
  { change, year }: Pick<Change, "change" | "year">,
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
