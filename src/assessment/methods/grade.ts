import { type GradeRequirement, gradeRank } from "../../notation/index.js";
import { type Case, classes, isFinal, type Judge, type Judgement, undetermined } from "../case.js";
import { type Criterion, comparing, passes, sideOf } from "../criterion.js";
import { newest } from "../evidence.js";
import { fixed, type Known, sourceOf } from "../known.js";
import { judgeNewest, targetSource } from "../outcome.js";
import type { Source } from "../verdict.js";

/** A class on a scale on which 1 is best: compared by place, never by arithmetic. */
export const gradeByPlace: Judge<GradeRequirement> = {
  id: "ordinal",
  version: "1",
  formula: "place of the observed grade on its scale against the place asked for; 1 is best",
  statuses: classes("achieved", "on-track", "behind", "off-track", "missed"),
  refuses: ["no-observation", "unknown-scale", "no-final-observation"],
  judge: (given) => {
    const { requirement, evidence, first, indicator } = given;
    const found = newest(evidence.grades, first);
    if (found === undefined) return undetermined("no-observation");
    const asked = place(given, requirement.grade, targetSource(given), "required");
    const observed = place(given, found.entry.grade, sourceOf(found.entry), "observed");
    if (asked === undefined || observed === undefined) return undetermined("unknown-scale");
    given.trail.run("gapToTarget", { current: observed, target: asked, direction: "lower" }, "gap");
    const criterion = betterIsSmaller(requirement, asked, indicator.direction);
    for (const test of criterion)
      given.trail.conclude(test.is, { value: observed, bound: test.bound }, passes([test], comparing(observed.value)));
    const met = passes(criterion, comparing(observed.value));
    const judged = judgeNewest(given, found.year, { met, can: { pass: met, fail: !met } });
    return isFinal(given) ? judged : early(given, criterion, judged);
  },
};

/** Before the end, a grade reached that the base did not have is early; one not reached yet is behind, unless it was lost. */
function early(given: Case<GradeRequirement>, criterion: Criterion, judged: Judgement): Judgement {
  const stated = given.indicator.baseline?.reading;
  const base = stated?.kind === "grade" ? gradeRank(stated.scale, stated.grade) : undefined;
  const atBase = base !== undefined && passes(criterion, comparing(fixed(String(base), { from: "plan" }).value));
  if (atBase) return judged;
  const status = judged.status === "on-track" ? "achieved" : "behind";
  return { ...judged, status, reachable: [status] };
}

function place(
  { trail, requirement }: Case<GradeRequirement>,
  grade: string,
  source: Source,
  gives: "observed" | "required",
): Known | undefined {
  const rank = gradeRank(requirement.scale, grade);
  if (rank === undefined) return undefined;
  return { ...trail.rank(requirement.scale, grade, rank, source), gives };
}

/** At least class III is a place of at most 3. */
function betterIsSmaller({ bound }: GradeRequirement, asked: Known, direction: Case["indicator"]["direction"]): Criterion {
  if (bound === "more-than") return [{ is: "isLessThan", bound: asked }];
  if (bound === "less-than") return [{ is: "isMoreThan", bound: asked }];
  const side = sideOf({ bound }, direction);
  return [{ is: side === "floor" ? "isAtMost" : side === "ceiling" ? "isAtLeast" : "isEqual", bound: asked }];
}
