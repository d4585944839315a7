import { describe, expect, it } from "vitest";
import {
  demandOf,
  extentOf,
  figureKind,
  isBaseAlike,
  isBaseConverted,
  isBaseUnlike,
  isWithinPrintedUnit,
  printedBase,
  redefinedIn,
  sideOf,
  sideOfBound,
  statedLevel,
  tellsFalls,
} from "../../src/demand/index.js";
import type { Indicator, Revision, Span, Target } from "../../src/model/index.js";
import type { Requirement } from "../../src/notation/index.js";
import { indicator } from "../model/plans.js";

type More = NonNullable<Parameters<typeof indicator>[2]>;
const made = (requirement: object, more: More = {}) => indicator("it", requirement as Requirement, more);
const demand = (requirement: object, more: More = {}) => {
  const one = made(requirement, more);
  return demandOf({ base: 2025 }, one, one.targets[0] as Target);
};
const level = { kind: "level", bound: "unstated", value: "60" };
const by: Span = { kind: "by", year: 2030 };
const over: Span = { kind: "over", from: 2026, to: 2030 };
const average: Span = { kind: "average", from: 2026, to: 2030 };

describe("what the figures of a target must be", () => {
  const change = (measure: string, direction?: string) => ({
    kind: "change",
    measure,
    bound: "unstated",
    value: "5",
    ...(direction && { direction }),
  });
  const rate: More = { measure: "growth" };
  it.each<readonly [string, object, More, string]>([
    ["a level by a year", level, { span: by }, "levels"],
    ["a level on average", level, { span: average }, "levels"],
    ["a level over the years is a sum", level, { span: over }, "amounts"],
    [
      "growth of what has levels",
      { kind: "growth", bound: "unstated", value: "5" },
      { span: average, unit: "亿元", measure: "growth" },
      "levels",
    ],
    ["growth of what is a rate", { kind: "growth", bound: "unstated", value: "5" }, { span: average, ...rate }, "rates"],
    ["a change of a rate", change("percent", "decrease"), { span: over, ...rate }, "changes"],
    ["an amount that is added", change("total"), { span: over, unit: "万人" }, "amounts"],
    ["a rise of a level", change("points", "increase"), { span: over }, "levels"],
    ["a fall of a level that has a base", change("total", "decrease"), { span: over, unit: "万吨", base: "80" }, "levels"],
    ["a fall of a level whose name is no fall", change("total", "decrease"), { span: over, unit: "万吨" }, "levels"],
    [
      "a fall that its name counts",
      change("total", "decrease"),
      { span: over, unit: "万吨", name: { zh: "重点工程减排量" } },
      "amounts",
    ],
    [
      "a rise whose name counts falls",
      change("total", "increase"),
      { span: over, unit: "万吨", name: { zh: "重点工程减排量" } },
      "levels",
    ],
    ["a grade", { kind: "grade", bound: "at-least", grade: "III", scale: "surface-water" }, { measure: "grade" }, "grades"],
    ["a structure", { kind: "composition", bound: "unstated", parts: ["10", "90"] }, { measure: "composition" }, "parts"],
    ["what another series says", { kind: "relative", relation: "in-step", to: "gdp" }, {}, "comparator"],
    ["a number of somebody else", { kind: "delegated", to: "省" }, {}, "none"],
    ["words", { kind: "qualitative", text: "提质" }, {}, "none"],
  ])("%s", (_, requirement, more, figures) => {
    expect(demand(requirement, more).figures).toBe(figures);
  });

  it("an indicator without a name that tells a fall tells none", () => {
    expect(tellsFalls({ measure: "level", unit: "万吨", targets: [] })).toBe(false);
    expect(tellsFalls({ measure: "level", unit: "万吨", targets: [], name: { zh: "减排量" } })).toBe(true);
    expect(figureKind({ measure: "growth", unit: "亿元", targets: [] })).toBe("level");
    expect(figureKind({ measure: "growth", unit: "‰", targets: [] })).toBe("rate");
  });
});

