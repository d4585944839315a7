import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Plan } from "../../src/model/index.js";
import { emptyPlan } from "../model/plans.js";
import { cli } from "./cli.js";

/** A plan whose chapters and boxes start again in each part. */
const plan: Plan = {
  ...emptyPlan,
  parts: [
    { no: 1, title: { zh: "绿色发展" } },
    { no: 2, title: { zh: "现代产业" } },
  ],
  chapters: [1, 2].flatMap((part) =>
    [1, 2].map((no) => ({
      part,
      no,
      title: { zh: `第${part}篇的第${no}章` },
      sections: [{ no: 1, title: { zh: "节" }, leads: [] }],
    })),
  ),
  boxes: [
    {
      no: 1,
      title: { zh: "造林行动" },
      kind: "items",
      label: { zh: "行动" },
      locator: { part: 1, chapter: 1, section: 1, box: 1 },
      groups: [],
    },
    {
      no: 1,
      title: { zh: "产业工程" },
      kind: "projects",
      locator: { part: 2, chapter: 1, section: 1, box: 1 },
      groups: [
        {
          name: { zh: "园区" },
          openEnded: false,
          projects: [
            {
              id: "box-1/group-1/01",
              name: { zh: "东山园区" },
              places: [],
              quantities: [{ of: "area", value: "3", unit: "公顷" }],
              stage: "continued",
              responsible: [{ zh: "县工信局" }, { zh: "县发改局", en: "Reform Bureau" }],
              locator: { part: 2, chapter: 1, box: 1 },
            },
          ],
        },
      ],
    },
  ],
};

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "five-year-plan-parts-"));
  writeFileSync(join(folder, "plan.json"), JSON.stringify(plan));
});
afterAll(() => rmSync(folder, { recursive: true }));
const show = (rest: string) => cli(`show ${join(folder, "plan.json")} ${rest}`);

describe("show, of an outline in parts", () => {
  it("counts the parts and puts each before its chapters, with its own boxes", async () => {
    const { out } = await show("");
    expect(out).toContain("2篇、4章");
    const lines = out.trimEnd().split("\n");
    expect(lines.slice(-8)).toEqual([
      "第一篇 绿色发展",
      "  1. 第1篇的第1章",
      "     专栏1：造林行动",
      "  2. 第1篇的第2章",
      "第二篇 现代产业",
      "  1. 第2篇的第1章",
      "     专栏1：产业工程",
      "  2. 第2篇的第2章",
    ]);
    expect(JSON.parse((await show("--json")).out).counts.parts).toBe(2);
  });

  it("shows a chapter of a part, and asks which where several have the number", async () => {
    const { out, code } = await show("chapter 2/1");
    expect([code, out.split("\n")[0]]).toEqual([0, "第二篇 现代产业"]);
    expect(out).toContain("专栏1：产业工程");
    expect(out).not.toContain("造林行动");
    const asked = await show("chapter 1");
    expect([asked.code, asked.out]).toEqual([2, ""]);
    expect(asked.err).toContain("1/1、2/1");
    expect((await show("chapter 3/1")).code).toBe(2);
  });

  it("shows a box with what it holds, and a project with its stage and who is responsible", async () => {
    expect((await show("box 1/1/1")).out).toContain("  事项，行动\n");
    expect((await show("box 2/1/1")).out).toContain("东山园区  （3公顷，续建，责任单位：县工信局，县发改局）");
    expect((await show("box 2/1/1 --locale en")).out).toContain("continued, responsible: 县工信局, Reform Bureau");
    expect((await show("box 1")).err).toContain("1/1/1、2/1/1");
  });
});
