import type { Demand } from "../demand/index.js";
import type { Observation, Plan } from "../model/index.js";
import { statedOnce } from "./baseline.js";
import type { Case } from "./case.js";
import type { IndicatorEvidence } from "./evidence.js";
import { isShare } from "./limits.js";
import { ownTerms } from "./own-unit.js";
import { comparatorOf } from "./references.js";
import type { Settings } from "./settings.js";
import { Trail } from "./trail.js";

/** A target and evidence of it as a case for a judge. */
export function caseOf(
  plan: Plan,
  demand: Demand,
  evidence: IndicatorEvidence,
  observations: readonly Observation[],
  settings: Omit<Settings, "beside">,
): Case {
  const { indicator, target, side, first, last } = demand;
  const { asOf, policy } = settings;
  const trail = new Trail();
  return {
    indicator,
    target,
    demand,
    share: isShare(indicator),
    // Where no side is known nothing is judged by it.
    side: side === "unknown" ? "point" : side,
    ...ownTerms(demand, trail),
    first,
    last,
    base: demand.base.year,
    asOf,
    policy,
    evidence,
    trail,
    rivals: [],
    stated: statedOnce(indicator, trail),
    comparator: (name) => comparatorOf(name, plan, indicator, settings, observations, Math.min(asOf, last), trail),
  };
}
