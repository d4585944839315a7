import { describe, expect, it } from "vitest";
import { huzhu15 } from "../../src/huzhu/index.js";
import type { PlanError } from "../../src/kernel/index.js";
import {
  type Commitment,
  type CommitmentQuery,
  findCommitments,
  findNames,
  findProjects,
  type Locator,
  NAMED,
  type Place,
  type Plan,
  type Project,
  type ProjectQuery,
  placesInside,
  WORKS,
} from "../../src/model/index.js";
import { describeError } from "../../src/text/index.js";
import { codeOf, factsOf } from "../refusal.js";
import { emptyPlan, indicator } from "./plans.js";

const all = huzhu15.boxes.flatMap(({ groups }) => groups.flatMap(({ projects }) => projects));
const ids = (found: readonly { id?: string }[]) => found.map(({ id }) => id);

describe("projects", () => {
  it("are all found without a condition, and each condition divides them", () => {
    expect(findProjects(huzhu15)).toEqual(all);
    const parts = (conditions: readonly Parameters<typeof findProjects>[1][]) =>
      conditions.reduce((sum, condition) => sum + findProjects(huzhu15, condition).length, 0);
    expect(parts(huzhu15.boxes.map(({ no }) => ({ box: no })))).toBe(all.length);
    expect(parts(huzhu15.chapters.map(({ no }) => ({ chapter: no })))).toBe(all.length);
    expect(parts(WORKS.map((work) => ({ work })))).toBe(all.length);
  });

  it("are found by place, quantity and year", () => {
    expect(findProjects(huzhu15, { place: "nanmenxia-reservoir" }).every(({ name }) => name.zh.includes("南门峡水库"))).toBe(
      true,
    );
    const tonnes = findProjects(huzhu15, { unit: "万吨", of: "output" });
    expect(tonnes.length).toBeGreaterThan(1);
    expect(tonnes.every(({ quantities }) => quantities.some(({ unit }) => unit === "万吨"))).toBe(true);
    expect(ids(findProjects(huzhu15, { year: 2027 }))).toContain("box-1/group-1/02");
    expect(findProjects(huzhu15, { year: 2031 })).toEqual([]);
    expect(findProjects(huzhu15, { box: 99 })).toEqual([]);
  });

  it.each<readonly [object, string, object]>([
    [{ township: "wushi" }, "invalid-options", { option: "township" }],
    [{ plase: "wushi" }, "invalid-options", { option: "plase", suggestion: "place" }],
    [{ place: "五十镇" }, "unknown-place", { place: "五十镇", suggestion: "wushi" }],
    [{ place: "wuzhi" }, "unknown-place", { place: "wuzhi", suggestion: "wushi" }],
    [{ work: "constuction" }, "invalid-options", { option: "work", suggestion: "construction" }],
    [{ of: "lenght" }, "invalid-options", { option: "of", suggestion: "length" }],
    [{ box: "21" }, "invalid-options", { option: "box", given: "21" }],
  ])("a question that nobody can answer is refused: %j", (query, code, facts) => {
    expect(() => findProjects(huzhu15, query as Parameters<typeof findProjects>[1])).toThrow(
      expect.objectContaining({ code, facts: expect.objectContaining(facts) }),
    );
  });

  it("the one that is meant is named in words", () => {
    const told = (() => {
      try {
        return findProjects(huzhu15, { place: "五十镇" });
      } catch (error) {
        return describeError(error as PlanError, "en");
      }
    })();
    expect(told).toBe("no place or part of the layout 五十镇, did you mean wushi?");
  });
});

