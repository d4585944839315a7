import { PlanError } from "../kernel/index.js";
import { DEFAULT_POLICY, type Policy, parsePolicy, refuseObservations } from "../model/index.js";
import type { Above } from "./evidence/above.js";
import type { Method, MethodOptions } from "./method.js";
import type { Beside } from "./peers/other-methods.js";
import { methodOf } from "./peers/published.js";
import { checkReferences, type References } from "./series/references.js";

/**
 * Options of an assessment.
 *
 * @category Assessment
 */
export type AssessOptions = {
  /** The year to judge in; later observations are not looked at. */
  readonly asOf: number;
  /** Policy settings that differ from the default. */
  readonly policy?: Partial<Policy>;
  /** Series that relative targets compare with. */
  readonly references?: References;
  /**
   * Plans of higher governments with what was observed of them: what a target compares with by their name (与全国同步, 不低于全省平均水平) is
   * looked up there, and the number that they set for others (省下达目标).
   */
  readonly above?: readonly Above[];
  /** Methods to run beside the default one: ids of {@link METHODS}, or methods of your own. */
  readonly methods?: readonly (string | Method)[];
  /** Options of these methods. */
  readonly methodOptions?: MethodOptions;
};

/** The options, checked, with defaults filled in. */
export type Settings = {
  readonly asOf: number;
  readonly policy: Policy;
  readonly references: References;
  readonly above: readonly Above[];
  readonly beside: Beside;
};

/** Checks options and fills in the defaults. */
export function settle({ asOf, policy, references, above = [], methods, methodOptions }: AssessOptions): Settings {
  // In quotes where it is text: "2025" in place of 2025 would else look right.
  const given = typeof asOf === "string" ? JSON.stringify(asOf) : String(asOf);
  if (!Number.isSafeInteger(asOf)) throw new PlanError("invalid-options", { asOf: given, expected: "a calendar year" });
  return {
    asOf,
    policy: policy === undefined ? DEFAULT_POLICY : parsePolicy(policy),
    references: checkReferences(references ?? {}),
    above: above.map(checkedAbove),
    beside: { methods: (methods ?? []).map(methodOf), options: methodOptions ?? {} },
  };
}

/** Refuses what is no plan with observations, before anything is judged. */
function checkedAbove(given: Above): Above {
  if (!Array.isArray(given?.plan?.indicators))
    throw new PlanError("invalid-options", { above: "given", expected: "{ plan, observations }" });
  refuseObservations(given.observations);
  return given;
}
