import { expect, it } from "vitest";
import type { Project } from "../../../src/model/index.js";
import { about, found, place, planOfProjects, project } from "../plans.js";

const places = [
  place("county", { kind: "county", name: { zh: "青山县" }, aliases: ["青山"] }),
  place("city", { kind: "outside", name: { zh: "蓝水市" } }),
];
const listed = (...names: string[]) =>
  planOfProjects(
    names.map((name, i) => project(`box-1/${i}`, name)),
    { layout: { places } },
  );

it("passes names that say something else: another place, phase, year, number or body", () => {
  expect(about("duplicate-project", listed("东镇应急物资储备点建设项目", "西镇应急物资储备点建设项目"))).toEqual([]);
  expect(about("duplicate-project", listed("危房改造工程（一期）", "危房改造工程（二期）"))).toEqual([]);
  expect(
    about("duplicate-project", listed("水土流失综合治理项目（2026—2028年）", "水土流失综合治理项目（2029—2030年）")),
  ).toEqual([]);
  expect(about("duplicate-project", listed("青山县人民医院设备更新项目", "青山县中医院设备更新项目"))).toEqual([]);
  expect(about("duplicate-project", listed("年产1万吨果酒项目", "年产10万吨果酒项目"))).toEqual([]);
  // What is left is too short to name one project.
  expect(about("duplicate-project", listed("道路建设项目", "道路工程"))).toEqual([]);
});

it("fails one name listed twice", () => {
  const [finding] = found("duplicate-project", listed("农机服务体系建设项目", "农机服务体系建设项目", "别的项目与此无关"));
  expect(finding?.facts).toMatchObject({ times: 2, spelling: "same" });
});

it("fails one name in two spellings", () => {
  expect(about("duplicate-project", listed("农产品生产/冷链物流一体化项目", "农产品生产冷链物流一体化建设项目"))).toEqual([
    "box-1/0 box-1/1",
  ]);
  expect(about("duplicate-project", listed("“滴滴”农机 服务体系", "滴滴农机服务体系"))).toHaveLength(1);
  expect(
    about("duplicate-project", listed("蓝水市青山县骑行道建设项目", "骑行道项目与别的", "骑行道连接线", "青山骑行道连接线")),
  ).toEqual(["box-1/2 box-1/3"]);
  expect(found("duplicate-project", listed("污水处理（厂）改造", "污水处理(厂)改造"))[0]?.facts["spelling"]).toBe("different");
});

it("is a note across boxes, and a warning twice in one box or at other sites", () => {
  const twice = (a: Partial<Project>, b: Partial<Project>) =>
    found(
      "duplicate-project",
      planOfProjects([
        project("box-1/0", "农机服务体系建设项目", { locator: { box: 1 }, ...a }),
        project("box-2/0", "农机服务体系建设项目", { locator: { box: 2 }, ...b }),
      ]),
    ).map(({ severity }) => severity);
  expect(twice({}, {})).toEqual(["note"]);
  expect(twice({}, { locator: { box: 1 } })).toEqual(["warning"]);
  expect(twice({ places: ["a"] }, { places: ["a", "b"] })).toEqual(["note"]);
  expect(twice({ places: ["a"] }, { places: ["b"] })).toEqual(["warning"]);
  expect(twice({ places: ["a"] }, {})).toEqual(["note"]);
});

it("is a warning where one of several listings is at another site", () => {
  const listedAt = (...sites: string[]) =>
    found(
      "duplicate-project",
      planOfProjects(
        sites.map((site, i) => project(`box-${i}/0`, "农机服务体系建设项目", { locator: { box: i }, places: [site] })),
      ),
    ).map(({ severity, facts }) => [severity, facts["times"]]);
  expect(listedAt("a", "a", "b")).toEqual([["warning", 3]]);
  expect(listedAt("a", "a", "a")).toEqual([["note", 3]]);
});
