import { printedBase } from "../../demand/index.js";
import type { Indicator } from "../../model/index.js";
import { known } from "../evidence/evidence.js";
import { converted } from "../working/in-figure-unit.js";
import { baselineOrigin, type Known, measured } from "../working/sourced-number.js";
import type { Trail } from "../working/trail.js";
import type { Case } from "./case.js";

/** Where the indicator stood in the target's base year: the plan's own figure of that year, or else an observation of it. */
export function baselineOf({ demand, stated, evidence, base }: Case): Known | undefined {
  const observed = evidence.values.get(base);
  const own = demand.base.value === undefined ? undefined : stated();
  return own ?? (observed === undefined ? undefined : known(observed));
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
  const printed = measured(value, baselineOrigin(baseline));
  return times === "1" ? printed : converted(trail, printed, unit ?? "", into ?? "");
}
