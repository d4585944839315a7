import { describe, expect, it } from "vitest";
import {
  AGREEMENTS,
  ALIGNMENTS,
  ANNUAL_FINDINGS,
  ASKS,
  BREAKDOWN_REFUSALS,
  BREAKDOWNS,
  CAUSES,
  INDEX_REFUSALS,
  OUTLOOKS,
  REASONS,
  STANDINGS,
  STEP_CALCULATORS,
} from "../../src/assessment/index.js";
import { FAMILIES } from "../../src/checks/index.js";
import { INCOMPARABLE } from "../../src/demand/index.js";
import { huzhu14, huzhu14Outcomes, huzhu15 } from "../../src/huzhu/index.js";
import type { Method, Observation, Verdict } from "../../src/index.js";
import {
  assess,
  assessIndicator,
  BASES,
  DEFAULT_METHODS,
  DEFAULT_POLICY,
  ERROR_CODES,
  FINDING_CODES,
  METHODS,
  NORMALISATIONS,
  OBSERVATION_STATUSES,
  PlanError,
  parsePlan,
  SEVERITIES,
  STATUSES,
} from "../../src/index.js";
import { ASSUMPTION_CODES, ISSUE_CODES } from "../../src/model/index.js";
import { EXPECTATIONS, MARKS, READING_NOTES, TABLE_ISSUE_CODES } from "../../src/notation/index.js";
import {
  describeError,
  describeIssue,
  explainStep,
  fill,
  type Locale,
  locate,
  methodResult,
  observedIn,
  remarks,
  shown,
  wording,
} from "../../src/text/index.js";
import { codeOf } from "../refusal.js";

const LOCALES: readonly Locale[] = ["zh", "en"];

describe.each(LOCALES)("the words in %s", (locale) => {
  const words = wording(locale);

  it.each([
    ["status", STATUSES],
    ["standing", STANDINGS],
    ["reason", REASONS],
    ["step", STEP_CALCULATORS],
    ["error", ERROR_CODES],
    ["issue", ISSUE_CODES],
    ["mark", MARKS],
    ["finding", FINDING_CODES],
    ["findingTitle", FINDING_CODES],
    ["severity", SEVERITIES],
    ["family", FAMILIES],
    ["note", READING_NOTES],
    ["expectation", EXPECTATIONS],
    ["tableIssue", TABLE_ISSUE_CODES],
    ["assumption", ASSUMPTION_CODES],
    ["asks", ASKS],
    ["policy", [...Object.keys(DEFAULT_POLICY), "structure", "reach"]],
    ["method", [...new Set([...DEFAULT_METHODS, ...METHODS].map(({ id }) => id))]],
    ["outlook", OUTLOOKS],
    ["agreement", AGREEMENTS],
    ["observationStatus", OBSERVATION_STATUSES],
    ["basis", BASES],
    ["cause", CAUSES],
    ["annual", ANNUAL_FINDINGS],
    ["alignment", ALIGNMENTS],
    ["incomparable", INCOMPARABLE],
    ["breakdown", BREAKDOWNS],
    ["normalisation", NORMALISATIONS],
    ["indexRefusal", INDEX_REFUSALS],
    ["breakdownRefusal", BREAKDOWN_REFUSALS],
  ] as const)("are complete for every %s", (group, codes) => {
    expect(Object.keys(words[group]).sort()).toEqual([...codes].sort());
  });

  it("are never empty, and say every code differently", () => {
    for (const [group, entries] of Object.entries(words)) {
      const said = Object.values(entries as { [code: string]: string });
      expect([group, said.filter((text) => text.trim() === "" && group !== "phrase")]).toEqual([group, []]);
      if (["status", "reason", "step", "error"].includes(group))
        expect([group, new Set(said).size]).toEqual([group, said.length]);
    }
  });

  it("describe a verdict of every kind without holes", () => {
    const verdicts = [
      ...assess(huzhu14, huzhu14Outcomes, { asOf: 2025 }).verdicts,
      ...assess(huzhu15, [], { asOf: 2026 }).verdicts,
    ];
    for (const verdict of verdicts) {
      for (const line of [...remarks(verdict, locale), ...verdict.because.map((step) => explainStep(step, locale))]) {
        expect(line).not.toMatch(/[{}]|undefined|NaN|\[\]/);
      }
    }
  });
});

