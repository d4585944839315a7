import type { Observation } from "../../../model/index.js";
import { type GradeRequirement, gradeRank } from "../../../notation/index.js";
import { gradeDecides } from "../../decisions/grade.js";
import { newest } from "../../evidence/evidence.js";
import { judgeNewest } from "../../judging/against-target.js";
import { type Case, classes, isFinal, type Judge, type Judgement, undetermined } from "../../judging/case.js";
import { type Criterion, comparing, passes } from "../../judging/criterion.js";
import { judgeEachYear, sinceFirst, type YearHeld } from "../../judging/every-year.js";
import { judgementOf } from "../../judging/judgement-of.js";
import type { Source } from "../../verdict.js";
import { fixed, type Known, sourceOf, targetOrigin } from "../../working/sourced-number.js";

type Graded = Extract<Observation, { grade: string }>;

/** A class on a scale on which 1 is best: compared by place, never by arithmetic. */
export const gradeByPlace: Judge<GradeRequirement> = {
  id: "ordinal",
  version: "1",
  formula:
    "place of the observed grade on its scale against the place asked for, 1 is best; over a span of years in each of them",
  statuses: classes("achieved", "on-track", "behind", "off-track", "missed"),
  refuses: ["no-observation", "unknown-scale", "missing-years", "no-final-observation"],
  judge: (given) => {
    const { evidence, first, target } = given;
    if (target.span.kind !== "by") return inEachYear(given);
    const found = newest(evidence.grades, first);
    if (found === undefined) return undetermined("no-observation");
    const held = holdGrade(given, found.entry);
    if (held === undefined) return undetermined("unknown-scale");
    const judged = judgeNewest(given, found.year, held);
    return isFinal(given) ? judged : early(given, held.criterion, judged, found.year);
  },
};

/** A grade printed for all the years must hold in each: grades have no mean and no sum. */
function inEachYear(given: Case<GradeRequirement>): Judgement {
  const held = sinceFirst(given.evidence.grades, given.first).map(([, one]) => holdGrade(given, one));
  const known = held.filter((one) => one !== undefined);
  return known.length < held.length ? undetermined("unknown-scale") : judgeEachYear(given, known, () => []);
}

type HeldGrade = YearHeld & { readonly criterion: Criterion };

function holdGrade(given: Case<GradeRequirement>, entry: Graded): HeldGrade | undefined {
  const { requirement, trail, target } = given;
  const asked = place(given, requirement.grade, targetOrigin(target), "required");
  const observed = place(given, entry.grade, sourceOf(entry), "observed");
  if (asked === undefined || observed === undefined) return undefined;
  trail.run("gapToTarget", { current: observed, target: asked, direction: "lower" }, "gap");
  const criterion = betterIsSmaller(requirement, asked, given.side);
  for (const test of criterion)
    trail.conclude(test.is, { value: observed, bound: test.bound }, passes([test], comparing(observed.value)));
  const met = passes(criterion, comparing(observed.value));
  return { met, can: { pass: met, fail: !met }, criterion };
}

/** Before the end, a grade reached that the base did not have is early; one not reached yet is behind, unless it was lost. */
function early(given: Case<GradeRequirement>, criterion: Criterion, judged: Judgement, year: number): Judgement {
  const { indicator, requirement, evidence, first } = given;
  const stated = indicator.baseline?.reading;
  const base =
    stated?.kind === "grade"
      ? gradeRank(stated.scale, stated.grade)
      : // A bare III below the heading of grades.
        stated?.kind === "qualitative"
        ? gradeRank(requirement.scale, stated.text)
        : undefined;
  const keeps = (rank: number | undefined): boolean =>
    rank !== undefined && passes(criterion, comparing(fixed(String(rank), { from: "plan" }).value));
  const decided = { ...judgementOf(gradeDecides(judged.standing === "met", keeps(base))), policy: judged.policy ?? [] };
  if (keeps(base) || judged.standing === "met") return decided;
  const had = sinceFirst(evidence.grades, first).filter(
    ([when, { grade }]) => when < year && keeps(gradeRank(requirement.scale, grade)),
  );
  const lapsed = had.at(-1)?.[0];
  return { ...decided, ...(lapsed !== undefined && { lapsed }) };
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
function betterIsSmaller({ bound }: GradeRequirement, asked: Known, side: Case["side"]): Criterion {
  if (bound === "more-than") return [{ is: "isLessThan", bound: asked }];
  if (bound === "less-than") return [{ is: "isMoreThan", bound: asked }];
  return [{ is: side === "floor" ? "isAtMost" : side === "ceiling" ? "isAtLeast" : "isEqual", bound: asked }];
}
