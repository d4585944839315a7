import { expect, it } from "vitest";
import { level } from "../../../src/model/index.js";
import { commitment, found, measured, planOfProjects, planWith, project, size, statement } from "../plans.js";

const spelled = (unit: string | null) =>
  found("unit-spelling", planWith({ indicators: [measured("a", level("1"), undefined, { unit })] })).map(
    ({ facts }) => facts["standard"],
  );

it("passes units spelled with their signs, and words that only look like stand-ins", () => {
  for (const unit of ["μg/m³", "m²", "%", "万人", "usd", "m30", null]) expect(spelled(unit)).toEqual([]);
});

it("fails stand-ins for a sign, wherever a unit stands", () => {
  expect([spelled("ug/m³"), spelled("ug/m3"), spelled("km2"), spelled("％")]).toEqual([["μg/m³"], ["μg/m³"], ["km²"], ["%"]]);
  const plan = planOfProjects([project("box-1/1", "项目", { quantities: [size("area", "5", "m2")] })], {
    commitments: [commitment("c", level("1"), { unit: "mg/m3" })],
    statements: [
      statement("s", { to: { year: 2025, value: "1", unit: "m2" } }),
      statement("t", { to: { year: 2025, parts: ["1", "2"] } }),
    ],
  });
  expect(found("unit-spelling", plan).map(({ facts }) => facts["standard"])).toEqual(["mg/m³", "m²", "m²"]);
});

it("fails another name of the indicator's own unit, and no multiple of it", () => {
  const told = (unit: string, own: string | null) =>
    found(
      "unit-spelling",
      planWith({
        indicators: [measured("a", level("1"), undefined, { unit: own })],
        commitments: [commitment("c", level("1"), { indicator: "a", unit })],
        statements: [statement("s", { indicator: "a", to: { year: 2025, value: "1", unit } })],
      }),
      { previous: planWith({ id: "before", indicators: [measured("a", level("1"), undefined, { unit })] }) },
    )
      .filter(({ facts }) => facts["unit"] === unit)
      .map(({ facts }) => [facts["unit"], facts["standard"]]);
  const names = ["微克/立方米", "μg/m³"];
  expect(told("微克/立方米", "μg/m³")).toEqual([names, names, names]);
  for (const own of ["μg/m³", "ug/m³", "毫克/立方米", "/", null]) expect(told("μg/m³", own)).toEqual([]);
  expect(told("万人", "人")).toEqual([]);
});
