/** The years of a plan: of five where its last year ends in 0 or 5, for such plans are made; otherwise nothing is known of its first. */
export const beforePlan = (last: number): number => (last % 5 === 0 ? last - 5 : last - 1);

/**
 * The year of the base among columns that only name a year: the first with a later one, or the next where that ends in 0 or 5,
 * for there plans begin: 2019, 2020, 2025. The five years of a plan have none before them: 2021, 2022, … 2025.
 */
export function baseOfYears(given: readonly number[], later: readonly number[]): number | undefined {
  const years = given.toSorted((a, b) => a - b);
  const before = years.filter((year) => [...years, ...later].some((other) => other > year));
  const [first] = before;
  if (first === undefined) return undefined;
  const isWholePlan = first % 5 === 1 && [1, 2, 3, 4].every((n) => years.includes(first + n));
  return isWholePlan ? undefined : (first + 1) % 5 === 0 && before.includes(first + 1) ? first + 1 : first;
}

/**
 * The year of the base of targets that are due in `due`, where all that is known is of the plan's own years: the year before the target
 * (plans of one year print two), or else the first; none where the years begin with the plan.
 */
export function baseWithin(due: number, known: readonly number[]): number | undefined {
  const within = known.filter((year) => year < due);
  if (within.length > 1 && within.includes(beforePlan(due) + 1) && due % 5 === 0) return undefined;
  return within.length === 0 ? undefined : within.includes(due - 1) ? due - 1 : Math.min(...within);
}
