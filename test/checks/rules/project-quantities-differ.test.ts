import { expect, it } from "vitest";
import type { Quantity } from "../../../src/model/index.js";
import { found, planOfProjects, project, size } from "../plans.js";

const listed = (...made: (readonly [string, Quantity])[]) =>
  found(
    "project-quantities-differ",
    planOfProjects(made.map(([name, quantity], i) => project(`box-1/${i}`, name, { quantities: [quantity] }))),
  );

it("passes one size in two digits, other units, other names, and sizes that tell two projects apart", () => {
  expect(
    listed(["年产1万吨果酒项目", size("output", "1", "万吨")], ["年产1.0万吨果酒项目", size("output", "1.0", "万吨")]),
  ).toEqual([]);
  expect(listed(["年产1万吨果酒项目", size("output", "1", "万吨")], ["年产5吨果酒项目", size("output", "5", "吨")])).toEqual([]);
  expect(listed(["年产1万吨果酒项目", size("output", "1", "万吨")], ["年产2万吨果汁项目", size("output", "2", "万吨")])).toEqual(
    [],
  );
  expect(
    listed(["110千伏变电站项目", size("voltage", "110", "千伏")], ["330千伏变电站项目", size("voltage", "330", "千伏")]),
  ).toEqual([]);
});

it("fails one project with two sizes", () => {
  const [finding] = listed(
    ["年产 1 万吨果酒项目", size("output", "1", "万吨")],
    ["年产10万吨果酒建设项目", size("output", "10", "万吨")],
  );
  expect(finding?.facts).toEqual({ of: "output", unit: "万吨", first: "1", second: "10", factor: "10" });
  expect(listed(["扩容0吨", size("capacity", "0", "吨")], ["扩容5吨", size("capacity", "5", "吨")])[0]?.facts).not.toHaveProperty(
    "factor",
  );
});
