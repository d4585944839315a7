import { describe, expect, it } from "vitest";
import {
  type AssessOptions,
  applyMethod,
  assess,
  assessIndicator,
  METHODS,
  type Method,
  type MethodCase,
  type MethodInput,
} from "../../../src/assessment/index.js";
import { evaluate } from "../../../src/assessment/peers/apply-method.js";
import { type Ranged, reachableClasses } from "../../../src/assessment/peers/method-certainty.js";
import { agreementOf } from "../../../src/assessment/peers/other-methods.js";
import { Decimal, decimal, PlanError, printedInterval } from "../../../src/kernel/index.js";
import { level, type Observation } from "../../../src/model/index.js";
import { indicator, planOf } from "../../model/plans.js";
import { refusal } from "../../refusal.js";

const classes: Method["statuses"] = [
  { key: "good", label: "Good", means: "on-track" },
  { key: "fair", label: "Fair", means: "behind" },
  { key: "poor", label: "Poor", means: "off-track" },
  { key: "silent", label: "No answer", means: "undetermined" },
];
const bands = [{ from: "10", status: "good" }, { above: "5", status: "fair" }, { status: "poor" }];
/** A method of one's own: the newest value itself, in three classes. */
const own = (more: Partial<Method> = {}): Method => ({
  id: "own",
  version: "7",
  formula: "latest",
  statuses: classes,
  thresholds: [{ when: "plain", of: "the value", bands }],
  ties: "as-each-band-says",
  refuses: [],
  source: ["https://example.org"],
  measure: ({ latest }) => ({ value: latest.value }),
  ...more,
});
const input = (latest: string, more: Partial<MethodInput> = {}): MethodInput => ({
  base: { year: 2025, value: "1" },
  latest: { year: 2027, value: latest },
  direction: "higher",
  ...more,
});
const given = (latest: string): MethodCase => ({
  base: { year: 2025, value: decimal("1") },
  latest: { year: 2027, value: decimal(latest) },
  points: [],
  direction: "higher",
  quirk: () => false,
});

