import { describe, expect, it } from "vitest";
import {
  compareDemands,
  demandOf,
  extentOf,
  firstYear,
  isBaseConverted,
  isBaseUnlike,
  isCounted,
  lastYear,
  printedYears,
  requirementIn,
  sameDefinition,
  startOf,
  statedLevel,
  targetUnit,
  yearsOf,
} from "../../src/demand/index.js";
import { change, growth, level, type Span, type Target } from "../../src/model/index.js";
import { type Requirement, unitIn } from "../../src/notation/index.js";
import { indicator } from "../model/plans.js";
import { refusal } from "../refusal.js";

const plan = { base: 2025 };
const over = (kind: "every-year" | "average" | "over", from: number, to: number): Span => ({ kind, from, to });

describe("the years of a span", () => {
  it.each<readonly [Span, number, number, number, object]>([
    // What holds by a year begins with the plan, and prints that year alone.
    [{ kind: "by", year: 2030 }, 2026, 2030, 5, { from: 2030, to: 2030 }],
    [{ kind: "by", year: 2026 }, 2026, 2026, 1, { from: 2026, to: 2026 }],
    [over("average", 2027, 2029), 2027, 2029, 3, { from: 2027, to: 2029 }],
    [over("over", 2026, 2030), 2026, 2030, 5, { from: 2026, to: 2030 }],
    [over("every-year", 2028, 2028), 2028, 2028, 1, { from: 2028, to: 2028 }],
  ])("%j", (span, first, last, count, printed) => {
    expect([firstYear(span, plan), lastYear(span), yearsOf(span, plan)]).toEqual([first, last, { first, last, count }]);
    expect(printedYears(span)).toEqual(printed);
  });

  it("start from the base that is printed before a year, and from the year before a run", () => {
    const from = (span: Span, year: number | undefined) => {
      const one = indicator("a", level("5"), { ...(year !== undefined && { base: "4" }) });
      return startOf({ ...one, ...(one.baseline && year !== undefined && { baseline: { ...one.baseline, year } }) }, span, plan);
    };
    const by2030: Span = { kind: "by", year: 2030 };
    expect(from(by2030, 2025)).toEqual({ year: 2025, stated: true });
    expect(from(by2030, 2023)).toEqual({ year: 2023, stated: true });
    expect(from(by2030, 2027)).toEqual({ year: 2027, stated: true });
    expect(from(by2030, 2030)).toEqual({ year: 2025, stated: false });
    expect(from(by2030, undefined)).toEqual({ year: 2025, stated: false });
    expect(from(over("over", 2026, 2030), 2025)).toEqual({ year: 2025, stated: true });
    expect(from(over("over", 2026, 2030), 2023)).toEqual({ year: 2025, stated: false });
    expect(from(over("average", 2027, 2030), 2025)).toEqual({ year: 2026, stated: false });
  });
});

describe("the level of a base", () => {
  const based = (reading: Requirement, unit: string | null = "人") => {
    const one = indicator("a", level("5"), { unit });
    return { ...one, baseline: { printed: "…", reading, year: 2025, locator: {} } };
  };

  it("is as printed in the indicator's own unit, with its digits, and converted from another multiple", () => {
    expect(statedLevel(based(level("20.00")))).toBe("20.00");
    expect(statedLevel(based(level("20.00", { unit: "人" })))).toBe("20.00");
    expect(statedLevel(based(level("146.84", { unit: "万人" })))).toBe("1468400");
    expect(statedLevel(based(level("20", { unit: "吨" })))).toBeUndefined();
    expect(statedLevel(based(growth("5")))).toBeUndefined();
    expect(statedLevel(based(level("2.24", { bound: "less-than" })))).toBeUndefined();
    expect(statedLevel(indicator("a", level("5")))).toBeUndefined();
  });

  it("says whether it was converted, or is in another unit", () => {
    const said = (reading: Requirement) => [isBaseConverted(based(reading)), isBaseUnlike(based(reading))];
    expect(said(level("20"))).toEqual([false, false]);
    expect(said(level("20", { unit: "万人" }))).toEqual([true, false]);
    expect(said(level("20", { unit: "吨" }))).toEqual([true, true]);
    expect(said(growth("5"))).toEqual([false, false]);
  });
});

