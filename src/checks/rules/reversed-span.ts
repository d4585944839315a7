import type { Ref } from "../finding.js";
import { commitmentRef, indicatorRef, projectRef, projectsOf, refTo, statementRef } from "../refs.js";
import { type Draft, rule } from "../rule.js";

/** Years that run backwards. */
export const reversedSpan = rule({
  code: "reversed-span",
  family: "arithmetic",
  severity: "error",
  find: ({ plan }) => [
    ...backwards(plan.period, refTo("plan", { id: plan.id, name: plan.title })),
    ...backwards({ from: plan.base, to: plan.period.from - 1 }, refTo("plan", { id: plan.id, name: plan.title })),
    ...plan.indicators.flatMap((one) =>
      one.targets.flatMap(({ span, locator }) => (span.kind === "by" ? [] : backwards(span, indicatorRef(one, locator)))),
    ),
    ...plan.commitments.flatMap((one) => (one.span.kind === "by" ? [] : backwards(one.span, commitmentRef(one)))),
    ...plan.statements.flatMap((one) => [
      ...(one.over === undefined ? [] : backwards(one.over, statementRef(one))),
      ...(one.from === undefined || one.to === undefined
        ? []
        : // Two levels of one year are no change.
          backwards({ from: one.from.year + 1, to: one.to.year }, statementRef(one))),
    ]),
    ...projectsOf(plan).flatMap((one) => (one.years === undefined ? [] : backwards(one.years, projectRef(one)))),
  ],
});

const backwards = ({ from, to }: { readonly from: number; readonly to: number }, ref: Ref): Draft[] =>
  from <= to ? [] : [{ locator: ref.locator, facts: { from, to }, refs: [ref] }];
