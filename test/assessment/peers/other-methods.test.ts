import { describe, expect, it } from "vitest";
import { type AssessOptions, assess, assessIndicator, METHODS, type Method } from "../../../src/assessment/index.js";
import { huzhu14, huzhu14Outcomes } from "../../../src/huzhu/index.js";
import type { Observation } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { indicator, planOf } from "../../model/plans.js";
import { codeOf } from "../../refusal.js";
import { recompute } from "../recompute.js";

const ALL = METHODS.map(({ id }) => id);
const level: Requirement = { kind: "level", bound: "unstated", value: "7.25" };
const seen = (values: { readonly [year: number]: string }): Observation[] =>
  Object.entries(values).map(([year, value]) => ({ indicator: "it", year: Number(year), value, status: "actual" }));

function judge(
  requirement: Requirement,
  more: Parameters<typeof indicator>[2],
  values: { readonly [year: number]: string },
  options: Omit<AssessOptions, "asOf"> = { methods: ALL },
) {
  const asOf = Math.max(...Object.keys(values).map(Number));
  const verdict = assessIndicator(planOf(indicator("it", requirement, more)), "it", seen(values), { asOf, ...options });
  const own = (options.methods ?? []).filter((one): one is Method => typeof one !== "string");
  recompute(verdict, own);
  expect(JSON.parse(JSON.stringify(verdict))).toStrictEqual(verdict);
  return verdict;
}

const statuses = (verdict: ReturnType<typeof judge>) =>
  Object.fromEntries((verdict.methods ?? []).map(({ method, status, refused }) => [method, refused ?? status]));

describe("several methods on one target", () => {
  const falling = { direction: "lower", base: "14.5" } as const;

  it("stand in the verdict, each with its own words, beside the verdict's own", () => {
    const verdict = judge(level, falling, { 2026: "13.9", 2027: "13.1", 2028: "12.4" });
    expect(verdict).toMatchObject({ status: "behind", method: "time-share", agreement: "agree" });
    expect(statuses(verdict)).toEqual({
      "time-share": "behind",
      "log-share": "behind",
      "open-sdg": "limited_progress",
      eurostat: "insufficient-progress",
      "un-2023": "fair-progress",
      "escap-csi": "below-expected",
      sdsn: "stagnating",
      "german-weather": "cloud",
    });
    expect(verdict.methods?.[2]).toMatchObject({ label: "Limited progress", means: "behind", version: "2.4" });
  });

  it("differ where the model and not the data decides", () => {
    // 103 → 29 towards 0.1: far behind as growth, well ahead as a share of the way.
    const verdict = judge(
      { ...level, value: "0.1" } as Requirement,
      { direction: "lower", base: "103" },
      { 2028: "29" },
      {
        methods: ["open-sdg", "time-share"],
      },
    );
    expect(statuses(verdict)).toEqual({ "open-sdg": "limited_progress", "time-share": "ahead" });
    expect(verdict.agreement).toBe("differ");
  });

  it("in the last year agree that it is missed, however near or far each finds it", () => {
    expect(judge(level, falling, { 2030: "9" }).agreement).toBe("agree");
    expect(judge(level, falling, { 2030: "7.3" })).toMatchObject({ status: "missed", agreement: "differ" });
    expect(judge(level, falling, { 2030: "7.2" })).toMatchObject({ status: "achieved", agreement: "agree" });
  });

  it("take growth as levels that begin at 100, and a change over the years likewise", () => {
    const growth = judge(
      { kind: "growth", bound: "unstated", value: "5" },
      { measure: "growth", span: { kind: "average", from: 2026, to: 2030 } },
      { 2026: "4", 2027: "3.9", 2028: "4.1" },
    );
    expect(growth).toMatchObject({ status: "behind", agreement: "agree" });
    expect(Number(growth.methods?.[1]?.value)).toBeCloseTo(Number(growth.shareOfDistance) / 0.6, 20);
    expect(statuses(growth)["open-sdg"]).toBe("moderate_progress");
    const reduction = judge(
      { kind: "change", bound: "unstated", value: "17", measure: "percent", direction: "decrease" },
      { measure: "growth", span: { kind: "over", from: 2026, to: 2030 } },
      { 2026: "-1.51", 2027: "2.20", 2028: "4.18" },
    );
    expect(reduction.methods?.[1]?.value).toMatch(/^0\.44685/);
    expect(statuses(reduction)).toMatchObject({ "log-share": "behind", "german-weather": "needs-points" });
    const added = judge(
      { kind: "level", bound: "at-least", value: "5" },
      { unit: "万人", span: { kind: "over", from: 2026, to: 2030 } },
      { 2026: "1.0", 2027: "1.1" },
    );
    expect(statuses(added)).toMatchObject({ "time-share": "ahead", "open-sdg": "zero-base", "un-2023": "zero-base" });
    const more = judge(
      { kind: "change", bound: "unstated", value: "10", measure: "percent", direction: "increase" },
      { base: "200", span: { kind: "over", from: 2026, to: 2030 } },
      { 2026: "204" },
    );
    expect(statuses(more)["time-share"]).toBe("on-track");
  });

  it("say not-applicable where a target is no way from one value to another, and then nobody agrees or differs", () => {
    const every = judge(
      { kind: "level", bound: "at-least", value: "14" },
      { span: { kind: "every-year", from: 2026, to: 2030 } },
      { 2026: "15" },
      { methods: ["open-sdg"] },
    );
    expect(every).toMatchObject({
      agreement: "undetermined",
      methods: [{ refused: "not-applicable", certainty: { kind: "certain" } }],
    });
    expect(judge(level, { direction: "lower" }, { 2028: "7" }).methods?.[0]?.refused).toBe("not-applicable");
    expect(judge(level, falling, { 2028: "10" }, {})).not.toHaveProperty("methods");
  });

  it("take the time share's bounds from the policy, and quirks as options", () => {
    const lax = judge(level, falling, { 2028: "11" }, { methods: ["time-share"], policy: { onTrack: "0.5" } });
    expect(lax).toMatchObject({ status: "on-track", methods: [{ status: "on-track" }], agreement: "agree" });
    const zero = { ...level, value: "0" } as Requirement;
    expect(statuses(judge(zero, falling, { 2028: "11" }, { methods: ["open-sdg"] }))).toEqual({ "open-sdg": "zero-target" });
    expect(statuses(judge(zero, falling, { 2028: "11" }, { methods: ["open-sdg"], methodOptions: { quirks: true } }))).toEqual({
      "open-sdg": "limited_progress",
    });
  });

  it("judge Table 1 as well", () => {
    const { verdicts } = assess(huzhu14, huzhu14Outcomes, { asOf: 2025, methods: ["open-sdg"] });
    for (const verdict of verdicts) recompute(verdict);
    const { methods } = verdicts.find(({ indicator: id }) => id === "urbanisation-rate") ?? {};
    expect(methods).toHaveLength(1);
  });
});

