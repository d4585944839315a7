import { beforeEach, describe, expect, it } from "vitest";
import { type Assessment, assess, type Verdict } from "../../../src/assessment/index.js";
import { type Indicator, level, type Observation, type Plan, type Span } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { extentOf } from "../../../src/output/charts/axis.js";
import { COLOURS, OKABE_ITO } from "../../../src/output/charts/theme.js";
import { widthOf } from "../../../src/output/charts/wrap.js";
import { type Chart, chartCsv, dumbbellChart, paceChart, statusChart } from "../../../src/output/index.js";
import { statusIn, wording } from "../../../src/text/index.js";
import { codeOf, factsOf } from "../../refusal.js";
import { baseOf, levelOf, observed, planOf } from "../plan-of.js";
import { type Channel, type Unit, unitsOf } from "../units-of.js";

const words = wording("en");
const { chart: said } = words;
const by: Span = { kind: "by", year: 2030 };

const one = (id: string, more: Partial<Indicator>, requirement: Requirement = level("50")): Indicator => {
  const [indicator] = planOf({ requirement, span: by, baseline: levelOf("40") }).indicators;
  return { ...(indicator as Indicator), id, name: { zh: id, en: `the ${id}` }, ...more };
};
const plan: Plan = {
  ...planOf({ requirement: level("50"), span: by }),
  title: { zh: "规划", en: "The Plan" },
  indicators: [
    one("ahead", { category: { zh: "甲", en: "First" }, attribute: "binding", unit: "%" }),
    one("away", { category: { zh: "乙", en: "Second" }, attribute: "anticipatory", unit: "%" }),
    one("met", { category: { zh: "甲", en: "First" } }),
    one("unseen", { category: { zh: "丙", en: "Third" } }),
    one("words", { category: { zh: "丙", en: "Third" } }, { kind: "qualitative", text: "better" }),
  ],
};
const of = (indicator: string, year: number, value: string): Observation => ({ indicator, year, value, status: "actual" });
const figures = [of("ahead", 2026, "43"), of("ahead", 2027, "47"), of("away", 2027, "39"), of("met", 2027, "51")];
const [first, second] = [2026, 2027].map((asOf) => assess(plan, figures, { asOf })) as [Assessment, Assessment];
const channel = (unit: Unit | undefined, name: string) => unit?.channels[name] as Channel & { readonly [more: string]: unknown };
const titlesIn = (chart: Chart) =>
  (chart["vconcat"] as unknown as readonly { readonly title: { readonly text: string } }[]).map(({ title }) => title.text);
const refused: readonly [string, (plan: Plan, assessment: Assessment, options?: object) => Chart][] = [
  ["dumbbell", dumbbellChart],
  ["pace", paceChart],
];

