import { conceptOf, extentOf, lastYear, sameDefinition } from "../../demand/index.js";
import type { Indicator, Observation, Plan, Target } from "../../model/index.js";
import { governmentNamed, governmentOf, isSameSeries } from "../../notation/index.js";

/** A plan of a higher government, with what was observed of it. @category Assessment */
export type Above = { readonly plan: Plan; readonly observations: readonly Observation[] };

/** An indicator of a plan above that counts what a lower one counts. */
type Counterpart = { readonly above: Above; readonly indicator: Indicator };

/**
 * The plan above that a name speaks of (全国平均水平, 省下达目标), with the indicator there that counts the same: of the same id or concept, and
 * not by another definition.
 */
export function counterpartOf(name: string, own: Indicator, above: readonly Above[]): Counterpart | undefined {
  const government = governmentNamed(name);
  const found = government && above.find(({ plan }) => governmentOf(plan.place) === government);
  if (found === undefined) return undefined;
  const indicator = found.plan.indicators.find((one) => isAlike(one, own));
  return indicator && { above: found, indicator };
}

function isAlike(one: Indicator, own: Indicator): boolean {
  const definition = sameDefinition(one, own);
  if (definition === "same") return conceptOf(one) === conceptOf(own);
  return definition === "unknown" && one.id === own.id && isSameSeries(one.name.zh, own.name.zh);
}

/** What was observed of a counterpart; a figure that names no source comes from the plan above. */
export function figuresAbove({ above: { plan, observations }, indicator }: Counterpart): readonly Observation[] {
  return observations
    .filter((one) => one.indicator === indicator.id)
    .map((one) => (one.source === undefined ? { ...one, source: plan.title.zh } : one));
}

/**
 * A delegated target with the number that the plan above requires of itself, by the same year; undefined where it has none, or one that does not
 * hold for a part (amounts). What stood before is in its revisions.
 */
export function setAbove(own: Indicator, target: Target, above: readonly Above[]): Target | undefined {
  const { printed, requirement, span, locator, revisions = [] } = target;
  if (requirement.kind !== "delegated") return undefined;
  const found = counterpartOf(requirement.to, own, above);
  if (found === undefined) return undefined;
  const asked = found.indicator.targets.find((one) => isNumber(one) && lastYear(one.span) === lastYear(span));
  if (asked === undefined || extentOf(found.indicator, asked.requirement) === "extensive") return undefined;
  const { title, id } = found.above.plan;
  const before = { printed, requirement, span, locator };
  return {
    ...target,
    printed: asked.printed,
    requirement: asked.requirement,
    span: asked.span,
    ...(asked.evidence !== undefined && { evidence: asked.evidence }),
    revisions: [...revisions, { kind: "settlement", by: title, source: id, before, locator: asked.locator }],
  };
}

const isNumber = ({ requirement: { kind } }: Target): boolean =>
  kind === "level" || kind === "growth" || kind === "change" || kind === "grade";
