import { decimal } from "../../../kernel/index.js";
import type { Observation } from "../../../model/index.js";
import type { CompositionRequirement } from "../../../notation/index.js";
import { BEHIND } from "../../decisions/packed-verdict.js";
import { judgeNewest, targetSource } from "../../judging/against-target.js";
import { type Case, classes, type Judge, undetermined } from "../../judging/case.js";
import { judgeEachYear, sinceFirst, type YearHeld } from "../../judging/every-year.js";
import { fixed, judgement, type Known, measured, sourceOf } from "../../working/sourced-number.js";

/** The parts of a whole: each part's gap; judged only when the policy says how far a part may be from its target. */
export const partByPart: Judge<CompositionRequirement> = {
  id: "structure",
  version: "1",
  formula:
    "observed part − target part, for each part, in percentage points, against the policy's structure; over a span of years in each of them",
  statuses: classes("achieved", "on-track", "behind", "missed"),
  refuses: ["no-observation", "unlike-observation", "needs-structure-policy", "missing-years", "no-final-observation"],
  judge: (given) => {
    const { requirement, evidence, first, policy, target } = given;
    const all = sinceFirst(evidence.parts, first).map(([, one]) => one);
    const newest = all.at(-1);
    if (newest === undefined) return undetermined("no-observation");
    const used = target.span.kind === "by" ? [newest] : all;
    if (used.some(({ parts }) => parts.length !== requirement.parts.length)) return undetermined("unlike-observation");
    const years = used.map((entry) => distanceOf(given, entry));
    const told = { gaps: years.at(-1)?.gaps.map(({ text }) => text) ?? [] };
    if (policy.structure === undefined) return { ...undetermined("needs-structure-policy"), ...told };
    const held = years.map((one) => within(given, one));
    // The widest of all that were judged is where the verdict would change.
    given.trail.run("maximum", { values: held.map(({ most }) => most) }, "flipsAt");
    const [only] = held;
    const judged =
      target.span.kind === "by" && only !== undefined
        ? judgeNewest(given, newest.year, only, BEHIND)
        : judgeEachYear(given, held, () => []);
    return { ...judged, policy: ["structure", ...(judged.policy ?? [])], ...told };
  },
};

type Parted = { readonly observed: readonly Known[]; readonly gaps: readonly Known[] };

function distanceOf(given: Case<CompositionRequirement>, entry: Extract<Observation, { parts: readonly string[] }>): Parted {
  const observed = entry.parts.map((part) => measured(part, sourceOf(entry)));
  const gaps = observed.map((part, i) =>
    given.trail.run("pointChange", { first: fixed(given.requirement.parts[i] ?? "0", targetSource(given)), last: part }),
  );
  return { observed, gaps };
}

function within(
  { trail, policy, requirement }: Case<CompositionRequirement>,
  { observed, gaps }: Parted,
): YearHeld & { readonly most: Known } {
  const tolerance = judgement(policy, "structure");
  const zero = fixed("0", { from: "plan" });
  const widest = gaps.map((gap) => trail.run("gapToTarget", { current: gap, target: zero, direction: "hold" }));
  const most = trail.run("maximum", { values: widest });
  const met = most.value.lessThanOrEqualTo(tolerance.value);
  trail.conclude("isAtMost", { value: most, bound: tolerance }, met);
  return { met, can: rounding(observed, requirement.parts, tolerance), most };
}

/** Whether rounding of the parts can bring all within the tolerance, or one beyond it. */
function rounding(observed: readonly Known[], targets: readonly string[], tolerance: Known): { pass: boolean; fail: boolean } {
  const each = observed.map(({ low, high }, i) => {
    const target = decimal(targets[i] ?? "0");
    const inside = low.lessThanOrEqualTo(target) && high.greaterThanOrEqualTo(target);
    const ends = [low.minus(target).abs(), high.minus(target).abs()];
    return {
      pass: inside || ends.some((gap) => gap.lessThanOrEqualTo(tolerance.value)),
      fail: ends.some((gap) => gap.greaterThan(tolerance.value)),
    };
  });
  return { pass: each.every(({ pass }) => pass), fail: each.some(({ fail }) => fail) };
}
