import { describe, expect, it } from "vitest";
import { newest } from "../../../src/assessment/evidence/evidence.js";
import { precedence, rankOf } from "../../../src/assessment/evidence/precedence.js";
import { assessIndicator, evidenceOf } from "../../../src/assessment/index.js";
import type { Evidence, Observation } from "../../../src/model/index.js";
import { indicator, planOf } from "../../model/plans.js";
import { codeOf } from "../../refusal.js";

const one = (more: object): Observation => ({ indicator: "a", year: 2026, status: "actual", ...more }) as Observation;
const values = (...list: readonly string[]) => list.map((value) => one({ value }));
const collected = (figures: readonly Observation[], until = 2030) => evidenceOf(figures, until);

describe("two figures of one time", () => {
  it("are told apart by how settled they are, then by the later publication", () => {
    const statuses = ["actual", "provisional", "estimate", "assumed"] as const;
    for (const [i, status] of statuses.entries())
      for (const [j, other] of statuses.entries())
        expect(Math.sign(precedence({ status }, { status: other }))).toBe(Math.sign(j - i));
    const dated = (vintage?: string) => ({ status: "actual", ...(vintage !== undefined && { vintage }) }) as const;
    expect(precedence(dated("2027-03"), dated("2027"))).toBe(1);
    expect(precedence(dated("2027"), dated("2027-03"))).toBe(-1);
    expect(precedence(dated("2027"), dated())).toBe(1);
    expect(precedence(dated("2027"), dated("2027"))).toBe(0);
    expect(precedence({ status: "provisional", vintage: "2028" }, dated("2027"))).toBe(-1);
  });

  it("together are as settled as the least settled, and as old as the oldest", () => {
    expect(rankOf([])).toEqual({ status: "actual" });
    expect(rankOf([{ status: "actual" }, { status: "estimate" }, { status: "provisional" }])).toEqual({ status: "estimate" });
    expect(rankOf([{ status: "assumed" }, { status: "actual" }])).toEqual({ status: "assumed" });
    const years = ["2028", "2027", "2029"].map((vintage) => ({ status: "actual", vintage }) as const);
    expect(rankOf(years)).toEqual({ status: "actual", vintage: "2027" });
    // Nobody knows how old one is that does not say it.
    expect(rankOf([...years, { status: "actual" }])).toEqual({ status: "actual" });
  });

  it("say the same with more zeros behind the point, and nowhere else", () => {
    const ties = (...list: readonly string[]) => collected(values(...list)).ties.length;
    for (const same of [
      ["5.1", "5.10", "5.100"],
      ["5", "5.0", "5.00"],
      ["14.9", "14.90"],
      ["120", "120.0"],
      ["-3.5", "-3.50"],
      ["0.05", "0.050"],
    ])
      expect([same, ties(...same)]).toEqual([same, 0]);
    for (const other of [
      ["5", "50"],
      ["5.05", "5.5"],
      ["5", "-5"],
      ["5.1", "5.01"],
    ])
      expect([other, ties(...other)]).toEqual([other, 1]);
  });

  it("that nothing sets apart are a tie: the first as text is used, and eight others are reported", () => {
    expect(collected(values("14.9", "14.8", "14.85")).ties).toEqual([{ year: 2026, used: "14.8", also: ["14.85", "14.9"] }]);
    const many = collected(values("10", "11", "12", "13", "14", "15", "16", "17", "18", "19"));
    expect(many.ties).toEqual([{ year: 2026, used: "10", also: ["11", "12", "13", "14", "15", "16", "17", "18"], more: 1 }]);
    expect(many.instead.map((other) => other().values.get(2026)?.value)).toEqual([
      "11",
      "12",
      "13",
      "14",
      "15",
      "16",
      "17",
      "18",
    ]);
    expect(collected(values("1", "2", "3", "4", "5", "6", "7", "8", "9")).ties[0]).not.toHaveProperty("more");
  });

  it("over a span are a tie of the span; structures and grades are reported as printed", () => {
    const over = ["5", "6"].map((value) => ({
      indicator: "a",
      span: { from: 2026, to: 2030 },
      value,
      status: "actual" as const,
    }));
    expect(collected(over).ties).toEqual([{ from: 2026, year: 2030, used: "5", also: ["6"] }]);
    expect(collected([one({ parts: ["20", "80"] }), one({ parts: ["21", "79"] })]).ties).toEqual([
      { year: 2026, used: "20:80", also: ["21:79"] },
    ]);
    expect(collected([one({ grade: "V" }), one({ grade: "III" })]).ties).toEqual([{ year: 2026, used: "III", also: ["V"] }]);
  });

  it("of two kinds stand beside each other", () => {
    const {
      values: figures,
      grades,
      parts,
      ties,
    } = collected([one({ value: "5" }), one({ grade: "V" }), one({ parts: ["20", "80"] })]);
    expect([figures.get(2026)?.value, grades.get(2026)?.grade, parts.get(2026)?.parts, ties]).toEqual([
      "5",
      "V",
      ["20", "80"],
      [],
    ]);
  });
});

