import { describe, expect, it } from "vitest";
import { check, type Finding } from "../../src/checks/index.js";
import { huzhu14, huzhu14Outcomes, huzhu15 } from "../../src/huzhu/index.js";
import type { Commitment, Indicator, Statement, Target } from "../../src/model/index.js";
import type { Requirement } from "../../src/notation/index.js";
import { emptyPlan, indicator, planOf } from "../model/plans.js";

/*
 * What the rules say of every kind of row, as a table to read: a change of a rule shows in it as a change of lines. The signs: ≥ > ≤ < ~ (左右)
 * = (exactly), a bare number, a..b; g growth, % pp Σ changes, with + or - where they say which way.
 */

const BOUNDS = ["unstated", "exactly", "about", "at-least", "more-than", "at-most", "less-than"] as const;
const SIGN = {
  unstated: "",
  exactly: "=",
  about: "~",
  "at-least": "≥",
  "more-than": ">",
  "at-most": "≤",
  "less-than": "<",
} as const;
type Told = readonly [told: string, requirement: Requirement];

const levels = (value: string): Told[] => BOUNDS.map((bound) => [`${SIGN[bound]}${value}`, { kind: "level", bound, value }]);
const range = (low: string, high: string): Told => [`${low}..${high}`, { kind: "level", bound: "between", low, high }];
const growth = (bound: (typeof BOUNDS)[number], value: string): Told => [
  `g${SIGN[bound]}${value}`,
  { kind: "growth", bound, value },
];
const change = (measure: "percent" | "points" | "total", value: string, direction?: "increase" | "decrease"): Told => [
  `${{ percent: "%", points: "pp", total: "Σ" }[measure]}${{ increase: "+", decrease: "-", none: "" }[direction ?? "none"]}${value}`,
  { kind: "change", measure, bound: "unstated", value, ...(direction && { direction }) },
];
const grade = (name: string, scale = "surface-water"): Told => [
  `${scale} ${name}`,
  { kind: "grade", bound: "at-least", grade: name, scale },
];
const parts = (...all: string[]): Told => [all.join(":"), { kind: "composition", bound: "unstated", parts: all }];
const relative = (relation: "in-step" | "above" | "below"): Told => [relation, { kind: "relative", relation, to: "全国" }];

const ASKED: readonly Told[] = [
  ...levels("60"),
  range("55", "60"),
  ["keep ≥60", { kind: "level", bound: "at-least", value: "60", maintain: true }],
  ...["0", "60.4", "104", "600"].map((value): Told => [value, { kind: "level", bound: "unstated", value }]),
  growth("unstated", "5"),
  growth("at-least", "60"),
  growth("unstated", "104"),
  change("percent", "18", "decrease"),
  change("percent", "18", "increase"),
  change("points", "3", "increase"),
  change("points", "3", "decrease"),
  change("total", "20"),
  grade("II"),
  grade("IV"),
  grade("II", "ambient-air"),
  parts("20", "30", "50"),
  relative("in-step"),
  relative("below"),
  ["set by others", { kind: "delegated", to: "省" }],
  ["words", { kind: "qualitative", text: "提质" }],
];
const BASES: readonly (Told | undefined)[] = [
  undefined,
  ...["50", "60", "60.0", "70", "0", "104"].map((value): Told => [value, { kind: "level", bound: "unstated", value }]),
  ...levels("70").slice(2),
  range("50", "70"),
  growth("unstated", "5"),
  grade("III"),
  parts("20", "30", "49"),
];
const DIRECTIONS = ["higher", "lower", "hold", "unknown"] as const;
const BY: Target["span"] = { kind: "by", year: 2030 };
const SPANS: readonly Target["span"][] = [
  BY,
  { kind: "every-year", from: 2026, to: 2030 },
  { kind: "average", from: 2026, to: 2030 },
  { kind: "over", from: 2026, to: 2030 },
];

type More = Partial<Indicator> & { span?: Target["span"] };
const row = ([printed, requirement]: Told, base: Told | undefined, more: More = {}): Indicator => {
  const made = indicator("it", requirement, more);
  const targets = made.targets.map((target) => ({ ...target, printed }));
  return {
    ...made,
    targets,
    ...(base && { baseline: { printed: base[0], reading: base[1], year: 2025, locator: { table: 1 } } }),
  };
};
const codes = (findings: readonly Finding[]): string => findings.map(({ code, severity }) => `${code} (${severity})`).join(", ");

