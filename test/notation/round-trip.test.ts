import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PlanError } from "../../src/kernel/index.js";
import { printTarget, type Requirement, readTarget } from "../../src/notation/index.js";
import { contextOf, requirement, shaped } from "./requirements.js";

describe("printing and reading", () => {
  it("in Chinese, what was printed reads as the same requirement", () => {
    fc.assert(
      fc.property(requirement, (wanted) => {
        const printed = printTarget(wanted);
        const reading = readTarget(printed, contextOf(wanted));
        expect(reading, printed).toMatchObject({ ok: true, text: printed });
        if (reading.ok) expect(reading.clauses, printed).toEqual([wanted]);
      }),
      { numRuns: 1000 },
    );
  });

  it("what was printed as a multiple is printed as one", () => {
    const doubled = { kind: "change", bound: "exactly", value: "100", measure: "percent", direction: "increase" } as const;
    expect([printTarget(doubled), printTarget(doubled, { locale: "en" })]).toEqual(["翻一番", "double over the period"]);
    expect(printTarget({ ...doubled, value: "300" })).toBe("翻两番");
    // Neither a fall nor points nor a floor is a doubling.
    const others = [{ direction: "decrease" }, { measure: "points" }, { bound: "at-least" }, { value: "50" }] as const;
    for (const other of others) expect(printTarget({ ...doubled, ...other } as Requirement)).not.toContain("翻");
  });

  it("whatever has the shape of a requirement reads back or is refused", () => {
    let refused = 0;
    fc.assert(
      fc.property(shaped, (wanted) => {
        let printed: string;
        try {
          printed = printTarget(wanted);
        } catch (error) {
          expect(error).toBeInstanceOf(PlanError);
          expect((error as PlanError).code).toBe("not-printable");
          refused++;
          return;
        }
        const reading = readTarget(printed, contextOf(wanted));
        expect(reading.ok && reading.clauses, printed).toEqual([wanted]);
      }),
      { numRuns: 3000 },
    );
    expect(refused).toBeLessThan(2400);
  });

  it("names with digits, letters and dashes at their ends keep their margin, below zero too", () => {
    for (const to of ["gdp-growth", "gdp-growth1", "PM2.5", "5G", "人均GDP", "forest-coverage-2", "全省平均水平", "2020年水平"])
      for (const margin of ["1", "0.5", "-60.9", "-0", undefined])
        for (const relation of ["above", "not-below", "below"] as const) {
          const wanted: Requirement = { kind: "relative", relation, to, ...(margin !== undefined && { margin }) };
          const reading = readTarget(printTarget(wanted));
          expect(reading.ok && reading.clauses, printTarget(wanted)).toEqual([wanted]);
        }
  });

  it("a number below zero keeps its sign", () => {
    for (const value of ["-0", "-0.0", "-5", "-60.9"])
      for (const bound of ["unstated", "at-least", "about"] as const) {
        const all: Requirement[] = [
          { kind: "level", bound, value },
          { kind: "growth", bound, value },
          { kind: "change", bound, value, measure: "points", direction: "decrease" },
        ];
        for (const wanted of all) expect(readTarget(printTarget(wanted))).toMatchObject({ ok: true, clauses: [wanted] });
      }
  });

  it("in English, each says something of its own", () => {
    const alike = requirement.map((given) => ({
      ...given,
      ...("value" in given && { value: "5" }),
      ...("low" in given && { low: "4", high: "5" }),
      ...("scale" in given && { scale: "surface-water" }),
      ...("parts" in given && { parts: ["2", "1"] }),
      ...("margin" in given && given.margin !== undefined && { margin: "1" }),
    }));
    fc.assert(
      fc.property(fc.uniqueArray(alike, { minLength: 30, maxLength: 60, selector: keyed }), (many) => {
        const printed = many.map((one) => printTarget(one as Requirement, { locale: "en" }));
        for (const line of printed) expect(line).toMatch(/^[^{}\n]+$/);
        for (const line of printed) expect(line).not.toContain("undefined");
        const twice = printed.filter((line, i) => printed.indexOf(line) !== i);
        expect(twice).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

/** A requirement with its keys in order, for keys may come in any. */
const keyed = (of: object): string => JSON.stringify(Object.entries(of).sort(([a], [b]) => (a < b ? -1 : 1)));