describe("what is known up to a year", () => {
  it("ends with it, for figures of a year and over a span", () => {
    const span = (from: number, to: number) =>
      ({ indicator: "a", span: { from, to }, value: "5", status: "actual" }) as Observation;
    const { values: figures, spans } = collected(
      [...[2026, 2027, 2028].map((year) => one({ year, value: "5" })), span(2026, 2027), span(2026, 2028)],
      2027,
    );
    expect([[...figures.keys()], spans.map((each) => each.span.to)]).toEqual([[2026, 2027], [2027]]);
  });

  it("has what a source states by the last year it speaks of, the more settled statement", () => {
    const word = (asserted: string, when: object, status: string) =>
      ({ indicator: "a", asserted, status, ...when }) as Observation;
    const rows = [
      word("met", { span: { from: 2026, to: 2028 } }, "estimate"),
      word("not-met", { year: 2028 }, "actual"),
      word("met", { span: { from: 2027, to: 2028 } }, "provisional"),
    ];
    for (const order of [rows, [...rows].reverse()]) expect(collected(order).asserted.get(2028)?.asserted).toBe("not-met");
  });

  it("has of several statements for one time the most settled, whichever years they begin with", () => {
    const said = (asserted: string, from: number, status: string) =>
      ({ indicator: "a", asserted, status, span: { from, to: 2028 } }) as Observation;
    const rows = [said("met", 2025, "actual"), said("not-met", 2026, "provisional"), said("not-met", 2027, "estimate")];
    for (const order of [rows, [...rows].reverse()]) expect(collected(order).asserted.get(2028)?.asserted).toBe("met");
  });

  it("leaves out what counts by another definition, and says so", () => {
    const other = one({ value: "5", definition: "survey" });
    expect(collected([other])).toMatchObject({ otherwise: [other], values: new Map() });
    const own = indicator(
      "a",
      { kind: "growth", bound: "unstated", value: "5" },
      { definition: { id: "survey", name: { zh: "调查" } } },
    );
    expect(evidenceOf([other], 2030, own)).toMatchObject({ otherwise: [], values: new Map([[2026, other]]) });
    expect(evidenceOf([one({ value: "5", definition: "census" })], 2030, own).otherwise).toHaveLength(1);
  });

  it("has each alternative of one year with all other years as they are", () => {
    const year = (at: number, value: string) => one({ year: at, value });
    const { instead } = collected([year(2026, "1"), year(2026, "2"), year(2027, "3"), year(2027, "4"), year(2028, "5")]);
    const each = instead.map((other) => [...other().values].map(([at, { value }]) => [at, value]));
    expect(each).toEqual([
      [
        [2026, "2"],
        [2027, "3"],
        [2028, "5"],
      ],
      [
        [2026, "1"],
        [2027, "4"],
        [2028, "5"],
      ],
    ]);
    expect(instead.map((other) => other().ties)).toEqual([[], []]);
  });

  it("has the variants of a disputed figure as ties, where they are numbers of their own", () => {
    const disputed = (...variants: readonly object[]): Evidence =>
      ({
        trust: "disputed",
        sources: ["a"],
        variants: variants.map((each) => ({ printed: "…", sources: ["b"], ...each })),
      }) as Evidence;
    const ties = (...variants: readonly object[]) => collected([one({ value: "5.1", evidence: disputed(...variants) })]).ties;
    expect(ties({ value: "5.3" }, { value: "5.2" })).toEqual([{ year: 2026, used: "5.1", also: ["5.2", "5.3"] }]);
    expect(ties({ value: "5.10" }, {})).toEqual([]);
  });

  it("is of the prices that the indicator is stated in, where a figure says them", () => {
    const real = indicator("a", { kind: "growth", bound: "unstated", value: "5" }, { measure: "growth", basis: "real" });
    const used = (...bases: readonly (string | undefined)[]) =>
      evidenceOf(
        bases.map((basis, i) => one({ value: String(i + 1), ...(basis !== undefined && { basis }) })),
        2030,
        real,
      ).values.get(2026)?.value;
    expect(used("nominal", "real", undefined)).toBe("2");
    expect(used("nominal", undefined)).toBe("2");
    expect(used(undefined, "nominal")).toBe("1");
    expect(used(undefined, "real")).toBe("2");
  });

  it("is refused of what is no list, and for what is no indicator", () => {
    expect(codeOf(() => evidenceOf(5 as never, 2030))).toBe("invalid-observations");
    expect(codeOf(() => evidenceOf([], 2030, {} as never))).toBe("invalid-options");
  });
});

it("the newest entry is that of the last year, from a first year on, in whatever order they stand", () => {
  const years = (...list: number[]) => new Map(list.map((year) => [year, `in ${year}`]));
  expect(newest(years(2027, 2029, 2028), 2026)).toEqual({ year: 2029, entry: "in 2029" });
  expect(newest(years(2029, 2028), 2029)).toEqual({ year: 2029, entry: "in 2029" });
  expect(newest(years(2029, 2028), 2030)).toBeUndefined();
});

it("doubts about a figure are reported where it decides, and not where nothing could be judged", () => {
  const level = indicator("a", { kind: "level", bound: "at-least", value: "50" }, { base: "42" });
  const evidence: Evidence = { trust: "one-source", sources: ["a"] };
  const judged = (year: number) => assessIndicator(planOf(level), "a", [one({ year, value: "60", evidence })], { asOf: 2030 });
  expect(judged(2030)).toMatchObject({ status: "achieved", assumptions: ["figure-of-one-source"] });
  expect(judged(2025).status).toBe("undetermined");
  expect(judged(2025).assumptions ?? []).not.toContain("figure-of-one-source");
});
