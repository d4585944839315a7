import { expect, it } from "vitest";
import { check } from "../../src/checks/index.js";
import { huzhu15 } from "../../src/huzhu/index.js";
import { change, growth, type Indicator, level, type Plan } from "../../src/model/index.js";
import type { Requirement } from "../../src/notation/index.js";
import { average, by2030 } from "./plans.js";

/** The table of a real plan and nothing else: no prose, no layout, no projects, no plan before. */
const table: Plan = {
  ...huzhu15,
  id: "table-15",
  chapters: [],
  boxes: [],
  commitments: [],
  statements: [],
  glossary: [],
  corrections: [],
  layout: { places: [] },
};
const codesOf = (plan: Plan): string[] => check(plan).map(({ code, refs }) => `${code} ${refs[0]?.id}`);
const before = new Set(codesOf(table));

const changed = (id: string, change: (one: Indicator) => Indicator): Plan => ({
  ...table,
  indicators: table.indicators.map((one) => (one.id === id ? change(one) : one)),
});
const target =
  (requirement: Requirement, span = by2030) =>
  (one: Indicator): Indicator => ({
    ...one,
    targets: [{ ...(one.targets[0] as Indicator["targets"][number]), requirement, span }],
  });
const base =
  (value: string) =>
  (one: Indicator): Indicator => ({
    ...one,
    baseline: { printed: value, reading: level(value), year: 2025, locator: one.locator },
  });
const also =
  (requirement: Requirement, span = average) =>
  (one: Indicator): Indicator => ({
    ...one,
    targets: [...one.targets, { printed: "…", requirement, span, locator: one.locator }],
  });
const then =
  (...steps: readonly ((one: Indicator) => Indicator)[]) =>
  (one: Indicator): Indicator =>
    steps.reduce((made, step) => step(made), one);
const over = { kind: "over", from: 2026, to: 2030 } as const;
const as =
  (more: Partial<Indicator>) =>
  (one: Indicator): Indicator => ({ ...one, ...more });

/** Contradictions of one row, each in a table without prose. */
const PLANTED: readonly (readonly [what: string, id: string, change: (one: Indicator) => Indicator])[] = [
  ["a target share of 197.5 %", "compulsory-education-retention", target(level("197.5"))],
  ["a target share of 193 %", "good-air-days", target(level("193"))],
  ["a target share of 120 %", "pension-participation", target(level("120"))],
  ["a base share of 142.1 %", "urbanisation-rate", base("142.1")],
  [
    "a level and a growth that do not lead to it",
    "skilled-workforce",
    then(
      as({ unit: "亿元", name: { zh: "社会消费品零售总额" }, basis: "nominal" }),
      base("146.84"),
      target(level("200")),
      also(growth("3.0")),
    ),
  ],
  [
    "a level of GDP and a growth that do not lead to it",
    "skilled-workforce",
    then(as({ unit: "亿元", name: { zh: "地区生产总值" } }), base("146.84"), target(level("200")), also(growth("3.0"))),
  ],
  [
    "a level and a change of points that do not lead to it",
    "urbanisation-rate",
    then(target(level("48.1")), also(change("9", { measure: "points", direction: "increase" }), over)),
  ],
  [
    "a level and a change in percent that do not lead to it",
    "grain-capacity",
    then(target(level("18")), also(change("10", { measure: "percent", direction: "increase" }), over)),
  ],
  [
    "a level and a fall that do not lead to it",
    "pm25-concentration",
    then(target(level("27")), also(change("5", { measure: "total", direction: "decrease" }), over)),
  ],
  ["a range that runs backwards", "urbanisation-rate", target({ kind: "level", bound: "between", low: "51.1", high: "48.1" })],
  [
    "a base range that runs backwards",
    "grain-capacity",
    (one) => ({
      ...base("14")(one),
      baseline: {
        printed: "15—14",
        reading: { kind: "level", bound: "between", low: "15", high: "14" },
        year: 2025,
        locator: {},
      },
    }),
  ],
  ["growth in percent of a share", "urbanisation-rate", target(growth("5"), average)],
  ["less of 优良率 is better", "good-air-days", as({ direction: "lower" })],
  ["more of unemployment is better", "registered-unemployment", as({ direction: "higher" })],
  ["more PM2.5 is better", "pm25-concentration", as({ direction: "higher" })],
  ["a target of 61.1 for 51.1", "urbanisation-rate", target(level("61.1"))],
  ["a base of 24.1 for 42.1", "urbanisation-rate", base("24.1")],
  ["a target of 59 for 5.9", "nursery-enrolment", target(level("59"))],
  ["a target of 47 for 4.7", "physicians-per-thousand", target(level("47"))],
  ["a growth target of 50 for 5.0", "gdp-growth", target(growth("50"), average)],
  ["a target behind its base", "soil-and-water-conservation", target(level("66.28"))],
  ["a target equal to its base", "nurses-per-thousand", target(level("2.70"))],
  ["a ceiling on what should rise", "soil-and-water-conservation", target(level("69.38", { bound: "at-most" }))],
  ["a floor under what should fall", "pm25-concentration", target(level("27", { bound: "at-least" }))],
  [
    "a structure that adds up to 110",
    "skilled-workforce",
    then(
      as({ measure: "composition", unit: null }),
      target({ kind: "composition", bound: "unstated", parts: ["20.5", "31.5", "58"] }),
    ),
  ],
  ["a target of the last plan's years", "forest-coverage", target(level("20.06"), { kind: "by", year: 2025 })],
  ["years that run backwards", "pension-participation", target(level("100"), { kind: "every-year", from: 2030, to: 2026 })],
  ["a row without an attribute", "forest-coverage", as({ attribute: null })],
  ["a second row of the same name", "nurses-per-thousand", as({ name: { zh: "每千人口拥有医护人员数：执业医师数" } })],
];

it("the table alone has two blank attributes and nothing else that is more than a note", () => {
  const found = check(table).filter(({ severity }) => severity !== "note");
  expect(found.map(({ code }) => code)).toEqual(["missing-attribute", "missing-attribute"]);
});

it.each(PLANTED)("finds %s, planted in a table without prose", (_, id, plant) => {
  expect(codesOf(changed(id, plant)).filter((code) => !before.has(code))).not.toEqual([]);
});
