import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess, assessMany } from "../../../src/assessment/index.js";
import type { Observation, Span } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { toMarkdownReport } from "../../../src/output/index.js";
import { describeCompliance, explainStep, remarks } from "../../../src/text/index.js";
import { indicator, planOf } from "../../model/plans.js";

/** Numbers as long as the library takes them. */
const number = fc.constantFrom(
  "0",
  "1",
  "-3.5",
  "9".repeat(40),
  `-${"9".repeat(40)}`,
  `0.${"0".repeat(39)}1`,
  `${"9".repeat(40)}.${"9".repeat(40)}`,
  `0.${"3".repeat(40)}`,
  `99.${"9".repeat(40)}`,
  "5.0",
);
const span = fc.constantFrom<Span>(
  { kind: "by", year: 2030 },
  { kind: "every-year", from: 2026, to: 2030 },
  { kind: "average", from: 2026, to: 2030 },
  { kind: "over", from: 2026, to: 2030 },
);
const bound = fc.constantFrom("unstated", "at-least", "less-than", "about", "exactly");
const requirement: fc.Arbitrary<Requirement> = fc.oneof(
  fc.record({ kind: fc.constant("level"), bound, value: number, unit: fc.constantFrom("%", "‰") }),
  fc.record({ kind: fc.constant("growth"), bound, value: number }),
  fc.record({
    kind: fc.constant("change"),
    bound,
    value: number,
    measure: fc.constantFrom("percent", "points", "total"),
    direction: fc.constantFrom("increase", "decrease"),
  }),
  fc.record({
    kind: fc.constant("relative"),
    relation: fc.constantFrom("in-step", "above"),
    to: fc.constant("it"),
    margin: number,
  }),
) as fc.Arbitrary<Requirement>;

describe("numbers as long as they may be", () => {
  it("are judged or refused target by target, by every door alike, and every verdict can be put into words", () => {
    fc.assert(
      fc.property(
        requirement,
        span,
        fc.constantFrom("level" as const, "growth" as const),
        fc.constantFrom("%", "‰", "亿元"),
        fc.constantFrom("higher" as const, "lower" as const, "hold" as const),
        fc.option(number, { nil: undefined }),
        fc.array(number, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(2027, 2030),
        fc.constantFrom("full" as const, "rounded" as const),
        (requirement, span, measure, unit, direction, base, values, asOf, comparison) => {
          const plan = planOf(
            indicator("it", requirement, { span, measure, unit, direction, ...(base !== undefined && { base }) }),
          );
          const observations: Observation[] = values.map((value, i) => ({
            indicator: "it",
            year: 2026 + i,
            value,
            status: "actual",
          }));
          const options = { asOf, policy: { comparison } };
          const assessment = assess(plan, observations, options);
          const [set] = assessMany(plan, [observations], options);
          const [verdict] = assessment.verdicts;
          expect(set?.verdicts[0]).toMatchObject({ status: verdict?.status, certainty: verdict?.certainty });
          for (const locale of ["zh", "en"] as const) {
            describeCompliance(assessment, locale);
            for (const one of assessment.verdicts) {
              remarks(one, locale);
              for (const step of one.because) explainStep(step, locale);
            }
          }
          toMarkdownReport(plan, assessment);
        },
      ),
      { numRuns: 400 },
    );
  });
});
