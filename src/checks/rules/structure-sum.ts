import { structureSum } from "../../calculators/index.js";
import { printedInterval } from "../../kernel/index.js";
import type { Locator } from "../../model/index.js";
import type { Ref } from "../finding.js";
import { text } from "../printed.js";
import { commitmentRef, indicatorRef, observationRef, statementRef } from "../refs.js";
import { type Draft, rule } from "../rule.js";

/** Sums between these are meant to be 100 %; others are ratios such as 1:2. */
const [LEAST, MOST] = ["50", "150"];

/** Shares of a whole that do not add up to 100, whatever rounding is allowed for. */
export const structureSumRule = rule({
  code: "structure-sum",
  family: "arithmetic",
  severity: "error",
  find: ({ plan, previous, previousOutcomes, previousIndicator }) => [
    ...plan.indicators.flatMap((one) => [
      ...(one.baseline?.reading.kind === "composition"
        ? sum(one.baseline.reading.parts, indicatorRef(one, one.baseline.locator))
        : []),
      ...one.targets.flatMap(({ requirement, locator }) =>
        requirement.kind === "composition" ? sum(requirement.parts, indicatorRef(one, locator)) : [],
      ),
    ]),
    ...plan.commitments.flatMap((one) =>
      one.requirement.kind === "composition" ? sum(one.requirement.parts, commitmentRef(one)) : [],
    ),
    ...plan.statements.flatMap((one) =>
      [one.from, one.to].flatMap((point) => (point !== undefined && "parts" in point ? sum(point.parts, statementRef(one)) : [])),
    ),
    ...previousOutcomes.flatMap((one) =>
      "parts" in one ? sum(one.parts, observationRef(one, previousIndicator(one.indicator), previous)) : [],
    ),
  ],
});

function sum(parts: readonly string[], ref: Ref, locator: Locator = ref.locator): Draft[] {
  const total = structureSum(parts);
  if (total.lessThan(LEAST) || total.greaterThan(MOST)) return [];
  const intervals = parts.map(printedInterval);
  const low = structureSum(intervals.map((one) => one.low));
  const high = structureSum(intervals.map((one) => one.high));
  if (low.lessThanOrEqualTo(100) && high.greaterThanOrEqualTo(100)) return [];
  const facts = { parts: [...parts], sum: text(total), low: text(low), high: text(high), difference: text(total.minus(100)) };
  return [{ locator, facts, refs: [ref] }];
}
