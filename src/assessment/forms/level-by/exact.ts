import type { KnownSide } from "../../../demand/index.js";
import { Decimal, PlanError } from "../../../kernel/index.js";
import type { LevelRequirement } from "../../../notation/index.js";
import type { Can } from "../../decisions/kept.js";
import { asksPace, asksPaces, leavesNoWay, levelDecides, levelPaces } from "../../decisions/level.js";
import { isShort, type Pace, paceWithoutWay, statusOfPace } from "../../decisions/pace.js";
import { known, newest } from "../../evidence/evidence.js";
import { type Held, hold, judgeNewest, leaning, targetSource } from "../../judging/against-target.js";
import { type Case, classes, isFinal, type Judge, type Judgement, undetermined } from "../../judging/case.js";
import { aimOf, canPass, comparing, having, passes } from "../../judging/criterion.js";
import { bitsOf, judgementOf } from "../../judging/judgement-of.js";
import { baseOf, levelOf } from "../../judging/limits.js";
import { onceACase } from "../../judging/once-a-case.js";
import { bestOf, type Reach, reachOf } from "../../judging/outlook.js";
import { namedPace, type Paced, pace, pacesAt, thresholds, years } from "../../judging/pace.js";
import { type Share, straightShare } from "../../judging/share.js";
import { timeShare } from "../../peers/time-share.js";
import type { Known } from "../../working/sourced-number.js";

/** A level in its last year: it is reached or not. */
export const levelOutcome: Judge<LevelRequirement> = {
  id: "outcome",
  version: "1",
  formula: "the last year's value against the level",
  statuses: classes("achieved", "missed"),
  refuses: ["no-observation", "no-final-observation"],
  judge: judgeLevel,
};

const { measure: _, ...description } = timeShare;

/** A level by a year that the base does not have yet: the share of the way done against the share of the time gone. */
export const levelUnderWay: Judge<LevelRequirement> = { ...description, judge: judgeLevel };

/** A level by a year that the base has already: a floor or a ceiling to hold, never progress. */
export const heldLevel: Judge<LevelRequirement> = {
  id: "hold",
  version: "1",
  formula: "the newest value keeps the floor or the ceiling that the base value kept",
  statuses: classes("on-track", "off-track"),
  refuses: ["no-observation"],
  judge: judgeLevel,
};

/** Whether the base already has the level required. */
function isHeld(given: Case<LevelRequirement>): boolean {
  const base = baseOf(given);
  return base !== undefined && passes(printed(given), comparing(base.value));
}

/** Which method judges a level before its last year; with numbers that allow no answer that is for the judging to say. */
export function levelEarly(given: Case<LevelRequirement>): Judge<LevelRequirement> {
  try {
    return isHeld(given) ? heldLevel : levelUnderWay;
  } catch (error) {
    if (error instanceof PlanError) return levelUnderWay;
    throw error;
  }
}

/** The level as printed, without tolerance; one to be held about it with. */
const printed = /* @__PURE__ */ onceACase((given: Case<LevelRequirement>) =>
  having(given.requirement, given.side, targetSource(given), given.policy, given.trail),
);

/** What rounding of a number allows of its having the level as printed. */
const canHave = (given: Case<LevelRequirement>, { low, high }: Known): Can =>
  bitsOf(canPass(printed(given), comparing(low), comparing(high)));

function judgeLevel(given: Case<LevelRequirement>): Judgement {
  const { requirement, side, evidence } = given;
  const found = newest(evidence.values, given.first);
  if (found === undefined) return undetermined("no-observation");
  const current = levelOf(given, found.entry);
  const held = hold(given, requirement, side, { known: current });
  const judged = isFinal(given) ? judgeNewest(given, found.year, held) : underWay(given, current, found.year, held);
  const base = baseOf(given);
  if (base === undefined) return judged;
  const target = aimOf(requirement, side, targetSource(given));
  const points = () => [...evidence.values].map(([year, one]) => ({ year, known: known(one) }));
  return { ...judged, way: () => ({ base, latest: current, latestYear: found.year, target, side, points: points() }) };
}

function underWay(given: Case<LevelRequirement>, current: Known, year: number, held: Held): Judgement {
  const base = baseOf(given);
  const [baseHas, has] = [isHeld(given), passes(printed(given), comparing(current.value))];
  // What has come of the way is shown even where it was all that was asked.
  const moved = base === undefined || baseHas ? undefined : move(given, base, current, year);
  const [atBase, now] = [base === undefined ? 0 : canHave(given, base), canHave(given, current)];
  const paces = base !== undefined && asksPaces(true, atBase, now) ? pacesWithin(given, base, current, year) : 0;
  const code = levelDecides({
    met: held.met,
    can: bitsOf(held.can),
    maintain: given.requirement.maintain === true,
    based: base !== undefined,
    baseHas,
    base: atBase,
    has,
    now,
    pace: moved?.status ?? 0,
    paces,
  });
  const judged = judgementOf(code);
  if (base === undefined || moved === undefined)
    return judged.reason !== undefined ? judged : { ...judged, policy: leaning(given, [held]) };
  if (!asksPace(true, baseHas, has)) return judged;
  const reach = moved.left.value.isZero() ? undefined : canBeMet(given, base, current, year, moved);
  const tolerance = leaning(given, [held]);
  const lapsed = lastMet(given, year);
  return {
    ...judged,
    policy: [...thresholds(given, moved), ...tolerance, ...(reach?.policy ?? [])],
    ...(reach !== undefined && { outlook: reach.outlook }),
    ...(lapsed !== undefined && { lapsed }),
  };
}