describe("charts of verdicts", () => {
  it.each(refused)("refuse what is no plan, no assessment and no options: %s", (_, make) => {
    expect(codeOf(() => make({} as Plan, second))).toBe("invalid-plan");
    expect(codeOf(() => make(plan, second, null as never))).toBe("invalid-options");
    for (const none of [{}, { verdicts: [] }, { counts: {} }, { verdicts: {}, counts: {} }]) {
      expect(codeOf(() => make(plan, none as Assessment))).toBe("invalid-assessment");
      expect(factsOf(() => make(plan, none as Assessment))).toMatchObject({ argument: expect.stringMatching(/^assessment\./) });
    }
  });

  it("refuse assessments that are no list", () => {
    expect(codeOf(() => statusChart({} as Plan, [second]))).toBe("invalid-plan");
    expect(factsOf(() => statusChart(plan, second as never))).toMatchObject({ argument: "assessments" });
    expect(codeOf(() => statusChart(plan, [second], 3 as never))).toBe("invalid-options");
    expect(factsOf(() => statusChart(plan, [second], 3 as never))).toMatchObject({ argument: "options" });
  });

  it("are titled by their plan and the year", () => {
    const title = (chart: Chart) => chart.description.split("\n")[0];
    expect(title(statusChart(plan, [second], { locale: "en" }))).toBe("The Plan: status by category and year");
    expect(title(paceChart(plan, second, { locale: "en" }))).toBe("The Plan: pace needed and pace so far (as of 2027)");
    expect(title(dumbbellChart(plan, second, { locale: "en" }))).toBe("The Plan: baseline, now and target (as of 2027)");
  });

  it("have a table of every target that is shown, as printed and unrounded", () => {
    const [heads = "", ...lines] = chartCsv(statusChart(plan, [first, second]))
      .trimEnd()
      .split("\n");
    expect(heads).toBe(
      "indicator,target,name_zh,name_en,unit,year,base,printed,observed,required,gap,pace_so_far,pace_needed,status,certainty",
    );
    expect(lines).toHaveLength(10);
    // From 40 to 50 in five years: 2 a year; in 2027, 7 of 10 are made in 2 years and 3 are left for 3.
    expect(lines).toContain("ahead,0,ahead,the ahead,%,2027,40,as read,47,50,3,3.5,1,ahead,certain");
    expect(lines).toContain("unseen,0,unseen,the unseen,,2027,40,as read,,,,,,undetermined,certain");
    const paced = chartCsv(paceChart(plan, second)).trimEnd().split("\n").slice(1);
    expect(paced.map((line) => line.split(",")[0])).toEqual(["ahead", "away"]);
  });
});

describe("the chart of statuses", () => {
  let chart: Chart;
  let units: readonly Unit[];
  beforeEach(() => {
    chart = statusChart(plan, [first, second], { locale: "en", theme: "dark" });
    units = unitsOf(chart);
  });

  it("has the indicators under their category, each category once, in the plan's order", () => {
    expect(titlesIn(chart)).toEqual(["First", "Second", "Third"]);
    const rows = units
      .filter(({ mark }) => mark.type === "text")
      .map((unit) => unit.rows.map(({ row, year }) => `${row} ${year}`));
    expect(rows).toEqual([
      ["ahead/0 2026", "met/0 2026", "ahead/0 2027", "met/0 2027"],
      ["away/0 2026", "away/0 2027"],
      ["unseen/0 2026", "words/0 2026", "unseen/0 2027", "words/0 2027"],
    ]);
    expect(channel(units[0], "y").sort).toEqual(["ahead/0", "met/0"]);
  });

  it("says years once, below all, and each assessment is a column though it knows none of the rows", () => {
    const axes = units.map((unit) => channel(unit, "x").axis);
    expect(axes.map((axis) => axis === null)).toEqual([true, true, true, true, true, true, false, false, false]);
    expect(axes.at(-1)).toMatchObject({ labelAngle: 0, title: null });
    for (const unit of units) expect(channel(unit, "x").scale?.domain).toEqual([2026, 2027]);
    const none = unitsOf(statusChart(plan, [{ ...first, verdicts: [] }, second], { locale: "en" }));
    expect(none.map(({ rows }) => rows.length)).toEqual([2, 2, 2, 1, 1, 1, 2, 2, 2]);
  });

  it("marks a binding indicator and none that is not", () => {
    const labels = channel(units[0], "y").axis?.labelExpr;
    expect(labels).toContain('"ahead/0":["the ahead [binding]"]');
    expect(labels).toContain('"away/0":["the away"]');
    expect(labels).toContain('"met/0":["the met"]');
  });

  it("leaves every panel the room that the longest name takes", () => {
    const room = extentOf([{ key: "", text: "the ahead [binding]" }], 32);
    for (const unit of units) expect(channel(unit, "y").axis).toMatchObject({ minExtent: room, ticks: false });
    const wide = (chart["title"] as unknown as { text: string[] }).text;
    expect(wide.join(" ")).toBe("The Plan: status by category and year");
  });

  it("tells in each cell the target, its attribute, the status and what else is to be known", () => {
    const cell = units[2]?.rows.find(({ row, year }) => row === "ahead/0" && year === 2027);
    expect(cell).toMatchObject({
      name: "the ahead",
      target: "50",
      attribute: "binding",
      status: words.status.ahead,
      said: statusIn(second.verdicts[0] as Verdict, "en"),
      rounding: false,
    });
    const unseen = units.at(-1)?.rows.find(({ row, year }) => row === "unseen/0" && year === 2027);
    expect(unseen).toMatchObject({
      attribute: words.attribute.none,
      remarks: expect.stringContaining(words.reason["no-observation"]),
    });
    const tooltip = units[2]?.channels["tooltip"] as readonly Channel[];
    expect(tooltip.map(({ field, title }) => [field, title])).toEqual([
      ["name", words.heading.indicator],
      ["target", words.heading.target],
      ["attribute", words.heading.attribute],
      ["year", said.year],
      ["said", words.heading.status],
      ["remarks", words.heading.reason],
    ]);
  });

  it("has cells of one size, and a row for each target", () => {
    for (const panel of chart["vconcat"] as unknown as readonly object[])
      expect(panel).toMatchObject({ width: { step: 100 }, height: { step: 28 }, title: { anchor: "start", frame: "group" } });
  });

  it("draws a cell in its colour, a dashed frame where rounding could change it, and its words over both", () => {
    const [cell, frame, text] = units;
    expect(cell?.mark).toMatchObject({ type: "rect", stroke: COLOURS.dark.background });
    expect(channel(cell, "color")).toMatchObject({ field: "status", legend: null });
    expect(frame?.mark).toMatchObject({ type: "rect", filled: false, strokeDash: [3, 2] });
    expect(JSON.stringify(chart)).toContain('"transform":[{"filter":"datum.rounding"}]');
    expect(channel(text, "text").field).toBe("said");
    expect(channel(text, "color")).toMatchObject({ field: "status", legend: null });
  });

  it("of no assessment at all is still a chart of its rows", () => {
    const bare = statusChart(plan, [], { locale: "en" });
    expect(titlesIn(bare)).toEqual(["First", "Second", "Third"]);
    expect(unitsOf(bare).flatMap(({ rows }) => rows)).toEqual([]);
  });
});

