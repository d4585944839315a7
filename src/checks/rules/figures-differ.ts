import { pointChange } from "../../calculators/index.js";
import { figureUnit } from "../../model/index.js";
import { type Figure, figuresOf, sameTime } from "../figures.js";
import type { Severity } from "../finding.js";
import { grouped } from "../group.js";
import { sameFigures, text } from "../printed.js";
import { meet, printedRange } from "../range.js";
import { type Draft, rule } from "../rule.js";

/** One indicator has different values at the same time in different places: prose, table of results, table of targets. */
export const figuresDiffer = rule({
  code: "figures-differ",
  family: "agreement",
  severity: "error",
  find: (context) =>
    [...grouped(figuresOf(context), ({ indicator }) => indicator)].flatMap(([id, figures]) => {
      const indicator = context.indicator(id) ?? context.previousIndicator(id);
      return contrary(figures, indicator === undefined ? null : figureUnit(indicator));
    }),
});

function contrary(figures: readonly Figure[], unit: string | null): Draft[] {
  const firsts: Figure[] = [];
  // A value says more than a bound, a settled figure more than an open one: others are compared with it.
  const inOrder = [...figures].sort((a, b) => weight(a) - weight(b));
  const drafts = inOrder.map((one): readonly [Figure, Draft] | undefined => {
    const first = firsts.find((other) => sameTime(one, other));
    if (first === undefined) firsts.push(one);
    return first === undefined || agree(one, first) ? undefined : [one, draft(first, one, unit)];
  });
  return drafts.flatMap((found) => (found === undefined ? [] : [found[1]]));
}

const weight = ({ bound, open }: Figure): number => (bound === undefined ? 0 : 2) + (open ? 1 : 0);

function draft(first: Figure, one: Figure, own: string | null): Draft {
  const [a, b] = [first.values, one.values];
  const unit = one.of === "level" ? (one.unit ?? own) : "%";
  return {
    severity: severityOf(first, one),
    locator: first.ref.locator,
    facts: {
      of: one.of,
      year: one.year,
      ...(unit !== null && { unit }),
      first: a.join(":"),
      second: b.join(":"),
      differences: a.map((value, part) => text(pointChange(value, b[part] as string))),
    },
    refs: [first.ref, one.ref],
  };
}

/** Whether two figures can be of one value: equal as far as rounding tells, or within what the other bounds. */
function agree(a: Figure, b: Figure): boolean {
  if (sameFigures(a.values, b.values)) return true;
  if (a.bound === undefined && b.bound === undefined) return false;
  const range = ({ bound }: Figure, value: string) => printedRange({ bound: bound ?? "unstated", value });
  return a.values.every((value, i) => meet(range(a, value), range(b, b.values[i] as string)));
}

/** A figure that was expected or revised may differ; rates may be at other prices, and means counted from another year. */
function severityOf(a: Figure, b: Figure): Severity {
  if (a.open || b.open) return "note";
  const oneSeries = a.basis !== undefined && a.basis === b.basis && a.from === b.from;
  return a.of === "level" || oneSeries ? "error" : "warning";
}
