import { type Decimal, type DecimalInput, decimals, PlanError, wholeNumber } from "../../kernel/index.js";

/**
 * The level due after a number of years.
 *
 * @param path - one level per year after the base, as the other functions of this part give them
 * @param year - years after the base: 1 is the path's first level
 * @returns the level due, as the path has it
 * @throws PlanError `outside-path`, `invalid-count`, `empty-list`, `list-too-long`, `invalid-decimal`, `too-many-digits`
 * @category Path
 * @example
 * ```ts
 * import { linearPath, valueOnPath } from "five-year-plan/calculators";
 * valueOnPath(linearPath("42.1", "51.1", 5), 2).toString(); // => "45.7"
 * ```
 */
export function valueOnPath(path: readonly DecimalInput[], year: number): Decimal {
  const due = decimals(path)[wholeNumber(year, "year") - 1];
  if (due === undefined) throw new PlanError("outside-path", { year, years: path.length });
  return due;
}
