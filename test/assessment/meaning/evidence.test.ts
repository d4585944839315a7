import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessIndicator } from "../../../src/assessment/index.js";
import { growth, type Observation } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { average, ind, ob, over, plan } from "./office.js";

const reduction: Requirement = { kind: "change", measure: "percent", direction: "decrease", bound: "unstated", value: "18" };
const spanned = (id: string, from: number, to: number, value: string, status: Observation["status"] = "actual"): Observation => ({
  indicator: id,
  span: { from, to },
  value,
  status,
});

describe("of several figures what reaches furthest counts, then what is more settled", () => {
  const change = plan(ind("e", reduction, { measure: "growth", span: over }));
  const five = ob("e", ["4.0", "4.0", "4.0", "4.0", "4.0"]);

  it("a mid-term figure does not hide the years after it", () => {
    const verdict = assessIndicator(change, "e", [spanned("e", 2026, 2028, "11.5"), ...five], { asOf: 2030 });
    expect([verdict.status, verdict.observed?.slice(0, 5)]).toEqual(["achieved", "18.46"]);
  });

  it("with levels in place of rates as well", () => {
    const levels = plan(ind("e", reduction, { direction: "lower", unit: "吨", base: "100", span: over }));
    const figures = [spanned("e", 2026, 2028, "11.5"), ...ob("e", ["96", "92", "88", "84", "81"])];
    expect(assessIndicator(levels, "e", figures, { asOf: 2030 })).toMatchObject({ status: "achieved", observed: "19" });
  });

  it.each(["assumed", "estimate"] as const)("an %s over the span does not beat actual yearly rates", (status) => {
    const one = plan(ind("g", growth("5.0"), { measure: "growth", span: average }));
    const figures = [spanned("g", 2026, 2030, "6.0", status), ...ob("g", ["4.0", "4.0", "4.0", "4.0", "4.0"])];
    expect(assessIndicator(one, "g", figures, { asOf: 2030 })).toMatchObject({ status: "missed", observed: "4" });
  });

  it("a published mean that its own years contradict is reported, and the certainty depends on it", () => {
    const one = plan(ind("g", growth("5.0"), { measure: "growth", span: average }));
    const verdict = assessIndicator(
      one,
      "g",
      [spanned("g", 2026, 2030, "6.0"), ...ob("g", ["3.0", "3.0", "3.0", "3.0", "3.0"])],
      {
        asOf: 2030,
      },
    );
    expect(verdict).toMatchObject({
      certainty: { kind: "depends-on-evidence", reachable: ["achieved", "missed"] },
      ties: [{ from: 2026, year: 2030, used: "6.0", also: ["3"] }],
    });
  });
});

