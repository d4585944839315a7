import { type Decimal, type DecimalInput, decimal, precise, rounded, yearCount } from "../../kernel/index.js";

/**
 * Yearly levels on a straight line from the base to the target.
 *
 * Formula: base + (target − base) × i ÷ years, i = 1 … years.
 *
 * @param base - the level of the base year
 * @param target - the level to reach
 * @param years - years between, 1 to 1,000
 * @returns one level per year after the base, unrounded (40 digits); the last is the target itself
 * @throws PlanError `no-years`, `too-many-years`, `invalid-count`, `invalid-decimal`, `too-many-digits`
 * @category Path
 * @example
 * ```ts
 * import { linearPath } from "five-year-plan/calculators";
 * linearPath("42.1", "51.1", 5).join(" "); // => "43.9 45.7 47.5 49.3 51.1"
 * ```
 */
export function linearPath(base: DecimalInput, target: DecimalInput, years: number): Decimal[] {
  const [from, to, steps] = [decimal(base), decimal(target), yearCount(years)];
  const whole = precise(to).minus(from);
  return Array.from({ length: steps }, (_, i) =>
    i + 1 === steps
      ? to
      : rounded(
          whole
            .times(i + 1)
            .div(steps)
            .plus(from),
        ),
  );
}
