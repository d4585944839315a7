import { describe, expect, it } from "vitest";
import { type StatusRange, type ThresholdOptions, thresholds } from "../../../src/assessment/index.js";
import { unsettledByBase } from "../../../src/assessment/thresholds/unsettled.js";
import type { Indicator, Target } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { indicator, planOf } from "../../model/plans.js";
import type { More } from "../judging/judged.js";

/** Ranges as intervals: `[13.8 on-track 14.2)`. */
const shown = (ranges: readonly StatusRange[]): string[] =>
  ranges.map(({ status, low, high }) => {
    const from = low === undefined ? "(" : `${low.inclusive ? "[" : "("}${low.at}`;
    return `${from} ${status} ${high === undefined ? ")" : `${high.at}${high.inclusive ? "]" : ")"}`}`;
  });

const every: Target["span"] = { kind: "every-year", from: 2026, to: 2030 };
const mean: Target["span"] = { kind: "average", from: 2026, to: 2030 };
const over: Target["span"] = { kind: "over", from: 2026, to: 2030 };
const rates: More = { measure: "growth" };
const counted: More = { unit: "亿元" };

const asked = (kind: string, value: string, more: object = {}): Requirement =>
  ({ kind, bound: "unstated", value, ...more }) as Requirement;

/** The figure and the ranges of a target in a year. */
function cuts(requirement: Requirement, more: More, year: number, options: ThresholdOptions = {}, ...others: Indicator[]) {
  const plan = planOf(indicator("it", requirement, more), ...others);
  const [found, ...rest] = thresholds(plan, { indicator: "it", year, ...options });
  expect([found?.indicator, found?.target, found?.year, rest.length]).toEqual(["it", 0, year, 0]);
  return { of: found?.of, cuts: shown(found?.cuts ?? []), ...(found?.reason !== undefined && { reason: found.reason }) };
}

