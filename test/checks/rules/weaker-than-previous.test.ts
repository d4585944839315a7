import { describe, expect, it } from "vitest";
import { change, grade, growth, type Indicator, inStep, level, type Observation, type Target } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { average, delegated, found, measured, planWith } from "../plans.js";

type More = Partial<Indicator> & { span?: Target["span"]; base?: string };
const row = (requirement: Requirement, { base, ...more }: More = {}) =>
  measured("a", requirement, base === undefined ? undefined : level(base), more);
const asks = (now: Requirement, then: Requirement | undefined, more: More = {}, before: More = more, reached?: Observation) =>
  found(
    "weaker-than-previous",
    planWith({ indicators: [row(now, more), measured("gdp-growth", growth("5.0", { bound: "about" }))] }),
    {
      previous: planWith({
        id: "before",
        base: 2020,
        indicators:
          then === undefined ? [] : [row(then, { span: { kind: "by", year: 2025 }, ...before, base: undefined as never })],
      }),
      ...(reached !== undefined && { previousOutcomes: [reached] }),
    },
  );
const in2025 = (value: string): Observation => ({ indicator: "a", year: 2025, value, status: "actual" });

describe("passes", () => {
  it("a target that asks for as much or more, for something else, or that the last plan did not have", () => {
    expect(asks(level("96"), level("95"))).toEqual([]);
    expect(asks(level("3.5", { bound: "less-than" }), level("3.5", { bound: "at-most" }), { direction: "lower" })).toEqual([]);
    expect(asks(level("5"), undefined)).toEqual([]);
    const bare = { ...measured("a", level("5")), targets: [] };
    const previous = planWith({ id: "before", base: 2020, indicators: [measured("a", level("9"))] });
    expect(found("weaker-than-previous", planWith({ indicators: [bare] }), { previous })).toEqual([]);
    expect(
      found("weaker-than-previous", planWith({ indicators: [measured("a", level("5"))] }), {
        previous: { ...previous, indicators: [bare] },
      }),
    ).toEqual([]);
    expect(asks(growth("5"), delegated)).toEqual([]);
    expect(
      asks(
        grade("II", { scale: "surface-water", bound: "at-least" }),
        grade("III", { scale: "surface-water", bound: "at-least" }),
      ),
    ).toEqual([]);
    expect(found("weaker-than-previous", planWith({ indicators: [measured("a", level("1"))] }))).toEqual([]);
  });

  it("what is to be held or whose better side is unknown, more or less", () => {
    for (const direction of ["hold", "unknown"] as const)
      for (const now of ["5", "12"]) expect(asks(level(now), level("9"), { direction })).toEqual([]);
  });

  it("a relative target beside a number, another name, another unit", () => {
    expect(asks(inStep("gdp-growth"), growth("7.0", { bound: "about" }))).toEqual([]);
    expect(asks(level("0.52"), level("0.55"), { name: { zh: "技能人员总量" } }, { name: { zh: "高技能人才总量" } })).toEqual([]);
    expect(asks(level("5"), level("6"), { unit: "人" }, { unit: "吨" })).toEqual([]);
  });

  it("a base that counts something else than the old target did", () => {
    expect(asks(level("20.06"), level("43.68"), { base: "19.96" })).toEqual([]);
  });

  it("a greater reduction of what should fall", () => {
    expect(
      asks(
        change("15", { measure: "percent", direction: "decrease" }),
        change("13.5", { measure: "percent", direction: "decrease" }),
        { direction: "lower" },
      ),
    ).toEqual([]);
    // Of a growth that is to be kept small, less is more.
    expect(
      asks(
        change("8", { measure: "percent", direction: "increase" }),
        change("10", { measure: "percent", direction: "increase" }),
        { direction: "lower" },
      ),
    ).toEqual([]);
    // A row that is named a reduction counts it upwards.
    expect(
      asks(
        change("15", { measure: "percent", direction: "decrease" }),
        change("13.5", { measure: "percent", direction: "decrease" }),
        { direction: "higher", measure: "growth" },
      ),
    ).toEqual([]);
  });
});