describe("a method of one's own", () => {
  it("puts its value into the first class whose bound that reaches, or passes", () => {
    const status = (latest: string, more: Partial<Method> = {}) => applyMethod(own(more), input(latest)).status;
    expect(["10", "9.99", "5.01", "5", "-1"].map((latest) => status(latest))).toEqual(["good", "fair", "fair", "poor", "poor"]);
    expect(applyMethod(own(), input("10.0"))).toStrictEqual({
      method: "own",
      version: "7",
      value: "10",
      status: "good",
      label: "Good",
      means: "on-track",
    });
    const scored = own({ measure: () => ({ value: "7", score: "3.50" }) });
    expect(applyMethod(scored, input("1"))).toMatchObject({ value: "7", score: "3.5", status: "fair" });
  });

  it("has its bounds above nothing scaled, and its own order where it has one", () => {
    const sets = [
      { when: "plain", of: "…", bands: [{ from: "10", status: "good" }, { from: "0", status: "fair" }, { status: "poor" }] },
    ];
    const scaled = own({ thresholds: sets, measure: ({ latest }) => ({ value: latest.value, scale: new Decimal("0.5") }) });
    expect(["5", "4.9", "0", "-0.1"].map((latest) => applyMethod(scaled, input(latest)).status)).toEqual([
      "good",
      "fair",
      "fair",
      "poor",
    ]);
    const ordered = own({ measure: ({ latest }) => ({ value: "0", order: (bound) => latest.value.comparedTo(bound.plus(1)) }) });
    expect(["11", "10.9", "6.1", "6"].map((latest) => applyMethod(ordered, input(latest)).status)).toEqual([
      "good",
      "fair",
      "fair",
      "poor",
    ]);
  });

  it("says which set of bounds it goes by, the first by default, or gives its class itself", () => {
    const two = own({
      thresholds: [
        { when: "a", of: "…", bands },
        { when: "b", of: "…", bands: [{ status: "poor" }] },
      ],
    });
    const by = (measure: Method["measure"]) => evaluate({ ...two, measure }, given("11"));
    expect(by(({ latest }) => ({ value: latest.value }))).toMatchObject({ result: { status: "good" }, when: "a" });
    expect(by(({ latest }) => ({ value: latest.value, when: "b" }))).toMatchObject({ result: { status: "poor" }, when: "b" });
    const itself = by(() => ({ status: "fair", when: "b" }));
    expect(itself).toStrictEqual({ result: { method: "own", version: "7", status: "fair", label: "Fair", means: "behind" } });
    const { thresholds: _, ...bare } = own({ measure: () => ({ status: "fair" }) });
    expect(evaluate(bare as Method, given("11"))).toEqual(itself);
  });

  it("that fails refuses this one answer, in its own words where it has them", () => {
    const refused = (more: Partial<Method>) => applyMethod(own(more), input("1"));
    const none = { method: "own", version: "7", status: "silent", label: "No answer", means: "undetermined" };
    const throws = (error: unknown) => () => {
      throw error;
    };
    expect(refused({ measure: throws(new PlanError("zero-base")) })).toStrictEqual({ ...none, refused: "zero-base" });
    const failed = { ...none, refused: "method-failed" };
    expect(refused({ measure: throws(new TypeError("…")) })).toStrictEqual(failed);
    expect(refused({ measure: () => ({ status: "excellent" }) })).toStrictEqual(failed);
    expect(refused({ measure: () => ({}) })).toStrictEqual(failed);
    expect(refused({ measure: () => ({ value: "1", when: "never" }) })).toStrictEqual(failed);
    expect(refused({ thresholds: [] })).toStrictEqual(failed);
    expect(refused({ thresholds: [{ when: "plain", of: "…", bands: [{ from: "10", status: "good" }] }] })).toStrictEqual(failed);
    const wordless = classes.filter(({ means }) => means !== "undetermined");
    expect(refused({ statuses: wordless, measure: () => ({}) })).toMatchObject({
      status: "not-available",
      label: "Not available",
    });
  });

  it("gets the values read, in the order of their years, and the quirks that were asked for", () => {
    let seen: MethodCase | undefined;
    const looking = own({
      measure: (one) => {
        seen = one;
        return { status: "good" };
      },
    });
    const points = [2027, 2025, 2026].map((year) => ({ year, value: `${year - 2020}` }));
    applyMethod(looking, input("7", { points, limit: "100", target: { year: 2030, value: "10" } }), { quirks: ["odd"] });
    expect(seen?.points.map(({ year, value }) => [year, value.toFixed()])).toEqual([
      [2025, "5"],
      [2026, "6"],
      [2027, "7"],
    ]);
    expect([seen?.limit?.toFixed(), seen?.target?.value.toFixed(), seen?.quirk("odd"), seen?.quirk("even")]).toEqual([
      "100",
      "10",
      true,
      false,
    ]);
    applyMethod(looking, input("7"), { quirks: true });
    expect([seen?.points, "target" in (seen ?? {}), "limit" in (seen ?? {}), seen?.quirk("even")]).toEqual([
      [],
      false,
      false,
      true,
    ]);
    applyMethod(looking, input("7"));
    expect(seen?.quirk("odd")).toBe(false);
  });

  it("is looked at before it runs, and the built-in ones need not be", () => {
    expect(refusal(() => applyMethod({ ...own(), statuses: "good" } as never, input("1"))).code).toBe("invalid-method");
    for (const method of METHODS) expect(applyMethod(method, input("2")).method).toBe(method.id);
    expect(applyMethod("un-2023", input("2"))).toEqual(
      applyMethod(METHODS.find(({ id }) => id === "un-2023") as Method, input("2")),
    );
  });
});