it("the two languages have the same phrases with the same facts", () => {
  const facts = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
  for (const group of ["cli", "chart", "report", "phrase", "source"] as const) {
    const [zh, en] = [wording("zh")[group] as { [key: string]: string }, wording("en")[group] as { [key: string]: string }];
    expect(Object.keys(en)).toEqual(Object.keys(zh));
    for (const key of Object.keys(zh)) expect([key, facts(en[key] ?? "")]).toEqual([key, facts(zh[key] ?? "")]);
  }
  expect(codeOf(() => wording("fr" as Locale))).toBe("invalid-locale");
});

describe("remarks", () => {
  const of = (id: string, locale: Locale, references = {}) =>
    remarks(assessIndicator(huzhu14, id, huzhu14Outcomes, { asOf: 2025, references }), locale);

  it("say why, what it rests on, and what could change it", () => {
    expect(of("three-sector-structure", "zh")).toEqual([
      "结构类指标无优劣方向，须先设定允许偏差",
      "各部分偏差0.02、-4.5、4.48个百分点",
    ]);
    expect(of("energy-intensity-reduction", "en")).toEqual(["stated by the source, without a number"]);
    expect(of("pension-participation", "en")).toEqual([]);
    expect(of("gdp-growth", "zh")).toEqual(["缺少参照指标数据（全市平均水平）"]);
    expect(of("urbanisation-rate", "en")).toEqual([]);
  });

  it("tell a pace by its ratio and a tolerance in percent", () => {
    const verdict = assessIndicator(
      huzhu15,
      "forest-coverage",
      [{ indicator: "forest-coverage", year: 2027, value: "20.00", status: "actual" }],
      { asOf: 2027 },
    );
    expect(remarks(verdict, "en")).toEqual(["pace ratio 1 (on track from 0.95)", "could also be ahead or behind (rounding)"]);
  });
});

describe("remarks on the figures and on what can still be", () => {
  const of = (observations: Observation[], locale: Locale, options = {}) => {
    const year = Math.max(...observations.map((one) => ("year" in one ? one.year : 0)));
    return remarks(assessIndicator(huzhu15, "urbanisation-rate", observations, { asOf: year, ...options }), locale);
  };
  const urban = (year: number, value: string, status: Observation["status"] = "actual"): Observation => ({
    indicator: "urbanisation-rate",
    year,
    value,
    status,
  });

  it("tell whether it can still be met of what is behind and of what moved away, and of nothing else", () => {
    const outlooks = Object.values(wording("en").outlook);
    const told = (value: string) => of([urban(2027, value)], "en").filter((one) => outlooks.includes(one));
    expect(["43.0", "40.0", "46.0", "52.0"].map((value) => told(value).length)).toEqual([1, 1, 0, 0]);
  });

  it("name assumed, unsettled and tied ones, a success lost, and the outlook", () => {
    expect(of([urban(2026, "43.00", "estimate"), urban(2027, "43.50", "assumed")], "en")).toEqual([
      "needs a faster pace than any year so far",
      expect.stringContaining("pace ratio"),
      "uses assumed figures (2027): a what-if",
      "uses estimated data (2026)",
    ]);
    expect(of([urban(2026, "43.90"), urban(2026, "43.00")], "zh")).toContain("2026年有多个数值，采用43.00，舍弃43.90");
    const computed = { ties: [{ year: 2026, used: "6.4", also: ["6.636632628292155544002154325512144"] }] };
    const verdict = assessIndicator(huzhu15, "urbanisation-rate", [urban(2026, "43.00")], { asOf: 2026 });
    expect(remarks({ ...verdict, ...computed }, "zh")).toContain("2026年有多个数值，采用6.4，舍弃≈6.6366");
    expect(of([urban(2026, "51.2"), urban(2027, "50.0")], "en")).toContain("met in 2026, not since");
    expect(of([urban(2027, "43.00")], "zh", { policy: { reach: "2" } })).toContain("预计难以完成");
  });

  it("tell what methods say, and that they differ", () => {
    const said = of([urban(2027, "46.00")], "en", { methods: ["open-sdg", "sdsn", "german-weather"] });
    expect(said.slice(-3)).toEqual([
      "Open SDG: On track",
      "SDSN trend: On track or maintaining SDG achievement",
      "German weather symbol: the method needs values of more years",
    ]);
    const own = { method: "mine", version: "1", status: "constructor", label: "Fine", means: "on-track" } as const;
    expect([methodResult(own), methodResult({ ...own, refused: "toString" }, "en")]).toEqual(["mine：Fine", "mine: toString"]);
    const bands = [{ status: "deterioration" }];
    const never: Method = { ...(METHODS[2] as Method), thresholds: [{ when: "target", of: "nothing", bands }] };
    expect(of([urban(2027, "46.00")], "en", { methods: [never] }).slice(-2)).toEqual([
      "Open SDG: Deterioration",
      "the methods differ",
    ]);
  });

  it("every class of the library's methods has a word in Chinese", () => {
    const keys = METHODS.flatMap(({ statuses }) => statuses.map(({ key }) => key));
    expect(Object.keys(wording("zh").methodClass).sort()).toEqual([...new Set(keys)].sort());
  });

  it("a figure without a source says that it has none", () => {
    const verdict = assessIndicator(huzhu15, "urbanisation-rate", [urban(2027, "43.00")], { asOf: 2027 });
    const said = (locale: Locale) => verdict.because.map((step) => explainStep(step, locale)).join("\n");
    expect(said("zh")).toContain("2027年实际值：未注明来源");
    expect(said("en")).toContain("actual in 2027: source not given");
    for (const locale of ["zh", "en"] as const) expect(said(locale)).not.toMatch(/(?:：|: )[；;)）]/u);
  });

  it("a step tells its outlook, and a reference its prices", () => {
    const verdict = assessIndicator(huzhu15, "urbanisation-rate", [urban(2027, "43.00")], { asOf: 2027 });
    const step = verdict.because.find(({ calculator }) => calculator === "paceOutlook");
    expect(step && explainStep(step, "en")).toMatch(
      /^whether it can still be met: 2\.7 \[step 13\] needed per year .*: needs a faster pace than any year so far$/,
    );
    const priced = assessIndicator(huzhu14, "gdp-growth", huzhu14Outcomes, {
      asOf: 2025,
      references: { 全市平均水平: { basis: "real", values: "3.1" } },
    });
    expect(priced.because.map((one) => explainStep(one, "zh")).join("\n")).toContain("全市平均水平，不变价");
  });
});

