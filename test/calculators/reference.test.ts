import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as calculators from "../../src/calculators/index.js";
import { Decimal, precise } from "../../src/kernel/index.js";

// Made by reference/make_cases.py with python's decimal and fractions: a second computation that shares no code with ours.
type Case = readonly [readonly unknown[], string | boolean | readonly string[]];
const cases = JSON.parse(readFileSync(new URL("reference/reference.cases.json", import.meta.url), "utf8")) as {
  [name: string]: Case[];
};

const doors = calculators as unknown as { [name: string]: (...args: readonly unknown[]) => unknown };
const NOT_CALCULATORS = ["Decimal", "decimal", "PlanError", "plausibility"];

/** Results agree when they differ by less than the 30th significant digit. */
function agrees(ours: Decimal, theirs: string): boolean {
  const other = precise(new Decimal(0)).plus(theirs);
  if (other.isZero()) return ours.abs().lessThan("1e-30");
  return precise(ours).minus(other).abs().div(other.abs()).lessThan("1e-30");
}

describe("a second computation", () => {
  it("covers every calculator", () => {
    const ours = Object.keys(calculators).filter((name) => !NOT_CALCULATORS.includes(name));
    expect(Object.keys(cases).sort()).toEqual(ours.sort());
  });

  it.each(Object.keys(cases))("%s agrees to 30 digits in 200 random cases", (name) => {
    const rows = cases[name] ?? [];
    expect(rows).toHaveLength(200);
    for (const [args, expected] of rows) {
      const result = doors[name]?.(...args);
      if (typeof expected === "boolean") {
        expect([args, result]).toEqual([args, expected]);
        continue;
      }
      const list = (
        Array.isArray(result) ? result : result instanceof Decimal ? [result] : Object.values(result as object)
      ) as Decimal[];
      const theirs = typeof expected === "string" ? [expected] : expected;
      expect(list).toHaveLength(theirs.length);
      theirs.forEach((text, i) => {
        if (!agrees(list[i] as Decimal, text)) expect.fail(`${name}(${JSON.stringify(args)}): ${list[i]} against ${text}`);
      });
    }
  });
});
