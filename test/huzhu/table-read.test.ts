import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figureKind } from "../../src/demand/index.js";
import { huzhu14, huzhu15 } from "../../src/huzhu/index.js";
import { assess, type Indicator, type Observation, type Plan, readIndicatorTable, toPlanDraft } from "../../src/index.js";
import { national14, national15 } from "../../src/national/index.js";
import { nameBasis, nameDirection } from "../../src/notation/index.js";

const ATTRIBUTES = { binding: "约束性", anticipatory: "预期性" } as const;

/** A plan's table as it is printed: a row for each indicator, each cell under its own heading. */
function printed(plan: Plan, headings: readonly string[]): string[][] {
  const rows = plan.indicators.map(({ no, name, unit, attribute, baseline, targets }) => [
    `${no}. ${name.zh}`,
    unit ?? "——",
    ...headings.map((heading) => {
      const cells = [...targets, ...(baseline === undefined ? [] : [baseline])];
      return cells.find(({ locator }) => locator.column === heading)?.printed ?? "——";
    }),
    attribute === null ? "" : ATTRIBUTES[attribute],
  ]);
  return [["指标", "单位", ...headings, "属性"], ...rows];
}

function readAgain(plan: Plan, headings: readonly string[]): Plan {
  const ids = Object.fromEntries(plan.indicators.map(({ id, name }) => [name.zh, id]));
  return toPlanDraft(readIndicatorTable(printed(plan, headings)), { period: plan.period, place: plan.place, ids });
}

const TABLES = [
  { embedded: huzhu15, draft: readAgain(huzhu15, ["2025年", "2030年", "年均/累计"]) },
  { embedded: huzhu14, draft: readAgain(huzhu14, ["规划目标"]) },
] as const;

const digits = fc.integer({ min: -30, max: 1100 }).map((value) => (value / 10).toFixed(1));

/** Figures of an indicator for the years of the plan: some years, near its base and its target or anywhere. */
function figuresOf({ id, measure, targets, baseline }: Indicator, { period }: Plan): fc.Arbitrary<Observation[]> {
  const years = Array.from({ length: period.to - period.from + 1 }, (_, i) => period.from + i);
  const known = [...targets.map(({ requirement }) => requirement), ...(baseline === undefined ? [] : [baseline.reading])].flatMap(
    (requirement) => ("value" in requirement && requirement.value !== undefined ? [requirement.value] : []),
  );
  const value = fc.oneof(digits, ...(known.length > 0 ? [fc.constantFrom(...known)] : []));
  const figure =
    measure === "grade"
      ? fc.constantFrom("I", "II", "III", "IV", "V").map((grade) => ({ grade }))
      : measure === "composition"
        ? fc.constant({ parts: ["20", "30", "50"] })
        : value.map((one) => ({ value: one }));
  return fc
    .tuple(
      ...years.map((year) => fc.option(figure.map((one) => ({ indicator: id, year, status: "actual", ...one }) as Observation))),
    )
    .map((all) => all.filter((one) => one !== null));
}

describe.each(TABLES)("the table of $embedded.id, read again", ({ embedded, draft }) => {
  it("has the same indicators: unit, direction, measure, attribute, base and targets", () => {
    const bones = ({ indicators }: Plan) =>
      indicators.map(({ id, unit, direction, measure, attribute, baseline, targets }) => ({
        id,
        unit: unit ?? "——",
        direction,
        measure,
        attribute,
        base: baseline?.reading,
        baseYear: baseline?.year,
        // 规划目标 names no years. What a province sets of a reduction is one over the plan, which the reader leaves to whoever sets it.
        targets: targets.map(({ printed: cell, requirement, span }) => [
          cell,
          requirement,
          requirement.kind === "delegated" ? undefined : span,
        ]),
      }));
    expect(bones(draft)).toEqual(bones(embedded));
  });

  it("has the directions and the prices that its names tell", () => {
    for (const { name, direction, basis } of embedded.indicators) {
      expect([name.zh, nameDirection(name.zh)]).toEqual([name.zh, direction]);
      if (basis !== undefined) expect([name.zh, nameBasis(name.zh)]).toEqual([name.zh, basis]);
    }
  });

  it("gives the same verdicts on any figures", () => {
    const observations = fc.tuple(...embedded.indicators.map((one) => figuresOf(one, embedded))).map((all) => all.flat());
    const asOf = fc.integer({ min: embedded.period.from, max: embedded.period.to });
    fc.assert(
      fc.property(observations, asOf, (seen, year) => {
        const judged = (plan: Plan) =>
          assess(plan, seen, { asOf: year }).verdicts.map(({ indicator, status, standing, certainty, reason }) => ({
            indicator,
            status,
            standing,
            certainty,
            reason,
          }));
        expect(judged(draft)).toEqual(judged(embedded));
      }),
      { numRuns: 25 },
    );
  });

  it("has figures of the same kind", () => {
    expect(draft.indicators.map(figureKind)).toEqual(embedded.indicators.map(figureKind));
  });
});

describe.each([huzhu14, huzhu15, national14, national15])("the columns of $id", (plan) => {
  it("are read one way: a level under 年均/累计 is asked of every year, growth of their mean", () => {
    for (const { id, targets } of plan.indicators)
      for (const { requirement, span } of targets.filter((target) => target.locator.column === "年均/累计")) {
        if (requirement.kind === "level") expect([id, span.kind]).toEqual([id, "every-year"]);
        if (requirement.kind === "growth" || requirement.kind === "relative") expect([id, span.kind]).toEqual([id, "average"]);
      }
  });

  it("have the directions that their names tell", () => {
    for (const { name, direction } of plan.indicators) expect([name.zh, nameDirection(name.zh)]).toEqual([name.zh, direction]);
  });
});
