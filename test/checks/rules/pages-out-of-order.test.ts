import { expect, it } from "vitest";
import { about, found, planWith } from "../plans.js";

const contents = (...pages: (readonly [number | undefined, number])[]) =>
  planWith({
    chapters: pages.map(([page, sectionPage], i) => ({
      no: i + 1,
      title: { zh: "章" },
      ...(page !== undefined && { page }),
      sections: [{ no: 1, title: { zh: "节" }, page: sectionPage, leads: [] }],
    })),
  });

it("passes pages that never go back, and headings without one", () => {
  expect(found("pages-out-of-order", contents([2, 2], [undefined, 5], [6, 8]))).toEqual([]);
});

it("fails a heading that lies before the one above it", () => {
  const plan = contents([2, 9], [7, 10]);
  expect(about("pages-out-of-order", plan)).toEqual(["2"]);
  expect(found("pages-out-of-order", plan)[0]?.facts).toEqual({ page: 7, before: 9 });
});

it("reads the page of a part before those of its chapters", () => {
  const parted = (...pages: number[]) =>
    planWith({
      parts: pages.map((page, i) => ({ no: i + 1, title: { zh: "篇" }, page })),
      chapters: pages.map((_, i) => ({ part: i + 1, no: 1, title: { zh: "章" }, page: 10 * (i + 1), sections: [] })),
    });
  expect(about("pages-out-of-order", parted(9, 19))).toEqual([]);
  expect(found("pages-out-of-order", parted(9, 8)).map(({ locator, facts }) => [locator, facts])).toEqual([
    [{ part: 2 }, { page: 8, before: 10 }],
  ]);
});
