import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readOutline } from "../../src/outline/index.js";
import { BOX_ISSUE_CODES } from "../../src/outline/issue-codes.js";
import { describeFinding, describeOutlineIssue, wording } from "../../src/text/index.js";
import { filesUnder } from "../files.js";

/** Every code that the reader of outlines gives, as its sources write them. */
const codes = new Set([
  ...filesUnder("src/outline", ".ts").flatMap((path) =>
    [...readFileSync(path, "utf8").matchAll(/code: "([a-z-]+)"|code: ((?:"[a-z-]+"(?: \| )?)+)/g)].flatMap(([, one, several]) =>
      one !== undefined ? [one] : [...(several ?? "").matchAll(/[a-z-]+/g)].map(([code]) => code),
    ),
  ),
  ...BOX_ISSUE_CODES,
]);

describe("the words for issues of outlines", () => {
  it("are there for every code", () => {
    expect(codes.size).toBeGreaterThan(10);
    for (const locale of ["zh", "en"] as const) {
      const { outlineIssue, outlineIssueTitle } = wording(locale);
      expect([...codes].filter((code) => !Object.hasOwn(outlineIssue, code))).toEqual([]);
      expect([...codes].filter((code) => !Object.hasOwn(outlineIssueTitle, code))).toEqual([]);
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
