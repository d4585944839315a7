import { expect, it } from "vitest";
import { inStep, level } from "../../../src/model/index.js";
import { commitment, found, measured, place, planOfLayout, planOfProjects, planWith, project, statement } from "../plans.js";

const missing = (plan: Parameters<typeof found>[1]) =>
  found("unresolved-reference", plan).map(({ facts }) => `${facts["kind"]} ${facts["id"]}`);

it("passes ids that the plan has, and names of outside series", () => {
  const plan = planWith({
    indicators: [measured("gdp-growth", level("1")), measured("a", inStep("gdp-growth")), measured("b", inStep("全市平均水平"))],
    commitments: [
      commitment("c", level("1"), { indicator: "a" }),
      // Who sets a number is no indicator, whatever his name looks like.
      commitment("d", { kind: "delegated", to: "provincial-government" }),
    ],
    statements: [
      statement("length", { to: { year: 2025, value: "1" } }),
      statement("density", { quotient: { of: "length", area: "county", by: "length" } }),
    ],
    layout: { places: [place("county")] },
  });
  expect(missing(plan)).toEqual([]);
});

it("fails ids that nothing has", () => {
  const plan = planWith({
    indicators: [measured("a", inStep("gdp-growth"))],
    commitments: [commitment("c", inStep("no-such"), { indicator: "nowhere" })],
    statements: [statement("density", { quotient: { of: "length", area: "county", by: "other" } })],
  });
  expect(missing(plan)).toEqual([
    "indicator gdp-growth",
    "indicator no-such",
    "indicator nowhere",
    "statement length",
    "statement other",
    "place county",
  ]);
  expect(missing(planOfProjects([project("box-1/1", "项目", { places: ["lost"] })]))).toEqual(["place lost"]);
});

it("fails places and parts that the layout does not have", () => {
  const locator = { chapter: 1 };
  const name = { zh: "名" };
  const plan = planOfLayout({
    places: [place("a", { within: "lost" })],
    roles: [{ id: "r", name, kind: "tier", places: ["r-lost"], openEnded: false, part: "p-lost", locator }],
    structures: [{ id: "s", name, parts: [{ name, places: ["s-lost"] }], locator }],
    belts: [{ id: "b", name, kind: "belt", places: ["b-lost"], openEnded: false, locator }],
    corridors: [{ id: "c", name, kind: "road", places: ["c-lost"], locator }],
    zones: [
      { id: "z", name, count: 1, places: ["z-lost"], locator },
      { id: "y", name, count: 1, places: null, locator },
    ],
  });
  expect(missing(plan)).toEqual([
    "place lost",
    "place r-lost",
    "place s-lost",
    "place b-lost",
    "place c-lost",
    "place z-lost",
    "part p-lost",
  ]);
});
