import { describe, expect, it } from "vitest";
import { U } from "../../../src/assessment/float/bound.js";
import { emptyComputed } from "../../../src/assessment/float/interval.js";
import { seenFrom } from "../../../src/assessment/float/set-figures.js";
import { chain } from "../../../src/assessment/forms/computed/fast-chains.js";
import { assess, assessMany } from "../../../src/assessment/index.js";
import { prepare } from "../../../src/assessment/many/prepare.js";
import { exact, precise } from "../../../src/kernel/index.js";
import type { Observation, Plan } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { indicator, planOf } from "../../model/plans.js";

/** A small generator of whole numbers below 2³², the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state;
  };
}

const YEARS = 5;
const rates = (next: () => number, years: number): string[] =>
  Array.from({ length: years }, () => ((next() % 1_200_000_000) / 1e8).toFixed(8));
const observed = (values: readonly string[]): Observation[] =>
  values.map((value, i) => ({ indicator: "it", year: 2026 + i, value, status: "actual" }));

/** Π(100 ± rate), exactly. */
const product = (values: readonly string[], sign: 1 | -1) =>
  values.reduce((all, rate) => all.times(exact(rate).times(sign).plus(100)), exact(1));

describe("the error of a chain", () => {
  const chained = (values: readonly string[], sign: 1 | -1) => {
    const series = values.map((value, i) => [2026 + i, value] as const);
    const seen = seenFrom(series, 2025, values.length);
    const into = emptyComputed();
    expect(chain(seen, 1, values.length, sign, into)).toBe(true);
    return into;
  };

  it("is what floats lose, and no less than the proof asks: 3n + 2 roundings", () => {
    const next = numbers(7);
    let worst = 0;
    for (let i = 0; i < 2000; i++) {
      const years = 1 + (i % 30);
      const sign = i % 2 === 0 ? 1 : -1;
      const values = rates(next, years);
      const { value, high, error } = chained(values, sign);
      const off = exact(value).times(exact(100).pow(years)).minus(product(values, sign)).abs();
      if (error === 0) {
        // Few digits: the double nearest to the product, and to each end.
        expect(value).toBe(Number(product(values, sign).div(exact(100).pow(years)).toFixed()));
        continue;
      }
      const allowed = exact(error).times(exact(100).pow(years));
      expect(off.lessThanOrEqualTo(allowed)).toBe(true);
      expect(error).toBeGreaterThanOrEqual((3 * years + 2) * U * high);
      worst = Math.max(worst, precise(off).div(exact(100).pow(years)).toNumber() / (U * high));
    }
    // Floats do lose more than one rounding: a bound of one would be none.
    expect(worst).toBeGreaterThan(3);
  });
});

/** The last rate that brings a chain as near to (100 + G)ⁿ as twelve decimals can, from below or from above. */
function nearest(values: readonly string[], due: ReturnType<typeof exact>, sign: 1 | -1): string[] {
  const others = product(values, sign);
  // Division is rounded, and so is the rate: what it comes to is computed exactly afterwards.
  const rate = precise(due).div(others).toPrecision(30);
  const last = exact(rate).minus(100).times(sign);
  return [0, 1].map((up) => {
    const units = last.times("1e12").floor().plus(up);
    return units.times("1e-12").toFixed(12);
  });
}

describe("chains nearer to their bound than floats can tell", () => {
  const kinds: readonly {
    readonly name: string;
    readonly sign: 1 | -1;
    readonly plan: Plan;
    readonly due: ReturnType<typeof exact>;
  }[] = [
    {
      name: "growth",
      sign: 1,
      due: exact("105.3").pow(YEARS),
      plan: planOf(
        indicator(
          "it",
          { kind: "growth", bound: "at-least", value: "5.3" },
          {
            measure: "growth",
            span: { kind: "average", from: 2026, to: 2030 },
          },
        ),
      ),
    },
    {
      name: "reductions",
      sign: -1,
      due: exact("83").times(exact(100).pow(YEARS - 1)),
      plan: planOf(
        indicator(
          "it",
          { kind: "change", bound: "at-least", value: "17", measure: "percent", direction: "decrease" } as Requirement,
          {
            measure: "growth",
            span: { kind: "over", from: 2026, to: 2030 },
          },
        ),
      ),
    },
  ];

  it.each(kinds)("are judged as exact arithmetic judges them: $name", ({ sign, plan, due }) => {
    const next = numbers(11);
    let misled = 0;
    for (let i = 0; i < 80; i++) {
      const values = rates(next, YEARS - 1).map((rate) => (Number(rate) / 2).toFixed(8));
      for (const last of nearest(values, due, sign)) {
        if (Number(last) <= -50 || Number(last) >= 50) continue;
        const figures = observed([...values, last]);
        const [set] = assessMany(plan, [figures], { asOf: 2030 });
        const [verdict] = assess(plan, figures, { asOf: 2030 }).verdicts;
        expect(set?.verdicts[0]?.status).toBe(verdict?.status);
        // What the plain product of floats says, without any bound on its error.
        const floats = [...values, last].reduce((all, rate) => all * (100 + sign * Number(rate)), 1) / 100 ** YEARS;
        const bound = due.times(exact(10).pow(-2 * YEARS)).toNumber();
        const enough = sign === 1 ? floats >= bound : floats <= bound;
        if (enough !== (verdict?.status === "achieved")) misled++;
      }
    }
    // The cases bite: floats alone go wrong in some of them.
    expect(misled).toBeGreaterThan(0);
  });
});

