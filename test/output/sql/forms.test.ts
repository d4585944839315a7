import { describe, expect, it } from "vitest";
import type { Indicator, Observation, Span } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { Codes } from "../../../src/output/sql/codes.js";
import { digitsOf } from "../../../src/output/sql/figure.js";
import type { Classes, Form } from "../../../src/output/sql/form.js";
import { queryFormOf } from "../../../src/output/sql/forms.js";
import { type Judged, judgedTargets } from "../../../src/output/sql/judged.js";
import { indicator, planOf } from "../../model/plans.js";

const BOTH = { from: 2026, to: 2027 };
const BY: Span = { kind: "by", year: 2027 };
const EVERY: Span = { kind: "every-year", ...BOTH };
const MEAN: Span = { kind: "average", ...BOTH };
const OVER: Span = { kind: "over", ...BOTH };
const rate = { measure: "growth", unit: "%" } as const;
const share = { name: { zh: "某某覆盖率" }, unit: "%" };
const level = (value: string, bound = "at-least") => ({ kind: "level", bound, value });
const growth = { kind: "growth", bound: "at-least", value: "5" };
const change = (value: string, direction: string) => ({
  kind: "change",
  bound: "at-least",
  value,
  measure: "percent",
  direction,
});
const other = indicator("other", { kind: "none" } as Requirement, { ...rate, targets: [] });

function madeOf(requirement: object, span: Span, more: Partial<Indicator> & { base?: string } = {}, asOf = 2027) {
  const plan = planOf(indicator("it", requirement as Requirement, { span, ...more }), other);
  const [judged] = judgedTargets({ ...plan, period: BOTH }, asOf, undefined);
  if (judged === undefined) throw new Error("no target");
  const codes = new Codes();
  return { judged, codes, form: queryFormOf(judged, codes) };
}

describe("how a target is judged by one query", () => {
  const CASES: readonly [Form["form"], ...Parameters<typeof madeOf>][] = [
    ["newest", level("90"), BY, { ...share, base: "80" }],
    ["every", level("90"), EVERY, share],
    ["every", level("3.5", "at-most"), EVERY, { unit: "吨" }],
    ["doubt", level("3.5", "exactly"), EVERY, { unit: "吨" }],
    ["chain", growth, MEAN, rate],
    ["newest", growth, BY, rate],
    ["every", growth, EVERY, rate],
    ["newest", growth, MEAN, { unit: "亿元", base: "20" }],
    ["chain", change("8", "decrease"), OVER, rate],
    ["chain", change("8", "increase"), OVER, rate],
    ["newest", change("8", "decrease"), OVER, { unit: "吨", base: "20" }],
    ["newest", { ...change("8", "increase"), measure: "total" }, OVER, { unit: "万人", base: "20" }],
    ["newest", { ...change("1", "increase"), measure: "points" }, MEAN, { ...share, base: "40" }],
    ["difference", { kind: "relative", relation: "above", to: "other" }, MEAN, rate],
    ["doubt", { kind: "relative", relation: "above", to: "other" }, EVERY, rate],
    ["doubt", { kind: "relative", relation: "above", to: "other" }, MEAN, { unit: "亿元", base: "20" }],
    ["constant", { kind: "relative", relation: "above", to: "全国" }, MEAN, rate],
    ["constant", { kind: "qualitative", text: "提高" }, BY],
    ["constant", { kind: "delegated", to: "省" }, BY],
    ["grade", { kind: "grade", bound: "at-least", grade: "III", scale: "surface-water" }, BY, { measure: "grade", unit: null }],
    [
      "doubt",
      { kind: "grade", bound: "at-least", grade: "III", scale: "surface-water" },
      EVERY,
      { measure: "grade", unit: null },
    ],
    // Before its first year a target has no figure.
    ["doubt", level("90"), BY, { ...share, base: "80" }, 2025],
    ["newest", level("90"), BY, { ...share, base: "80" }, 2026],
  ];
  it.each(CASES)("%s: %j %j", (form, ...given) => {
    expect(madeOf(...given).form.form).toBe(form);
  });

  it("what no figure decides is said for however many years are given", () => {
    const { form, codes } = madeOf({ kind: "qualitative", text: "提高" }, BY);
    const settled = form.form === "constant" ? form.settled : [];
    expect(settled.map(({ k }) => k).sort()).toEqual([-99, 1, 2]);
    expect(new Set(settled.map(({ code }) => codes.briefOf(code).reason))).toEqual(new Set(["qualitative"]));
  });

  it("grades have a code for each of their scale and each year", () => {
    const grade = { kind: "grade", bound: "at-least", grade: "III", scale: "surface-water" };
    const { form, codes } = madeOf(grade, BY, { measure: "grade", unit: null });
    const grades = form.form === "grade" ? form.grades : [];
    expect(grades.filter(({ year }) => year === 2027).map(({ grade: one, code }) => [one, codes.briefOf(code).status])).toEqual([
      ["I", "achieved"],
      ["II", "achieved"],
      ["III", "achieved"],
      ["IV", "missed"],
      ["V", "missed"],
      ["inferior-V", "missed"],
    ]);
    expect(grades.filter(({ year }) => year === 2026)).toHaveLength(6);
  });
});

