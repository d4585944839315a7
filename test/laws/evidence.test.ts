import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessIndicator, assessMany } from "../../src/assessment/index.js";
import type { Indicator, Observation } from "../../src/model/index.js";
import { indicator, planOf } from "../model/plans.js";
import { asked, asOf, change, figure, figures, growth, tenths } from "./asked.js";

const other = indicator("other", { kind: "growth", bound: "at-least", value: "5" }, { measure: "growth" });
const OTHERS: Observation[] = [2026, 2027, 2028, 2029, 2030].map((year) => ({
  indicator: "other",
  year,
  value: "31.4",
  status: "actual",
  measure: "growth",
}));

const judge = (one: Indicator, seen: readonly Observation[], until: number) =>
  assessIndicator(planOf(one, other), "it", [...seen, ...OTHERS], { asOf: until });

/** An indicator, a year and figures until it. */
const case_ = fc
  .tuple(asked(), asOf)
  .chain(([one, until]) => fc.record({ one: fc.constant(one), until: fc.constant(until), seen: figures(one, until) }));

describe("of any kind of target over any span", () => {
  it("the order of the rows decides nothing, ties among them", () => {
    fc.assert(
      fc.property(
        case_.chain(({ one, until, seen }) =>
          fc.record({
            one: fc.constant(one),
            until: fc.constant(until),
            rows: figures(one, until).chain((more) => {
              const all = [...seen, ...more];
              return fc.record({ all: fc.constant(all), turned: fc.shuffledSubarray(all, { minLength: all.length }) });
            }),
          }),
        ),
        ({ one, until, rows }) => {
          expect(judge(one, rows.turned, until)).toEqual(judge(one, rows.all, until));
        },
      ),
      { numRuns: 300 },
    );
  });

  const LESS: readonly Pick<Observation, "status" | "vintage">[] = [
    { status: "provisional" },
    { status: "estimate" },
    { status: "assumed" },
    { status: "actual", vintage: "2031-01" },
    { status: "provisional", vintage: "2039" },
    { status: "estimate", vintage: "2039" },
    { status: "assumed", vintage: "2039" },
  ];

  it("a figure that says less changes nothing: an assumed, an estimated, an older one, one of fewer years", () => {
    fc.assert(
      fc.property(
        case_,
        fc.array(fc.tuple(fc.nat(4), fc.constantFrom(...LESS), fc.boolean()), { minLength: 1, maxLength: 4 }),
        fc.array(tenths(-9, 90), { minLength: 4, maxLength: 4 }),
        ({ one, until, seen }, lesser, values) => {
          const known = seen.map((row) => ({ ...row, vintage: "2031-06" }) as Observation);
          const more = lesser.map(([at, said, spanned], i): Observation => {
            const row = known[at % known.length] as Observation & { readonly year: number };
            const value = one.measure === "grade" ? (["I", "IV"][i % 2] as string) : (values[i] as string);
            const shorter = spanned && until > 2026 && one.measure !== "grade" && said.status !== "actual";
            return shorter
              ? ({ indicator: "it", span: { from: 2026, to: until - 1 }, value, ...said } as Observation)
              : figure(one, row.year, value, said as Partial<Observation>);
          });
          // Where the others say nothing, it is the only one that does.
          fc.pre(judge(one, known, until).status !== "undetermined");
          // Those that say less may contradict one another; that is told.
          const { ties: _, ...verdict } = judge(one, [...more, ...known], until);
          expect(verdict).toEqual(judge(one, known, until));
        },
      ),
      { numRuns: 500 },
    );
  });

  it("both doors give one verdict", () => {
    fc.assert(
      fc.property(case_, ({ one, until, seen }) => {
        const [set] = assessMany(planOf(one, other), [[...seen, ...OTHERS]], { asOf: until });
        const { status, standing, certainty, reason } = judge(one, seen, until);
        expect(set?.verdicts[0]).toMatchObject({ status, standing, certainty, ...(reason !== undefined && { reason }) });
      }),
      { numRuns: 500 },
    );
  });
});

/** 10⁻¹ % steps from 100: levels that are exactly what the rates make of them. */
function levelsOf(rates: readonly string[]): string[] {
  let level = 10n ** 24n;
  return rates.map((rate) => {
    level = (level * (1000n + BigInt(Math.round(Number(rate) * 10)))) / 1000n;
    const digits = level.toString().padStart(23, "0");
    return `${digits.slice(0, -22)}.${digits.slice(-22)}`;
  });
}

describe("levels, the rates made of them and the indices", () => {
  it("give one verdict for growth and for changes in percent, whatever the bound, the span, the side and the year", () => {
    const percent = change.filter((one) => one.kind === "change" && one.measure === "percent");
    fc.assert(
      fc.property(
        asked(fc.oneof(growth, percent)),
        asOf.chain((until) => fc.array(tenths(-6, 12), { minLength: until - 2025, maxLength: until - 2025 })),
        (one, rates) => {
          const until = 2025 + rates.length;
          const row: Indicator = { ...one, measure: "level", unit: "亿元" };
          const base = `100.${"0".repeat(22)}`;
          const from: Indicator = {
            ...row,
            baseline: { printed: base, reading: { kind: "level", bound: "unstated", value: base }, year: 2025, locator: {} },
          };
          const as = (values: readonly string[], measure: "level" | "growth" | "index") =>
            judge(
              from,
              values.map((value, i) => figure(row, 2026 + i, value, { measure } as Partial<Observation>)),
              until,
            );
          const said = [
            as(levelsOf(rates), "level"),
            as(rates, "growth"),
            as(
              rates.map((rate) => (Number(rate) + 100).toFixed(1)),
              "index",
            ),
          ].map(({ status, standing, reason }) => [status, standing, reason]);
          expect(said).toEqual([said[0], said[0], said[0]]);
        },
      ),
      { numRuns: 600 },
    );
  });
});
