import { expect, it } from "vitest";
import { found, place, planOfProjects, project, size } from "../plans.js";

const places = ["a", "b", "c", "d"].map((id) => place(id));
const counting = (name: string, count: string, ...named: string[]) =>
  planOfProjects([project("box-1/1", name, { places: named, quantities: [size("count", count, "座")] })], { layout: { places } });

it("passes a count that the names make up, an open list that is shorter, and one place", () => {
  expect(found("project-count", counting("甲、乙水库等2座水库加固", "2", "a", "b"))).toEqual([]);
  expect(found("project-count", counting("甲、乙等6座水库加固", "6", "a", "b"))).toEqual([]);
  expect(found("project-count", counting("甲镇4家企业改造", "4", "a"))).toEqual([]);
  expect(found("project-count", planOfProjects([project("box-1/1", "项目", { places: ["a", "b"] })]))).toEqual([]);
});

it("fails a closed list that is shorter or longer, and an open one that is longer", () => {
  const [finding] = found("project-count", counting("甲、乙、丙、丁灌区7座灌区改造", "7", "a", "b", "c", "d"));
  expect(finding?.facts).toEqual({ counted: "7", unit: "座", named: 4, difference: "3", open: false });
  expect(found("project-count", counting("甲、乙、丙等2座水库", "2", "a", "b", "c"))[0]?.facts["difference"]).toBe("-1");
});

const listing = (name: string, count: string, unit = "座") =>
  planOfProjects([project("box-1/1", name, { quantities: [size("count", count, unit)] })]);

it("passes what lists as many as it counts, and lists of something else", () => {
  expect(found("project-count", listing("甲水库、乙水库2座水库加固", "2"))).toEqual([]);
  expect(found("project-count", listing("甲水库、乙水库等6座水库加固", "6"))).toEqual([]);
  expect(found("project-count", listing("甲镇、乙镇4座水库加固", "4"))).toEqual([]);
  expect(found("project-count", listing("甲水库4座", "4"))).toEqual([]);
});

it("fails a list by its own words, whether or not the plan knows the places", () => {
  expect(found("project-count", listing("甲灌区、乙灌区和丙灌区7座灌区改造", "7"))[0]?.facts).toEqual({
    counted: "7",
    unit: "座",
    named: 3,
    difference: "4",
    open: false,
  });
});

it("passes what counts two things, and goes by the list in the name where one place is known of it", () => {
  const twice = project("box-1/1", "甲、乙水库5座水库、7座泵站加固", {
    places: ["a", "b"],
    quantities: [size("count", "5", "座"), size("count", "7", "座")],
  });
  expect(found("project-count", planOfProjects([twice], { layout: { places } }))).toEqual([]);
  const one = counting("甲灌区、乙灌区和丙灌区7座灌区改造", "7", "a");
  expect(found("project-count", one)[0]).toMatchObject({ facts: { named: 3 }, refs: [{ id: "box-1/1" }, { id: "a" }] });
  expect(found("project-count", counting("甲、乙水库3座水库加固", "3", "a", "b"))[0]?.facts).toMatchObject({
    named: 2,
    difference: "1",
  });
});

it("passes a length, an area and what else is no count of sites", () => {
  const road = (...quantities: ReturnType<typeof size>[]) =>
    planOfProjects([project("box-1/1", "甲、乙公路5公里", { places: ["a", "b"], quantities })], { layout: { places } });
  expect(found("project-count", road(size("length", "5", "公里"), size("area", "7", "亩")))).toEqual([]);
  expect(found("project-count", road(size("length", "5", "公里"), size("count", "7", "座")))).toHaveLength(1);
});
