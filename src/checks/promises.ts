import { type Demand, demandOf, lastYear } from "../demand/index.js";
import type { Commitment, Indicator, Target } from "../model/index.js";
import { demandOfCommitment, type Pair, pairOf } from "./disagreement.js";
import type { CheckContext } from "./rule.js";

/** What a table requires of an indicator and what the prose promises of it for the same year. */
export type Promised = {
  readonly indicator: Indicator;
  readonly target: Target;
  readonly commitment: Commitment;
  readonly table: Demand;
  readonly prose: Demand;
};

/** Every promise of the prose beside each target of the table that is about the same indicator and ends in the same year. */
export const promisesOf = ({ plan, indicator: find }: CheckContext): readonly Promised[] =>
  plan.commitments.flatMap((commitment) => {
    const indicator = commitment.indicator === undefined ? undefined : find(commitment.indicator);
    if (indicator === undefined) return [];
    const prose = demandOfCommitment(plan, commitment, indicator);
    return indicator.targets
      .filter(({ span }) => lastYear(span) === lastYear(commitment.span))
      .map((target) => ({ indicator, target, commitment, table: demandOf(plan, indicator, target), prose }));
  });

/** The table's demand and the prose's in the table's unit, where both are of one kind. */
export const heldTogether = ({ table, prose }: Promised): Pair | undefined => {
  const pair = pairOf(prose, table);
  return pair && { ...pair, one: pair.other, other: pair.one };
};
