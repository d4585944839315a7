import { describe, expect, it } from "vitest";
import { type AssessOptions, assess, assessMany, redefine } from "../../../src/assessment/index.js";
import { prepare } from "../../../src/assessment/many/prepare.js";
import { change, growth, type Indicator, level, type Observation, type Plan, type Target } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { indicator, planOf } from "../../model/plans.js";
import { refusal } from "../../refusal.js";

const average: Target["span"] = { kind: "average", from: 2026, to: 2030 };
const every: Target["span"] = { kind: "every-year", from: 2026, to: 2030 };
const over: Target["span"] = { kind: "over", from: 2026, to: 2030 };
const seen = (values: readonly (string | null)[], first = 2026, more: object = {}): Observation[] =>
  values.flatMap((value, i) =>
    value === null ? [] : [{ indicator: "it", year: first + i, value, status: "actual", ...more } as Observation],
  );

/** Each set in brief is each set in full; how many verdicts exact arithmetic gave. */
function alike(plan: Plan, sets: readonly (readonly Observation[])[], options: AssessOptions): number {
  const prepared = prepare(plan, options);
  for (const set of sets) {
    const whole = assess(plan, set, options).verdicts.map(({ indicator: id, status, standing, certainty, reason }) => ({
      indicator: id,
      status,
      standing,
      certainty,
      ...(reason !== undefined && { reason }),
    }));
    const brief = prepared.briefs(set).map(({ target: _, ...said }) => said);
    expect([set, brief]).toStrictEqual([set, whole]);
  }
  return prepared.exact();
}

const SETS = ["3.9", "4", "5", "9.9", "10", "12", "20", "101", "-1"].flatMap((value) => [
  seen([value]),
  seen([value, "6", null, "8", value]),
  seen([null, "7", value]),
]);

