import { describe, expect, it } from "vitest";
import { amend, assess, assessIndicator, settleDelegated } from "../../../src/assessment/index.js";
import { huzhu14, huzhu14Outcomes, huzhu15 } from "../../../src/huzhu/index.js";
import { type Amendment, level, type Plan, parsePlan, SCHEMA_VERSION, type Settlement } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { indicator, planOf } from "../../model/plans.js";
import { codeOf } from "../../refusal.js";

const ACT = { act: { zh: "关于调整规划指标的决定" }, by: { zh: "县人大常委会" }, on: "2028-12-20" };
const urbanisation: Amendment = { indicator: "urbanisation-rate", printed: "48", requirement: level("48"), ...ACT };
const target = (plan: Plan, id: string) => plan.indicators.find((one) => one.id === id)?.targets[0];

const frozen = (value: unknown): boolean =>
  typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen));

describe("amend", () => {
  it("keeps the old target, the act, who approved it and the day", () => {
    const now = target(amend(huzhu15, urbanisation), "urbanisation-rate");
    const was = target(huzhu15, "urbanisation-rate");
    expect(now).toEqual({
      printed: "48",
      requirement: level("48"),
      span: { kind: "by", year: 2030 },
      locator: was?.locator,
      revisions: [
        {
          kind: "amendment",
          ...ACT,
          before: { printed: was?.printed, requirement: was?.requirement, estimated: true },
          locator: was?.locator,
        },
      ],
    });
  });

  it("takes the same number that asks more or less of its years for another target", () => {
    const plan = planOf(indicator("it", level("10"), { base: "12" }));
    const kept: Requirement = { kind: "level", bound: "unstated", value: "10", maintain: true };
    const change = { indicator: "it", printed: "稳定在10", ...ACT };
    const maintained = amend(plan, { ...change, requirement: kept });
    expect(target(maintained, "it")?.requirement).toEqual(kept);
    expect(target(amend(maintained, { ...change, requirement: level("10") }), "it")?.requirement).toEqual(level("10"));
    // The order of the keys says nothing.
    const turned = { value: "10", bound: "unstated", kind: "level" } as Requirement;
    expect(codeOf(() => amend(plan, { ...change, requirement: turned }))).toBe("nothing-amended");
    expect(codeOf(() => amend(plan, { ...change, requirement: level("10"), span: { kind: "by", year: 2030 } }))).toBe(
      "nothing-amended",
    );
    expect(target(amend(plan, { ...change, requirement: level("10"), span: { kind: "by", year: 2029 } }), "it")?.span).toEqual({
      kind: "by",
      year: 2029,
    });
  });

  it("gives a new frozen plan that is lawful, and leaves the old one as it was", () => {
    const before = JSON.stringify(huzhu15);
    const amended = amend(huzhu15, urbanisation);
    expect(JSON.stringify(huzhu15)).toBe(before);
    expect(frozen(amended)).toBe(true);
    expect(parsePlan(JSON.parse(JSON.stringify(amended)))).toStrictEqual(amended);
    const others = ({ indicators }: Plan) => indicators.filter(({ id }) => id !== "urbanisation-rate");
    expect(others(amended)).toEqual(others(huzhu15));
  });

  it("lays one amendment over another, oldest first, and judges by the newest", () => {
    const once = amend(huzhu15, urbanisation);
    const twice = amend(once, { ...urbanisation, printed: "46", requirement: level("46"), on: "2029-03-01", kind: "mid-term" });
    const { revisions = [] } = target(twice, "urbanisation-rate") ?? {};
    expect(revisions.map(({ kind, before }) => [kind, before?.printed])).toEqual([
      ["amendment", "51.1 左右*"],
      ["mid-term", "48"],
    ]);
    const seen = [{ indicator: "urbanisation-rate", year: 2030, value: "47", status: "actual" } as const];
    const status = (plan: Plan) => assessIndicator(plan, "urbanisation-rate", seen, { asOf: 2030 }).status;
    expect([huzhu15, once, twice].map(status)).toEqual(["missed", "missed", "achieved"]);
  });

  it("records a changed span, another place and the source", () => {
    const moved = amend(huzhu15, {
      ...urbanisation,
      span: { kind: "by", year: 2029 },
      locator: { chapter: 13 },
      source: "县政府公报2028年第4期",
    });
    const now = target(moved, "urbanisation-rate");
    expect(now?.span).toEqual({ kind: "by", year: 2029 });
    expect(now?.revisions?.[0]).toMatchObject({
      source: "县政府公报2028年第4期",
      locator: { chapter: 13 },
      before: { span: { kind: "by", year: 2030 }, locator: { table: 2, row: 9 } },
    });
    const only = amend(huzhu15, {
      ...urbanisation,
      requirement: { kind: "level", bound: "about", value: "51.1" },
      span: { kind: "by", year: 2029 },
    });
    expect(target(only, "urbanisation-rate")?.revisions?.[0]?.before?.requirement).toEqual(
      now?.revisions?.[0]?.before?.requirement,
    );
  });

  it("reaches an indicator's second target and leaves its first", () => {
    const two = planOf({
      ...indicator("it", level("1")),
      targets: ["1", "2"].map((value) => ({
        printed: value,
        requirement: level(value),
        span: { kind: "by", year: 2030 },
        locator: {},
      })),
    });
    const [it] = amend(two, { ...urbanisation, indicator: "it", target: 1, printed: "3", requirement: level("3") }).indicators;
    expect(it?.targets.map(({ printed, revisions }) => [printed, revisions?.length])).toEqual([
      ["1", undefined],
      ["3", 1],
    ]);
  });
});

