import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Plan } from "../../src/index.js";
import { cli, type Surroundings } from "./cli.js";
import { smallPlan } from "./small-plan.js";

let folder = "";
const write = (name: string, content: unknown) =>
  writeFileSync(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "five-year-plan-small-"));
  write("plan.json", smallPlan);
  write("figures.csv", "indicator,year,value\nforest-coverage,2027,22\n");
});
afterAll(() => rmSync(folder, { recursive: true }));

const call = (words: string, more?: Surroundings) =>
  cli(
    words.split(" ").map((word) => word.replaceAll(/[a-z]+\.(?:json|csv)/g, (name) => join(folder, name))),
    more,
  );
/** The lines of an output, without what fills them up. */
const lines = async (words: string, more?: Surroundings): Promise<string[]> => {
  const { code, out, err } = await call(words, more);
  expect([code, err]).toEqual([0, ""]);
  return out.split("\n").map((line) => line.trimEnd());
};
/** The cells of a table's rows, and the words below it. */
const cells = async (words: string, more?: Surroundings) =>
  (await lines(words, more))
    .filter((line) => line !== "" && !line.startsWith("─"))
    .map((line) => line.split("│").map((cell) => cell.trim()));

describe("what the plan holds", () => {
  it("as an overview", async () => {
    expect(await lines("show plan.json")).toEqual([
      "云山县规划（yunshan-15）",
      "云山县，2026—2030年",
      "云山县人大，2026-02-03",
      "1章、2节、1个专栏、1个项目、2项指标、1项承诺、2项现状数据、3处地点、2条名词解释、1处疑似差错",
      "  1. 总体目标",
      "     专栏1：造林工程",
      "",
    ]);
    expect(JSON.parse((await call("show plan.json --json")).out)).toMatchObject({
      id: "yunshan-15",
      period: { from: 2026, to: 2030 },
      counts: { chapters: 1, sections: 2, boxes: 1, projects: 1, places: 3, terms: 2 },
    });
  });

  it("a chapter: pages, sections, what opens them, the boxes in each, and what it commits to", async () => {
    expect((await lines("show plan.json chapter 1")).slice(0, 5)).toEqual([
      "1. 总体目标  第4页",
      "  1.1 目标  第5页",
      "      绿色优先",
      "  1.2 布局",
      "      专栏1：造林工程",
    ]);
    expect((await cells("show plan.json chapter 1")).slice(5)).toEqual([
      ["内容", "目标", "原文", "出处"],
      ["森林覆盖率", "25", "森林覆盖率达到25%", "第一章第一节"],
    ]);
    const { boxes, commitments } = JSON.parse((await call("show plan.json chapter 1 --json")).out);
    expect([boxes, commitments]).toEqual([smallPlan.boxes, smallPlan.commitments]);
  });

  it("a box: its groups and projects are numbered from 1", async () => {
    expect(await lines("show plan.json box 1")).toEqual([
      "专栏1：造林工程  [第一章第二节 · 专栏1]",
      "  1. 山地",
      "      1  东山造林  （每年3公顷，2026—2028年）",
      "         ……等（未全部列出）",
      "  2. 河谷",
      "",
    ]);
  });

  it("a place: where it lies, its codes, its roles, the zones it is in and the projects there", async () => {
    expect(await lines("show plan.json place 东山")).toEqual([
      "东山镇（dongshan），镇",
      "位于：云山县",
      "民政部代码：630223106（2025）",
      "坐标：北纬36.7°，东经102.1°（地图）",
      "面积：120平方千米",
      "见于：第一章第二节",
      "定位：",
      "  中心镇  [第一章第二节]",
      "空间结构：",
      "  一带两区 · 山地区",
      "项目：",
      "  box-1/group-1/01  东山造林  （每年3公顷，2026—2028年）",
      "",
    ]);
    for (const name of ["dongshan", "DONGSHAN", "东山镇"])
      expect((await lines(`show plan.json township ${name}`))[0]).toBe("东山镇（dongshan），镇");
    // Of which nothing is known besides, nothing is said besides.
    expect(await lines("show plan.json place lanzhou")).toEqual(["兰州（lanzhou），县外", "坐标：没有公开来源", ""]);
    const data = JSON.parse((await call("show plan.json place dongshan --json")).out);
    expect(data.structures).toEqual([{ id: "one-belt", part: { name: { zh: "山地区" }, places: ["dongshan"] } }]);
  });

  it("commitments, statements, terms, misprints and names", async () => {
    expect(await cells("show plan.json commitments")).toEqual([
      ["内容", "目标", "原文", "出处"],
      ["森林覆盖率", "25", "森林覆盖率达到25%", "第一章第一节"],
    ]);
    expect(await cells("show plan.json statements")).toEqual([
      ["内容", "期初", "期末", "年均增长（%）", "出处"],
      ["地区生产总值", "2020  80亿元", "2025  100亿元", "4.6", "第一章第一节"],
      ["三次产业结构", "", "2025  20 : 35 : 45", "", "第一章"],
    ]);
    expect(await lines("show plan.json glossary")).toEqual([" 1  双碳", "      碳达峰", "      碳中和", " 2  河长制", ""]);
    expect((await lines("show plan.json glossary --locale en"))[0]).toBe(" 1  dual carbon");
    expect(await cells("show plan.json corrections")).toEqual([
      ["原文", "应为", "说明", "出处"],
      ["孰料", "熟料", "形近", "第一章第一节"],
    ]);
    expect(await cells("show plan.json find 东山")).toEqual([
      ["类别", "名称", "编号", "出处"],
      ["项目", "东山造林", "box-1/group-1/01", "第一章第二节 · 专栏1第1组第1项"],
      ["地点", "东山镇", "dongshan", "第一章第二节"],
    ]);
  });

  it.each<[string, string[]]>([
    ["show plan.json commitments", ["出处", "原文"]],
    ["show plan.json statements", ["出处"]],
    ["show plan.json find 东山", ["出处", "编号"]],
    ["list plan.json", ["编号", "属性"]],
    ["targets plan.json", ["要求", "基期", "目标"]],
    ["targets plan.json --thresholds 2028", ["评估数值", "目标"]],
    ["assess plan.json --observations figures.csv", ["说明", "目标", "属性"]],
  ])("%s: on a narrowing screen the columns go below the rows in this order", async (words, order) => {
    const gone: string[] = [];
    const all = (await cells(words))[0] ?? [];
    for (let width = 112; width > 30; width -= 4) {
      const shown = (await lines(words, { width })).join("\n");
      // Without columns each cell has its head before it.
      if (!shown.includes("│")) break;
      gone.push(...order.filter((head) => shown.includes(`${head}：`) && !gone.includes(head)));
      for (const head of all.filter((one) => !order.includes(one))) expect(shown).not.toContain(`${head}：`);
    }
    expect(gone).toEqual(order);
  });

  it("an indicator with all that it rests on, where that is asked for", async () => {
    const plain = [
      "森林覆盖率（%）（forest-coverage）  [第一章 · 表1 · 第1行]",
      "生态，约束性，正向（越高越好）",
      "统计口径：第三次调查（一个来源）",
      "基期：20（2025）（说法不一）",
      "目标：25  [第一章 · 表1 · 第1行 · 2030年]",
      "  调整前：24",
    ];
    const traced = [
      "",
      "统计口径：一个来源：按调查口径",
      "    统计公报，县统计局，2026-03（官方）",
      "基期 20（2025）：说法不一",
      "    统计公报，县统计局，2026-03（官方）",
      "  另有来源作19.9：初稿",
      "    日报（报道）",
      "目标 25：见规划纲要原文",
    ];
    const without = await lines("show plan.json indicator 1");
    expect(without.slice(0, 6)).toEqual(plain);
    expect(without[6]).toMatch(/^内容/);
    const withThem = await lines("show plan.json indicator forest-coverage --sources");
    expect(withThem.slice(0, 14)).toEqual([...plain, ...traced]);
    expect(withThem[14]).toMatch(/^内容/);
    const [{ indicator, figures, publications }] = JSON.parse((await call("show plan.json indicator 1 --sources --json")).out);
    expect([indicator.id, figures, publications]).toEqual(["forest-coverage", [], smallPlan.sources]);
    // Where nothing names a publication there is none to show.
    const [grain] = JSON.parse((await call("show plan.json indicator grain-output --sources --json")).out);
    expect(grain.publications).toEqual([]);
  });

  it("an indicator whose cells were not found: that they were not, and not that they are empty", async () => {
    expect(await lines("show plan.json indicator grain-output")).toEqual([
      "粮食产量（万吨）（grain-output）  [第一章 · 表1 · 第2行]",
      "农业，正向（越高越好）",
      "目标：≥14  [第一章 · 表1 · 第2行]",
      "未查到：属性，基期值",
      "",
    ]);
  });
});

