import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimal } from "../../../src/kernel/index.js";
import { type Basis, growth, level, type Observation, type Plan, type Statement } from "../../../src/model/index.js";
import { found, measured, planWith, statement } from "../plans.js";

const said = (first: string, last: string, rate: string, more: Partial<Statement> & { year?: number } = {}) => {
  const { year = 2021, ...rest } = more;
  return statement("s", {
    from: { year, value: first, unit: "亿元" },
    to: { year: 2025, value: last, unit: "亿元" },
    growth: rate,
    ...rest,
  });
};
const of = (...statements: Statement[]) => found("stated-growth", planWith({ statements }));
/** Levels of a series whose prices are known. */
const priced = (basis: Basis | undefined, one: Statement, more: Partial<Plan> = {}) =>
  found(
    "stated-growth",
    planWith({
      indicators: [measured("x-growth", growth("5"), undefined, { measure: "growth", ...(basis !== undefined && { basis }) })],
      statements: [{ ...one, indicator: "x-growth" }],
      ...more,
    }),
  );
const severities = (findings: ReturnType<typeof of>) => findings.map(({ severity }) => severity);

describe("passes", () => {
  it("growth that the levels give, as far as rounding tells", () => {
    expect(of(said("125.73", "146.84", "4.0"))).toEqual([]);
    expect(of(said("100", "100", "0.0"))).toEqual([]);
  });

  it("growth that the level of the year before gives, where some place tells it", () => {
    const before = { indicator: "x-growth", to: { year: 2020, value: "100.0", unit: "亿元" } };
    const plan = planWith({ statements: [said("104.0", "128.0", "5.1", { indicator: "x-growth" }), statement("t", before)] });
    expect(found("stated-growth", plan)).toEqual([]);
  });

  it("what has no two comparable levels", () => {
    expect(of(statement("s", { growth: "9" }), said("1", "2", "9", { to: { year: 2025, value: "2", unit: "%" } }))).toEqual([]);
    expect(of(said("1", "2", "9", { from: { year: 2025, value: "1", unit: "亿元" } }))).toEqual([]);
    expect(of(said("0", "2", "9"), said("-1", "2", "9"))).toEqual([]);
    expect(
      of(statement("s", { growth: "9", from: { year: 2021, parts: ["1", "2"] }, to: { year: 2025, parts: ["1", "2"] } })),
    ).toEqual([]);
  });

  it("levels in two units, or one level alone, however far from the growth", () => {
    expect(of(said("100", "200", "9"))).toHaveLength(1);
    expect(of(said("100", "200", "9", { to: { year: 2025, value: "200", unit: "%" } }))).toEqual([]);
    expect(of(said("100", "200", "9", { to: { year: 2025, value: "200" } }))).toEqual([]);
    expect(of(statement("s", { growth: "9", to: { year: 2025, value: "200" } }))).toEqual([]);
    expect(of(statement("s", { growth: "9", from: { year: 2021, value: "100" } }))).toEqual([]);
  });

  it("what another statement of the same years says: that is for the figures' own rule", () => {
    const wrong = { ...said("100", "128", "40", { indicator: "x-growth" }), id: "wrong" };
    const right = said("100", "128", "6.4", { indicator: "x-growth" });
    expect(priced("nominal", right, { statements: [right, wrong] }).map(({ refs }) => refs.map(({ id }) => id))).toEqual([
      ["wrong"],
    ]);
  });

  it("any levels with the growth computed from them", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 9999 }),
        fc.integer({ min: 100, max: 9999 }),
        fc.integer({ min: 0, max: 2 }),
        (first, last, decimals) => {
          const rate = decimal(String(last)).dividedBy(first).pow("0.25").minus(1).times(100).toFixed(decimals);
          expect(of(said(String(first), String(last), rate))).toEqual([]);
        },
      ),
    );
  });
});

describe("fails, as a note, what another reading explains", () => {
  it("the base of a mean is the year before its years, and may not be printed", () => {
    const [finding] = priced("nominal", said("23.34", "25.93", "2.3"));
    const { steps, growth: over4, impliedBase, impliedBaseYear, firstYearGrowth, deflator } = finding?.facts ?? {};
    expect([finding?.severity, steps, String(over4).slice(0, 6)]).toEqual(["note", 4, "2.6657"]);
    // 25.93 ÷ 1.023⁵
    expect([String(impliedBase).slice(0, 7), impliedBaseYear, String(firstYearGrowth).slice(0, 4), deflator]).toEqual([
      "23.1432",
      2020,
      "0.85",
      undefined,
    ]);
  });

  it("growth at constant prices with the deflator that levels at current prices imply", () => {
    const [finding] = priced("real", said("125.73", "146.84", "3.3"));
    expect([finding?.severity, finding?.facts["prices"], String(finding?.facts["deflator"]).slice(0, 6)]).toEqual([
      "note",
      "real",
      "0.6354",
    ]);
    // From the base of the period before there is no other base year, and prices alone explain it.
    const known = priced("real", said("100", "140", "3.3", { year: 2020 }));
    expect([known[0]?.severity, known[0]?.facts["impliedBase"]]).toEqual(["note", undefined]);
  });
});

