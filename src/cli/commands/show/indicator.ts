import { findCommitments, type Indicator, type Observation, type Plan } from "../../../index.js";
import { baselineIn, fill, locate, nameIn, nameWithUnit, requirementIn, targetIn, wording } from "../../../text/index.js";
import { oneIndicator } from "../../one-indicator.js";
import { commitmentTable } from "./lists.js";
import type { Sheet, Shown } from "./shown.js";
import { restingOn, sourcesOf } from "./sources.js";

/** An indicator by its id, its row or its name: base, targets with their history, what the prose says of it, and if asked for what all rests on. */
export function showIndicator(plan: Plan, which: string, sheet: Sheet): Shown {
  const { locale, sources } = sheet;
  const found = oneIndicator(plan, which, locale);
  const of = ({ id }: Indicator) => (sources ?? []).filter(({ indicator }) => indicator === id);
  const texts = found.map((indicator) => {
    const commitments = findCommitments(plan, { indicator: indicator.id });
    const traced = sources === undefined ? [] : sourcesOf(plan, indicator, of(indicator), locale);
    return [...rowLines(plan, indicator, sheet), ...traced, ""].join("\n") + commitmentTable(plan, commitments, sheet);
  });
  return { data: sources === undefined ? found : found.map((one) => traceOf(plan, one, of(one))), text: texts.join("\n") };
}

function rowLines(plan: Plan, indicator: Indicator, { locale }: Sheet): string[] {
  const { heading, attribute, direction, phrase, show, cell } = wording(locale);
  const { baseline, targets, definition, notFound = [] } = indicator;
  // What was not found is named below, and is not said to be not printed.
  const attributes = notFound.includes("attribute") ? [] : [attribute[indicator.attribute ?? "none"]];
  const mark = (evidence: Parameters<typeof restingOn>[0]) => restingOn(evidence, locale);
  return [
    `${fill(phrase.withUnit, { name: nameWithUnit(indicator, locale), unit: indicator.id })}  [${locate(indicator.locator, locale, plan)}]`,
    [nameIn(indicator.category, locale), ...attributes, direction[indicator.direction]].join(phrase.comma),
    ...(definition === undefined
      ? []
      : [`${show.definition}${phrase.colon}${nameIn(definition.name, locale)}${mark(definition.evidence)}`]),
    ...(baseline === undefined
      ? []
      : [
          `${heading.base}${phrase.colon}${fill(phrase.withUnit, { name: baselineIn(indicator, locale), unit: baseline.year })}${mark(baseline.evidence)}`,
        ]),
    ...targets.flatMap((target) => [
      `${heading.target}${phrase.colon}${targetIn(target, locale, plan)}${mark(target.evidence)}  [${locate(target.locator, locale, plan)}]`,
      ...(target.revisions ?? []).map(({ before }) =>
        fill(show.revised, {
          before:
            before === null
              ? show.notPrinted
              : locale === "zh"
                ? before.printed
                : requirementIn(before.requirement, locale, plan),
        }),
      ),
    ]),
    ...(notFound.length === 0 ? [] : [`${show.notFound}${phrase.colon}${notFound.map((one) => cell[one]).join(phrase.comma)}`]),
  ];
}

/** An indicator with its figures, and the publications that they name. */
function traceOf(plan: Plan, indicator: Indicator, figures: readonly Observation[]) {
  const named = new Set(JSON.stringify([indicator, figures]).match(/"[a-z0-9-]+"/g));
  return { indicator, figures, publications: (plan.sources ?? []).filter(({ id }) => named.has(`"${id}"`)) };
}