describe("the unit of a target", () => {
  const total = change("5", { measure: "total", unit: "万吨" });
  const percent = change("13.5", { measure: "percent", direction: "decrease" });
  const tonnes = (requirement: Requirement) => indicator("a", requirement, { unit: "吨" });
  const target = (requirement: Requirement) => tonnes(requirement).targets[0] as Target;

  it("is the cell's before the row's, of what counts something", () => {
    expect([level("5"), total, percent, growth("5"), change("5", { measure: "points" })].map(isCounted)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect([unitIn(total), unitIn(level("5", { unit: "亩" })), unitIn(level("5")), unitIn(percent)]).toEqual([
      "万吨",
      "亩",
      undefined,
      undefined,
    ]);
    expect([targetUnit(tonnes(total), target(total)), targetUnit(tonnes(percent), target(percent))]).toEqual(["万吨", "吨"]);
  });

  it("is converted with the number that it counts; a share of the start and a growth stay as they are", () => {
    const inUnit = (requirement: Requirement, unit: string | null) =>
      requirementIn(tonnes(requirement), target(requirement), unit) as { value?: string } | undefined;
    expect(inUnit(total, "吨")?.value).toBe("50000");
    expect(inUnit(level("5"), "万吨")?.value).toBe("0.0005");
    expect(inUnit(percent, "万吨")).toEqual(percent);
    expect(inUnit(growth("5"), "万吨")).toEqual(growth("5"));
    expect([inUnit(level("5"), "亩"), inUnit(percent, "亩"), inUnit(level("5"), null)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("two demands are of the same years", () => {
  const asked = (span: Span, requirement: Requirement = level("5")) => {
    const one = indicator("a", requirement, { span });
    return demandOf(plan, one, one.targets[0] as Target);
  };
  const told = (a: Span, b: Span, requirement?: Requirement) => {
    const [one, other] = [
      compareDemands(asked(a, requirement), asked(b, requirement)),
      compareDemands(asked(b, requirement), asked(a, requirement)),
    ];
    expect(one).toEqual(other);
    return "reason" in one ? one.reason : one.code;
  };
  const by2030: Span = { kind: "by", year: 2030 };

  it("where they end in one and, of runs, begin in one and are of one kind", () => {
    expect(told(by2030, by2030)).toBe("same");
    expect(told(by2030, { kind: "by", year: 2029 })).toBe("other-years");
    expect(told(by2030, over("average", 2026, 2030))).toBe("other-years");
    expect(told(by2030, over("every-year", 2026, 2030))).toBe("other-years");
    expect(told(over("average", 2026, 2030), over("average", 2026, 2030))).toBe("same");
    expect(told(over("average", 2026, 2030), over("average", 2027, 2030))).toBe("other-years");
    expect(told(over("average", 2026, 2030), over("every-year", 2026, 2030))).toBe("other-years");
    expect(told(over("average", 2026, 2030), over("over", 2026, 2030))).toBe("same");
  });

  it("and a change runs over the plan whatever its column says", () => {
    const fall = change("13.5", { measure: "percent", direction: "decrease" });
    expect(told(by2030, over("over", 2026, 2030), fall)).toBe("same");
    expect(told(by2030, over("over", 2026, 2029), fall)).toBe("other-years");
  });
});

it("two indicators count the same where both say so", () => {
  const counted = (id: string | undefined) => (id === undefined ? {} : { definition: { id, name: { zh: id } } });
  const told = (a: string | undefined, b: string | undefined) => sameDefinition(counted(a), counted(b));
  expect([told("a", "a"), told("a", "b"), told("a", undefined), told(undefined, "b"), told(undefined, undefined)]).toEqual([
    "same",
    "differs",
    "unknown",
    "unknown",
    "unknown",
  ]);
});

describe("an argument of another kind is refused by its name", () => {
  const one = indicator("a", level("5"));
  const demand = demandOf(plan, one, one.targets[0] as Target);
  it.each<readonly [string, () => unknown, string, string]>([
    ["demandOf", () => demandOf(5 as never, one, one.targets[0] as Target), "invalid-plan", "plan"],
    ["demandOf", () => demandOf(plan, {} as never, one.targets[0] as Target), "invalid-argument", "indicator.name"],
    ["demandOf", () => demandOf(plan, one, {} as never), "invalid-argument", "target.requirement"],
    ["statedLevel", () => statedLevel({ name: {} } as never), "invalid-argument", "indicator.targets"],
    ["compareDemands", () => compareDemands({} as never, demand), "invalid-argument", "a.indicator"],
    ["compareDemands", () => compareDemands(demand, { ...demand, base: 5 as never }), "invalid-argument", "b.base"],
    ["compareDemands", () => compareDemands(demand, demand, 5 as never), "invalid-options", "options"],
    ["extentOf", () => extentOf(undefined as never, level("5")), "invalid-argument", "indicator"],
    ["extentOf", () => extentOf(one, undefined as never), "invalid-argument", "requirement"],
  ])("%s", (_, act, code, argument) => {
    expect(refusal(act)).toMatchObject({ code, facts: { argument } });
  });
});