describe("a built-in method that has no answer", () => {
  const at = (year: number, value: string) => ({ year, value: decimal(value) });
  const refused = (id: string, more: Partial<MethodCase>) => {
    const { measure } = METHODS.find((one) => one.id === id) as Method;
    const { code, facts } = refusal(() => measure({ ...given("2"), base: at(2025, "1"), target: at(2030, "3"), ...more }));
    return [code, facts];
  };

  it("says of what", () => {
    for (const id of ["un-2023", "sdsn", "german-weather"])
      expect(refused(id, { direction: "hold" })).toEqual(["nothing-better", { direction: "hold" }]);
    for (const id of ["eurostat", "open-sdg"])
      expect(refused(id, { direction: "hold", target: undefined as never })).toEqual(["nothing-better", { direction: "hold" }]);
    for (const id of ["sdsn", "escap-csi", "time-share", "log-share"]) {
      expect(refused(id, { target: undefined as never })).toEqual(["needs-target", {}]);
      expect(refused(id, { latest: at(2025, "2") })).toEqual(["no-years", { years: 0 }]);
    }
    for (const id of ["escap-csi", "un-2023", "sdsn", "eurostat", "open-sdg"])
      expect(refused(id, { target: at(2030, "1"), latest: at(2027, "0.5") })).toEqual(["target-equals-base", { base: "1" }]);
    expect(refused("log-share", { direction: "hold", target: at(2030, "1") })).toEqual(["target-equals-base", { base: "1" }]);
    expect(refused("german-weather", {})).toEqual(["needs-points", { years: 1, least: 4 }]);
    expect(refused("german-weather", { latest: at(2026, "2") })).toEqual(["needs-points", { years: 2, least: 4 }]);
    for (const id of ["eurostat", "open-sdg"])
      expect(refused(id, { target: at(2030, "0"), direction: "lower" })).toEqual(["zero-target", { base: "1" }]);
    expect(refused("log-share", { target: at(2030, "0"), direction: "lower" })[0]).toBe("zero-target");
    expect(refused("log-share", { base: at(2025, "0") })[0]).toBe("zero-base");
    expect(refused("log-share", { base: at(2025, "-1") })[0]).toBe("sign-change");
    expect(refused("un-2023", { target: at(2026, "3") })).toEqual(["no-years", { years: -1 }]);
  });

  it("averages the changes of the years in a row, and says so at the target's own year", () => {
    const run = (values: readonly string[], more: Partial<MethodInput> = {}) =>
      applyMethod("german-weather", {
        base: { year: 2020, value: values[0] ?? "" },
        latest: { year: 2020 + values.length - 1, value: values.at(-1) ?? "" },
        points: values.map((value, i) => ({ year: 2020 + i, value })),
        direction: "higher",
        ...more,
      });
    // 6 in three years is 2 a year.
    expect(run(["10", "13", "15", "16"])).toMatchObject({ value: "2", status: "sun" });
    expect(run(["10", "13", "17", "16"])).toMatchObject({ value: "2", status: "sun-with-cloud" });
    expect(run(["16", "15", "12", "13"])).toMatchObject({ value: "-1", status: "cloud" });
    // 2 a year for one year is half of the way from 16 to 20, and for two years all of it.
    const target = (year: number) => ({ target: { year, value: "20" } });
    expect(run(["10", "13", "15", "16"], target(2024))).toMatchObject({ value: "0.5", status: "cloud" });
    expect(run(["10", "13", "15", "16"], target(2025))).toMatchObject({ value: "1", status: "sun" });
    expect(run(["10", "13", "15", "16"], target(2023))).toMatchObject({ status: "cloud" });
    expect(run(["16", "15", "12", "13"], target(2023))).toMatchObject({ status: "thunderstorm" });
  });

  it("reaches its target, and is on track with what it has kept of it", () => {
    const sdsn = (base: string, latest: string, target: string) =>
      applyMethod("sdsn", {
        base: { year: 2020, value: base },
        latest: { year: 2023, value: latest },
        target: { year: 2030, value: target },
        direction: "higher",
      });
    // 11 of 10 in three of ten years: the target is met, at 3.67 times the pace.
    expect(sdsn("0", "11", "10")).toMatchObject({ status: "on-track-or-maintaining" });
    expect(sdsn("0", "11", "10").value?.slice(0, 4)).toBe("3.66");
    expect(sdsn("12", "12", "10")).toMatchObject({ status: "on-track-or-maintaining" });
    expect(sdsn("12", "11", "10")).toMatchObject({ status: "decreasing" });
  });
});

