import { isBaseCounted, printedBase } from "../../demand/index.js";
import type { Indicator } from "../../model/index.js";
import { type IndicatorEvidence, known } from "../evidence/evidence.js";
import type { Figure } from "../evidence/figure.js";
import { converted } from "../working/in-figure-unit.js";
import { baselineOrigin, fixed, type Known, measured } from "../working/sourced-number.js";
import type { Trail } from "../working/trail.js";
import type { Case } from "./case.js";

/** Where the indicator stood in the target's base year: the plan's own figure of that year, or else an observation of it. */
export const baselineOf = (given: Case): Known | undefined => baseOf(given)?.known;

/** A base, and the observation that it is where it is one. */
export type Base = { readonly known: Known; readonly figure?: Figure };

/** The same, with the observation that it is. */
export function baseOf({ demand, stated, evidence, base }: Case): Base | undefined {
  const own = demand.base.value === undefined ? undefined : stated();
  return own === undefined ? observedBase(evidence.values, base) : { known: own };
}

/** The observation of a base year. */
export function observedBase(figures: IndicatorEvidence["values"], year: number): Base | undefined {
  const figure = figures.get(year);
  return figure && { known: known(figure), figure };
}

/** The plan's own figure, read once; a conversion is a step of the trail. */
export function statedOnce(indicator: Indicator, trail: Trail): () => Known | undefined {
  let once: { readonly known: Known | undefined } | undefined;
  return () => {
    once ??= { known: stated(indicator, trail) };
    return once.known;
  };
}

function stated(indicator: Indicator, trail: Trail): Known | undefined {
  const { baseline } = indicator;
  const { value, unit, into, times } = printedBase(indicator) ?? {};
  if (baseline === undefined || value === undefined || times === undefined) return undefined;
  const read = isBaseCounted(indicator) ? fixed : measured;
  const printed = read(value, baselineOrigin(baseline));
  return times === "1" ? printed : converted(trail, printed, unit ?? "", into ?? "");
}
