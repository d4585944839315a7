import { GRADE_SCALES, type GradeRequirement, gradeRank } from "../../notation/index.js";
import type { Asked } from "./asks.js";
import { each, type Spread } from "./way.js";

/**
 * What a grade requires of each year: in each of a span (`base` undefined); by a year of each where the base has the grade, and only of the
 * last where it has not, or is not known (null). Grades have no way between them. A grade that does not do itself requires the next one.
 */
export function gradesAsked(requirement: GradeRequirement, base: string | null | undefined, spread: Spread): readonly Asked[] {
  const { scale, bound } = requirement;
  const grade =
    bound === "more-than" ? beside(requirement, -1) : bound === "less-than" ? beside(requirement, 1) : requirement.grade;
  const rank = grade === undefined ? undefined : gradeRank(scale, grade);
  if (grade === undefined || rank === undefined) return [];
  const years = each(grade, spread);
  if (base === undefined) return years;
  const had = base === null ? undefined : gradeRank(scale, base);
  const worst = bound === "at-most" || bound === "less-than";
  return had !== undefined && (worst ? had >= rank : had <= rank) ? years : years.slice(-1);
}

/** The neighbour of a grade on its scale, on which the first is the best. */
function beside({ scale, grade }: GradeRequirement, by: number): string | undefined {
  const rank = gradeRank(scale, grade);
  return rank === undefined || !Object.hasOwn(GRADE_SCALES, scale) ? undefined : GRADE_SCALES[scale]?.[rank - 1 + by];
}
