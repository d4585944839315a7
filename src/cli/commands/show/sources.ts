import type { Evidence, Indicator, Observation, Plan } from "../../../index.js";
import { amountIn, baselineIn, describeEvidence, fill, type Locale, quotedIn, targetIn, wording } from "../../../text/index.js";

/** How far something is to be trusted, where that must be told: behind it, in brackets. */
export function restingOn(evidence: Evidence | undefined, locale: Locale): string {
  if (evidence === undefined || evidence.trust === "confirmed") return "";
  const { phrase, trust } = wording(locale);
  return fill(phrase.aside, { text: trust[evidence.trust] });
}

/** What an indicator's base, targets and figures rest on: each with its trust, and below it its publications. */
export function sourcesOf(plan: Plan, indicator: Indicator, figures: readonly Observation[], locale: Locale): string[] {
  const { heading, phrase, show } = wording(locale);
  const { baseline, targets, definition } = indicator;
  const lines = (label: string, evidence: Evidence | undefined): string[] => {
    if (evidence === undefined) return [`${label}${phrase.colon}${show.unsourced}`];
    const { trust, sources, variants } = describeEvidence(evidence, plan.sources, locale);
    return [
      `${label}${phrase.colon}${trust}`,
      ...sources.map((one) => `    ${one}`),
      ...variants.flatMap((one) => [`  ${one.printed}`, ...one.sources.map((source) => `    ${source}`)]),
    ];
  };
  return [
    "",
    ...(definition?.evidence === undefined ? [] : lines(show.definition, definition.evidence)),
    ...(baseline === undefined
      ? []
      : lines(
          `${heading.base} ${fill(phrase.withUnit, { name: baselineIn(indicator, locale), unit: baseline.year })}`,
          baseline.evidence,
        )),
    ...targets.flatMap((target) => lines(`${heading.target} ${targetIn(target, locale, plan)}`, target.evidence)),
    ...figures.flatMap((one) => lines(figureOf(one, locale), one.evidence)),
  ];
}

/** A figure with its time, its unit where it has one of its own, and what it is where it is another than its indicator's. */
function figureOf(one: Observation, locale: Locale): string {
  const { basis, phrase, observationStatus, standing } = wording(locale);
  const when = "year" in one ? fill(phrase.year, one) : fill(phrase.span, one.span);
  const value =
    "value" in one ? one.value : "grade" in one ? one.grade : "parts" in one ? one.parts.join(":") : standing[one.asserted];
  const marks = [
    ...(one.status === "actual" ? [] : [observationStatus[one.status]]),
    ...(one.basis === undefined ? [] : [basis[one.basis]]),
    ...(one.definition === undefined ? [] : [one.definition]),
  ];
  const figure = one.unit === undefined ? value : amountIn(value, one.unit, locale);
  const said = `${when} ${one.printed === undefined ? figure : quotedIn(one.printed, locale)}`;
  return marks.length === 0 ? said : fill(phrase.withUnit, { name: said, unit: marks.join(phrase.comma) });
}
