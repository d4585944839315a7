import { describe, expect, it } from "vitest";
import { type Locator, level, type Plan } from "../../../src/model/index.js";
import { commitment, found, measured, place, planWith, project, statement } from "../plans.js";

const chapters: Plan["chapters"] = [
  { no: 1, title: { zh: "章" }, sections: [{ no: 1, title: { zh: "节" }, leads: [{ zh: "段首" }] }] },
];
const boxes: Plan["boxes"] = [
  {
    no: 3,
    title: { zh: "专栏" },
    kind: "projects",
    locator: { box: 3 },
    groups: [{ name: { zh: "组" }, openEnded: true, projects: [] }],
  },
];
const at = (locator: Locator, more: Partial<Plan> = {}) =>
  found(
    "unresolved-locator",
    planWith({ chapters, boxes, commitments: [commitment("c", level("1"), { locator })], ...more }),
  ).map(({ facts }) => facts);

it("passes places that the contents have", () => {
  expect(at({ chapter: 1, section: 1, lead: "段首" })).toEqual([]);
  expect(at({ box: 3, group: 1, row: 9 })).toEqual([]);
  expect(at({})).toEqual([]);
});

it("passes what is printed in another outline, and a plan without contents", () => {
  expect(at({ chapter: 7 }, { printedIn: "another-plan" })).toEqual([]);
  expect(at({ chapter: 7 }, { chapters: [] })).toEqual([]);
});

it("fails places that the contents do not have", () => {
  expect(at({ chapter: 2, section: 1 })).toEqual([{ part: "chapter", value: "2" }]);
  expect(at({ chapter: 1, section: 2 })).toEqual([{ part: "section", value: "2" }]);
  expect(at({ chapter: 1, section: 1, lead: "别的" })).toEqual([{ part: "lead", value: "别的" }]);
  expect(at({ box: 4 })).toEqual([{ part: "box", value: "4" }]);
  expect(at({ box: 3, group: 2 })).toEqual([{ part: "group", value: "2" }]);
});

describe("in parts", () => {
  const parted: Partial<Plan> = {
    parts: [1, 2].map((no) => ({ no, title: { zh: "篇" } })),
    chapters: [1, 2].map((part) => ({
      part,
      no: 1,
      title: { zh: "章" },
      sections: [{ no: part, title: { zh: "节" }, leads: [] }],
    })),
    boxes: [1, 2].map((part) => ({
      no: 1,
      title: { zh: "专栏" },
      kind: "projects" as const,
      locator: { part, chapter: 1, box: 1 },
      groups: Array.from({ length: part }, () => ({ name: { zh: "组" }, openEnded: false, projects: [] })),
    })),
  };

  it("passes what the part has, and what any part has where the locator names none", () => {
    expect(at({ part: 2, chapter: 1, section: 2 }, parted)).toEqual([]);
    expect(at({ chapter: 1, section: 2 }, parted)).toEqual([]);
    expect(at({ part: 2, chapter: 1, box: 1, group: 2 }, parted)).toEqual([]);
  });

  it("passes a lead that one of the sections of a number has", () => {
    const leads = {
      ...parted,
      chapters: [1, 2].map((part) => ({
        part,
        no: 1,
        title: { zh: "章" },
        sections: [{ no: 1, title: { zh: "节" }, leads: [{ zh: `段${part}` }] }],
      })),
    };
    expect(at({ chapter: 1, section: 1, lead: "段2" }, leads)).toEqual([]);
    expect(at({ part: 1, chapter: 1, section: 1, lead: "段2" }, leads)).toEqual([{ part: "lead", value: "段2" }]);
  });

  it("fails a part that the outline has not, and what only another part has", () => {
    expect(at({ part: 3, chapter: 1 }, parted)).toEqual([{ part: "part", value: "3" }]);
    expect(at({ part: 1, chapter: 1, section: 2 }, parted)).toEqual([{ part: "section", value: "2" }]);
    expect(at({ part: 1, chapter: 1, box: 1, group: 2 }, parted)).toEqual([{ part: "group", value: "2" }]);
    expect(at({ part: 1, box: 1, group: 2 }, parted)).toEqual([{ part: "group", value: "2" }]);
    expect(at({ part: 2, box: 1, group: 2 }, parted)).toEqual([]);
    expect(at({ chapter: 1, box: 1, group: 2 }, parted)).toEqual([]);
    expect(at({ chapter: 1, box: 1, group: 3 }, parted)).toEqual([{ part: "group", value: "3" }]);
    expect(at({ part: 1, chapter: 1 })).toEqual([{ part: "part", value: "1" }]);
  });
});

it("looks at the place of everything that has one, and says whose it is", () => {
  const locator: Locator = { chapter: 9 };
  const named = { name: { zh: "名" }, locator };
  const plan = planWith({
    chapters,
    indicators: [measured("i", level("1"), undefined, { locator })],
    commitments: [commitment("c", level("1"), { locator })],
    statements: [statement("s", { locator })],
    boxes: [
      {
        no: 3,
        title: { zh: "专栏" },
        kind: "projects",
        locator: {},
        groups: [{ name: { zh: "组" }, openEnded: false, projects: [project("p", "项目", { locator })] }],
      },
    ],
    layout: {
      places: [place("l", { locator })],
      roles: [{ id: "r", kind: "node", places: [], openEnded: false, ...named }],
      structures: [{ id: "t", parts: [], ...named }],
      belts: [{ id: "b", kind: "belt", places: [], openEnded: false, ...named }],
      corridors: [{ id: "k", kind: "road", places: ["l"], ...named }],
      zones: [{ id: "z", places: null, ...named }],
    },
  });
  const findings = found("unresolved-locator", plan);
  expect(findings.map(({ refs }) => refs.map(({ kind, id }) => `${kind} ${id}`))).toEqual(
    [
      "indicator i",
      "commitment c",
      "statement s",
      "project p",
      "place l",
      "role r",
      "structure t",
      "belt b",
      "corridor k",
      "zone z",
    ].map((one) => [one]),
  );
  for (const finding of findings) expect([finding.locator, finding.facts]).toEqual([locator, { part: "chapter", value: "9" }]);
});