describe("the ranges of a figure", () => {
  it.each<[string, Requirement, More, number, string, string[]]>([
    // 10 → 20: after two of five years 4 are due, 3.8 at 0.95 and 4.2 at 1.05; 9.5 still prints as 10.
    [
      "a level",
      asked("level", "20"),
      { ...counted, base: "10" },
      2027,
      "value",
      ["( off-track 9.5)", "[9.5 behind 13.8)", "[13.8 on-track 14.2)", "[14.2 ahead 20)", "[20 achieved )"],
    ],
    ["a level at its end", asked("level", "20"), { ...counted, base: "10" }, 2030, "value", ["( missed 20)", "[20 achieved )"]],
    [
      "a level that the base has",
      asked("level", "20"),
      { ...counted, base: "22" },
      2027,
      "value",
      ["( off-track 20)", "[20 on-track )"],
    ],
    [
      "a level to be held",
      asked("level", "20", { bound: "exactly" }),
      { ...counted, base: "20", direction: "hold" },
      2027,
      "value",
      ["( off-track 20)", "[20 on-track 20]", "(20 off-track )"],
    ],
    ["a level without a base", asked("level", "20"), counted, 2027, "value", ["[20 on-track )"]],
    [
      "a level in every year",
      asked("level", "20"),
      { ...counted, span: every },
      2028,
      "value",
      ["( off-track 20)", "[20 on-track )"],
    ],
    ["a mean of levels", asked("level", "20"), { ...counted, span: mean }, 2028, "mean", ["( behind 20)", "[20 on-track )"]],
    ["a mean at its end", asked("level", "20"), { ...counted, span: mean }, 2030, "mean", ["( missed 20)", "[20 achieved )"]],
    // Three fifths of 20 are 12: 11.4 at 0.95, 12.6 at 1.05.
    [
      "a total of amounts",
      asked("level", "20"),
      { ...counted, span: over },
      2028,
      "total",
      ["( off-track 0)", "[0 behind 11.4)", "[11.4 on-track 12.6)", "[12.6 ahead 20)", "[20 achieved )"],
    ],
    ["a rate", asked("growth", "5"), rates, 2028, "value", ["( off-track 0)", "[0 behind 5)", "[5 on-track )"]],
    ["a rate at its end", asked("growth", "5"), rates, 2030, "value", ["( missed 5)", "[5 achieved )"]],
    [
      "a rate as a ceiling",
      asked("growth", "5"),
      { ...rates, direction: "lower" },
      2028,
      "value",
      ["( on-track 5]", "(5 behind )"],
    ],
    ["a rate in every year", asked("growth", "5"), { ...rates, span: every }, 2028, "value", ["( off-track 5)", "[5 on-track )"]],
    // 1.1^0.5 and 1.21: with thresholds whose powers end.
    [
      "a mean rate that shrinks at most so much",
      asked("growth", "-2"),
      { ...rates, span: mean },
      2028,
      "mean",
      ["( behind -2)", "[-2 on-track )"],
    ],
    [
      "a change in points",
      asked("change", "20", { measure: "points", direction: "increase" }),
      { ...counted, base: "100", span: over },
      2028,
      "change",
      ["( off-track 0)", "[0 behind 11.4)", "[11.4 on-track 12.6)", "[12.6 ahead 20)", "[20 achieved )"],
    ],
    [
      "a change in points each year on average",
      asked("change", "4", { measure: "points", direction: "increase" }),
      { ...counted, base: "100", span: mean },
      2028,
      "change",
      ["( off-track 0)", "[0 behind 11.4)", "[11.4 on-track 12.6)", "[12.6 ahead 20)", "[20 achieved )"],
    ],
    [
      "a total change",
      asked("change", "20", { measure: "total", direction: "increase" }),
      { ...counted, base: "100", span: over },
      2030,
      "total",
      ["( missed 20)", "[20 achieved )"],
    ],
    [
      "a change of every year",
      asked("change", "2", { measure: "points", direction: "increase" }),
      { ...counted, base: "100", span: every },
      2028,
      "change",
      ["( off-track 2)", "[2 on-track )"],
    ],
    [
      "a fall of every year",
      asked("change", "2", { measure: "points", direction: "decrease" }),
      { ...counted, base: "100", span: every, direction: "lower" },
      2028,
      "change",
      ["( off-track 2)", "[2 on-track )"],
    ],
    [
      "a fall in percent of every year",
      asked("change", "2", { measure: "percent", direction: "decrease" }),
      { ...counted, base: "100", span: every, direction: "lower" },
      2028,
      "change",
      ["( off-track 2)", "[2 on-track )"],
    ],
  ])("of %s", (_, requirement, more, year, of, right) => {
    expect(cuts(requirement, more, year)).toEqual({ of, cuts: right });
  });

  it("of growth and of changes in percent are powers: so far as they end, exact", () => {
    // With thresholds of 0.5 and 2 after all of the time but the last year: 1.21^0.5 = 1.1, 1.21² = 1.4641.
    const policy = { onTrack: "0.5", ahead: "2" };
    expect(cuts(asked("growth", "21"), { ...rates, span: mean }, 2028, { policy })).toEqual({
      of: "mean",
      cuts: ["( off-track 0)", "[0 behind 10)", "[10 on-track 46.41)", "[46.41 ahead )"],
    });
  });

  describe("of changes in percent", () => {
    // 1.44 over two years: 0.5 of a half is 1.44^0.25, and 1 of a half 1.44^0.5 = 1.2.
    const two: Target["span"] = { kind: "over", from: 2026, to: 2027 };
    const rise = asked("change", "44", { measure: "percent", direction: "increase" });
    const fall = asked("change", "36", { measure: "percent", direction: "decrease" });
    const one = { policy: { onTrack: "1", ahead: "1" } };
    it.each<[string, Requirement, More, number, string[]]>([
      ["a rise", rise, {}, 2026, ["( off-track 0)", "[0 behind 20)", "[20 ahead 44)", "[44 achieved )"]],
      // 0.64^0.5 = 0.8.
      ["a fall", fall, { direction: "lower" }, 2026, ["( off-track 0)", "[0 behind 20)", "[20 ahead 36)", "[36 achieved )"]],
      ["a fall at its end", fall, { direction: "lower" }, 2027, ["( missed 36)", "[36 achieved )"]],
      // Nothing would be left: there is no pace of that, but a number to reach.
      [
        "a fall to nothing",
        asked("change", "100", { measure: "percent", direction: "decrease" }),
        { direction: "lower" },
        2027,
        ["( missed 100)", "[100 achieved )"],
      ],
    ])("%s", (_, requirement, more, year, right) => {
      expect(cuts(requirement, { ...counted, base: "100", span: two, ...more }, year, one).cuts).toEqual(right);
    });
  });

  it("of a part of a whole end at 0 and 100, where figures beyond are slips", () => {
    const share: More = { name: { zh: "参保率" }, unit: "%", base: "90" };
    expect(cuts(asked("level", "95"), share, 2030).cuts).toEqual(["[0 missed 95)", "[95 achieved 100]"]);
    expect(cuts(asked("level", "95"), { ...share, name: { zh: "增长指数" } }, 2030).cuts).toEqual([
      "( missed 95)",
      "[95 achieved )",
    ]);
  });

  it("a cut that does not end is the next number of 34 digits above it", () => {
    // A third of 10 × 0.95 is 3.1666…; a third of 10 × 1.05 ends.
    const three: Target["span"] = { kind: "by", year: 2028 };
    expect(cuts(asked("level", "20"), { ...counted, base: "10", span: three }, 2026).cuts).toEqual([
      "( off-track 9.5)",
      `[9.5 behind 13.1${"6".repeat(30)}7)`,
      `[13.1${"6".repeat(30)}7 on-track 13.5)`,
      "[13.5 ahead 20)",
      "[20 achieved )",
    ]);
    // To be smaller is better: 20 − 3.1666….
    expect(
      cuts(asked("level", "10"), { ...counted, base: "20", span: three, direction: "lower" }, 2026).cuts.slice(2, 4),
    ).toEqual([`(16.5 on-track 16.8${"3".repeat(30)}4)`, `[16.8${"3".repeat(30)}4 behind 20.5]`]);
  });

  it("of growth of what has levels are rates, whatever its unit is", () => {
    const policy = { onTrack: "0.5", ahead: "2" };
    expect(cuts(asked("growth", "21"), { ...counted, base: "100", span: mean }, 2028, { policy })).toEqual({
      of: "mean",
      cuts: ["( off-track 0)", "[0 behind 10)", "[10 on-track 46.41)", "[46.41 ahead )"],
    });
    expect(cuts(asked("growth", "5"), { ...counted, base: "100", span: every }, 2030).cuts).toEqual([
      "( missed 5)",
      "[5 achieved )",
    ]);
  });

  it("of a fall in points of every year are of the fall, whatever the base is", () => {
    const fall = asked("change", "2", { measure: "points", direction: "decrease" });
    for (const base of ["10", "100"])
      expect(cuts(fall, { ...counted, base, span: every, direction: "lower" }, 2030).cuts).toEqual([
        "( missed 2)",
        "[2 achieved )",
      ]);
  });

  it("of numbers too long for an answer are none, and no other target is touched", () => {
    const long = `${"9".repeat(39)}`;
    const plan = planOf(
      indicator("long", asked("growth", long), { ...rates, span: mean }),
      indicator("it", asked("level", "20"), { ...counted, base: "10" }),
    );
    const [first, second] = thresholds(plan, { year: 2028 });
    expect(first).toMatchObject({ indicator: "long", cuts: [] });
    expect(second?.cuts.map(({ status }) => status)).toEqual(["off-track", "behind", "on-track", "ahead", "achieved"]);
  });

  it("of 左右: a part of the way from a base, and otherwise of the number", () => {
    const about = asked("level", "20", { bound: "about" });
    // 5 % of the 10 from 10 to 20, or of 20.
    expect(cuts(about, { ...counted, base: "10" }, 2030).cuts).toEqual(["( missed 19.5)", "[19.5 achieved )"]);
    expect(cuts(about, counted, 2030).cuts).toEqual(["( missed 19)", "[19 achieved )"]);
    expect(cuts(about, { ...counted, direction: "hold", base: "10" }, 2030).cuts).toEqual([
      "( missed 19)",
      "[19 achieved 21]",
      "(21 missed )",
    ]);
  });

  it("under a column of means, by the reading that the policy takes", () => {
    const plan = planOf(indicator("it", asked("level", "20"), { ...counted, span: every }));
    const [one] = plan.indicators as [Indicator];
    const targets = one.targets.map((target) => ({ ...target, locator: { ...target.locator, column: "年均/累计" } }));
    const under = { ...plan, indicators: [{ ...one, targets }] };
    const of = (levelInMeanColumn: "mean" | "every-year") =>
      thresholds(under, { year: 2030, policy: { levelInMeanColumn } }).map(({ of }) => of);
    expect([of("mean"), of("every-year")]).toEqual([["mean"], ["value"]]);
    // Elsewhere there is one reading.
    expect(cuts(asked("level", "20"), { ...counted, span: every }, 2030, { policy: { levelInMeanColumn: "mean" } }).of).toBe(
      "value",
    );
  });

  it("of a composition: how far the part farthest from its target is from it", () => {
    const parts: Requirement = { kind: "composition", bound: "unstated", parts: ["20", "30", "50"] };
    expect(cuts(parts, {}, 2030, { policy: { structure: "1" } })).toEqual({
      of: "difference",
      cuts: ["( missed -1)", "[-1 achieved 1]", "(1 missed )"],
    });
    expect(cuts(parts, { span: every }, 2028, { policy: { structure: "1" } }).cuts).toEqual([
      "( off-track -1)",
      "[-1 on-track 1]",
      "(1 off-track )",
    ]);
    expect(cuts(parts, {}, 2030)).toEqual({ of: "difference", cuts: [], reason: "needs-structure-policy" });
  });

  it("of grades, the worst first, and without a scale none", () => {
    const grade = (scale: string, grade = "III") => ({ kind: "grade", bound: "at-least", grade, scale }) as Requirement;
    const water: More = { measure: "grade" as never };
    expect(cuts(grade("surface-water"), water, 2030)).toEqual({
      of: "grade",
      cuts: ["[inferior-V missed IV]", "[III achieved I]"],
    });
    expect(cuts(grade("surface-water"), water, 2028).cuts).toEqual(["[inferior-V behind IV]", "[III achieved I]"]);
    expect(cuts(grade("surface-water"), { ...water, span: every }, 2028).cuts).toEqual([
      "[inferior-V off-track IV]",
      "[III on-track I]",
    ]);
    expect(cuts(grade("toString"), water, 2028)).toMatchObject({ of: "grade", cuts: [] });
    // A grade that its scale has not is kept by none.
    expect(cuts(grade("surface-water", "VI"), water, 2028)).toMatchObject({ of: "grade", cuts: [] });
  });

  it("of what no figure decides say why", () => {
    expect(cuts({ kind: "none" }, {}, 2028)).toEqual({ of: "value", cuts: [], reason: "no-requirement" });
    expect(cuts({ kind: "qualitative", text: "提质" }, {}, 2028)).toEqual({ of: "value", cuts: [], reason: "qualitative" });
    expect(cuts({ kind: "delegated", to: "省" }, {}, 2028)).toEqual({ of: "value", cuts: [], reason: "delegated" });
    // More may be better or less: then no figure is good.
    expect(cuts(asked("level", "20"), { ...counted, direction: "unknown" }, 2030)).toMatchObject({
      cuts: [],
      reason: "direction-unknown",
    });
  });
});