/** The factor of a year in whole units, as the query multiplies it: 5.0 % is 1,050,000, a reduction of it 950,000. */
const factorOf = (figure: string, falling: boolean) =>
  1_000_000n + BigInt(Math.round(Number(figure) * 10_000)) * (falling ? -1n : 1n);
const amountOf = (figure: string) => BigInt(Math.round(Number(figure) * 100_000));

describe("the class of what some years come to", () => {
  const observed = (figures: readonly string[]): Observation[] =>
    figures.map((value, i) => ({ indicator: "it", year: 2026 + i, value: digitsOf(value), status: "actual" }));
  /** What the judge says of figures, and what the query says of their class where rounding plays no part. */
  function both(judged: Judged, codes: Codes, { classes, combinations }: Classes, figures: readonly string[], sum: bigint) {
    const own = classes.filter(({ k, low, high }) => k === figures.length && low <= sum && sum <= high);
    const said = combinations.find(
      ({ k, low, own: at, high }) => k === figures.length && [low, at, high].every((no) => no === own[0]?.no),
    );
    const [wanted] = judged.ask([observed(figures)]);
    return [own.length, said && codes.briefOf(said.code).status, wanted?.status];
  }
  // 15.5 and 10.1666 % are no bound of their own: with 5 or 10 % before they come to one.
  const FIGURES = ["4", "4.9", "5", "5.1", "10", "-3", "0", "12"];
  const pairs = FIGURES.flatMap((one) => [[one], ...FIGURES.map((two) => [one, two])]);

  it.each([
    ["growth", growth, MEAN],
    ["a rise", change("21", "increase"), OVER],
    ["a fall", change("9.75", "decrease"), OVER],
  ] as const)("%s is judged as the years are, also at the very bound", (_, requirement, span) => {
    const { judged, codes, form } = madeOf(requirement, span, rate);
    if (form.form !== "chain") throw new Error(form.form);
    expect(form.falling).toBe("direction" in requirement && requirement.direction === "decrease");
    for (const figures of pairs) {
      // Falls that are all printed as growth are left to the judge.
      if (form.falling && figures.length > 1 && figures.every((one) => Number(one) < 0)) continue;
      const product = figures.reduce((all, one) => all * factorOf(one, form.falling), 1n);
      const [count, said, wanted] = both(judged, codes, form, figures, product);
      expect([figures, count, said]).toEqual([figures, 1, wanted]);
    }
  });

  it.each([
    ["a mean of shares", level("5"), share],
    ["a mean of amounts", level("5", "at-most"), { unit: "吨" }],
    ["a mean of about as much", level("98", "about"), share],
  ] as const)("%s is judged as the years are, also at the very bound", (_, requirement, more) => {
    const { judged, codes, form } = madeOf(requirement, MEAN, more);
    if (!("classes" in form) || form.form === "chain" || form.form === "difference") throw new Error(form.form);
    for (const figures of pairs) {
      if ("share" in form && form.share && figures.some((one) => Number(one) < 0)) continue;
      const sum = figures.reduce((all, one) => all + amountOf(one), 0n);
      const [count, said, wanted] = both(judged, codes, form, figures, sum);
      expect([figures, count, said]).toEqual([figures, 1, wanted]);
    }
  });

  it("differences of means are cut where the judge changes, one year and two alike", () => {
    const { codes, form } = madeOf({ kind: "relative", relation: "above", to: "other" }, MEAN, rate);
    if (form.form !== "difference") throw new Error(form.form);
    for (const k of [1, 2]) {
      const own = form.classes.filter((one) => one.k === k);
      expect(own[0]?.low).toBe("-1000");
      expect(own.at(-1)?.high).toBe("1000");
      expect(own.slice(1).map(({ low }) => low)).toEqual(own.slice(0, -1).map(({ high }) => high));
      const at = (no: number | undefined) =>
        form.combinations.find((one) => one.k === k && one.low === no && one.own === no && one.high === no);
      const met = (no: number | undefined) => codes.briefOf(at(no)?.code ?? 0).standing;
      const none = own.find(({ low, high }) => low === "0" && high === "0");
      // Equal is not above.
      expect([met(own[0]?.no), met(none?.no), met(own.at(-1)?.no)]).toEqual(["not-met", "not-met", "met"]);
    }
    // Both years given, the other's lacking one or all: nothing is compared.
    expect(form.settled.filter(({ k }) => k < 0 && k > -99).map(({ k, code }) => [k, codes.briefOf(code).reason])).toEqual([
      [-1, "needs-reference"],
      [-2, "needs-reference"],
    ]);
    expect(form.other).toBe("other");
  });
});
