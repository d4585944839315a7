import type { D, Requirement } from "./requirement.js";

/**
 * A requirement with its growth in percent: growth printed per mille is divided by ten, exactly, everything else is as given.
 *
 * @param requirement - what a target asks for
 * @returns the same requirement, without the unit ‰
 * @category Requirements
 * @example
 * ```ts
 * import { inPercent } from "five-year-plan/notation";
 * inPercent({ kind: "growth", bound: "less-than", value: "7.2", unit: "‰" }); // => { kind: "growth", bound: "less-than", value: "0.72" }
 * ```
 */
export function inPercent(requirement: Requirement): Requirement {
  if (requirement.kind !== "growth" || requirement.unit === undefined) return requirement;
  const { unit: _, ...growth } = requirement;
  return growth.bound === "between"
    ? { ...growth, low: tenth(growth.low), high: tenth(growth.high) }
    : { ...growth, value: tenth(growth.value) };
}

/** A tenth, by moving the point: 7.2 gives 0.72, and 8 gives 0.8. */
function tenth(text: D): D {
  const minus = text.startsWith("-") ? "-" : "";
  const [whole = "", fraction = ""] = text.slice(minus.length).split(".");
  return `${minus}${whole.slice(0, -1) || "0"}.${whole.slice(-1)}${fraction}`;
}
