import { expect, it } from "vitest";
import type { Place } from "../../../src/model/index.js";
import { found, place, planOfLayout } from "../plans.js";

const code = (digits: string, year = 2025): Partial<Place> => ({
  codes: [{ scheme: "civil-affairs", code: digits, year, source: "名录" }],
});
const county = place("county", { kind: "county", ...code("630223") });

it("passes codes that begin with the county's, and the same digits in another edition", () => {
  const towns = [
    place("a", { within: "county", ...code("630223100") }),
    place("b", { within: "county", ...code("630223100", 2022) }),
  ];
  expect(
    found("place-code-mismatch", planOfLayout({ places: [county, ...towns, place("c", code("110000")), place("d")] })),
  ).toEqual([]);
});

it("fails a code of another county, and a code that two places have", () => {
  const towns = [place("a", { within: "county", ...code("630222100") }), place("b", { within: "county", ...code("630222100") })];
  expect(
    found("place-code-mismatch", planOfLayout({ places: [county, ...towns] })).map(({ facts, refs }) => [
      facts["prefix"],
      refs[1]?.id,
    ]),
  ).toEqual([
    ["630223", "county"],
    ["630223", "county"],
    ["630222100", "a"],
  ]);
});

it("leads to the place whose code it is", () => {
  const towns = [
    place("a", { within: "county", ...code("630222100"), locator: { page: 3 } }),
    place("b", { ...code("630222100"), locator: { page: 4 } }),
  ];
  expect(found("place-code-mismatch", planOfLayout({ places: [county, ...towns] })).map(({ locator }) => locator)).toEqual([
    { page: 3 },
    { page: 4 },
  ]);
});

it("goes by the county of what a place lies in, however deep", () => {
  const town = place("town", { name: { zh: "甲镇" }, within: "county", ...code("630223100") });
  const village = (digits: string) =>
    place("village", { name: { zh: "乙村" }, kind: "village", within: "town", ...code(digits) });
  const told = (digits: string) =>
    found("place-code-mismatch", planOfLayout({ places: [county, town, village(digits)] })).map(({ facts }) => facts["prefix"]);
  expect([told("630223100201"), told("630223101201"), told("630222100201")]).toEqual([[], [], ["630223"]]);
});
