import { describe, expect, it } from "vitest";
import {
  amend,
  assess,
  assessIndicator,
  assessMany,
  compareAssessments,
  rebase,
  redefine,
  targetsByYear,
} from "../../../src/assessment/index.js";
import { demandOf } from "../../../src/demand/index.js";
import { huzhu14, huzhu14Outcomes, huzhu15 } from "../../../src/huzhu/index.js";
import { level, type Observation, type Plan, parsePlan, type Redefinition, type Target } from "../../../src/model/index.js";
import { indicator, planOf } from "../../model/plans.js";
import { codeOf } from "../../refusal.js";

const seen = (...values: readonly (readonly [number, string])[]): Observation[] =>
  values.map(([year, value]) => ({ indicator: "it", year, value, status: "actual" }));
const CHANGE = { act: { zh: "自然资发〔2022〕5号" }, on: "2022-01-05" };
const forest: Redefinition = { indicator: "forest-coverage", from: 2022, ...CHANGE };

describe("redefine", () => {
  it("leaves nothing to be said of forests counted anew, and keeps both numbers", () => {
    const redefined = redefine(huzhu14, forest);
    const all = assess(redefined, huzhu14Outcomes, { asOf: 2025 });
    const verdict = all.verdicts.find((one) => one.indicator === "forest-coverage");
    expect(verdict).toMatchObject({
      status: "undetermined",
      standing: "unknown",
      reason: "definition-changed",
      observed: "19.96",
      required: "43.68",
      certainty: { kind: "certain" },
    });
    expect(verdict).not.toHaveProperty("gap");
    const { achieved, missed, undetermined } = all.counts.byStatus;
    expect([achieved, missed, undetermined]).toEqual([14, 4, 3]);
  });

  it("is not said where nobody says it", () => {
    const { achieved, missed, undetermined } = assess(huzhu14, huzhu14Outcomes, { asOf: 2025 }).counts.byStatus;
    expect([achieved, missed, undetermined]).toEqual([14, 5, 2]);
  });

  it("is lawful JSON, and explains why the verdict is another", () => {
    const redefined = redefine(huzhu14, forest);
    expect(parsePlan(JSON.parse(JSON.stringify(redefined)))).toStrictEqual(redefined);
    const [before, after] = [huzhu14, redefined].map((plan) => assess(plan, huzhu14Outcomes, { asOf: 2025 }));
    const found = before && after && compareAssessments(before, after).changes;
    expect(found?.map(({ indicator, causes }) => [indicator, causes.map(({ code }) => code)])).toEqual([
      ["forest-coverage", ["definition-changed"]],
    ]);
  });

  it.each<readonly [string, Partial<Redefinition>, readonly (readonly [number, string])[], string]>([
    ["a figure by the old definition", { from: 2029 }, [[2028, "9"]], "ahead"],
    ["a figure by the new one", { from: 2028 }, [[2028, "9"]], "definition-changed"],
    ["figures of every year, where no year is told", {}, [[2026, "6"]], "definition-changed"],
    [
      "a figure by the new definition, and a target set by it without a base of its own",
      { from: 2028, anew: { printed: "4", requirement: level("4") } },
      [[2028, "3"]],
      "no-baseline",
    ],
    ["that target in its last year", { from: 2028, anew: { printed: "4", requirement: level("4") } }, [[2030, "4"]], "achieved"],
    [
      "an old figure for a target set anew",
      { from: 2028, anew: { printed: "4", requirement: level("4") } },
      [[2027, "9"]],
      "definition-changed",
    ],
  ])("%s", (_, more, figures, said) => {
    const plan = redefine(planOf(indicator("it", level("10"), { base: "5" })), { indicator: "it", ...more });
    const asOf = figures.at(-1)?.[0] ?? 2030;
    const verdict = assessIndicator(plan, "it", seen(...figures), { asOf });
    expect(verdict.reason ?? verdict.status).toBe(said);
    const [briefs] = [...assessMany(plan, [seen(...figures)], { asOf })];
    expect(briefs?.verdicts[0]).toMatchObject({
      status: verdict.status,
      standing: verdict.standing,
      certainty: verdict.certainty,
    });
    expect(briefs?.verdicts[0]?.reason).toBe(verdict.reason);
  });

  it("ends where the target is set anew later", () => {
    const plan = redefine(huzhu15, { indicator: "forest-coverage", from: 2027, on: "2027-03-01" });
    const anew = amend(plan, {
      indicator: "forest-coverage",
      printed: "12",
      requirement: level("12"),
      act: { zh: "决定" },
      on: "2028-06-30",
    });
    const found = [{ indicator: "forest-coverage", year: 2030, value: "12.1", status: "actual" }] as const;
    const of = (one: Plan) => assessIndicator(one, "forest-coverage", found, { asOf: 2030 });
    expect([of(plan).reason, of(anew).status]).toEqual(["definition-changed", "achieved"]);
  });

  it("takes a base by another definition for none, for everybody", () => {
    const anew = { printed: "4", requirement: level("4") };
    const plan = redefine(planOf(indicator("it", level("10"), { base: "5" })), { indicator: "it", from: 2027, anew });
    const base = (one: Plan) => {
      const [it] = one.indicators;
      return it?.targets[0] && demandOf(one, it, it.targets[0]).base.value;
    };
    expect(base(plan)).toBeUndefined();
    expect(targetsByYear(plan)[0]?.years).toEqual([{ year: 2030, value: "4" }]);
    const counted = rebase(plan, { indicator: "it", printed: "2", reading: level("2"), kind: "definition-changed" });
    expect(base(counted)).toBe("2");
    expect(assessIndicator(counted, "it", seen([2028, "3.5"]), { asOf: 2028 }).status).toBe("ahead");
  });

  it("marks every target of the indicator by default", () => {
    const two = indicator("it", level("10"));
    const plan = planOf({ ...two, targets: [...two.targets, ...two.targets] });
    const marked = (change: Redefinition) =>
      redefine(plan, change).indicators[0]?.targets.map(({ revisions = [] }) => revisions.length);
    expect(marked({ indicator: "it" })).toEqual([1, 1]);
    expect(marked({ indicator: "it", target: 1 })).toEqual([0, 1]);
  });

  it.each<readonly [string, unknown]>([
    ["invalid-amendment", { indicator: "forest-coverage", from: "2022" }],
    ["unknown-indicator", { indicator: "no-such" }],
    ["unknown-target", { indicator: "forest-coverage", target: 3 }],
    [
      "nothing-amended",
      { indicator: "forest-coverage", anew: { printed: "20.06", requirement: huzhu15.indicators[0]?.targets[0]?.requirement } },
    ],
    [
      "outside-period",
      { indicator: "forest-coverage", anew: { printed: "12", requirement: level("12"), span: { kind: "by", year: 2031 } } },
    ],
  ])("refuses: %s", (code, change) => {
    expect(codeOf(() => redefine(huzhu15, change as Redefinition))).toBe(code);
  });

  it("sets one target anew, at its place or another, and leaves the others as they stand", () => {
    const two = indicator("it", level("10"));
    const plan = planOf({
      ...two,
      targets: [...two.targets, { ...two.targets[0], printed: "12", requirement: level("12") } as Target],
    });
    const anew = { printed: "8", requirement: level("8") };
    const set = (change: Partial<Redefinition>) => redefine(plan, { indicator: "it", anew, ...change }).indicators[0]?.targets;
    const [first, second] = set({ locator: { table: 3 } }) ?? [];
    expect(first).toStrictEqual({
      ...anew,
      span: { kind: "by", year: 2030 },
      locator: { table: 3 },
      revisions: [
        {
          kind: "definition-changed",
          before: { printed: "…", requirement: level("10"), locator: { table: 1 } },
          locator: { table: 3 },
        },
      ],
    });
    expect(second).toEqual(plan.indicators[0]?.targets[1]);
    expect(set({ target: 1 })?.map(({ printed }) => printed)).toEqual(["…", "8"]);
    expect(set({})?.[0]?.locator).toEqual({ table: 1 });
    // The same number by another year is another target.
    const sooner = { printed: "10", requirement: level("10"), span: { kind: "by", year: 2029 } } as const;
    expect(set({ anew: sooner })?.[0]?.span).toEqual(sooner.span);
    expect(codeOf(() => set({ anew: { ...sooner, span: { kind: "by", year: 2030 } } }))).toBe("nothing-amended");
    // What was decided of another target since does not stand in the way.
    const later = amend(plan, {
      indicator: "it",
      target: 1,
      printed: "9",
      requirement: level("9"),
      act: { zh: "决定" },
      on: "2029-01-01",
    });
    expect(redefine(later, { indicator: "it", anew, on: "2028-01-01" }).indicators[0]?.targets[0]?.printed).toBe("8");
  });

  it("refuses a day before a change that is recorded", () => {
    const once = redefine(huzhu14, forest);
    expect(codeOf(() => redefine(once, { ...forest, on: "2021-06-01" }))).toBe("out-of-order");
  });
});

