import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const doors = {
  calculators: () => import("../../src/calculators/index.js"),
  huzhu: () => import("../../src/huzhu/index.js"),
  "huzhu/14": () => import("../../src/huzhu/fourteenth/index.js"),
  "huzhu/ids": () => import("../../src/huzhu/ids.js"),
  index: () => import("../../src/index.js"),
  national: () => import("../../src/national/index.js"),
  notation: () => import("../../src/notation/door.js"),
  outline: () => import("../../src/outline/index.js"),
  output: () => import("../../src/output/index.js"),
  text: () => import("../../src/text/index.js"),
};

// A changed list is a changed public API: it wants a changeset.
it.each(Object.entries(doors))("the door %s exports what it lists", async (name, open) => {
  await expect(
    `${Object.keys(await open())
      .sort()
      .join("\n")}\n`,
  ).toMatchFileSnapshot(`doors/${name}.txt`);
});

it("the package's doors are the source's", () => {
  const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as { exports: object };
  const names = Object.keys(exports).map((path) => (path === "." ? "index" : path.slice(2)));
  expect(names.sort()).toEqual([...Object.keys(doors), "schemas/*.json", "package.json"].sort());
});