describe("an earlier value that is not printed", () => {
  const mid: Amendment = {
    ...urbanisation,
    indicator: "grain-capacity",
    printed: "14",
    requirement: level("14"),
    on: "2023-06-30",
    kind: "mid-term",
  };
  const plain = (plan: Plan): Plan => ({
    ...plan,
    indicators: plan.indicators.map((one) => ({ ...one, targets: one.targets.map(({ revisions: _, ...rest }) => rest) })),
  });

  it("is null, as in the five mid-term adjustments of Table 1", () => {
    const five = huzhu14.indicators.filter(({ targets }) => targets[0]?.revisions?.some(({ kind }) => kind === "mid-term"));
    expect(five.map(({ id }) => id)).toEqual([
      "gdp-growth",
      "industrial-value-added-growth",
      "urbanisation-rate",
      "skilled-workforce",
      "grain-capacity",
    ]);
    expect(five.every(({ targets }) => targets[0]?.revisions?.[0]?.before === null)).toBe(true);
  });

  it("can be said of a plan that prints the amended target, and changes no verdict", () => {
    const bare = plain(huzhu14);
    const amended = amend(bare, { ...mid, before: null });
    expect(target(amended, "grain-capacity")?.revisions).toMatchObject([{ kind: "mid-term", before: null, on: "2023-06-30" }]);
    const status = (plan: Plan) => assess(plan, huzhu14Outcomes, { asOf: 2025 }).verdicts.map(({ status }) => status);
    expect(status(amended)).toEqual(status(bare));
  });

  it("can be given from elsewhere", () => {
    const earlier = { printed: "15", requirement: level("15") };
    expect(target(amend(huzhu14, { ...mid, before: earlier }), "grain-capacity")?.revisions?.at(-1)?.before).toEqual(earlier);
  });

  it("cannot be said where the plan has it, nor said otherwise than the plan has it", () => {
    expect(codeOf(() => amend(huzhu15, { ...urbanisation, before: null }))).toBe("earlier-value-known");
    expect(codeOf(() => amend(huzhu15, { ...urbanisation, before: { printed: "50", requirement: level("50") } }))).toBe(
      "earlier-value-differs",
    );
    const own = target(huzhu15, "urbanisation-rate");
    const right = { ...urbanisation, before: { printed: own?.printed ?? "", requirement: own?.requirement as Requirement } };
    expect(target(amend(huzhu15, right), "urbanisation-rate")?.printed).toBe("48");
  });

  it("is no amendment at all when it is the same", () => {
    expect(codeOf(() => amend(huzhu14, mid))).toBe("nothing-amended");
    expect(codeOf(() => amend(huzhu14, { ...mid, before: { printed: "14", requirement: level("14") } }))).toBe("nothing-amended");
  });
});

