import { expect, it } from "vitest";
import { level } from "../../../src/model/index.js";
import { about, average, commitment, found, measured, planOfProjects, planWith, project } from "../plans.js";

it("passes years inside the plan, and projects that reach beyond it", () => {
  const plan = planOfProjects([project("box-1/1", "项目", { years: { from: 2024, to: 2026 } }), project("box-1/2", "项目二")], {
    indicators: [measured("a", level("1"), undefined, { span: average }), measured("b", level("1"))],
  });
  expect(found("year-outside-period", plan)).toEqual([]);
});

it("fails years wholly outside it", () => {
  const plan = planWith({
    indicators: [measured("a", level("1"), undefined, { span: { kind: "by", year: 2035 } })],
    commitments: [commitment("c", level("1"), { span: { kind: "over", from: 2021, to: 2025 } })],
  });
  expect(about("year-outside-period", plan)).toEqual(["a", "c"]);
  expect(found("year-outside-period", plan)[0]?.facts).toEqual({ from: 2035, to: 2035, periodFrom: 2026, periodTo: 2030 });
  expect(about("year-outside-period", planOfProjects([project("box-1/1", "项目", { years: { from: 2031, to: 2032 } })]))).toEqual(
    ["box-1/1"],
  );
});

it("fails what ends before the plan as a warning, and a goal of a far year as a note", () => {
  const severity = (year: number) =>
    found("year-outside-period", planWith({ commitments: [commitment("c", level("1"), { span: { kind: "by", year } })] })).map(
      (one) => one.severity,
    );
  expect([severity(2025), severity(2026), severity(2030), severity(2031), severity(2035)]).toEqual([
    ["warning"],
    [],
    [],
    ["note"],
    ["note"],
  ]);
});
