import { type Decimal, type DecimalInput, decimal, exact, PlanError, precise, rounded, shownValue } from "../../kernel/index.js";
import { named } from "../input/named.js";

/**
 * What a completion rate is a share of: the `change` asked for, the target's `level`, or the target less its `deviation`.
 *
 * @category Progress
 */
export type CompletionForm = "change" | "level" | "deviation";

/** What {@link completionRate} takes by name. @category Progress */
export type CompletionInputs = {
  readonly base: DecimalInput;
  readonly actual: DecimalInput;
  readonly target: DecimalInput;
  readonly form: CompletionForm;
};

/**
 * How far a target is completed (完成率), in one of the customary forms. They differ widely, so the form has no default.
 *
 * | form | rising indicator | falling indicator |
 * |---|---|---|
 * | `change` | (actual − base) ÷ (target − base) | the same |
 * | `level` | actual ÷ target | target ÷ actual |
 * | `deviation` | actual ÷ target | 2 − actual ÷ target |
 *
 * Whether it rises or falls follows from target and base. 100 % or more is completed in each form. Only `change` is 0 % at the
 * base: a share that is to rise from 42.1 to 51.1 is 82 % complete by `level` before anything was done. For a ceiling that the
 * base already has (unemployment 2.24, at most 3.5) there is no completion rate: it is kept or not.
 *
 * @param base - the level of the base year
 * @param actual - the level reached
 * @param target - the level to reach, not equal to the base
 * @param form - `"change"`, `"level"` or `"deviation"`; the last two need levels above 0
 * @returns percent, not clipped, unrounded (40 digits)
 * @throws PlanError `target-equals-base`, `zero-base` where the divisor is 0, `negative-value` for a level below 0 outside `change`,
 * `invalid-form`, `invalid-fields`, `invalid-decimal`, `too-many-digits`
 * @see https://gudianfeng.com/new/zs6338618.html (2 − actual ÷ target where less is better)
 * @category Progress
 * @example
 * ```ts
 * import { completionRate } from "five-year-plan/calculators";
 * const dust = { base: "30", actual: "28", target: "27" };
 * completionRate({ ...dust, form: "change" }).toFixed(2); // => "66.67"
 * completionRate({ ...dust, form: "level" }).toFixed(2); // => "96.43"
 * completionRate({ ...dust, form: "deviation" }).toFixed(2); // => "96.30"
 * ```
 */
export function completionRate(base: DecimalInput, actual: DecimalInput, target: DecimalInput, form: CompletionForm): Decimal;
export function completionRate(of: CompletionInputs): Decimal;
export function completionRate(...given: readonly unknown[]): Decimal {
  const { base, actual, target, form } = named<CompletionInputs>(given, ["base", "actual", "target", "form"]);
  const [from, at, to] = [decimal(base), decimal(actual), decimal(target)];
  if (to.equals(from)) throw new PlanError("target-equals-base", { base: from.toString() });
  if (form === "change") return percent(exact(at).minus(from), exact(to).minus(from));
  if (form !== "level" && form !== "deviation") {
    throw new PlanError("invalid-form", { form: shownValue(form), expected: ["change", "level", "deviation"] });
  }
  const negative = [from, at, to].find((level) => level.isNegative());
  if (negative !== undefined) throw new PlanError("negative-value", { value: negative.toString() });
  if (to.greaterThan(from)) return percent(at, to);
  return form === "level" ? percent(to, at) : percent(exact(to).times(2).minus(at), to);
}

function percent(part: Decimal, whole: Decimal): Decimal {
  if (whole.isZero()) throw new PlanError("zero-base", { divisor: "0" });
  return rounded(precise(part).times(100).div(precise(whole)));
}
