import { expect } from "vitest";
import {
  applyMethod,
  METHODS,
  type Method,
  type MethodInput,
  type MethodOptions,
  type MethodResult,
  type Source,
  STEP_CALCULATORS,
  type Step,
  type StepInput,
  type Verdict,
} from "../../src/assessment/index.js";
import * as calculators from "../../src/calculators/index.js";
import { gradeRank } from "../../src/notation/index.js";

const { Decimal, decimal } = calculators;
type Value = StepInput["value"];
const d = (value: Value | undefined): calculators.Decimal => decimal(String(value));

/** What each operation means, written again: nothing here is taken from the assessment. */
const OPERATIONS: { readonly [name: string]: (...values: Value[]) => unknown } = {
  observe: (a) => d(a),
  plus: (a, b) => d(a).plus(d(b)),
  times: (a, b) => d(a).times(d(b)),
  maximum: (values) => Decimal.max(...(values as readonly string[])),
  convertUnit: (value, _unit, _into, times) => d(value).times(d(times)),
  lessPercent: (value, percent) => d(value).minus(d(value).abs().times(d(percent)).div(100)),
  plusPercent: (value, percent) => d(value).plus(d(value).abs().times(d(percent)).div(100)),
  lessOfWay: (value, way, percent) => d(value).minus(d(way).times(d(percent)).div(100)),
  isAtLeast: (value, bound) => d(value).greaterThanOrEqualTo(d(bound)),
  isMoreThan: (value, bound) => d(value).greaterThan(d(bound)),
  isAtMost: (value, bound) => d(value).lessThanOrEqualTo(d(bound)),
  isLessThan: (value, bound) => d(value).lessThan(d(bound)),
  isEqual: (value, bound) => d(value).equals(d(bound)),
  paceStatus: (quotient, onTrack, ahead, unmoved) =>
    d(quotient).greaterThanOrEqualTo(d(ahead))
      ? "ahead"
      : d(quotient).greaterThanOrEqualTo(d(onTrack))
        ? "on-track"
        : d(quotient).lessThan(0) && unmoved !== "true"
          ? "off-track"
          : "behind",
  paceOutlook: (required, current, best, better, reach) => {
    const turn = better === "lower" ? -1 : 1;
    const [need, so, most] = [required, current, best].map((one) => d(one).times(turn)) as [
      calculators.Decimal,
      calculators.Decimal,
      calculators.Decimal,
    ];
    if (need.lessThanOrEqualTo(so)) return "at-current-pace";
    if (need.lessThanOrEqualTo(most)) return "at-best-pace";
    const limit = most.lessThan(0) ? d("0") : most;
    return reach !== undefined && need.greaterThan(limit.times(d(reach))) ? "out-of-reach" : "beyond-best-pace";
  },
  gradeRank: (scale, grade) => String(gradeRank(String(scale), String(grade))),
  isAsserted: (asserted) => asserted === "met",
};

/** The bounds of a pace, written again. */
const paceBy = (onTrack: string, ahead: string) => [
  {
    when: "under-way",
    of: "…",
    bands: [
      { from: ahead, status: "ahead" },
      { from: onTrack, status: "on-track" },
      { from: "0", status: "behind" },
      { status: "off-track" },
    ],
  },
];

/** Runs the method that a step names on the numbers that the step tells. */
function applied({ inputs }: Step, methods: readonly Method[]): MethodResult {
  const of = (name: string) => inputs.find((input) => input.name === name)?.value;
  const [values, years] = [of("points"), of("pointYears")] as (readonly string[] | undefined)[];
  const input: MethodInput = {
    base: { year: Number(of("baseYear")), value: String(of("base")) },
    latest: { year: Number(of("latestYear")), value: String(of("latest")) },
    target: { year: Number(of("targetYear")), value: String(of("target")) },
    points: values?.map((value, i) => ({ year: Number(years?.[i]), value })),
    direction: of("direction") as MethodInput["direction"],
  };
  const [onTrack, ahead, quirks] = [of("onTrack"), of("ahead"), of("quirks")];
  const found = [...methods, ...METHODS].find(({ id }) => id === of("method")) as Method;
  const method = onTrack === undefined ? found : { ...found, thresholds: paceBy(String(onTrack), String(ahead)) };
  const options: MethodOptions =
    quirks === undefined ? {} : { quirks: quirks === "true" || (quirks !== "false" && String(quirks).split(" ")) };
  return applyMethod(method, input, options);
}

