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

/** A unit spelled with a stand-in: ug for μg, m3 for m³. */
export const unitSpelling = rule({
  code: "unit-spelling",
  family: "units",
  severity: "note",
  find: ({ plan }) => [
    ...plan.indicators.flatMap((one) => spelling(one.unit ?? undefined, indicatorRef(one))),
    ...plan.commitments.flatMap((one) => spelling(one.unit, commitmentRef(one))),
    ...plan.statements.flatMap((one) =>
      spelling(one.to !== undefined && "unit" in one.to ? one.to.unit : undefined, statementRef(one)),
    ),
    ...projectsOf(plan).flatMap((one) => one.quantities.flatMap(({ unit }) => spelling(unit, projectRef(one)))),
  ],
});

function spelling(unit: string | undefined, ref: Ref): Draft[] {
  if (unit === undefined) return [];
  const standard = STAND_INS.reduce((text, [wrong, right]) => text.replace(wrong, right), unit);
  return standard === unit ? [] : [{ locator: ref.locator, facts: { unit, standard }, refs: [ref] }];
}
