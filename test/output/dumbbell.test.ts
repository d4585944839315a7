import { describe, expect, it } from "vitest";
import { assess } from "../../src/assessment/index.js";
import { huzhu14, huzhu14Outcomes, huzhu15 } from "../../src/huzhu/index.js";
import { grade, level, type Observation, type Span } from "../../src/model/index.js";
import type { Requirement } from "../../src/notation/index.js";
import { dumbbellChart, paceChart, statusChart, toHtmlReport } from "../../src/output/index.js";
import { type Asked, baseOf, levelOf, observed, planOf, rowsIn } from "./plan-of.js";

const by: Span = { kind: "by", year: 2030 };

/** Where base, now and target stand, or nothing where the target is not drawn. */
function places(asked: Asked, observations: readonly Observation[] = [], year = 2027): { readonly [kind: string]: unknown } {
  const plan = planOf({ span: by, ...asked });
  const rows = rowsIn(dumbbellChart(plan, assess(plan, observations, { asOf: year }), { locale: "en" }));
  return Object.fromEntries(rows.filter(({ kind }) => kind !== undefined).map(({ kind, at, arrow }) => [kind, `${at}${arrow}`]));
}

describe("dumbbellChart", () => {
  it("goes from base to target, whichever way that is", () => {
    expect(places({ requirement: level("50"), baseline: levelOf("40") }, observed("44"))).toEqual({
      baseline: "0",
      now: "0.4",
      target: "1",
    });
    expect(places({ requirement: level("30"), baseline: levelOf("40"), direction: "lower" }, observed("41"))).toEqual({
      baseline: "0",
      now: "-0.1",
      target: "1",
    });
  });

  it("stops at the edge and says so", () => {
    expect(places({ requirement: level("41"), baseline: levelOf("40") }, observed("44"))["now"]).toBe("1.5→");
    expect(places({ requirement: level("41"), baseline: levelOf("40") }, observed("38"))["now"]).toBe("-0.5←");
  });

  it("measures what is to be kept by its room above the limit", () => {
    expect(places({ requirement: level("90", { bound: "at-least" }), baseline: levelOf("100") }, observed("95"))).toEqual({
      baseline: "1",
      now: "0.5",
      target: "0",
    });
    expect(places({ requirement: level("10", { bound: "at-most" }), baseline: levelOf("5") }, observed("12"))["now"]).toBe(
      "-0.4",
    );
    expect(places({ requirement: level("10"), direction: "hold", baseline: levelOf("10") }, observed("11"))).toEqual({
      baseline: "0",
      now: "-0.5←",
      target: "0",
    });
    expect(places({ requirement: level("10"), baseline: levelOf("10") }, observed("10"))).toEqual({
      baseline: "0",
      now: "0",
      target: "0",
    });
    expect(places({ requirement: level("10"), baseline: levelOf("10") })).toEqual({ baseline: "0", target: "0" });
  });

  it("measures a target without a base by its distance from it", () => {
    expect(places({ requirement: level("10") }, observed("9"))).toEqual({ now: "-0.1", target: "0" });
    expect(places({ requirement: level("10", { bound: "at-most" }) }, observed("9"))["now"]).toBe("0.1");
    expect(places({ requirement: level("0") }, observed("9"))).toEqual({});
  });

  it("places grades, ranges, changes and comparisons", () => {
    const graded: Observation = { indicator: "it", year: 2026, grade: "III", status: "actual" };
    expect(
      places(
        {
          requirement: grade("II", { scale: "surface-water", bound: "at-least" }),
          measure: "grade",
          baseline: baseOf(grade("IV", { scale: "surface-water", bound: "at-least" })),
        },
        [graded],
      )["now"],
    ).toBe("0.5");
    expect(
      places({
        requirement: { kind: "grade", bound: "at-least", grade: "A", scale: "stars" },
        baseline: baseOf(grade("IV", { scale: "surface-water", bound: "at-least" })),
      }),
    ).toEqual({});
    expect(
      places(
        { requirement: { kind: "level", bound: "between", low: "50", high: "60" }, baseline: levelOf("40") },
        observed("45"),
      )["now"],
    ).toBe("0.5");
    // Coming down, the upper end of a range is met first.
    expect(
      places(
        { requirement: { kind: "level", bound: "between", low: "3", high: "5" }, baseline: levelOf("8"), direction: "lower" },
        observed("6.5"),
      )["now"],
    ).toBe("0.5");
    const change: Requirement = { kind: "change", bound: "unstated", value: "10", measure: "points", direction: "increase" };
    expect(
      places({ requirement: change, baseline: levelOf("40"), span: { kind: "over", from: 2026, to: 2030 } }, observed("45"))[
        "now"
      ],
    ).toBe("0.5");
    const growth = baseOf({ kind: "growth", bound: "unstated", value: "6" }, "6");
    const compared = (relation: "above" | "below") => {
      const plan = planOf({
        requirement: { kind: "relative", relation, to: "other" },
        span: { kind: "average", from: 2026, to: 2030 },
        measure: "growth",
        baseline: growth,
      });
      const assessment = assess(plan, observed("5.5"), { asOf: 2026, references: { other: "5" } });
      return rowsIn(dumbbellChart(plan, assessment, { locale: "en" })).find(({ kind }) => kind === "now")?.["at"];
    };
    expect([compared("above"), compared("below")]).toEqual([0.5, 0.5]);
  });

  it("names what has no number", () => {
    const plan = planOf({ requirement: { kind: "qualitative", text: "better" }, name: { zh: "某", en: "Something" } });
    expect(dumbbellChart(plan, assess(plan, [], { asOf: 2026 }), { locale: "en" }).description).toContain(
      "Not drawn (no numbers): Something",
    );
  });
});

describe("paceChart", () => {
  it("turns to the right what leads towards the target", () => {
    const falling = planOf({ requirement: level("30"), baseline: levelOf("40"), direction: "lower", span: by });
    const rows = rowsIn(paceChart(falling, assess(falling, observed("38"), { asOf: 2026 }), { locale: "en" }));
    expect(
      rows
        .filter(({ kind }) => kind !== undefined)
        .slice(-2)
        .map(({ kind, at }) => [kind, at]),
    ).toEqual([
      ["per year so far", 1],
      ["needed per year from here on", 1],
    ]);
  });

  it("has no unit where both paces are nought", () => {
    const still = planOf({ requirement: { kind: "level", bound: "more-than", value: "40" }, baseline: levelOf("40"), span: by });
    const rows = rowsIn(paceChart(still, assess(still, observed("40"), { asOf: 2026 })));
    expect(rows.flatMap(({ at }) => at ?? [])).toEqual([0, 0, 0]);
  });
});

it("an assessment of another plan shows nothing, and fails nothing", () => {
  const other = { ...assess(huzhu14, huzhu14Outcomes, { asOf: 2025 }), verdicts: [] };
  expect(rowsIn(statusChart(huzhu15, [other]))).toEqual([]);
  expect(rowsIn(paceChart(huzhu15, other))).toEqual([]);
  expect(JSON.stringify(dumbbellChart(huzhu15, other))).toContain("19.96 → — → 20.06");
  expect(toHtmlReport(huzhu15, other)).not.toContain("<details");
});
