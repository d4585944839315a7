import { beforeEach, describe, expect, it } from "vitest";
import { type Assessment, assess, type Verdict } from "../../../src/assessment/index.js";
import { type Evidence, type Indicator, level, type Observation, type Plan } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { documentOf } from "../../../src/output/report/document.js";
import type { Document } from "../../../src/output/report/parts.js";
import { statusIn, wording } from "../../../src/text/index.js";
import { levelOf, planOf } from "../plan-of.js";

const words = wording("en");
const { report } = words;

const one = (
  id: string,
  more: Partial<Indicator> = {},
  requirement: Requirement = level("50"),
  evidence?: Evidence,
): Indicator => {
  const [indicator] = planOf({ requirement, span: { kind: "by", year: 2030 }, baseline: levelOf("40") }).indicators;
  const { targets, ...rest } = indicator as Indicator;
  return {
    ...rest,
    targets: targets.map((target) => ({ ...target, locator: { table: 2, row: 1 }, ...(evidence && { evidence }) })),
    id,
    name: { zh: id, en: `the ${id}` },
    ...more,
  };
};
const agreed = (trust: "confirmed" | "one-source", ...sources: readonly string[]): Evidence =>
  ({ trust, sources, variants: [] }) as unknown as Evidence;
const plan: Plan = {
  ...planOf({ requirement: level("50") }),
  title: { zh: "规划", en: "The Plan" },
  sources: [
    { id: "unused", title: "Unused", date: "2024", kind: "press" },
    { id: "bulletin", title: "Bulletin", date: "2025", kind: "official", publisher: "Office" },
  ] as never,
  indicators: [
    one("behind", { no: 1, attribute: "anticipatory", unit: "%" }),
    one("fallen", { no: 2, part: "b", attribute: "binding" }),
    one("beyond", { no: 3, attribute: "anticipatory" }),
    one("unseen", { no: 4 }),
    one("words", { no: 5, attribute: "binding" }, { kind: "qualitative", text: "better" }),
    one("cover", {
      no: 6,
      attribute: "anticipatory",
      baseline: { ...levelOf("40"), evidence: agreed("one-source", "bulletin") },
    }),
    one(
      "noted",
      { baseline: { ...levelOf("40"), evidence: agreed("confirmed", "bulletin") } },
      level("50"),
      agreed("one-source", "bulletin"),
    ),
    (({ baseline: _, ...bare }) => bare)(one("bare", { attribute: "binding" })),
  ],
};
const of = (indicator: string, year: number, value: string, source?: string): Observation => ({
  indicator,
  year,
  value,
  status: "actual",
  ...(source !== undefined && { source }),
});
const observations = [
  of("behind", 2027, "41", "bureau"),
  of("fallen", 2027, "38", "bureau"),
  of("beyond", 2027, "51", "统计局"),
  of("cover", 2027, "44"),
  of("noted", 2027, "44"),
  of("bare", 2027, "44"),
];
const assessment = assess(plan, observations, { asOf: 2027 });
let document: Document;
beforeEach(() => {
  document = documentOf(plan, assessment, "en");
});
const verdictOf = (id: string) => assessment.verdicts.find(({ indicator }) => indicator === id) as Verdict;
const row = (id: string) => document.groups.flatMap((group) => group.rows).find((each) => each.id === `trail-${id}-0`);
const trail = (id: string) => document.trails.find((each) => each.id === `trail-${id}-0`);

