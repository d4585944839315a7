import type { Observation } from "../../../model/index.js";
import { grouped } from "../../group.js";
import { observationRef } from "../../refs.js";
import type { Draft } from "../../rule.js";
import { listRule } from "../rule.js";

/** How many of the figures are given. */
const TOLD = 5;

/** Different figures of one kind for one year that neither status nor vintage sets apart. */
export const severalFigures = listRule({
  code: "several-figures",
  severity: "warning",
  find: ({ plan, byIndicator }) =>
    plan.indicators.flatMap((indicator) =>
      [...grouped(byIndicator.get(indicator.id) ?? [], timeAndKind)].flatMap(([, same]): Draft[] => {
        const values = [...new Set(same.map(saidBy))].sort();
        const [one] = same;
        if (values.length < 2 || one === undefined) return [];
        return [
          {
            locator: one.locator ?? indicator.locator,
            facts: { when: when(one), figures: same.length, different: values.length, values: values.slice(0, TOLD) },
            refs: [observationRef(one, indicator)],
          },
        ];
      }),
    ),
});

const when = (one: Observation): string => ("year" in one ? String(one.year) : `${one.span.from}–${one.span.to}`);

/** What two figures must share to stand for one and the same thing. */
function timeAndKind(one: Observation): string {
  const kind = ["value", "grade", "parts", "asserted"].find((key) => key in one);
  return JSON.stringify([when(one), kind, one.status, one.vintage, one.measure, one.basis, one.unit, one.definition]);
}

function saidBy(one: Observation): string {
  if ("value" in one) return one.value;
  return "grade" in one ? one.grade : "parts" in one ? one.parts.join(":") : one.asserted;
}
