import { refuseUnless } from "../kernel/index.js";
import type { Requirement } from "./requirement.js";
import { shifted } from "./shifted.js";

/**
 * A requirement with its growth in percent: growth printed per mille is divided by ten, exactly, everything else is as given.
 *
 * @param requirement - what a target requires
 * @returns the same requirement, without the unit ‰
 * @category Requirements
 * @example
 * ```ts
 * import { inPercent } from "five-year-plan/notation";
 * inPercent({ kind: "growth", bound: "less-than", value: "7.2", unit: "‰" }); // => { kind: "growth", bound: "less-than", value: "0.72" }
 * ```
 */
export function inPercent(requirement: Requirement): Requirement {
  refuseUnless("requirement", requirement, { kind: "text" });
  if (requirement.kind !== "growth" || requirement.unit === undefined) return requirement;
  const { unit: _, ...growth } = requirement;
  return growth.bound === "between"
    ? { ...growth, low: shifted(growth.low, -1), high: shifted(growth.high, -1) }
    : { ...growth, value: shifted(growth.value, -1) };
}