describe("a report begins", () => {
  it("with the plan, the year, the period and its base", () => {
    expect(document.title).toBe("The Plan: assessment of its targets");
    expect(document.subtitle).toBe("As of 2027, period 2026–2030, base year 2025");
    expect(document.compliance).toMatch(/^[A-Z0-9]/);
  });

  it("as one of progress before the last year, and of completion from then on", () => {
    const title = (asOf: number) => documentOf(plan, { ...assessment, asOf }, "zh").title;
    expect([2029, 2030, 2031].map(title)).toEqual([
      "《规划》主要指标进展情况评估",
      "《规划》主要指标完成情况评估",
      "《规划》主要指标完成情况评估",
    ]);
  });

  it("with how many targets have which status, by attribute, those that occur", () => {
    expect(document.tally.heads).toEqual(["Status", "Binding", "Anticipatory", "Not specified", "All"]);
    const { counts } = assessment;
    expect(document.tally.rows.map((each) => Number(each.at(-1))).reduce((sum, count) => sum + count, 0)).toBe(8);
    for (const [, binding, anticipatory, none, all] of document.tally.rows) {
      expect(Number(all)).toBeGreaterThan(0);
      expect(Number(binding) + Number(anticipatory) + Number(none)).toBe(Number(all));
    }
    expect(document.tally.rows.at(-1)?.slice(1)).toEqual(["2", "0", "1", String(counts.byStatus.undetermined)]);
  });

  it("without a column for an attribute that no target has", () => {
    const binding = { ...plan, indicators: plan.indicators.filter(({ attribute }) => attribute === "binding") };
    const own = documentOf(binding, assess(binding, observations, { asOf: 2027 }), "en");
    expect(own.tally.heads).toHaveLength(3);
    expect(own.groups.map(({ title }) => title)).toEqual([report.binding]);
  });

  it("with what needs attention, binding targets first", () => {
    const worrying = ["fallen", "behind"].map((id) => [`trail-${id}-0`, verdictOf(id).status]);
    expect(document.attention.rows.map(({ id, status }) => [id, status])).toEqual(worrying);
    expect(worrying.map(([, status]) => status)).toEqual(["off-track", "behind"]);
    // The working is in the tables behind.
    expect(document.attention.columns.map(({ key }) => key)).toEqual(["no", "name", "target", "observed", "status", "next"]);
  });
});

describe("the tables of a report", () => {
  it("have the targets by attribute, each with the note of its group", () => {
    expect(document.groups.map(({ title, note, rows: own }) => [title, note, own.map(({ name }) => name)])).toEqual([
      [report.binding, report.bindingNote, ["the fallen", "the words", "the bare"]],
      [report.anticipatory, report.anticipatoryNote, ["the behind (%)", "the beyond", "the cover"]],
      [report.none, report.noneNote, ["the unseen", "the noted"]],
    ]);
  });

  it("say of each target what is printed, what was observed, the gap and the status", () => {
    expect(row("behind")).toMatchObject({
      no: "1",
      base: "40",
      target: "50",
      observed: "41",
      gap: "9 short",
      status: verdictOf("behind").status,
      statusIn: statusIn(verdictOf("behind"), "en"),
    });
    expect(row("unseen")).toMatchObject({ no: "4", observed: "", gap: "", remarks: words.reason["no-observation"] });
    expect(row("bare")).toMatchObject({ no: "", base: "" });
  });

  it("say how far it has come of its way and of its time, and beyond both ends in words", () => {
    expect(row("behind")?.progress).toEqual({ distance: 0.1, time: 0.4, told: "progress 10%, time elapsed 40%" });
    expect(row("fallen")?.progress?.told).toBe("worse than the baseline, time elapsed 40%");
    expect(row("beyond")?.progress?.told).toBe("beyond the target, time elapsed 40%");
    for (const id of ["unseen", "bare", "words"]) expect(row(id)).not.toHaveProperty("progress");
  });

  it.each([
    ["at the base", "40", "higher", "50", "progress 0%"],
    ["at the base of what is to fall", "40", "lower", "30", "progress 0%"],
    ["at the target", "50", "higher", "50", "progress 100%"],
    ["a third of the way", "43.333", "higher", "50", "progress 33%"],
  ] as const)("%s", (_, value, direction, target, told) => {
    const given = { ...plan, indicators: [one("it", { direction }, level(target))] };
    const [own] = documentOf(given, assess(given, [of("it", 2027, value)], { asOf: 2027 }), "en").groups;
    expect(own?.rows[0]?.progress?.told).toBe(`${told}, time elapsed 40%`);
  });

  it("leave progress out of a way that is smaller than the printed digits", () => {
    const given = { ...plan, indicators: [one("it", { baseline: levelOf("96.49") }, level("96.5"))] };
    const [own] = documentOf(given, assess(given, [of("it", 2027, "96.495")], { asOf: 2027 }), "en").groups;
    expect(own?.rows[0]).not.toHaveProperty("progress");
  });

  it("say how far a printed value is to be trusted where not two sources agree", () => {
    expect(row("cover")).toMatchObject({ base: "40 (one source)", target: "50" });
    expect(row("noted")).toMatchObject({ base: "40", target: "50 (one source)" });
  });

  it("say what rounding did, and what is needed next where something is", () => {
    expect(document.notes).toEqual([
      report.rounded,
      "“Needed in 2028”: with a figure in this range the target is at least on track, in its last year achieved.",
    ]);
    // 0.95 of the six points that three fifths of the time ask for.
    expect(row("behind")?.next).toBe("≥ 45.7");
    expect(row("words")?.next).toBe("");
    expect(documentOf(plan, assess(plan, observations, { asOf: 2030 }), "en").notes).toEqual([report.rounded]);
    const asked = { ...plan, indicators: plan.indicators.filter(({ id }) => id === "words") };
    expect(documentOf(asked, assess(asked, [], { asOf: 2027 }), "en").notes).toEqual([report.rounded]);
  });

  it("say of a mean that it is one, and of a number to be held both its ends", () => {
    const next = (given: Plan) =>
      documentOf(given, assess(given, [of("it", 2026, "5.1")], { asOf: 2026 }), "en").groups[0]?.rows[0]?.next;
    const growth: Requirement = { kind: "growth", bound: "at-least", value: "5" };
    const rates = planOf({ requirement: growth, span: { kind: "average", from: 2026, to: 2030 }, measure: "growth" });
    expect(next(rates)).toMatch(new RegExp(`^${words.thresholdFigure.mean}: ≥ `));
    const years = { kind: "every-year", from: 2026, to: 2030 } as const;
    expect(next(planOf({ requirement: level("5", { bound: "at-least" }), span: years }))).toBe("≥ 5");
    expect(next(planOf({ requirement: level("5", { bound: "at-most" }), span: years }))).toBe("≤ 5");
    // 5 % of 5 to both sides.
    const held = planOf({ requirement: level("5", { bound: "about" }), direction: "hold", span: years, baseline: levelOf("5") });
    expect(next(held)).toBe("≥ 4.75, ≤ 5.25");
  });

  it("leave out what an assessment does not know", () => {
    const some = { ...assessment, verdicts: assessment.verdicts.filter(({ indicator }) => indicator !== "unseen") };
    const own = documentOf(plan, some, "en");
    expect(own.groups.flatMap((group) => group.rows)).toHaveLength(7);
    expect(own.trails).toHaveLength(7);
  });
});