describe("the order of the rows decides nothing", () => {
  const grade: Requirement = { kind: "grade", bound: "at-least", grade: "III", scale: "surface-water" };
  const rows: readonly (readonly [string, ReturnType<typeof ind>, readonly Observation[], readonly string[]])[] = [
    [
      "asserted met and not met",
      ind("it", { kind: "delegated", to: "省" }),
      [
        { indicator: "it", year: 2030, asserted: "met", status: "actual" },
        { indicator: "it", year: 2030, asserted: "not-met", status: "actual" },
      ],
      ["achieved", "missed"],
    ],
    [
      "grades II and V",
      ind("it", grade, { measure: "grade" }),
      [
        { indicator: "it", year: 2030, grade: "II", status: "actual" },
        { indicator: "it", year: 2030, grade: "V", status: "actual" },
      ],
      ["achieved", "missed"],
    ],
    [
      "two means over the span",
      ind("it", growth("5"), { measure: "growth", span: average }),
      [spanned("it", 2026, 2030, "6"), spanned("it", 2026, 2030, "3")],
      ["achieved", "missed"],
    ],
    [
      "two values",
      ind("it", { kind: "level", bound: "at-least", value: "50" }, { base: "42" }),
      [...ob("it", ["60"], 2030), ...ob("it", ["40"], 2030)],
      ["achieved", "missed"],
    ],
  ];

  it.each(rows)("%s: reported, and the certainty depends on the evidence", (_, indicator, [one, other], reachable) => {
    const judge = (...figures: readonly (Observation | undefined)[]) =>
      assessIndicator(plan(indicator), "it", figures as Observation[], { asOf: 2030 });
    expect(judge(one, other)).toEqual(judge(other, one));
    expect(judge(one, other)).toMatchObject({ certainty: { kind: "depends-on-evidence", reachable }, ties: [{ year: 2030 }] });
  });

  it("structures that differ as well", () => {
    const structure = ind(
      "it",
      { kind: "composition", bound: "unstated", parts: ["20", "30", "50"] },
      { measure: "composition" },
    );
    const of = (...parts: readonly string[]): Observation => ({
      indicator: "it",
      year: 2030,
      parts: [...parts],
      status: "actual",
    });
    const judge = (...figures: readonly Observation[]) =>
      assessIndicator(plan(structure), "it", figures, { asOf: 2030, policy: { structure: "1" } });
    const [near, far] = [of("20", "30", "50"), of("25", "30", "45")];
    expect(judge(near, far)).toEqual(judge(far, near));
    expect(judge(near, far).certainty).toEqual({ kind: "depends-on-evidence", reachable: ["achieved", "missed"] });
  });

  it("a source's statement against its own number is reported; the number counts", () => {
    const level = plan(ind("it", { kind: "level", bound: "at-least", value: "50" }, { base: "42" }));
    const word: Observation = { indicator: "it", year: 2030, asserted: "not-met", status: "actual" };
    expect(assessIndicator(level, "it", [...ob("it", ["60"], 2030), word], { asOf: 2030 })).toMatchObject({
      status: "achieved",
      ties: [{ year: 2030, used: "60", also: ["not-met"] }],
    });
  });

  const value = fc.integer({ min: 30, max: 60 }).map(String);
  const figure = fc.oneof(
    fc.record({
      indicator: fc.constant("it"),
      year: fc.integer({ min: 2025, max: 2030 }),
      value,
      status: fc.constantFrom("actual", "provisional", "estimate", "assumed"),
      vintage: fc.constantFrom("2031", "2031-06", "2032-01-31"),
    }),
    fc.record({
      indicator: fc.constant("it"),
      span: fc.constantFrom({ from: 2026, to: 2028 }, { from: 2026, to: 2030 }),
      value: fc.integer({ min: 1, max: 9 }).map(String),
      status: fc.constantFrom("actual", "estimate"),
    }),
  ) as fc.Arbitrary<Observation>;
  const targets = fc.constantFrom(
    ind("it", { kind: "level", bound: "at-least", value: "50" }, { base: "42" }),
    ind("it", growth("5"), { unit: "亿元", base: "30", span: average }),
    ind("it", reduction, { unit: "吨", direction: "lower", base: "60", span: over }),
    ind("it", { kind: "level", bound: "at-most", value: "45" }, { direction: "lower", span: average }),
  );

  it("law: any figures in any order give one verdict", () => {
    fc.assert(
      fc.property(targets, fc.array(figure, { maxLength: 9 }), fc.integer({ min: 2026, max: 2030 }), (target, figures, asOf) => {
        const one = assessIndicator(plan(target), "it", figures, { asOf });
        expect(assessIndicator(plan(target), "it", [...figures].reverse(), { asOf })).toEqual(one);
      }),
    );
  });

  it("law: an older or an assumed figure never displaces a newer actual one", () => {
    fc.assert(
      fc.property(targets, fc.integer({ min: 2027, max: 2030 }), value, value, (target, asOf, newer, older) => {
        const run = Array.from({ length: asOf - 2025 }, (_, i) => (i === asOf - 2026 ? newer : "44"));
        const seen = ob("it", run);
        const more: Observation[] = [
          { indicator: "it", year: asOf, value: older, status: "assumed" },
          { indicator: "it", span: { from: 2026, to: asOf - 1 }, value: "3", status: "actual" },
        ];
        const { observed, status } = assessIndicator(plan(target), "it", seen, { asOf });
        expect(assessIndicator(plan(target), "it", [...more, ...seen], { asOf })).toMatchObject({
          status,
          ...(observed !== undefined && { observed }),
        });
      }),
    );
  });
});
