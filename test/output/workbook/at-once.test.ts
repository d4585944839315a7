import { describe, expect, it } from "vitest";
import { assess } from "../../../src/assessment/index.js";
import type { Indicator, Observation, Span, Target } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { toWorkbook } from "../../../src/output/index.js";
import { wording } from "../../../src/text/index.js";
import { indicator, planOf } from "../../model/plans.js";
import { calculated } from "./calculated.js";

const words = wording("en");
const ALL = { from: 2026, to: 2030 };
const BY: Span = { kind: "by", year: 2030 };
const OVER: Span = { kind: "over", ...ALL };
const growth: Requirement = { kind: "growth", bound: "at-least", value: "5" };
const fall: Requirement = { kind: "change", bound: "at-least", value: "17", measure: "percent", direction: "decrease" };
const rise: Requirement = { kind: "change", bound: "at-least", value: "10", measure: "percent", direction: "increase" };

/** The statuses that the workbook shows and those of the assessment, in words. */
function both(of: Indicator, observations: readonly Observation[], asOf: number) {
  const plan = planOf(of);
  const book = calculated(toWorkbook(plan, { locale: "en", observations, asOf }));
  const { verdicts } = assess(plan, observations, { asOf });
  return {
    shown: verdicts.map((_, i) => book.row(words.sheetName.verdicts, 4 + i)[7]),
    wanted: verdicts.map(({ status }) => words.status[status]),
  };
}

const yearly = (values: readonly string[]): Observation[] =>
  values.map((value, i) => ({ indicator: "it", year: 2026 + i, value, status: "actual" }));
const atOnce = (value: string): Observation => ({ indicator: "it", span: ALL, value, measure: "growth", status: "actual" });

describe("what is published over all years at once", () => {
  it("answers a mean, and not the growth of the last year or of each", () => {
    const rates = indicator("it", growth, { measure: "growth" });
    const targets = (["by", "average", "every-year"] as const).map(
      (kind): Target => ({ ...(rates.targets[0] as Target), span: kind === "by" ? BY : { kind, ...ALL } }),
    );
    const { shown, wanted } = both({ ...rates, targets }, [...yearly(["6", "6", "6", "6", "4"]), atOnce("5.6")], 2030);
    expect(wanted).toEqual(["missed", "achieved", "missed"].map((code) => words.status[code as "missed" | "achieved"]));
    expect(shown).toEqual(wanted);
  });

  it("answers a change by a year as it does one over the years", () => {
    for (const span of [BY, OVER]) {
      const { shown, wanted } = both(
        indicator("it", fall, { span, base: "20", unit: "吨", direction: "lower" }),
        [...yearly(["19"]), atOnce("18")],
        2030,
      );
      expect(wanted).toEqual([words.status.achieved]);
      expect(shown).toEqual(wanted);
    }
  });
});

describe("a base in another multiple of the unit", () => {
  it("is as exact as it is printed: what is within its printed unit has not moved away", () => {
    const one = indicator("it", rise, { span: OVER, base: "2", unit: "吨" });
    const baseline = { ...(one.baseline as NonNullable<Indicator["baseline"]>), printed: "2万吨" };
    const reading = { kind: "level", bound: "unstated", value: "2", unit: "万吨" } as const;
    for (const [value, status] of [
      ["18000", "behind"],
      ["14000", "off-track"],
    ] as const) {
      const { shown, wanted } = both({ ...one, baseline: { ...baseline, reading } }, yearly(["20000", value]), 2027);
      expect([value, wanted]).toEqual([value, [words.status[status]]]);
      expect([value, shown]).toEqual([value, wanted]);
    }
  });
});
