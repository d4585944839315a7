import { PLAUSIBLE } from "../../plausible.js";
import { text } from "../../printed.js";
import { figureRule } from "../rule.js";

/** A growth so large that the figure may be the level itself. */
export const levelForRate = figureRule({
  code: "level-for-rate",
  severity: "warning",
  slip: ({ one, kind, value }, { expected }) => {
    if (kind !== "rate" || value.abs().lessThanOrEqualTo(PLAUSIBLE.growth)) return undefined;
    const asked = expected("rate", one.year);
    if (asked !== undefined && value.minus(asked).abs().lessThanOrEqualTo(PLAUSIBLE.growth)) return undefined;
    // One year can grow by a half; that it doubles is no growth that any source prints.
    const canBe = value.abs().lessThanOrEqualTo(2 * Number(PLAUSIBLE.growth));
    return {
      ...(canBe && { severity: "note" as const }),
      facts: { year: one.year, value: one.value, ...(asked !== undefined && { asked: text(asked) }) },
    };
  },
});