function computed(step: Step, methods: readonly Method[]): unknown {
  const { calculator, inputs } = step;
  if (calculator === "applyMethod") return applied(step, methods).status;
  const values = inputs.map(({ value }) => value);
  const operation = OPERATIONS[calculator];
  if (operation !== undefined) return operation(...values);
  return (calculators as unknown as { [name: string]: (...args: unknown[]) => unknown })[calculator]?.(...values);
}

function near(told: unknown, ours: unknown, where: string): void {
  if (Array.isArray(told)) {
    expect(Array.isArray(ours) && ours.length === told.length, where).toBe(true);
    told.forEach((one, i) => {
      near(one, (ours as unknown[])[i], where);
    });
  } else if (ours instanceof Decimal) {
    const other = decimal(String(told));
    expect(
      ours.minus(other).abs().lessThanOrEqualTo(other.abs().plus(1).times("1e-28")),
      `${where}: ${told} against ${ours}`,
    ).toBe(true);
  } else expect(told, where).toBe(ours);
}

/** What a source of each kind says of itself: what it must, and what it may. */
const SAYS: { readonly [from in Source["from"]]: readonly [must: readonly string[], may?: readonly string[]] } = {
  observation: [
    ["indicator", "status"],
    ["year", "span", "unit", "measure", "basis", "source", "vintage", "locator", "trust", "sources"],
  ],
  baseline: [
    ["year", "locator"],
    ["trust", "sources"],
  ],
  target: [["locator"], ["trust", "sources"]],
  reference: [["name"], ["year", "basis"]],
  policy: [["name"]],
  step: [["step"]],
  year: [[]],
  plan: [[]],
};

/** A number says where it comes from, so that a reader finds the place. */
function sourced(source: Source, where: string): void {
  const { from, ...said } = source;
  const [must, may = []] = SAYS[from] ?? [[from]];
  expect(
    must.filter((key) => !(key in said)),
    `${where}: what a source lacks`,
  ).toEqual([]);
  expect(
    Object.keys(said).filter((key) => ![...must, ...may].includes(key)),
    `${where}: what no source says`,
  ).toEqual([]);
  if (from === "observation") expect("year" in said, where).not.toBe("span" in said);
}

/** Recomputes a verdict's numbers and comparisons from `because` alone, in its own small evaluator. */
export function recompute(verdict: Verdict, methods: readonly Method[] = []): void {
  const told: { [number: string]: string } = {};
  verdict.because.forEach((step, i) => {
    const where = `${verdict.indicator} step ${i} ${step.calculator}`;
    expect(STEP_CALCULATORS).toContain(step.calculator);
    near(step.result, computed(step, methods), where);
    for (const { value, source, gives } of step.inputs) {
      const sources = (Array.isArray(source) ? source : [source]) as Source[];
      if (typeof value === "number") expect(source, where).toEqual({ from: "year" });
      sources.forEach((one, at) => {
        sourced(one, where);
        if (one.from !== "step") return;
        expect(one.step, where).toBeLessThan(i);
        const earlier = verdict.because[one.step]?.result;
        // A path's levels come from the one step that made the path.
        near(Array.isArray(value) ? value[at] : value, Array.isArray(earlier) ? earlier[at] : earlier, where);
      });
      if (gives !== undefined) told[gives] = String(value);
    }
    if (step.gives !== undefined) told[step.gives] = String(step.result);
  });
  const steps = verdict.because.filter(({ calculator }) => calculator === "applyMethod");
  const answers = (verdict.methods ?? []).filter(({ refused }) => refused !== "not-applicable");
  expect(answers.map(({ certainty: _, ...result }) => result)).toEqual(steps.map((step) => applied(step, methods)));
  const numbers = [
    "observed",
    "required",
    "expected",
    "gap",
    "shareOfTime",
    "shareOfDistance",
    "requiredPace",
    "currentPace",
    "bestPace",
    "yearsToReach",
    "projected",
    "flipsAt",
  ] as const;
  expect(told).toEqual(
    Object.fromEntries(numbers.flatMap((name) => (verdict[name] === undefined ? [] : [[name, verdict[name]]]))),
  );
}
