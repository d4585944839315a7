import type { Plan } from "../../model/index.js";
import type { Ref } from "../finding.js";
import { chapterLocator, headingRef, refTo } from "../refs.js";
import { type Draft, rule } from "../rule.js";

/** A heading whose page lies before the page of the heading above it. */
export const pagesOutOfOrder = rule({
  code: "pages-out-of-order",
  family: "identity",
  severity: "warning",
  find: ({ plan }) => {
    const drafts: Draft[] = [];
    let before = 0;
    for (const { page, ref } of headings(plan)) {
      if (page === undefined) continue;
      if (page < before) drafts.push({ locator: ref.locator, facts: { page, before }, refs: [ref] });
      before = Math.max(before, page);
    }
    return drafts;
  },
});

type Heading = { readonly page: number | undefined; readonly ref: Ref };

/** Every heading in printed order: each part before the first chapter that is in it. */
function headings({ parts = [], chapters }: Plan): readonly Heading[] {
  return chapters.flatMap((chapter, i) => {
    const { part, title, page, sections } = chapter;
    const opened = part === chapters[i - 1]?.part ? undefined : parts.find(({ no }) => no === part);
    const locator = chapterLocator(chapter);
    return [
      ...(opened === undefined ? [] : [{ page: opened.page, ref: partRef(opened) }]),
      { page, ref: headingRef(title, locator) },
      ...sections.map((one) => ({ page: one.page, ref: headingRef(one.title, { ...locator, section: one.no }) })),
    ];
  });
}

const partRef = ({ no, title }: NonNullable<Plan["parts"]>[number]): Ref =>
  refTo("part", { id: String(no), name: title, locator: { part: no } });
