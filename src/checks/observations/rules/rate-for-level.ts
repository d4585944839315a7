import { isRateUnit } from "../../../notation/index.js";
import { PLAUSIBLE } from "../../plausible.js";
import { text } from "../../printed.js";
import { isFarOff } from "../near.js";
import { figureRule } from "../rule.js";

/** A figure that is far from the levels of its indicator and that its growth could be. */
export const rateForLevel = figureRule({
  code: "rate-for-level",
  severity: "warning",
  slip: ({ one, kind, value }, { unit, expected }) => {
    const { measure, year } = one;
    if (kind !== "level" || measure !== undefined || isRateUnit(unit)) return undefined;
    const [level, growth] = [expected("level", year), expected("rate", year)];
    if (level === undefined || growth === undefined || !isFarOff(value, level)) return undefined;
    const isRate =
      value.abs().lessThanOrEqualTo(PLAUSIBLE.growth) && value.minus(growth).abs().lessThanOrEqualTo(PLAUSIBLE.oneYear);
    return isRate
      ? { facts: { year, value: one.value, expected: text(level), unit: unit ?? "", growth: text(growth) } }
      : undefined;
  },
});
