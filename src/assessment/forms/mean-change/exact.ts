import { exact, finite } from "../../../kernel/index.js";
import type { ChangeRequirement } from "../../../notation/index.js";
import { targetSource } from "../../judging/against-target.js";
import { type Case, classes, type Judge } from "../../judging/case.js";
import { aimOf } from "../../judging/criterion.js";
import { years } from "../../judging/pace.js";
import { exactly, fixed, type Known } from "../../working/sourced-number.js";
import { cumulativeChange } from "../cumulative-change/exact.js";

/** A yearly change on average: judged as the change over the whole span that it adds up to. */
export const meanChange: Judge<ChangeRequirement> = {
  id: "mean-change",
  version: "1",
  formula: "the yearly change, chained (percent) or multiplied (points, amounts) over the span, as a cumulative change",
  statuses: classes("achieved", "ahead", "on-track", "behind", "off-track", "missed"),
  refuses: ["no-observation", "missing-years", "no-baseline", "no-final-observation"],
  judge: (given) => cumulativeChange.judge(overTheSpan(given)),
};

/** The same demand as a change over the whole span; its tolerance is taken of that change. */
export function overTheSpan(given: Case<ChangeRequirement>): Case<ChangeRequirement> {
  const { requirement } = given;
  if (requirement.bound === "between") {
    const low = addedUp(given, fixed(requirement.low, targetSource(given)));
    const high = addedUp(given, fixed(requirement.high, targetSource(given)));
    const from = (text: string) => (text === low.text ? low : high);
    return { ...given, from, requirement: { ...requirement, low: low.text, high: high.text } };
  }
  const whole = addedUp(given, aimOf(requirement, given.side, targetSource(given)));
  return { ...given, from: () => whole, requirement: { ...requirement, value: whole.text } };
}

/** A change of every year of the span, shown with the digits of a step and kept with all of them. */
function addedUp({ requirement, trail, first, last }: Case<ChangeRequirement>, yearly: Known): Known {
  const count = last - first + 1;
  const all = Array.from({ length: count }, () => yearly);
  if (requirement.measure !== "percent")
    return exactly(trail.run("times", { a: yearly, b: years(count) }), finite(exact(yearly.value).times(count)));
  const falls = requirement.direction === "decrease";
  const told = falls ? trail.run("cumulativeReduction", { reductions: all }) : trail.run("cumulativeGrowth", { rates: all });
  const turn = falls ? -1 : 1;
  // In percent a power ends: 100 ((100 ± r) ÷ 100)ⁿ − 100.
  const left = exact(yearly.value).times(turn).plus(100).times("0.01").pow(count);
  return exactly(told, finite(left.minus(1).times(100 * turn)));
}
