import type { Plan } from "../../../index.js";
import { fill, type Locale, locate, nameIn, quotedIn, wording } from "../../../text/index.js";
import type { Sheet, Shown } from "./shown.js";

/** What a plan holds: its parts counted, its chapters and boxes by name. */
export function showOverview(plan: Plan, { locale }: Sheet): Shown {
  const { show, phrase } = wording(locale);
  const { id, title, place, period, adopted, parts, chapters, boxes } = plan;
  const counts = countsOf(plan);
  const lines = [
    fill(phrase.withUnit, { name: nameIn(title, locale), unit: id }),
    [placeOf(plan, locale), fill(phrase.span, period)].join(phrase.comma),
    ...(adopted === undefined ? [] : [`${nameIn(adopted.by, locale)}${phrase.comma}${adopted.on}`]),
    countsIn(plan, locale),
    ...chapters.flatMap((chapter, i) => [
      ...(parts ?? [])
        .filter(({ no }) => no === chapter.part && no !== chapters[i - 1]?.part)
        .map(({ no, title }) => `${locate({ part: no }, locale)} ${nameIn(title, locale)}`),
      `  ${chapter.no}. ${nameIn(chapter.title, locale)}`,
      ...boxes
        .filter(({ locator }) => locator.chapter === chapter.no && locator.part === chapter.part)
        .map((box) => `     ${fill(show.boxNo, { no: box.no })}${phrase.colon}${nameIn(box.title, locale)}`),
    ]),
  ];
  return { data: { id, title, place, period, adopted, counts }, text: `${lines.join("\n")}\n` };
}

/** Where the plan is for: by its name in the layout, or else as the plan gives it. */
function placeOf({ place, layout }: Plan, locale: Locale): string {
  const found = layout.places.find(({ name, aliases = [] }) => name.zh === place || aliases.includes(place));
  return found === undefined ? quotedIn(place, locale) : nameIn(found.name, locale);
}

/** How many things of each kind a plan holds, in one line. */
export function countsIn(plan: Plan, locale: Locale): string {
  const { showCount, phrase } = wording(locale);
  const counted = Object.entries(countsOf(plan)).map(([part, count]) => fill(showCount[part as "chapters"], { count }));
  return counted.join(phrase.list);
}

/** How many things of each kind a plan holds. */
export function countsOf(plan: Plan) {
  const { parts, chapters, boxes, layout } = plan;
  return {
    ...(parts !== undefined && { parts: parts.length }),
    chapters: chapters.length,
    sections: chapters.reduce((sum, { sections }) => sum + sections.length, 0),
    boxes: boxes.length,
    projects: boxes.reduce((sum, { groups }) => groups.reduce((all, { projects }) => all + projects.length, sum), 0),
    indicators: plan.indicators.length,
    commitments: plan.commitments.length,
    statements: plan.statements.length,
    places: layout.places.length,
    terms: plan.glossary.length,
    corrections: plan.corrections.length,
  };
}
