import { describe, expect, it } from "vitest";
import { assessIndicator, type References, type Source, withBasis } from "../../../src/assessment/index.js";
import { growth, type Indicator, level, type Observation, type Target } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { average, ind, ob, plan } from "../meaning/office.js";
import { recompute } from "../recompute.js";

const every: Target["span"] = { kind: "every-year", from: 2026, to: 2030 };
const notBelow: Requirement = { kind: "relative", relation: "not-below", to: "other" };
const own = (more: Parameters<typeof ind>[2] = {}) => ind("own", notBelow, { measure: "growth", span: average, ...more });
/** The same, against a series that is no indicator of the plan. */
const elsewhere = (relation: "above" | "not-below", more: Parameters<typeof ind>[2]) =>
  ind("own", { kind: "relative", relation, to: "别处" }, more);
const rates = (more: Parameters<typeof ind>[2] = {}) => ind("other", growth("5"), { measure: "growth", span: average, ...more });
/** Levels whose growth is compared. */
const output = (base?: string, more: Parameters<typeof ind>[2] = {}) =>
  rates({ unit: "亿元", name: "社会消费品零售总额", ...(base !== undefined && { base }), ...more });
const flat = (value: string, years = 2) =>
  ob(
    "own",
    Array.from({ length: years }, () => value),
  );

function judge(indicators: readonly Indicator[], figures: readonly Observation[], asOf = 2027, references?: References) {
  const verdict = assessIndicator(plan(...indicators), "own", figures, { asOf, ...(references !== undefined && { references }) });
  recompute(verdict);
  return verdict;
}

describe("what a comparison takes of another indicator", () => {
  it("is the mean of the same years, chained, published, or between levels", () => {
    const required = (indicator: Indicator, figures: readonly Observation[]) =>
      judge([own(), indicator], [...flat("5"), ...figures]).required?.slice(0, 5);
    const span = (from: number, to: number, value: string, more: Partial<Observation> = {}) =>
      ({ indicator: "other", span: { from, to }, value, status: "actual", ...more }) as Observation;
    expect(required(rates(), ob("other", ["4", "6"]))).toBe("4.995");
    expect(required(rates(), ob("other", ["4"]))).toBeUndefined();
    expect(required(rates(), ob("other", [null, "4"]))).toBeUndefined();
    expect(required(rates(), [span(2026, 2027, "4.5")])).toBe("4.5");
    for (const other of [span(2025, 2027, "4.5"), span(2026, 2026, "4.5")]) expect(required(rates(), [other])).toBeUndefined();
    // 100 → 110.25 is 5 % a year; the base is the plan's, or observed.
    expect(required(output("100"), ob("other", [null, "110.25"]))).toBe("5");
    expect(required(output(), ob("other", ["100", null, "110.25"], 2025))).toBe("5");
    expect(required(output(), ob("other", [null, "110.25"]))).toBeUndefined();
    expect(required(output("100"), ob("other", ["105"]))).toBeUndefined();
    expect(required(output("0"), ob("other", [null, "110.25"]))).toBeUndefined();
    expect(required(output("100", { baseYear: 2024 }), ob("other", [null, "110.25"]))).toBeUndefined();
    // A level over the span is no mean rate.
    expect(required(output("100"), [span(2026, 2027, "4.5", { measure: "level" })])).toBeUndefined();
  });

  it("is the more settled of a chain, a published mean, and of levels with their base", () => {
    const levels = (first: Partial<Observation>, last: Partial<Observation>) => [
      ...ob("other", ["100"], 2025, first),
      ...ob("other", ["110.25"], 2027, last),
    ];
    const mean = { indicator: "other", span: { from: 2026, to: 2027 }, value: "4.0", status: "provisional" } as const;
    const required = (figures: readonly Observation[]) => judge([own(), output()], [...flat("5"), ...figures]).required;
    expect(required([mean, ...levels({}, {})])).toBe("5");
    expect(required([mean, ...levels({ status: "estimate" }, {})])).toBe("4.0");
    expect(required([mean, ...levels({}, { status: "estimate" })])).toBe("4.0");
  });

  it("is each year's rate, as observed or from one level to the next", () => {
    const yearly = (indicator: Indicator, figures: readonly Observation[], mine = "5") => {
      const { status, reason, required } = judge([own({ span: every }), indicator], [...flat(mine), ...figures]);
      return [status, reason, required];
    };
    expect(yearly(rates(), ob("other", ["4", "5"]))).toEqual(["on-track", undefined, "5"]);
    expect(yearly(rates(), ob("other", ["6", "5"]))).toEqual(["off-track", undefined, "5"]);
    expect(yearly(output("100"), ob("other", ["104.0", "109.2"]))).toEqual(["on-track", undefined, "5"]);
    expect(yearly(output("100"), ob("other", ["104.0", "109.3"]))[0]).toBe("off-track");
    expect(yearly(output(), ob("other", ["100", "104.0", "109.2"], 2025))[0]).toBe("on-track");
    for (const gap of [ob("other", ["104.0"]), ob("other", [null, "109.2"])])
      expect(yearly(output("100"), gap).slice(0, 2)).toEqual(["undetermined", "needs-reference"]);
    expect(yearly(output(), ob("other", ["104.0", "109.2"])).slice(0, 2)).toEqual(["undetermined", "needs-reference"]);
    // Rates that stand beside levels count before what levels tell.
    expect(
      yearly(output("100"), [...ob("other", ["104.0", "109.2"]), ...ob("other", ["6"], 2027, { measure: "growth" })])[0],
    ).toBe("off-track");
  });

  it("is a figure of the year where figures are compared, in the same unit", () => {
    const above = (more: Parameters<typeof ind>[2], other: Parameters<typeof ind>[2], figures: readonly Observation[]) =>
      judge([ind("own", { ...notBelow, relation: "above" } as Requirement, more), ind("other", level("9"), other)], figures);
    const figures = [...ob("own", ["80"], 2027), ...ob("other", ["79", "81"], 2027)];
    const share = { name: "覆盖率" };
    expect(above(share, share, figures)).toMatchObject({ status: "on-track", required: "79" });
    expect(above(share, { ...share, unit: "‰" }, figures).reason).toBe("unit-differs");
    expect(above({ ...share, unit: null }, { ...share, unit: "‰" }, figures).reason).toBeUndefined();
    expect(above(share, { ...share, unit: null }, figures).reason).toBeUndefined();
    const people = { name: "常住人口", unit: "万人" };
    expect(above(people, people, figures)).toMatchObject({ status: "on-track", required: "79" });
    expect(above(people, { ...people, unit: "人" }, figures).reason).toBe("unit-differs");
    // A series that the plan does not have gives its levels.
    const both = plan(ind("own", { ...notBelow, relation: "above" } as Requirement, people), rates());
    const lone = { ...both, indicators: both.indicators.slice(0, 1) };
    const levels = [...ob("own", ["80"], 2027), ...ob("other", ["79"], 2027, { measure: "level" })];
    expect(assessIndicator(lone, "own", levels, { asOf: 2027 })).toMatchObject({ status: "on-track", required: "79" });
  });

  it("compares the growth of what is counted where the other one's figures are rates", () => {
    const counted = ind("own", { ...notBelow, relation: "above" } as Requirement, {
      unit: "亿元",
      base: "100",
      name: "零售总额",
    });
    const figures = [...ob("own", ["106.0"]), ...ob("other", ["5.0"])];
    const told = judge([counted, rates()], figures, 2026);
    expect([told.observed, told.required]).toEqual(["6", "5.0"]);
    expect(judge([counted, ind("other", level("9"), { unit: "亿元" })], figures, 2026)).toMatchObject({
      observed: "106.0",
      required: "5.0",
    });
  });

  it("ends with the year that is judged", () => {
    const real = { basis: "real" } as const;
    const figures = [...flat("5").map((one) => ({ ...one, ...real })), ...ob("other", ["4", "4"], 2026, real)];
    const indicators = [own({ basis: "real" }), rates({ basis: "real" })];
    const later = ob("other", ["4"], 2028, { basis: "nominal" });
    expect(judge(indicators, figures)).toMatchObject({ status: "on-track" });
    expect(judge(indicators, [...figures, ...later])).toMatchObject({ status: "on-track" });
    expect(judge(indicators, [...figures, ...ob("other", ["4"], 2025, { basis: "nominal" })]).reason).toBe("unlike-basis");
  });
});

