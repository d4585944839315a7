import { printedInterval } from "../../../kernel/index.js";
import { isShareName, unitRatio } from "../../../notation/index.js";
import { figureRule } from "../rule.js";

/** A part of a whole that is more than the whole, or less than nothing. */
export const shareOutOfRange = figureRule({
  code: "share-out-of-range",
  severity: "error",
  slip: ({ one, kind }, { indicator, unit }) => {
    const told = one.unit ?? unit;
    const times = told === null ? undefined : unitRatio(told, "%");
    if (kind !== "level" || times === undefined || !isShareName(indicator.name.zh)) return undefined;
    const { low, high } = printedInterval(one.value);
    if (!low.times(times).greaterThan(100) && !high.lessThan(0)) return undefined;
    return { facts: { year: one.year, value: one.value, unit: told ?? "%" } };
  },
});
