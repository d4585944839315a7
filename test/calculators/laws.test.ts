import fc from "fast-check";
import { describe, expect } from "vitest";
import * as c from "../../src/calculators/index.js";
import { law, level, near, rate, rates, text, years } from "./law.js";

describe("growth", () => {
  law<[string, string, number]>("compounding the mean gives back the last level", [level, level, years], (first, last, n) => {
    const mean = c.averageAnnualGrowth(first, last, n);
    near(c.pathFromRates(first, Array(n).fill(mean)).at(-1) as c.Decimal, last, 30);
  });

  law<[string, number, string]>(
    "both methods agree on even growth",
    [level, fc.integer({ min: 1, max: 10 }), text(-40, 60, 1)],
    (base, n, growth) => {
      const path = c.pathFromRates(base, Array(n).fill(growth));
      near(c.averageAnnualGrowthCumulative(base, path), growth);
      near(c.averageAnnualGrowth(base, path.at(-1) as c.Decimal, n), growth);
    },
  );

  law<[string, string[]]>(
    "the cumulative method's levels add up to the given total",
    [level, fc.array(level, { minLength: 1, maxLength: 10 })],
    (base, levels) => {
      const mean = c.averageAnnualGrowthCumulative(base, levels);
      const path = c.pathFromRates(base, Array(levels.length).fill(mean));
      near(c.structureSum(path), c.structureSum(levels), 28);
    },
  );

  law<[string[]]>("the mean, repeated, is the cumulative growth", [rates], (each) => {
    const mean = c.meanOfAnnualRates(each);
    near(c.cumulativeGrowth(Array(each.length).fill(mean)), c.cumulativeGrowth(each), 30);
  });

  law<[string[]]>("the order of years does not matter", [rates], (each) => {
    near(c.meanOfAnnualRates([...each].reverse()), c.meanOfAnnualRates(each));
  });

  law<[string[]]>("the chained mean lies between the least and the greatest rate", [rates], (each) => {
    const sorted = each.map((one) => c.decimal(one)).sort((a, b) => a.comparedTo(b));
    const mean = c.meanOfAnnualRates(each);
    expect(
      mean.greaterThanOrEqualTo((sorted[0] as c.Decimal).minus("1e-30")) &&
        mean.lessThanOrEqualTo((sorted.at(-1) as c.Decimal).plus("1e-30")),
    ).toBe(true);
  });

  law<[string[]]>("a reduction is growth with its sign turned", [rates], (each) => {
    const turned = each.map((one) => c.decimal(one).negated());
    near(c.cumulativeReduction(turned.map((one) => one.toFixed())), c.cumulativeGrowth(each).negated());
  });

  law<[string, string[], number]>(
    "the required remaining rate brings the mean to the target",
    [rate, fc.array(rate, { maxLength: 6 }), fc.integer({ min: 1, max: 6 })],
    (target, gone, left) => {
      const total = gone.length + left;
      const needed = c.requiredRemainingRate(target, total, gone);
      near(c.meanOfAnnualRates([...gone, ...Array<c.Decimal>(left).fill(needed)]), target, 30);
    },
  );

  law<[string, string, number]>(
    "the required reduction reaches the target",
    [text(-20, 80, 2), text(-20, 80, 2), years],
    (target, done, left) => {
      const needed = c.requiredRemainingReduction(target, done, left);
      near(c.cumulativeReduction([done, ...Array<c.Decimal>(left).fill(needed)]), target, 30);
    },
  );

  law<[string, string, number]>("the implied base grows to the last level", [level, rate, years], (last, growth, n) => {
    near(c.pathFromRates(c.impliedBase(last, growth, n), Array(n).fill(growth)).at(-1) as c.Decimal, last, 30);
  });

  law<[string, number]>(
    "the years to reach a path's level are its years",
    [text(0.5, 30, 1), fc.integer({ min: 1, max: 30 })],
    (growth, n) => {
      const last = c.pathFromRates("100", Array(n).fill(growth)).at(-1) as c.Decimal;
      near(c.yearsToReach("100", last, growth), String(n), 28);
    },
  );

  law<[string, string]>("real growth and prices make nominal growth", [rate, text(-20, 50, 2)], (nominal, prices) => {
    // Decimals, for the law holds of rates that a text could not give without being taken for fractions.
    near(c.cumulativeGrowth([c.realGrowth(c.decimal(nominal), c.decimal(prices)), prices]), nominal, 30);
  });

  law<[string[]]>("linked indices are cumulative growth plus 100", [rates], (each) => {
    near(c.linkIndices(each.map((one) => c.decimal(one).plus(100))), c.cumulativeGrowth(each).plus(100));
  });

  law<[[string, string, string, string]]>(
    "the parts' contributions add up to the whole's growth",
    [fc.tuple(level, level, level, level)],
    ([a0, a1, b0, b1]) => {
      const [whole0, whole1] = [c.structureSum([a0, b0]), c.structureSum([a1, b1])];
      near(
        c.contribution(a0, a1, whole0, whole1).plus(c.contribution(b0, b1, whole0, whole1)),
        c.percentChange(whole0, whole1),
        30,
      );
    },
  );
});