describe("a series that is handed in", () => {
  const against = (references: References, span: Target["span"] = average, asOf = 2027) =>
    judge([elsewhere("not-below", { measure: "growth", basis: "real", span })], flat("5"), asOf, references);
  const comparator = (verdict: ReturnType<typeof against>): readonly Source[] =>
    verdict.because.flatMap(({ inputs }) =>
      inputs.flatMap(({ source }) => [source].flat()).filter(({ from }) => from === "reference"),
    );

  it("is named in the steps with its year and its prices, where it has them", () => {
    expect(comparator(against({ 别处: { 2026: "4", 2027: "5" } }))).toStrictEqual([
      { from: "reference", name: "别处", year: 2026 },
      { from: "reference", name: "别处", year: 2027 },
    ]);
    const real = { basis: "real", values: { 2026: "4", 2027: "5" } } as const;
    expect(comparator(against({ 别处: real }))[0]).toStrictEqual({
      from: "reference",
      name: "别处",
      basis: "real",
      year: 2026,
    });
    expect(comparator(against({ 别处: "4" }))[0]).toStrictEqual({ from: "reference", name: "别处" });
    expect(comparator(against({ 别处: { basis: "real", values: "4" } }))[0]).toStrictEqual({
      from: "reference",
      name: "别处",
      basis: "real",
    });
  });

  it("must have each year, or one value for all of them", () => {
    expect(against({ 别处: { 2026: "4" } }).reason).toBe("needs-reference");
    expect(against({ 别处: { 2026: "4" } }, every).reason).toBe("needs-reference");
    expect(against({ 别处: { 2026: "4", 2027: "4" } }, every).status).toBe("on-track");
    expect(against({ 别处: "4" }, every).status).toBe("on-track");
    expect(against({ 别处: "6" }, every).status).toBe("off-track");
    expect(against({ another: "4" }).reason).toBe("needs-reference");
    // No year of an object's own nature.
    expect(against({ 别处: {} }).reason).toBe("needs-reference");
  });

  it("gives its prices only where it says them", () => {
    expect(withBasis("5")).toStrictEqual({ values: "5" });
    expect(withBasis({ 2026: "5" })).toStrictEqual({ values: { 2026: "5" } });
    expect(withBasis({ basis: "real", values: { 2026: "5" } })).toStrictEqual({ basis: "real", values: { 2026: "5" } });
    // A series whose years are called so is one.
    expect(withBasis({ values: "5" })).toStrictEqual({ values: { values: "5" } });
    expect(withBasis({ basis: "5" })).toStrictEqual({ values: { basis: "5" } });
    expect(withBasis(null as never)).toStrictEqual({ values: null });
  });
});