describe("the base", () => {
  const base = (reading: object, unit = "%"): Indicator =>
    made(level, { unit, baseline: { printed: "…", reading: reading as Requirement, year: 2025, locator: {} } });
  it("is a level that is given, exactly or about, and no bound", () => {
    for (const bound of ["unstated", "exactly", "about"]) expect(statedLevel(base({ ...level, bound }))).toBe("60");
    for (const bound of ["at-least", "more-than", "at-most", "less-than"])
      expect(statedLevel(base({ ...level, bound }))).toBeUndefined();
    expect(statedLevel(base({ kind: "growth", bound: "unstated", value: "5" }))).toBeUndefined();
    expect(statedLevel(made(level))).toBeUndefined();
  });

  it("in the unit of the figures, where that can be", () => {
    const [same, other, unlike] = [
      base({ ...level, unit: "万人" }, "万人"),
      base({ ...level, unit: "万人" }, "人"),
      base({ ...level, unit: "万人" }, "公顷"),
    ];
    expect([statedLevel(same), statedLevel(other), statedLevel(unlike)]).toEqual(["60", "600000", undefined]);
    expect([same, other, unlike].map(isBaseConverted)).toEqual([false, true, true]);
    expect([same, other, unlike].map(isBaseUnlike)).toEqual([false, false, true]);
    expect([isBaseConverted(made(level)), isBaseUnlike(made(level))]).toEqual([false, false]);
    expect(printedBase(other)).toEqual({ value: "60", unit: "万人", into: "人", times: "10000" });
    expect(printedBase(base(level))).toEqual({ value: "60", times: "1" });
    expect(printedBase(base({ ...level, unit: "人" }, "—"))).toMatchObject({ value: "60" });
  });

  it("only a level by a year starts from a base of another year", () => {
    const of2023 = (span: Span) => {
      const more = { span, baseline: { printed: "40", reading: { ...level, value: "40" }, year: 2023, locator: {} } } as More;
      const { base } = demand(level, more);
      return [base.year, base.value];
    };
    expect(of2023(by)).toEqual([2023, "40"]);
    expect(of2023(average)).toEqual([2025, undefined]);
  });

  it("a target in a unit that is none of the figures' is unlike", () => {
    expect(demand({ ...level, unit: "公顷" }, { unit: "万人" }).unlike).toBe(true);
    expect(demand({ ...level, unit: "人" }, { unit: "万人" })).toMatchObject({ requirement: { value: "0.0060" } });
    expect(demand({ ...level, unit: "人" }, { unit: "万人" }).unlike).toBeUndefined();
    expect("value" in demand(level).base).toBe(false);
  });
});

