import type { Demand } from "../demand/index.js";
import type { Observation, Plan } from "../model/index.js";
import type { IndicatorEvidence } from "./evidence/evidence.js";
import { statedOnce } from "./judging/baseline.js";
import type { Case } from "./judging/case.js";
import { isShare } from "./judging/limits.js";
import { comparatorOf } from "./series/references.js";
import type { Settings } from "./settings.js";
import { ownTerms } from "./working/in-figure-unit.js";
import { Trail } from "./working/trail.js";

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
