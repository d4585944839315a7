import { findCommitments, type Plan } from "../../../index.js";
import { nameIn, wording } from "../../../text/index.js";
import { commitmentTable } from "./lists.js";
import type { Sheet, Shown } from "./shown.js";

/** A chapter by its number: sections with their leads, boxes, and what it promises. */
export function showChapter(plan: Plan, which: string, sheet: Sheet): Shown | undefined {
  const { locale } = sheet;
  const { show, phrase } = wording(locale);
  const chapter = plan.chapters.find(({ no }) => String(no) === which);
  if (chapter === undefined) return undefined;
  const paged = (page: number | undefined) => (page === undefined ? "" : `  ${show.page} ${page}`);
  const boxes = plan.boxes.filter(({ locator }) => locator.chapter === chapter.no);
  const commitments = findCommitments(plan, { chapter: chapter.no });
  const lines = [
    `${chapter.no}. ${nameIn(chapter.title, locale)}${paged(chapter.page)}`,
    ...chapter.sections.flatMap((section) => [
      `  ${chapter.no}.${section.no} ${nameIn(section.title, locale)}${paged(section.page)}`,
      ...section.leads.map((lead) => `      ${nameIn(lead, locale)}`),
      ...boxes
        .filter(({ locator }) => locator.section === section.no)
        .map((box) => `      ${show.box} ${box.no}${phrase.colon}${nameIn(box.title, locale)}`),
    ]),
    "",
  ];
  return { data: { ...chapter, boxes, commitments }, text: lines.join("\n") + commitmentTable(commitments, sheet) };
}
