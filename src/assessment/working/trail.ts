import {
  averageAnnualGrowth,
  cumulativeGrowth,
  cumulativeReduction,
  gapToTarget,
  linearPath,
  logShare,
  meanOfAnnualRates,
  pathFromRates,
  percentChange,
  pointChange,
  ratio,
  requiredGrowth,
  requiredRemainingRate,
  requiredRemainingReduction,
  shareOfDistance,
  shareOfTime,
  structureSum,
  valueOnPath,
} from "../../calculators/index.js";
import { Decimal, precise, rounded } from "../../kernel/index.js";
import type { Outlook, Source, Status, Step, StepCalculator, StepInput, VerdictNumber } from "../verdict.js";
import { fixed, floored, type Known, told } from "./sourced-number.js";

/** Plain arithmetic that is in a trail beside the calculators. */
const ARITHMETIC = {
  observe: (value: Decimal) => value,
  plus: (a: Decimal, b: Decimal) => rounded(precise(a).plus(b)),
  times: (a: Decimal, b: Decimal) => rounded(precise(a).times(b)),
  maximum: (values: readonly Decimal[]) => Decimal.max(...values),
  /** value − |value| × percent/100: the lower end of what "about" means. */
  lessPercent: (value: Decimal, percent: Decimal) => rounded(precise(value).minus(precise(value).abs().times(percent).div(100))),
  /** value + |value| × percent/100: the upper end of what "about" means. */
  plusPercent: (value: Decimal, percent: Decimal) => rounded(precise(value).plus(precise(value).abs().times(percent).div(100))),
  /** value − way × percent/100: what "about" means on the way from a base. */
  lessOfWay: (value: Decimal, way: Decimal, percent: Decimal) =>
    rounded(precise(value).minus(precise(way).times(percent).div(100))),
  convertUnit: (value: Decimal, _unit: string, _into: string, times: Decimal) => rounded(precise(value).times(times)),
};

/** Everything a trail can run, under the name it tells. */
const CALCULATORS = {
  ...ARITHMETIC,
  averageAnnualGrowth,
  cumulativeGrowth,
  cumulativeReduction,
  gapToTarget,
  logShare,
  meanOfAnnualRates,
  percentChange,
  pointChange,
  ratio,
  requiredGrowth,
  requiredRemainingRate,
  requiredRemainingReduction,
  shareOfDistance,
  shareOfTime,
  structureSum,
};

type Argument = Known | readonly Known[] | number | string;

/** Collects the steps of one verdict: what is shown is what was computed. */
export class Trail {
  readonly steps: Step[] = [];
  readonly numbers: { [K in VerdictNumber]?: string } = {};

  /** Runs a calculator on inputs in its own order and notes the step. */
  run(calculator: keyof typeof CALCULATORS, inputs: { readonly [name: string]: Argument }, gives?: VerdictNumber): Known {
    return this.note(calculator, inputs, this.quiet(calculator, inputs), gives);
  }

  /** Runs a calculator without noting it, for the ends of an interval. */
  quiet(calculator: keyof typeof CALCULATORS, inputs: { readonly [name: string]: Argument }): Decimal {
    const compute = CALCULATORS[calculator] as (...values: unknown[]) => Decimal;
    return compute(...Object.values(inputs).map(raw));
  }

  /** The level due on the straight line, as one step: valueOnPath of linearPath. */
  due(base: Known, target: Known, years: number, year: number): Known {
    const path = linearPath(base.value, target.value, years);
    this.push("linearPath", { base, target, years }, path.map(told));
    const source: Source = { from: "step", step: this.steps.length - 1 };
    const levels = path.map((value) => ({ value, low: value, high: value, text: told(value), source }));
    return this.note("valueOnPath", { path: levels, year }, valueOnPath(path, year), "expected");
  }

  /** Names the result of an earlier step as one of the verdict's numbers; what is no result of a step stays unnamed. */
  name({ source, text }: Known, gives: VerdictNumber): void {
    const at = "from" in source && source.from === "step" ? source.step : -1;
    const step = this.steps[at];
    if (step === undefined) return;
    this.steps[at] = { ...step, gives };
    this.numbers[gives] = text;
  }

