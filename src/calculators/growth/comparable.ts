import { type Decimal, PlanError } from "../../kernel/index.js";

/**
 * Growth from first to last means something only from a base that is not 0 and without a change of sign.
 *
 * @throws PlanError `zero-base` when first is 0, `sign-change` when the two have opposite signs
 */
export function refuseUnlessComparable(first: Decimal, last: Decimal): void {
  if (first.isZero()) throw new PlanError("zero-base", { first: first.toString(), last: last.toString() });
  if (first.isNegative() !== last.isNegative() && !last.isZero()) {
    throw new PlanError("sign-change", { first: first.toString(), last: last.toString() });
  }
}