describe("a method of one's own", () => {
  const halfway: Method = {
    id: "halfway",
    version: "1",
    formula: "the share of the way that is left",
    statuses: [
      { key: "near", label: "Nearly there", means: "on-track" },
      { key: "far", label: "A long way to go", means: "behind" },
    ],
    thresholds: [{ when: "always", of: "share left, turned", bands: [{ from: "-0.5", status: "near" }, { status: "far" }] }],
    measure: ({ base, latest, target }) => {
      if (target === undefined) throw new Error("no target");
      return { value: latest.value.minus(target.value).div(target.value.minus(base.value)) };
    },
  };
  const falling = { direction: "lower", base: "14.5" } as const;

  it("is passed as a value and stands beside the others", () => {
    const verdict = judge(level, falling, { 2028: "10.0" }, { methods: [halfway, "time-share"] });
    expect(verdict.methods?.[0]).toMatchObject({ method: "halfway", status: "near", label: "Nearly there", means: "on-track" });
  });

  it("may be another's with bounds of its own", () => {
    const open = METHODS.find(({ id }) => id === "open-sdg") as Method;
    const strict: Method = {
      ...open,
      id: "open-sdg-strict",
      thresholds: [
        {
          when: "target",
          of: "observed growth ÷ required growth",
          bands: [{ from: "1", status: "substantial_progress" }, { status: "deterioration" }],
        },
      ],
    };
    const verdict = judge(level, falling, { 2028: "9.6" }, { methods: [strict, "open-sdg"] });
    expect(statuses(verdict)).toEqual({ "open-sdg-strict": "deterioration", "open-sdg": "substantial_progress" });
  });

  it("that fails is refused, and the others stand", () => {
    const broken = (measure: Method["measure"]): Method => ({ ...halfway, id: "broken", measure });
    const of = (measure: Method["measure"]) =>
      judge(level, falling, { 2028: "10" }, { methods: [broken(measure), "time-share"] }).methods?.map(
        ({ refused, status }) => refused ?? status,
      );
    expect(of(() => { throw new Error("mine"); })).toEqual(["method-failed", "on-track"]); // biome-ignore format: one line
    expect(of(() => ({ status: "unheard-of" }))).toEqual(["method-failed", "on-track"]);
    expect(of(() => ({ when: "never", value: "1" }))).toEqual(["method-failed", "on-track"]);
    expect(of(() => ({}))).toEqual(["method-failed", "on-track"]);
    expect(of(() => undefined as never)).toEqual(["method-failed", "on-track"]);
    expect(of(() => ({ value: 0.5 as never }))).toEqual(["invalid-decimal", "on-track"]);
    expect(of(() => ({ score: "high", status: "near" }))).toEqual(["invalid-decimal", "on-track"]);
    const gap: Method = { ...halfway, thresholds: [{ when: "always", of: "x", bands: [{ above: "5", status: "near" }] }] };
    expect(judge(level, falling, { 2028: "10" }, { methods: [gap] }).methods?.[0]?.refused).toBe("method-failed");
  });

  it("without a class for no answer gets one", () => {
    const none = judge(level, falling, { 2028: "10" }, { methods: [{ ...halfway, measure: () => ({}) }] });
    expect(none.methods?.[0]).toMatchObject({ status: "not-available", label: "Not available", means: "undetermined" });
  });

  it("out of shape is the caller's mistake", () => {
    const of = (method: unknown) => codeOf(() => judge(level, falling, { 2028: "10" }, { methods: [method as Method] }));
    expect(of({ ...halfway, statuses: [] })).toBe("invalid-method");
    expect(of({ ...halfway, measure: "later" })).toBe("invalid-method");
    expect(of(undefined)).toBe("invalid-method");
    expect(of("halfway")).toBe("unknown-method");
  });
});