  /** Notes the place of a grade on its scale. */
  rank(scale: string, grade: string, place: number, source: Source): Known {
    this.steps.push({
      calculator: "gradeRank",
      inputs: [
        { name: "scale", value: scale, source: { from: "plan" } },
        { name: "grade", value: grade, source },
      ],
      result: String(place),
    });
    return fixed(String(place), { from: "step", step: this.steps.length - 1 });
  }

  /** Notes what a source asserts. */
  assert(asserted: string, source: Source, met: boolean): void {
    this.steps.push({ calculator: "isAsserted", inputs: [{ name: "asserted", value: asserted, source }], result: met });
  }

  /** The levels that yearly rates lead to, with what rounding of the rates allows: a path, and its last level as a step. */
  levels(base: Known, rates: readonly Known[]): { readonly path: readonly Known[]; readonly last: Known } {
    const path = pathFromRates(base.value, raw(rates) as Decimal[]);
    const lows = pathFromRates(
      base.value,
      rates.map(({ low }) => floored(low)),
    );
    const highs = pathFromRates(
      base.value,
      rates.map(({ high }) => floored(high)),
    );
    this.push("pathFromRates", { base, rates }, path.map(told));
    const source: Source = { from: "step", step: this.steps.length - 1 };
    const levels = path.map((value, i) => ({
      value,
      low: lows[i] ?? value,
      high: highs[i] ?? value,
      text: told(value),
      source,
    }));
    const { low, high } = levels.at(-1) ?? base;
    const last = this.note("valueOnPath", { path: levels, year: rates.length }, valueOnPath(path, rates.length));
    return { path: levels, last: { ...last, low, high } };
  }

  /** Notes the class that a method gives. */
  apply(inputs: { readonly [name: string]: Argument }, status: string): void {
    this.push("applyMethod", inputs, status);
  }

  /** Notes a comparison or a classification. */
  conclude(calculator: StepCalculator, inputs: { readonly [name: string]: Argument }, result: boolean | Status | Outlook): void {
    this.push(calculator, inputs, result);
  }

  private note(
    calculator: StepCalculator,
    inputs: { readonly [name: string]: Argument },
    value: Decimal,
    gives?: VerdictNumber,
  ): Known {
    const text = told(value);
    this.push(calculator, inputs, text, gives);
    if (gives !== undefined) this.numbers[gives] = text;
    return { value, low: value, high: value, text, source: { from: "step", step: this.steps.length - 1 } };
  }

  /** Where numbers are that were computed before they were used. */
  private readonly noted = new Map<string, Source>();

  /** A number with its own computation noted first, once. */
  private traced(one: Known): Known {
    const { via } = one;
    if (via === undefined) return one;
    const key = JSON.stringify([one.source, one.text]);
    let source = this.noted.get(key);
    if (source === undefined) {
      this.push(via.calculator, via.inputs, one.text);
      source = { from: "step", step: this.steps.length - 1 };
      this.noted.set(key, source);
    }
    return { ...one, source };
  }

  private tracedAll(argument: Argument): Argument {
    if (typeof argument === "number" || typeof argument === "string") return argument;
    return "value" in argument ? this.traced(argument) : argument.map((one) => this.traced(one));
  }

  private push(
    calculator: StepCalculator,
    given: { readonly [name: string]: Argument },
    result: Step["result"],
    gives?: VerdictNumber,
  ): void {
    const listed: StepInput[] = [];
    for (const name of Object.keys(given)) {
      const one = input(name, this.tracedAll(given[name] as Argument));
      if (one.gives !== undefined) this.numbers[one.gives] = String(one.value);
      listed.push(one);
    }
    this.steps.push(gives === undefined ? { calculator, inputs: listed, result } : { calculator, inputs: listed, result, gives });
  }
}

const raw = (argument: Argument): unknown => {
  if (typeof argument === "number" || typeof argument === "string") return argument;
  return "value" in argument ? argument.value : argument.map(({ value }) => value);
};

function input(name: string, argument: Argument): StepInput {
  if (typeof argument === "number") return { name, value: argument, source: { from: "year" } };
  if (typeof argument === "string") return { name, value: argument, source: { from: "plan" } };
  if ("value" in argument) {
    const { text, source, gives } = argument;
    return gives === undefined ? { name, value: text, source } : { name, value: text, source, gives };
  }
  return { name, value: argument.map(({ text }) => text), source: argument.map(({ source }) => source) };
}
