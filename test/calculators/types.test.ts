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
    // @ts-expect-error a field is missing
    c.contributionRate({ partFirst: "1", partLast: "2", wholeFirst: "3" });
    // @ts-expect-error there is no such field
    c.contribution({ partFirst: "1", partLast: "2", wholeFirst: "3", wholeLast: "4", year: 2025 });
    // @ts-expect-error four values or an object, not two
    c.contributionRate("1", "2");
    // @ts-expect-error totals and outputs are easily swapped: they go by name
    c.intensityReduction("1", "2", "3", "4");
    // @ts-expect-error no such form
    c.completionRate("1", "2", "3", "share");
    // @ts-expect-error the form has no default
    c.completionRate({ base: "1", actual: "2", target: "3" });
    // @ts-expect-error a year is counted as text here
    c.growthBetween("1", 2020, "2", 2025);
    // @ts-expect-error a rate is no number
    c.doublingTime(7.2);
    // @ts-expect-error years are counted, not written
    c.doublingRate("10");
    // @ts-expect-error a list of values
    c.gini("1", "2");
    // @ts-expect-error no such reading
    c.plausibility(["1"], "level");
    // @ts-expect-error the overlap is a count of years
    c.spliceSeries(["1"], ["2"], "1");
    // @ts-expect-error a list of indices
    c.fixedBaseIndex("105");
    // @ts-expect-error an index is no number
    c.implicitDeflator(107.1, 105);
    // @ts-expect-error a base year is a number
    c.progressGap({ base: "1", baseYear: "2025", current: "2", currentYear: 2027, target: "3", targetYear: 2030 });
  };
  expectTypeOf(compiled).toBeFunction();
  expectTypeOf(c.percentChange("1", c.decimal("2"))).toEqualTypeOf<c.Decimal>();
  expectTypeOf(c.linearPath("1", "2", 5)).toEqualTypeOf<c.Decimal[]>();
  expectTypeOf(c.averageAnnualGrowthInterval("1", "2", 5)).toEqualTypeOf<c.Interval>();
  expectTypeOf(c.contributionRate({ partFirst: "1", partLast: "2", wholeFirst: "3", wholeLast: "4" })).toEqualTypeOf<c.Decimal>();
  expectTypeOf(c.fixedBaseIndex(["105"])).toEqualTypeOf<c.Decimal[]>();
  expectTypeOf(c.plausibility(["104"])).toEqualTypeOf<c.PlausibilityNote[]>();
  expectTypeOf(c.agreesWithPrinted("1", { low: "1", high: "2" })).toEqualTypeOf<boolean>();
});
