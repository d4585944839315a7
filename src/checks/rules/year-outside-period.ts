import { printedYears } from "../../demand/index.js";
import type { Plan } from "../../model/index.js";
import type { Ref } from "../finding.js";
import { commitmentRef, indicatorRef, projectRef, projectsOf } from "../refs.js";
import { type Draft, rule } from "../rule.js";

/** A target, a promise or a project that ends before the plan begins; or, as a note, begins after it ends, as a goal of a far year does. */
export const yearOutsidePeriod = rule({
  code: "year-outside-period",
  family: "arithmetic",
  severity: "warning",
  find: ({ plan }) => [
    ...plan.indicators.flatMap((one) =>
      one.targets.flatMap(({ span, locator }) => outside(printedYears(span), indicatorRef(one, locator), plan)),
    ),
    ...plan.commitments.flatMap((one) => outside(printedYears(one.span), commitmentRef(one), plan)),
    ...projectsOf(plan).flatMap((one) => (one.years === undefined ? [] : outside(one.years, projectRef(one), plan))),
  ],
});

type Years = { readonly from: number; readonly to: number };

const outside = ({ from, to }: Years, ref: Ref, { period }: Plan): Draft[] =>
  to >= period.from && from <= period.to
    ? []
    : [
        {
          ...(from > period.to && { severity: "note" }),
          locator: ref.locator,
          facts: { from, to, periodFrom: period.from, periodTo: period.to },
          refs: [ref],
        },
      ];
