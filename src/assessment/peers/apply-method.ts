import { type Decimal, type DecimalInput, decimal, PlanError, wholeNumber } from "../../kernel/index.js";
import type { MethodDescription } from "../../model/index.js";
import type { Dated, Measured, Method, MethodCase, MethodInput, MethodOptions, MethodResult, YearValue } from "../method.js";
import { told } from "../working/sourced-number.js";
import { methodOf } from "./published.js";

/**
 * Runs one method on plain numbers, without a plan.
 *
 * @param method - a method's id, or a method of your own
 * @param input - base, newest value, and where there are any points, target and limit; values as decimal text
 * @param options - `quirks`: ways of the original that the library does not follow by itself
 * @returns the method's value, score and class; where it has no answer, `refused` says why, as a code
 * @throws PlanError `unknown-method`, `invalid-method`, `invalid-direction`, `invalid-count`, `invalid-decimal`, `too-many-digits`
 * @category Methods
 * @example
 * ```ts
 * import { applyMethod } from "five-year-plan";
 * const { value, label } = applyMethod("open-sdg", {
 *   base: { year: 2015, value: "14.5" }, latest: { year: 2023, value: "10.2" },
 *   target: { year: 2030, value: "7.25" }, direction: "lower",
 * });
 * [value?.slice(0, 12), label]; // => ["0.9525901792", "On track"]
 * ```
 */
export function applyMethod(method: Method | string, input: MethodInput, options: MethodOptions = {}): MethodResult {
  const found = methodOf(method);
  return evaluate(found, readInput(input, options)).result;
}

/** A result, and the set of thresholds that gave it, where one did. */
export type Evaluated = { readonly result: MethodResult; readonly when?: string };

/** Runs a method on an input that was read; whatever goes wrong inside it is a refusal, and stops nothing else. */
export function evaluate(method: Method, given: MethodCase): Evaluated {
  const { id, version } = method;
  try {
    const measured = method.measure(given);
    const value = measured.value === undefined ? undefined : decimal(measured.value);
    const score = measured.score === undefined ? undefined : decimal(measured.score);
    const status = classOf(method, measured.status ?? classify(method, measured, value));
    const when = measured.status === undefined ? (measured.when ?? method.thresholds?.[0]?.when) : undefined;
    return {
      result: {
        method: id,
        version,
        ...(value !== undefined && { value: told(value) }),
        ...(score !== undefined && { score: told(score) }),
        ...status,
      },
      ...(when !== undefined && { when }),
    };
  } catch (error) {
    return { result: refusal(method, error instanceof PlanError ? error.code : "method-failed") };
  }
}

/** The result of a method that has no answer. */
export function refusal({ id, version, statuses }: MethodDescription, refused: string): MethodResult {
  const none = statuses.find(({ means }) => means === "undetermined");
  const { key, label } = none ?? { key: "not-available", label: "Not available" };
  return { method: id, version, status: key, label, means: "undetermined", refused };
}

function classOf({ statuses }: MethodDescription, status: string): Pick<MethodResult, "status" | "label" | "means"> {
  const found = statuses.find(({ key }) => key === status);
  if (found === undefined) throw new PlanError("method-failed");
  return { status, label: found.label, means: found.means };
}

/** The first class whose bound the value reaches; a bound that is not above 0 is never scaled. */
function classify({ thresholds = [] }: MethodDescription, { when, scale, order }: Measured, value: Decimal | undefined): string {
  const set = when === undefined ? thresholds[0] : thresholds.find((one) => one.when === when);
  if (set === undefined || value === undefined) throw new PlanError("method-failed");
  const against = (text: string): number => {
    const bound = decimal(text);
    if (order !== undefined) return order(bound);
    return value.comparedTo(scale !== undefined && bound.greaterThan(0) ? bound.times(scale) : bound);
  };
  const band = set.bands.find(
    ({ from, above }) => (from === undefined || against(from) >= 0) && (above === undefined || against(above) > 0),
  );
  if (band === undefined) throw new PlanError("method-failed");
  return band.status;
}

const DIRECTIONS = ["higher", "lower", "hold"];

function readInput(input: MethodInput, options: MethodOptions): MethodCase {
  const { base, latest, points = [], direction, target, limit } = input;
  if (!DIRECTIONS.includes(direction))
    throw new PlanError("invalid-direction", { direction: String(direction), expected: DIRECTIONS });
  return {
    base: dated(base, "base"),
    latest: dated(latest, "latest"),
    points: points.map((point) => dated(point, "points")).sort((a, b) => a.year - b.year),
    direction,
    ...(target !== undefined && { target: dated(target, "target") }),
    ...(limit !== undefined && { limit: decimal(limit) }),
    quirk: quirkOf(options),
  };
}

/** Which ways of the original are to be followed. */
export function quirkOf({ quirks = false }: MethodOptions): MethodCase["quirk"] {
  return (name) => (typeof quirks === "boolean" ? quirks : quirks.includes(name));
}

function dated(given: YearValue | undefined, name: string): Dated {
  const { year, value } = (given ?? {}) as { year: number; value: DecimalInput };
  return { year: wholeNumber(year, name), value: decimal(value) };
}