describe("rebase", () => {
  const census = { indicator: "it", printed: "63.9", reading: level("63.9"), act: { zh: "人口普查公报" }, on: "2021-05-11" };

  it("keeps the old base with the act and the day, and judges from the new one", () => {
    const plan = planOf(indicator("it", level("65"), { base: "60.6" }));
    const rebased = rebase(plan, census);
    expect(rebased.indicators[0]?.baseline).toMatchObject({
      printed: "63.9",
      year: 2025,
      revisions: [{ kind: "rebased", act: census.act, on: census.on, before: { printed: "60.6", requirement: level("60.6") } }],
    });
    expect(parsePlan(JSON.parse(JSON.stringify(rebased)))).toStrictEqual(rebased);
    const status = (one: Plan) => assessIndicator(one, "it", seen([2026, "64.0"]), { asOf: 2026 }).status;
    expect([status(plan), status(rebased)]).toEqual(["ahead", "behind"]);
  });

  it("keeps what the old base said of itself, and where it stood", () => {
    const printed = { printed: "60.6*", reading: level("60.6"), year: 2024, estimated: true, locator: { table: 1 } } as const;
    const plan = planOf(indicator("it", level("65"), { baseline: printed }), indicator("other", level("1"), { base: "60.6" }));
    const [moved] = rebase(plan, { ...census, locator: { table: 2 } }).indicators;
    expect(moved?.baseline).toStrictEqual({
      printed: "63.9",
      reading: level("63.9"),
      year: 2024,
      locator: { table: 2 },
      revisions: [
        {
          kind: "rebased",
          act: census.act,
          on: census.on,
          before: { printed: "60.6*", requirement: level("60.6"), estimated: true, locator: { table: 1 } },
          locator: { table: 2 },
        },
      ],
    });
    const [here, other] = rebase(plan, census).indicators;
    expect(here?.baseline?.revisions?.[0]?.before).toStrictEqual({
      printed: "60.6*",
      requirement: level("60.6"),
      estimated: true,
    });
    expect(here?.baseline?.locator).toEqual({ table: 1 });
    expect(other).toEqual(plan.indicators[1]);
    // A base that is revised again keeps its whole history, in the order of the days.
    const again = { ...census, printed: "64.1", reading: level("64.1"), on: "2022-01-01" };
    const twice = rebase(rebase(plan, census), again).indicators[0]?.baseline?.revisions;
    expect(twice?.map(({ before, on }) => [before?.printed, on])).toEqual([
      ["60.6*", "2021-05-11"],
      ["63.9", "2022-01-01"],
    ]);
    expect(codeOf(() => rebase(rebase(plan, again), census))).toBe("out-of-order");
    const { on: _, ...undated } = census;
    expect(rebase(rebase(plan, again), undated).indicators[0]?.baseline?.printed).toBe("63.9");
  });

  it("gives a base to a plan that prints none, and says that none was printed", () => {
    const { baseline } = rebase(planOf(indicator("it", level("65"))), census).indicators[0] ?? {};
    expect([baseline?.year, baseline?.revisions?.[0]?.before]).toEqual([2025, null]);
  });

  it.each<readonly [string, object]>([
    ["invalid-amendment", { printed: "" }],
    ["unknown-indicator", { indicator: "no-such" }],
    ["nothing-amended", { printed: "60.6", reading: level("60.6") }],
  ])("refuses: %s", (code, more) => {
    const plan = planOf(indicator("it", level("65"), { base: "60.6" }));
    expect(codeOf(() => rebase(plan, { ...census, ...more }))).toBe(code);
  });
});