describe("the chart of paces", () => {
  let chart: Chart;
  let [bars, points, texts]: readonly Unit[] = [];
  beforeEach(() => {
    chart = paceChart(plan, second, { locale: "en", theme: "dark" });
    [bars, points, texts] = unitsOf(chart);
  });

  it("shows what is under way with a pace to compare: not what is met, not seen or without a number", () => {
    expect(points?.rows.map(({ row, kind, at }) => [row, kind, at])).toEqual([
      ["ahead/0", said.paceSoFar, 1],
      ["ahead/0", said.paceNeeded, 1 / 3.5],
      // Half a point a year away from the target, and 11 points in 3 years to go.
      ["away/0", said.paceSoFar, expect.closeTo((-0.5 * 3) / 11, 12)],
      ["away/0", said.paceNeeded, 1],
    ]);
    expect(bars?.rows).toEqual(points?.rows.filter(({ kind }) => kind === said.paceSoFar));
    expect(channel(points, "y").sort).toEqual(["ahead/0", "away/0"]);
  });

  it("says both paces and the status beside the row", () => {
    expect(texts?.rows).toEqual([
      { row: "ahead/0", told: `3.5 so far, 1 needed · ${statusIn(second.verdicts[0] as Verdict, "en")}` },
      { row: "away/0", told: `-0.5 so far, ≈3.67 needed · ${statusIn(second.verdicts[1] as Verdict, "en")}` },
    ]);
    expect(texts?.mark).toMatchObject({ align: "left", color: COLOURS.dark.text });
    expect(channel(texts, "text").field).toBe("told");
    expect(channel(texts, "x").value).toBe(276);
    expect(points?.rows[0]).toMatchObject({ name: "the ahead (%)", told: texts?.rows[0]?.["told"] });
  });

  it("has one scale from what leads furthest away to a little beyond the larger pace, with nought marked", () => {
    const { scale, axis } = channel(points, "x");
    const [low = 0, high = 0] = (scale?.domain ?? []) as readonly number[];
    expect(low).toBeCloseTo((-0.5 * 3) / 11 - 0.1, 12);
    expect(high).toBe(1.1);
    expect(axis).toMatchObject({ values: [0], labelExpr: "'0'", grid: true, title: null });
    const towards = paceChart(plan, assess(plan, [of("ahead", 2027, "47")], { asOf: 2027 }));
    expect(channel(unitsOf(towards)[1], "x").scale?.domain).toEqual([-0.1, 1.1]);
    // A bar begins at nought.
    expect(bars?.channels["x2"]).toEqual({ datum: 0 });
  });

  it("tells the two paces apart by colour and shape", () => {
    expect(channel(points, "color").scale).toEqual({
      domain: [said.paceSoFar, said.paceNeeded],
      range: [COLOURS.dark.observed, OKABE_ITO.vermilion],
    });
    expect(channel(points, "shape").scale?.range).toEqual(["circle", "diamond"]);
    expect(bars?.mark).toMatchObject({ color: COLOURS.dark.observed });
    const tooltip = points?.channels["tooltip"] as readonly Channel[];
    expect(tooltip.map(({ field, title }) => [field, title])).toEqual([
      ["name", said.value],
      ["told", said.note],
    ]);
  });

  it("turns a level that is to fall, but no reduction and no rate", () => {
    const at = (given: Plan, ...values: string[]) =>
      unitsOf(paceChart(given, assess(given, observed(...values), { asOf: 2026 })))[1]?.rows.map(({ at }) => Number(at));
    const falling = planOf({ requirement: level("30"), baseline: levelOf("40"), direction: "lower", span: by });
    // 1 a year of the 2.25 a year that it takes.
    expect(at(falling, "39")).toEqual([expect.closeTo(1 / 2.25, 12), 1]);
    expect(at(falling, "41")).toEqual([expect.closeTo(-1 / 2.75, 12), 1]);
    const reduced = planOf({
      requirement: { kind: "change", bound: "at-least", value: "10", measure: "points", direction: "decrease" },
      baseline: levelOf("40"),
      direction: "lower",
    });
    const [soFar = 0, needed = 0] = at(reduced, "39") ?? [];
    expect(soFar).toBeGreaterThan(0);
    expect(needed).toBe(1);
  });

  it("turns what a bound or the base makes fall, whatever the direction says", () => {
    const at = (given: Plan, value: string) =>
      unitsOf(paceChart(given, assess(given, observed(value), { asOf: 2026 })))[1]?.rows.map(({ at }) => Number(at));
    const baseline = levelOf("40");
    // 1 a year of the 2.25 a year that it takes.
    const some = [expect.closeTo(1 / 2.25, 12), 1];
    expect(
      at(planOf({ requirement: level("30", { bound: "at-most" }), direction: "unknown", baseline, span: by }), "39"),
    ).toEqual(some);
    expect(at(planOf({ requirement: level("30"), direction: "hold", baseline, span: by }), "39")).toEqual(some);
    expect(at(planOf({ requirement: level("50"), direction: "hold", baseline, span: by }), "41")).toEqual(some);
    expect(at(planOf({ requirement: level("50", { bound: "at-least" }), direction: "lower", baseline, span: by }), "41")).toEqual(
      some,
    );
  });

  it("gives a row the same height and its name the room it takes", () => {
    expect(chart).toMatchObject({ width: 260, height: { step: 28 } });
    const names = [
      { key: "", text: "the ahead (%)" },
      { key: "", text: "the away (%)" },
    ];
    expect(channel(points, "y").axis).toMatchObject({ minExtent: extentOf(names, 32), grid: true });
    expect(channel(points, "x").axis).toMatchObject({ domain: false, ticks: false });
  });

  it("gives a title as much room as its drawing and the figures beside it take", () => {
    const title = (given: Plan) => (paceChart(given, second, { locale: "en" })["title"] as unknown as { text: string[] }).text;
    const told = texts?.rows.map((row) => widthOf(String(row["told"]))) ?? [];
    const room = extentOf([{ key: "", text: "the ahead (%)" }], 32) + 260 + Math.ceil(Math.max(...told) * 11) + 20;
    const lines = title({ ...plan, title: { zh: "规划", en: "word ".repeat(60).trim() } });
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(room / (15 * 1.12));
    expect(Math.max(...lines.map(widthOf))).toBeGreaterThan(room / (15 * 1.12) - 3);
  });

  it("says so where nothing is under way", () => {
    const none = paceChart(plan, assess(plan, [], { asOf: 2027 }), { locale: "en" });
    expect(none.description.split("\n").slice(1)).toEqual([said.noPace]);
    expect(chart.description.split("\n").slice(1)).toEqual([said.paceNote]);
  });
});

