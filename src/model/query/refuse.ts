import { PlanError, suggestion, unknownPlace } from "../../kernel/index.js";
import type { Plan } from "../plan.js";

const near = (given: string, known: readonly string[]): { readonly suggestion?: string } => {
  const one = suggestion(given, known);
  return one === undefined ? {} : { suggestion: one };
};

/** Refuses a query with an unknown condition: left out without a word it would find too much. */
export function refuseKeys(query: object, keys: readonly string[]): void {
  const unknown = Object.keys(query).find((key) => !keys.includes(key));
  if (unknown !== undefined) throw new PlanError("invalid-options", { option: unknown, expected: keys, ...near(unknown, keys) });
}

/** Refuses what is none of a list. */
export function refuseUnlessOneOf(option: string, given: string | undefined, expected: readonly string[]): void {
  if (given === undefined || expected.includes(given)) return;
  throw new PlanError("invalid-options", { option, given: String(given), expected, ...near(String(given), expected) });
}

/** Refuses what is no whole number: "3" would fit nothing. */
export function refuseUnlessWhole(option: string, given: number | undefined): void {
  if (given === undefined || Number.isInteger(given)) return;
  throw new PlanError("invalid-options", { option, given: String(given), expected: "a whole number" });
}

/** Refuses a place that a plan does not have. */
export function refuseUnknownPlace({ layout }: Pick<Plan, "layout">, place: string | undefined): void {
  if (place !== undefined && !layout.places.some(({ id }) => id === place)) throw unknownPlace(layout.places, place);
}