describe("what is required", () => {
  it("indicator by indicator", async () => {
    expect(await cells("list plan.json")).toEqual([
      ["序号", "编号", "指标", "属性", "目标"],
      ["1", "forest-coverage", "森林覆盖率（%）", "约束性", "25"],
      ["", "grain-output", "粮食产量（万吨）", "未标注", "≥14"],
    ]);
  });

  it("year by year: five equal steps from 20 to 25, and of a level without a base its last year alone", async () => {
    expect(await cells("targets plan.json")).toEqual([
      ["序号", "指标", "基期", "目标", "要求", "2026", "2027", "2028", "2029", "2030"],
      ["1", "森林覆盖率（%）", "20", "25", "逐年递进", "21", "22", "23", "24", "25"],
      ["", "粮食产量（万吨）", "", "≥14", "逐年递进", "", "", "", "", "14"],
    ]);
    const { targets } = JSON.parse((await call("targets plan.json --json")).out);
    expect(targets[0]).toMatchObject({ indicator: "forest-coverage", target: "25", asks: "path" });
  });

  it("in one year, status by status: 23 is on time in 2028, 5 % of the way to it less or more decides", async () => {
    expect(await cells("targets plan.json --thresholds 2028")).toEqual([
      ["序号", "指标", "目标", "评估数值", "进展评价", "2028"],
      ["1", "森林覆盖率（%）", "25", "当年值", "不进反退", "≥ 0，< 19.5"],
      ["", "", "", "", "滞后", "≥ 19.5，< 22.85"],
      ["", "", "", "", "符合预期", "≥ 22.85，< 23.15"],
      ["", "", "", "", "快于预期", "≥ 23.15，< 25"],
      ["", "", "", "", "提前实现", "≥ 25，≤ 100"],
      ["", "粮食产量（万吨）", "≥14", "当年值", "符合预期", "≥ 14"],
    ]);
    for (const year of ["20281", "x2028", "28"]) {
      const { code, err } = await call(`targets plan.json --thresholds ${year}`);
      expect([code, err]).toEqual([2, expect.stringContaining(year)]);
    }
  });
});