describe("explainStep", () => {
  it("tells a path, a comparison, a reference and an assertion", () => {
    const lines = (locale: Locale) =>
      assessIndicator(
        huzhu15,
        "gdp-growth",
        [{ indicator: "gdp-growth", year: 2026, value: "5.1", status: "provisional", source: "statistics bureau" }],
        { asOf: 2026 },
      ).because.map((step) => explainStep(step, locale));
    expect(lines("en").join("\n")).toContain(
      "per year so far = (((1 + 5.1%))^(1 ÷ 1) − 1) × 100 = 5.1 (actual in 2026: provisional, statistics bureau)",
    );
    expect(lines("zh").join("\n")).toContain(
      "进度比1.019511〔第12步〕，0.95及以上为符合预期，1.05及以上为快于预期，评价为符合预期",
    );
    const relative = assessIndicator(huzhu14, "gdp-growth", huzhu14Outcomes, {
      asOf: 2025,
      references: { 全市平均水平: { 2021: "1", 2022: "2", 2023: "3", 2024: "4", 2025: "5" } },
    });
    expect(relative.because.map((step) => explainStep(step, "en")).join("\n")).toContain("reference: “全市平均水平”, 2021");
    const asserted = assessIndicator(huzhu14, "co2-intensity-reduction", huzhu14Outcomes, { asOf: 2025 });
    expect(explainStep(asserted.because[0] as never, "en")).toBe(
      "stated by the source: met (actual in 2021–2025: Chapter 1, Section 1 · Table 1 · row 12 · total)",
    );
    const path = assessIndicator(
      huzhu15,
      "forest-coverage",
      [{ indicator: "forest-coverage", year: 2027, value: "20.00", status: "actual" }],
      { asOf: 2027 },
    );
    expect(path.because.map((step) => explainStep(step)).join("\n")).toContain("逐年为19.98、20、20.02、20.04、20.06");
  });
});

