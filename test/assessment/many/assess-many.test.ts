import { describe, expect, it } from "vitest";
import { assess, assessIndicator, assessMany, assessManyAsync, settleDelegated } from "../../../src/assessment/index.js";
import { prepare } from "../../../src/assessment/many/prepare.js";
import { huzhu14, huzhu14Outcomes, huzhu15 } from "../../../src/huzhu/index.js";
import type { Observation, Plan } from "../../../src/model/index.js";
import { emptyPlan, indicator, planOf } from "../../model/plans.js";
import { codeOf } from "../../refusal.js";

const briefly = (plan: Plan, observations: readonly Observation[], asOf: number) =>
  assess(plan, observations, { asOf }).verdicts.map(({ indicator, status, standing, certainty, reason }) => ({
    indicator,
    target: 0,
    status,
    standing,
    certainty,
    ...(reason !== undefined && { reason }),
  }));

const urbanisation = (year: number, value: string): Observation => ({
  indicator: "urbanisation-rate",
  year,
  value,
  status: "actual",
});

describe("assessMany", () => {
  it("says of Table 1 and of the 15th plan what assess says", () => {
    const [table] = assessMany(huzhu14, [huzhu14Outcomes], { asOf: 2025 });
    expect(table?.verdicts).toEqual(briefly(huzhu14, huzhu14Outcomes, 2025));
    const seen = [urbanisation(2026, "43.9"), urbanisation(2027, "45.1")];
    for (const asOf of [2020, 2025, 2026, 2027, 2030, 2035])
      expect([...assessMany(huzhu15, [seen, []], { asOf })].map(({ verdicts }) => verdicts)).toEqual([
        briefly(huzhu15, seen, asOf),
        briefly(huzhu15, [], asOf),
      ]);
  });

  it("takes policy and references like assess", () => {
    const growth = huzhu14Outcomes.filter(
      ({ indicator }) => indicator === "gdp-growth" || indicator === "senior-secondary-enrolment",
    );
    const options = { asOf: 2025, policy: { about: "0" }, references: { 全市平均水平: "3.1" } };
    const statuses = [...assessMany(huzhu14, [growth], options)][0]?.verdicts.map(({ status }) => status);
    expect(statuses).toEqual(assess(huzhu14, growth, options).verdicts.map(({ status }) => status));
  });

  it("explains any verdict of a set in full", () => {
    const seen = [urbanisation(2026, "43.9")];
    const [set] = assessMany(huzhu15, [seen], { asOf: 2026 });
    expect(set?.explain("urbanisation-rate")).toEqual(assessIndicator(huzhu15, "urbanisation-rate", seen, { asOf: 2026 }));
    expect(set?.explain("household-income-growth", 0).reason).toBe("no-observation");
    expect(codeOf(() => set?.explain("no-such-thing"))).toBe("unknown-indicator");
    expect(codeOf(() => set?.explain("urbanisation-rate", 1))).toBe("unknown-indicator");
  });

  it("explains a set also when later ones have been asked for", () => {
    const sets = ["43.9", "42.0"].map((value) => [urbanisation(2026, value)]);
    const [first, second] = [...assessMany(huzhu15, sets, { asOf: 2026 })];
    expect([first, second].map((set) => set?.explain("urbanisation-rate").observed)).toEqual(["43.9", "42.0"]);
  });

  it("asks for a set only when it is wanted, and gives plain frozen data", () => {
    let made = 0;
    function* sets(): Generator<Observation[]> {
      for (;;) {
        made++;
        yield [urbanisation(2026, "43.9")];
      }
    }
    const stream = assessMany(huzhu15, sets(), { asOf: 2026 });
    expect(made).toBe(0);
    const [a, b] = [stream.next().value, stream.next().value];
    expect(made).toBe(2);
    stream.return();
    expect([a?.set, b?.set]).toEqual([0, 1]);
    const [brief, again] = [a?.verdicts[8], b?.verdicts[8]];
    expect(brief).toBe(again);
    expect(Object.isFrozen(brief) && Object.isFrozen(brief?.certainty)).toBe(true);
    expect(JSON.parse(JSON.stringify(brief))).toStrictEqual(brief);
  });

  it("forgets a set when the next comes", () => {
    const sets = [[urbanisation(2026, "43.9")], [], [urbanisation(2027, "45.7")], [urbanisation(2025, "40.0")]];
    const statuses = [...assessMany(huzhu15, sets, { asOf: 2027 })].map(
      ({ verdicts }) => verdicts[8]?.reason ?? verdicts[8]?.status,
    );
    expect(statuses).toEqual(["on-track", "no-observation", "on-track", "no-observation"]);
  });

  it("tells an indicator's targets apart, and judges a plan without any", () => {
    const targets = [2028, 2030].map((year) => ({
      printed: "10",
      requirement: { kind: "level", bound: "unstated", value: "10" } as const,
      span: { kind: "by", year } as const,
      locator: {},
    }));
    const two = planOf(indicator("it", { kind: "none" }, { targets, base: "5" }));
    const [set] = assessMany(two, [[{ indicator: "it", year: 2028, value: "9", status: "actual" }]], { asOf: 2028 });
    expect(set?.verdicts.map(({ target, status }) => [target, status])).toEqual([
      [0, "missed"],
      [1, "ahead"],
    ]);
    expect([...assessMany(emptyPlan, [[]], { asOf: 2026 })].map(({ verdicts }) => verdicts)).toEqual([[]]);
  });

  it("refuses what assess refuses", () => {
    expect(codeOf(() => [...assessMany(huzhu15, [[]], { asOf: 2026.5 })])).toBe("invalid-options");
    expect(codeOf(() => [...assessMany(huzhu15, [[]], { asOf: 2026, policy: { about: "5%" } })])).toBe("invalid-policy");
  });

  it("streams from an async iterable", async () => {
    async function* sets(): AsyncGenerator<Observation[]> {
      yield [urbanisation(2026, "43.9")];
      yield [urbanisation(2026, "42.0")];
    }
    const told: unknown[] = [];
    for await (const { set, verdicts, explain } of assessManyAsync(huzhu15, sets(), { asOf: 2026 }))
      told.push([set, verdicts[8]?.status, explain("urbanisation-rate").status]);
    expect(told).toEqual([
      [0, "on-track", "on-track"],
      [1, "off-track", "off-track"],
    ]);
  });
});

