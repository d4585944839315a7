import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessIndicator, type Source, type Verdict } from "../../../src/assessment/index.js";
import { DIGITS, floored, measured, told } from "../../../src/assessment/working/sourced-number.js";
import { Trail } from "../../../src/assessment/working/trail.js";
import { Decimal, decimal } from "../../../src/kernel/index.js";
import { growth, level, type Observation, type Target } from "../../../src/model/index.js";
import { indicator, planOf } from "../../model/plans.js";
import { refusal } from "../../refusal.js";
import { recompute } from "../recompute.js";

const sources = (verdict: Verdict, from: Source["from"]): readonly Source[] =>
  verdict.because.flatMap(({ inputs }) => inputs.flatMap(({ source }) => [source].flat()).filter((one) => one.from === from));
const average: Target["span"] = { kind: "average", from: 2026, to: 2030 };

describe("a number as it is written in a verdict", () => {
  it("has 34 digits at most and 40 behind the point, and is read again by every door", () => {
    const digits = fc
      .integer({ min: 1, max: 40 })
      .chain((length) => fc.bigInt({ min: 10n ** BigInt(length - 1), max: 10n ** BigInt(length) - 1n }));
    fc.assert(
      fc.property(digits, fc.integer({ min: -60, max: 39 }), fc.boolean(), (number, e, negative) => {
        const value = new Decimal(`${negative ? "-" : ""}${number}`).times(new Decimal(10).pow(e - String(number).length + 1));
        const text = told(value);
        const short = new Decimal(value).toSignificantDigits(DIGITS).toDecimalPlaces(40);
        expect([text, decimal(text).toFixed()]).toEqual([short.toFixed(), text === "-0" ? "0" : text]);
      }),
      { numRuns: 200 },
    );
  });

  it("keeps every digit that it has room for, from the largest to the smallest", () => {
    const nines = "9".repeat(34);
    for (const text of ["0", "5", nines, `0.${"0".repeat(6)}${nines}`, "1234567.7654321", `-${nines.slice(1)}.5`])
      expect(told(new Decimal(text))).toBe(text);
    expect(told(new Decimal("1e39"))).toBe(`1${"0".repeat(39)}`);
    expect(told(new Decimal(`0.${"0".repeat(39)}4`))).toBe(`0.${"0".repeat(39)}4`);
    expect(told(new Decimal(`0.${"0".repeat(40)}4`))).toBe("0");
    expect(told(new Decimal(`${nines}9`))).toBe(`1${"0".repeat(35)}`);
  });

  it("is refused where it has more than 40 digits before the point", () => {
    for (const [value, before] of [
      ["1e40", 41],
      ["-1e40", 41],
      ["123e100", 103],
      [`${"9".repeat(40)}.9`, 41],
    ] as const) {
      const error = refusal(() => told(new Decimal(value)));
      expect([error.code, error.facts]).toEqual(["too-many-digits", { before, limit: 40 }]);
    }
    expect(refusal(() => told(new Decimal(Number.POSITIVE_INFINITY))).code).toBe("too-many-digits");
  });

  it("loses no more than everything", () => {
    expect(["-100.5", "-100", "-99.5", "5"].map((rate) => floored(new Decimal(rate)).toFixed())).toEqual([
      "-100",
      "-100",
      "-99.5",
      "5",
    ]);
  });
});

