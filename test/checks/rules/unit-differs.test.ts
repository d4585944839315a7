import { expect, it } from "vitest";
import { growth, level } from "../../../src/model/index.js";
import { about, commitment, found, measured, planWith, statement } from "../plans.js";

const share = (unit: string | null) => measured("share", level("1"), undefined, { unit });
const plan = planWith({
  indicators: [share("%"), measured("rate", growth("1"), undefined, { measure: "growth" })],
  commitments: [
    commitment("c", level("1"), { indicator: "share", unit: "%" }),
    commitment("d", growth("1"), { indicator: "rate", unit: "亿元" }),
  ],
  statements: [
    statement("s", { indicator: "share", to: { year: 2025, value: "1", unit: "%" } }),
    statement("t", { indicator: "rate", to: { year: 2025, value: "1", unit: "亿元" } }),
    statement("u", { indicator: "share", to: { year: 2025, value: "1" } }),
    statement("v", { indicator: "share", to: { year: 2025, parts: ["1", "2"] } }),
    statement("w", { indicator: "share" }),
  ],
});

it("passes the indicator's own unit, the levels behind a growth, dashes and no unit", () => {
  expect(found("unit-differs", plan)).toEqual([]);
  expect(found("unit-differs", plan, { previous: planWith({ id: "before", indicators: [share("——")] }) })).toEqual([]);
  expect(found("unit-differs", plan, { previous: planWith({ id: "before", indicators: [share(null)] }) })).toEqual([]);
  expect(
    found(
      "unit-differs",
      planWith({ indicators: [share(null)], commitments: [commitment("c", level("1"), { indicator: "share", unit: "%" })] }),
    ),
  ).toEqual([]);
});

it("fails another unit in the prose, in a statement and in the previous plan", () => {
  const other = planWith({
    indicators: [share("%")],
    commitments: [
      commitment("c", level("1"), { indicator: "share", unit: "人" }),
      commitment("d", level("1"), { indicator: "lost", unit: "人" }),
    ],
    statements: [statement("s", { indicator: "share", to: { year: 2025, value: "1", unit: "人" } })],
  });
  const before = planWith({ id: "before", indicators: [share("万人")] });
  expect(about("unit-differs", other, { previous: before })).toEqual(["c share", "s share", "share share"]);
  expect(found("unit-differs", other)[0]?.facts).toEqual({ unit: "人", own: "%" });
});

const told = (unit: string, own: string) =>
  about(
    "unit-differs",
    planWith({
      indicators: [share(own)],
      commitments: [commitment("c", level("1"), { indicator: "share", unit })],
      statements: [statement("s", { indicator: "share", to: { year: 2025, value: "1", unit } })],
    }),
    { previous: planWith({ id: "before", indicators: [share(unit)] }) },
  );

it("passes two names of one unit, multiples of it, and a slash for none", () => {
  expect(told("微克/立方米", "μg/m³")).toEqual([]);
  expect(told("％", "%")).toEqual([]);
  expect(told("万人", "人")).toEqual([]);
  expect(told("%", "/")).toEqual([]);
  expect(told("/", "%")).toEqual([]);
});

it("is an error of a share beside an amount, a warning of what may be converted or measured anew", () => {
  const severity = (unit: string, own: string, previous = false) =>
    found(
      "unit-differs",
      planWith({
        indicators: [share(own)],
        commitments: previous ? [] : [commitment("c", level("1"), { indicator: "share", unit })],
      }),
      previous ? { previous: planWith({ id: "before", indicators: [share(unit)] }) } : {},
    ).map((one) => one.severity);
  expect([severity("人", "%"), severity("‰", "人")]).toEqual([["error"], ["error"]]);
  expect([severity("公顷", "亩"), severity("人", "%", true)]).toEqual([["warning"], ["warning"]]);
});