describe("the chart of base, now and target", () => {
  const kept = one("kept", { unit: "%" }, level("90", { bound: "at-least" }));
  const mixed: Plan = {
    ...plan,
    indicators: [
      ...plan.indicators,
      { ...kept, baseline: levelOf("100") },
      (({ baseline: _, ...bare }) => bare)(one("bare", {}, level("10"))),
    ],
  };
  const seen = [...figures, of("kept", 2027, "95"), of("bare", 2027, "12")];
  let chart: Chart;
  let units: readonly Unit[];
  let [reached, held, away]: readonly (readonly Unit[])[] = [];
  beforeEach(() => {
    chart = dumbbellChart(mixed, assess(mixed, seen, { asOf: 2027 }), { locale: "en", theme: "dark" });
    units = unitsOf(chart);
    [reached, held, away] = [units.slice(0, 4), units.slice(4, 8), units.slice(8)];
  });

  it("has a panel for each scale that some row has, named", () => {
    expect(titlesIn(chart)).toEqual([said.toReach, said.toHold, said.noBase]);
    expect(titlesIn(dumbbellChart(plan, second, { locale: "en" }))).toEqual([said.toReach]);
  });

  it("draws a bar from base to now, or from the target where there is no base, and none to what was not seen", () => {
    expect(reached?.[0]?.rows.map(({ row, at, to }) => [row, at, to])).toEqual([
      ["ahead/0", 0, 0.7],
      ["away/0", 0, -0.1],
      ["met/0", 0, 1.1],
    ]);
    expect(held?.[0]?.rows).toEqual([{ row: "kept/0", at: 1, to: 0.5 }]);
    expect(away?.[0]?.rows).toEqual([{ row: "bare/0", at: 0, to: 0.2 }]);
    expect(reached?.[0]?.channels["x2"]).toEqual({ field: "to" });
    // A bar ends where the chart does.
    const far = assess(mixed, [of("ahead", 2027, "90"), of("away", 2027, "10")], { asOf: 2027 });
    expect(unitsOf(dumbbellChart(mixed, far))[0]?.rows.map(({ to }) => to)).toEqual([1.5, -0.5]);
  });

  it("has for each row its base, its target and on top what was seen", () => {
    const points = reached?.[1]?.rows.filter(({ row }) => row === "ahead/0") ?? [];
    expect(points.map(({ kind, at }) => [kind, at])).toEqual([
      [said.base, 0],
      [said.target, 1],
      [said.now, 0.7],
    ]);
    expect(points[0]).toMatchObject({ name: "the ahead (%)", told: expect.stringMatching(/^40 → 47 → 50 · /) });
    const unseen = reached?.[3]?.rows.find(({ row }) => row === "unseen/0");
    expect(unseen?.["told"]).toBe(`40 → — → 50 · ${words.statusCase["not-assessable" as never] ?? "not assessable"}`);
  });

  it("has an arrow only at what lies beyond the edge, at the edge itself none", () => {
    const arrows = (value: string) => {
      const given = planOf({ requirement: level("50"), baseline: levelOf("40"), span: by });
      const own = unitsOf(dumbbellChart(given, assess(given, observed("", value).slice(1), { asOf: 2027 })));
      return own[2]?.rows.map(({ arrow, at }) => [arrow, at]);
    };
    expect(arrows("55")).toEqual([]);
    expect(arrows("55.1")).toEqual([["→", 1.5]]);
    expect(arrows("35")).toEqual([]);
    expect(arrows("34.9")).toEqual([["←", -0.5]]);
    expect(reached?.[2]?.mark).toMatchObject({ dx: { expr: "datum.at > 0 ? 12 : -12" }, fontWeight: "bold" });
  });

  it("says at its ticks what lies there", () => {
    const ticks = (unit: Unit | undefined) => {
      const { values, labelExpr } = channel(unit, "x").axis ?? {};
      const names = JSON.parse(/^(.*)\[datum\.value\]$/.exec(labelExpr ?? "")?.[1] ?? "{}") as { [at: string]: string };
      return values?.map((at) => [at, names[at]]);
    };
    expect(ticks(reached?.[1])).toEqual([
      [0, said.base],
      [1, said.target],
    ]);
    expect(ticks(held?.[1])).toEqual([
      [0, said.limit],
      [1, said.base],
    ]);
    expect(ticks(away?.[1])).toEqual([
      [-0.5, "−50%"],
      [0, said.target],
      [0.5, "+50%"],
    ]);
  });

  it("has room for what lies at its edges", () => {
    for (const [unit, low, high] of [
      [reached?.[1], -0.66, 1.66],
      [held?.[1], -0.66, 1.66],
      [away?.[1], -0.66, 0.66],
    ] as const) {
      const { domain = [] } = channel(unit, "x").scale ?? {};
      expect(domain[0]).toBeCloseTo(low, 12);
      expect(domain[1]).toBeCloseTo(high, 12);
    }
  });

  it("has rows of one height in panels of one width", () => {
    for (const panel of chart["vconcat"] as unknown as readonly object[])
      expect(panel).toMatchObject({ width: 260, height: { step: 26 }, title: { anchor: "start", frame: "group" } });
  });

  it("has in its legend what some row shows, each in its colour and shape", () => {
    const { muted, observed: blue } = COLOURS.dark;
    const looks = (from: Chart) => {
      const [, points] = unitsOf(from);
      return [channel(points, "color").scale, channel(points, "shape").scale?.range];
    };
    expect(looks(chart)).toEqual([
      { domain: [said.base, said.now, said.target], range: [muted, blue, OKABE_ITO.vermilion] },
      ["square", "circle", "diamond"],
    ]);
    const unseen = dumbbellChart(plan, assess(plan, [], { asOf: 2027 }), { locale: "en", theme: "dark" });
    expect(looks(unseen)).toEqual([
      { domain: [said.base, said.target], range: [muted, OKABE_ITO.vermilion] },
      ["square", "diamond"],
    ]);
  });

  it("says the figures beside each row, and reserves their room", () => {
    expect(reached?.[3]?.rows.map(({ row }) => row)).toEqual(["ahead/0", "away/0", "met/0", "unseen/0"]);
    expect(reached?.[3]?.mark).toMatchObject({ align: "left", color: COLOURS.dark.text });
    expect(channel(reached?.[3], "x").value).toBe(280);
    const names = mixed.indicators.map(({ name, unit }) => ({
      key: "",
      text: unit === null ? `${name.en}` : `${name.en} (${unit})`,
    }));
    for (const unit of units) expect(channel(unit, "y").axis).toMatchObject({ minExtent: extentOf(names, 32), grid: true });
  });

  it("names what has no number, and nothing where all have one", () => {
    expect(chart.description).toContain("Not drawn (no numbers): the words");
    const drawn = { ...plan, indicators: plan.indicators.slice(0, 4) };
    expect(dumbbellChart(drawn, second, { locale: "en" }).description).not.toContain("Not drawn");
    const two = { ...plan, indicators: [...plan.indicators, one("others", {}, { kind: "qualitative", text: "more" })] };
    expect(dumbbellChart(two, second, { locale: "en" }).description).toContain("the words, the others");
  });

  it("gives a title as much room as its drawing and the figures beside it take", () => {
    // A long title is broken where the drawing ends: its name column, the plot and the longest line of figures.
    const long = { ...plan, title: { zh: "规划", en: "word ".repeat(60).trim() } };
    const drawn = dumbbellChart(long, second, { locale: "en" });
    const { text } = drawn["title"] as unknown as { text: readonly string[] };
    const told = unitsOf(drawn)[3]?.rows.map((row) => widthOf(String(row["told"]))) ?? [];
    const names = plan.indicators
      .slice(0, 4)
      .map(({ name, unit }) => ({ key: "", text: unit === null ? `${name.en}` : `${name.en} (${unit})` }));
    const width = extentOf(names, 32) + 260 + Math.ceil(Math.max(...told) * 11) + 20;
    const limit = width / (15 * 1.12);
    for (const line of text) expect(widthOf(line)).toBeLessThanOrEqual(limit);
    expect(Math.max(...text.map(widthOf))).toBeGreaterThan(limit - 4);
  });
});

