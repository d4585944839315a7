import { describe, expect, it } from "vitest";
import type { Observation, Plan } from "../../src/model/index.js";
import { type MidTermClasses, national14, national14MidTerm, national14Outcomes, national15 } from "../../src/national/index.js";
import { classDifferences, figureDifferences, tableDifferences } from "./faithful.js";
import { FACTS, type FactPlan, hasFacts, readFacts } from "./upper-plans.js";

const facts = hasFacts ? readFacts() : undefined;
const of = (plan: string): FactPlan => facts?.plans.find((one) => one.plan === plan) as FactPlan;

type Json = { [key: string]: Json } | Json[] | string | number | undefined;

/** A value with what stands at a path (`targets.0.printed`) replaced, or taken out. */
function replaced<T>(whole: T, path: string, value?: Json): T {
  const copy = structuredClone(whole);
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const holder = keys.reduce((at, key) => (at as { [key: string]: Json })[key], copy as Json) as { [key: string]: Json };
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}

/** A plan with one thing of one indicator replaced, or taken out. */
const changed = (plan: Plan, id: string, path: string, value?: Json): Plan => ({
  ...plan,
  indicators: plan.indicators.map((one) => (one.id === id ? replaced(one, path, value) : one)),
});
/** The observations with one thing of an indicator's replaced, or taken out. */
const figures = (id: string, path: string, value?: Json): readonly Observation[] =>
  national14Outcomes.map((one) => (one.indicator === id ? replaced(one, path, value) : one));

describe.skipIf(facts === undefined)(
  `the national plans against the collected facts (${FACTS}; skipped where that is absent)`,
  () => {
    it("agree in every row, cell, note, trust and source", () => {
      expect(tableDifferences(national15, of("cn-15"))).toEqual([]);
      expect(tableDifferences(national14, of("cn-14"))).toEqual([]);
      expect(national15.boxes[0]?.notes?.map(({ zh }) => zh)).toEqual(of("cn-15").footnotes.map((note) => note.slice(1)));
    });

    it("agree in every figure and class", () => {
      if (facts === undefined) return;
      expect(figureDifferences(national14, national14Outcomes, facts, "cn-14")).toEqual([]);
      expect(classDifferences(national14, national14MidTerm, of("cn-14"))).toEqual([]);
    });

    it("name publications that are listed, with their dates", () => {
      const dates = new Map(facts?.sources.map(({ id, date }) => [id.toLowerCase(), date]));
      for (const { sources = [] } of [national14, national15])
        for (const { id, date } of sources) expect([id, date]).toEqual([id, dates.get(id)]);
    });

    it.each<[string, Plan, RegExp]>([
      ["a target is mistyped", changed(national15, "grain-capacity", "targets.0.printed", "1.54左右"), /grain-capacity targets/],
      ["a base is mistyped", changed(national15, "pm25-concentration", "baseline.printed", "29"), /pm25-concentration base/],
      ["a star is lost", changed(national15, "forest-coverage", "baseline.printed", "25.1"), /forest-coverage base/],
      ["a base is of the wrong year", changed(national15, "forest-coverage", "baseline.year", 2025), /forest-coverage base/],
      [
        "an attribute is turned",
        changed(national15, "schooling-years", "attribute", "anticipatory"),
        /schooling-years attribute/,
      ],
      ["a unit is another", changed(national15, "grain-capacity", "unit", "亿吨"), /grain-capacity unit/],
      ["a row is dropped", { ...national15, indicators: national15.indicators.slice(1) }, /20 indicators/],
      [
        "a target stands in another column",
        changed(national15, "rd-spending-growth", "targets.0.locator.column", "2030年"),
        /rd-spending-growth targets/,
      ],
      ["sources are lost", changed(national15, "life-expectancy", "targets.0.evidence.sources", ["n15-pic"]), /life-expectancy/],
      ["an adoption is of another day", replaced<Plan>(national15, "adopted.on", "2026-03-11"), /adopted/],
    ])("fail when %s", (_, plan, expected) => {
      expect(tableDifferences(plan, of("cn-15")).join("\n")).toMatch(expected);
    });

    it.each<[string, Plan, RegExp]>([
      [
        "what was not found is filled in",
        changed(national14, "good-air-days", "targets", [{ printed: "87.5", locator: { column: "2025年" } }]),
        /good-air-days targets/,
      ],
      [
        "a missing base becomes zero",
        changed(national14, "grain-capacity", "baseline", { printed: "0", year: 2020 }),
        /grain-capacity base/,
      ],
      ["what was not found is not named", changed(national14, "grain-capacity", "notFound"), /grain-capacity not found/],
      ["an attribute is filled in", changed(national14, "gdp-growth", "attribute", "anticipatory"), /gdp-growth attribute/],
      [
        "one source becomes two",
        changed(national14, "labour-productivity-growth", "targets.0.evidence.trust", "confirmed"),
        /labour-productivity-growth target trust/,
      ],
      [
        "what is derived is said to be printed",
        changed(national14, "surface-water-quality", "targets.0.evidence.trust", "one-source"),
        /surface-water-quality target trust/,
      ],
      [
        "the mark of a report is lost",
        changed(national14, "co2-intensity-reduction", "targets.0.evidence.secondHand"),
        /second-hand/,
      ],
    ])("fail when %s", (_, plan, expected) => {
      expect(tableDifferences(plan, of("cn-14")).join("\n")).toMatch(expected);
    });

    it.each<[string, readonly Observation[], RegExp]>([
      ["a figure is mistyped", figures("grain-capacity", "value", "1.93"), /grain-capacity/],
      [
        "a figure is dropped",
        national14Outcomes.filter(({ indicator }) => indicator !== "energy-capacity"),
        /not in the data.*energy-capacity/,
      ],
      ["a figure is of another year", figures("pension-participation", "year", 2025), /pension-participation/],
      [
        "a dispute is settled in silence",
        figures("digital-economy-share", "evidence.trust", "confirmed"),
        /digital-economy-share/,
      ],
      ["another definition is dropped", national14Outcomes.filter(({ definition }) => definition === undefined), /86\.8/],
      [
        "a figure is made up",
        [...national14Outcomes, { indicator: "surveyed-unemployment", year: 2024, value: "5.1", status: "actual" }],
        /not in the facts.*surveyed-unemployment/,
      ],
      ["a unit is lost", figures("grain-capacity", "unit"), /grain-capacity unit/],
    ])("fail when %s", (_, outcomes, expected) => {
      if (facts !== undefined) expect(figureDifferences(national14, outcomes, facts, "cn-14").join("\n")).toMatch(expected);
    });

    it("fail when an indicator is in another class", () => {
      const wrong = {
        ...national14MidTerm,
        classes: national14MidTerm.classes.map((one) => ({ ...one, indicators: one.indicators.slice(1) })),
      };
      expect(classDifferences(national14, wrong as MidTermClasses, of("cn-14")).join("\n")).toMatch(/classes/);
    });
  },
);
