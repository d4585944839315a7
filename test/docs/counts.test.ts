import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { huzhu15 } from "../../src/huzhu/index.js";

it("the guide to the data counts right", () => {
  const { chapters, boxes, commitments, statements, layout, glossary, corrections, indicators } = huzhu15;
  const groups = boxes.flatMap((box) => box.groups);
  const told: { [part: string]: string } = {
    "chapters, sections, leads": `${chapters.length} chapters, ${chapters.flatMap(({ sections }) => sections).length} sections`,
    "boxes, groups, projects": `${boxes.length} boxes, ${groups.flatMap(({ projects }) => projects).length} projects`,
    "commitments of the prose": `${commitments.length}`,
    "indicators with targets": `${new Set(indicators.map(({ no }) => no)).size} rows, ${indicators.length} indicators`,
    "figures about 2021–2025": `${statements.length}`,
    "places, roles, structures, belts, ways": `${layout.places.length} places, 19 of them townships`,
    glossary: `${glossary.length} terms`,
    "suspected misprints": `${corrections.length}`,
  };
  const rows = readFileSync("docs/data.md", "utf8").matchAll(/^\| ([^|]+?) +\| ([^|]+?) +\| /gm);
  const printed = Object.fromEntries([...rows].slice(1).map(([, part, count]) => [part, count]));
  expect(printed).toMatchObject(told);
});
