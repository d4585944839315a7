import { saysNoUnit, unitRatio } from "../../notation/index.js";
import type { Ref } from "../finding.js";
import { commitmentRef, indicatorRef, projectRef, projectsOf, statementRef } from "../refs.js";
import { type Draft, rule } from "../rule.js";

/** Spellings that stand in for a sign a keyboard lacks, and the sign. */
const STAND_INS: readonly (readonly [RegExp, string])[] = [
  [/^u(?=[gmlLs](?:$|[/·³²]))/, "μ"],
  [/m3(?![0-9])/, "m³"],
  [/m2(?![0-9])/, "m²"],
  [/％/, "%"],
  [/℅/, "%"],
];

/** A unit spelled with a stand-in (ug for μg, m3 for m³), or by another name than the indicator's own unit (微克/立方米 for μg/m³). */
export const unitSpelling = rule({
  code: "unit-spelling",
  family: "units",
  severity: "note",
  find: ({ plan, previous, indicator, previousIndicator }) => {
    const own = (id: string | undefined) => (id === undefined ? undefined : indicator(id)?.unit);
    return [
      ...plan.indicators.flatMap((one) => spelling(one.unit, undefined, indicatorRef(one))),
      ...plan.commitments.flatMap((one) => spelling(one.unit, own(one.indicator), commitmentRef(one))),
      ...plan.statements.flatMap((one) =>
        spelling(one.to !== undefined && "unit" in one.to ? one.to.unit : undefined, own(one.indicator), statementRef(one)),
      ),
      ...projectsOf(plan).flatMap((one) => one.quantities.flatMap(({ unit }) => spelling(unit, undefined, projectRef(one)))),
      ...plan.indicators.flatMap((one) => {
        const before = previousIndicator(one.id);
        return before === undefined ? [] : named(before.unit, one.unit, indicatorRef(before, before.locator, previous));
      }),
    ];
  },
});

function spelling(unit: string | null | undefined, own: string | null | undefined, ref: Ref): Draft[] {
  if (unit === undefined || unit === null) return [];
  const standard = withSigns(unit);
  return standard === unit ? named(unit, own, ref) : [{ locator: ref.locator, facts: { unit, standard }, refs: [ref] }];
}

/** Another name of the same unit. */
function named(unit: string | null | undefined, own: string | null | undefined, ref: Ref): Draft[] {
  if (unit === undefined || unit === null || own === undefined || own === null || unit === own) return [];
  const standard = withSigns(own);
  if (unit === standard || saysNoUnit(unit) || saysNoUnit(own) || unitRatio(unit, own) !== "1") return [];
  return [{ locator: ref.locator, facts: { unit, standard }, refs: [ref] }];
}

const withSigns = (unit: string): string => STAND_INS.reduce((text, [wrong, right]) => text.replace(wrong, right), unit);
