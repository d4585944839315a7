import { describe, expect, it } from "vitest";
import { readOutline } from "../../src/outline/index.js";
import { OUTLINE_ISSUE_CODES } from "../../src/outline/issue-codes.js";
import { describeFinding, describeOutlineIssue, wording } from "../../src/text/index.js";

describe("the words for issues of outlines", () => {
  it("are there for every code", () => {
    for (const locale of ["zh", "en"] as const) {
      const { outlineIssue, outlineIssueTitle } = wording(locale);
      expect(Object.keys(outlineIssue).sort()).toEqual([...OUTLINE_ISSUE_CODES].sort());
      expect(Object.keys(outlineIssueTitle).sort()).toEqual([...OUTLINE_ISSUE_CODES].sort());
    }
  });

  it("speak of the same facts in both languages", () => {
    const facts = (text: string) => [...text.matchAll(/\{[a-z]+\}/gi)].map(([name]) => name).sort();
    const [zh, en] = [wording("zh").outlineIssue, wording("en").outlineIssue];
    for (const [code, text] of Object.entries(zh))
      expect([code, facts(text)]).toEqual([code, facts(en[code as keyof typeof en])]);
  });

  it("tell a code that nobody knows by its facts, and are used for findings", () => {
    expect(describeOutlineIssue({ code: "odd", facts: { no: 3 } }, "en")).toBe("odd, no 3");
    const issue = { code: "box-empty", facts: { no: 3, title: "项目" } };
    expect(describeFinding({ ...issue, severity: "note", locator: {}, refs: [] })).toBe(describeOutlineIssue(issue));
  });

  it("say what a text has", () => {
    const { issues } = readOutline(
      "某县国民经济和社会发展第十五个五年规划纲要\n\n第一章 目标\n\n专栏1 项目\n\n第三章 措施\n\n全面推进。\n",
    );
    expect(issues.length).toBeGreaterThan(0);
    for (const one of issues) expect(describeOutlineIssue(one, "en")).not.toMatch(/undefined|\{/);
  });
});
