import { describe, expect, it } from "vitest";
import type { Indicator, Span } from "../../../src/model/index.js";
import { Codes } from "../../../src/output/sql/codes.js";
import { type Judged, judgedTargets } from "../../../src/output/sql/judged.js";
import { GAP, gapsOf, inAll, LONE, onlyCode, settledGap } from "../../../src/output/sql/settled.js";
import { indicator, planOf } from "../../model/plans.js";

/** A mean growth of 5 % a year over so many years from 2026, as of one of them. */
const judgedOver = (count: number, asOf = 2025 + count): Judged => {
  const to = 2025 + count;
  const span: Span = { kind: "average", from: 2026, to };
  const growth = indicator("it", { kind: "growth", bound: "at-least", value: "5" }, { span, measure: "growth" });
  const [judged] = judgedTargets({ ...planOf(growth), period: { from: 2026, to } }, asOf, undefined);
  if (judged === undefined) throw new Error("no target");
  return judged;
};

describe("years of which some before the newest are missing", () => {
  it("are taken in every way of up to six years, none of them whole until its newest", () => {
    const judged = judgedOver(2);
    for (const [count, ways] of [
      [1, 0],
      [2, 1],
      [3, 4],
      [5, 26],
      [6, 57],
    ] as const) {
      const gaps = gapsOf({ ...judged, until: 2025 + count });
      expect([count, gaps.length, new Set(gaps.map((given) => given.join())).size]).toEqual([count, ways, ways]);
      for (const given of gaps) expect((given.at(-1) ?? 0) - 2025).toBeGreaterThan(given.length);
    }
  });

  it("are, of more years, the first ones or a single one", () => {
    const gaps = gapsOf({ ...judgedOver(2), until: 2032 }).map((given) => given.join());
    const all = [2026, 2027, 2028, 2029, 2030, 2031, 2032];
    const first = [1, 2, 3, 4, 5, 6].map((i) => all.slice(i).join());
    const single = all.slice(0, -1).map((year) => all.filter((one) => one !== year).join());
    expect(new Set(gaps)).toEqual(new Set([...first, ...single]));
  });
});

describe("what is said whatever the figures are", () => {
  const saidOf = (judged: Judged) => {
    const codes = new Codes();
    return settledGap(judged, codes).map(({ k, code }) => [k, codes.briefOf(code).status, codes.briefOf(code).reason]);
  };

  it.each([3, 7])("of a mean over %i years that has ended: it lacks years, or has but its last one", (count) => {
    // A single figure of the last year might be taken for the mean itself, but is no mean that was observed.
    expect(saidOf(judgedOver(count))).toEqual([
      [GAP, "undetermined", "missing-years"],
      [LONE, "undetermined", "no-mean-observed"],
    ]);
  });

  it("is nothing where no year can be missing", () => {
    expect(saidOf(judgedOver(5, 2026))).toEqual([]);
  });

  it("is one code where all verdicts are one, but for figures that can be none", () => {
    const judged = judgedOver(5, 2027);
    const both = [2026, 2027];
    const codeFor = (...samples: string[]) => {
      const codes = new Codes();
      const code = onlyCode(judged, codes, inAll(judged, both, samples));
      return code && codes.briefOf(code).status;
    };
    expect(codeFor("1.0", "2.0")).toBe("behind");
    expect(codeFor("1.0", "9.0")).toBeUndefined();
    // An index of 105 is no growth.
    expect(codeFor("1.0", "105")).toBe("behind");
    expect(codeFor()).toBeUndefined();
  });

  it("is asked by figures of every year that is given, of the target's own indicator", () => {
    const judged = judgedOver(5, 2027);
    expect(inAll(judged, [2026, 2027], ["5", "6"])).toEqual(
      ["5", "6"].map((value) => [2026, 2027].map((year) => ({ indicator: "it", year, value, status: "actual" }))),
    );
    const values = inAll(judged, [2026]).map(([one]) => (one !== undefined && "value" in one ? one.value : ""));
    expect(values).toEqual(expect.arrayContaining(["-7.31", "0", "100", "5"]));
  });
});

describe("a target with its judge", () => {
  const level = (value: string, year: number) =>
    indicator("it", { kind: "level", bound: "at-least", value }, { base: "40", span: { kind: "by", year } });
  const two: Indicator = {
    ...level("44", 2027),
    targets: [...level("44", 2027).targets, ...level("50", 2030).targets],
  };

  it("turns at its own numbers, from its base on, until its end or the year that is judged", () => {
    const [first, second] = judgedTargets(planOf(two), 2028, undefined);
    expect([first?.first, first?.until, second?.first, second?.until]).toEqual([2026, 2027, 2026, 2028]);
    expect(first?.turns).toEqual(expect.arrayContaining(["0", "100", "40", "44"]));
    expect(first?.turns).not.toContain("50");
    expect(second?.turns).toContain("50");
    expect(second?.turns).not.toContain("44");
    expect(new Set(second?.turns).size).toBe(second?.turns.length);
  });

  it.each([
    ["覆盖率", "40", true],
    ["覆盖率", "101", false],
    ["增长率", "40", false],
  ])("is a part of a whole by its name %s, unless the plan prints %s", (name, base, share) => {
    const one = indicator("it", { kind: "level", bound: "at-least", value: "44" }, { base, name: { zh: name } });
    expect(judgedTargets(planOf(one), 2027, undefined)[0]?.share).toBe(share);
  });

  it("has both readings where its column leaves open which is meant, by the policy the one used first", () => {
    const kept = indicator("it", { kind: "level", bound: "at-most", value: "3.5" }, { direction: "lower" });
    const [target] = kept.targets;
    const inColumn = {
      ...kept,
      targets: [{ ...target, span: { kind: "every-year", from: 2026, to: 2030 }, locator: { table: 1, column: "年均/累计" } }],
    } as unknown as Indicator;
    const read = (policy?: { levelInMeanColumn: "mean" | "every-year" }) =>
      judgedTargets(planOf(inColumn), 2027, policy)[0]?.readings;
    expect([read()?.used, read({ levelInMeanColumn: "mean" })?.used]).toEqual(["each", "mean"]);
    expect([read()?.each.demand.span, read()?.mean.demand.span]).toEqual(["every-year", "average"]);
    expect(read()?.each.readings).toBeUndefined();
    expect(judgedTargets(planOf(kept), 2027, undefined)[0]?.readings).toBeUndefined();
  });
});
