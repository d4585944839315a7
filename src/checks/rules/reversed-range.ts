import { decimal } from "../../kernel/index.js";
import type { Requirement } from "../../notation/index.js";
import type { Ref } from "../finding.js";
import { isNumeric } from "../printed.js";
import { commitmentRef, indicatorRef } from "../refs.js";
import { type Draft, rule } from "../rule.js";

/** A range whose lower end is above its upper one: no number lies in it. */
export const reversedRange = rule({
  code: "reversed-range",
  family: "row",
  severity: "error",
  find: ({ plan }) => [
    ...plan.indicators.flatMap((one) => [
      ...(one.baseline === undefined
        ? []
        : reversed(one.baseline.reading, one.baseline.printed, indicatorRef(one, one.baseline.locator))),
      ...one.targets.flatMap(({ requirement, printed, locator }) => reversed(requirement, printed, indicatorRef(one, locator))),
    ]),
    ...plan.commitments.flatMap((one) => reversed(one.requirement, one.printed, commitmentRef(one))),
  ],
});

function reversed(requirement: Requirement, printed: string, ref: Ref): Draft[] {
  if (!isNumeric(requirement) || requirement.bound !== "between") return [];
  const { low, high } = requirement;
  return decimal(low).greaterThan(decimal(high)) ? [{ locator: ref.locator, facts: { printed, low, high }, refs: [ref] }] : [];
}
