import { agreesWithPrinted, averageAnnualGrowth, averageAnnualGrowthInterval, impliedBase } from "../../calculators/index.js";
import { decimal, type Interval, printedInterval } from "../../kernel/index.js";
import type { Statement } from "../../model/index.js";
import { text } from "../amount.js";
import { figuresOf } from "../figures.js";
import type { FindingFacts, Ref } from "../finding.js";
import { grouped } from "../group.js";
import { statementRef } from "../refs.js";
import { type CheckContext, type Draft, rule } from "../rule.js";

/** A stated mean growth that the stated levels do not give: the statement's own, and what is told elsewhere for the same years. */
export const statedGrowth = rule({
  code: "stated-growth",
  family: "arithmetic",
  severity: "warning",
  find: (context) => {
    const elsewhere = meansElsewhere(context);
    return context.plan.statements.flatMap((statement): Draft[] => {
      const ref = statementRef(statement);
      const { growth } = statement;
      const own = growth === undefined ? [] : [{ stated: growth, ref }];
      return [...own, ...elsewhere(statement)].flatMap((one): Draft[] => {
        const facts = unlike(one.stated, statement);
        if (facts === undefined) return [];
        return [{ locator: one.ref.locator, facts, refs: one.ref === ref ? [ref] : [one.ref, ref] }];
      });
    });
  },
});

type Stated = { readonly stated: string; readonly ref: Ref };

/** What observations say of the mean over the years between a statement's two levels, where that is not what the statement says. */
function meansElsewhere(context: CheckContext): (statement: Statement) => readonly Stated[] {
  const means = figuresOf(context).filter(({ of, ref }) => of === "mean" && ref.kind === "observation");
  const byIndicator = grouped(means, ({ indicator }) => indicator);
  return ({ indicator, from, to, growth }) =>
    (byIndicator.get(indicator ?? "") ?? [])
      .filter((one) => one.year === to?.year && from !== undefined && (one.from === from.year || one.from === from.year + 1))
      .map(({ values: [stated = ""], ref }) => ({ stated, ref }))
      .filter(({ stated }) => growth === undefined || !decimal(stated).equals(decimal(growth)));
}

function unlike(stated: string, { from, to }: Statement): FindingFacts | undefined {
  if (from === undefined || to === undefined || "parts" in from || "parts" in to) return undefined;
  const steps = to.year - from.year;
  if (steps < 1 || !positive(from.value) || !positive(to.value) || from.unit !== to.unit) return undefined;
  const between = averageAnnualGrowthInterval(from.value, to.value, steps);
  if (agreesWithPrinted(stated, between)) return undefined;
  // Plans also count a period's years as steps: then the first level would be that of the year before.
  const more = averageAnnualGrowthInterval(from.value, to.value, steps + 1);
  return {
    stated,
    first: from.value,
    firstYear: from.year,
    last: to.value,
    lastYear: to.year,
    steps,
    growth: text(averageAnnualGrowth(from.value, to.value, steps)),
    ...ends(between, "growthLow", "growthHigh"),
    stepsMore: steps + 1,
    growthMore: text(averageAnnualGrowth(from.value, to.value, steps + 1)),
    ...ends(more, "growthMoreLow", "growthMoreHigh"),
    explainedBy: agreesWithPrinted(stated, more) ? String(steps + 1) : "none",
    ...(decimal(stated).greaterThan(-100) && {
      impliedFirst: text(impliedBase(to.value, stated, steps)),
      impliedBase: text(impliedBase(to.value, stated, steps + 1)),
      impliedBaseYear: from.year - 1,
    }),
  };
}

const positive = (value: string): boolean => printedInterval(value).low.greaterThan(0);

const ends = ({ low, high }: Interval, lowName: string, highName: string) => ({ [lowName]: text(low), [highName]: text(high) });