describe("the working of a report", () => {
  it("is there for each target, by its printed number where it has one", () => {
    expect(document.trails.map(({ name }) => name)).toEqual([
      "1  the behind",
      "2  the fallen",
      "3  the beyond",
      "4  the unseen",
      "5  the words",
      "6  the cover",
      "the noted",
      "the bare",
    ]);
    expect(document.trails.map(({ status }) => status)).toEqual(assessment.verdicts.map(({ status }) => status));
  });

  it("says the target with its place, the attribute, the method and the outlook", () => {
    const facts = Object.fromEntries((trail("behind")?.facts ?? []).map(({ label, value }) => [label, value]));
    expect(trail("behind")?.facts[0]).toEqual({ label: words.heading.target, value: "50  [Table 2 · row 1]" });
    expect(facts).toMatchObject({
      [words.heading.attribute]: words.attribute.anticipatory,
      [words.heading.method]: "level: progress compared with time elapsed",
      [report.outlook]: words.outlook[verdictOf("behind").outlook ?? ("reachable" as never)],
    });
    const unseen = Object.fromEntries((trail("unseen")?.facts ?? []).map(({ label, value }) => [label, value]));
    expect(unseen[words.heading.attribute]).toBe(words.attribute.none);
    expect(unseen).not.toHaveProperty(report.outlook);
    expect(unseen[words.heading.reason]).toBe(words.reason["no-observation"]);
    expect((trail("beyond")?.facts ?? []).map(({ label }) => label)).not.toContain(words.heading.reason);
  });

  it("says each step, or why there is none", () => {
    expect(trail("behind")?.steps).toHaveLength(verdictOf("behind").because.length);
    expect(trail("behind")?.steps.length).toBeGreaterThan(0);
    const none = { ...assessment, verdicts: assessment.verdicts.map((each) => ({ ...each, because: [] })) };
    const bare = documentOf(plan, none, "en").trails;
    expect(bare.find(({ name }) => name.includes("unseen"))).toMatchObject({
      steps: [],
      without: `Not calculated: ${words.reason["no-observation"]}`,
    });
    expect(bare.find(({ name }) => name.includes("beyond"))?.without).toBe("Not calculated: ");
  });

  it("names the settings that a verdict rests on, with their values", () => {
    const { policy } = verdictOf("behind");
    expect(policy.length).toBeGreaterThan(0);
    expect(trail("behind")?.policy).toEqual(policy.map((name) => `${words.policy[name]}: ${assessment.policy[name]}`));
  });
});

