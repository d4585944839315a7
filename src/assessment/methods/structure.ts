import { decimal } from "../../kernel/index.js";
import type { CompositionRequirement } from "../../notation/index.js";
import { classes, type Judge, type Judgement, undetermined } from "../case.js";
import { newest } from "../evidence.js";
import { fixed, judgement, type Known, measured, sourceOf } from "../known.js";
import { judgeNewest, softly, targetSource } from "../outcome.js";

/** The parts of a whole: each part's gap; judged only when the policy says how far a part may be from its target. */
export const partByPart: Judge<CompositionRequirement> = {
  id: "structure",
  version: "1",
  formula: "observed part − target part, for each part, in percentage points, against the policy's structure",
  statuses: classes("achieved", "on-track", "behind", "missed"),
  refuses: ["no-observation", "unlike-observation", "needs-structure-policy", "no-final-observation"],
  judge: (given) => {
    const { requirement, evidence, trail, first, policy } = given;
    const found = newest(evidence.parts, first);
    if (found === undefined) return undetermined("no-observation");
    if (found.entry.parts.length !== requirement.parts.length) return undetermined("unlike-observation");
    const observed = found.entry.parts.map((part) => measured(part, sourceOf(found.entry)));
    const gaps = observed.map((part, i) =>
      trail.run("pointChange", { first: fixed(requirement.parts[i] ?? "0", targetSource(given)), last: part }),
    );
    const told = { gaps: gaps.map(({ text }) => text) };
    if (policy.structure === undefined) return { ...undetermined("needs-structure-policy"), ...told };
    const tolerance = judgement(policy, "structure");
    const widest = gaps.map((gap) =>
      trail.run("gapToTarget", { current: gap, target: fixed("0", { from: "plan" }), direction: "hold" }),
    );
    const most = trail.run("maximum", { values: widest }, "flipsAt");
    const met = most.value.lessThanOrEqualTo(tolerance.value);
    trail.conclude("isAtMost", { value: most, bound: tolerance }, met);
    const judged: Judgement = softly(
      judgeNewest(given, found.year, { met, can: rounding(observed, requirement.parts, tolerance) }),
    );
    return { ...judged, policy: ["structure", ...(judged.policy ?? [])], ...told };
  },
};

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