describe("a project fits a condition", () => {
  const made = (id: string, more: Partial<Project> = {}): Project => ({
    id,
    name: { zh: "项目" },
    places: [],
    quantities: [],
    locator: {},
    ...more,
  });
  const box = (no: number, locator: Locator, ...projects: Project[]): Plan["boxes"][number] => ({
    no,
    title: { zh: "专栏" },
    kind: "projects",
    locator,
    groups: [{ name: { zh: "组" }, openEnded: false, projects }],
  });
  const roads = { value: "5", unit: "公里", of: "length", printed: "5公里" } as const;
  const plan: Pick<Plan, "boxes" | "layout"> = {
    layout: {
      places: [
        { id: "county", name: { zh: "县" }, kind: "county" },
        { id: "town", name: { zh: "镇" }, kind: "town", within: "county" },
        { id: "other", name: { zh: "外" }, kind: "outside" },
      ],
    },
    boxes: [
      box(1, { part: 1, chapter: 1 }, made("a", { places: ["town"], work: "upgrade", years: { from: 2027, to: 2029 } })),
      box(2, { part: 2, chapter: 1 }, made("b", { places: ["other", "county"], quantities: [roads], stage: "new" }), made("c")),
      box(3, { chapter: 2 }, made("d", { quantities: [{ ...roads, unit: "亩", of: "area" }, roads], stage: "planned" })),
    ],
  };

  it.each<readonly [ProjectQuery, string]>([
    [{}, "abcd"],
    [{ box: 2 }, "bc"],
    [{ part: 2 }, "bc"],
    [{ part: 3 }, ""],
    [{ chapter: 1 }, "abc"],
    [{ chapter: 2 }, "d"],
    [{ part: 1, chapter: 1 }, "a"],
    [{ part: 1, chapter: 2 }, ""],
    [{ place: "county" }, "ab"],
    [{ place: "town" }, "a"],
    [{ place: "other" }, "b"],
    [{ work: "upgrade" }, "a"],
    [{ work: "construction" }, ""],
    [{ stage: "new" }, "b"],
    [{ stage: "planned" }, "d"],
    [{ unit: "公里" }, "bd"],
    [{ unit: "亩" }, "d"],
    [{ of: "area" }, "d"],
    [{ of: "length" }, "bd"],
    [{ of: "count" }, ""],
    [{ year: 2026 }, ""],
    [{ year: 2027 }, "a"],
    [{ year: 2028 }, "a"],
    [{ year: 2029 }, "a"],
    [{ year: 2030 }, ""],
    [{ box: 2, stage: "planned" }, ""],
    [{ place: "county", stage: "new", chapter: 1 }, "b"],
  ])("%j", (query, found) => {
    expect(
      findProjects(plan, query)
        .map(({ id }) => id)
        .join(""),
    ).toBe(found);
  });

  it.each(["box", "part", "chapter", "year"])("a %s that is no whole number is refused by its name", (option) => {
    for (const given of [1.5, "1", null, Number.NaN])
      expect(factsOf(() => findProjects(plan, { [option]: given } as ProjectQuery))).toEqual({
        option,
        given: String(given),
        expected: "a whole number",
      });
  });
});

describe("a commitment fits a condition", () => {
  const promise = (id: string, locator: Locator, indicator?: string): Commitment => ({
    id,
    subject: { zh: "承诺" },
    requirement: { kind: "none" },
    span: { kind: "by", year: 2030 },
    printed: "…",
    locator,
    ...(indicator !== undefined && { indicator }),
  });
  const commitments = [
    promise("a", { part: 1, chapter: 1 }, "forest"),
    promise("b", { part: 2, chapter: 1 }, "air"),
    promise("c", { part: 2, chapter: 3 }),
  ];

  it.each<readonly [CommitmentQuery, string]>([
    [{}, "abc"],
    [{ part: 1 }, "a"],
    [{ part: 2 }, "bc"],
    [{ part: 9 }, ""],
    [{ chapter: 1 }, "ab"],
    [{ chapter: 3 }, "c"],
    [{ part: 2, chapter: 1 }, "b"],
    [{ indicator: "forest" }, "a"],
    [{ indicator: "air", part: 1 }, ""],
  ])("%j", (query, found) => {
    expect(
      findCommitments({ commitments }, query)
        .map(({ id }) => id)
        .join(""),
    ).toBe(found);
  });

  it.each(["part", "chapter"])("a %s that is no whole number is refused by its name", (option) => {
    expect(factsOf(() => findCommitments({ commitments }, { [option]: "3" } as CommitmentQuery))).toMatchObject({ option });
  });
});

describe("commitments", () => {
  it("are found by chapter and by indicator", () => {
    expect(findCommitments(huzhu15)).toEqual(huzhu15.commitments);
    expect(findCommitments(huzhu15, { chapter: 3 }).every(({ locator }) => locator.chapter === 3)).toBe(true);
    expect(ids(findCommitments(huzhu15, { indicator: "river-water-quality" }))).toContain("tangchuan-river-water");
    expect(findCommitments(huzhu15, { chapter: 13, indicator: "forest-coverage" })).toEqual([]);
  });

  it("are not looked for by a condition that nobody knows", () => {
    expect(() => findCommitments(huzhu15, { indicater: "x" } as object)).toThrow(
      expect.objectContaining({ code: "invalid-options", facts: expect.objectContaining({ suggestion: "indicator" }) }),
    );
    expect(() => findCommitments(huzhu15, { chapter: "3" } as object)).toThrow(
      expect.objectContaining({ code: "invalid-options" }),
    );
  });
});

