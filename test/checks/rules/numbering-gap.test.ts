import { expect, it } from "vitest";
import { level } from "../../../src/model/index.js";
import { found, measured, planWith } from "../plans.js";

const chapter = (no: number, ...sections: number[]) => ({
  no,
  title: { zh: "章" },
  sections: sections.map((one) => ({ no: one, title: { zh: "节" }, leads: [] })),
});
const gaps = (plan: Parameters<typeof found>[1]) =>
  found("numbering-gap", plan).map(({ facts }) => [facts["kind"], facts["no"], facts["expected"]]);

it("passes numbers that go up by one, and measures that share a row's number", () => {
  const indicators = [
    measured("a", level("1"), undefined, { no: 1 }),
    measured("b", level("1"), undefined, { no: 2, part: "x" }),
    measured("c", level("1"), undefined, { no: 2, part: "y" }),
    measured("d", level("1")),
  ];
  expect(gaps(planWith({ chapters: [chapter(1, 1, 2), chapter(2, 1)], indicators }))).toEqual([]);
});

it("passes an excerpt that begins later", () => {
  expect(gaps(planWith({ chapters: [chapter(3, 2, 3), chapter(4, 1)] }))).toEqual([]);
});

it("fails a repetition and a step back, and notes a gap", () => {
  expect(gaps(planWith({ chapters: [chapter(1, 2, 1), chapter(1, 1), chapter(4)] }))).toEqual([
    ["chapter", 1, 2],
    ["chapter", 4, 2],
    ["chapter", 1, 3],
  ]);
  const glossary = [
    { no: 1, term: "甲" },
    { no: 3, term: "乙", en: "B" },
    { no: 3, term: "丙" },
  ];
  expect(found("numbering-gap", planWith({ glossary })).map(({ severity, facts }) => [severity, facts["expected"]])).toEqual([
    ["note", 2],
    ["warning", 4],
  ]);
});

it("passes rows that start again in another category, and fails those that do in the same", () => {
  const rows = (...categories: string[]) =>
    planWith({
      indicators: categories.map((zh, i) =>
        measured(`i-${i}`, level("1"), undefined, { no: i === 2 ? 1 : i + 1, category: { zh } }),
      ),
    });
  expect(gaps(rows("甲", "甲", "乙"))).toEqual([]);
  expect(gaps(rows("甲", "甲", "甲"))).toEqual([["indicator", 1, 3]]);
});

const inPart = (part: number, ...numbers: number[]) => numbers.map((no) => ({ ...chapter(no), part }));
const parts = [1, 2, 3].map((no) => ({ no, title: { zh: "篇" } }));
const box = (no: number, locator: object) => ({
  no,
  title: { zh: "专栏" },
  kind: "projects" as const,
  locator: { box: no, ...locator },
  groups: [],
});

it("passes chapters that run through the parts, and those that start again in each", () => {
  expect(gaps(planWith({ parts, chapters: [...inPart(1, 1, 2), ...inPart(2, 3, 4), ...inPart(3, 5)] }))).toEqual([]);
  expect(gaps(planWith({ parts, chapters: [...inPart(1, 1, 2), ...inPart(2, 1, 2), ...inPart(3, 1)] }))).toEqual([]);
});

it("fails chapters that start again where no part begins, once", () => {
  expect(gaps(planWith({ chapters: [chapter(1), chapter(2), chapter(1), chapter(2)] }))).toEqual([["chapter", 1, 3]]);
});

it("passes rows that go on in another table", () => {
  const row = (no: number, table: number) =>
    measured(`i-${table}-${no}`, level("1"), undefined, { no, locator: { table, row: no } });
  expect(gaps(planWith({ indicators: [row(7, 1), row(8, 1), row(3, 2), row(4, 2)] }))).toEqual([]);
  expect(gaps(planWith({ indicators: [row(7, 1), row(8, 1), row(3, 1)] }))).toEqual([["indicator", 3, 9]]);
});

it("fails a part that is printed twice, and a chapter that goes back in its own part", () => {
  expect(gaps(planWith({ parts: [...parts, { no: 2, title: { zh: "篇" } }] }))).toEqual([["part", 2, 4]]);
  const [finding] = found("numbering-gap", planWith({ parts, chapters: [...inPart(1, 1), ...inPart(2, 2, 4, 3)] })).filter(
    ({ severity }) => severity === "warning",
  );
  expect(finding).toMatchObject({ locator: { part: 2, chapter: 3 }, refs: [{ kind: "chapter", id: "2/3" }] });
});

it("passes boxes that start again in each part or chapter", () => {
  const boxes = [box(1, { chapter: 1 }), box(2, { chapter: 1 }), box(1, { chapter: 2 }), box(1, { part: 2, chapter: 2 })];
  expect(gaps(planWith({ boxes }))).toEqual([]);
  expect(gaps(planWith({ boxes: [box(1, { chapter: 1 }), box(1, { chapter: 1 })] }))).toEqual([["box", 1, 2]]);
});

it("tells a term by its number and its name", () => {
  const glossary = [
    { no: 1, term: "甲" },
    { no: 3, term: "乙", en: "B" },
  ];
  expect(found("numbering-gap", planWith({ glossary }))[0]?.refs).toEqual([
    { kind: "term", id: "3", name: { zh: "乙", en: "B" }, locator: {} },
  ]);
});
