import fc from "fast-check";
import { describe, expect } from "vitest";
import * as c from "../../src/calculators/index.js";
import { law, level, near, rate, rates, text, years } from "./law.js";

const index = text(20, 400, 2);
const indices = fc.array(index, { minLength: 1, maxLength: 10 });
const levels = fc.array(level, { minLength: 1, maxLength: 8 });

describe("indices", () => {
  law<[string[]]>("chained and fixed-base indices undo each other", [indices], (chain) => {
    c.chainIndex(c.fixedBaseIndex(chain)).forEach((one, i) => {
      near(one, chain[i] as string);
    });
    c.fixedBaseIndex(c.chainIndex(chain, "100"), "100").forEach((one, i) => {
      near(one, chain[i] as string);
    });
  });

  law<[string[]]>("the last fixed-base index is the linked one, and growth of its years plus 100", [indices], (chain) => {
    const last = c.fixedBaseIndex(chain).at(-1) as c.Decimal;
    expect(last.equals(c.linkIndices(chain))).toBe(true);
    near(last, c.cumulativeGrowth(chain.map((one) => c.decimal(one).minus(100))).plus(100));
  });

  law<[string[], string]>("on another base, indices are the same in proportion", [indices, level], (chain, base) => {
    const moved = chain.map((one) => c.decimal(one).times(base).div(100));
    near(c.linkIndices(moved, base), c.linkIndices(chain).times(base).div(100));
    near(c.deflate("7", moved[0] as c.Decimal, base), c.deflate("7", chain[0] as string));
  });

  law<[string, string]>("the deflator takes the nominal index to the real one", [index, index], (nominal, real) => {
    near(c.deflate(nominal, c.implicitDeflator(nominal, real), "100"), real);
    near(
      c.implicitDeflator(nominal, real).minus(100),
      c.realGrowth(c.decimal(nominal).minus(100), c.decimal(real).minus(100)),
      30,
    );
  });

  law<[string[], string[], number]>(
    "a spliced series keeps the growth of both, and the newer levels",
    [levels, levels, fc.integer({ min: 1, max: 4 })],
    (older, newer, overlap) => {
      fc.pre(older.length >= overlap && newer.length >= overlap);
      const spliced = c.spliceSeries({ older, newer, overlap });
      const before = older.length - overlap;
      expect(spliced).toHaveLength(before + newer.length);
      expect(spliced.slice(before).map(String)).toEqual(newer.map((one) => c.decimal(one).toString()));
      for (let i = 1; i < before; i++) {
        near(
          c.percentChange(spliced[i - 1] as c.Decimal, spliced[i] as c.Decimal),
          c.percentChange(older[i - 1] as string, older[i] as string),
          28,
        );
      }
    },
  );

  law<[string[]]>("a series spliced with itself is itself", [levels], (series) => {
    const spliced = c.spliceSeries(series, series, series.length);
    expect(spliced.map(String)).toEqual(series.map((one) => c.decimal(one).toString()));
  });
});

describe("parts and intensities", () => {
  law<[[string, string, string, string]]>("the parts' rates add up to 100", [fc.tuple(level, level, level, level)], (parts) => {
    const [a0, a1, b0, b1] = parts;
    const [wholeFirst, wholeLast] = [c.structureSum([a0, b0]), c.structureSum([a1, b1])];
    fc.pre(!wholeFirst.equals(wholeLast));
    const a = c.contributionRate({ partFirst: a0, partLast: a1, wholeFirst, wholeLast });
    const b = c.contributionRate({ partFirst: b0, partLast: b1, wholeFirst, wholeLast });
    const scale = c.Decimal.max(a.abs(), 1);
    near(a.plus(b).minus(100).div(scale), "0", 28);
    const points = c.contribution(a0, a1, wholeFirst, wholeLast);
    near(points.div(scale), a.times(c.percentChange(wholeFirst, wholeLast)).div(100).div(scale), 24);
  });

  law<[string, string, string, string]>(
    "the reduction of an intensity is the fall of the quotient, and of the growth of both",
    [level, level, level, level],
    (totalFirst, totalLast, outputFirst, outputLast) => {
      const fall = c.intensityReduction({ totalFirst, totalLast, outputFirst, outputLast });
      near(fall, c.percentChange(c.intensity(totalFirst, outputFirst), c.intensity(totalLast, outputLast)).negated(), 24);
      const grown = [c.percentChange(totalFirst, totalLast), c.percentChange(outputFirst, outputLast)] as const;
      near(fall, c.realGrowth(...grown).negated(), 24);
    },
  );
});