describe("names", () => {
  it("are found in both languages, whatever the capitals, the width and the spaces", () => {
    expect(ids(findNames(huzhu15, "威远镇"))).toContain("weiyuan");
    expect(ids(findNames(huzhu15, "WEIYUAN town"))).toContain("weiyuan");
    expect(findNames(huzhu15, "ｖｏｃｓ").length).toBeGreaterThan(0);
    expect(findNames(huzhu15, "河流 水质")).toEqual(findNames(huzhu15, "水质　河流"));
    expect(ids(findNames(huzhu15, "却藏寺"))).toContain("quezang-monastery");
  });

  it("of every kind can be found, each with its place where it has one", () => {
    // The embedded plan has no parts.
    const parted = { ...huzhu15, parts: [{ no: 1, title: { zh: "建设" } }] };
    const kinds = new Set(
      ["的", "区", "工", "一", "水", "业", "镇", "建", "河", "大"].flatMap((text) =>
        findNames(parted, text).map(({ kind }) => kind),
      ),
    );
    expect([...kinds].sort()).toEqual([...NAMED].sort());
  });

  it("include other spellings of a place, which are not given again", () => {
    const [found] = findNames(huzhu15, "咎扎").filter(({ kind }) => kind === "place");
    expect(found).toEqual({
      kind: "place",
      id: "zanzha-reservoir",
      name: { zh: "岔扎水库", en: "Zanzha Reservoir" },
      locator: { chapter: 6, section: 3, box: 10, group: 2 },
    });
  });

  it("of each kind are found as what they name, and where", () => {
    const name = (zh: string) => ({ zh: `${zh}之名`, en: `Name of ${zh}` });
    const at = { chapter: 7 };
    const layout = { name: name("布局"), places: [], locator: at };
    const plan: Plan = {
      ...emptyPlan,
      parts: [{ no: 1, title: name("篇") }],
      chapters: [
        { part: 1, no: 2, title: name("章"), sections: [{ no: 3, title: name("节"), leads: [name("段")] }] },
        { no: 4, title: name("散章"), sections: [] },
      ],
      boxes: [
        {
          no: 5,
          title: name("专栏"),
          kind: "projects",
          locator: { box: 5 },
          groups: [
            { name: name("空组"), openEnded: false, projects: [] },
            {
              name: name("组"),
              openEnded: false,
              projects: [{ id: "p", name: name("项目"), places: [], quantities: [], locator: { box: 5, row: 1 } }],
            },
          ],
        },
      ],
      indicators: [{ ...indicator("i", { kind: "none" }), name: name("指标"), locator: at }],
      commitments: [
        {
          id: "c",
          subject: name("承诺"),
          requirement: { kind: "none" },
          span: { kind: "by", year: 2030 },
          printed: "…",
          locator: at,
        },
      ],
      statements: [{ id: "s", subject: name("数字"), printed: "…", locator: at }],
      layout: {
        places: [{ id: "l", name: name("地"), kind: "town", aliases: ["别号之名"] }],
        roles: [{ ...layout, id: "r", kind: "node", openEnded: false }],
        structures: [{ id: "t", name: name("结构"), parts: [], locator: at }],
        belts: [{ ...layout, id: "b", kind: "belt", openEnded: false }],
        corridors: [{ ...layout, id: "k", kind: "road" }],
        zones: [{ ...layout, id: "z" }],
      },
      glossary: [
        { no: 1, term: "术语之名" },
        { no: 2, term: "译语之名", en: "Name in English" },
      ],
    };
    const told = (text: string) =>
      findNames(plan, text).map(({ kind, id, name: { zh }, locator }) =>
        [kind, id ?? "", zh, JSON.stringify(locator ?? null)].join(" "),
      );
    expect(told("之名")).toEqual([
      'part  篇之名 {"part":1}',
      'chapter  章之名 {"part":1,"chapter":2}',
      'section  节之名 {"part":1,"chapter":2,"section":3}',
      'lead  段之名 {"part":1,"chapter":2,"section":3,"lead":"段之名"}',
      'chapter  散章之名 {"chapter":4}',
      'box  专栏之名 {"box":5}',
      'group  空组之名 {"box":5,"group":1}',
      'group  组之名 {"box":5,"group":2}',
      'project p 项目之名 {"box":5,"row":1}',
      'indicator i 指标之名 {"chapter":7}',
      'commitment c 承诺之名 {"chapter":7}',
      'statement s 数字之名 {"chapter":7}',
      "place l 地之名 null",
      'role r 布局之名 {"chapter":7}',
      'structure t 结构之名 {"chapter":7}',
      'belt b 布局之名 {"chapter":7}',
      'corridor k 布局之名 {"chapter":7}',
      'zone z 布局之名 {"chapter":7}',
      "term  术语之名 null",
      "term  译语之名 null",
    ]);
    expect(findNames(plan, "in english")).toStrictEqual([{ kind: "term", name: { zh: "译语之名", en: "Name in English" } }]);
    expect(findNames(plan, "术语")).toStrictEqual([{ kind: "term", name: { zh: "术语之名" } }]);
    expect(findNames(plan, "别号")).toStrictEqual([{ kind: "place", id: "l", name: name("地") }]);
    // All words, anywhere in the name; white space of any length divides them.
    expect(told(" 术语 \n  之名 ")).toEqual(["term  术语之名 null"]);
    expect(told("名 术语")).toEqual(["term  术语之名 null"]);
    expect(told("术语 地")).toEqual([]);
  });

  it("are none without a word or in a plan without names", () => {
    expect(findNames(huzhu15, " \n　")).toEqual([]);
    expect(findNames(emptyPlan, "a")).toEqual([]);
  });
});