describe("the ranges of a comparison with another series", () => {
  const relative = (relation: string, more: object = {}): Requirement =>
    ({ kind: "relative", relation, to: "全国", ...more }) as Requirement;

  it.each([
    ["above", {}, ["( missed 0]", "(0 achieved )"]],
    ["not-below", {}, ["( missed 0)", "[0 achieved )"]],
    ["below", {}, ["( achieved 0)", "[0 missed )"]],
    ["above", { margin: "0.5" }, ["( missed 0.5)", "[0.5 achieved )"]],
    ["below", { margin: "0.5" }, ["( achieved -0.5]", "(-0.5 missed )"]],
    ["in-step", {}, ["( missed -0.3)", "[-0.3 achieved )"]],
    ["roughly-in-step", {}, ["( missed -1)", "[-1 achieved )"]],
  ])("%s %j are of the difference", (relation, more, right) => {
    const policy = { inStep: "0.3", roughlyInStep: "1" };
    expect(cuts(relative(relation, more), rates, 2030, { policy })).toEqual({ of: "difference", cuts: right });
  });

  it("are of growth where what has levels is compared by its growth", () => {
    const income: More = { unit: "元", base: "20000", span: mean };
    const policy = { inStep: "0.3" };
    expect(cuts(relative("in-step"), income, 2030, { policy })).toEqual({
      of: "difference",
      cuts: ["( missed -0.3)", "[-0.3 achieved )"],
    });
    // Beside a growth of 5 that is given, of the growth itself.
    expect(cuts(relative("in-step"), income, 2030, { policy, references: { 全国: "5" } })).toEqual({
      of: "mean",
      cuts: ["( missed 4.7)", "[4.7 achieved )"],
    });
  });

  it("and of the figure itself where the other series is given: of the year, or of the mean", () => {
    const references = { 全国: { 2026: "5", 2027: "6", 2028: "7" } };
    const of = (more: More, year: number) => cuts(relative("not-below"), { ...rates, ...more }, year, { references });
    expect(of({}, 2028)).toEqual({ of: "value", cuts: ["( behind 7)", "[7 on-track )"] });
    expect(of({ span: every }, 2028)).toMatchObject({ of: "value" });
    // Where the series has no figure there is nothing to be compared with.
    expect(of({}, 2029)).toEqual({ of: "value", cuts: [], reason: "needs-reference" });
    const even = { references: { 全国: "5" } };
    expect(cuts(relative("not-below"), { ...rates, span: mean }, 2028, even)).toEqual({
      of: "mean",
      cuts: ["( behind 5)", "[5 on-track )"],
    });
    for (const span of [mean, over])
      expect(cuts(relative("not-below"), { ...rates, span }, 2030, even)).toEqual({
        of: "mean",
        cuts: ["( missed 5)", "[5 achieved )"],
      });
    expect(cuts(relative("above", { margin: "0.5" }), rates, 2030, even).cuts).toEqual(["( missed 5.5)", "[5.5 achieved )"]);
  });
});