describe("where a target is placed", () => {
  const place = (given: Plan, value: string | undefined) => {
    const chart = dumbbellChart(given, assess(given, value === undefined ? [] : observed(value), { asOf: 2026 }), {
      locale: "en",
    });
    return Object.fromEntries(unitsOf(chart)[1]?.rows.map(({ kind, at }) => [kind, at]) ?? []);
  };

  it("a number to be held by its distance from it, on whichever side", () => {
    const given = planOf({ requirement: level("10"), direction: "hold", span: by, baseline: levelOf("12") });
    expect(place(given, "11")).toEqual({ baseline: 0, now: 0.5, target: 1 });
    expect(place(given, "9")).toEqual({ baseline: 0, now: 1.5, target: 1 });
  });

  it("a negative number without a base by its size", () => {
    const given = planOf({ requirement: level("-10"), span: by });
    expect(place(given, "-9")).toEqual({ now: 0.1, target: 0 });
    expect(place(given, "-11")).toEqual({ now: -0.1, target: 0 });
  });

  it("a rate from the base's rate, and one of a range of rates from nothing", () => {
    const growth = (reading: Requirement) =>
      planOf({
        requirement: { kind: "growth", bound: "unstated", value: "8" },
        measure: "growth",
        span: { kind: "average", from: 2026, to: 2030 },
        baseline: baseOf(reading),
      });
    expect(place(growth({ kind: "growth", bound: "unstated", value: "6" }), "7")).toEqual({ baseline: 0, now: 0.5, target: 1 });
    expect(place(growth({ kind: "growth", bound: "between", low: "5", high: "6" }), "7")).toEqual({ now: -0.125, target: 0 });
  });

  it("a number in another multiple of the unit in the unit of the figures", () => {
    const given = planOf({ requirement: level("5000", { unit: "万元" }), unit: "亿元", span: by, baseline: levelOf("0.4") });
    expect(place(given, "0.45")).toEqual({ baseline: 0, now: 0.5, target: 1 });
  });
});