describe("a number in a verdict's steps says where it comes from", () => {
  const judge = (observation: Partial<Observation>, more: object = {}, target: Partial<Target> = {}) => {
    const it = indicator("it", level("10"), { base: "5", ...more });
    const plan = planOf({ ...it, targets: it.targets.map((one) => ({ ...one, ...target })) });
    const seen = { indicator: "it", year: 2027, value: "6", status: "actual", ...observation } as Observation;
    const verdict = assessIndicator(plan, "it", [seen], { asOf: 2027 });
    recompute(verdict);
    return verdict;
  };

  it("a figure with all that it says of itself, and nothing that it does not", () => {
    const said = {
      status: "estimate",
      unit: "%",
      measure: "level",
      basis: "real",
      source: "统计公报",
      vintage: "2028-03",
      locator: { table: 2 },
    } as const;
    const rests = { evidence: { trust: "one-source", sources: ["a"] } } as const;
    const own = { from: "observation", indicator: "it", year: 2027 };
    expect(sources(judge({ ...said, ...rests }), "observation")[0]).toStrictEqual({
      ...own,
      ...said,
      trust: "one-source",
      sources: ["a"],
    });
    expect(sources(judge({}), "observation")[0]).toStrictEqual({ ...own, status: "actual" });
  });

  it("a target and a base with their places and what they rest on", () => {
    const verdict = judge({});
    expect(sources(verdict, "target")[0]).toStrictEqual({ from: "target", locator: { table: 1 } });
    expect(sources(verdict, "baseline")[0]).toStrictEqual({ from: "baseline", year: 2025, locator: { table: 1 } });
    const evidence = { trust: "derived", sources: ["a", "b"] } as const;
    const baseline = { printed: "5", reading: level("5"), year: 2025, locator: { page: 3 }, evidence };
    const rests = { trust: "derived", sources: ["a", "b"] };
    const resting = judge({}, { baseline }, { evidence });
    expect(sources(resting, "target")[0]).toStrictEqual({ from: "target", locator: { table: 1 }, ...rests });
    expect(sources(resting, "baseline")[0]).toStrictEqual({ from: "baseline", year: 2025, locator: { page: 3 }, ...rests });
  });

  it("a judgement with its name", () => {
    const names = (verdict: Verdict) => new Set(sources(verdict, "policy").map((one) => ("name" in one ? one.name : "")));
    expect([...names(judge({}))].sort()).toEqual(["ahead", "onTrack"]);
    const about = level("10", { bound: "about" });
    const plan = planOf(indicator("it", about, { base: "5" }));
    const seen: Observation = { indicator: "it", year: 2030, value: "9.8", status: "actual" };
    const verdict = assessIndicator(plan, "it", [seen], { asOf: 2030, policy: { about: "7" } });
    const tolerance = verdict.because.flatMap(({ inputs }) => inputs).find(({ source }) => "name" in source);
    expect(tolerance).toEqual({ name: "percent", value: "7", source: { from: "policy", name: "about" } });
  });

  it("an index and a figure in another unit by the step that converted it, once", () => {
    const rates = indicator("it", growth("5"), { measure: "growth", span: average });
    const index = (year: number, value: string): Observation => ({
      indicator: "it",
      year,
      value,
      status: "actual",
      measure: "index",
    });
    const verdict = assessIndicator(planOf(rates), "it", [index(2026, "105.5"), index(2027, "106.0")], { asOf: 2027 });
    recompute(verdict);
    const less = verdict.because.filter(({ calculator }) => calculator === "plus");
    expect(less.map(({ result }) => result)).toEqual(["5.5", "6"]);
    expect(less[0]?.inputs).toEqual([
      {
        name: "a",
        value: "105.5",
        source: { from: "observation", indicator: "it", year: 2026, status: "actual", measure: "index" },
      },
      { name: "b", value: "-100", source: { from: "plan" } },
    ]);
    const people = indicator("it", level("20000"), { unit: "人", base: "10000" });
    const seen: Observation = { indicator: "it", year: 2027, value: "1.5", unit: "万人", status: "actual" };
    const converted = assessIndicator(planOf(people), "it", [seen], { asOf: 2027 });
    recompute(converted);
    const [step, ...more] = converted.because.filter(({ calculator }) => calculator === "convertUnit");
    expect([step?.result, more.length]).toEqual(["15000", 0]);
    expect(step?.inputs.map(({ name, value }) => [name, value])).toEqual([
      ["value", "1.5"],
      ["unit", "万人"],
      ["into", "人"],
      ["times", "10000"],
    ]);
  });

  it("the same text of two years by two steps", () => {
    const two = [2026, 2027].map(
      (year): Observation => ({ indicator: "it", year, value: "105.5", status: "actual", measure: "index" }),
    );
    const rates = indicator("it", growth("5"), { measure: "growth", span: average });
    const verdict = assessIndicator(planOf(rates), "it", two, { asOf: 2027 });
    recompute(verdict);
    const turned = verdict.because.filter(({ calculator }) => calculator === "plus");
    const years = sources({ ...verdict, because: turned }, "observation").map((one) => ("year" in one ? one.year : 0));
    expect(years).toEqual([2026, 2027]);
  });
});