describe("a plan that is read once judges every set as it is judged alone", () => {
  const odd: readonly (readonly [string, Plan])[] = [
    ["nothing tells the better way", planOf(indicator("it", level("10"), { base: "5", direction: "unknown" }))],
    [
      "a base in another multiple",
      planOf(
        indicator("it", level("10"), {
          unit: "万人",
          baseline: { printed: "50000人", reading: level("50000", { unit: "人" }), year: 2025, locator: {} },
        }),
      ),
    ],
    ["a target in another multiple", planOf(indicator("it", level("100000", { unit: "人" }), { unit: "万人", base: "5" }))],
    ["a target in another unit", planOf(indicator("it", level("10", { unit: "吨" }), { unit: "万人", base: "5" }))],
    [
      "a base of another year",
      planOf(indicator("it", level("10"), { baseline: { printed: "5", reading: level("5"), year: 2023, locator: {} } })),
    ],
    [
      "a base within the plan",
      planOf(indicator("it", level("10"), { baseline: { printed: "5", reading: level("5"), year: 2027, locator: {} } })),
    ],
    [
      "a base of another year for a span",
      planOf(
        indicator("it", change("5", { measure: "points", direction: "increase" }), {
          span: over,
          baseline: { printed: "5", reading: level("5"), year: 2023, locator: {} },
        }),
      ),
    ],
    ["a target defined anew", redefine(planOf(indicator("it", level("10"), { base: "5" })), { indicator: "it", from: 2027 })],
    [
      "a target set anew with it",
      redefine(planOf(indicator("it", level("10"), { base: "5" })), {
        indicator: "it",
        from: 2027,
        anew: { printed: "8", requirement: level("8") },
      }),
    ],
    ["growth from levels", planOf(indicator("it", growth("5"), { measure: "growth", unit: "亿元", base: "5", span: average }))],
    [
      "growth of levels in each year",
      planOf(indicator("it", growth("5"), { measure: "growth", unit: "亿元", base: "5", span: every })),
    ],
    ["rates in per mille", planOf(indicator("it", growth("5"), { measure: "growth", unit: "‰", span: average }))],
    ["a share", planOf(indicator("it", level("10"), { base: "5", name: { zh: "覆盖率" } }))],
    ["a share in every year", planOf(indicator("it", level("9.9"), { base: "5", name: { zh: "覆盖率" }, span: every }))],
    ["a mean share", planOf(indicator("it", level("9.9"), { base: "5", name: { zh: "覆盖率" }, span: average }))],
    ["a share that is printed above all of it", planOf(indicator("it", level("101"), { base: "5", name: { zh: "覆盖率" } }))],
    ["forty digits", planOf(indicator("it", level("1".repeat(40)), { base: "5" }), indicator("other", level("10")))],
    ["many digits behind the point", planOf(indicator("it", level(`10.${"1".repeat(38)}`), { base: "5" }))],
    ["a number that others set", planOf(indicator("it", { kind: "delegated", to: "省" }))],
    ["words", planOf(indicator("it", { kind: "qualitative", text: "提质" }))],
    ["nothing", planOf(indicator("it", { kind: "none" }))],
    ["a period that is over", planOf(indicator("it", level("10"), { base: "5", span: { kind: "by", year: 2027 } }))],
  ];

  it.each(odd)("%s", (_, plan) => {
    for (const asOf of [2026, 2028, 2030, 2033]) alike(plan, SETS, { asOf });
  });

  it("with targets that begin within the plan, of whatever kind and span", () => {
    const rates = { measure: "growth" } as const;
    const later = (kind: "every-year" | "average" | "over"): Target["span"] => ({ kind, from: 2028, to: 2030 });
    const points = change("2", { measure: "points", direction: "increase" });
    const fall = change("9", { measure: "percent", direction: "decrease" });
    const total = change("9", { measure: "total" });
    const grade: Requirement = { kind: "grade", bound: "at-least", grade: "III", scale: "surface-water" };
    const relative: Requirement = { kind: "relative", relation: "not-below", to: "别处" };
    const within = { baseline: { printed: "5", reading: level("5"), year: 2027, locator: {} } };
    const sets = [
      ...SETS,
      [{ indicator: "it", year: 2026, grade: "IV", status: "actual" } as Observation],
      seen(["5"]),
      seen(["5", "6"]),
    ];
    for (const [requirement, more] of [
      [level("10"), {}],
      [relative, rates],
      [grade, { measure: "grade" as const }],
    ] as const)
      for (const asOf of [2026, 2027, 2028, 2030])
        alike(planOf(indicator("it", requirement, { ...within, ...more })), sets, { asOf, references: { 别处: "5" } });
    for (const kind of ["every-year", "average", "over"] as const)
      for (const [requirement, more] of [
        [level("10"), {}],
        [growth("5"), rates],
        [points, {}],
        [points, { base: "5" }],
        [fall, rates],
        [total, { unit: "万人" }],
        [relative, rates],
        [grade, { measure: "grade" as const }],
      ] as const)
        for (const asOf of [2026, 2027, 2028, 2030]) {
          const plan = planOf(indicator("it", requirement, { span: later(kind), ...more }));
          alike(plan, sets, { asOf, references: { 别处: "5" } });
        }
  });

  it.each<readonly [string, Requirement, Partial<Indicator>, Partial<Indicator> | undefined, AssessOptions["references"]]>([
    ["a series of rates", { kind: "relative", relation: "not-below", to: "别处" }, {}, undefined, { 别处: "5" }],
    ["no series", { kind: "relative", relation: "not-below", to: "别处" }, {}, undefined, {}],
    ["an indicator of rates", { kind: "relative", relation: "not-below", to: "other" }, {}, {}, {}],
    [
      "an indicator whose name a series has",
      { kind: "relative", relation: "not-below", to: "other" },
      {},
      { unit: "亿元" },
      { other: "5" },
    ],
    ["one in per mille", { kind: "relative", relation: "not-below", to: "other" }, {}, { unit: "‰" }, {}],
    ["one of levels", { kind: "relative", relation: "not-below", to: "other" }, {}, { unit: "亿元" }, {}],
    ["levels with rates", { kind: "relative", relation: "not-below", to: "other" }, { unit: "亿元" }, {}, {}],
    [
      "shares with shares",
      { kind: "relative", relation: "not-below", to: "other" },
      { measure: "level" },
      { measure: "level" },
      {},
    ],
  ])("a comparison with %s", (_, requirement, more, other, references) => {
    const rates = { measure: "growth", span: average } as const;
    const plan = planOf(
      indicator("it", requirement, { ...rates, ...more }),
      ...(other === undefined ? [] : [indicator("other", growth("5"), { ...rates, ...other })]),
    );
    const sets = SETS.flatMap((set) => [
      set,
      [...set, ...seen(["5", "6", "5", "7", "9.9"]).map((one) => ({ ...one, indicator: "other" }))],
    ]);
    for (const asOf of [2027, 2030]) alike(plan, sets, { asOf, references: references ?? {} });
  });

  it("looks exactly only at what figures and target leave no other way for", () => {
    const plain = planOf(indicator("it", level("10"), { base: "5", unit: "万人", name: { zh: "人口" } }));
    const said = seen(["6.1", "7.2"], 2026);
    expect(alike(plain, [said, said], { asOf: 2027 })).toBe(0);
    // A figure that says more of itself is read exactly, and so is one in words.
    expect(alike(plain, [seen(["6.1"], 2026, { unit: "万人" })], { asOf: 2027 })).toBe(1);
    // What has no number is judged once, and again where a source states something.
    const word: Observation = { indicator: "it", year: 2027, asserted: "met", status: "actual" };
    for (const requirement of [
      { kind: "delegated", to: "省" },
      { kind: "qualitative", text: "提质" },
      { kind: "none" },
    ] as const) {
      const open = planOf(indicator("it", requirement));
      expect(alike(open, [said, said, [], said], { asOf: 2027 })).toBe(1);
      expect(alike(open, [said, [word], [word], said], { asOf: 2027 })).toBe(3);
    }
    const named = planOf(
      indicator("it", { kind: "relative", relation: "not-below", to: "别处" }, { measure: "growth", span: average }),
    );
    expect(alike(named, [said], { asOf: 2027, references: { 别处: "5" } })).toBe(0);
    const share = planOf(indicator("it", level("90"), { base: "50", name: { zh: "覆盖率" } }));
    expect(alike(share, [seen(["100"]), seen(["100.1"]), seen(["-0.1"])], { asOf: 2026 })).toBe(0);
  });
});

