import { expect, it } from "vitest";
import { sourcesOf } from "../../src/cli/commands/show/sources.js";
import { oneIndicator } from "../../src/cli/one-indicator.js";
import type { Indicator, Observation, Plan } from "../../src/index.js";
import { cli } from "./cli.js";
import { smallPlan } from "./small-plan.js";

const grain = smallPlan.indicators[1] as Indicator;

it.each<[object, string]>([
  [{ year: 2027, value: "14.2" }, "2027年 14.2"],
  [{ year: 2027, value: "142", unit: "千吨" }, "2027年 142千吨"],
  [{ year: 2027, value: "14.2", printed: "14.20" }, "2027年 14.20"],
  [{ year: 2027, grade: "II" }, "2027年 II"],
  [{ year: 2027, parts: ["1", "2"] }, "2027年 1:2"],
  [{ year: 2027, asserted: "met" }, "2027年 已达到"],
  [{ span: { from: 2026, to: 2028 }, value: "14" }, "2026—2028年 14"],
  [{ year: 2027, value: "14", status: "estimate" }, "2027年 14（预计数）"],
  [{ year: 2027, value: "14", basis: "real", definition: "survey" }, "2027年 14（不变价，survey）"],
])("a figure %j is traced by its time, what it is and its publications", (more, said) => {
  const figure = {
    indicator: "grain-output",
    status: "actual",
    evidence: { trust: "one-source", sources: ["daily"] },
    ...more,
  } as unknown as Observation;
  expect(sourcesOf(smallPlan, grain, [figure], "zh")).toEqual([
    "",
    "目标 ≥14：见规划纲要原文",
    `${said}：一个来源`,
    "    日报（报道）",
  ]);
});

it("of several indicators that a word means none is chosen: eight are named", () => {
  const many: Plan = {
    ...smallPlan,
    indicators: Array.from({ length: 10 }, (_, i) => ({
      ...grain,
      id: `yield-${i}`,
      name: { zh: `亩产量${"甲乙丙丁戊己庚辛壬癸"[i]}` },
    })),
  };
  const named = () => oneIndicator(many, "亩产量", "zh");
  expect(named).toThrow(/亩产量辛 \(yield-7\)/);
  expect(named).not.toThrow(/yield-8/);
  expect(oneIndicator(many, "亩产量癸", "zh").map(({ id }) => id)).toEqual(["yield-9"]);
  const row: Plan = { ...many, indicators: many.indicators.slice(0, 2).map((one) => ({ ...one, no: 7 })) };
  expect(oneIndicator(row, "7", "zh")).toHaveLength(2);
  expect(() => oneIndicator(many, "happiness", "zh")).toThrow("happiness");
});

it("what to write instead is said once of each kind of mistake in rows", async () => {
  const remedies = async (csv: string) => {
    const { out, err } = await cli("validate - --as observations --json", { stdin: csv });
    return [JSON.parse(out).refused, err.split("\n").filter((line) => line !== "").length];
  };
  const head = "indicator,year,value,status\n";
  for (const row of ["森林覆盖率,2027,1,actual", "a,soon,1,actual", "a,2027,x,actual", "a,2027,1,maybe"])
    expect(await remedies(`${head}${row}\n${row}\n`)).toEqual([2, 1]);
  expect(await remedies(`${head}森林,2027,1,actual\na,soon,1,actual\na,2027,x,actual\na,2027,1,maybe\n`)).toEqual([4, 4]);
});