describe("which targets and years", () => {
  const plan = planOf(
    { ...indicator("a", asked("level", "20"), { ...counted, base: "10", span: { kind: "by", year: 2028 } }) },
    indicator("b", asked("level", "5"), { ...counted, span: mean }),
  );
  const places = (options: ThresholdOptions) => thresholds(plan, options).map(({ indicator, year }) => `${indicator} ${year}`);

  it("are all, or those asked for", () => {
    expect(places({})).toEqual(["a 2026", "a 2027", "a 2028", "b 2026", "b 2027", "b 2028", "b 2029", "b 2030"]);
    expect(places({ indicator: "a" })).toEqual(["a 2026", "a 2027", "a 2028"]);
    expect(places({ year: 2029 })).toEqual(["b 2029"]);
    expect(places({ year: 2025 })).toEqual([]);
  });

  it("an indicator that the plan has not is refused, with its place", () => {
    expect(() => places({ indicator: "c" })).toThrow(
      expect.objectContaining({ code: "unknown-indicator", facts: { plan: "test-15", indicator: "c", target: 0 } }),
    );
    expect(() => places(null as never)).toThrow(
      expect.objectContaining({ code: "invalid-options", facts: expect.objectContaining({ argument: "options" }) }),
    );
    expect(() => thresholds({} as never)).toThrow(expect.objectContaining({ code: "invalid-plan" }));
  });
});