/** Lines of what is found; rows of which nothing is said are counted. */
function table(cases: Iterable<readonly [told: string, findings: readonly Finding[]]>): string {
  const lines: string[] = [];
  let [all, silent] = [0, 0];
  for (const [told, findings] of cases) {
    all++;
    if (findings.length === 0) silent++;
    else lines.push(`${told}: ${codes(findings)}`);
  }
  return `${[`${all} cases, nothing found in ${silent}`, ...lines].join("\n")}\n`;
}

describe("what the rules say", () => {
  it("of every target beside every base", async () => {
    function* cases() {
      for (const asked of ASKED)
        for (const base of BASES)
          for (const direction of DIRECTIONS) {
            const told = `${asked[0]} from ${base?.[0] ?? "nothing"}, ${direction}`;
            yield [told, check(planOf(row(asked, base, { direction })))] as const;
          }
    }
    await expect(table(cases())).toMatchFileSnapshot("tables/target-and-base.txt");
  });

  it("of every target over every span, in every kind of indicator", async () => {
    function* cases() {
      for (const asked of ASKED)
        for (const span of SPANS)
          for (const measure of ["level", "growth", "grade", "composition"] as const)
            for (const unit of ["%", "万人", null])
              for (const attribute of ["binding", null] as const) {
                const told = `${asked[0]} ${span.kind}, ${measure} in ${unit ?? "no unit"}${attribute === null ? ", no attribute" : ""}`;
                yield [told, check(planOf(row(asked, undefined, { span, measure, unit, attribute })))] as const;
              }
    }
    await expect(table(cases())).toMatchFileSnapshot("tables/target-and-span.txt");
  });

  it("of names that say what they are", async () => {
    const names: readonly (readonly [name: string, unit: string])[] = [
      ["城镇化率", "%"],
      ["细颗粒物浓度", "微克/立方米"],
      ["地区生产总值", "亿元"],
      ["地区生产总值增长", "%"],
      ["单位GDP能耗降低", "%"],
      ["居民消费价格涨幅", "%"],
      ["毛入学率", "%"],
      ["每千人口床位数", "张"],
      ["人均预期寿命", "岁"],
      ["亿元GDP生产安全事故死亡率", "人/亿元"],
    ];
    function* cases() {
      for (const [name, unit] of names)
        for (const asked of [
          levels("60")[0],
          levels("60")[6],
          growth("unstated", "5"),
          change("percent", "18", "decrease"),
          change("total", "20"),
        ] as Told[])
          for (const base of [undefined, ...BASES.slice(1, 7)])
            for (const direction of ["higher", "lower"] as const) {
              const told = `${name} (${unit}) ${asked[0]} from ${base?.[0] ?? "nothing"}, ${direction}`;
              yield [told, check(planOf(row(asked, base, { name: { zh: name }, unit, direction })))] as const;
            }
    }
    await expect(table(cases())).toMatchFileSnapshot("tables/names.txt");
  });

  it("of every target beside that of the previous plan", async () => {
    const before = (asked: Told, direction: Indicator["direction"]) => ({
      ...planOf(row(asked, undefined, { direction, span: { kind: "by", year: 2025 } })),
      id: "test-14",
      period: { from: 2021, to: 2025 },
      base: 2020,
    });
    function* cases() {
      for (const asked of ASKED)
        for (const past of ASKED)
          for (const direction of ["higher", "lower"] as const) {
            const told = `${asked[0]} after ${past[0]}, ${direction}`;
            const options = {
              previous: before(past, direction),
              rules: ["weaker-than-previous", "definition-may-differ"] as const,
            };
            yield [told, check(planOf(row(asked, undefined, { direction })), { ...options, rules: [...options.rules] })] as const;
          }
    }
    await expect(table(cases())).toMatchFileSnapshot("tables/after-the-plan-before.txt");
  });

  it("of every promise beside every row", async () => {
    const promise = ([printed, requirement]: Told, span: Target["span"]): Commitment => ({
      id: "promise",
      subject: { zh: "指标" },
      requirement,
      span,
      indicator: "it",
      printed,
      locator: { chapter: 1 },
    });
    function* cases() {
      for (const asked of ASKED)
        for (const promised of ASKED)
          for (const span of [BY, { kind: "by", year: 2027 } as const, { kind: "average", from: 2026, to: 2030 } as const]) {
            const told = `${asked[0]} in the table, ${promised[0]} ${span.kind}${span.kind === "by" && span.year !== 2030 ? " 2027" : ""} in the text`;
            const plan = { ...planOf(row(asked, undefined)), chapters: [CHAPTER], commitments: [promise(promised, span)] };
            const found = check(plan).filter(({ code }) => code.startsWith("target-") || code.startsWith("commitment"));
            yield [told, found] as const;
          }
    }
    await expect(table(cases())).toMatchFileSnapshot("tables/promise-and-row.txt");
  });

  it("of every promise beside another", async () => {
    const some = ASKED.filter(([told]) => !["104", "600", "g104"].includes(told));
    const promise = ([printed, requirement]: Told, id: string, unit?: string): Commitment => ({
      id,
      subject: { zh: "社区养老服务覆盖人口" },
      requirement,
      span: BY,
      ...(unit !== undefined && { unit }),
      printed,
      locator: { chapter: 1 },
    });
    function* cases() {
      for (const one of some)
        for (const other of some)
          for (const units of [[], ["万人", "人"]] as const) {
            const commitments = [promise(one, "one", units[0]), promise(other, "other", units[1])];
            const told = `${one[0]}${units[0] ?? ""} and ${other[0]}${units[1] ?? ""}`;
            yield [told, check({ ...emptyPlan, chapters: [CHAPTER], commitments })] as const;
          }
    }
    await expect(table(cases())).toMatchFileSnapshot("tables/promise-and-promise.txt");
  });

  it("of every figure of the past beside another", async () => {
    const points = ["5", "5.0", "5.04", "5.4", "6"].flatMap((value) =>
      [undefined, "at-least", "more-than", "at-most", "about"].flatMap((bound) =>
        ["%", "亿元", "万元"].map(
          (unit) => ({ year: 2025, value, unit, ...(bound && { bound }) }) as NonNullable<Statement["to"]>,
        ),
      ),
    );
    const told = (point: NonNullable<Statement["to"]>) =>
      "value" in point ? `${point.bound ?? ""} ${point.value} ${point.unit}`.trim() : point.parts.join(":");
    const said = (id: string, to: NonNullable<Statement["to"]>): Statement => ({
      id,
      subject: { zh: "指标" },
      to,
      indicator: "it",
      printed: told(to),
      locator: { chapter: 1 },
    });
    const all = [
      ...points.filter((_, i) => i % 3 === 0),
      ...points.slice(1, 15),
      { year: 2025, parts: ["20", "30", "50"] },
      { year: 2025, parts: ["20.0", "30.0", "50.0"] },
      { year: 2025, parts: ["21", "30", "49"] },
      { year: 2024, value: "5", unit: "%" },
    ];
    const plan = { ...planOf(row(["words", { kind: "qualitative", text: "提质" }], undefined)), chapters: [CHAPTER] };
    function* cases() {
      for (const one of all)
        for (const other of all)
          yield [
            `${told(one)} and ${told(other)}`,
            check({ ...plan, statements: [said("one", one), said("other", other)] }).filter(({ code }) =>
              /^figure|^unit/.test(code),
            ),
          ] as const;
    }
    await expect(table(cases())).toMatchFileSnapshot("tables/figure-and-figure.txt");
  });

  it("of the embedded plan, with every fact and place", async () => {
    const found = check(huzhu15, { previous: huzhu14, previousOutcomes: huzhu14Outcomes });
    const lines = found.map(({ code, severity, locator, facts, refs }) =>
      [code, severity, ...[locator, facts, refs].map((one) => JSON.stringify(one))].join("  "),
    );
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("tables/huzhu-15.txt");
  });
});

const CHAPTER = { no: 1, title: { zh: "章" }, sections: [] };
