import { describe, expect, it } from "vitest";
import { growth, level, type Observation, type Plan } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { about, found, measured, planWith, statement } from "../plans.js";

const before = (more: Partial<Plan> = {}) =>
  planWith({
    id: "before",
    indicators: [measured("rate", growth("5"), undefined, { measure: "growth" }), measured("share", level("40"))],
    ...more,
  });
const mean = (value: string): Observation => ({ indicator: "rate", span: { from: 2021, to: 2025 }, value, status: "actual" });
const share = (value: string): Observation => ({ indicator: "share", year: 2025, value, status: "actual" });
const told = (growthTold: string, shareTold: string) =>
  planWith({
    indicators: [measured("share", level("50"), level("42.1"))],
    statements: [
      statement("s", {
        indicator: "rate",
        growth: growthTold,
        from: { year: 2021, value: "1", unit: "亿元" },
        to: { year: 2025, value: "2", unit: "亿元" },
      }),
      statement("t", { indicator: "share", from: { year: 2021, value: "37.5" }, to: { year: 2025, value: shareTold } }),
    ],
  });

it("passes figures that agree as far as rounding tells, and figures of other years", () => {
  const options = { previous: before(), previousOutcomes: [mean("3.3"), share("42")] };
  expect(found("figures-differ", told("3.3", "42.1"), options)).toEqual([]);
  const other: Observation = { indicator: "share", year: 2024, value: "10", status: "actual" };
  const total: Observation = { indicator: "share", span: { from: 2021, to: 2025 }, value: "10", status: "actual" };
  const asserted: Observation = { indicator: "share", year: 2025, asserted: "met", status: "actual" };
  expect(
    found("figures-differ", told("3.3", "42.1"), { previous: before(), previousOutcomes: [other, total, asserted] }),
  ).toEqual([]);
});

it("fails one mean, one level and one structure with two values", () => {
  const options = { previous: before(), previousOutcomes: [mean("6.7"), share("43")] };
  const findings = found("figures-differ", told("8.9", "42.1"), options);
  expect(findings.map(({ facts }) => [facts["of"], facts["first"], facts["second"], facts["differences"]])).toEqual([
    ["level", "42.1", "43", ["0.9"]],
    ["mean", "8.9", "6.7", ["-2.2"]],
  ]);
  const parts = { kind: "composition" as const, bound: "unstated" as const, parts: ["40", "60"] };
  const plan = planWith({
    indicators: [measured("mix", parts, parts)],
    statements: [statement("s", { indicator: "mix", to: { year: 2025, parts: ["41", "59"] } })],
  });
  expect(found("figures-differ", plan)[0]?.facts["differences"]).toEqual(["1", "-1"]);
});

it("holds the levels behind a growth indicator against one another, in one unit", () => {
  const previous = before({
    statements: [statement("total", { indicator: "rate", to: { year: 2025, value: "2.9", unit: "亿元" } })],
  });
  expect(about("figures-differ", told("3.3", "42.1"), { previous })).toEqual(["s total"]);
});

it("takes a total over years for no level, and a growth of one year for no mean", () => {
  const year: Observation = { indicator: "rate", year: 2025, value: "9", status: "actual" };
  const statements = [statement("s", { indicator: "share", over: { from: 2021, to: 2025 }, to: { year: 2025, value: "9" } })];
  const plan = planWith({ indicators: [measured("share", level("50"), level("42.1"))], statements });
  expect(found("figures-differ", plan, { previous: before(), previousOutcomes: [year] })).toEqual([]);
});

it("is an error of settled levels, a warning of rates whose prices are open, a note of what was expected or revised", () => {
  const severity = (one: Partial<Observation>, other: Partial<Observation>) =>
    found("figures-differ", planWith({}), {
      previous: before(),
      previousOutcomes: [one, other].map(
        (each) => ({ indicator: "share", year: 2025, value: "40", status: "actual", ...each }) as Observation,
      ),
    }).map((each) => each.severity);
  expect(severity({}, { value: "43" })).toEqual(["error"]);
  expect(severity({}, { value: "43", status: "estimate" })).toEqual(["note"]);
  expect(severity({ status: "provisional" }, { value: "43" })).toEqual(["note"]);
  expect(severity({}, { value: "43", vintage: "2026-03" })).toEqual(["note"]);
  const rate = { indicator: "rate" };
  expect(severity(rate, { ...rate, value: "43" })).toEqual(["warning"]);
  expect(severity({ ...rate, basis: "real" }, { ...rate, value: "43", basis: "real" })).toEqual(["error"]);
  expect(severity({ ...rate, basis: "real" }, { ...rate, value: "43", basis: "nominal" })).toEqual([]);
  expect(severity({ ...rate, measure: "index", value: "105" }, { ...rate, value: "5.0" })).toEqual([]);
  expect(severity({ unit: "万人" }, { value: "43" })).toEqual([]);
});