describe("paces", () => {
  law<[number]>("the doubling rate doubles in its years", [fc.integer({ min: 1, max: 1000 })], (n) => {
    near(c.doublingTime(c.doublingRate(n)), String(n));
    near(c.yearsToReach("1", "2", c.doublingRate(n)), String(n));
  });

  law<[string, string, number]>("mean increments lead from first to last", [rate, rate, years], (first, last, n) => {
    near(c.meanIncrement(first, last, n).times(n).plus(c.decimal(first)), last);
    near(c.linearPath(first, last, n)[0] as c.Decimal, c.decimal(first).plus(c.meanIncrement(first, last, n)));
  });

  law<[string, string, number, number]>(
    "between two dates whole years apart, growth is the mean growth",
    [level, level, years, fc.integer({ min: 1, max: 28 })],
    (first, last, n, day) => {
      const mean = c.averageAnnualGrowth(first, last, n);
      const end = 2000 + n;
      near(c.growthBetween(first, "2000", last, `${end}`), mean);
      near(c.growthBetween(first, "2000-02", last, `${end}-02`), mean);
      near(
        c.growthBetween(first, `2000-02-${day}`.replace(/-(.)$/, "-0$1"), last, `${end}-02-${day}`.replace(/-(.)$/, "-0$1")),
        mean,
      );
    },
  );

  law<[string, string, number, number]>(
    "growth between dates composes: what two spans grow together is what both grow",
    [level, text(0.5, 2, 2), fc.integer({ min: 1, max: 11 }), fc.integer({ min: 1, max: 30 })],
    (first, factor, months, more) => {
      const month = (passed: number) => `${2020 + Math.floor(passed / 12)}-${String((passed % 12) + 1).padStart(2, "0")}`;
      const yearly = c.decimal(factor).minus(1).times(100);
      const levelAt = (passed: number) =>
        c
          .decimal(first)
          .times(c.decimal(c.ratio(c.cumulativeGrowth([yearly]).plus(100), "100")).pow(c.ratio(String(passed), "12")));
      near(c.growthBetween(levelAt(months), month(months), levelAt(months + more), month(months + more)), yearly, 24);
    },
  );

  law<[string, string, string, number]>(
    "the progress gap is the share of the way less the share of the time, and 0 on the line",
    [level, level, level, fc.integer({ min: 0, max: 5 })],
    (base, current, target, gone) => {
      fc.pre(base !== target);
      const years = { baseYear: 2025, currentYear: 2025 + gone, targetYear: 2030 };
      const shares = c.shareOfDistance(base, current, target).minus(c.shareOfTime(2025, 2025 + gone, 2030));
      near(c.progressGap({ base, current, target, ...years }), shares.times(100), 24);
      const due = [base, ...c.linearPath(base, target, 5)][gone] as c.Decimal;
      near(c.progressGap({ base, current: due, target, ...years }), "0", 24);
    },
  );

  law<[string, string, string]>(
    "a target is complete at 100 % in each form, and not before",
    [level, level, level],
    (base, actual, target) => {
      fc.pre(base !== target);
      const rising = c.decimal(target).greaterThan(base);
      const there = rising ? c.decimal(actual).greaterThanOrEqualTo(target) : c.decimal(actual).lessThanOrEqualTo(target);
      for (const form of ["change", "level", "deviation"] as const) {
        expect(c.completionRate(base, target, target, form).toString()).toBe("100");
        expect(c.completionRate({ base, actual, target, form }).greaterThanOrEqualTo(100)).toBe(there);
      }
      expect(c.completionRate(base, base, target, "change").toString()).toBe("0");
    },
  );
});

describe("rates that are read as such", () => {
  law<[string[]]>(
    "whatever a statistician prints as rates is computed: from −50 to 80, with one place or two",
    [rates],
    (each) => {
      expect(c.cumulativeGrowth(each)).toBeInstanceOf(c.Decimal);
      expect(c.meanOfAnnualRates(each)).toBeInstanceOf(c.Decimal);
      expect(c.pathFromRates("100", each)).toHaveLength(each.length);
    },
  );
});
