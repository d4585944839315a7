import type { Plan } from "../../../index.js";
import { locate, nameIn, wording } from "../../../text/index.js";
import type { Sheet, Shown } from "./shown.js";

/** What a plan holds: its parts counted, its chapters and boxes by name. */
export function showOverview(plan: Plan, { locale }: Sheet): Shown {
  const { show, phrase } = wording(locale);
  const { id, title, place, period, adopted, parts, chapters, boxes } = plan;
  const counts = countsOf(plan);
  const counted = Object.entries(counts).map(([part, count]) => `${show[part as "chapters"]} ${count}`);
  const lines = [
    `${nameIn(title, locale)} (${id})`,
    `${place}${phrase.comma}${period.from}–${period.to}`,
    ...(adopted === undefined ? [] : [`${nameIn(adopted.by, locale)}${phrase.comma}${adopted.on}`]),
    counted.join(phrase.comma),
    ...chapters.flatMap((chapter, i) => [
      ...(parts ?? [])
        .filter(({ no }) => no === chapter.part && no !== chapters[i - 1]?.part)
        .map(({ no, title }) => `${locate({ part: no }, locale)} ${nameIn(title, locale)}`),
      `  ${chapter.no}. ${nameIn(chapter.title, locale)}`,
      ...boxes
        .filter(({ locator }) => locator.chapter === chapter.no && locator.part === chapter.part)
        .map((box) => `     ${show.box} ${box.no}${phrase.colon}${nameIn(box.title, locale)}`),
    ]),
  ];
  return { data: { id, title, place, period, adopted, counts }, text: `${lines.join("\n")}\n` };
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
