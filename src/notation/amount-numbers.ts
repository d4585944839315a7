import type { Amount, D } from "./requirement.js";

/** The numbers of an amount as printed: one, or the two ends of a range. */
export const amountNumbers = (amount: Amount): readonly D[] =>
  amount.bound === "between" ? [amount.low, amount.high] : [amount.value];