describe("the annex of a report", () => {
  it("has every setting with its value, and how many verdicts rest on it", () => {
    const used = (name: string) => assessment.verdicts.filter(({ policy }) => policy.includes(name as never)).length;
    expect(document.policy.heads).toEqual(["Setting", "Value", "Used by"]);
    expect(document.policy.rows.map(([setting, , count]) => [setting, count])).toEqual(
      Object.keys(assessment.policy).map((name) => [words.policy[name as "about"], String(used(name))]),
    );
    expect(document.policy.rows).toContainEqual([words.policy.onTrack, "0.95", String(used("onTrack"))]);
    expect(used("onTrack")).toBeGreaterThan(1);
    expect(used("about")).toBe(0);
  });

  it("has each method once, with its formula and how many targets it judged", () => {
    const { heads, rows: methods } = document.methods;
    expect(heads).toEqual(["Method", "Formula", "Targets"]);
    const counted = new Map<string, number>();
    for (const { method } of assessment.verdicts) counted.set(method, (counted.get(method) ?? 0) + 1);
    expect(methods.map(([, , count]) => count)).toEqual([...counted.values()].map(String));
    expect(methods.length).toBeGreaterThan(1);
    for (const [name, formula] of methods) expect([name, formula]).not.toContain("");
    for (const [name, formula] of documentOf(plan, assessment, "zh").methods.rows)
      expect(`${name}${formula}`).toMatch(/^[^a-z]+$/i);
    const own = { ...assessment, verdicts: [{ ...verdictOf("behind"), method: "toString" }] };
    expect(documentOf(plan, own, "en").methods.rows).toEqual([["toString", "", "1"]]);
    const both = documentOf(plan, assess(plan, observations, { asOf: 2027, methods: ["open-sdg"] }), "en").methods;
    expect(both.rows.find(([name]) => name?.includes("Open SDG"))?.[2]).toBe("8");
  });

  it("has what the numbers come from: the outline, figures by their source, publications, trust", () => {
    const { heads, rows: sources } = document.sources;
    expect(heads).toEqual(["Kind", expect.stringMatching(/^[A-Z]/), "Extent"]);
    const say = (kind: string) => sources.filter(([each]) => each === kind).map(([, name, extent]) => [name, extent]);
    expect(say(report.outline)).toEqual([["The Plan", expect.stringMatching(/^[0-9]+ places$/)]]);
    expect(say(report.observation)).toEqual([
      ["bureau", "2 figures"],
      ["“统计局”", "1 figure"],
      [report.unnamed, "3 figures"],
    ]);
    // The two bases and one target; what nothing rests on is not named.
    expect(say(report.publication)).toEqual([["Bulletin, Office", "3 figures"]]);
    expect(say(report.trust)).toEqual([
      [words.trust.confirmed, "1 figure"],
      [words.trust["one-source"], "2 figures"],
    ]);
    expect(say(report.reference)).toEqual([]);
  });

  it("counts a figure once however often it is used, and apart by its years", () => {
    const growth: Requirement = { kind: "growth", bound: "unstated", value: "5" };
    const mean = { kind: "average", from: 2026, to: 2030 } as const;
    const given = planOf({ requirement: growth, span: mean, measure: "growth" });
    const figures = [2026, 2027].map((year) => ({ ...of("it", year, "5.1"), source: "bureau" }));
    const twice = assess(given, figures, { asOf: 2027 });
    const say = (each: Assessment) => documentOf(given, each, "en").sources.rows.filter(([kind]) => kind === report.observation);
    expect(say(twice)).toEqual([[report.observation, "bureau", "2 figures"]]);
    const spanned: Observation = {
      indicator: "it",
      span: { from: 2026, to: 2027 },
      value: "5.1",
      status: "actual",
      source: "bureau",
    };
    expect(say(assess(given, [spanned], { asOf: 2027 }))).toEqual([[report.observation, "bureau", "1 figure"]]);
  });

  it("names each series that was given from outside once", () => {
    const given = planOf({
      requirement: { kind: "relative", relation: "above", to: "全市" },
      span: { kind: "average", from: 2026, to: 2030 },
      measure: "growth",
    });
    const judged = assess(given, [of("it", 2026, "5.1"), of("it", 2027, "5.2")], { asOf: 2027, references: { 全市: "5" } });
    const { rows: sources } = documentOf(given, judged, "en").sources;
    expect(sources.filter(([kind]) => kind === report.reference)).toEqual([[report.reference, "“全市”", ""]]);
  });

  it("lists indicators of the figures that the plan has not", () => {
    expect(documentOf(plan, assess(plan, [of("other", 2027, "1")], { asOf: 2027 }), "en").unmatched).toEqual(["other"]);
  });
});
