import { expect, it } from "vitest";
import type { Statement } from "../../../src/model/index.js";
import { about, found, place, planWith, statement } from "../plans.js";

const county = place("county", { kind: "county", area: { value: "3424", unit: "km²", source: "名录" } });
const figure = (id: string, value: string, more: Partial<Statement> = {}) =>
  statement(id, { to: { year: 2025, value }, ...more });
const roads = (
  density: string,
  quotient: Statement["quotient"] = { of: "length", area: "county", times: "100" },
  length = "2196.69",
) =>
  planWith({
    layout: { places: [county, place("bare")] },
    statements: [figure("length", length), figure("people", "20"), figure("density", density, quotient && { quotient })],
  });

it("passes a density that the length and the area give", () => {
  expect(found("stated-quotient", roads("64.16"))).toEqual([]);
  expect(found("stated-quotient", roads("64"))).toEqual([]);
  expect(found("stated-quotient", roads("109.83", { of: "length", by: "people" }))).toEqual([]);
});

it("fails one that they do not give, with the factor and what would give it", () => {
  const [finding] = found("stated-quotient", roads("6.56"));
  const { computed, factor, impliedOf, impliedBy } = finding?.facts ?? {};
  expect([computed, factor, impliedOf, impliedBy].map((one) => String(one).slice(0, 6))).toEqual([
    "64.155",
    "9.7798",
    "224.61",
    "33486.",
  ]);
  expect(about("stated-quotient", roads("120", { of: "length", by: "people" }))).toEqual(["density length people"]);
});

it("says nothing where a figure is missing or has no quotient", () => {
  expect(found("stated-quotient", roads("6.56", { of: "lost", area: "county" }))).toEqual([]);
  expect(found("stated-quotient", roads("6.56", { of: "length", area: "bare" }))).toEqual([]);
  expect(found("stated-quotient", roads("6.56", { of: "length", by: "lost" }))).toEqual([]);
  expect(found("stated-quotient", roads("0", { of: "length", area: "county" }))).toEqual([]);
  expect(found("stated-quotient", roads("6.56", { of: "length", area: "county" }, "0"))).toEqual([]);
});

it("notes what would divide it where nobody tells what does", () => {
  const [finding] = found("stated-quotient", roads("6.56", { of: "length", times: "100" }));
  expect([finding?.severity, String(finding?.facts["impliedBy"]).slice(0, 8)]).toEqual(["note", "33486.12"]);
  expect(found("stated-quotient", roads("0", { of: "length", times: "100" }))).toEqual([]);
});

it("says nothing of figures that are bounded", () => {
  const bounded = planWith({
    layout: { places: [county] },
    statements: [
      statement("length", { to: { year: 2025, value: "2000", bound: "more-than" } }),
      figure("density", "6.56", { quotient: { of: "length", area: "county", times: "100" } }),
    ],
  });
  expect(found("stated-quotient", bounded)).toEqual([]);
});
