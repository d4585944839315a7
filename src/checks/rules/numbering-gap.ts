import type { Locator, Text } from "../../model/index.js";
import type { Ref } from "../finding.js";
import { grouped } from "../group.js";
import { boxRef, chapterLocator, headingRef, indicatorRef, refTo } from "../refs.js";
import { type Draft, rule } from "../rule.js";

/** A printed number and what it precedes; `within` where numbers may start again in another one. */
type Numbered = { readonly no: number; readonly ref: Ref; readonly within?: string };

/** Printed numbers that do not go up by one: a repetition or a step back, and as a note a gap. */
export const numberingGap = rule({
  code: "numbering-gap",
  family: "identity",
  severity: "warning",
  find: ({ plan }) => [
    ...steps((plan.parts ?? []).map(({ no, title }) => ({ no, ref: numbered("part", no, title, { part: no }) }))),
    // Chapters may start again in each part, boxes in each part or chapter, rows in each category.
    ...steps(
      plan.chapters.map((one) => ({
        no: one.no,
        ref: headingRef(one.title, chapterLocator(one)),
        within: String(one.part),
      })),
    ),
    ...plan.chapters.flatMap((chapter) =>
      steps(
        chapter.sections.map(({ no, title }) => ({
          no,
          ref: headingRef(title, { ...chapterLocator(chapter), section: no }),
        })),
      ),
    ),
    ...steps(
      plan.boxes.map((box) => ({
        no: box.no,
        ref: boxRef(box),
        within: `${box.locator.part} ${box.locator.chapter}`,
      })),
    ),
    // Each table numbers its own rows; the measures that share a row share its number.
    ...[...grouped(plan.indicators, ({ locator }) => String(locator.table)).values()].flatMap((rows) =>
      steps(
        rows.flatMap((one) =>
          one.no === undefined
            ? []
            : [{ no: one.no, ref: indicatorRef({ ...one, id: String(one.no) }), within: one.category.zh }],
        ),
        true,
      ),
    ),
    ...steps(
      plan.glossary.map(({ no, term, en }) => ({
        no,
        ref: numbered("term", no, { zh: term, ...(en !== undefined && { en }) }, {}),
      })),
    ),
  ],
});

const numbered = (kind: "part" | "term", no: number, name: Text, locator: Locator): Ref =>
  refTo(kind, { id: String(no), name, locator });

/** A list may begin anywhere and leave some out; to repeat a number or to go back is worse. */
function steps(list: readonly Numbered[], shared = false): Draft[] {
  return list.flatMap(({ no, ref, within }, i) => {
    const before = list[i - 1];
    if (before === undefined || no === before.no + 1 || (shared && no === before.no)) return [];
    if (no === 1 && within !== before.within) return [];
    const draft = { locator: ref.locator, facts: { no, expected: before.no + 1, kind: ref.kind }, refs: [ref] };
    return [no > before.no ? { ...draft, severity: "note" as const } : draft];
  });
}