describe("what amend refuses", () => {
  it.each<readonly [string, Partial<Amendment>]>([
    ["unknown-indicator", { indicator: "no-such-thing" }],
    ["unknown-target", { target: 1 }],
    ["outside-period", { on: "2031-01-01" }],
    ["outside-period", { on: "2025-12-31" }],
    ["outside-period", { on: "2026-01-31" }],
    ["outside-period", { span: { kind: "by", year: 2031 } }],
    ["outside-period", { span: { kind: "average", from: 2025, to: 2030 } }],
    ["outside-period", { span: { kind: "average", from: 2030, to: 2028 } }],
    ["invalid-amendment", { on: "20.12.2028" }],
    ["invalid-amendment", { requirement: { kind: "level", bound: "unstated", value: "4e8" } }],
    ["invalid-amendment", { unknown: 1 } as Partial<Amendment>],
    ["invalid-amendment", { act: undefined } as unknown as Partial<Amendment>],
  ])("%s", (code, wrong) => {
    expect(codeOf(() => amend(huzhu15, { ...urbanisation, ...wrong }))).toBe(code);
  });

  it("a day before a change that is recorded", () => {
    const once = amend(huzhu15, urbanisation);
    expect(codeOf(() => amend(once, { ...urbanisation, printed: "46", requirement: level("46"), on: "2028-01-01" }))).toBe(
      "out-of-order",
    );
  });

  it("a day before the first year, where the plan does not say when it was adopted", () => {
    const plan = planOf(indicator("it", level("1")));
    const change = { ...urbanisation, indicator: "it" };
    expect(codeOf(() => amend(plan, { ...change, on: "2025-12-31" }))).toBe("outside-period");
    expect(amend(plan, { ...change, on: "2026-01-01" }).schemaVersion).toBe(SCHEMA_VERSION);
  });
});

describe("settleDelegated", () => {
  const settlement: Settlement = {
    indicator: "co2-intensity-reduction",
    printed: "〔17〕",
    requirement: { kind: "change", measure: "percent", direction: "decrease", bound: "unstated", value: "17" },
    span: { kind: "over", from: 2026, to: 2030 },
    by: { zh: "省人民政府" },
    act: { zh: "关于下达目标的通知" },
    on: "2026-09-01",
    source: "省政府公报",
  };

  it("supplies the number and keeps whom it was delegated to", () => {
    const settled = settleDelegated(huzhu15, settlement);
    expect(target(settled, "co2-intensity-reduction")).toMatchObject({
      printed: "〔17〕",
      requirement: settlement.requirement,
      span: settlement.span,
      revisions: [
        {
          kind: "settlement",
          by: settlement.by,
          act: settlement.act,
          on: settlement.on,
          source: "省政府公报",
          before: {
            requirement: { kind: "delegated", to: "经省市级层面审核衔接后确定的目标" },
            span: { kind: "by", year: 2030 },
          },
        },
      ],
    });
    expect(frozen(settled)).toBe(true);
  });

  it("makes the target one that can be judged, before and at the end", () => {
    const settled = settleDelegated(huzhu15, settlement);
    const seen = ["3.7", "3.7", "3.7", "3.7", "3.6"].map(
      (value, i) => ({ indicator: "co2-intensity-reduction", year: 2026 + i, value, status: "actual" }) as const,
    );
    const status = (plan: Plan, asOf: number) => assessIndicator(plan, "co2-intensity-reduction", seen, { asOf }).status;
    expect([status(huzhu15, 2027), status(settled, 2027), status(settled, 2030)]).toEqual([
      "undetermined",
      "on-track",
      "achieved",
    ]);
  });

  it("needs neither an act nor a day", () => {
    const { act: _, on: __, source: ___, ...bare } = settlement;
    expect(target(settleDelegated(huzhu15, bare), "co2-intensity-reduction")?.revisions?.[0]).not.toHaveProperty("on");
  });

  it.each<readonly [string, Partial<Settlement>]>([
    ["not-delegated", { indicator: "forest-coverage" }],
    ["nothing-settled", { requirement: { kind: "delegated", to: "市" } }],
    ["nothing-settled", { requirement: { kind: "qualitative", text: "力争" } }],
    ["nothing-settled", { requirement: { kind: "none" } }],
    ["unknown-indicator", { indicator: "no-such-thing" }],
    ["unknown-target", { target: 3 }],
    ["outside-period", { on: "2031-01-01" }],
    ["outside-period", { span: { kind: "over", from: 2021, to: 2025 } }],
    ["invalid-settlement", { by: undefined } as unknown as Partial<Settlement>],
  ])("refuses: %s", (code, wrong) => {
    expect(codeOf(() => settleDelegated(huzhu15, { ...settlement, ...wrong }))).toBe(code);
  });

  it("can be amended later, and cannot be settled twice", () => {
    const settled = settleDelegated(huzhu15, settlement);
    expect(codeOf(() => settleDelegated(settled, settlement))).toBe("not-delegated");
    const amended = amend(settled, {
      ...urbanisation,
      indicator: "co2-intensity-reduction",
      printed: "〔16〕",
      requirement: { ...settlement.requirement, value: "16" } as Requirement,
    });
    expect(target(amended, "co2-intensity-reduction")?.revisions?.map(({ kind }) => kind)).toEqual(["settlement", "amendment"]);
  });
});
