import { refTo } from "../refs.js";
import { type Draft, rule } from "../rule.js";

/** A heading whose page lies before the page of the heading above it. */
export const pagesOutOfOrder = rule({
  code: "pages-out-of-order",
  family: "identity",
  severity: "warning",
  find: ({ plan }) => {
    const headings = plan.chapters.flatMap(({ no: chapter, title, page, sections }) => [
      { name: title, page, locator: { chapter }, id: String(chapter) },
      ...sections.map((one) => ({
        name: one.title,
        page: one.page,
        locator: { chapter, section: one.no },
        id: `${chapter}.${one.no}`,
      })),
    ]);
    const drafts: Draft[] = [];
    let before = 0;
    for (const { page, ...heading } of headings) {
      if (page === undefined) continue;
      if (page < before) drafts.push({ locator: heading.locator, facts: { page, before }, refs: [refTo("chapter", heading)] });
      before = Math.max(before, page);
    }
    return drafts;
  },
});
