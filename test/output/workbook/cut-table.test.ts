import { describe, expect, it } from "vitest";
import { assess, type StatusRange, thresholds } from "../../../src/assessment/index.js";
import { DEFAULT_POLICY, type Indicator, type Observation, type Plan, type Span } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { BEYOND, bandsOf, cutsOf } from "../../../src/output/workbook/cut-table.js";
import { filledFrom } from "../../../src/output/workbook/filled.js";
import { linesOf } from "../../../src/output/workbook/lines.js";
import { indicator, planOf } from "../../model/plans.js";

const cut = (at: string, inclusive: boolean) => ({ at, inclusive });
const range = (status: string, low?: ReturnType<typeof cut>, high?: ReturnType<typeof cut>) =>
  ({ status, ...(low && { low }), ...(high && { high }) }) as unknown as StatusRange;

describe("ranges as cuts", () => {
  it("of ranges that touch there is one cut between two, of the side that it belongs to", () => {
    const ranges = [
      range("missed", undefined, cut("44", false)),
      range("behind", cut("44", true), cut("45.5", true)),
      range("achieved", cut("45.5", false)),
    ];
    expect(cutsOf(ranges)).toEqual({
      statuses: ["missed", "behind", "achieved"],
      cuts: [
        { at: 44, above: true, blur: 0 },
        { at: 45.5, above: false, blur: 0 },
      ],
    });
  });

  it("where no range is nothing is decided: before the first, between two and behind the last", () => {
    const ranges = [range("missed", cut("0", true), cut("44", false)), range("achieved", cut("44", false), cut("100", true))];
    // 44 itself is in neither of the two.
    expect(cutsOf(ranges)).toEqual({
      statuses: ["undetermined", "missed", "undetermined", "achieved", "undetermined"],
      cuts: [
        { at: 0, above: true, blur: 0 },
        { at: 44, above: true, blur: 0 },
        { at: 44, above: false, blur: 0 },
        { at: 100, above: false, blur: 0 },
      ],
    });
    expect(cutsOf([])).toEqual({ statuses: ["undetermined"], cuts: [] });
  });

  it.each([
    ["45.71", 0],
    ["0.12345678", 0],
    ["1234567.12345678", 0],
    // A spreadsheet keeps 15 digits, and figures are written with up to eight decimals.
    ["12345678.12345678", 1e-9 + 12345678.12345678 * 1e-13],
    ["0.123456789", 1e-9 + 1e-13],
    ["-200.333333333", 1e-9 + 200.333333333 * 1e-13],
    ["33.333333333333333333", 1e-9 + 33.3333333333333 * 1e-13],
  ])("a figure near the cut %s is decided but for %d beside it", (at, blur) => {
    const { cuts } = cutsOf([range("achieved", cut(at, true))]);
    expect(cuts[0]?.at).toBe(Number(at));
    expect(cuts[0]?.blur).toBeCloseTo(blur, 15);
  });

  it("grades are counted from the worst, and decide nothing before the first", () => {
    const ranges = [range("missed", undefined, cut("IV", true)), range("achieved", cut("III", true))];
    // I to inferior V are six, III is the fourth from below.
    expect(cutsOf(ranges, "surface-water")).toEqual({
      statuses: ["undetermined", "missed", "achieved"],
      cuts: [{ at: 4, above: true, blur: 0 }],
    });
    expect(cutsOf([range("achieved", cut("5", true))], "no-scale").cuts).toEqual([{ at: 5, above: true, blur: 0 }]);
  });
});

describe("where rounding plays a part", () => {
  const cutsAt = (...all: number[]) => ({ statuses: [], cuts: all.map((at) => ({ at, above: true, blur: 0 })) });

  it("is every cut but a natural limit", () => {
    expect(bandsOf(cutsAt(0, 44, 100), [0, 100], [])).toEqual([{ low: 44, high: 44 }]);
    expect(bandsOf(cutsAt(0, 44), [], [])).toEqual([
      { low: 0, high: 0 },
      { low: 44, high: 44 },
    ]);
  });

  it("is wherever rounding of the base leaves another status open, to either side without end", () => {
    const open = [{ low: "46", high: "47.5" }, { high: "43" }, { low: "60" }] as never;
    expect(bandsOf(cutsAt(44), [], open)).toEqual([
      { low: -BEYOND, high: 43 },
      { low: 44, high: 44 },
      { low: 46, high: 47.5 },
      { low: 60, high: BEYOND },
    ]);
  });

  it("is one band where two overlap or touch", () => {
    const open = [
      { low: "43", high: "46" },
      { low: "44", high: "45" },
      { low: "46", high: "48" },
    ] as never;
    expect(bandsOf(cutsAt(50, 44), [], open)).toEqual([
      { low: 43, high: 48 },
      { low: 50, high: 50 },
    ]);
  });
});

