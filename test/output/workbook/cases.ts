import { thresholds } from "../../../src/assessment/index.js";
import {
  DEFAULT_POLICY,
  type Indicator,
  type Observation,
  type Plan,
  type Policy,
  parsePlan,
  type Span,
} from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { emptyPlan } from "../../model/plans.js";
import { randomOf } from "../../random.js";

/** A plan with figures, as they are filled in. */
export type Case = {
  readonly kind: (typeof KINDS)[number];
  readonly plan: Plan;
  readonly observations: readonly Observation[];
  readonly references: { readonly [name: string]: { readonly [year: string]: string } };
  readonly asOf: number;
  readonly policy: Policy;
  /** All figures have as many decimals as the sheet has been told. */
  readonly even: boolean;
};

const YEARS = [2026, 2027, 2028, 2029, 2030];
const ALL = { from: 2026, to: 2030 };
export const SPANS: { readonly [name: string]: Span } = {
  "by the end": { kind: "by", year: 2030 },
  "by a year before": { kind: "by", year: 2028 },
  "in every year": { kind: "every-year", ...ALL },
  "on average": { kind: "average", ...ALL },
  "over the years": { kind: "over", ...ALL },
};
export const KINDS = ["level", "growth", "percent", "points", "total", "relative", "grade", "composition"] as const;
const BOUNDS = ["exactly", "at-least", "more-than", "at-most", "less-than", "about", "unstated"] as const;
const POLICIES: readonly Partial<Policy>[] = [
  {},
  {},
  {},
  { about: "0" },
  { missing: "latest" },
  { structure: "1" },
  { levelInMeanColumn: "mean" },
  { onTrack: "0.333333333333333333" },
  { comparison: "rounded" },
];