describe("the filter", () => {
  it("leaves ordinary figures to exact arithmetic only at the very boundaries", () => {
    const plan = settleDelegated(huzhu15, {
      indicator: "co2-intensity-reduction",
      printed: "〔17〕",
      requirement: { kind: "change", measure: "percent", direction: "decrease", bound: "unstated", value: "17" },
      span: { kind: "over", from: 2026, to: 2030 },
      by: { zh: "省" },
    });
    const prepared = prepare(plan, { asOf: 2028 });
    let targets = 0;
    for (let i = 0; i < 200; i++) {
      const set = plan.indicators.flatMap(({ id, measure, baseline }, j): Observation[] =>
        [2026, 2027, 2028].map((year, k) => {
          const about = { indicator: id, year, status: "actual" as const };
          if (measure === "grade") return { ...about, grade: "III" };
          const start = baseline?.reading.kind === "level" && "value" in baseline.reading ? Number(baseline.reading.value) : 4;
          const value = start * (1 + (((i * 37 + j * 53 + k * 11) % 200) - 80) / 700);
          // More than all of a whole is no ordinary figure.
          return { ...about, value: (start <= 100 ? Math.min(value, 99.99) : value).toFixed(2) };
        }),
      );
      targets += prepared.briefs(set).length;
    }
    expect(prepared.exact()).toBeLessThan(targets / 100);
  });
});
