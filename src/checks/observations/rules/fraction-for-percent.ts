import { isRateUnit } from "../../../notation/index.js";
import { text } from "../../printed.js";
import { isClose, powerOff } from "../near.js";
import { figureRule } from "../rule.js";

/** A fraction of one where a percent belongs: 0.46 for 46. */
export const fractionForPercent = figureRule({
  code: "fraction-for-percent",
  severity: "warning",
  slip: ({ one, kind, value }, { unit, expected, beside }) => {
    if (one.measure === "index" || (kind === "level" && !isRateUnit(one.unit ?? unit)) || value.abs().greaterThan(1))
      return undefined;
    const asked = expected(kind, one.year);
    const others = [...(asked === undefined ? [] : [asked]), ...beside({ one, kind, value })].filter((other) =>
      other.abs().greaterThan(1),
    );
    const percent = value.times(100);
    // A growth of 0.05 % there is; one of 0.051 where others are given as 5.1 has two digits too many.
    const isFraction =
      kind === "level"
        ? others.some((other) => powerOff(value, other) === -2)
        : places(one.value) >= 3 && others.some((other) => isClose(percent, other));
    return isFraction ? { facts: { year: one.year, value: one.value, instead: text(percent) } } : undefined;
  },
});

const places = (printed: string): number => printed.split(".")[1]?.length ?? 0;
