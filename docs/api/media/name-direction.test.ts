import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameDirection } from "../../../src/notation/index.js";

type Answers = { readonly [direction: string]: readonly string[] };

const answersIn = (file: string): Answers => JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8"));

/** Two halves that nobody chose: the words were found on the first, the second only counts. */
const halfOf = (name: string): number => [...name].reduce((sum, one) => (sum * 31 + (one.codePointAt(0) ?? 0)) % 997, 7) % 2;

/** How names are answered: right, silent where there is an answer, a side where there is none, the wrong side. */
function scored(answers: Answers, half: number) {
  const score = { names: 0, right: 0, silent: [] as string[], beyond: [] as string[], wrong: [] as string[] };
  for (const [wanted, names] of Object.entries(answers))
    for (const name of names.filter((one) => halfOf(one) === half)) {
      const said = nameDirection(name) ?? "unknown";
      score.names++;
      if (said === wanted) score.right++;
      else score[said === "unknown" ? "silent" : wanted === "unknown" ? "beyond" : "wrong"].push(name);
    }
  return score;
}

/**
 * Answers were written by reading, before the words: of every indicator, promise and statement of the labelled plans and tables
 * (plans.json), of names recalled from plans of provinces, counties and sectors (recalled.json), and of names written down when the
 * lexicon stood, to see whether it had learned kinds or names (fresh.json).
 */
describe.each(["plans", "recalled", "fresh"])("which way is better by the names of %s.json", (file) => {
  const answers = answersIn(`./${file}.json`);

  it("has one answer for each name", () => {
    const names = Object.values(answers).flat();
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(answers).sort()).toEqual(["higher", "hold", "lower", "unknown"]);
  });

  it("is known in the half that the words were found on", () => {
    const { names, right, wrong } = scored(answers, 0);
    expect(wrong).toEqual([]);
    expect(right / names).toBeGreaterThan(0.97);
  });

  it("is known in the half that was only counted", () => {
    const { names, right, beyond, wrong } = scored(answers, 1);
    expect(right / names).toBeGreaterThan(0.9);
    expect(wrong.length / names).toBeLessThan(0.015);
    expect(beyond.length / names).toBeLessThan(0.035);
  });
});

describe("a name's direction", () => {
  it("is that of what is measured, not of what it is about", () => {
    expect(["失业率", "失业人员再就业率", "失业保险参保率", "失业保险参保人数"].map(nameDirection)).toEqual([
      "lower",
      "higher",
      "higher",
      "higher",
    ]);
    expect(["生产安全事故起数", "事故隐患整改率", "能耗", "能耗双控完成率"].map(nameDirection)).toEqual([
      "lower",
      "higher",
      "lower",
      "higher",
    ]);
    expect(["水土流失面积", "水土流失治理面积", "黑臭水体比例", "黑臭水体消除比例"].map(nameDirection)).toEqual([
      "lower",
      "higher",
      "lower",
      "higher",
    ]);
  });

  it("of a share is that of what it is a share of, and 收入比重 is not 收入比", () => {
    expect(nameDirection("研发经费支出占营业收入比重")).toBe("higher");
    expect(nameDirection("规上工业企业研发经费支出占营业收入比重")).toBe("higher");
    expect(nameDirection("税收收入占比")).toBe("higher");
    expect(nameDirection("税收收入比重")).toBe("higher");
    expect(nameDirection("高新技术产品销售收入比重")).toBe("higher");
    expect(nameDirection("非化石能源占能源消费总量比重")).toBe("higher");
    expect(nameDirection("煤炭消费占能源消费总量比重")).toBe("lower");
    expect(nameDirection("城乡居民收入比")).toBe("lower");
    expect(nameDirection("社会物流总费用与GDP的比率")).toBe("lower");
    expect(["房价收入比", "药占比", "中药占比", "三产增加值占比", "三次产业比例"].map(nameDirection)).toEqual([
      "lower",
      "lower",
      "higher",
      "higher",
      "hold",
    ]);
  });

  it("is turned by a fall at its end, a negation before its head and a verb that does away with it", () => {
    expect(["单位GDP能耗", "单位GDP能耗降低", "耕地面积减少", "居民消费价格涨幅"].map(nameDirection)).toEqual([
      "lower",
      "higher",
      "lower",
      "lower",
    ]);
    expect(["合格率", "不合格率", "达标率", "未达标率", "零事故企业数"].map(nameDirection)).toEqual([
      "higher",
      "lower",
      "higher",
      "lower",
      "higher",
    ]);
    expect(["落后产能", "淘汰落后产能", "危房", "农村危房改造", "城乡差距", "缩小城乡差距"].map(nameDirection)).toEqual([
      "lower",
      "higher",
      "lower",
      "higher",
      "lower",
      "higher",
    ]);
    expect(["落后产能退出比例", "审批时限压缩比例", "消防达标率", "堤防达标率", "低排放企业占比"].map(nameDirection)).toEqual(
      Array(5).fill("higher"),
    );
    expect(["政府债务余额增长", "能源消费总量增长", "参保人数增长"].map(nameDirection)).toEqual(["lower", "lower", "higher"]);
  });

  it("does not exist for what has no better side, and nothing is taken for granted of what is not known", () => {
    const neither = ["人口自然增长率", "出生人口性别比", "总抚养比", "常住人口", "第二产业增加值占GDP比重", "60岁以上人口占比"];
    expect(neither.map(nameDirection)).toEqual(neither.map(() => "unknown"));
    expect(["甲", "甲率", "甲乙占丙比重", "综合得数", "", "——", "（%）"].map(nameDirection)).toEqual(Array(7).fill(undefined));
    expect(nameDirection("三次产业结构")).toBe("hold");
  });

  it("does not depend on widths, blanks, units, quotation marks", () => {
    const names = Object.values(answersIn("./fresh.json")).flat();
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.constantFrom("%", "万人", "‰"), fc.nat(20), (name, unit, at) => {
        const spaced = `${name.slice(0, at)} ${name.slice(at)}`;
        expect(nameDirection(spaced)).toBe(nameDirection(name));
        expect(nameDirection(`${name}（${unit}）`)).toBe(nameDirection(name));
        expect(nameDirection(`“${name}”`)).toBe(nameDirection(name));
      }),
    );
  });

  it("is turned round by a fall", () => {
    const turn = { higher: "lower", lower: "higher", unknown: "unknown", hold: "hold" } as const;
    const names = Object.values(answersIn("./plans.json")).flat();
    fc.assert(
      fc.property(fc.constantFrom(...names), (name) => {
        const fallen = nameDirection(`${name}下降`);
        const own = nameDirection(name);
        if (own !== undefined && !/[)）占比·]|指标|目标$|任务$|等$/u.test(name))
          expect([name, fallen]).toEqual([name, turn[own]]);
      }),
    );
  });

  it("takes text of any kind and length", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."率数占比人口量不下降与和的、·（）") }),
        (name) => void nameDirection(name),
      ),
    );
    expect(nameDirection("人数".repeat(100_000)) ?? null).toBeNull();
  });
});
