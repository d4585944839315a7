import type { Plan, Project } from "../../../index.js";
import { amountIn, fill, type Locale, locate, nameIn, type Words, wording } from "../../../text/index.js";
import { numbered } from "./numbered.js";
import type { Sheet, Shown } from "./shown.js";

/** A box by its number: groups and numbered projects. */
export function showBox(plan: Plan, which: string, { locale }: Sheet): Shown | undefined {
  const words = wording(locale);
  const { show, phrase } = words;
  const about = { plan, part: "box", locale };
  const box = numbered(plan.boxes, ({ no, locator: { part, chapter } }) => [part, chapter, no], which, about);
  if (box === undefined) return undefined;
  const lines = [
    `${fill(show.boxNo, { no: box.no })}${phrase.colon}${nameIn(box.title, locale)}  [${locate(box.locator, locale, plan)}]`,
    ...aboutList(box, locale, words),
    ...box.groups.flatMap(({ name, projects, openEnded }, i) => [
      `  ${i + 1}. ${nameIn(name, locale)}`,
      ...projects.map((project, j) => `     ${String(j + 1).padStart(2)}  ${told(project, locale, words)}`),
      ...(openEnded ? [`         ${show.openEnded}`] : []),
    ]),
  ];
  return { data: box, text: `${lines.join("\n")}\n` };
}

/** What a box lists, where that is not simply projects. */
function aboutList({ kind, label }: Plan["boxes"][number], locale: Locale, { show, boxKind, phrase }: Words): string[] {
  const kinds = { ...boxKind, projects: "", spatial: show.spatial };
  const parts = [kinds[kind], label === undefined ? "" : nameIn(label, locale)].filter((part) => part !== "");
  return parts.length === 0 ? [] : [`  ${parts.join(phrase.comma)}`];
}

/** A project in one line: its name, and what is printed with it. */
export function told(project: Project, locale: Locale, { show, phrase, projectStage }: Words): string {
  const { name, quantities, years, stage, responsible } = project;
  const beside = [
    ...quantities.map(({ value, unit, perYear }) => {
      const amount = amountIn(value, unit, locale);
      return perYear ? fill(show.perYear, { amount }) : amount;
    }),
    ...(years === undefined ? [] : [fill(phrase.span, years)]),
    ...(stage === undefined ? [] : [projectStage[stage]]),
    ...(responsible === undefined
      ? []
      : [fill(show.responsible, { names: responsible.map((one) => nameIn(one, locale)).join(phrase.comma) })]),
  ];
  return beside.length === 0
    ? nameIn(name, locale)
    : `${nameIn(name, locale)}  ${fill(show.beside, { text: beside.join(phrase.comma) })}`;
}
