import { describe, expect, it } from "vitest";
import { assess, assessMany, type Verdict } from "../../../src/assessment/index.js";
import type { Observation, Plan } from "../../../src/model/index.js";
import { indicator, planOf } from "../../model/plans.js";

/** Compared as rounded, a base may be beyond the number and lack the level all the same: 50.02 is no more than 50 by whole numbers. */
const policy = { comparison: "rounded" } as const;

function planned(bound: "more-than" | "less-than", base: string): Plan {
  const direction = bound === "more-than" ? "higher" : "lower";
  return planOf(indicator("income", { kind: "level", bound, value: "50" }, { unit: "元", direction, base }));
}

const figure = (value: string): Observation[] => [{ indicator: "income", year: 2027, value, status: "actual" }];
const whole = (plan: Plan, value: string): Verdict => assess(plan, figure(value), { asOf: 2027, policy }).verdicts[0] as Verdict;
const reachable = ({ status, certainty }: Pick<Verdict, "status" | "certainty">) =>
  "reachable" in certainty ? certainty.reachable : [status];

describe("from a base beyond its target, which leaves no way", () => {
  it.each([
    ["more-than", "50.02", "48", "off-track", ["off-track"]],
    ["more-than", "50.02", "50.3", "behind", ["behind"]],
    ["more-than", "50.02", "50.02", "behind", ["behind", "off-track"]],
    ["more-than", "50.02", "50.01", "off-track", ["behind", "off-track"]],
    ["more-than", "50.02", "51", "achieved", ["achieved", "behind"]],
    ["less-than", "49.98", "52", "off-track", ["off-track"]],
    ["less-than", "49.98", "49.7", "behind", ["behind"]],
  ] as const)("%s 50 from %s: %s is %s", (bound, base, value, status, all) => {
    const verdict = whole(planned(bound, base), value);
    expect([verdict.status, reachable(verdict)]).toEqual([status, all]);
  });

  it("exact arithmetic and the filter say the same", () => {
    for (const bound of ["more-than", "less-than"] as const)
      for (const base of ["49.5", "49.7", "49.98", "50.0", "50.02", "50.3", "50.5"]) {
        const plan = planned(bound, base);
        const values = ["48", "49.5", "49.9", "50", "50.01", "50.02", "50.1", "50.4", "50.5", "51"];
        const sets = values.map(figure);
        const quick = [...assessMany(plan, sets, { asOf: 2027, policy })].map(({ verdicts: [one] }) => one);
        for (const [i, value] of values.entries()) {
          const { status, standing, certainty } = whole(plan, value);
          expect(quick[i], `${bound} 50 from ${base}: ${value}`).toMatchObject({ status, standing, certainty });
          expect(reachable({ status, certainty }), `${bound} 50 from ${base}: ${value}`).toContain(status);
        }
      }
  });
});