describe("the classes that rounding can reach", () => {
  const ranged = (value: string, year = 2027): Ranged => ({ year, value: decimal(value), ...printedInterval(value) });
  const exact = (value: string, year = 2025): Ranged => ({
    year,
    value: decimal(value),
    low: decimal(value),
    high: decimal(value),
  });
  const reach = (
    method: Method,
    latest: Ranged,
    points: readonly Ranged[] = [],
    more: Partial<MethodCase> = {},
    base = exact("1"),
  ) => reachableClasses(method, { ...given("1"), base, latest, points, ...more }, { base, latest, points });

  it("are those of both ends and of what lies between them, in the method's order", () => {
    expect(reach(own(), ranged("9.8"))).toEqual(["fair"]);
    expect(reach(own(), ranged("10"))).toEqual(["good", "fair"]);
    expect(reach(own(), exact("10", 2027))).toEqual(["good"]);
    expect(reach(own(), ranged("5"))).toEqual(["fair", "poor"]);
    // From 3 to 11 the class in the middle is on the way.
    const wide: Ranged = { year: 2027, value: decimal("7"), low: decimal("3"), high: decimal("11") };
    expect(reach(own(), wide)).toEqual(["good", "fair", "poor"]);
    const backwards = own({ statuses: [...classes].reverse() });
    expect(reach(backwards, wide)).toEqual(["poor", "fair", "good"]);
    // Between classes of two sets of bounds nothing is.
    const sets = own({
      thresholds: [
        { when: "a", of: "…", bands: [{ from: "0", status: "good" }, { from: "-1", status: "fair" }, { status: "poor" }] },
        { when: "b", of: "…", bands: [{ status: "poor" }] },
      ],
      measure: ({ latest }) => ({ value: latest.value, when: latest.value.greaterThan(7) ? "a" : "b" }),
    });
    expect(reach(sets, wide)).toEqual(["good", "poor"]);
  });

  it("are looked for at nothing and at the target as well, where those lie inside, and beside them", () => {
    const at = (value: string) =>
      own({
        measure: ({ latest }) => ({
          status: latest.value.equals(value) ? "good" : latest.value.greaterThan(value) ? "fair" : "poor",
        }),
      });
    const target = { target: { year: 2030, value: decimal("7") } };
    expect(reach(at("7"), ranged("7"), [], target)).toEqual(["good", "fair", "poor"]);
    expect(reach(at("7"), ranged("7"))).toEqual(["fair", "poor"]);
    expect(reach(at("0"), ranged("0"))).toEqual(["good", "fair", "poor"]);
    expect(reach(at("7"), ranged("8"), [], target)).toEqual(["fair"]);
    const base = own({ measure: ({ base: from }) => ({ status: from.value.isZero() ? "good" : "fair" }) });
    expect(reach(base, exact("3", 2027), [], {}, ranged("0", 2025))).toEqual(["good", "fair"]);
  });

  it("of a method that looks at all points are those of the points' ends, the last one apart", () => {
    const points = [ranged("3", 2025), ranged("4", 2026), ranged("5", 2027)];
    const sum = own({
      measure: ({ points: all }) => ({ value: all.reduce((total, { value }) => total.plus(value), decimal("0")) }),
      thresholds: [
        { when: "plain", of: "…", bands: [{ from: "13", status: "good" }, { from: "11.5", status: "fair" }, { status: "poor" }] },
      ],
    });
    // 12 within 1.5 to either side.
    expect(reach(sum, exact("5", 2027), points)).toEqual(["good", "fair", "poor"]);
    const swing = own({
      measure: ({ points: all }) => ({
        value: (all.at(-1) as { value: Decimal }).value.minus((all[0] as { value: Decimal }).value).times(4),
      }),
      thresholds: [
        { when: "plain", of: "…", bands: [{ from: "12", status: "good" }, { from: "4.1", status: "fair" }, { status: "poor" }] },
      ],
    });
    // 4 × (5 − 3), with the last up and the first down 12, and the other way round 4.
    expect(reach(swing, exact("5", 2027), points)).toEqual(["good", "fair", "poor"]);
    expect(reach(sum, exact("5", 2027), [])).toEqual(["poor"]);
    // One that does not look at them is asked no more often.
    let runs = 0;
    const counting = own({
      measure: ({ latest }) => {
        runs++;
        return { value: latest.value };
      },
    });
    reach(counting, exact("5", 2027), points);
    expect(runs).toBe(2);
  });
});