describe("a pace nearer to its threshold than floats can tell", () => {
  it.each(["the plan states", "each set tells"])("is judged as exact arithmetic judges it, from a base that %s", (from) => {
    const stated = from === "the plan states";
    const next = numbers(23);
    let misled = 0;
    for (let i = 0; i < 500; i++) {
      const [base, aim] = [(next() % 9_000_000_000) / 1e6, (next() % 9_000_000_000) / 1e6 + 1].map((one) => one.toFixed(6)) as [
        string,
        string,
      ];
      if (Math.abs(Number(aim) - Number(base)) < 0.01) continue;
      const plan = planOf(
        indicator(
          "it",
          { kind: "level", bound: "exactly", value: aim },
          { ...(stated && { base }), span: { kind: "by", year: 2028 } },
        ),
      );
      // 0.95 of the way due after one of three years, as near as fourteen digits come.
      const due = exact(aim).minus(base).times("0.95");
      const at = exact(base).plus(exact(precise(due).div(3).toPrecision(40)));
      const places = 14 - at.toFixed(0).replace("-", "").length;
      const told: Observation = { indicator: "it", year: 2025, value: base, status: "actual" };
      const now = observed([at.toFixed(Math.max(0, places))]);
      const figures = [...(stated ? [] : [told]), ...now];
      const [set] = assessMany(plan, [figures], { asOf: 2026 });
      const [verdict] = assess(plan, figures, { asOf: 2026 }).verdicts;
      expect(set?.verdicts[0]?.status).toBe(verdict?.status);
      const value = Number((now[0] as { value: string }).value);
      const quotient = (value - Number(base)) / (Number(aim) - Number(base)) / (1 / 3);
      if ((quotient >= 0.95 ? "on-track" : "behind") !== verdict?.status) misled++;
    }
    expect(misled).toBeGreaterThan(0);
  });

  it("doubts a figure that is the double of a threshold and not the threshold", () => {
    // 15 × ⅕ × θ is 1 and a little, or 1 and a little less: as doubles both are 1.
    const judged = (onTrack: string) => {
      const plan = planOf(
        indicator("it", { kind: "level", bound: "at-least", value: "15" }, { base: "0", span: { kind: "by", year: 2030 } }),
      );
      const options = { asOf: 2026, policy: { onTrack, ahead: "1.05" } };
      const [set] = assessMany(plan, [observed(["1"])], options);
      return [set?.verdicts[0]?.status, assess(plan, observed(["1"]), options).verdicts[0]?.status];
    };
    expect(judged("0.333333333333333333334")).toEqual(["behind", "behind"]);
    expect(judged("0.333333333333333333333")).toEqual(["on-track", "on-track"]);
    expect(judged("0.3333333333333333")).toEqual(["on-track", "on-track"]);
  });
});

describe("sums and products on their bounds", () => {
  const exactly = (plan: Plan, values: readonly string[]): number => {
    const prepared = prepare(plan, { asOf: 2028 });
    const [brief] = prepared.briefs(observed(values));
    expect(brief?.status).toBe(assess(plan, observed(values), { asOf: 2028 }).verdicts[0]?.status);
    return prepared.exact();
  };

  it("need no exact arithmetic where they have few digits", () => {
    const growth = planOf(
      indicator(
        "it",
        { kind: "growth", bound: "at-least", value: "5" },
        { measure: "growth", span: { kind: "average", from: 2026, to: 2030 } },
      ),
    );
    const mean = planOf(
      indicator("it", { kind: "level", bound: "at-least", value: "5.5" }, { span: { kind: "average", from: 2026, to: 2030 } }),
    );
    expect(exactly(growth, ["5.0", "5.0", "5.0"])).toBe(0);
    expect(exactly(mean, ["5.4", "5.5", "5.6"])).toBe(0);
    // With more digits a tie is a doubt.
    expect(exactly(growth, ["5.0000000000", "5.0000000000", "5.0000000000"])).toBe(1);
  });
});
