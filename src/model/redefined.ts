import { refuseUnless } from "../kernel/index.js";
import type { Target } from "./target.js";

/**
 * Whether the figures of a year count something else than a target was set for: its definition changed by then, and the target was
 * not set anew since. Such figures say nothing about it, however near or far they lie.
 *
 * @param target - a target with its revisions
 * @param year - the year of a figure
 * @returns true where the two do not compare
 * @category Revisions
 * @example
 * ```ts
 * import { defineTarget, isRedefined } from "five-year-plan";
 * const cover = defineTarget({
 *   printed: "43.68", requirement: { kind: "level", bound: "unstated", value: "43.68" }, span: { kind: "by", year: 2025 }, locator: {},
 *   revisions: [{ kind: "definition-changed", from: 2022, act: { zh: "第三次全国国土调查" }, before: null, locator: {} }],
 * });
 * [isRedefined(cover, 2021), isRedefined(cover, 2025)]; // => [false, true]
 * ```
 */
export function isRedefined(target: Target, year: number): boolean {
  refuseUnless("target", target, { requirement: "object", span: "object" });
  const { requirement, revisions = [] } = target;
  let redefined = false;
  for (const { kind, from, before } of revisions) {
    // A target that was set anew is set in the definition of its day.
    if (kind === "definition-changed") redefined = (from ?? year) <= year && !differs(before?.requirement, requirement);
    else if (kind !== "rebased") redefined = false;
  }
  return redefined;
}

const differs = (before: object | undefined, now: object): boolean =>
  before !== undefined && JSON.stringify(before) !== JSON.stringify(now);
