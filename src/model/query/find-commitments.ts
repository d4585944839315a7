import { refuseUnless } from "../../kernel/index.js";
import type { Commitment } from "../commitment.js";
import type { Plan } from "../plan.js";
import { refuseKeys, refuseUnlessWhole } from "./refuse.js";

/** What a commitment must be like to be found; several conditions hold together. @category Queries */
export type CommitmentQuery = {
  /** The number of the part (篇) that makes it. */
  readonly part?: number;
  /** The number of the chapter that makes it; with its part, where numbers start again in each. */
  readonly chapter?: number;
  /** The id of the indicator that it speaks of. */
  readonly indicator?: string;
};

const KEYS: readonly (keyof CommitmentQuery)[] = ["part", "chapter", "indicator"];

/**
 * The promises of a plan's prose that fit every condition, chapter by chapter.
 *
 * @param plan - the plan
 * @param query - conditions; none gives every commitment
 * @returns commitments
 * @throws PlanError `invalid-options` for a condition that there is none of
 * @category Queries
 * @example
 * ```ts
 * import { findCommitments } from "five-year-plan";
 * import { huzhu15 } from "five-year-plan/huzhu";
 * findCommitments(huzhu15, { chapter: 3, indicator: "good-air-days" }).map(({ id }) => id); // => ["good-air-promise"]
 * ```
 */
export function findCommitments(plan: Pick<Plan, "commitments">, query: CommitmentQuery = {}): readonly Commitment[] {
  refuseUnless("plan", plan, { commitments: "list" }, "invalid-plan");
  refuseUnless("query", query, "object", "invalid-options");
  refuseKeys(query, KEYS);
  refuseUnlessWhole("part", query.part);
  refuseUnlessWhole("chapter", query.chapter);
  return plan.commitments.filter(
    ({ locator, indicator }) =>
      (query.part === undefined || locator.part === query.part) &&
      (query.chapter === undefined || locator.chapter === query.chapter) &&
      (query.indicator === undefined || indicator === query.indicator),
  );
}
