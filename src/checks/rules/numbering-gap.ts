import type { Locator, Text } from "../../model/index.js";
import type { RefKind } from "../finding.js";
import { refTo } from "../refs.js";
import { type Draft, rule } from "../rule.js";

type Numbered = { readonly no: number; readonly name: Text; readonly locator: Locator };

/** Printed numbers that do not go up by one: a gap, a repetition, a step back. */
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
      plan.indicators.flatMap(({ no, name, locator }) => (no === undefined ? [] : [{ no, name, locator }])),
      // The measures that share a row share its number.
      true,
    ),
    ...steps(
      "term",
      plan.glossary.map(({ no, term, en }) => ({ no, name: { zh: term, ...(en !== undefined && { en }) }, locator: {} })),
    ),
  ],
});

function steps(kind: RefKind, list: readonly Numbered[], shared = false): Draft[] {
  return list.flatMap((one, i) => {
    const before = list[i - 1];
    const expected = before === undefined ? 1 : before.no + 1;
    if (one.no === expected || (shared && one.no === before?.no)) return [];
    return [{ locator: one.locator, facts: { no: one.no, expected, kind }, refs: [refTo(kind, { ...one, id: String(one.no) })] }];
  });
}