describe("places inside", () => {
  const place = (id: string, within?: string): Place => ({ id, name: { zh: id }, kind: "village", ...(within && { within }) });
  const plan = (places: Place[]): Pick<Plan, "layout"> => ({ layout: { places } });

  it("go down to the last, and a circle ends", () => {
    expect(placesInside(plan([place("a"), place("b", "a"), place("c", "b"), place("d")]), "a")).toEqual(["a", "b", "c"]);
    expect(placesInside(plan([place("a", "b"), place("b", "a")]), "a")).toEqual(["a", "b"]);
    expect(placesInside(plan([]), "nowhere")).toEqual(["nowhere"]);
  });
});

describe("an outline in parts", () => {
  const parts = [1, 2].map((no) => ({ no, title: { zh: `第${no}篇` } }));
  const chapters = [2, 1].map((part) => ({ part, no: 1, title: { zh: `篇${part}的章` }, sections: [] }));
  const project = { places: [], quantities: [] };
  const boxes: Plan["boxes"] = [1, 2].map((part) => ({
    no: 1,
    title: { zh: "专栏" },
    kind: "projects",
    locator: { part, chapter: 1, box: 1 },
    groups: [
      {
        name: { zh: "组" },
        openEnded: false,
        projects: [{ ...project, id: `p-${part}`, name: { zh: "项目" }, stage: part === 1 ? "new" : "planned", locator: {} }],
      },
    ],
  }));
  const plan: Plan = { ...huzhu15, parts, chapters, boxes };

  it("is named in printed order, each part before its chapters", () => {
    expect(findNames(plan, "篇").map(({ kind, locator }) => [kind, locator])).toEqual([
      ["part", { part: 2 }],
      ["chapter", { part: 2, chapter: 1 }],
      ["part", { part: 1 }],
      ["chapter", { part: 1, chapter: 1 }],
    ]);
  });

  it("is asked by part, and projects by stage", () => {
    expect(findProjects(plan, { part: 2, chapter: 1 }).map(({ id }) => id)).toEqual(["p-2"]);
    expect(findProjects(plan, { stage: "new" }).map(({ id }) => id)).toEqual(["p-1"]);
    expect(codeOf(() => findProjects(plan, { stage: "old" as "new" }))).toBe("invalid-options");
    expect(codeOf(() => findCommitments(plan, { part: 1.5 }))).toBe("invalid-options");
    expect(findCommitments(plan, { part: 2 })).toEqual([]);
  });
});
