import { expect, it } from "vitest";
import { level } from "../../../src/model/index.js";
import { about, commitment, found, measured, planOfProjects, planWith, project, statement } from "../plans.js";

const backwards = { kind: "every-year" as const, from: 2030, to: 2026 };

it("passes years that run forwards, one year included", () => {
  const plan = planWith({
    indicators: [measured("a", level("1"), undefined, { span: { kind: "over", from: 2026, to: 2026 } })],
    statements: [
      statement("s", { from: { year: 2021, value: "1" }, to: { year: 2022, value: "2" }, over: { from: 2021, to: 2021 } }),
    ],
  });
  expect(found("reversed-span", plan)).toEqual([]);
});

it("fails years that run backwards, wherever they stand", () => {
  const statements = [
    statement("levels", { from: { year: 2025, value: "1" }, to: { year: 2025, value: "2" } }),
    statement("total", { over: { from: 2025, to: 2021 } }),
  ];
  const plan = planWith({
    period: { from: 2030, to: 2026 },
    base: 2031,
    indicators: [measured("a", level("1"), undefined, { span: backwards })],
    commitments: [commitment("c", level("1"), { span: backwards })],
    statements,
  });
  expect(about("reversed-span", plan)).toEqual(["test-15", "test-15", "a", "c", "levels", "total"]);
  expect(
    found("reversed-span", planOfProjects([project("box-1/1", "项目", { years: { from: 2029, to: 2027 } })]))[0]?.facts,
  ).toEqual({
    from: 2029,
    to: 2027,
  });
});
