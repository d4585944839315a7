import { figureUnit } from "../../model/index.js";
import { gapBetween, isBroken } from "../break.js";
import { text } from "../printed.js";
import { indicatorRef } from "../refs.js";
import { type Draft, rule } from "../rule.js";

/** Revisions that say that figures before and after do not compare. */
const SAID = ["definition-changed", "rebased"];

/** A new base that lies many times farther from the old target than either plan asks to go: another definition, survey or census may count it. */
export const definitionMayDiffer = rule({
  code: "definition-may-differ",
  family: "meaning",
  severity: "note",
  find: ({ plan, previous, previousIndicator }) =>
    plan.indicators.flatMap((indicator): Draft[] => {
      const before = previousIndicator(indicator.id);
      if (before === undefined || !isBroken(indicator, before) || isSaid(indicator, before)) return [];
      const gap = gapBetween(indicator, before);
      const [target, old, unit] = [indicator.targets.at(-1), before.targets.at(-1), figureUnit(indicator)];
      if (gap === undefined || old === undefined) return [];
      return [
        {
          locator: indicator.baseline?.locator ?? indicator.locator,
          facts: {
            base: gap.base,
            previous: gap.old,
            difference: text(gap.apart),
            way: text(gap.way),
            ...(unit !== null && { unit }),
            ...(target !== undefined && { target: target.printed }),
          },
          refs: [indicatorRef(indicator, indicator.baseline?.locator), indicatorRef(before, old.locator, previous)],
        },
      ];
    }),
});

type Changed = { readonly revisions?: readonly { readonly kind: string }[] };
type Told = { readonly targets: readonly Changed[]; readonly baseline?: Changed };

const isSaid = (...indicators: readonly Told[]): boolean =>
  indicators
    .flatMap(({ targets, baseline }) => [...targets, ...(baseline === undefined ? [] : [baseline])])
    .some(({ revisions = [] }) => revisions.some(({ kind }) => SAID.includes(kind)));