describe("fails, as a warning, what no reading explains", () => {
  it("levels at the same prices from a known base", () => {
    expect(severities(priced("nominal", said("100", "128", "7.7", { year: 2020 })))).toEqual(["warning"]);
    expect(severities(priced("nominal", said("100", "128", "7.7", { year: 2024 })))).toEqual(["warning"]);
    const previous = planWith({ id: "before", base: 2021, period: { from: 2022, to: 2025 } });
    const plan = planWith({
      indicators: [measured("x-growth", growth("5"), undefined, { measure: "growth", basis: "nominal" })],
      statements: [said("100", "128", "7.7", { indicator: "x-growth" })],
    });
    expect(severities(found("stated-growth", plan, { previous }))).toEqual(["warning"]);
  });

  it("levels and growth of a year before that is printed", () => {
    const before = statement("t", { indicator: "x-growth", to: { year: 2020, value: "90", unit: "亿元" } });
    const main = { ...said("104.0", "128.0", "5.0"), indicator: "x-growth" };
    const [finding] = priced("nominal", main, { statements: [main, before] });
    expect([finding?.severity, finding?.facts["baseBefore"], finding?.facts["impliedBase"]]).toEqual([
      "warning",
      "90",
      undefined,
    ]);
  });

  it("prices and a first year that nobody means", () => {
    expect(severities(priced("real", said("125.73", "146.84", "33")))).toEqual(["warning"]);
    expect(severities(priced("nominal", said("125.73", "146.84", "33")))).toEqual(["warning"]);
    expect(severities(of(said("125.73", "146.84", "33")))).toEqual(["warning"]);
  });

  it("growth of −100 %, for which no base can be known", () => {
    expect(of(said("100", "128", "-100"))[0]?.facts).not.toHaveProperty("impliedBase");
  });

  it("a mean stated elsewhere for the same years, once", () => {
    const outcome = (value: string, basis?: Basis): Observation => ({
      indicator: "x-growth",
      span: { from: 2021, to: 2025 },
      value,
      status: "actual",
      ...(basis !== undefined && { basis }),
    });
    const before = planWith({ id: "before", indicators: [measured("x-growth", growth("5"), undefined, { measure: "growth" })] });
    const plan = planWith({ statements: [said("100", "128", "6.4", { indicator: "x-growth" })] });
    const options = (one: Observation) => ({ previous: before, previousOutcomes: [one] });
    expect(found("stated-growth", plan, options(outcome("6.4")))).toEqual([]);
    const elsewhere = found("stated-growth", plan, options(outcome("40", "nominal")));
    expect(elsewhere.map(({ severity, refs }) => [severity, refs.map(({ kind }) => kind)])).toEqual([
      ["warning", ["observation", "statement"]],
    ]);
    // A mean may be counted from the base or from its first year; over other years it is another mean.
    const from = (first: number) =>
      found("stated-growth", plan, options({ ...outcome("40", "nominal"), span: { from: first, to: 2025 } } as Observation))
        .length;
    expect([from(2020), from(2021), from(2022), from(2023)]).toEqual([0, 1, 1, 0]);
    // Its prices are its own, or those of its indicator in the plan that has it.
    const prices = (basis?: Basis) => found("stated-growth", plan, options(outcome("5", basis)))[0]?.facts["prices"];
    expect([prices("real"), prices("nominal"), prices()]).toEqual(["real", undefined, undefined]);
    const silent = planWith({ statements: [statement("s", { indicator: "x-growth", to: { year: 2025, value: "1" } })] });
    expect(found("stated-growth", silent, options(outcome("7.7")))).toEqual([]);
  });
});

describe("a table of results", () => {
  const base = { printed: "58.4", reading: level("58.4"), year: 2020, locator: {} };
  const row = { ...measured("revenue", level("75"), undefined, { unit: "亿元", basis: "nominal" }), baseline: base };
  const previous = planWith({ id: "before", base: 2020, period: { from: 2021, to: 2025 }, indicators: [row] });
  const outcome = (value: string, when: { year: number } | { span: { from: number; to: number } }, more = {}) =>
    ({ indicator: "revenue", value, status: "actual", ...when, ...more }) as Observation;
  const five = { span: { from: 2021, to: 2025 } };
  const held = (rate: string, statements: Statement[] = [], when: { span: { from: number; to: number } } = five) =>
    found("stated-growth", planWith({ statements }), {
      previous,
      previousOutcomes: [outcome("71.8", { year: 2025 }), outcome(rate, when, { measure: "growth" })],
    });

  it("passes where the mean is that of its own base and last level, or of other years", () => {
    expect(held("4.2")).toEqual([]);
    expect(held("6.2", [], { span: { from: 2022, to: 2025 } })).toEqual([]);
  });

  it("fails where it is not, with both levels", () => {
    const [one, ...more] = held("6.2");
    expect([one?.severity, more]).toEqual(["warning", []]);
    expect(one?.facts).toMatchObject({ stated: "6.2", first: "58.4", firstYear: 2020, last: "71.8", lastYear: 2025, steps: 5 });
    expect(one?.refs.map(({ kind }) => kind)).toEqual(["observation", "indicator", "observation"]);
  });

  it("is said once where the prose has both levels", () => {
    const prose = statement("s", {
      indicator: "revenue",
      from: { year: 2020, value: "58.4", unit: "亿元" },
      to: { year: 2025, value: "71.8", unit: "亿元" },
    });
    expect(held("6.2", [prose]).map(({ refs }) => refs.map(({ kind }) => kind))).toEqual([["observation", "statement"]]);
  });
});

it("passes levels that are bounded: they give no rate", () => {
  const statements = [
    statement("s", {
      growth: "9",
      from: { year: 2021, value: "100" },
      to: { year: 2025, value: "200", bound: "more-than" },
    }),
  ];
  expect(found("stated-growth", planWith({ statements }))).toEqual([]);
});