describe("methods beside a verdict", () => {
  const seen = (value: string, year = 2027): Observation => ({ indicator: "it", year, value, status: "actual" });
  const judge = (value: string, methods: AssessOptions["methods"], more: Parameters<typeof indicator>[2] = {}, options = {}) =>
    assessIndicator(planOf(indicator("it", level("10"), { base: "5", ...more })), "it", [seen(value)], {
      asOf: 2027,
      ...(methods !== undefined && { methods }),
      ...options,
    });

  it("stand there only where they were asked for", () => {
    expect(judge("7", undefined)).not.toHaveProperty("methods");
    expect(judge("7", [])).not.toHaveProperty("agreement");
    const [one, two] = judge("7", ["time-share", own()]).methods ?? [];
    expect([one?.method, two?.method, two?.status]).toEqual(["time-share", "own", "fair"]);
  });

  it("say how sure they are", () => {
    const sure = (value: string) => judge(value, [own()]).methods?.[0]?.certainty;
    expect(sure("7")).toStrictEqual({ kind: "certain" });
    expect(sure("10")).toStrictEqual({ kind: "depends-on-rounding", reachable: ["good", "fair"] });
  });

  it("that are the library's own shares go by the policy, the others by their own bounds", () => {
    const policy = { ahead: "3", onTrack: "0.5" };
    const words = (options: object) =>
      judge("7", ["time-share", "log-share", "escap-csi"], {}, options).methods?.map(({ status }) => status);
    // 2 of 5 in 2 of 5 years; in logarithms 0.485 of the way.
    expect(words({})).toEqual(["on-track", "ahead", "expected-progress"]);
    expect(words({ policy })).toEqual(["on-track", "on-track", "expected-progress"]);
    expect(words({ policy: { ...policy, onTrack: "2" } })).toEqual(["behind", "behind", "expected-progress"]);
    const steps = judge("7", ["time-share", "log-share", "escap-csi"]).because.filter(
      ({ calculator }) => calculator === "applyMethod",
    );
    expect(steps.map(({ inputs }) => inputs.map(({ name }) => name).filter((name) => name === "onTrack").length)).toEqual([
      1, 1, 0,
    ]);
  });

  it("name in their step the ways of the original that were asked for", () => {
    const asked = (methodOptions?: AssessOptions["methodOptions"]) => {
      const { because } = judge("7", ["open-sdg"], {}, methodOptions && { methodOptions });
      const inputs = because.flatMap((step) => (step.calculator === "applyMethod" ? step.inputs : []));
      return inputs.find(({ name }) => name === "quirks");
    };
    expect(asked()).toBeUndefined();
    expect(asked({ quirks: ["one", "two"] })).toEqual({ name: "quirks", value: "one two", source: { from: "plan" } });
    expect(asked({ quirks: true })?.value).toBe("true");
    expect(asked({ quirks: false })?.value).toBe("false");
  });

  it("do not apply to what has no way, and agree or not by the families of what they mean", () => {
    const { methods, agreement } = assessIndicator(planOf(indicator("it", { kind: "delegated", to: "省" })), "it", [seen("7")], {
      asOf: 2027,
      methods: ["sdsn", own()],
    });
    expect([methods?.map(({ refused }) => refused), agreement]).toEqual([["not-applicable", "not-applicable"], "undetermined"]);
    expect(methods?.[0]?.certainty).toEqual({ kind: "certain" });
    expect(agreementOf(["achieved", "ahead", "on-track"])).toBe("agree");
    expect(agreementOf(["behind", "behind"])).toBe("agree");
    expect(agreementOf(["behind", "off-track"])).toBe("differ");
    expect(agreementOf(["on-track", "behind"])).toBe("differ");
    expect(agreementOf(["missed", "behind", "off-track"])).toBe("agree");
    expect(agreementOf(["missed", "achieved"])).toBe("differ");
    expect(agreementOf(["missed", "undetermined"])).toBe("undetermined");
    expect(agreementOf([])).toBe("undetermined");
    expect(assess(planOf(), [], { asOf: 2027, methods: ["sdsn"] }).verdicts).toEqual([]);
  });
});