describe("fails", () => {
  it("a target that asks for less, with the arithmetic", () => {
    const [finding] = asks(level("93"), level("94.5"));
    expect([finding?.severity, finding?.facts]).toEqual([
      "note",
      { target: "…", previous: "…", now: "93", earlier: "94.5", difference: "-1.5", unit: "%" },
    ]);
    expect(finding?.refs.map(({ plan }) => plan)).toEqual([undefined, "before"]);
    expect(asks(level("4"), level("3.5"), { direction: "lower" })).toHaveLength(1);
    expect(
      asks(
        grade("IV", { scale: "surface-water", bound: "at-least" }),
        grade("III", { scale: "surface-water", bound: "at-least" }),
      )[0]?.facts,
    ).toEqual({ target: "…", previous: "…" });
    // Without a base there is no telling whether the definition changed.
    expect(asks(level("20.06"), level("43.68"))).toHaveLength(1);
  });

  it("a smaller reduction of what should fall, and a greater growth of it", () => {
    expect(
      asks(
        change("12", { measure: "percent", direction: "decrease" }),
        change("13.5", { measure: "percent", direction: "decrease" }),
        { direction: "lower" },
      ),
    ).toHaveLength(1);
    expect(
      asks(
        change("12", { measure: "percent", direction: "increase" }),
        change("10", { measure: "percent", direction: "increase" }),
        { direction: "lower" },
      ),
    ).toHaveLength(1);
    expect(
      asks(
        change("12", { measure: "percent", direction: "decrease" }),
        change("13.5", { measure: "percent", direction: "decrease" }),
        { direction: "higher", measure: "growth" },
      ),
    ).toHaveLength(1);
  });

  it("with what was reached beside it: the old target's outcome, or else the new plan's base", () => {
    const reached = (more: More, outcome?: Observation) =>
      asks(level("97"), level("100"), more, more, outcome)[0]?.facts["reached"];
    expect(reached({}, in2025("96.49"))).toBe("96.49");
    expect(reached({ base: "96.5" }, in2025("96.49"))).toBe("96.49");
    expect(reached({ base: "96.5" })).toBe("96.5");
    expect(reached({ base: "96.5" }, { ...in2025("90"), year: 2024 } as Observation)).toBe("96.5");
    expect(reached({})).toBeUndefined();
    // A base of a year before the old target's end, or the level of what was asked to grow, is no outcome.
    const early = measured("a", level("97"), level("96.5"));
    const plan = planWith({ indicators: [{ ...early, ...(early.baseline && { baseline: { ...early.baseline, year: 2024 } }) }] });
    const previous = planWith({
      id: "before",
      base: 2020,
      indicators: [row(level("100"), { span: { kind: "by", year: 2025 } })],
    });
    expect(found("weaker-than-previous", plan, { previous })[0]?.facts).not.toHaveProperty("reached");
    expect(asks(growth("5"), growth("6"), { base: "100", unit: "亿元" })[0]?.facts).not.toHaveProperty("reached");
  });

  it("growth as a note, whatever its name, with the old result beside it", () => {
    const mean: Observation = { indicator: "a", span: { from: 2021, to: 2025 }, value: "2.3", status: "actual" };
    const was = { span: { kind: "average", from: 2021, to: 2025 } as const, measure: "growth" as const };
    const [finding] = found(
      "weaker-than-previous",
      planWith({ indicators: [measured("a", growth("5.0"), undefined, { measure: "growth", span: average })] }),
      {
        previous: planWith({ id: "before", base: 2020, indicators: [measured("a", growth("6.0"), undefined, was)] }),
        previousOutcomes: [in2025("2.0"), mean],
      },
    );
    expect([finding?.severity, finding?.facts["reached"]]).toEqual(["note", "2.3"]);
    const [other] = asks(growth("5"), growth("6"), { name: { zh: "甲增长" } }, { name: { zh: "乙增速" } });
    expect([other?.severity, other?.facts["names"]]).toEqual(["note", ["乙增速", "甲增长"]]);
  });

  it("a shortened name as a note that says so", () => {
    const [finding] = asks(level("90"), level("100"), { name: { zh: "毛入园率" } }, { name: { zh: "三年毛入园率" } });
    expect([finding?.severity, finding?.facts["names"]]).toEqual(["note", ["三年毛入园率", "毛入园率"]]);
    const inner = asks(level("90"), level("100"), { name: { zh: "学前毛入园率" } }, { name: { zh: "学前三年毛入园率" } });
    expect(inner[0]?.severity).toBe("note");
  });
});
