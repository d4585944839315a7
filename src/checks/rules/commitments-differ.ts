import type { Commitment } from "../../model/index.js";
import { comparable, endOf, numbersOf, sameNumbers, toldLike } from "../amount.js";
import { grouped } from "../group.js";
import { commitmentRef } from "../refs.js";
import { type Draft, rule } from "../rule.js";

/** One thing promised twice for the same year, with different numbers. */
export const commitmentsDiffer = rule({
  code: "commitments-differ",
  family: "agreement",
  severity: "error",
  find: ({ plan }) =>
    [...grouped(plan.commitments, (one) => `${one.indicator ?? one.subject.zh} ${endOf(one.span)}`).values()].flatMap(contrary),
});

/** Each promise is held against the first of its kind, so that a long list stays quick. */
function contrary(same: readonly Commitment[]): Draft[] {
  const firsts: Commitment[] = [];
  return same.flatMap((one): Draft[] => {
    // What cannot even be compared with itself has no number.
    if (!comparable(one.requirement, one.requirement)) return [];
    const first = firsts.find(({ requirement }) => comparable(requirement, one.requirement));
    if (first === undefined) firsts.push(one);
    const said = first && toldLike(one.requirement, first.requirement, one.unit ?? null, first.unit ?? null);
    if (first === undefined || said === undefined || sameNumbers(first.requirement, said)) return [];
    return [
      {
        locator: one.locator,
        facts: {
          first: first.printed,
          second: one.printed,
          firstNumbers: numbersOf(first.requirement),
          secondNumbers: numbersOf(one.requirement),
        },
        refs: [commitmentRef(one), commitmentRef(first)],
      },
    ];
  });
}
