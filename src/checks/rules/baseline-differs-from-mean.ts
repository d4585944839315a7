import { pointChange } from "../../calculators/index.js";
import { type Figure, figuresOf } from "../figures.js";
import { grouped } from "../group.js";
import { sameFigures, text } from "../printed.js";
import { type Draft, rule } from "../rule.js";

/** The base of an indicator of mean growth is not the mean that other places give for the years up to it. */
export const baselineDiffersFromMean = rule({
  code: "baseline-differs-from-mean",
  family: "agreement",
  severity: "note",
  find: (context) =>
    [...grouped(figuresOf(context), ({ indicator }) => indicator).values()].flatMap((figures) =>
      judge(figures, context.plan.base),
    ),
});

function judge(figures: readonly Figure[], base: number): Draft[] {
  const baseline = figures.find(({ of, year, ref }) => of === "growth" && year === base && ref.kind === "indicator");
  const unlike = figures.filter(
    ({ of, year, values }) => of === "mean" && year === base && !sameFigures(values, baseline?.values ?? []),
  );
  if (baseline === undefined || unlike.length === 0) return [];
  const [value = ""] = baseline.values;
  const means = [...new Set(unlike.map(({ values: [mean = ""] }) => mean))];
  return [
    {
      locator: baseline.ref.locator,
      facts: { year: base, baseline: value, means, differences: means.map((mean) => text(pointChange(mean, value))) },
      refs: [baseline.ref, ...unlike.map(({ ref }) => ref)],
    },
  ];
}
