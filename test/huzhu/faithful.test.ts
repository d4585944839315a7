import { describe, expect, it } from "vitest";
import { huzhu15 } from "../../src/huzhu/index.js";
import type { Box, Plan } from "../../src/model/index.js";
import { differences } from "./faithful.js";
import { hasSource, readSource, SOURCE } from "./source-text.js";

const source = hasSource ? readSource() : undefined;
const against = (plan: Plan) => (source === undefined ? [] : differences(plan, source));

/** The plan with its boxes changed. */
const withBoxes = (change: (boxes: Box[]) => Box[]): Plan => ({
  ...huzhu15,
  boxes: change(structuredClone(huzhu15.boxes) as Box[]),
});

type Group = { name: { zh: string }; openEnded: boolean; projects: { name: { zh: string } }[] };

/** One group of one box changed. */
const inGroup = (no: number, group: number, change: (group: Group, groups: Group[]) => void) =>
  withBoxes((boxes) => {
    const groups = (boxes.find((one) => one.no === no)?.groups ?? []) as unknown as Group[];
    change(groups[group - 1] as Group, groups);
    return boxes;
  });

/** A name with one text in it replaced. */
const misspell = (from: string, to: string) => (group: Group) => {
  for (const { name } of group.projects) name.zh = name.zh.replace(from, to);
};

describe.skipIf(!hasSource)(`the data against the outline's text (${SOURCE}; skipped where that is absent)`, () => {
  it("agrees in every heading, page, lead, box, group, project, promise, figure and place", () => {
    expect(against(huzhu15)).toEqual([]);
  });

  it.each<[string, Plan, RegExp]>([
    ["a project is dropped", inGroup(20, 2, ({ projects }) => projects.splice(3, 1)), /box-20/],
    ["the last project of a group is dropped", inGroup(30, 3, ({ projects }) => projects.pop()), /box 30/],
    ["the first project of a box is dropped", inGroup(1, 1, ({ projects }) => projects.shift()), /box-1\//],
    [
      "a project is moved to another group",
      inGroup(21, 1, ({ projects }, groups) => groups[1]?.projects.push(...projects.splice(0, 1))),
      /box-21/,
    ],
    ["two projects change places", inGroup(6, 3, ({ projects }) => projects.reverse()), /box-6/],
    ["a project is misspelt, even to mend a misprint", inGroup(5, 1, misspell("孰料", "熟料")), /box-5/],
    ["a project is made up", inGroup(22, 1, ({ projects }) => projects.push({ name: { zh: "互助县核电站项目" } })), /核电站/],
    ["a group is dropped", inGroup(31, 3, (_, groups) => groups.splice(2, 1)), /box 31/],
    ["an open list is called closed", inGroup(9, 1, (group) => Object.assign(group, { openEnded: false })), /等/],
    ["a closed list is called open", inGroup(26, 2, (group) => Object.assign(group, { openEnded: true })), /等/],
    ["a box is dropped", withBoxes((boxes) => boxes.filter(({ no }) => no !== 16)), /boxes/],
    [
      "a box stands in another section",
      withBoxes((boxes) => boxes.map((box) => (box.no === 12 ? { ...box, locator: { ...box.locator, section: 3 } } : box))),
      /box 12/,
    ],
    [
      "a lead is missing",
      {
        ...huzhu15,
        chapters: huzhu15.chapters.map((one) =>
          one.no === 8 ? { ...one, sections: one.sections.map((s) => ({ ...s, leads: s.leads.slice(1) })) } : one,
        ),
      },
      /section 8\.1/,
    ],
    ["a page is wrong", { ...huzhu15, chapters: huzhu15.chapters.map((one) => ({ ...one, page: 1 })) }, /chapters/],
    [
      "a promise is misprinted",
      { ...huzhu15, commitments: huzhu15.commitments.map((one) => ({ ...one, printed: one.printed.replace("69", "96") })) },
      /wetland-protection/,
    ],
    [
      "a promise stands under another lead",
      {
        ...huzhu15,
        commitments: huzhu15.commitments.map((one) =>
          one.id === "pue" ? { ...one, locator: { ...one.locator, lead: "培育低空经济" } } : one,
        ),
      },
      /pue/,
    ],
    [
      "a figure is changed",
      { ...huzhu15, statements: huzhu15.statements.map((one) => ({ ...one, printed: one.printed.replace("146.84", "146.48") })) },
      /statement gdp/,
    ],
    [
      "a correction corrects what is not printed",
      { ...huzhu15, corrections: huzhu15.corrections.map((one) => ({ ...one, printed: one.read })) },
      /correction/,
    ],
    ["a glossary entry is missing", { ...huzhu15, glossary: huzhu15.glossary.slice(1) }, /glossary/],
    [
      "a town is given a role it does not have",
      {
        ...huzhu15,
        layout: {
          ...huzhu15.layout,
          roles:
            huzhu15.layout.roles?.map((one) =>
              one.id === "central-town" ? { ...one, places: [...one.places, "donghe"] } : one,
            ) ?? [],
        },
      },
      /role central-town/,
    ],
    [
      "a zone is miscounted",
      {
        ...huzhu15,
        layout: { ...huzhu15.layout, zones: huzhu15.layout.zones?.map((one) => ({ ...one, count: (one.count ?? 0) + 1 })) ?? [] },
      },
      /zone/,
    ],
  ])("fails when %s", (_, plan, expected) => {
    const found = against(plan);
    expect(found.length).toBeGreaterThan(0);
    expect(found.join("\n")).toMatch(expected);
  });
});
