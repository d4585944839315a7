import type { Known } from "../working/sourced-number.js";

/** How a value must lie to a bound. */
export type Is = "isAtLeast" | "isMoreThan" | "isAtMost" | "isLessThan" | "isEqual";

/** One comparison that a value must pass. */
export type Test = { readonly is: Is; readonly bound: Known };

/** The comparisons that a value must pass, all of them. */
export type Criterion = readonly Test[];

/** Whether a comparison asks for no less. */
export const isFloor = (is: Is): boolean => is === "isAtLeast" || is === "isMoreThan";

/** Whether an order to a bound passes a comparison. */
export function holds(is: Is, order: number): boolean {
  switch (is) {
    case "isAtLeast":
      return order >= 0;
    case "isMoreThan":
      return order > 0;
    case "isAtMost":
      return order <= 0;
    case "isLessThan":
      return order < 0;
    default:
      return order === 0;
  }
}

/** Whether some number between two, whose orders to a bound are known, passes a comparison. */
export const canHold = (is: Is, low: number, high: number): boolean =>
  is === "isEqual" ? low <= 0 && high >= 0 : holds(is, isFloor(is) ? high : low);

/** Whether some number between two fails it. */
export const canBreak = (is: Is, low: number, high: number): boolean => !holds(is, low) || !holds(is, high);
