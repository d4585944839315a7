import type { Known } from "../working/sourced-number.js";

/** One comparison that a value must pass. */
export type Test = { readonly is: "isAtLeast" | "isMoreThan" | "isAtMost" | "isLessThan" | "isEqual"; readonly bound: Known };

/** The comparisons that a value must pass, all of them. */
export type Criterion = readonly Test[];
