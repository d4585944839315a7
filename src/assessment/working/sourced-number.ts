import { Decimal, decimal, exact, intervalAround, MAX_DIGITS, PlanError } from "../../kernel/index.js";
import type { Evidence, Observation, Policy, PolicyName, Stated, Target } from "../../model/index.js";
import type { D } from "../../notation/index.js";
import type { Source } from "../verdict.js";

/** Significant digits of a number in a verdict. */
export const DIGITS = 34;

/** Words of a Decimal that come to no more than {@link DIGITS}. */
const FEW_WORDS = 4;

/** A number with the values that its printing allows, and where it comes from. */
export type Known = {
  readonly value: Decimal;
  readonly low: Decimal;
  readonly high: Decimal;
  readonly text: D;
  readonly source: Source;
  /** The verdict's number that this is, where it is one. */
  readonly gives?: "observed" | "required";
  /** How it was computed, where that is not a step of the trail yet. */
  readonly via?: Via;
};

/** A step that a trail notes when the number is used for the first time. */
export type Via = { readonly calculator: "plus" | "convertUnit"; readonly inputs: { readonly [name: string]: Known | string } };

/**
 * A number as a verdict tells it, with no more digits than every door of the library reads.
 *
 * @throws PlanError `too-many-digits` for more than 40 digits before the point: such a target has no answer, and stops no other
 */
export function told(value: Decimal): D {
  // A Decimal of few words (of seven digits each), not far from 1, has no more digits than are shown.
  if (value.isFinite() && value.d.length <= FEW_WORDS && value.e < MAX_DIGITS && value.e > FEW_WORDS * 7 - MAX_DIGITS)
    return value.toFixed();
  const short = new Decimal(value).toSignificantDigits(DIGITS);
  if (!short.isFinite() || short.e >= MAX_DIGITS)
    throw new PlanError("too-many-digits", { before: short.e + 1, limit: MAX_DIGITS });
  return short.toDecimalPlaces(MAX_DIGITS).toFixed();
}

/** A measured figure: it stands for everything that rounds to it. */
export function measured(text: D, source: Source): Known {
  const value = decimal(text);
  const { low, high } = intervalAround(value, text);
  return { value, low, high, text, source };
}

/** An index (上年=100) as the rate that it tells. */
export function lessHundred(index: Known): Known {
  const less = (value: Decimal) => exact(value).minus(100);
  return scaled(index, less, { calculator: "plus", inputs: { a: index, b: fixed("-100", { from: "plan" }) } });
}

/** A figure converted to another unit; its rounding stays that of the printed digits. */
export function inOtherUnit(
  given: Known,
  { unit, into, times }: { readonly unit: string; readonly into: string; readonly times: D },
): Known {
  const via: Via = { calculator: "convertUnit", inputs: { value: given, unit, into, times: fixed(times, { from: "plan" }) } };
  return scaled(given, (value) => exact(value).times(times), via);
}

function scaled(given: Known, by: (value: Decimal) => Decimal, via: Via): Known {
  const value = new Decimal(by(given.value));
  return {
    value,
    low: new Decimal(by(given.low)),
    high: new Decimal(by(given.high)),
    text: told(value),
    source: given.source,
    via,
  };
}

/** Where a figure comes from; or, of figures that were computed, the result that a text tells, with digits that the text has no room for. */
export type Origin = Source | ((text: D) => Known);

/** A figure that is what it says: a target, a policy setting, an earlier result. */
export function fixed(text: D, origin: Origin): Known {
  if (typeof origin === "function") return origin(text);
  const value = decimal(text);
  return { value, low: value, high: value, text, source: origin };
}

/** The same number with every digit of what it stands for, where it is shown with fewer. */
export function exactly(known: Known, value: Decimal): Known {
  return { ...known, value, low: value, high: value };
}

/** A policy setting as a number. */
export function judgement(policy: Policy, name: Exclude<PolicyName, "missing" | "comparison" | "levelInMeanColumn">): Known {
  const read = JUDGEMENTS.get(policy) ?? {};
  const before = read[name];
  if (before !== undefined) return before;
  const known = fixed(policy[name] ?? "0", { from: "policy", name });
  JUDGEMENTS.set(policy, { ...read, [name]: known });
  return known;
}

/** Judgements that were read, by the policy that holds them: each is asked for many times in one verdict. */
const JUDGEMENTS = /* @__PURE__ */ new WeakMap<Policy, { readonly [N in PolicyName]?: Known }>();

/** What something rests on, as a trail tells it. */
const restingOn = (evidence: Evidence | undefined): Pick<Extract<Source, { from: "target" }>, "trust" | "sources"> =>
  evidence === undefined ? {} : { trust: evidence.trust, sources: evidence.sources };

/** A target's number, as a trail tells it. */
export const targetOrigin = ({ locator, evidence }: Pick<Target, "locator" | "evidence">): Source => ({
  from: "target",
  locator,
  ...restingOn(evidence),
});

/** The plan's own figure of its base year, as a trail tells it. */
export const baselineOrigin = ({ year, locator, evidence }: Pick<Stated, "year" | "locator" | "evidence">): Source => ({
  from: "baseline",
  year,
  locator,
  ...restingOn(evidence),
});

/** Where an observation comes from, as a trail tells it. */
export function sourceOf(observation: Observation): Source {
  const { indicator, status, unit, measure, basis, source, vintage, locator, evidence } = observation;
  return {
    from: "observation",
    indicator,
    ...("year" in observation ? { year: observation.year } : { span: observation.span }),
    status,
    ...(unit !== undefined && { unit }),
    ...(measure !== undefined && { measure }),
    ...(basis !== undefined && { basis }),
    ...(source !== undefined && { source }),
    ...(vintage !== undefined && { vintage }),
    ...(locator !== undefined && { locator }),
    ...restingOn(evidence),
  };
}

/** Rounding cannot lose more than everything. */
export const floored = (rate: Decimal): Decimal => (rate.lessThan(-100) ? new Decimal(-100) : rate);
