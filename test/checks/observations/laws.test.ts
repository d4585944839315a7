import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkObservations } from "../../../src/checks/index.js";
import { growth, type Indicator, level, type Observation, type Plan } from "../../../src/model/index.js";
import { printed } from "../economy/print.js";
import { truthOf } from "../economy/truth.js";
import { average, indicator, planWith } from "../plans.js";

const YEARS = [2026, 2027, 2028, 2029, 2030];

/** A share, a level or a growth as plans print them, with the figures of its years: no more than what happens. */
type Kind = "share" | "level" | "growth" | "growth of a level";
type Made = { readonly plan: Plan; readonly figures: readonly number[]; readonly digits: number };

const base = (value: number, digits: number) => ({
  baseline: { printed: value.toFixed(digits), reading: level(value.toFixed(digits)), year: 2025, locator: { table: 1 } },
});

const made = (kind: Kind): fc.Arbitrary<Made> => {
  const steps = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 });
  const start =
    kind === "share" ? fc.double({ min: 20, max: 80, noNaN: true }) : fc.double({ min: 30, max: 90_000, noNaN: true });
  return fc
    .record({ start, steps, digits: fc.integer({ min: 0, max: 3 }), asked: fc.double({ min: 2, max: 9, noNaN: true }) })
    .map(({ start: from, steps: list, digits, asked }): Made => {
      const rates = list.map((step) => asked + 4 * step);
      const along = (next: (value: number, i: number) => number) => {
        const values: number[] = [];
        for (const i of list.keys()) values.push(next(values.at(-1) ?? from, i));
        return values;
      };
      const share = along((value, i) => Math.min(99, Math.max(5, value + 2 * (list[i] ?? 0))));
      const levels = along((value, i) => value * (1 + (rates[i] ?? 0) / 100));
      const of: { readonly [K in Kind]: () => readonly [Indicator, readonly number[]] } = {
        share: () => [
          indicator("it", level(Math.min(99, from + asked).toFixed(digits)), { name: { zh: "覆盖率" }, ...base(from, digits) }),
          share,
        ],
        level: () => [indicator("it", level((from * 1.3).toFixed(digits)), { unit: "亿元", ...base(from, digits) }), levels],
        growth: () => [indicator("it", growth(asked.toFixed(1)), { measure: "growth", span: average }), rates],
        "growth of a level": () => [
          indicator("it", growth(asked.toFixed(1)), { unit: "亿元", measure: "growth", span: average, ...base(from, digits) }),
          levels,
        ],
      };
      const [one, figures] = of[kind]();
      return { plan: planWith({ indicators: [one] }), figures, digits: kind === "growth" ? 1 : digits };
    });
};

const observed = ({ figures, digits }: Made): Observation[] =>
  figures.map((value, i) => ({ indicator: "it", year: YEARS[i] ?? 0, value: value.toFixed(digits), status: "actual" }));

const KINDS: readonly Kind[] = ["share", "level", "growth", "growth of a level"];

describe.each(KINDS)("a plausible %s", (kind) => {
  it("gives no finding, in any order", () => {
    fc.assert(
      fc.property(made(kind), fc.integer({ min: 0, max: 4 }), (one, turn) => {
        const rows = observed(one);
        expect(checkObservations(one.plan, [...rows.slice(turn), ...rows.slice(0, turn)])).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

/** A slip in one figure. */
type Slip = { readonly name: string; readonly kinds: readonly Kind[]; readonly of: (value: number, digits: number) => string };
const SLIPS: readonly Slip[] = [
  { name: "ten times too much", kinds: ["level", "growth of a level"], of: (value, digits) => (value * 10).toFixed(digits) },
  { name: "a hundredth", kinds: ["level", "growth of a level"], of: (value) => (value / 100).toFixed(5) },
  { name: "ten thousand times", kinds: ["level", "growth of a level"], of: (value) => (value * 10_000).toFixed(0) },
  { name: "a fraction for a percent", kinds: ["share"], of: (value) => (value / 100).toFixed(4) },
  { name: "a tenth of a share", kinds: ["share"], of: (value) => (value / 10).toFixed(3) },
  { name: "a share above 100 %", kinds: ["share"], of: (value) => (value * 100).toFixed(0) },
  { name: "an index for a rate", kinds: ["growth"], of: (value) => (100 + value).toFixed(1) },
  { name: "a level for a rate", kinds: ["growth"], of: (value) => (300 + 10 * value).toFixed(2) },
  { name: "the other sign of a level", kinds: ["level", "growth of a level"], of: (value) => (-value).toFixed(2) },
];

describe.each(SLIPS)("$name", ({ kinds, of }) => {
  it.each(kinds)("in a %s is found, and in no other year", (kind) => {
    fc.assert(
      fc.property(made(kind), fc.integer({ min: 0, max: 4 }), (one, at) => {
        const rows = observed(one);
        const value = of(one.figures[at] ?? 0, one.digits);
        const slipped = rows.map((row, i) => (i === at ? ({ ...row, value } as Observation) : row));
        const findings = checkObservations(one.plan, slipped);
        expect(findings.map(({ facts }) => facts["year"])).toEqual([YEARS[at]]);
        expect(findings.every(({ severity }) => severity !== "note")).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe("a list of many", () => {
  it("is looked at in time linear in its length", () => {
    const plan = planWith({ indicators: [indicator("it", growth("5"), { measure: "growth", span: average })] });
    const rows = Array.from(
      { length: 100_000 },
      (_, i): Observation => ({ indicator: "it", year: 2026 + (i % 5), value: `${4 + (i % 1000) / 1000}`, status: "actual" }),
    );
    const findings = checkObservations(plan, rows);
    expect(findings.map(({ code, facts }) => `${code} ${facts["when"]} ${facts["figures"]}`)).toEqual(
      YEARS.map((year) => `several-figures ${year} 20000`),
    );
  });
});

describe("a truthful economy", () => {
  it("gives no warning for what its plan before reached", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 - 1 }), (seed) => {
        const { previous, previousOutcomes } = printed(truthOf(seed));
        const findings = checkObservations(previous, previousOutcomes).filter(({ severity }) => severity !== "note");
        expect(findings.map(({ code, facts, refs }) => [code, refs.map(({ id }) => id), facts])).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