it("holds a value against a bound", () => {
  const bounded = (value: string, bound: "less-than" | "at-least") =>
    found(
      "figures-differ",
      planWith({
        indicators: [measured("share", level("50"), { kind: "level", bound, value: "2.24" })],
        statements: [statement("s", { indicator: "share", to: { year: 2025, value } })],
      }),
    ).length;
  expect([bounded("2.1", "less-than"), bounded("2.24", "less-than"), bounded("2.3", "less-than")]).toEqual([0, 0, 1]);
  expect([bounded("2.3", "at-least"), bounded("2.1", "at-least")]).toEqual([0, 1]);
});

it("compares the last plan's own base with what is stated of it now", () => {
  const previous = before({
    indicators: [
      {
        ...measured("share", level("40"), level("37.5")),
        baseline: { printed: "37.5", reading: level("37.5"), year: 2021, locator: {} },
      },
    ],
  });
  expect(found("figures-differ", told("3.3", "42.1"), { previous })).toEqual([]);
  const other = planWith({ statements: [statement("t", { indicator: "share", to: { year: 2021, value: "36" } })] });
  expect(about("figures-differ", other, { previous })).toEqual(["share t"]);
});

it("passes a figure that only says what it lies above, and fails one that lies below it", () => {
  const told = (value: string, bound: "more-than" | "about") =>
    planWith({
      indicators: [measured("share", level("50"), level("42.1"))],
      statements: [statement("t", { indicator: "share", to: { year: 2025, value, bound } })],
    });
  expect(found("figures-differ", told("40", "more-than"))).toEqual([]);
  expect(found("figures-differ", told("43", "more-than")).map(({ severity }) => severity)).toEqual(["error"]);
});

