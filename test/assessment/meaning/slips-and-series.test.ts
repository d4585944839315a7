import { describe, expect, it } from "vitest";
import { type assess, assessIndicator, assessMany } from "../../../src/assessment/index.js";
import { demandOf } from "../../../src/demand/index.js";
import { type Indicator, level, type Observation, type Target } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { recompute } from "../recompute.js";
import { average, ind, ob, over, plan } from "./office.js";

const judged = (indicator: Indicator, figures: readonly Observation[], more: Partial<Parameters<typeof assess>[2]> = {}) => {
  const verdict = assessIndicator(plan(indicator), indicator.id, figures, { asOf: 2030, ...more });
  recompute(verdict);
  return verdict;
};

describe("a share below 0 or above 100 % is a slip, and judges nothing", () => {
  const spans: readonly Target["span"][] = [{ kind: "by", year: 2030 }, { kind: "every-year", from: 2026, to: 2030 }, average];
  const share = (span: Target["span"]) => ind("s", level("51.1"), { base: "42.1", name: "常住人口城镇化率", span });

  it.each(["441", "-44.1", "100.1"])("%s", (value) => {
    for (const span of spans) {
      const figures = ob("s", ["55.0", "56.0", "57.0", "58.0", value]);
      expect(judged(share(span), figures)).toMatchObject({ status: "undetermined", reason: "implausible-observation" });
    }
  });

  it("an earlier one leaves the newest figure to judge by", () => {
    expect(judged(share({ kind: "by", year: 2030 }), ob("s", ["441", null, null, null, "52.0"])).status).toBe("achieved");
  });

  it("100 and 0 are figures, and what the plan itself prints above 100 is no part of a whole", () => {
    const water = ind("s", level("100"), { base: "100", name: "农村自来水普及率" });
    expect(judged(water, ob("s", [null, null, null, null, "100"]))).toMatchObject({
      status: "achieved",
      certainty: { kind: "certain" },
    });
    const kept = ind("s", level("101.0"), { base: "101.2", name: "九年义务教育巩固率" });
    expect(judged(kept, ob("s", [null, null, null, null, "101.5"])).status).toBe("achieved");
  });

  it("assessMany says the same", () => {
    for (const span of spans) {
      const one = plan(share(span));
      const sets = ["441", "-1", "52.0", "100", "100.1"].map((last) => ob("s", ["52.0", "52.0", "52.0", "52.0", last]));
      const many = [...assessMany(one, sets, { asOf: 2030 })].map(({ verdicts }) => [verdicts[0]?.status, verdicts[0]?.reason]);
      expect(many).toEqual(
        sets.map((set) => {
          const { status, reason } = assessIndicator(one, "s", set, { asOf: 2030 });
          return [status, reason];
        }),
      );
    }
  });
});

describe("levels beside a series that its name calls a growth", () => {
  const levels = ob("p", ["12.60", "13.00", "13.40", "13.80", "14.20"]);
  const real = { GDP增长: { basis: "real", values: "5.0" } } as const;
  const relations = ["above", "not-below", "in-step", "roughly-in-step"] as const;

  it.each(relations)("grow, and are not compared with it as they are: %s", (relation) => {
    const one = ind(
      "p",
      { kind: "relative", relation, to: "GDP增长" },
      { unit: "万元/人", base: "12.00", span: average, name: "全员劳动生产率" },
    );
    const verdict = judged(one, levels, { references: real });
    expect([verdict.status, verdict.observed?.slice(0, 4)]).toEqual(["missed", "3.42"]);
  });

  it("leave their prices open where the series is at comparable ones", () => {
    const one = (name: string) =>
      ind("p", { kind: "relative", relation: "above", to: "GDP增长" }, { unit: "元", base: "12.00", span: average, name });
    for (const name of ["全员劳动生产率", "居民人均可支配收入"]) {
      const verdict = judged(one(name), levels, { references: real });
      expect(verdict.assumptions).toContain("prices-of-levels");
      expect(verdict.certainty).toEqual({ kind: "depends-on-evidence", reachable: ["missed", "undetermined"] });
    }
    const said = ob("p", ["12.60", "13.00", "13.40", "13.80", "14.20"], 2026, { basis: "real" });
    expect(judged(one("全员劳动生产率"), said, { references: real }).certainty.kind).toBe("certain");
  });

  it("leave their prices open on the side of the comparator too: GDP in 亿元 is mostly at current prices", () => {
    const target: Requirement = { kind: "relative", relation: "above", to: "g" };
    const own = ind("p", target, { unit: "%", span: average, measure: "growth", name: "全员劳动生产率增长" });
    const gdp = ind(
      "g",
      { kind: "growth", bound: "about", value: "5" },
      { unit: "亿元", base: "150", span: average, name: "地区生产总值" },
    );
    const rates = ob("p", ["5.5", "5.4", "5.6", "5.5", "5.5"]);
    const worth = (more: Partial<Observation> = {}) => ob("g", ["156", "162", "169", "176", "183"], 2026, more);
    const said = (figures: readonly Observation[]) =>
      assessIndicator(plan(own, gdp), "p", [...rates, ...figures], { asOf: 2030 });
    expect(said(worth())).toMatchObject({
      status: "achieved",
      assumptions: ["prices-of-levels"],
      certainty: { kind: "depends-on-evidence", reachable: ["achieved", "undetermined"] },
    });
    expect(said(worth({ basis: "real" }))).toMatchObject({ status: "achieved", certainty: { kind: "certain" } });
    expect(said(worth({ basis: "nominal" })).status).toBe("undetermined");
  });

  it("incomes whose plan does not say the prices of their growth are not certain either", () => {
    const growth: Requirement = { kind: "growth", bound: "unstated", value: "5.0" };
    const income = ind("p", growth, { unit: "元", base: "26602", span: average, name: "居民人均可支配收入" });
    expect(judged(income, ob("p", [null, null, null, null, "36000"]))).toMatchObject({
      status: "achieved",
      assumptions: ["prices-of-levels"],
      certainty: { kind: "depends-on-evidence" },
    });
    const retail = ind("p", growth, { unit: "亿元", base: "26602", span: average, name: "社会消费品零售总额" });
    expect(judged(retail, ob("p", [null, null, null, null, "36000"])).certainty.kind).toBe("certain");
  });
});

