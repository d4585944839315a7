import { findCommitments, type Plan } from "../../../index.js";
import { fill, locate, nameIn, wording } from "../../../text/index.js";
import { commitmentTable } from "./lists.js";
import { numbered } from "./numbered.js";
import type { Sheet, Shown } from "./shown.js";

/** A chapter by its number, `2/3` for chapter 3 of part 2: sections with their leads, boxes, and what it promises. */
export function showChapter(plan: Plan, which: string, sheet: Sheet): Shown | undefined {
  const { locale } = sheet;
  const { show, phrase } = wording(locale);
  const chapter = numbered(plan.chapters, ({ part, no }) => [part, no], which, { plan, part: "chapter", locale });
  if (chapter === undefined) return undefined;
  const paged = (page: number | undefined) => (page === undefined ? "" : `  ${fill(show.page, { page })}`);
  const { part, no } = chapter;
  const opening = plan.parts?.find((one) => one.no === part);
  const boxes = plan.boxes.filter(({ locator }) => locator.chapter === no && locator.part === part);
  const commitments = findCommitments(plan, { ...(part !== undefined && { part }), chapter: no });
  const lines = [
    ...(opening === undefined ? [] : [`${locate({ part: opening.no }, locale)} ${nameIn(opening.title, locale)}`]),
    `${chapter.no}. ${nameIn(chapter.title, locale)}${paged(chapter.page)}`,
    ...chapter.sections.flatMap((section) => [
      `  ${chapter.no}.${section.no} ${nameIn(section.title, locale)}${paged(section.page)}`,
      ...section.leads.map((lead) => `      ${nameIn(lead, locale)}`),
      ...boxes
        .filter(({ locator }) => locator.section === section.no)
        .map((box) => `      ${fill(show.boxNo, { no: box.no })}${phrase.colon}${nameIn(box.title, locale)}`),
    ]),
    "",
  ];
  return { data: { ...chapter, boxes, commitments }, text: lines.join("\n") + commitmentTable(plan, commitments, sheet) };
}
