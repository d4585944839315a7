import type { Plan, Project } from "../../../index.js";
import { fill, type Locale, locate, nameIn, type Words, wording } from "../../../text/index.js";
import type { Sheet, Shown } from "./shown.js";

/** A box by its number: groups and numbered projects. */
export function showBox(plan: Plan, which: string, { locale }: Sheet): Shown | undefined {
  const words = wording(locale);
  const { show, phrase } = words;
  const box = plan.boxes.find(({ no }) => String(no) === which);
  if (box === undefined) return undefined;
  const lines = [
    `${show.box} ${box.no}${phrase.colon}${nameIn(box.title, locale)}  [${locate(box.locator, locale)}]`,
    ...(box.kind === "spatial" ? [`  ${show.spatial}`] : []),
    ...box.groups.flatMap(({ name, projects, openEnded }, i) => [
      `  ${i + 1}. ${nameIn(name, locale)}`,
      ...projects.map((project, j) => `     ${String(j + 1).padStart(2)}  ${told(project, locale, words)}`),
      ...(openEnded ? [`         ${show.openEnded}`] : []),
    ]),
  ];
  return { data: box, text: `${lines.join("\n")}\n` };
}

/** A project in one line: its name, and what the name tells in numbers. */
export function told({ name, quantities, years }: Project, locale: Locale, { show, phrase }: Words): string {
  const numbers = [
    ...quantities.map(({ value, unit, perYear }) => (perYear ? fill(show.perYear, { value, unit }) : `${value} ${unit}`)),
    ...(years === undefined ? [] : [fill(phrase.span, years)]),
  ];
  return numbers.length === 0 ? nameIn(name, locale) : `${nameIn(name, locale)}  〈${numbers.join(phrase.comma)}〉`;
}