describe("翻一番", () => {
  const doubled = (more: Parameters<typeof ind>[2] = {}, direction: "increase" | "decrease" = "increase", value = "100") =>
    ind(
      "d",
      { kind: "change", measure: "percent", direction, bound: "exactly", value },
      { unit: "亿元", base: "20", span: over, name: "电子商务交易额", ...more },
    );

  it.each([
    ["42", "achieved"],
    ["40", "achieved"],
    ["39", "missed"],
  ])("is done by doubling and by more: %s", (value, status) => {
    const figures = ob("d", [null, null, null, null, value]);
    expect(judged(doubled(), figures).status).toBe(status);
    const [set] = assessMany(plan(doubled()), [figures], { asOf: 2030 });
    expect(set?.verdicts[0]?.status).toBe(status);
  });

  it("has a pace on the way, and its side is the way that it is to go", () => {
    expect(judged(doubled(), ob("d", ["24", "28"]), { asOf: 2027 })).toMatchObject({ status: "ahead", shareOfTime: "0.4" });
    const side = (indicator: Indicator) => demandOf(plan(indicator), indicator, indicator.targets[0] as Target).side;
    expect(side(doubled())).toBe("floor");
    expect(side(doubled({ direction: "unknown" }))).toBe("floor");
    expect(side(doubled({ direction: "lower" }, "decrease", "50"))).toBe("floor");
    expect(side(doubled({ direction: "hold" }))).toBe("point");
  });
});

describe("amounts of a fall", () => {
  const asked: Requirement = { kind: "change", measure: "total", direction: "decrease", bound: "unstated", value: "500" };
  const cut = (more: Parameters<typeof ind>[2] = {}) =>
    ind("n", asked, { unit: "吨", span: over, name: "氮氧化物重点工程减排量", ...more });

  it.each(["higher", "lower"] as const)("add up, and more of them is better, with direction %s", (direction) => {
    const one = plan(cut({ direction }));
    const [indicator] = one.indicators as [Indicator];
    expect(demandOf(one, indicator, indicator.targets[0] as Target)).toMatchObject({ figures: "amounts", side: "floor" });
    expect(judged(cut({ direction }), ob("n", ["100", "120", "90", "110", "100"]))).toMatchObject({
      status: "achieved",
      observed: "520",
    });
    expect(judged(cut({ direction }), ob("n", ["100", "80", "90", "110", "100"])).status).toBe("missed");
  });

  it("with a level to fall from, the figures are levels", () => {
    const levels = cut({ base: "5000", direction: "lower", name: "氮氧化物排放总量减少" });
    expect(judged(levels, ob("n", [null, null, null, null, "4480"]))).toMatchObject({ status: "achieved", observed: "520" });
  });
});

describe("a grade that the base prints alone", () => {
  it.each([
    [{ kind: "grade", bound: "unstated", grade: "III", scale: "surface-water" }, "off-track"],
    [{ kind: "qualitative", text: "III" }, "off-track"],
    [{ kind: "qualitative", text: "IV" }, "behind"],
    [{ kind: "qualitative", text: "良" }, "behind"],
  ] as const)("is one to be kept: %o", (reading, status) => {
    const river = ind(
      "r",
      { kind: "grade", bound: "at-least", grade: "III", scale: "surface-water" },
      { measure: "grade", unit: null },
    );
    const based: Indicator = { ...river, baseline: { printed: "III", reading, year: 2025, locator: {} } };
    const seen: Observation[] = [{ indicator: "r", year: 2028, grade: "IV", status: "actual" }];
    expect(assessIndicator(plan(based), "r", seen, { asOf: 2028 }).status).toBe(status);
  });
});

