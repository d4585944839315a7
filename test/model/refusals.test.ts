import { describe, expect, it } from "vitest";
import {
  boxOf,
  change,
  chapterOf,
  composition,
  draftAssumptions,
  findCommitments,
  findNames,
  findProjects,
  grade,
  growth,
  indicatorOf,
  indicatorsNamed,
  inStep,
  isRedefined,
  level,
  observationAssumptions,
  projectOf,
  SpanSchema,
  safeParsePlan,
  safeParseText,
  safeParseWith,
  toBreakdownDraft,
  toObservationDraft,
  toPlanDraft,
  toPreviousDraft,
} from "../../src/model/index.js";
import { readIndicatorTable } from "../../src/notation/index.js";
import { refusal } from "../refusal.js";
import { outline } from "./outlines.js";
import { emptyPlan, indicator, planOf } from "./plans.js";

/** What a caller without types passes. */
const none = undefined as never;
const five = 5 as never;
const list = [] as never;
const plan = planOf(indicator("it", level("10")));
const table = readIndicatorTable([
  ["指标", "2030年"],
  ["甲率（%）", "5"],
]);
const { layout: _, ...unlaid } = emptyPlan;

describe("an argument of another kind is refused by its name", () => {
  it.each<readonly [string, () => unknown, string, string, string]>([
    ["level", () => level("1", null as never), "invalid-options", "options", "null"],
    ["growth", () => growth("1", list), "invalid-options", "options", "list"],
    ["change", () => change("1", none), "invalid-options", "options", "undefined"],
    ["grade", () => grade(3 as never, { scale: "surface-water" }), "invalid-argument", "grade", "number"],
    ["grade", () => grade("III", none), "invalid-options", "options", "undefined"],
    ["composition", () => composition("1:2" as never), "invalid-argument", "parts", "string"],
    ["composition", () => composition(["1", "2"], five), "invalid-options", "options", "number"],
    ["inStep", () => inStep(five), "invalid-argument", "to", "number"],
    ["inStep", () => inStep("a", five), "invalid-options", "options", "number"],
    ["indicatorOf", () => indicatorOf({} as never, "it"), "invalid-plan", "plan.indicators", "undefined"],
    ["indicatorOf", () => indicatorOf(plan, five), "invalid-argument", "id", "number"],
    ["projectOf", () => projectOf({} as never, "it"), "invalid-plan", "plan.boxes", "undefined"],
    ["projectOf", () => projectOf(plan, five), "invalid-argument", "id", "number"],
    ["chapterOf", () => chapterOf({} as never, {}), "invalid-plan", "plan.chapters", "undefined"],
    ["chapterOf", () => chapterOf(plan, five), "invalid-argument", "locator", "number"],
    ["boxOf", () => boxOf({} as never, 1), "invalid-plan", "plan.boxes", "undefined"],
    ["boxOf", () => boxOf(plan, "1" as never), "invalid-argument", "box", "string"],
    ["indicatorsNamed", () => indicatorsNamed(none, "it"), "invalid-plan", "plan", "undefined"],
    ["indicatorsNamed", () => indicatorsNamed(plan, five), "invalid-argument", "given", "number"],
    ["findProjects", () => findProjects({ boxes: [] } as never), "invalid-plan", "plan.layout", "undefined"],
    ["findProjects", () => findProjects({ layout: {} } as never), "invalid-plan", "plan.boxes", "undefined"],
    ["findProjects", () => findProjects(plan, "wushi" as never), "invalid-options", "query", "string"],
    ["findCommitments", () => findCommitments({} as never), "invalid-plan", "plan.commitments", "undefined"],
    ["findCommitments", () => findCommitments(plan, list), "invalid-options", "query", "list"],
    ["findNames", () => findNames(unlaid as never, "a"), "invalid-plan", "plan.layout", "undefined"],
    ["findNames", () => findNames(plan, five), "invalid-argument", "text", "number"],
    ["isRedefined", () => isRedefined({ requirement: {} } as never, 2025), "invalid-argument", "target.span", "undefined"],
    ["isRedefined", () => isRedefined({ span: {} } as never, 2025), "invalid-argument", "target.requirement", "undefined"],
    ["toPlanDraft", () => toPlanDraft(list, {} as never), "invalid-argument", "source", "list"],
    ["toPlanDraft", () => toPlanDraft(table, five), "invalid-options", "options", "number"],
    ["draftAssumptions", () => draftAssumptions("指标" as never), "invalid-argument", "source", "string"],
    ["draftAssumptions", () => draftAssumptions(table, null as never), "invalid-options", "options", "null"],
    ["toPreviousDraft", () => toPreviousDraft({ ...outline(), tables: none }), "invalid-argument", "outline.tables", "undefined"],
    ["toPreviousDraft", () => toPreviousDraft(outline(), five), "invalid-options", "options", "number"],
    [
      "toObservationDraft",
      () => toObservationDraft({ indicators: [] } as never, plan),
      "invalid-argument",
      "table.notes",
      "undefined",
    ],
    ["toObservationDraft", () => toObservationDraft(table, unlaid as never), "invalid-plan", "plan.layout", "undefined"],
    ["observationAssumptions", () => observationAssumptions(none, plan), "invalid-argument", "table", "undefined"],
    [
      "observationAssumptions",
      () => observationAssumptions({ ...table, issues: none }, plan),
      "invalid-argument",
      "table.issues",
      "undefined",
    ],
    [
      "observationAssumptions",
      () => observationAssumptions({ ...table, indicators: none }, plan),
      "invalid-argument",
      "table.indicators",
      "undefined",
    ],
    ["observationAssumptions", () => observationAssumptions(table, none), "invalid-plan", "plan", "undefined"],
    ["toBreakdownDraft", () => toBreakdownDraft({} as never, {} as never), "invalid-argument", "breakdown.places", "undefined"],
    [
      "toBreakdownDraft",
      () => toBreakdownDraft({ places: [] } as never, {} as never),
      "invalid-options",
      "options.period",
      "undefined",
    ],
    ["safeParseText", () => safeParseText("{}", none, "invalid-plan"), "invalid-argument", "parse", "undefined"],
    ["safeParseText", () => safeParseText("{}", safeParsePlan, none), "invalid-argument", "code", "undefined"],
    ["safeParseWith", () => safeParseWith({} as never, {}, "invalid-plan"), "invalid-argument", "schema.safeParse", "undefined"],
    ["safeParseWith", () => safeParseWith(SpanSchema, {}, five), "invalid-argument", "code", "number"],
  ])("%s", (_, act, code, argument, given) => {
    expect(refusal(act)).toMatchObject({ code, facts: { argument, given } });
  });
});

describe("what neither a source nor its options tell is asked for", () => {
  const { place: _place, period: _period, ...bare } = outline();

  it.each<readonly [string, () => unknown, string, RegExp]>([
    ["a place", () => toPlanDraft(bare, { period: { from: 2026, to: 2030 } }), "place", /county/],
    ["a period", () => toPlanDraft(bare, { place: "某县" }), "period", /from: 2026, to: 2030/],
    ["a period of a table", () => draftAssumptions(table, { place: "某县" } as never), "period", /year/],
  ])("%s", (_, act, option, expected) => {
    expect(refusal(act)).toMatchObject({
      code: "invalid-options",
      facts: { option, given: "undefined", expected: expect.stringMatching(expected) },
    });
  });
});
