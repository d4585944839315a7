import fc from "fast-check";
import { describe, expect } from "vitest";
import * as c from "../../src/calculators/index.js";
import { law, level, near } from "./law.js";

const regions = fc.array(fc.tuple(level, level), { minLength: 1, maxLength: 10 });
const MEASURES = [c.gini, c.theil, c.variationCoefficient] as const;

describe.each(MEASURES.map((measure) => [measure.name, measure] as const))("%s", (_, measure) => {
  law<[[string, string][], string]>(
    "does not change with the unit, the order, or the scale of the weights",
    [regions, level],
    (each, scale) => {
      const [values, weights] = [each.map(([value]) => value), each.map(([, weight]) => weight)];
      const spread = measure({ values, weights });
      const times = (list: readonly string[]) => list.map((one) => c.decimal(one).times(scale));
      near(measure(times(values), weights), spread, 28);
      near(measure(values, times(weights)), spread, 28);
      near(measure([...values].reverse(), [...weights].reverse()), spread, 28);
    },
  );

  law<[string, number]>("is 0 where all are equal, and only there", [level, fc.integer({ min: 1, max: 20 })], (value, n) => {
    expect(measure(Array<string>(n).fill(value)).toString()).toBe("0");
    expect(measure([...Array<string>(n).fill(value), `${value}1`]).greaterThan(0)).toBe(true);
  });

  law<[string[], number]>(
    "weights count a region as often as they say",
    [fc.array(level, { minLength: 2, maxLength: 5 }), fc.integer({ min: 1, max: 4 })],
    (values, n) => {
      const repeated = values.flatMap((value, i) => Array<string>(i === 0 ? n : 1).fill(value));
      near(
        measure(
          values,
          values.map((_, i) => String(i === 0 ? n : 1)),
        ),
        measure(repeated),
        28,
      );
      near(measure([...values, "7"], [...values.map(() => "1"), "0"]), measure(values), 28);
    },
  );

  law<[string, string, string]>("falls when the richer gives to the poorer", [level, level, level], (a, b, other) => {
    fc.pre(a !== b);
    const half = c.decimal(a).plus(b).div(2);
    expect(measure([half, half, c.decimal(other)]).lessThan(measure([a, b, other]))).toBe(true);
  });

  law<[string]>("tells a difference in the last of forty digits", [level], (value) => {
    const beside = `${value}${"1".padStart(38, "0")}`;
    expect(measure([value, beside]).greaterThan(0)).toBe(true);
  });
});