describe("a trail", () => {
  const known = (text: string) => measured(text, { from: "plan" });

  it("tells the levels that rates lead to, each with what the rounding of the rates allows", () => {
    const trail = new Trail();
    const { path, last } = trail.levels({ ...known("100"), low: decimal("100"), high: decimal("100") }, [
      known("10"),
      known("20"),
    ]);
    expect(path.map(({ text, low, high }) => [text, low.toFixed(), high.toFixed()])).toEqual([
      ["110", "109.5", "110.5"],
      ["132", "130.8525", "133.1525"],
    ]);
    expect([last.text, last.low.toFixed(), last.high.toFixed(), last.source]).toEqual([
      "132",
      "130.8525",
      "133.1525",
      { from: "step", step: 1 },
    ]);
    expect(path.map(({ source }) => source)).toEqual([
      { from: "step", step: 0 },
      { from: "step", step: 0 },
    ]);
    expect(trail.steps.map(({ calculator, result }) => [calculator, result])).toEqual([
      ["pathFromRates", ["110", "132"]],
      ["valueOnPath", "132"],
    ]);
  });

  it("names the result of a step as a number of the verdict, and nothing else", () => {
    const trail = new Trail();
    const sum = trail.run("plus", { a: known("1"), b: known("2") });
    trail.run("plus", { a: known("5"), b: known("6") });
    trail.name(known("7"), "observed");
    expect([trail.numbers, trail.steps.map(({ gives }) => gives)]).toEqual([{}, [undefined, undefined]]);
    trail.name(sum, "observed");
    expect([trail.numbers, trail.steps.map(({ gives }) => gives)]).toEqual([{ observed: "3" }, ["observed", undefined]]);
    trail.name({ ...sum, source: { from: "step", step: 9 } }, "required");
    expect(trail.numbers).toEqual({ observed: "3" });
    const due = trail.due(known("0"), known("10"), 5, 2);
    expect([due.text, trail.numbers["expected"], due.source]).toEqual(["4", "4", { from: "step", step: 3 }]);
    expect(trail.steps[3]?.inputs.map(({ name, value, source }) => [name, value, source])).toEqual([
      ["path", ["2", "4", "6", "8", "10"], Array.from({ length: 5 }, () => ({ from: "step", step: 2 }))],
      ["year", 2, { from: "year" }],
    ]);
  });

  it("tells a grade by its place on the scale, and a source's own statement", () => {
    const trail = new Trail();
    const place = trail.rank("surface-water", "II", 2, { from: "target", locator: {} });
    trail.assert("not-met", { from: "observation", indicator: "it", year: 2030, status: "actual" }, false);
    expect([place.text, place.source]).toEqual(["2", { from: "step", step: 0 }]);
    expect(trail.steps).toStrictEqual([
      {
        calculator: "gradeRank",
        inputs: [
          { name: "scale", value: "surface-water", source: { from: "plan" } },
          { name: "grade", value: "II", source: { from: "target", locator: {} } },
        ],
        result: "2",
      },
      {
        calculator: "isAsserted",
        inputs: [
          { name: "asserted", value: "not-met", source: { from: "observation", indicator: "it", year: 2030, status: "actual" } },
        ],
        result: false,
      },
    ]);
  });
});

it("years whose figures are not actual stand in the verdict in their order, those of a span by its last year", () => {
  const rates = indicator("it", growth("5"), { measure: "growth", span: average });
  const statuses = ["assumed", "estimate", "actual", "assumed", "provisional"] as const;
  const seen = [2030, 2028, 2026, 2029, 2027].map(
    (year): Observation => ({ indicator: "it", year, value: "5", status: statuses[(year - 2026) as 0] ?? "actual" }),
  );
  const verdict = assessIndicator(planOf(rates), "it", seen, { asOf: 2030 });
  expect([verdict.assumed, verdict.estimated]).toEqual([
    [2026, 2029],
    [2027, 2030],
  ]);
  const mean: Observation = { indicator: "it", span: { from: 2026, to: 2028 }, value: "5", status: "estimate" };
  const published = assessIndicator(planOf(rates), "it", [mean], { asOf: 2028 });
  expect([published.assumed, published.estimated]).toEqual([undefined, [2028]]);
  expect("assumed" in published).toBe(false);
});
