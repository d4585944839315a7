import { Decimal, decimal, MAX_DIGITS, PlanError, printedInterval } from "../kernel/index.js";
import type { Observation, Policy, PolicyName } from "../model/index.js";
import type { D } from "../notation/index.js";
import type { Source } from "./verdict.js";

/** Significant digits of a number in a verdict. */
const DIGITS = 34;

/** A number with the values that its printing allows, and where it comes from. */
export type Known = {
  readonly value: Decimal;
  readonly low: Decimal;
  readonly high: Decimal;
  readonly text: D;
  readonly source: Source;
  /** The verdict's number that this is, where it is one. */
  readonly gives?: "observed" | "required";
};

/**
 * A number as a verdict tells it, with no more digits than every door of the library reads.
 *
 * @throws PlanError `too-many-digits` for more than 40 digits before the point: such a target has no answer, and stops no other
 */
export function told(value: Decimal): D {
  const short = new Decimal(value).toSignificantDigits(DIGITS);
  if (!short.isFinite() || short.e >= MAX_DIGITS)
    throw new PlanError("too-many-digits", { before: short.e + 1, limit: MAX_DIGITS });
  return short.toDecimalPlaces(MAX_DIGITS).toFixed();
}

/** A measured figure: it stands for everything that rounds to it. */
export function measured(text: D, source: Source): Known {
  return { value: decimal(text), ...printedInterval(text), text, source };
}

/** Where a figure comes from, or where each of several figures does. */
export type Origin = Source | ((text: D) => Source);

/** A figure that is what it says: a target, a judgement of the policy, an earlier result. */
export function fixed(text: D, origin: Origin): Known {
  const value = decimal(text);
  return { value, low: value, high: value, text, source: typeof origin === "function" ? origin(text) : origin };
}

/** The same number with every digit of what it stands for, where it is told with fewer. */
export function exactly(known: Known, value: Decimal): Known {
  return { ...known, value, low: value, high: value };
}

/** A judgement of the policy as a number. */
export function judgement(policy: Policy, name: Exclude<PolicyName, "missing" | "comparison" | "levelInMeanColumn">): Known {
  return fixed(policy[name] ?? "0", { from: "policy", name });
}

/** Where an observation comes from, as a trail tells it. */
export function sourceOf(observation: Observation): Source {
  const { indicator, status, basis, source, vintage, locator } = observation;
  return {
    from: "observation",
    indicator,
    ...("year" in observation ? { year: observation.year } : { span: observation.span }),
    status,
    ...(basis !== undefined && { basis }),
    ...(source !== undefined && { source }),
    ...(vintage !== undefined && { vintage }),
    ...(locator !== undefined && { locator }),
  };
}

/** Rounding cannot lose more than everything. */
export const floored = (rate: Decimal): Decimal => (rate.lessThan(-100) ? new Decimal(-100) : rate);
