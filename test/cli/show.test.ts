import { describe, expect, it } from "vitest";
import { PART_NAMES } from "../../src/cli/program/choices.js";
import { huzhu15 } from "../../src/huzhu/index.js";
import { cli } from "./cli.js";

const lines = (text: string) => text.trimEnd().split("\n");

describe("show", () => {
  it("tells what a plan holds", async () => {
    const { code, out, err } = await cli("show huzhu-15");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("13章、57节、32个专栏、407个项目");
    expect(lines(out).filter((line) => /^ +专栏[0-9]/.test(line)).length).toBe(32);
    expect(JSON.parse((await cli("show huzhu-15 --json")).out).counts.projects).toBe(407);
    expect((await cli("show huzhu-14 --locale en")).out).toContain("indicators: 21");
  });

  it.each<[string, string[]]>([
    ["chapter 3", ["3. 筑牢生态屏障", "3.2 深化污染防治攻坚", "湿地保护率不低于69%", "专栏2"]],
    ["chapter 3 --locale en", ["page 18", "Wetland protection rate"]],
    ["chapter 2", ["2.3"]],
    ["box 21", ["水泥", "咎扎水库至绿色产业园工业供水工程", "……等", "（12项）"].slice(1)],
    ["box 1", ["（2026—2028年）"]],
    ["box 10", ["每年"]],
    ["box 18 --locale en", ["without projects"]],
    ["township 五十镇", ["630223106（2025）", "中心镇", "佑宁寺派出所建设项目"]],
    ["township wushi --locale en", ["Wushi Town (wushi), town", "Lies in: Huzhu", "36.7398° N"]],
    ["place 卓扎滩", ["卓扎滩村（zhuozhatan），村", "位于：威远镇"]],
    ["place lanzhou", ["1.5小时", "没有公开来源"]],
    ["place huzhu --locale en", ["3424 km²"]],
    ["indicator forest-coverage", ["森林覆盖率", "约束性"]],
    ["indicator 9", ["51.1 左右*", "常住人口城镇化率达到51.1%"]],
    ["indicator 18 --locale en", ["physicians", "nurses"]],
    ["commitments", ["PUE"]],
    ["statements", ["2021  125.73亿元", "19.92 : 34.81 : 45.27"]],
    ["glossary --locale en", [" 1  "]],
    ["glossary", [" 1  "]],
    ["corrections", ["孰料", "熟料"]],
    ["find wetland park", ["nanmenxia-wetland-park"]],
    ["find 核电站", ["未找到名称含“核电站”的条目"]],
  ])("prints %s", async (part, expected) => {
    const { code, out, err } = await cli(`show huzhu-15 ${part}`);
    expect([code, err]).toEqual([0, ""]);
    for (const text of expected) expect(out).toContain(text);
  });

  it("shows what a revised target was before, or that it is not printed", async () => {
    expect((await cli("show huzhu-14 indicator gdp-growth")).out).toContain("调整前：原文未载");
  });

  it("prints any part as JSON", async () => {
    const which: { [part: string]: string } = {
      chapter: "3",
      box: "21",
      township: "weiyuan",
      place: "xining",
      indicator: "9",
      find: "威远",
    };
    for (const part of PART_NAMES) {
      const { out, code } = await cli(`show huzhu-15 ${part} ${which[part] ?? ""} --json`);
      expect([part, code, typeof JSON.parse(out)]).toEqual([part, 0, "object"]);
    }
    expect(JSON.parse((await cli("show huzhu-15 box 21 --json")).out)).toEqual(huzhu15.boxes.find(({ no }) => no === 21));
  });

  it.each([
    ["show huzhu-15 dragon", "chapter、box"],
    ["show huzhu-15 __proto__", "chapter、box"],
    ["show huzhu-15 box", "box 之后"],
    ["show huzhu-15 box 99", "box 99"],
    ["show huzhu-15 chapter 0 --locale en", "has no chapter 0"],
    ["show huzhu-15 township 拉萨", "拉萨"],
    ["show huzhu-15 indicator happiness", "happiness"],
  ])("refuses %s and says why", async (args, why) => {
    const { code, out, err } = await cli(args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(why);
  });
});
