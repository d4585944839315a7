import { type Observation, type Plan, refuseObservations, refuseUnlessPlan } from "../../model/index.js";
import type { Finding, Severity } from "../finding.js";
import { grouped } from "../group.js";
import { observationRef } from "../refs.js";
import type { Draft, Family } from "../rule.js";
import type { Observed } from "./rule.js";
import { FIGURE_RULES, LIST_RULES } from "./rules/index.js";
import { type Series, seriesOf } from "./series.js";

/** How many findings of one rule about one indicator are given one by one. */
const MOST_TOLD = 10;

/** A rule about observations, as it is described to users. @category Checks */
export type ObservationCheck = { readonly code: ObservationCheckCode; readonly family: Family; readonly severity: Severity };

/** The code of a rule of {@link OBSERVATION_CHECKS}. @category Checks */
export type ObservationCheckCode = (typeof LIST_RULES)[number]["code"] | (typeof FIGURE_RULES)[number]["code"];

/**
 * Every rule about observations; `docs/checks` has a page for each.
 *
 * @category Checks
 * @example
 * ```ts
 * import { OBSERVATION_CHECKS } from "five-year-plan";
 * OBSERVATION_CHECKS.filter(({ severity }) => severity === "error").map(({ code }) => code);
 * // => ["grade-off-scale", "figure-unit-differs", "share-out-of-range"]
 * ```
 */
export const OBSERVATION_CHECKS: readonly ObservationCheck[] = [...LIST_RULES, ...FIGURE_RULES].map(
  ({ code, family, severity }) => ({ code, family, severity }),
);

/**
 * Checks observations against their plan: for what cannot be (a share above 100 %, another unit), and for the usual
 * slips of a statistics desk: an index or a level where a rate belongs, a fraction for a percent, a point that slipped, a lost sign,
 * figures of other years, several figures for one.
 *
 * What is found is worth a look and changes no verdict. Of one rule and one indicator ten findings are given, the last with how many
 * `more` there are. The time is linear in the number of observations, and their order does not matter to what is found.
 *
 * @param plan - the plan
 * @param observations - what was observed
 * @returns the findings: those about all observations first, then those about figures, indicator by indicator
 * @throws PlanError `invalid-observations` where they are not observations
 * @category Checks
 * @example
 * ```ts
 * import { checkObservations } from "five-year-plan";
 * import { huzhu15 } from "five-year-plan/huzhu";
 * import { describeFinding } from "five-year-plan/text";
 * const seen = [{ indicator: "gdp-growth", year: 2026, value: "104.9", status: "actual" as const }];
 * const [finding] = checkObservations(huzhu15, seen);
 * [finding?.code, finding?.severity, finding?.facts["instead"]]; // => ["index-for-rate", "warning", "4.9"]
 * ```
 */
export function checkObservations(plan: Plan, observations: readonly Observation[]): readonly Finding[] {
  refuseUnlessPlan(plan);
  refuseObservations(observations);
  const byIndicator = grouped(observations, ({ indicator }) => indicator);
  const series = plan.indicators.flatMap((indicator) => {
    const own = byIndicator.get(indicator.id);
    return own === undefined ? [] : [seriesOf(plan, indicator, own)];
  });
  const observed: Observed = { plan, series, byIndicator };
  const told: Finding[] = LIST_RULES.flatMap(({ code, severity, find }) => capped(code, severity, find(observed)));
  return [...told, ...series.flatMap(slipsIn)];
}

/** The slips in one series, each figure reported once. */
function slipsIn(series: Series): Finding[] {
  const drafts = new Map<(typeof FIGURE_RULES)[number], Draft[]>();
  for (const figure of series.figures) {
    for (const rule of FIGURE_RULES) {
      const slip = rule.slip(figure, series);
      if (slip === undefined) continue;
      const { indicator } = series;
      const draft = { locator: figure.one.locator ?? indicator.locator, ...slip, refs: [observationRef(figure.one, indicator)] };
      const same = drafts.get(rule);
      if (same === undefined) drafts.set(rule, [draft]);
      else same.push(draft);
      break;
    }
  }
  return [...drafts].flatMap(([{ code, severity }, found]) => capped(code, severity, found));
}

/** Drafts as findings: of each indicator the first ones, the last of which counts the others. */
function capped(code: string, severity: Severity, drafts: readonly Draft[]): Finding[] {
  return [...grouped(drafts, ({ refs }) => refs[0]?.id ?? "")].flatMap(([, same]) =>
    same.slice(0, MOST_TOLD).map(({ locator, facts, refs, severity: own }, i): Finding => {
      const more = i === MOST_TOLD - 1 ? same.length - MOST_TOLD : 0;
      return { code, severity: own ?? severity, locator, facts: { ...facts, ...(more > 0 && { more }) }, refs };
    }),
  );
}
