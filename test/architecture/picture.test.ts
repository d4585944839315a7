import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { PARTS } from "./house.js";
import { drawHouse, purposeOf } from "./picture.js";

const parts = readdirSync("src", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort((a, b) => (PARTS[a]?.floor ?? 0) - (PARTS[b]?.floor ?? 0) || a.localeCompare(b));

it("every part says what it is for", () => {
  expect(parts.filter((part) => purposeOf(part) === "")).toEqual([]);
});

// Drawn from the table of floors: `npx vitest run test/architecture -u` draws it again.
it("the picture of the house is the house", async () => {
  await expect(drawHouse(parts)).toMatchFileSnapshot("../../docs/house.svg");
});
