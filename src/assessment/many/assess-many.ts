import { refuseUnless } from "../../kernel/index.js";
import type { Observation, Plan } from "../../model/index.js";
import { refuseUnlessPlan } from "../../model/index.js";
import type { AssessOptions } from "../settings.js";
import type { Verdict } from "../verdict.js";
import { type Brief, prepare } from "./prepare.js";

/** One set of observations assessed. @category Assessment at scale */
export type AssessedSet = {
  /** Which set it is, counted from 0. */
  readonly set: number;
  /** One for each target, in the plan's order. */
  readonly verdicts: readonly Brief[];
  /** The whole verdict of one target, with its numbers and its working, computed when asked for. */
  readonly explain: (indicator: string, target?: number) => Verdict;
};

/** Options of {@link assessMany}. @category Assessment at scale */
export type ManyOptions = Pick<AssessOptions, "asOf" | "policy" | "references">;

/**
 * Judges a plan against many sets of observations (counties, scenarios, draws), one after the other.
 *
 * Status, standing, certainty and reason are those that `assess` gives; a test proves it. They are found by a filter in floating
 * point whose error is bounded, and by exact arithmetic wherever the bound cannot decide. What the plan and the
 * options say is read once, a set is forgotten when the next is asked for: memory does not grow with the number of sets.
 *
 * @param plan - the plan
 * @param sets - sets of observations, from an array, a generator, any iterable
 * @param options - `asOf`, and where wanted `policy` and `references`, for all sets
 * @returns a generator of assessed sets, in the order of the sets
 * @throws PlanError what `assess` throws; `explain` throws `unknown-indicator`
 * @category Assessment at scale
 * @example
 * ```ts
 * import { assessMany, type Observation } from "five-year-plan";
 * import { huzhu15 } from "five-year-plan/huzhu";
 * function* scenarios(): Generator<Observation[]> {
 *   for (const value of ["43.9", "45.7", "51.1"]) yield [{ indicator: "urbanisation-rate", year: 2026, value, status: "estimate" }];
 * }
 * const statuses: string[] = [];
 * for (const { verdicts } of assessMany(huzhu15, scenarios(), { asOf: 2026 }))
 *   statuses.push(...verdicts.filter(({ indicator }) => indicator === "urbanisation-rate").map(({ status }) => status));
 * statuses; // => ["on-track", "ahead", "achieved"]
 * ```
 */
export function* assessMany(
  plan: Plan,
  sets: Iterable<readonly Observation[]>,
  options: ManyOptions,
): Generator<AssessedSet, void, undefined> {
  refuseUnlessPlan(plan);
  refuseUnless("sets", sets, "iterable", "invalid-observations");
  refuseUnless("options", options, "object", "invalid-options");
  const { briefs, explain } = prepare(plan, only(options));
  let set = 0;
  for (const observations of sets) {
    yield { set: set++, verdicts: briefs(observations), explain: (id, target = 0) => explain(observations, id, target) };
  }
}

/**
 * Like {@link assessMany}, for sets that come one after the other from somewhere else: a stream of lines, a cursor.
 *
 * @param plan - the plan
 * @param sets - an async iterable of sets of observations
 * @param options - as for {@link assessMany}
 * @returns an async generator of assessed sets, in the order of the sets
 * @throws PlanError what {@link assessMany} throws
 * @category Assessment at scale
 * @example
 * ```ts
 * import { assessManyAsync, type Observation } from "five-year-plan";
 * import { huzhu15 } from "five-year-plan/huzhu";
 * async function* sets(): AsyncGenerator<Observation[]> {
 *   yield [{ indicator: "forest-coverage", year: 2030, value: "20.06", status: "actual" }];
 * }
 * const statuses: string[] = [];
 * for await (const { verdicts } of assessManyAsync(huzhu15, sets(), { asOf: 2030 }))
 *   statuses.push(...verdicts.filter(({ indicator }) => indicator === "forest-coverage").map(({ status }) => status));
 * statuses; // => ["achieved"]
 * ```
 */
export async function* assessManyAsync(
  plan: Plan,
  sets: AsyncIterable<readonly Observation[]>,
  options: ManyOptions,
): AsyncGenerator<AssessedSet, void, undefined> {
  refuseUnlessPlan(plan);
  refuseUnless("sets", sets, "iterable", "invalid-observations");
  refuseUnless("options", options, "object", "invalid-options");
  const { briefs, explain } = prepare(plan, only(options));
  let set = 0;
  for await (const observations of sets) {
    yield { set: set++, verdicts: briefs(observations), explain: (id, target = 0) => explain(observations, id, target) };
  }
}

/** Several methods beside the default are for `assess` and `explain`. */
const only = ({ asOf, policy, references }: ManyOptions): AssessOptions => ({
  asOf,
  ...(policy !== undefined && { policy }),
  ...(references !== undefined && { references }),
});
