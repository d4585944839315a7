import { isRateUnit, saysNoUnit, unitRatio } from "../../../notation/index.js";
import { figureRule } from "../rule.js";

/** A figure in a unit that is no multiple of its indicator's. */
export const figureUnitDiffers = figureRule({
  code: "figure-unit-differs",
  severity: "error",
  slip: ({ one, kind }, { unit: own }) => {
    const { unit, measure, value } = one;
    // 上年=100 is the unit of an index, in many words.
    if (unit === undefined || measure === "index" || saysNoUnit(unit)) return undefined;
    const fits = kind === "rate" ? isRateUnit(unit) : own === null || unitRatio(unit, own) !== undefined;
    return fits ? undefined : { facts: { year: one.year, value, unit, own: own ?? "%" } };
  },
});
