import { expect, it } from "vitest";
import type { Finding } from "../../src/checks/index.js";
import { describeFinding } from "../../src/text/index.js";

const finding = (more: Partial<Finding>): Finding => ({
  code: "own",
  severity: "note",
  locator: {},
  facts: {},
  refs: [],
  ...more,
});
const ref = (id: string, zh: string, en?: string): Finding["refs"][number] => ({
  kind: "place",
  id,
  name: { zh, ...(en !== undefined && { en }) },
  locator: {},
});

it("tells a finding of a rule of one's own by its code and its facts", () => {
  const facts = { limit: 5, value: "1.234567", which: "mean", open: true, list: ["1", "2"], empty: [] };
  expect(describeFinding(finding({ facts }), "en")).toBe(
    "own, limit 5, value ≈1.2346, which average growth, open true, list 1, 2, empty none",
  );
  expect(describeFinding(finding({ code: "constructor" }))).toBe("constructor");
});

it("leaves out what it has no facts for", () => {
  const facts = { target: "20", previous: "43" };
  expect(describeFinding(finding({ code: "weaker-than-previous", facts, refs: [ref("a", "甲")] }), "en")).toBe(
    "“甲”: “20”, where the previous plan had “43”",
  );
  const full = { ...facts, now: "20", earlier: "43", difference: "-23" };
  expect(describeFinding(finding({ code: "weaker-than-previous", facts: full, refs: [ref("a", "甲")] }))).toContain(
    "由43改为20，比上一规划低23",
  );
});

it("tells places by their names, in the language asked for where there is one", () => {
  const facts = { here: ["a"], there: ["b"], onlyHere: ["a"], onlyThere: [] };
  const refs = [ref("x", "名单", "List"), ref("y", "结构", "Structure"), ref("a", "甲镇", "Town A"), ref("b", "乙镇")];
  expect(describeFinding(finding({ code: "role-list-differs", facts, refs }), "en")).toBe(
    "List and Structure: Town A in the first, “乙镇” in the second; only in the first: Town A; only in the second: none",
  );
});