/** Cases of a kind of target over a span, the same for a seed. */
export function caseOf(kind: (typeof KINDS)[number], span: Span, seed: number): Case {
  const draw = randomOf(seed * 7919 + KINDS.indexOf(kind) * 31 + 1);
  const of = <T>(all: readonly T[]): T => all[Math.floor(draw() * all.length)] as T;
  const requirement = requirementOf(kind, draw, of);
  const apart = kind === "grade" || kind === "composition";
  const rate = !apart && kind !== "level" && draw() < 0.5;
  const base = of(["3.50", "4.9", "40.2", "96.6", "1180"]);
  const measured = (measure: Indicator["measure"]): Pick<Indicator, "measure" | "unit" | "baseline"> => ({
    measure,
    unit: rate ? "%" : of(["个", "%"]),
    ...(measure === "level" &&
      draw() < 0.85 && {
        baseline: { printed: base, reading: { kind: "level", bound: "unstated", value: base }, year: 2025, locator: {} } as const,
      }),
  });
  const locator = { table: 1 };
  const it: Indicator = {
    id: "it",
    name: { zh: of(["指标甲", "某某率", "某某占比", "能耗", "人口"]) },
    category: { zh: "类" },
    direction: of(["higher", "lower", "hold"] as const),
    attribute: "binding",
    ...measured(kind === "grade" ? "grade" : kind === "composition" ? "composition" : rate ? "growth" : "level"),
    targets: [{ printed: "x", requirement, span, locator }],
    locator,
  };
  const beside: Indicator[] =
    requirement.kind === "relative" && requirement.to === "other"
      ? [
          {
            ...it,
            id: "other",
            name: { zh: "指标乙" },
            ...measured(of([it.measure, it.measure, rate ? "level" : "growth"])),
            targets: [],
          },
        ]
      : [];
  const plan = parsePlan({ ...emptyPlan, indicators: [it, ...beside] });
  const policy = { ...DEFAULT_POLICY, ...of(POLICIES) };
  const aims = [requirement, ...(it.baseline === undefined ? [] : [it.baseline.reading])].flatMap((one) =>
    "value" in one && one.value !== undefined ? [Number(one.value)] : "low" in one ? [Number(one.low), Number(one.high)] : [],
  );
  // The cuts themselves are dear; the numbers of the plan, and what they give together, lie at many of them.
  const cuts = seed % 4 === 0 ? cutsOf(plan, policy) : [...aims, aims.reduce((sum, one) => sum + one, 0)];
  const decimals = Math.floor(draw() * 4);
  const even = draw() < 0.6;
  const text = (value: number) => value.toFixed(even ? decimals : Math.floor(draw() * 4)).replace(/^-(0(?:\.0+)?)$/, "$1");
  const near = () =>
    cuts.length === 0 ? text(draw() * 100) : text(of(cuts) + (draw() < 0.4 ? 0 : of([-1, 1]) * 10 ** -Math.floor(draw() * 3)));
  const constant = draw() < 0.15 ? near() : undefined;
  const figure = (year: number): string => {
    const chance = draw();
    if (constant !== undefined && chance < 0.9) return constant;
    if (chance < 0.35) return near();
    if (rate) return text(5 * (0.5 + draw()) * (draw() < 0.1 ? -1 : 1));
    if (chance < 0.4) return text(Number(base) * of([-1, 0, 0.02, 3]));
    return text(Number(base) * (1 + (draw() - 0.3) * 0.1 * (year - 2025)));
  };
  const gaps = of([0, 0, 0.15, 0.5]);
  const observed = YEARS.flatMap((year): Observation[] => {
    if (draw() < gaps) return [];
    const given = { indicator: "it", year, status: "actual" } as const;
    if (requirement.kind === "grade") return [{ ...given, grade: of(["I", "II", "III", "IV", "V", "inferior-V"]) }];
    if (requirement.kind === "composition")
      return [{ ...given, parts: requirement.parts.map((part) => text(Number(part) + (draw() - 0.5) * 4)) }];
    return [{ ...given, value: figure(year) }];
  });
  const whole: Observation[] =
    draw() < 0.15 && (span.kind === "average" || span.kind === "over") && (kind === "growth" || kind === "percent")
      ? [{ indicator: "it", span: ALL, status: "actual", value: near(), measure: "growth" }]
      : [];
  const others = beside.length === 0 ? [] : YEARS.filter(() => draw() > gaps);
  const outside = requirement.kind === "relative" && beside.length === 0;
  return {
    kind,
    plan,
    policy,
    even,
    asOf: of(YEARS),
    observations: [
      ...observed,
      ...whole,
      ...others.map((year) => ({ indicator: "other", year, status: "actual" as const, value: figure(year) })),
    ],
    references: outside
      ? { 全国: Object.fromEntries(YEARS.filter(() => draw() > gaps).map((year) => [year, figure(year)])) }
      : {},
  };
}

function cutsOf(plan: Plan, policy: Policy): readonly number[] {
  return thresholds(plan, { policy })
    .flatMap(({ cuts }) => cuts.flatMap(({ low, high }) => [low, high]))
    .flatMap((cut) => (cut !== undefined && /^-?[0-9]/.test(cut.at) ? [Number(cut.at)] : []));
}

function requirementOf(kind: (typeof KINDS)[number], draw: () => number, of: <T>(all: readonly T[]) => T): Requirement {
  const amount =
    draw() < 0.15
      ? ({ bound: "between", low: "3", high: "5.5" } as const)
      : { bound: of(BOUNDS), value: of(["0", "0.5", "1.2", "3.5", "5", "5.0", "18", "45.71", "60", "93"]) };
  switch (kind) {
    case "level":
    case "growth":
      return { kind, ...amount } as Requirement;
    case "percent":
    case "points":
    case "total":
      return {
        kind: "change",
        measure: kind,
        ...amount,
        ...of([{}, { direction: "increase" }, { direction: "decrease" }]),
      } as Requirement;
    case "relative":
      return {
        kind,
        relation: of(["in-step", "roughly-in-step", "above", "not-below", "below"] as const),
        to: of(["全国", "other"]),
      };
    case "grade":
      return { kind, bound: of(["at-least", "exactly"] as const), grade: of(["II", "III", "IV"]), scale: "surface-water" };
    case "composition":
      return { kind, bound: "about", parts: ["20.5", "31.5", "48"] };
  }
}