const BOTH = { from: 2026, to: 2027 };
const UNTIL: Span = { kind: "by", year: 2027 };
const level = (value: string): Requirement => ({ kind: "level", bound: "at-least", value });
const share = { name: { zh: "某某覆盖率" }, unit: "%" } as const;

describe("a target with its cuts", () => {
  const one = (requirement: Requirement, more: Partial<Indicator> & { span?: Span; base?: string } = {}) =>
    linesOf({ ...planOf(indicator("it", requirement, { span: UNTIL, ...more })), period: BOTH }, {})[0];

  it("has its own years and cuts, whatever else the plan has", () => {
    const first = indicator("one", level("44"), { ...share, base: "40", span: UNTIL });
    const second = indicator("two", level("60"), { ...share, base: "50", span: UNTIL });
    const two = { ...second, targets: [...second.targets, ...indicator("two", level("70"), { span: UNTIL }).targets] };
    const plan: Plan = { ...planOf(first, two), period: BOTH };
    const found = linesOf(plan, {});
    expect(found.map(({ indicator: { id }, at, years }) => [id, at, years.map(({ year }) => year)])).toEqual([
      ["one", 0, [2026, 2027]],
      ["two", 0, [2026, 2027]],
      ["two", 1, [2026, 2027]],
    ]);
    const last = found.map(({ years }) => years.at(-1));
    // In the last year a share is missed below its target, and none beyond the whole.
    expect(last.map((year) => year?.cuts.map(({ at }) => at))).toEqual([
      [0, 44, 100],
      [0, 60, 100],
      [0, 70, 100],
    ]);
    expect(last.map((year) => year?.bands)).toEqual([44, 60, 70].map((at) => [{ low: at, high: at }]));
    const open = found.map(({ years }) => years[0]?.bands ?? []);
    // The base of 40 lies between 39.5 and 40.5.
    expect(open[0]?.[0]).toEqual({ low: 39.5, high: 40.5 });
    expect(open[1]?.[0]).toEqual({ low: 49.5, high: 50.5 });
    expect(found.map(({ years }) => years[0]?.ranges)).toEqual(
      thresholds(plan)
        .filter(({ year }) => year === 2026)
        .map(({ cuts }) => cuts),
    );
  });

  it("has natural limits as bands where the plan itself prints beyond them", () => {
    const bands = one(level("102"), { ...share, base: "101" })?.years.at(-1)?.bands;
    expect(bands).toEqual([{ low: 102, high: 102 }]);
    expect(one(level("100"), share)?.years.at(-1)?.bands).toEqual([]);
  });

  it("says why no figure decides it, and why one beyond all ranges is not judged", () => {
    const said = (...given: Parameters<typeof one>) => [one(...given)?.reason, one(...given)?.beyond];
    expect(said({ kind: "qualitative", text: "提高" })).toEqual(["qualitative", "qualitative"]);
    expect(said({ kind: "delegated", to: "省" })).toEqual(["delegated", "delegated"]);
    expect(said(level("44"), { base: "40" })).toEqual([undefined, "implausible-observation"]);
    expect(said(level("44"))).toEqual([undefined, "no-baseline"]);
    // A structure has a figure, whether a policy says what may differ or not.
    const structure = { kind: "composition", bound: "about", parts: ["20", "30", "50"] } as const;
    expect(said(structure as never, { measure: "composition" })).toEqual([undefined, "needs-structure-policy"]);
  });

  it("has no bands for grades, which are not rounded", () => {
    const grades = one(
      { kind: "grade", bound: "at-least", grade: "III", scale: "surface-water" },
      { measure: "grade", unit: null },
    );
    // From the worst on it is missed, and from III on achieved.
    expect(grades?.years.at(-1)?.cuts.map(({ at }) => at)).toEqual([1, 4]);
    expect(grades?.years.map(({ bands }) => bands)).toEqual([[], []]);
  });

  it("of two shares that are compared has differences below nothing too", () => {
    const than: Requirement = { kind: "relative", relation: "above", to: "全国" };
    const found = one(than, share);
    expect(found?.years.at(-1)?.cuts).toEqual([{ at: 0, above: false, blur: 0 }]);
    expect(found?.indicator.name.zh).toBe(share.name.zh);
  });
});

