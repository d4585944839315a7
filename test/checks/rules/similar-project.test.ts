import { expect, it } from "vitest";
import { about, planOfProjects, project } from "../plans.js";

const listed = (...names: string[]) =>
  about("similar-project", planOfProjects(names.map((name, i) => project(`box-1/${i}`, name))));

it("passes names that differ by what is left out: at an end, a number, a bracket, or much", () => {
  expect(listed("公共法律服务中心标准化建设项目", "公共法律服务中心平台建设项目")).toEqual([]);
  expect(listed("市政排水管网2026年更新改造提升", "市政排水管网年更新改造提升")).toEqual([]);
  expect(listed("市政排水管网（东区）更新改造提升", "市政排水管网更新改造提升")).toEqual([]);
  expect(listed("市政排水管网更新改造提升", "市政排水管网和供热管道以及燃气设施更新改造提升")).toEqual([]);
  expect(listed("移风易俗示范村宣传阵地", "移风易俗示范村")).toEqual([]);
});

it("passes the same name, of which another rule tells", () => {
  expect(listed("公共文化服务体系提档升级项目", "公共文化服务体系提档升级工程")).toEqual([]);
});

it("fails a name that is another with a few characters left out inside", () => {
  expect(listed("公共文化服务体系建设和提档升级项目", "公共文化体系提档升级项目")).toEqual(["box-1/0 box-1/1"]);
});
