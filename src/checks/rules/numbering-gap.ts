import type { Locator, Text } from "../../model/index.js";
import type { RefKind } from "../finding.js";
import { refTo } from "../refs.js";
import { type Draft, rule } from "../rule.js";

/** A number with what it stands before; `within` where numbers may start again in another one. */
type Numbered = { readonly no: number; readonly name: Text; readonly locator: Locator; readonly within?: string };

/** Printed numbers that do not go up by one: a repetition or a step back, and as a note a gap. */
export const numberingGap = rule({
  code: "numbering-gap",
  family: "identity",
  severity: "warning",
  find: ({ plan }) => [
    ...steps(
      "chapter",
      plan.chapters.map(({ no, title }) => ({ no, name: title, locator: { chapter: no } })),
    ),
    ...plan.chapters.flatMap(({ no: chapter, sections }) =>
      steps(
        "chapter",
        sections.map(({ no, title }) => ({ no, name: title, locator: { chapter, section: no } })),
      ),
    ),
    ...steps(
      "box",
      plan.boxes.map(({ no, title, locator }) => ({ no, name: title, locator })),
    ),
    ...steps(
      "indicator",
      plan.indicators.flatMap(({ no, name, locator, category }) =>
        // Rows may start again in each category.
        no === undefined ? [] : [{ no, name, locator, within: category.zh }],
      ),
      // The measures that share a row share its number.
      true,
    ),
    ...steps(
      "term",
      plan.glossary.map(({ no, term, en }) => ({ no, name: { zh: term, ...(en !== undefined && { en }) }, locator: {} })),
    ),
  ],
});

/** A list may begin anywhere and leave some out; to repeat a number or to go back is worse. */
function steps(kind: RefKind, list: readonly Numbered[], shared = false): Draft[] {
  return list.flatMap((one, i) => {
    const before = list[i - 1];
    if (before === undefined || one.no === before.no + 1 || (shared && one.no === before.no)) return [];
    if (one.no === 1 && one.within !== before.within) return [];
    const draft = {
      locator: one.locator,
      facts: { no: one.no, expected: before.no + 1, kind },
      refs: [refTo(kind, { ...one, id: String(one.no) })],
    };
    return [one.no > before.no ? { ...draft, severity: "note" as const } : draft];
  });
}
