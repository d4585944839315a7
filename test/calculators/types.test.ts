import { expectTypeOf, it } from "vitest";
import * as c from "../../src/calculators/index.js";

// The compiler is the test: `tsc` runs over this file, and each @ts-expect-error must have an error to expect.
it("refuses at compile time what it refuses at run time", () => {
  const compiled = () => {
    // @ts-expect-error a number has lost what the plan printed
    c.percentChange(1.1, "2");
    // @ts-expect-error an integer is a number too
    c.averageAnnualGrowth(100, "161.051", 5);
    // @ts-expect-error years are counted, not written
    c.averageAnnualGrowth("100", "161.051", "5");
    // @ts-expect-error a list, not one rate
    c.cumulativeGrowth("5");
    // @ts-expect-error only printed text knows its precision
    c.printedInterval(c.decimal("5.0"));
    // @ts-expect-error no such direction
    c.gapToTarget("1", "2", "up");
  };
  expectTypeOf(compiled).toBeFunction();
  expectTypeOf(c.percentChange("1", c.decimal("2"))).toEqualTypeOf<c.Decimal>();
  expectTypeOf(c.linearPath("1", "2", 5)).toEqualTypeOf<c.Decimal[]>();
  expectTypeOf(c.averageAnnualGrowthInterval("1", "2", 5)).toEqualTypeOf<c.Interval>();
  expectTypeOf(c.agreesWithPrinted("1", { low: "1", high: "2" })).toEqualTypeOf<boolean>();
});
