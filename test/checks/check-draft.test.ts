import { describe, expect, it } from "vitest";
import { checkDraft } from "../../src/checks/index.js";
import { draftAssumptions, toPlanDraft } from "../../src/model/index.js";
import { locate } from "../../src/text/index.js";
import { level, outline, promise } from "../model/outlines.js";

const found = (value: string, more = {}) => {
  const source = outline({ commitments: [promise("a", "学前三年毛入园率", level(value, "%"), more)] });
  return checkDraft(toPlanDraft(source), draftAssumptions(source));
};

describe("names that are near", () => {
  it("passes the same number, another year, and promises that are linked", () => {
    expect(found("96.5")).toEqual([]);
    expect(found("95", { span: { kind: "by", year: 2027 } })).toEqual([]);
    const linked = outline({ commitments: [promise("a", "森林覆盖率", level("30", "%"))] });
    expect(checkDraft(toPlanDraft(linked), draftAssumptions(linked))).toEqual([]);
  });

  it("notes another number, with both places", () => {
    const [finding, ...more] = found("95");
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ code: "near-name", severity: "note", facts: { table: "96.5" } });
    expect(finding?.refs.map(({ kind, locator }) => `${kind} ${locate(locator, "en")}`)).toEqual([
      "commitment Chapter 1, Section 1",
      "indicator Part 1, Chapter 1, Section 1 · Table 2 · Box 1 · item 3 · 2030",
    ]);
  });
});