describe("a set", () => {
  const plan = planOf(indicator("it", level("10"), { base: "5" }), indicator("other", level("10"), { base: "5" }));
  const judge = (set: unknown) => [...assessMany(plan, [set as readonly Observation[]], { asOf: 2027 })];

  it("that holds what is no observation is refused, with its place, wherever it stands", () => {
    const good = seen(["6"]);
    for (const wrong of [
      { indicator: "it", year: 2026, value: 6, status: "actual" },
      { indicator: "it", year: 2026, value: "6 %", status: "actual" },
      { indicator: "it", year: "2026", value: "6", status: "actual" },
      { indicator: "it", year: 2026, value: "6", status: "final" },
      { indicator: "it", year: 2026, value: "6", status: "actual", note: "…" },
      { indicator: "it", year: 2026, value: "6" },
      { indicator: "", year: 2026, value: "6", status: "actual" },
      { year: 2026, value: "6", status: "actual", extra: "it" },
      null,
    ]) {
      for (const set of [[wrong], [...good, wrong], [wrong, ...good], [...seen(["6"], 2026, { unit: "%" }), wrong]])
        expect([wrong, refusal(() => judge(set)).code]).toEqual([wrong, "invalid-observations"]);
    }
    for (const set of [undefined, null, 5, { it: "6" }, "it"])
      expect([set, refusal(() => judge(set)).code]).toEqual([set, "invalid-observations"]);
  });

  it("may hold figures of others, in any order", () => {
    const others = ["that", "this"].map((id) => ({ ...(seen(["6"])[0] as Observation), indicator: id }));
    const mine = [...seen(["7"], 2027), ...seen(["7"], 2027).map((one) => ({ ...one, indicator: "other" })), ...seen(["6"])];
    const [set] = judge([...others, ...mine, ...others]);
    expect(set?.verdicts.map(({ indicator: id, status }) => [id, status])).toEqual([
      ["it", "on-track"],
      ["other", "on-track"],
    ]);
    expect(set?.explain("it").observed).toBe("7");
    expect(set?.explain("other", 0).status).toBe("on-track");
  });
});