describe("what figures say of it", () => {
  it("22 in 2027 is two fifths of the way after two fifths of the time", async () => {
    const rows = await cells("assess plan.json --observations figures.csv");
    const said = "进度比1（0.95及以上为符合预期）；计入修约误差，也可能为快于预期或滞后；依据的数据与其他来源不一致";
    expect(rows).toEqual([
      ["序号", "指标", "属性", "目标", "实际", "与目标相比", "进展评价", "说明"],
      ["1", "森林覆盖率（%）", "约束性", "25", "22", "差3", "符合预期", said],
      ["", "粮食产量（万吨）", "未标注", "≥14", "", "", "暂无法评估", "暂无数据"],
      ["云山县规划，截至2027年：符合预期1项，暂无法评估1项。1项约束性指标达到进度要求。"],
    ]);
  });

  it("explained with every number, in this order", async () => {
    const text = await lines("explain plan.json 1 --observations figures.csv");
    expect(text.slice(0, 18)).toEqual([
      "森林覆盖率 (forest-coverage)",
      "目标：25  [第一章 · 表1 · 第1行 · 2030年]",
      "进展评价：符合预期，截至2027年",
      "说明：进度比1（0.95及以上为符合预期）；计入修约误差，也可能为快于预期或滞后；依据的数据与其他来源不一致",
      "方法：水平值：完成进度与时序进度比较",
      "  实际值：22",
      "  目标值：25",
      "  时序目标值：22",
      "  与目标相比：差3",
      "  时序进度：40%",
      "  完成进度：40%",
      "  已过年份年均：1",
      "  剩余年份年均需：1",
      "  按目前进度还需（年）：3",
      "  按目前进度推算期末值：25",
      "  进度比（完成进度÷时序进度）：1",
      "  当年值：达到22.1即为快于预期，低于21.9即为滞后",
      "所用判定标准：“符合预期”起点（进度比）：0.95；“快于预期”起点（进度比）：1.05",
    ]);
    expect(text[18]).toBe("计算过程：");
    expect(text[19]).toBe(
      "  1. 与目标的差距=目标值−2027年实际值=25−22=3（2027年实际值：未注明来源；目标值：第一章 · 表1 · 第1行 · 2030年）",
    );
    expect((await lines("explain plan.json 1 --observations figures.csv --as-of 2027")).join()).toBe(text.join());
  });

  it("nothing where nothing was observed: no trail, no numbers, and the plan's base year to judge in", async () => {
    const { code, out, err } = await call("explain plan.json grain-output");
    expect([code, err]).toEqual([0, "没有监测数据；请用 --observations <文件> 提供\n"]);
    expect(out.split("\n").slice(0, 4)).toEqual([
      "粮食产量 (grain-output)",
      "目标：≥14  [第一章 · 表1 · 第2行]",
      "进展评价：暂无法评估，截至2025年",
      "说明：暂无数据",
    ]);
    expect(out).not.toContain("计算过程");
  });

  it("a binding target that is missed is an exit code of its own, of assess and of explain", async () => {
    write("low.csv", "indicator,year,value\nforest-coverage,2030,24\ngrain-output,2030,13\n");
    expect((await call("assess plan.json --observations low.csv")).code).toBe(1);
    expect((await call("explain plan.json 1 --observations low.csv")).code).toBe(1);
    // What is not binding may be missed.
    expect((await call("explain plan.json grain-output --observations low.csv")).code).toBe(0);
  });

  it("the newest year of the plan's that was observed is judged in, and no year that is none", async () => {
    write("span.csv", "indicator,from,to,value\nforest-coverage,2026,2028,22\n");
    const asOf = async (words: string) => JSON.parse((await call(`assess plan.json --json ${words}`)).out).asOf;
    expect(await asOf("--observations figures.csv")).toBe(2027);
    expect(await asOf("--observations figures.csv --as-of 2028")).toBe(2028);
    for (const year of ["x2027", "2027x", "1827", "2227"])
      expect((await call(`assess plan.json --as-of ${year}`)).err).toContain(year);
  });

  it("and what higher plans ask, with outcomes of a file of their own", async () => {
    const above = {
      ...smallPlan,
      id: "province-15",
      indicators: smallPlan.indicators.map((one) => ({ ...one, locator: {} })),
    } as Plan;
    write("above.json", above);
    const { code, err } = await call("assess plan.json --observations figures.csv --above above.json=figures.csv --json");
    expect([code, err]).toEqual([0, ""]);
    expect((await call("assess plan.json --above above.json=missing.csv")).err).toContain("文件不存在");
  });
});
