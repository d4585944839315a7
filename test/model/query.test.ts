import { describe, expect, it } from "vitest";
import { huzhu15 } from "../../src/huzhu/index.js";
import type { PlanError } from "../../src/kernel/index.js";
import {
  findCommitments,
  findNames,
  findProjects,
  NAMED,
  type Place,
  type Plan,
  placesInside,
  WORKS,
} from "../../src/model/index.js";
import { describeError } from "../../src/text/index.js";
import { codeOf } from "../refusal.js";
import { emptyPlan } from "./plans.js";

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