describe("two figures of one year are of one quantity", () => {
  const outcome = (more: object): Observation =>
    ({ indicator: "share", year: 2025, value: "40", status: "actual", ...more }) as Observation;
  const counted = (id: string) => ({ definition: { id, name: { zh: id } } });
  const previous = planWith({ id: "before" });
  /** The severities of what is found between the base of a new plan, what the last plan reached, and what is stated. */
  const between = (
    base: Parameters<typeof measured>[3] & { readonly reading?: Requirement; readonly estimated?: true },
    outcomes: readonly Observation[],
    more: Partial<Plan> = {},
  ) => {
    const { reading = level("42.1"), estimated, ...own } = base;
    const one = measured("share", level("50"), reading, own);
    const indicator = { ...one, ...(one.baseline && { baseline: { ...one.baseline, ...(estimated && { estimated }) } }) };
    return found("figures-differ", planWith({ indicators: [indicator], ...more }), {
      previous,
      previousOutcomes: outcomes,
    }).map(({ severity }) => severity);
  };

  it("whose base may have been an estimate", () => {
    expect(between({}, [outcome({})])).toEqual(["error"]);
    expect(between({ estimated: true }, [outcome({})])).toEqual(["note"]);
    // The settled figure is the first of the two, wherever it stands.
    const estimated = measured("share", level("50"), level("42.1"));
    const plan = planWith({
      indicators: [{ ...estimated, ...(estimated.baseline && { baseline: { ...estimated.baseline, estimated: true } }) }],
    });
    const [finding] = found("figures-differ", plan, { previous, previousOutcomes: [outcome({})] });
    expect([finding?.facts["first"], finding?.facts["second"]]).toEqual(["40", "42.1"]);
  });

  it("at prices that are not said to be others", () => {
    const rate = { measure: "growth", reading: growth("5.0") } as const;
    expect(between({ ...rate, basis: "real" }, [outcome({ basis: "real" })])).toEqual(["error"]);
    expect(between({ ...rate, basis: "real" }, [outcome({ basis: "nominal" })])).toEqual([]);
    expect(between({ ...rate, basis: "real" }, [outcome({})])).toEqual(["warning"]);
    expect(between(rate, [outcome({ basis: "nominal" })])).toEqual(["warning"]);
    // The base is given first, whatever it comes from, and levels are levels at any prices that nobody says.
    expect(between({ basis: "nominal" }, [outcome({})])).toEqual(["error"]);
  });

  it("by one definition, where two are stated", () => {
    expect(between(counted("surveyed"), [outcome({ definition: "surveyed" })])).toEqual(["error"]);
    expect(between(counted("surveyed"), [outcome({ definition: "registered" })])).toEqual([]);
    expect(between(counted("surveyed"), [outcome({})])).toEqual(["error"]);
    // A figure that says itself what it counts is of nothing else.
    expect(between({}, [outcome({ definition: "registered" })])).toEqual([]);
    const stated = statement("s", { indicator: "share", to: { year: 2025, value: "40" } });
    expect(between(counted("surveyed"), [], { statements: [stated] })).toEqual(["error"]);
    expect(
      between({ ...counted("surveyed"), reading: level("40") }, [outcome({ definition: "registered" })], {
        statements: [stated],
      }),
    ).toEqual([]);
  });

  it("by the definitions of the two plans", () => {
    const was = { ...measured("share", level("40"), level("37.5")), ...counted("registered") };
    const before2021 = { ...was, ...(was.baseline && { baseline: { ...was.baseline, year: 2021 } }) };
    const plan = (id: string) =>
      planWith({
        indicators: [{ ...measured("share", level("50")), ...counted(id) }],
        statements: [statement("s", { indicator: "share", to: { year: 2021, value: "30" } })],
      });
    const of = (id: string) => found("figures-differ", plan(id), { previous: { ...previous, indicators: [before2021] } }).length;
    expect([of("registered"), of("surveyed")]).toEqual([1, 0]);
  });

  it("a level or a growth, with as many parts", () => {
    expect(between({}, [outcome({ measure: "growth" })])).toEqual([]);
    const mix: Requirement = { kind: "composition", bound: "unstated", parts: ["20", "30", "50"] };
    const { value: _, ...unsaid } = outcome({}) as Observation & { value: string };
    const structure = (...parts: string[]) => [{ ...unsaid, parts } as Observation];
    expect(between({ reading: mix, measure: "composition" }, structure("20", "31", "49"))).toEqual(["error"]);
    expect(between({ reading: mix, measure: "composition" }, structure("50", "50"))).toEqual([]);
  });

  it("in one unit: levels behind a growth are compared with their like only", () => {
    const behind = (value: string, unit: string | undefined) =>
      between({ measure: "growth", reading: growth("5") }, [], {
        statements: [
          statement("s", { indicator: "share", to: { year: 2025, value: "146.84", unit: "亿元" } }),
          statement("t", { indicator: "share", to: { year: 2025, value, ...(unit !== undefined && { unit }) } }),
        ],
      });
    expect(behind("150", "亿元")).toEqual(["error"]);
    expect(behind("1500000", "万元")).toEqual([]);
    expect(behind("150", undefined)).toEqual([]);
  });

  it("over years that may be counted from the base or from the first", () => {
    const mean = (from: number, value: string) => ({
      indicator: "share",
      span: { from, to: 2025 },
      value,
      status: "actual",
      measure: "growth",
    });
    const means = (from: number) =>
      between({ measure: "growth", reading: { kind: "none" } }, [mean(2021, "5"), mean(from, "7")] as Observation[]);
    expect([means(2021), means(2020), means(2022), means(2019), means(2023)]).toEqual([
      ["warning"],
      ["warning"],
      ["warning"],
      [],
      [],
    ]);
  });

  it("and a rate without its levels, or a figure without a number, is of none", () => {
    const statements = [
      statement("a", { indicator: "share", growth: "9" }),
      statement("b", { indicator: "share", growth: "9", from: { year: 2021, value: "1" } }),
      statement("c", { indicator: "share", growth: "9", to: { year: 2025, value: "42.1" } }),
      statement("d", { to: { year: 2025, value: "9" } }),
    ];
    expect(between({}, [outcome({ value: "42.1" })], { statements })).toEqual([]);
    const silent = statement("e", { indicator: "share", from: { year: 2021, value: "1" }, to: { year: 2025, value: "2" } });
    const mean = { indicator: "share", span: { from: 2021, to: 2025 }, value: "7", status: "actual", measure: "growth" };
    expect(between({ measure: "growth", reading: growth("5") }, [mean as Observation], { statements: [silent] })).toEqual([]);
    expect(between({}, [outcome({ indicator: "z", unit: "万人" }), outcome({ indicator: "z", value: "41" })])).toEqual(["error"]);
    expect(between({ reading: { kind: "qualitative", text: "较好" } }, [outcome({})])).toEqual([]);
    expect(between({ reading: { kind: "level", bound: "between", low: "50", high: "60" } }, [outcome({})])).toEqual([]);
    expect(between({ reading: { kind: "change", bound: "unstated", measure: "total", value: "5" } }, [outcome({})])).toEqual([]);
  });
});
