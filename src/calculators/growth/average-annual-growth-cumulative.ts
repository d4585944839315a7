import { type Decimal, type DecimalInput, decimal, decimals, PlanError, precise, root } from "../../kernel/index.js";
import { inPercent } from "./growth-factor.js";

/** A relative step this small leaves an error of its square, far beyond the last of 60 digits. */
const SMALL_STEP = "1e-45";

/**
 * Average annual growth by the cumulative method (累计法): the even rate whose yearly levels add up to the same total.
 *
 * Formula: the x with Σ(1 + x)ⁱ = Σyᵢ ÷ base, i = 1 … n; in percent.
 *
 * The left side rises with x, so there is one answer; it is found by Newton's iteration on 60 digits and rounded once.
 *
 * @param base - the level of the base year, above 0
 * @param levels - the level of each year after it, in order, none below 0, together above 0
 * @returns percent a year, unrounded (40 digits)
 * @throws PlanError `zero-base`, `sign-change`, `empty-list`, `list-too-long`, `invalid-decimal`, `too-many-digits`
 * @see https://tjj.sc.gov.cn/scstjj/tjnjnew/2008/chinese/note/02.htm (累计法)
 * @category Growth
 * @example
 * ```ts
 * import { averageAnnualGrowthCumulative } from "five-year-plan/calculators";
 * averageAnnualGrowthCumulative("100", ["130", "120", "125", "130", "140"]).toFixed(3); // => "8.612"
 * ```
 */
export function averageAnnualGrowthCumulative(base: DecimalInput, levels: readonly DecimalInput[]): Decimal {
  const from = decimal(base);
  const each = decimals(levels);
  if (from.isZero()) throw new PlanError("zero-base", { base: "0" });
  const negative = each.find((level) => level.isNegative());
  if (from.isNegative() || negative !== undefined) {
    throw new PlanError("sign-change", { base: from.toString(), level: (negative ?? from).toString() });
  }
  const total = each.reduce((sum, level) => sum.plus(level), precise(0)).div(from);
  if (total.isZero()) throw new PlanError("zero-base", { total: "0" });
  return inPercent(factorWithTotal(total, each.length));
}

/** The q > 0 with q + q² + … + qⁿ = total. */
function factorWithTotal(total: Decimal, years: number): Decimal {
  // Σqⁱ rises and is convex, and qⁿ ≤ Σqⁱ: from this start at or above the root, Newton falls to it and never passes it.
  let factor = root(total, years);
  for (;;) {
    let [sum, slope] = [precise(0), precise(0)];
    for (let i = 0; i < years; i++) {
      slope = slope.times(factor).plus(sum).plus(1);
      sum = sum.plus(1).times(factor);
    }
    const next = factor.minus(sum.minus(total).div(slope));
    if (next.minus(factor).abs().div(factor).lessThan(SMALL_STEP)) return next;
    factor = next;
  }
}