describe("paths", () => {
  law<[string, string, number]>("end exactly at their target", [level, level, years], (base, target, n) => {
    expect(c.linearPath(base, target, n).at(-1)?.equals(c.decimal(target))).toBe(true);
    expect(c.geometricPath(base, target, n).at(-1)?.equals(c.decimal(target))).toBe(true);
  });

  law<[string, string, number]>(
    "take even steps, or grow at one rate",
    [level, level, fc.integer({ min: 2, max: 20 })],
    (base, target, n) => {
      const line = [c.decimal(base), ...c.linearPath(base, target, n)];
      const curve = [c.decimal(base), ...c.geometricPath(base, target, n)];
      for (let i = 2; i <= n; i++) {
        near((line[i] as c.Decimal).minus(line[i - 1] as c.Decimal), (line[1] as c.Decimal).minus(line[0] as c.Decimal), 28);
        near(
          c.ratio(curve[i] as c.Decimal, curve[i - 1] as c.Decimal),
          c.ratio(curve[1] as c.Decimal, curve[0] as c.Decimal),
          28,
        );
      }
    },
  );

  law<[string, string, number, number]>(
    "have on a line the share of distance that is the share of time",
    [level, level, years, fc.integer({ min: 1, max: 20 })],
    (base, target, n, at) => {
      fc.pre(at <= n && base !== target);
      const due = c.valueOnPath(c.linearPath(base, target, n), at);
      near(c.shareOfDistance(base, due, target), c.shareOfTime(2025, 2025 + at, 2025 + n), 24);
    },
  );
});

describe("progress", () => {
  law<[string, string]>("is 0 at the base and 1 at the target, whichever way it goes", [level, level], (base, target) => {
    fc.pre(base !== target);
    expect(c.shareOfDistance(base, base, target).toString()).toBe("0");
    expect(c.shareOfDistance(base, target, target).toString()).toBe("1");
    expect(c.growthRatio(base, 2020, target, 2025, target, 2025).toString()).toBe("1");
  });

  law<[string, number, number]>(
    "by logarithm counts years of even pace",
    [text(1, 60, 2), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 5, max: 10 })],
    (target, done, total) => {
      const pace = c.requiredRemainingReduction(target, "0", total);
      near(c.logShare(target, c.cumulativeReduction(Array(done).fill(pace))), c.shareOfTime(0, done, total), 28);
    },
  );

  law<[string, string]>("the gap changes sign with the direction", [rate, rate], (current, target) => {
    expect(
      c
        .gapToTarget(current, target, "higher")
        .plus(c.gapToTarget(current, target, "lower"))
        .isZero(),
    ).toBe(true);
    expect(c.gapToTarget(current, target, "hold").equals(c.gapToTarget(current, target, "higher").abs())).toBe(true);
  });
});

describe("shares and intervals", () => {
  law<[string[], string[]]>("structural change is the same both ways and 0 without change", [rates, rates], (before, after) => {
    const n = Math.min(before.length, after.length);
    const [a, b] = [before.slice(0, n), after.slice(0, n)];
    expect(c.structuralChange(a, b).equals(c.structuralChange(b, a))).toBe(true);
    expect(c.structuralChange(a, a).isZero()).toBe(true);
  });

  law<[string, string, number, number, number]>(
    "the growth interval holds the growth of whatever rounds to the printed levels",
    [text(1, 1000, 2), text(1, 1000, 2), years, fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })],
    (first, last, n, down, up) => {
      const { low, high } = c.averageAnnualGrowthInterval(first, last, n);
      const growth = c.averageAnnualGrowth(
        c.decimal(first).plus(String(down / 10_000)),
        c.decimal(last).plus(String(up / 10_000)),
        n,
      );
      expect(growth.greaterThanOrEqualTo(low.minus("1e-30")) && growth.lessThanOrEqualTo(high.plus("1e-30"))).toBe(true);
    },
  );

  law<[string]>("a printed figure agrees with its own interval", [rate], (stated) => {
    expect(c.agreesWithPrinted(stated, c.printedInterval(stated))).toBe(true);
  });
});
