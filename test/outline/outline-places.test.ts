import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toPlanDraft } from "../../src/model/index.js";
import { outlinePlaces, readOutline } from "../../src/outline/index.js";

const draft = readFileSync("examples/check-a-draft/draft.md", "utf8");
const withoutBlanks = (text: string) => text.replaceAll(/\s+|\*\*|\| ?/gu, "");
const placed = (text: string) => {
  const reading = readOutline(text, { format: "markdown" });
  const plan = toPlanDraft(reading, { place: "某县", period: { from: 2026, to: 2030 } });
  const placeOf = outlinePlaces(text, reading, plan, { format: "markdown" });
  const at = (kind: string, id: string) => {
    const span = placeOf({ kind, id });
    return span && text.slice(span.start, span.end);
  };
  return { plan, placeOf, at };
};

describe("the places of a plan in its outline", () => {
  const { plan, placeOf, at } = placed(draft);

  it("are those of what is printed", () => {
    for (const { id, printed } of plan.commitments) expect(at("commitment", id)).toBe(printed);
    for (const { id, printed } of plan.statements) expect(at("statement", id)).toBe(printed);
    for (const { id, name } of plan.indicators) expect(at("indicator", id)).toBe(name.zh);
    const projects = plan.boxes.flatMap(({ groups }) => groups.flatMap((group) => group.projects));
    expect(projects.length).toBeGreaterThan(3);
    for (const { id, name } of projects) expect(at("project", id)).toBe(name.zh);
    expect([plan.commitments.length, plan.statements.length].every((count) => count > 2)).toBe(true);
  });

  it("are those of headings and boxes", () => {
    expect(at("chapter", "3")).toContain("第三章 重点项目");
    expect(at("chapter", "3.2")).toContain("第二节 现代农业");
    expect(at("box", "2")).toMatch(/专栏2.*冷链物流中心/s);
    expect(at("chapter", "9")).toBeUndefined();
  });

  it("are the smallest thing that a locator names, where nothing else is known", () => {
    const text = (locator: object) => {
      const span = placeOf({ kind: "place", id: "x", locator });
      return span && draft.slice(span.start, span.end);
    };
    expect(text({ chapter: 2, section: 9 })).toContain("第二章 发展目标");
    expect(text({ chapter: 3, box: 3 })).toContain("专栏3");
    expect(text({ table: 1 })).toContain("粮食产量");
    expect(text({})).toBeUndefined();
  });

  it("tell two things of one name apart by their order", () => {
    const twice = placed(draft.replace("高标准农田建设工程", "年产20万吨有机肥项目，年产20万吨有机肥项目"));
    const alike = twice.plan.boxes
      .flatMap(({ groups }) => groups.flatMap((group) => group.projects))
      .filter(({ name }) => name.zh.includes("20万吨"));
    const starts = alike.map(({ id }) => twice.placeOf({ kind: "project", id })?.start ?? 0);
    expect(new Set(starts).size).toBe(alike.length);
    expect([...starts].sort((a, b) => a - b)).toEqual(starts);
  });

  it("hold what is printed wherever lines are broken", () => {
    const sentence = "到2030年，森林覆盖率达到33%，常住人口城镇化率达到52%，学前三年毛入园率达到97%。";
    fc.assert(
      fc.property(fc.integer({ min: 1, max: sentence.length - 1 }), (at) => {
        const broken = draft.replace(sentence, `${sentence.slice(0, at)}\n${sentence.slice(at)}`);
        const made = placed(broken);
        for (const { id, printed } of made.plan.commitments)
          expect(withoutBlanks(made.at("commitment", id) ?? "")).toBe(withoutBlanks(printed));
      }),
      { numRuns: 40 },
    );
  });
});

it("what stands under no heading is found in the whole text", () => {
  const text = "某县国民经济和社会发展第十五个五年规划纲要\n\n到2030年，森林覆盖率达到20.06%。\n";
  const { plan, at } = placed(text);
  expect(plan.commitments.map(({ id }) => at("commitment", id))).toEqual(["森林覆盖率达到20.06%"]);
});

describe("what a hand has added or changed", () => {
  const text = [
    "某县国民经济和社会发展第十五个五年规划纲要",
    "第一篇 基础",
    "第一章 发展目标",
    "到2030年，森林覆盖率达到20.06%。",
    "第二篇 任务",
    "第一章 绿色发展",
    "到2030年，森林覆盖率达到20.06%，湿地保护率达到60%。",
    "名词解释",
    "1. 湿地保护率：指受到保护的湿地占全部湿地的比重。",
  ].join("\n");
  const reading = readOutline(text);
  const plan = toPlanDraft(reading);
  const find = (changed: typeof plan, kind: string, id: string, locator = {}) => {
    const span = outlinePlaces(text, reading, changed)({ kind, id, locator });
    return span && text.slice(span.start, span.end);
  };

  it("the same words in two parts are told apart by their part", () => {
    const starts = plan.commitments.map(({ id }) => outlinePlaces(text, reading, plan)({ kind: "commitment", id })?.start);
    expect(starts.map((start) => text.slice(0, start).split("\n").length)).toEqual([4, 7, 7]);
    expect(find(plan, "part", "2")).toBe("第二篇 任务");
    expect(find(plan, "chapter", "2/1")).toBe("第一章 绿色发展");
  });

  it("is at its heading where its words are not printed, and nowhere without one", () => {
    const [first] = plan.commitments;
    if (first === undefined) throw new Error("no promise was read");
    const added = (printed: string) => ({ ...plan, commitments: [{ ...first, id: "added", printed }] });
    const locator = { part: 2, chapter: 1 };
    for (const printed of ["耕地保有量达到8万亩", " "]) {
      expect(find(added(printed), "commitment", "added", locator)).toContain("第一章 绿色发展");
      expect(find(added(printed), "commitment", "added")).toBeUndefined();
    }
  });

  it("a term is where it stands last, and one that is not printed nowhere", () => {
    const terms = (term: string) => ({ ...plan, glossary: [{ no: 1, term }] });
    const place = outlinePlaces(text, reading, terms("湿地保护率"))({ kind: "term", id: "1" });
    expect(text.slice(0, place?.start).endsWith("名词解释\n1. ")).toBe(true);
    for (const term of ["海绵城市", " "]) expect(find(terms(term), "term", "1")).toBeUndefined();
  });
});
