import { type Commitment, figureUnit, type Indicator, type Target } from "../model/index.js";
import type { Requirement } from "../notation/index.js";
import { endOf, toldLike } from "./amount.js";
import type { CheckContext } from "./rule.js";

/** What a table asks of an indicator and what the prose promises of it for the same year. */
export type Pledge = { readonly indicator: Indicator; readonly target: Target; readonly commitment: Commitment };

/** Every promise of the prose beside each target of the table that is about the same indicator and ends in the same year. */
export const pledgesOf = ({ plan, indicator }: CheckContext): readonly Pledge[] =>
  plan.commitments.flatMap((commitment) => {
    const found = commitment.indicator === undefined ? undefined : indicator(commitment.indicator);
    if (found === undefined) return [];
    return found.targets
      .filter(({ span }) => endOf(span) === endOf(commitment.span))
      .map((target) => ({ indicator: found, target, commitment }));
  });

/** What the prose promises, told in the unit of the table's target; undefined where its unit is another. */
export function promised({ indicator, target, commitment }: Pledge): Requirement | undefined {
  const unit = figureUnit(indicator);
  return toldLike(commitment.requirement, target.requirement, commitment.unit ?? unit, unit);
}