describe("where a cut may lie as its base was rounded", () => {
  const between = (value: string, base: string, year = 2027, more: More = {}) => {
    const plan = planOf(indicator("it", asked("level", value), { ...counted, base, ...more }));
    return (thresholds(plan, { year })[0]?.cuts ?? []).map(({ low }) => low?.between);
  };

  it("is said of the thresholds of the way and of the printed unit, and not of the number itself", () => {
    // From 9.5 or 10.5 on: 9.5 + 0.38 × 10.5 = 13.49, 10.5 + 0.38 × 9.5 = 14.11; 0.42: 13.91 and 14.49.
    expect(between("20", "10")).toEqual([
      undefined,
      { low: "9.5", high: "10.5" },
      { low: "13.49", high: "14.11" },
      { low: "13.91", high: "14.49" },
      undefined,
    ]);
  });

  it("and the figures between are unsettled", () => {
    const of = (requirement: Requirement, more: More, year = 2027) => {
      const plan = planOf(indicator("it", requirement, more));
      return unsettledByBase(plan, { year }).map(({ unsettled }) => unsettled)[0];
    };
    const level = { ...counted, base: "10" };
    // Which of these a figure exact to the last digit is depends on where the base was between 9.5 and 10.5; from 13.91 on the two
    // thresholds overlap. At 20 it is achieved, wherever the base was.
    expect(of(asked("level", "20"), level)).toEqual([
      { low: "9.5", high: "10.5" },
      { low: "13.49", high: "14.49" },
    ]);
    expect(of(asked("level", "20"), level, 2030)).toEqual([]);
    // Without a base, of grades and beside another series nothing of a base is open.
    expect(of(asked("level", "20"), counted)).toEqual([]);
    expect(of({ kind: "relative", relation: "above", to: "全国" }, { ...rates, base: "5" })).toEqual([]);
    expect(of({ kind: "grade", bound: "at-least", grade: "III", scale: "surface-water" }, {})).toEqual([]);
    expect(of({ kind: "none" }, level)).toEqual([]);
  });
});
