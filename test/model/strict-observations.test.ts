import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { huzhu14Outcomes } from "../../src/huzhu/index.js";
import { PlanError } from "../../src/kernel/index.js";
import {
  type Issue,
  ObservationSchema,
  parseObservations,
  readObservationText,
  refuseObservations,
  safeParseObservations,
  safeParseWith,
} from "../../src/model/index.js";
import { isPlainObservation } from "../../src/model/plain-observation.js";
import { describeIssue } from "../../src/text/index.js";
import { documentsOf } from "../output/json-schema/arbitrary.js";
import { mutated } from "../output/json-schema/mutation.js";
import { codeOf } from "../refusal.js";

const good = { indicator: "urbanisation-rate", year: 2027, value: "45.9", status: "actual" };

const refusal = (value: unknown): readonly Issue[] => {
  try {
    refuseObservations(value);
    return [];
  } catch (error) {
    if (!(error instanceof PlanError) || error.code !== "invalid-observations") throw error;
    return error.facts["issues"] as unknown as Issue[];
  }
};
const issuesOf = (value: unknown): readonly Issue[] => {
  const result = safeParseObservations(value);
  return result.success ? [] : result.issues;
};

describe("what is no observation is refused, with what to write", () => {
  it.each<readonly [object, string, string]>([
    [{ value: 45.9 }, "wrong-type 3.value", '[3].value: wrong type: expected text in quotes, given a number, write "45.9"'],
    [
      { value: "45.9 " },
      "wrong-format 3.value",
      '[3].value: wrong format: 45.9 , expected decimal text such as "5.0", write "45.9"',
    ],
    [
      { value: "45.9%" },
      "wrong-format 3.value",
      '[3].value: wrong format: 45.9%, expected decimal text such as "5.0", write "45.9"',
    ],
    [
      { value: "４５.9" },
      "wrong-format 3.value",
      '[3].value: wrong format: ４５.9, expected decimal text such as "5.0", write "45.9"',
    ],
    [
      { value: "1,250.6" },
      "wrong-format 3.value",
      '[3].value: wrong format: 1,250.6, expected decimal text such as "5.0", write "1250.6"',
    ],
    [{ value: "abc" }, "wrong-format 3.value", '[3].value: wrong format: abc, expected decimal text such as "5.0"'],
    [{ value: null }, "wrong-type 3.value", "[3].value: wrong type: expected text in quotes, given null"],
    [{ value: Number.NaN }, "not-json 3.value", "[3].value: not plain JSON: NaN"],
    [{ year: "2027" }, "wrong-type 3.year", "[3].year: wrong type: expected a number, given text in quotes, write 2027"],
    [{ year: 2027.5 }, "wrong-type 3.year", "[3].year: wrong type: expected a whole number, given a number"],
    [
      { status: "final" },
      "wrong-value 3.status",
      "[3].status: wrong value: final, expected one of actual, provisional, estimate, assumed",
    ],
    [
      { vintage: "2031-9" },
      "wrong-format 3.vintage",
      '[3].vintage: wrong format: 2031-9, expected a year, a month or a day, such as "2027-03", write "2031-09"',
    ],
    [
      { indicator: "Urbanisation Rate" },
      "wrong-format 3.indicator",
      '[3].indicator: wrong format: Urbanisation Rate, expected lower-case English words joined by hyphens, such as "forest-coverage", write "urbanisation-rate"',
    ],
  ])("%j", (wrong, told, words) => {
    const rows = [good, good, good, { ...good, ...wrong }];
    for (const issues of [issuesOf(rows), refusal(rows)]) {
      expect(issues.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([told]);
      expect(describeIssue(issues[0] as Issue, "en")).toBe(words);
    }
  });

  it("a key that is misspelt or left out", () => {
    const { value: _, ...without } = good;
    expect(issuesOf([{ ...without, valeu: "45.9" }])).toEqual([
      { code: "unknown-key", path: [0, "valeu"], facts: { key: "valeu", suggestion: "value" } },
    ]);
    const { status: __, ...unsettled } = good;
    expect(refusal([unsettled])).toMatchObject([
      { code: "missing-key", path: [0, "status"], facts: { expected: ["actual", "provisional", "estimate", "assumed"] } },
    ]);
  });

  it("years that run backwards", () => {
    const { year: _, ...rest } = good;
    expect(issuesOf([{ ...rest, span: { from: 2030, to: 2026 } }])).toEqual([
      { code: "reversed-span", path: [0, "span"], facts: { from: 2030, to: 2026 } },
    ]);
  });

  it("what is of no kind that there is, by the kind that it comes nearest to", () => {
    const { year: _, value: __, ...rest } = good;
    const said = (one: object) => issuesOf([one]).map(({ code, path }) => `${code} ${path.slice(1).join(".")}`);
    const span = { from: 2021, to: 2025 };
    expect(said({ ...rest, span, grade: "III" })).toEqual(["missing-key year", "unknown-key span"]);
    expect(said({ ...rest, span, parts: ["1", "2"] })).toEqual(["missing-key year", "unknown-key span"]);
    expect(said({ ...rest, span, asserted: "maybe" })).toEqual(["wrong-value asserted"]);
    expect(said({ ...rest, span, value: 5 })).toEqual(["wrong-type value"]);
    expect(said({ ...rest, year: 2025, asserted: "maybe" })).toEqual(["wrong-value asserted"]);
    expect(said({ ...rest, year: 2025 })).toEqual(["missing-key value"]);
  });

  it("whatever it is", () => {
    for (const value of [undefined, null, "[]", {}, 5, [null], [5], [[]], [undefined], Array(2)])
      expect(codeOf(() => refuseObservations(value))).toBe("invalid-observations");
    expect(refusal([good, good]).length).toBe(0);
    expect(refusal(huzhu14Outcomes)).toEqual([]);
  });

  it("and of many the first hundred are reported", () => {
    const bad = Array.from({ length: 5000 }, () => ({ ...good, status: "某种" }));
    expect([issuesOf(bad).length, refusal(bad).length]).toEqual([100, 100]);
    const worse = Array.from({ length: 40 }, () => ({ ...good, status: "某种", value: 5, year: "2027" }));
    expect([issuesOf(worse).length, refusal(worse).length]).toEqual([100, 100]);
    const { summary } = readObservationText(`indicator,year,value,status\n${"a,2027,5,某种\n".repeat(3000)}`, { format: "csv" });
    expect(summary.issues).toEqual({ "wrong-value": 3000 });
  });
});

describe("the quick look at an observation", () => {
  const valid = documentsOf(ObservationSchema).map((one): unknown => JSON.parse(JSON.stringify(one)));
  const plain = documentsOf(ObservationSchema.options[0]).map((one) => {
    const {
      locator: _,
      evidence: _evidence,
      definition: _definition,
      ...rest
    } = JSON.parse(JSON.stringify(one)) as {
      readonly locator?: unknown;
      readonly evidence?: unknown;
      readonly definition?: unknown;
    };
    return rest as unknown;
  });

  it("says yes to nothing that the schema refuses", () => {
    const seen = { true: 0, false: 0 };
    fc.assert(
      fc.property(fc.oneof(plain, valid, plain.chain(mutated), valid.chain(mutated)), (given) => {
        const yes = isPlainObservation(given);
        seen[`${yes}`]++;
        if (yes) expect(safeParseWith(ObservationSchema, given, "invalid-observations").success).toBe(true);
      }),
      { numRuns: 3000 },
    );
    expect(Math.min(seen.true, seen.false)).toBeGreaterThan(300);
  });

  it("says yes to every figure of one year that has no place in an outline and says nothing of its sources", () => {
    fc.assert(
      fc.property(plain, (given) => {
        expect(isPlainObservation(given)).toBe(true);
      }),
    );
  });

  it("agrees with what is parsed, at the door of an assessment and in texts", () => {
    const list = fc.array(fc.oneof(valid, plain, valid.chain(mutated)), { maxLength: 3 });
    fc.assert(
      fc.property(list, (given) => {
        const parsed = safeParseObservations(given);
        expect(refusal(given)).toEqual(parsed.success ? [] : parsed.issues);
        if (parsed.success) {
          expect(parsed.data).toEqual(given);
          expect(Object.isFrozen(parsed.data) && parsed.data.every((one) => Object.isFrozen(one))).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("keeps a parsed list from being looked at again", () => {
    const parsed = parseObservations([good]);
    expect(refusal(parsed)).toEqual([]);
  });
});