describe("locate", () => {
  it.each([
    [{ chapter: 3, section: 1, box: 1, group: 2 }, "第三章第一节 · 专栏1第2组", "Chapter 3, Section 1 · Box 1 · group 2"],
    [{ part: 2, chapter: 1, section: 3, box: 4 }, "第二篇第一章第三节 · 专栏4", "Part 2, Chapter 1, Section 3 · Box 4"],
    [{ part: 12 }, "第十二篇", "Part 12"],
    [{ chapter: 13, page: 105 }, "第十三章 · 第105页", "Chapter 13 · p. 105"],
    [{ chapter: 20, section: 21 }, "第二十章第二十一节", "Chapter 20, Section 21"],
    [{ chapter: 10 }, "第十章", "Chapter 10"],
    [{ chapter: 120 }, "第120章", "Chapter 120"],
    [{ box: 1, row: 3 }, "专栏1第3项", "Box 1 · item 3"],
    [{ table: 2, row: 9, column: "2030年" }, "表2 · 第9行 · 2030年", "Table 2 · row 9 · 2030"],
    [{ lead: "经济规模稳中有进" }, "“经济规模稳中有进”", "“经济规模稳中有进”"],
    [{}, "", ""],
  ])("%j", (locator, zh, en) => {
    expect([locate(locator), locate(locator, "en")]).toEqual([zh, en]);
  });
});

describe("errors", () => {
  const thrown = (act: () => unknown): PlanError => {
    try {
      act();
    } catch (error) {
      return error as PlanError;
    }
    throw new Error("nothing was thrown");
  };

  it("are reported with each located issue", () => {
    const error = thrown(() => parsePlan({ ...huzhu15, indicaters: [], base: "2025" }));
    expect(describeError(error, "en").split("\n")).toEqual([
      "not a valid plan",
      "  base: wrong type: expected a number, given text in quotes, write 2025",
      "  indicaters: unknown key indicaters, did you mean indicators?",
    ]);
    expect(describeError(error)).toContain("未识别的字段 indicaters，是否想写 indicators？");
  });

  it("name the place, also the root and a list's place", () => {
    expect(describeIssue({ code: "wrong-type", path: [], facts: { expected: "object", given: "null" } }, "en")).toBe(
      "wrong type: expected an object { … }, given null",
    );
    expect(describeIssue({ code: "missing-key", path: ["indicators", 3, "id"], facts: { key: "id" } }, "en")).toBe(
      "indicators[3].id: id is missing",
    );
    expect(describeIssue({ code: "wrong-value", path: ["a"], facts: { given: "x", expected: ["1", "2"] } }, "zh")).toBe(
      "a：取值不对：x，应为 1、2 之一",
    );
  });

  it("have words for every code", () => {
    for (const code of ERROR_CODES)
      for (const locale of LOCALES) expect(describeError(new PlanError(code), locale)).not.toMatch(/[{}]|undefined/);
  });
});

describe("numbers for people", () => {
  it("are rounded half up, and say so", () => {
    expect([shown("1.005", 2), shown("2.5", 0), shown("-2.5", 0), shown("5.0"), shown("0.00001", 2)]).toEqual([
      "≈1.01",
      "≈3",
      "≈-3",
      "5.0",
      "≈0",
    ]);
  });

  it("phrases take only their own facts", () => {
    expect(fill("{a} {b} {constructor}", { a: 1, b: ["x", "y"] })).toBe("1 x, y ");
  });
});

it.each([
  ["a grade by its name", { kind: "grade", scale: "surface-water", grade: 3, bound: "at-least" }, "2", "II"],
  ["a grade off its scale as it is", { kind: "grade", scale: "surface-water", grade: 3, bound: "at-least" }, "9", "9"],
  ["a level with four decimals", { kind: "level", bound: "at-least", value: "1" }, "1.23456", "≈1.2346"],
  ["a mean with two", { kind: "growth", bound: "at-least", value: "5", method: "level" }, "5.006", "≈5.01"],
  ["nothing as nothing", { kind: "level", bound: "at-least", value: "1" }, undefined, undefined],
] as const)("words what was observed: %s", (_, requirement, observed, words) => {
  const verdict = assessIndicator(huzhu14, "grain-capacity", huzhu14Outcomes, { asOf: 2025 });
  const { observed: __, ...rest } = verdict;
  const target = { ...verdict.target, requirement };
  expect(observedIn({ ...rest, target, ...(observed !== undefined && { observed }) } as Verdict)).toBe(words);
});
