import type { Indicator, Plan } from "../../model/index.js";
import { saysNoUnit, unitRatio } from "../../notation/index.js";
import type { Ref } from "../finding.js";
import { commitmentRef, indicatorRef, statementRef } from "../refs.js";
import { type Draft, rule } from "../rule.js";

/** A figure of an indicator in another unit than the indicator's own, by more than a multiplier or a spelling. */
export const unitDiffers = rule({
  code: "unit-differs",
  family: "units",
  severity: "error",
  find: ({ plan, previous, indicator, previousIndicator }) => [
    ...plan.commitments.flatMap((one) => {
      const found = one.indicator === undefined ? undefined : indicator(one.indicator);
      return found?.measure === "level" ? compare(one.unit, found, commitmentRef(one)) : [];
    }),
    ...statements(plan, indicator),
    ...plan.indicators.flatMap((one) => {
      const before = previousIndicator(one.id);
      return before === undefined ? [] : compare(before.unit ?? undefined, one, indicatorRef(before, before.locator, previous));
    }),
  ],
});

const statements = (plan: Plan, indicator: (id: string) => Indicator | undefined): Draft[] =>
  plan.statements.flatMap((one) => {
    const found = one.indicator === undefined ? undefined : indicator(one.indicator);
    if (found?.measure !== "level" || one.to === undefined || !("unit" in one.to)) return [];
    return compare(one.to.unit, found, statementRef(one));
  });

function compare(unit: string | undefined, indicator: Indicator, ref: Ref): Draft[] {
  const own = indicator.unit;
  if (unit === undefined || own === null || saysNoUnit(unit) || saysNoUnit(own) || unitRatio(unit, own) !== undefined) return [];
  // A share is no amount; other units may measure one thing (亩 and 公顷), and a later plan may measure it anew.
  const areUnlike = isShare(unit) !== isShare(own) && ref.plan === undefined;
  return [
    {
      ...(!areUnlike && { severity: "warning" }),
      locator: ref.locator,
      facts: { unit, own },
      refs: [ref, indicatorRef(indicator)],
    },
  ];
}

const isShare = (unit: string): boolean => unitRatio(unit, "%") !== undefined;
