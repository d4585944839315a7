import { expect, it } from "vitest";
import { found, planOfLayout, planWith } from "../plans.js";

const counts = (plan: Parameters<typeof found>[1]) => found("name-count", plan).map(({ facts }) => facts);
const term = (name: string, ...items: string[]) => planWith({ glossary: [{ no: 1, term: name, en: "term", items }] });
const locator = { chapter: 1, section: 1, lead: "做特五个旅游镇" };
const role = (openEnded: boolean, ...places: string[]) =>
  planOfLayout({ roles: [{ id: "r", name: { zh: "旅游镇" }, kind: "function", places, openEnded, locator }] });

it("passes a name that counts what follows, and names without one number", () => {
  expect(counts(term("三个离不开", "甲", "乙", "丙"))).toEqual([]);
  expect(counts(term("三管三必须", "甲", "乙", "丙"))).toEqual([]);
  expect(counts(term("一环多带", "甲"))).toEqual([]);
  expect(counts(planWith({ glossary: [{ no: 1, term: "五心" }] }))).toEqual([]);
  expect(counts(role(false, "a", "b", "c", "d", "e"))).toEqual([]);
  expect(counts(role(true, "a"))).toEqual([]);
});

it("fails a term, a structure, a part and a lead that count others than are listed", () => {
  expect(counts(term("六气共治", "甲", "乙"))).toEqual([{ name: "六气共治", counted: 6, listed: 2 }]);
  expect(counts(role(false, "a", "b"))).toEqual([{ name: "做特五个旅游镇", counted: 5, listed: 2 }]);
  const parts = [
    { name: { zh: "六大中心镇" }, count: 7, places: [] },
    { name: { zh: "其他" }, places: [] },
  ];
  const plan = planOfLayout({ structures: [{ id: "s", name: { zh: "三级结构" }, parts, locator: {} }] });
  expect(counts(plan).map(({ counted, listed }) => [counted, listed])).toEqual([
    [3, 2],
    [6, 7],
  ]);
});