describe("a series that counts another thing", () => {
  const revision = (more: Partial<Revision>): Revision => ({ kind: "definition-changed", before: null, ...more }) as Revision;
  const target = (...revisions: Revision[]) => ({ revisions });
  const before = { printed: "43.68", requirement: { kind: "level", bound: "unstated", value: "43.68" } } as Revision["before"];

  it("from the year that is given, else from the target's first", () => {
    expect(redefinedIn({}, 2026)).toBeUndefined();
    expect(redefinedIn(target(revision({ kind: "mid-term" })), 2026)).toBeUndefined();
    expect(redefinedIn(target(revision({})), 2026)).toEqual({ anew: false, from: 2026 });
    expect(redefinedIn(target(revision({ from: 2028 })), 2026)).toEqual({ anew: false, from: 2028 });
    // Of several changes the last one counts.
    expect(redefinedIn(target(revision({ from: 2027 }), revision({ from: 2029 })), 2026)).toMatchObject({ from: 2029 });
  });

  it("asks the new thing where it was set anew, with the change or after it", () => {
    const anew = (...revisions: Revision[]) => redefinedIn(target(...revisions), 2026)?.anew;
    expect(anew(revision({ before }))).toBe(true);
    expect(anew(revision({}), revision({ kind: "mid-term", before }))).toBe(true);
    expect(anew(revision({}), revision({ kind: "settlement" }))).toBe(true);
    expect(anew(revision({}), revision({ kind: "rebased", before }))).toBe(false);
    expect(anew(revision({ kind: "mid-term", before }), revision({}))).toBe(false);
    expect(anew(revision({}), revision({ kind: "rebased" }), revision({ kind: "amendment" }))).toBe(true);
  });

  it("has a base of the same thing, or of the other", () => {
    const based = (year: number, ...revisions: Revision[]): Indicator =>
      made(level, { baseline: { printed: "60", reading: level as Requirement, year, locator: {}, revisions } });
    const [old, anew] = [target(revision({ from: 2028 })), target(revision({ from: 2028, before }))];
    expect([isBaseAlike(based(2025), {}, 2026), isBaseAlike(made(level), anew, 2026)]).toEqual([true, true]);
    expect([isBaseAlike(based(2025), old, 2026), isBaseAlike(based(2025), anew, 2026)]).toEqual([true, false]);
    expect([isBaseAlike(based(2028), old, 2026), isBaseAlike(based(2028), anew, 2026)]).toEqual([false, true]);
    expect([isBaseAlike(based(2027), old, 2026), isBaseAlike(based(2027), anew, 2026)]).toEqual([true, false]);
    const changed = based(2025, revision({}));
    expect([isBaseAlike(changed, old, 2026), isBaseAlike(changed, anew, 2026)]).toEqual([false, true]);
    const both = based(2025, revision({ kind: "rebased" }), revision({}));
    expect(isBaseAlike(both, anew, 2026)).toBe(true);
    expect(isBaseAlike(based(2025, revision({ kind: "rebased" })), anew, 2026)).toBe(false);
  });
});

describe("sides and sizes", () => {
  it("a bound says its side, 左右 and a bare number do not", () => {
    expect(
      ["at-least", "more-than", "at-most", "less-than", "exactly", "about", "between", "unstated"].map((one) =>
        sideOfBound(one as never),
      ),
    ).toEqual(["floor", "floor", "ceiling", "ceiling", "point", undefined, undefined, undefined]);
  });

  it("below another series is a ceiling, and what has no number has a floor", () => {
    const of = (requirement: object, more: More = {}) => sideOf(requirement as Requirement, made(level, more));
    expect(of({ kind: "relative", relation: "below", to: "x" })).toBe("ceiling");
    expect(of({ kind: "relative", relation: "not-below", to: "x" })).toBe("floor");
    expect(of({ kind: "delegated", to: "省" }, { direction: "lower" })).toBe("floor");
    expect(of(level, { direction: "lower" })).toBe("ceiling");
    expect(of({ kind: "growth", bound: "unstated", value: "3" }, { direction: "lower" })).toBe("ceiling");
  });

  it("a way that is less than the printed unit of either end is none", () => {
    const within = (value: string, base?: string) =>
      isWithinPrintedUnit(demand({ ...level, value }, base === undefined ? {} : { base }));
    expect([within("96.5", "96.49"), within("96.6", "96.49"), within("60"), within("61", "60")]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    const change = { kind: "change", measure: "points", bound: "unstated", value: "60", direction: "increase" };
    expect(isWithinPrintedUnit(demand(change, { base: "60", span: over }))).toBe(false);
    expect(isWithinPrintedUnit({ ...demand(level, { base: "60" }), ends: undefined } as never)).toBe(false);
  });

  it("amounts add where their name and unit say so", () => {
    const extent = (name: string, requirement: object, unit: string | null) =>
      extentOf(made(requirement, { name: { zh: name }, unit }), requirement as Requirement);
    expect(extent("常住人口", level, "万人")).toBe("extensive");
    expect(extent("城镇化率", level, "%")).toBe("intensive");
    expect(extent("常住人口", { kind: "growth", bound: "unstated", value: "5" }, "万人")).toBe("intensive");
    expect(extent("新增就业", { kind: "change", measure: "total", bound: "unstated", value: "5" }, "万人")).toBe("extensive");
    expect(extent("常住人口", { kind: "change", measure: "percent", bound: "unstated", value: "5" }, "万人")).toBe("intensive");
    expect(extent("甲乙", level, null)).toBe("unknown");
  });
});
