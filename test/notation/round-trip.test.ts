import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printTarget, type Requirement, readTarget } from "../../src/notation/index.js";
import { contextOf, requirement } from "./requirements.js";

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
