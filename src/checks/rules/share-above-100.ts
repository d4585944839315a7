import { decimal, printedInterval } from "../../kernel/index.js";
import { figureUnit, type Indicator, type Locator } from "../../model/index.js";
import { isShareName, type Requirement, unitRatio } from "../../notation/index.js";
import { isNumeric, numbersOf, text } from "../printed.js";
import { indicatorRef } from "../refs.js";
import { type Draft, rule } from "../rule.js";

/** A part of a whole that is to be, or was, more than the whole. */
export const shareAbove100 = rule({
  code: "share-above-100",
  family: "row",
  severity: "error",
  find: ({ plan }) =>
    plan.indicators.flatMap((one) => {
      const { measure, name, baseline, targets } = one;
      if (measure !== "level" || !isShareName(name.zh)) return [];
      return [
        ...(baseline === undefined ? [] : above(one, baseline.reading, baseline.printed, baseline.locator)),
        ...targets.flatMap(({ requirement, printed, locator }) => above(one, requirement, printed, locator)),
      ];
    }),
});

function above(one: Indicator, requirement: Requirement, printed: string, locator: Locator): Draft[] {
  if (!isNumeric(requirement) || requirement.kind !== "level") return [];
  const unit = requirement.unit ?? figureUnit(one);
  const times = unit === null ? undefined : unitRatio(unit, "%");
  if (times === undefined) return [];
  const value = numbersOf(requirement).find(
    (number) =>
      printedInterval(number).low.times(times).greaterThan(100) ||
      // More than the whole is no share either.
      (requirement.bound === "more-than" && decimal(number).times(times).greaterThanOrEqualTo(100)),
  );
  if (value === undefined) return [];
  // A ceiling above the whole requires nothing, and can be met; more than the whole itself was likely to be at least.
  const isCeiling = requirement.bound === "at-most" || requirement.bound === "less-than";
  const isWhole = decimal(value).times(times).equals(100);
  return [
    {
      ...(isCeiling && { severity: "note" }),
      ...(isWhole && { severity: "warning" }),
      locator,
      facts: { printed, value, percent: text(decimal(value).times(times)) },
      refs: [indicatorRef(one, locator)],
    },
  ];
}
