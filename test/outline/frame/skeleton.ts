import type { OutlineReading } from "../../../src/outline/index.js";

/** A text without blanks, tags and page numbers, in half-width signs. */
export const bare = (text: string): string =>
  text
    .replaceAll(/<[^>]*>|&nbsp;/g, "")
    .replaceAll(/^[—-] [0-9]+ [—-]$/gm, "")
    .normalize("NFKC")
    .replaceAll(/\s/g, "");

/** Headings and boxes of a reading, each as one line: what must not change however the text is printed. */
export function skeleton(text: string, { parts, chapters, boxes }: OutlineReading): string[] {
  return [
    ...parts.map(({ no, title }) => `part ${no} ${bare(title.zh)}`),
    ...chapters.flatMap(({ part, no, title, sections }) => [
      `chapter ${part ?? "-"}.${no} ${bare(title.zh)}`,
      ...sections.map((section) => `section ${no}.${section.no} ${bare(section.title.zh)}`),
    ]),
    ...boxes.map(
      ({ no, title, locator, span }) =>
        `box ${no} ${bare(title.zh)} in ${locator.chapter}.${locator.section}: …${bare(text.slice(span.start, span.end)).slice(-12)}`,
    ),
  ];
}