describe("what is written into the cells from the start", () => {
  const rate = indicator(
    "rate",
    { kind: "growth", bound: "at-least", value: "5" },
    { measure: "growth", span: { kind: "average", ...BOTH } },
  );
  const all = [
    indicator("level", level("44"), { span: UNTIL }),
    rate,
    indicator(
      "grade",
      { kind: "grade", bound: "at-least", grade: "III", scale: "surface-water" },
      { measure: "grade", unit: null },
    ),
    indicator("parts", { kind: "composition", bound: "about", parts: ["20", "80"] } as never, { measure: "composition" }),
  ];
  const [own, growing, water, structure] = all as [Indicator, Indicator, Indicator, Indicator];
  const observations: Observation[] = [
    { indicator: "level", year: 2026, value: "43.50", status: "actual" },
    { indicator: "level", year: 2024, value: "40", status: "actual" },
    { indicator: "rate", span: BOTH, value: "5.1", measure: "growth", status: "actual" },
    { indicator: "rate", span: { from: 2026, to: 2028 }, value: "5.3", measure: "growth", status: "actual" },
    { indicator: "grade", year: 2027, grade: "II", status: "actual" },
    { indicator: "parts", year: 2027, parts: ["21", "79"], status: "actual" },
  ];
  const filled = filledFrom(all, observations, { 全国: { 2026: "4.0" }, 全省: "6" }, [2026, 2027]);

  it("is each figure at its indicator, its part and its year, as printed", () => {
    expect([2026, 2027].map((year) => filled.value(own, year))).toEqual(["43.50", undefined]);
    expect([filled.value(water, 2027), filled.value(growing, 2026)]).toEqual(["II", undefined]);
    expect([0, 1, 2].map((part) => filled.part(structure, part, 2027))).toEqual(["21", "79", undefined]);
    expect(filled.part(structure, 0, 2026)).toBeUndefined();
    expect([filled.whole(growing, 2026, 2027), filled.whole(growing, 2026, 2028), filled.whole(own, 2026, 2027)]).toEqual([
      "5.1",
      undefined,
      undefined,
    ]);
    expect(filled.value({ ...own, id: "unknown" }, 2026)).toBeUndefined();
  });

  it("is a series from outside by its year, or one number for all years", () => {
    expect([filled.reference("全国", 2026), filled.reference("全国", 2027)]).toEqual(["4.0", undefined]);
    expect([filled.reference("全省", 2026), filled.reference("全省", 2027)]).toEqual(["6", "6"]);
    expect([filled.reference("全市", 2026), filled.reference("constructor", 2026)]).toEqual([undefined, undefined]);
  });

  it("leaves out, and counts, what has no cell", () => {
    // The year before the plan, and the span that is not the plan's.
    expect(filled.leftOut).toBe(2);
    expect(filledFrom(all, observations.slice(0, 1), {}, [2026, 2027]).leftOut).toBe(0);
    const level = { indicator: "rate", span: BOTH, value: "5", measure: "level", status: "actual" } as Observation;
    expect(filledFrom(all, [level], {}, [2026, 2027]).whole(growing, 2026, 2027)).toBeUndefined();
  });
});

it("the policy holds for every year of a target", () => {
  const plan: Plan = { ...planOf(indicator("it", level("44"), { base: "40", span: UNTIL })), period: BOTH };
  const at = (onTrack: string) => linesOf(plan, { ...DEFAULT_POLICY, onTrack })[0]?.years[0]?.cuts.map((one) => one.at);
  expect(at("0.5")).not.toEqual(at("0.9"));
  expect(assess(plan, [], { asOf: 2027 }).verdicts).toHaveLength(1);
});
