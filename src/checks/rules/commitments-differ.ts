import { type Demand, lastYear } from "../../demand/index.js";
import type { Commitment } from "../../model/index.js";
import { isBareName } from "../../notation/index.js";
import { demandOfCommitment, type Pair, pairOf } from "../disagreement.js";
import { grouped } from "../group.js";
import { numbersOf } from "../printed.js";
import { commitmentRef } from "../refs.js";
import { type CheckContext, type Draft, rule } from "../rule.js";

/** One thing promised twice for the same year, with different numbers. */
export const commitmentsDiffer = rule({
  code: "commitments-differ",
  family: "agreement",
  severity: "error",
  find: (context) =>
    // A name that does not say what it is of may be another thing elsewhere.
    [
      ...grouped(
        context.plan.commitments.filter(saysOf),
        (one) => `${one.indicator ?? one.subject.zh} ${lastYear(one.span)}`,
      ).values(),
    ].flatMap((same) => contrary(same, context)),
});

const saysOf = ({ indicator, subject }: Commitment): boolean => indicator !== undefined || !isBareName(subject.zh);

type Promised = { readonly commitment: Commitment; readonly demand: Demand };

/** Each promise is compared with the first of its kind, so that a long list stays quick. */
function contrary(same: readonly Commitment[], { plan, indicator }: CheckContext): Draft[] {
  if (same.length < 2) return [];
  const firsts: Promised[] = [];
  return same.flatMap((commitment): Draft[] => {
    const about = commitment.indicator === undefined ? undefined : indicator(commitment.indicator);
    const demand = demandOfCommitment(plan, commitment, about);
    // What cannot even be compared with itself has no number.
    if (pairOf(demand, demand) === undefined) return [];
    const [first, pair] = firstAlike(demand, firsts) ?? [];
    if (first === undefined || pair === undefined) {
      firsts.push({ commitment, demand });
      return [];
    }
    if (pair.same) return [];
    return [
      {
        severity: pair.severity,
        locator: commitment.locator,
        facts: {
          first: first.commitment.printed,
          second: commitment.printed,
          firstNumbers: numbersOf(first.commitment.requirement),
          secondNumbers: numbersOf(commitment.requirement),
        },
        refs: [commitmentRef(commitment), commitmentRef(first.commitment)],
      },
    ];
  });
}

function firstAlike(demand: Demand, firsts: readonly Promised[]): readonly [Promised, Pair] | undefined {
  for (const first of firsts) {
    const pair = pairOf(demand, first.demand);
    if (pair !== undefined) return [first, pair];
  }
  return undefined;
}
