import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { assessIndicator } from "../../../src/assessment/index.js";
import { demandOf } from "../../../src/demand/index.js";
import { type Observation, type Plan, toPlanDraft } from "../../../src/model/index.js";
import { type Requirement, readIndicatorTable } from "../../../src/notation/index.js";

type Case = { readonly id: string; readonly header: readonly string[]; readonly body: readonly (readonly string[])[] };

/** The plans that the corpus' tables make: real rows of provinces, ministries and cities. */
const folder = new URL("../../corpus/tables/", import.meta.url);
const plans: readonly Plan[] = readdirSync(folder)
  .filter((name) => name.endsWith(".cases.json"))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Case)
  .filter(({ header }) => header !== undefined)
  .map(({ id, header, body }) => {
    // The fifteenth plan begins in 2026, and each one before it five years earlier.
    const from = 1951 + 5 * Number(/[0-9]{2}/.exec(id)?.[0]);
    const draft = toPlanDraft(readIndicatorTable([header, ...body].map((row) => [...row])), {
      period: { from, to: from + 4 },
      place: "某地",
    });
    return draft;
  });

/** The levels that ask for more than the base has: judged in their last year for what stands still and for the printed number. */
const asked = plans.flatMap((plan) =>
  plan.indicators.flatMap((indicator) =>
    indicator.targets.flatMap((target) => {
      const { side, ends, base, requirement } = demandOf(plan, indicator, target);
      if (requirement.kind !== "level" || ends === undefined || base.value === undefined) return [];
      if (target.span.kind !== "by" || (side !== "floor" && side !== "ceiling")) return [];
      const way = (Number(ends.near) - Number(base.value)) * (side === "floor" ? 1 : -1);
      if (!(way > 0)) return [];
      const { year } = target.span;
      const judge = (value: string, as: Requirement) => {
        const one = { ...indicator, targets: [{ ...target, requirement: as }] };
        const seen: Observation[] = [{ indicator: indicator.id, year, value, status: "actual" }];
        return assessIndicator({ ...plan, indicators: [one] }, indicator.id, seen, { asOf: year }).status;
      };
      const about: Requirement = { kind: "level", bound: "about", value: ends.near };
      const strict = requirement.bound === "more-than" || requirement.bound === "less-than";
      return [
        {
          name: indicator.name.zh,
          printed: target.printed,
          still: [judge(base.value, requirement), judge(base.value, about)],
          there: [judge(ends.near, requirement), judge(ends.near, about)],
          wanted: [strict ? "missed" : "achieved", "achieved"],
        },
      ];
    }),
  ),
);

describe("in the corpus' real tables", () => {
  it("what stands still never achieves a level that the base has not, as printed and with 左右", () => {
    expect(asked.length).toBeGreaterThan(40);
    expect(asked.filter(({ still }) => still.some((status) => status !== "missed"))).toEqual([]);
  });

  it("and what reaches the printed number does, unless that is to be passed", () => {
    expect(asked.filter(({ there, wanted }) => there.join() !== wanted.join())).toEqual([]);
  });
});