describe("figures in a row of levels that do not say what they are", () => {
  const growth: Requirement = { kind: "growth", bound: "unstated", value: "6" };
  const retail = (base: string, value = "6") =>
    ind("t", { ...growth, value } as Requirement, { unit: "亿元", base, span: average, name: "社会消费品零售总额" });

  it.each([
    ["rates", "23.00", ["6.1", "6.3", "6.0", "5.9", "6.2"]],
    ["rates of larger levels", "80.0", ["5.0", "5.3", "6.0", "5.9", "6.2"]],
    ["indices", "23.00", ["106.1", "106.3", "106.0", "105.9", "106.2"]],
    ["indices of larger levels", "2660", ["106.1", "106.3", "106.0", "105.9", "106.2"]],
  ])("are no levels where they can only be %s", (_, base, values) => {
    for (const count of [1, 3, 5]) {
      const figures = ob("t", values.slice(0, count));
      expect(judged(retail(base), figures, { asOf: 2025 + count })).toMatchObject({ reason: "implausible-observation" });
    }
    const said = judged(retail(base), ob("t", values, 2026, { measure: "level" }));
    expect(said.status).not.toBe("undetermined");
  });

  it.each([
    ["that fall by a third", "30.0", ["28.0", "26.0", "24.0", "22.0", "20.0"], "6", "missed"],
    ["that double in five years as asked", "50", ["57.4", "66.0", "75.8", "87.1", "100.6"], "15", "achieved"],
    ["near 100", "100", ["106.1", "112.6", "119.2", "126.4", "134.0"], "6", "achieved"],
    ["small ones", "6.0", ["6.4", "6.7", "7.2", "7.6", "8.1"], "6", "achieved"],
  ])("are levels %s", (_, base, values, asked, status) => {
    expect(judged(retail(base, asked), ob("t", values)).status).toBe(status);
  });
});

describe("amounts on the mean beside a series", () => {
  const above = (more: Parameters<typeof ind>[2]) => ind("a", { kind: "relative", relation: "above", to: "全市平均水平" }, more);
  const gdp = above({ unit: "亿元", base: "146.84", span: average, name: "地区生产总值" });
  const levels = ob("a", ["150.00", "153.00", "156.00", "159.00", "162.00"]);

  it("are compared by their growth: 2 % a year is not above 5.6", () => {
    expect(judged(gdp, levels, { references: { 全市平均水平: "5.6" } }).status).toBe("missed");
    expect(judged(gdp, levels, { references: { 全市平均水平: "1.6" } }).status).toBe("achieved");
  });

  it("a level of the other series is no growth, in assessMany neither", () => {
    const references = { 全市平均水平: "24000" };
    expect(judged(gdp, levels, { references }).reason).toBe("implausible-observation");
    const rates = plan(above({ measure: "growth", span: average }));
    const figures = ob("a", ["5.0", "5.1", "5.2", "5.0", "5.1"]);
    const [many] = [...assessMany(rates, [figures], { asOf: 2030, references })];
    expect(many?.verdicts[0]?.reason).toBe("implausible-observation");
  });

  it("shares are compared as they are", () => {
    const share = above({ base: "42.1", span: average, name: "常住人口城镇化率" });
    const figures = ob("a", ["61.0", "62.0", "63.0", "64.0", "65.0"]);
    expect(judged(share, figures, { references: { 全市平均水平: "60.0" } })).toMatchObject({
      status: "achieved",
      observed: "63",
    });
  });
});

describe("a fall that is printed with its sign", () => {
  const fall = ind(
    "e",
    { kind: "change", measure: "percent", direction: "decrease", bound: "unstated", value: "13.5" },
    { measure: "growth", span: over, name: "单位GDP能源消耗降低" },
  );
  const turned = ob("e", ["-3.0", "-3.1", "-2.9", "-3.0", "-2.8"]);

  it("is not taken for a rise of the same size year after year", () => {
    for (const asOf of [2027, 2028, 2030])
      expect(judged(fall, turned, { asOf })).toMatchObject({ status: "undetermined", reason: "implausible-observation" });
    const [many] = [...assessMany(plan(fall), [turned], { asOf: 2030 })];
    expect(many?.verdicts[0]?.reason).toBe("implausible-observation");
  });

  it.each([
    ["one year", ["-3.0"], "off-track"],
    ["a smaller one", ["-1.2", "-0.4"], "off-track"],
    ["one among falls", ["3.0", "-3.0", "3.5"], "behind"],
  ])("%s may be a rise", (_, values, status) => {
    expect(judged(fall, ob("e", values), { asOf: 2025 + values.length }).status).toBe(status);
  });

  it("is a rise where the figures say what they are", () => {
    const said = ob("e", ["-3.0", "-3.1", "-2.9", "-3.0", "-2.8"], 2026, { measure: "growth" });
    expect(judged(fall, said).status).toBe("missed");
  });
});
