import { type Decimal, type DecimalInput, decimals, exact, finite, PlanError } from "../../kernel/index.js";

/**
 * How much of a structure changed places: percentage points that moved from one part to another.
 *
 * Formula: ½ Σ|afterᵢ − beforeᵢ|.
 *
 * @param before - the earlier parts, in percent
 * @param after - the later parts, in percent, as many and in the same order
 * @returns percentage points, exact
 * @throws PlanError `unequal-lengths`, `empty-list`, `list-too-long`, `invalid-decimal`, `too-many-digits`
 * @category Share
 * @example
 * ```ts
 * import { structuralChange } from "five-year-plan/calculators";
 * structuralChange(["19.92", "34.81", "45.27"], ["20.52", "27.00", "52.48"]).toString(); // => "7.81"
 * ```
 */
export function structuralChange(before: readonly DecimalInput[], after: readonly DecimalInput[]): Decimal {
  const [earlier, later] = [decimals(before), decimals(after)];
  if (earlier.length !== later.length) {
    throw new PlanError("unequal-lengths", { before: earlier.length, after: later.length });
  }
  const moved = later.map((part, i) =>
    exact(part)
      .minus(earlier[i] as Decimal)
      .abs(),
  );
  return finite(moved.reduce((sum, part) => sum.plus(part)).times("0.5"));
}
