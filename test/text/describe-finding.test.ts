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
    "List and Structure: Town A in the first, “乙镇” in the second; only in the first: Town A",
  );
});

it("puts marks of quotation within those of the phrase as inner ones", () => {
  const facts = { target: "调整为“不低于平均水平”" };
  const told = (locale: "zh" | "en") =>
    describeFinding(finding({ code: "revision-not-told", facts, refs: [ref("a", "甲", "A")] }), locale);
  expect(told("zh")).toContain("“调整为‘不低于平均水平’”");
  expect(told("en")).toContain("“调整为‘不低于平均水平’”");
});

it("gives numbers with their units, and differences of percentages in points", () => {
  const facts = { stated: "6.56", of: "2196.69", ofUnit: "公里", by: "3424", byUnit: "km²", times: "100", impliedBy: "33486" };
  const more = { computed: "64.16", low: "64.1", high: "64.2", factor: "9.78", impliedOf: "224.6" };
  const refs = [ref("a", "路网密度"), ref("b", "公路里程"), ref("c", "某县")];
  expect(describeFinding(finding({ code: "stated-quotient", facts: { ...facts, ...more }, refs }))).toBe(
    "路网密度：文中为6.56；公路里程2196.69公里÷某县3424km²×100，得64.16（64.1—64.2），为文中数的9.78倍；如文中数无误，分子应为224.6，或分母应为33486",
  );
  const { by: _, byUnit: __, ...open } = facts;
  expect(describeFinding(finding({ code: "stated-quotient", facts: open, refs: refs.slice(0, 2) }), "en")).toBe(
    "“路网密度”: stated as 6.56; “公路里程” 2196.69 km; the stated figure would take a denominator of 33486",
  );
  const twice = { of: "mean", year: 2025, unit: "%", first: "8.9", second: "6.7", differences: ["2.2"] };
  expect(describeFinding(finding({ code: "figures-differ", facts: twice, refs: refs.slice(0, 2) }))).toContain(
    "2025年的年均增速分别为8.9%和6.7%，相差2.2个百分点",
  );
  const sizes = { of: "output", first: "1", second: "10", unit: "万吨", factor: "10" };
  expect(describeFinding(finding({ code: "project-quantities-differ", facts: sizes, refs: refs.slice(0, 2) }), "en")).toContain(
    "output 10,000 t and 100,000 t, 10 times the first",
  );
});