/** The pace needed against those seen: the mean since the base, and each step between two years observed. */
function canBeMet(given: Case<LevelRequirement>, base: Known, current: Known, year: number, moved: Moved): Reach {
  const { trail, evidence, first, base: baseYear } = given;
  const { yearly, required, left } = moved;
  const better = left.value.isNegative() ? "lower" : "higher";
  const seen = [...evidence.values].filter(([when]) => when >= first && when < year).sort(([a], [b]) => a - b);
  const steps = [
    { when: baseYear, level: base },
    ...seen.map(([when, one]) => ({ when, level: known(one) })),
    { when: year, level: current },
  ];
  const paces =
    seen.length === 0
      ? []
      : steps.slice(1).map(({ when, level }, i) => {
          const before = steps[i] ?? { when: baseYear, level: base };
          const change = trail.run("pointChange", { first: before.level, last: level });
          return trail.run("ratio", { a: change, b: years(when - before.when) });
        });
  const leads = !yearly.value.isZero() && yearly.value.isNegative() === left.value.isNegative();
  if (leads) trail.run("ratio", { a: left, b: yearly }, "yearsToReach");
  return reachOf(given, {
    required,
    current: yearly,
    best: bestOf(given, paces, better),
    better,
    scalable: true,
    status: namedPace(moved),
  });
}

/** The last year before this one that had the level: it was reached and lost again. */
function lastMet(given: Case<LevelRequirement>, year: number): number | undefined {
  const criterion = printed(given);
  const met = [...given.evidence.values].filter(
    ([when, one]) => when >= given.first && when < year && passes(criterion, comparing(known(one).value)),
  );
  const last = met.sort(([a], [b]) => b - a)[0];
  if (last === undefined) return undefined;
  const value = known(last[1]);
  for (const test of criterion) given.trail.conclude(test.is, { value, bound: test.bound }, true);
  return last[0];
}

/** A pace, with what it was and what it must be. */
type Moved = Paced & { readonly yearly: Known; readonly required: Known; readonly left: Known };

/** Notes how far it has come, how fast, and how fast it must go, and gives the status of its pace. */
function move(given: Case<LevelRequirement>, base: Known, current: Known, year: number): Moved {
  const { trail, requirement, side, base: baseYear, last } = given;
  const target = aimOf(requirement, side, targetSource(given));
  trail.due(base, target, last - baseYear, year - baseYear);
  const done = trail.run("pointChange", { first: base, last: current });
  const yearly = trail.run("ratio", { a: done, b: years(year - baseYear) }, "currentPace");
  const left = trail.run("pointChange", { first: current, last: target });
  const required = trail.run("ratio", { a: left, b: years(last - year) }, "requiredPace");
  trail.run("plus", { a: current, b: trail.run("times", { a: yearly, b: years(last - year) }) }, "projected");
  const time = trail.run("shareOfTime", { start: baseYear, now: year, end: last }, "shareOfTime");
  const paces = { yearly, required, left };
  if (!isShort(base.value.comparedTo(target.value), side)) return { ...standStill(given, base, current), ...paces };
  const told = trail.run("shareOfDistance", { base, current, target }, "shareOfDistance");
  const share = straightShare(base.value, current.value, target.value);
  const way = { told, share, still: isWithin(base, current.value) };
  return { ...pace(given, way, time, { gone: year - baseYear, whole: last - baseYear }), ...paces };
}

/** Whether a value is still within the printed unit of the base. */
const isWithin = ({ low, high }: Known, value: Decimal): boolean =>
  value.greaterThanOrEqualTo(low) && value.lessThanOrEqualTo(high);

/** More than the base is asked, and no number says how much. */
function standStill({ trail, side }: Case, base: Known, current: Known): Paced {
  const is = side === "floor" ? "isAtLeast" : side === "ceiling" ? "isAtMost" : "isEqual";
  const kept = passes([{ is, bound: base }], comparing(current.value));
  trail.conclude(is, { value: current, bound: base }, kept);
  const order = current.value.comparedTo(base.value);
  return { status: statusOfPace(paceWithoutWay(order, side, isWithin(base, current.value))) };
}

/** The statuses of every pace that rounding of base and value allows, as bits, for bases and values that do not have the level. */
function pacesWithin(given: Case<LevelRequirement>, base: Known, current: Known, year: number): number {
  const { requirement, side } = given;
  const { value: target } = aimOf(requirement, side, targetSource(given));
  const [lowest, highest] = [base.low.comparedTo(target), base.high.comparedTo(target)];
  const [worst, best] = leavesNoWay(lowest, highest, side)
    ? pacesWithoutWay(base, current, side)
    : pacesAt(given, corners(base, current, target, side), { gone: year - given.base, whole: given.last - given.base });
  return levelPaces(worst, best, lowest, highest, side, !passes(printed(given), comparing(target)));
}

function pacesWithoutWay(base: Known, current: Known, side: KnownSide): readonly [worst: Pace, best: Pace] {
  const paces = [base.low, base.high].flatMap((from) =>
    [current.low, current.high].map((to) => paceWithoutWay(to.comparedTo(from), side, false)),
  );
  return [Math.min(...paces), Math.max(...paces)];
}

function corners(base: Known, current: Known, target: Decimal, side: KnownSide): readonly Share[] {
  const [from, to] = [short(base, target, side), short(current, target, side)];
  return from.filter((one) => !one.equals(target)).flatMap((one) => to.map((value) => straightShare(one, value, target)));
}

/** The ends of what a value may be, as far as it is short of the target. */
function short({ low, high }: Known, target: Decimal, side: KnownSide): readonly Decimal[] {
  if (side === "floor") return [low, Decimal.min(high, target)];
  return side === "ceiling" ? [Decimal.max(low, target), high] : [low, high];
}
