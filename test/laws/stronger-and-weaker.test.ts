import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignPlans, assessIndicator, checkBreakdown } from "../../src/assessment/index.js";
import { check } from "../../src/checks/index.js";
import { compareDemands, demandOf } from "../../src/demand/index.js";
import type { Indicator, Observation, Plan, Target } from "../../src/model/index.js";
import type { Requirement } from "../../src/notation/index.js";
import { indicator, planOf } from "../model/plans.js";
import { asked, change, figures, grade, growth, level, relative } from "./asked.js";

const PLAN = { base: 2025 };
const first = (one: Indicator): Target => one.targets[0] as Target;
const compare = (a: Indicator, b: Indicator) => compareDemands(demandOf(PLAN, a, first(a)), demandOf(PLAN, b, first(b)));
const withAsked = (one: Indicator, requirement: Requirement): Indicator => ({
  ...one,
  targets: [{ ...first(one), requirement }],
});

/** Two targets of one indicator over one span, of one kind. */
const pair = fc
  .constantFrom(level, growth, change, grade, relative)
  .chain((kind) => fc.tuple(asked(kind), kind))
  .map(([one, requirement]) => [one, withAsked(one, requirement)] as const)
  .filter(([a, b]) => {
    const { code } = compare(a, b);
    return code !== "not-comparable";
  });

const other = indicator("other", { kind: "growth", bound: "at-least", value: "5" }, { measure: "growth" });
const achieved = (one: Indicator, seen: readonly Observation[], about: string) =>
  assessIndicator(planOf(one, other), "it", seen, { asOf: 2030, policy: { about, roughlyInStep: "0.5" } }).status;

describe("which of two targets asks for more", () => {
  it("whatever satisfies the stronger one satisfies the weaker one, and what is the same is judged alike", () => {
    fc.assert(
      fc.property(
        pair.chain(([a, b]) =>
          fc.record({
            a: fc.constant(a),
            b: fc.constant(b),
            seen: figures(a, 2030),
            others: figures(indicator("other", growth as never, { measure: a.measure }), 2030),
          }),
        ),
        fc.constantFrom("0", "5", "20"),
        ({ a, b, seen, others }, width) => {
          // How wide 左右 is taken is the policy's: of a number 左右 and another one only the printed numbers can be set against each other.
          const bounds = [a, b].map((one) => (first(one).requirement as { readonly bound?: string }).bound === "about");
          const about = bounds[0] === bounds[1] ? width : "0";
          const all = [...seen, ...others.map((one) => ({ ...one, indicator: "other" }))];
          const [mine, theirs] = [achieved(a, all, about), achieved(b, all, about)];
          fc.pre(mine !== "undetermined" && theirs !== "undetermined");
          const { code } = compare(a, b);
          if (code === "stronger" && mine === "achieved") expect(theirs).toBe("achieved");
          if (code === "weaker" && theirs === "achieved") expect(mine).toBe("achieved");
          if (code === "same") expect(mine).toBe(theirs);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it("is an order: turned round it is turned, and what is stronger than the stronger is stronger", () => {
    const TURNED = { stronger: "weaker", weaker: "stronger", same: "same", "not-comparable": "not-comparable" } as const;
    fc.assert(
      fc.property(pair, ([a, b]) => {
        expect(compare(b, a).code).toBe(TURNED[compare(a, b).code]);
        expect(compare(a, a).code).toBe("same");
      }),
      { numRuns: 500 },
    );
    const three = fc
      .constantFrom(level, growth, change, grade, relative)
      .chain((kind) => fc.tuple(asked(kind), kind, kind))
      .map(([one, x, y]) => [one, withAsked(one, x), withAsked(one, y)] as const);
    fc.assert(
      fc.property(three, ([a, b, c]) => {
        fc.pre(compare(a, b).code === "stronger" && compare(b, c).code === "stronger");
        expect(compare(a, c).code).toBe("stronger");
      }),
      { numRuns: 500, maxSkipsPerRun: 1000 },
    );
  });

  it("is one answer for plans of two governments, a whole and its only part, and a plan and the one before", () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const compared = compare(a, b);
        expect(alignPlans(planOf(a), planOf(b))[0]).toMatchObject(compared);
        const part = checkBreakdown(b, { part: a }, first(b).span.kind === "over" || isAmount(b) ? "add" : { part: "1" });
        if (part.code !== "refused" && !("byBound" in compared && compared.byBound))
          expect(part.code).toBe(compared.code === "weaker" ? "falls-short" : "reaches");
        const before: Plan = { ...planOf(earlier(b)), id: "before", base: 2020, period: { from: 2021, to: 2025 } };
        // A base far from what was asked before is a definition that may differ, which is another rule's.
        const { baseline: _, ...now } = a;
        const found = check(planOf(now), { previous: before, rules: ["weaker-than-previous"] });
        const { code } = compareDemands(demandOf(PLAN, a, first(a)), demandOf({ base: 2020 }, earlier(b), first(earlier(b))), {
          years: "any",
        });
        expect(found.length > 0).toBe(code === "weaker");
      }),
      { numRuns: 500 },
    );
  });
});

const isAmount = (one: Indicator): boolean => {
  const { requirement } = first(one);
  return requirement.kind === "change" && requirement.measure === "total";
};

/** The same target, five years before. */
function earlier(one: Indicator): Indicator {
  const { span } = first(one);
  const then = span.kind === "by" ? { ...span, year: span.year - 5 } : { ...span, from: span.from - 5, to: span.to - 5 };
  const { baseline: _, ...rest } = one;
  return { ...rest, targets: [{ ...first(one), span: then }] };
}
