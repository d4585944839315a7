import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Project } from "../../../src/model/index.js";
import { nameStage } from "../../../src/notation/index.js";
import { found, planWith, project } from "../plans.js";

const of = (zh: string, more: Partial<Project>) =>
  found(
    "stage-differs",
    planWith({
      boxes: [
        {
          no: 1,
          title: { zh: "专栏" },
          kind: "projects",
          locator: { box: 1 },
          groups: [{ name: { zh: "组" }, openEnded: false, projects: [project("box-1/group-1/01", zh, more)] }],
        },
      ],
    }),
  );

describe("passes", () => {
  it.each<[string, Partial<Project>]>([
    ["东山公路（续建）", { stage: "continued" }],
    ["东山公路（续建）", {}],
    ["东山公路", { stage: "new", years: { from: 2026, to: 2028 } }],
    ["东山公路", { stage: "continued", years: { from: 2024, to: 2027 } }],
    ["谋划实施东山水库", { stage: "planned", years: { from: 2024, to: 2027 } }],
    ["新建区公路改造", { stage: "continued" }],
    ["续建和新建乡镇卫生院", { stage: "new" }],
  ])("%s as %j", (zh, more) => {
    expect(of(zh, more)).toEqual([]);
  });
});

it("fails a stage that the name contradicts, and one that the years do", () => {
  expect(of("东山公路（续建）", { stage: "new" }).map(({ severity, facts }) => [severity, facts])).toEqual([
    ["warning", { stage: "new", named: "continued" }],
  ]);
  expect(
    of("东山公路", { stage: "new", years: { from: 2024, to: 2027 } }).map(({ severity, facts }) => [severity, facts]),
  ).toEqual([["warning", { stage: "new", from: 2024, periodFrom: 2026 }]]);
  expect(of("东山公路", { stage: "continued", years: { from: 2026, to: 2027 } }).map(({ severity }) => severity)).toEqual([
    "note",
  ]);
});

describe("the stage of a name", () => {
  it.each<[string, ReturnType<typeof nameStage>]>([
    ["续建东山公路", "continued"],
    ["新建东山小学", "new"],
    ["拟建东山水库", "planned"],
    ["东山水库(前期)", "planned"],
    ["储备粮库建设", undefined],
    ["东山小学新建工程", undefined],
    ["新建路改造", undefined],
    ["", undefined],
  ])("%s", (name, stage) => {
    expect(nameStage(name)).toBe(stage);
  });

  it("is the same whatever follows a word that opens the name, if that tells no other stage", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[东西南北山河公路桥（）]{1,12}$/), (rest) => {
        expect(nameStage(`续建${rest.replace(/^路/, "桥")}`)).toBe("continued");
      }),
    );
  });
});
