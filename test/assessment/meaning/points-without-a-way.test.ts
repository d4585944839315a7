import { expect, it } from "vitest";
import { assess } from "../../../src/assessment/index.js";
import type { Indicator, Observation } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { indicator, planOf } from "../../model/plans.js";

const NINE: Requirement = { kind: "change", measure: "points", bound: "unstated", value: "9" };
const of = (direction: Indicator["direction"], last: string, more: { base?: string } = { base: "42.1" }) => {
  const share = indicator("share", NINE, {
    name: { zh: "某某占比" },
    unit: "%",
    direction,
    span: { kind: "over", from: 2026, to: 2030 },
    ...more,
  });
  const levels = ["42.1", "42.1", "42.1", "42.1", last];
  const observations = levels.map((value, i): Observation => ({ indicator: "share", year: 2026 + i, value, status: "actual" }));
  const [verdict] = assess(planOf(share), observations, { asOf: 2030 }).verdicts;
  return [verdict?.status, verdict?.observed ?? verdict?.reason];
};

it("nine points without a way lead from the base to the last share: the shares of the years are not added up", () => {
  expect([of("higher", "51.2"), of("higher", "43.0")]).toEqual([
    ["achieved", "9.1"],
    ["missed", "0.9"],
  ]);
});

it("of what should fall, nobody says whether they are a fall or the most that it may rise", () => {
  for (const last of ["51.2", "42.1", "33.0"]) expect(of("lower", last)).toEqual(["undetermined", "direction-unknown"]);
});
