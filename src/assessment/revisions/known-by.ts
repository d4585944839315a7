import { refuseUnless } from "../../kernel/index.js";
import type { Observation } from "../../model/index.js";

/**
 * The observations as they were known at a time: those whose `vintage` is not later. A figure without a vintage counts as
 * always known.
 *
 * @param observations - all observations, of all vintages
 * @param vintage - a vintage in the form that the observations use, compared as text: `"2027-03"` is before `"2027-10"`
 * @returns the observations known then, in their order
 * @category Revisions
 * @example
 * ```ts
 * import { knownBy, parseObservations } from "five-year-plan";
 * const seen = parseObservations([
 *   { indicator: "gdp-growth", year: 2026, value: "5.1", status: "provisional", vintage: "2027-01" },
 *   { indicator: "gdp-growth", year: 2026, value: "4.9", status: "actual", vintage: "2027-12" },
 * ]);
 * knownBy(seen, "2027-06").length; // => 1
 * ```
 */
export function knownBy(observations: readonly Observation[], vintage: string): readonly Observation[] {
  refuseUnless("observations", observations, "list", "invalid-observations");
  refuseUnless("vintage", vintage, "text");
  return observations.filter((one) => one.vintage === undefined || one.vintage <= vintage);
}
