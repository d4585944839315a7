import { PlanError } from "../kernel/index.js";
import { BASES, type Basis, type Observation } from "../model/index.js";
import type { D } from "../notation/index.js";
import type { Comparator } from "./case.js";
import { chainedMean } from "./chained.js";
import { collect, known, longestSpan, unbroken } from "./evidence.js";
import { type Known, measured } from "./known.js";
import type { Trail } from "./trail.js";

/** One value for the whole span, or one a year. @category Assessment */
export type ReferenceValues = D | { readonly [year: string]: D };

/**
 * Series from outside the plan that a relative target compares with, by name: rates in percent, or levels. A series may say
 * whether its prices are `real` or `nominal`; a target is not judged against a series on the other basis.
 *
 * @category Assessment
 */
export type References = {
  readonly [name: string]: ReferenceValues | { readonly basis: Basis; readonly values: ReferenceValues };
};

/** What a relative target compares with: a series handed in under its name, or else another indicator of the plan. */
export function comparatorOf(
  name: string,
  references: References,
  observations: readonly Observation[],
  until: number,
  trail: Trail,
): Comparator | undefined {
  if (Object.hasOwn(references, name)) return outside(name, references[name] as References[string], trail);
  const own = observations.filter(({ indicator }) => indicator === name);
  if (own.length === 0) return undefined;
  const evidence = collect(own, until);
  return {
    bases: () => [...evidence.values.values(), ...evidence.spans].flatMap(({ basis }) => basis ?? []),
    mean: (from, years) => {
      const span = longestSpan(evidence, from);
      if (span !== undefined && span.span.to === from + years - 1) return known(span);
      return chained(unbroken(evidence, from, from + years - 1), years, trail);
    },
    at: (year) => {
      const found = evidence.values.get(year);
      return found === undefined ? undefined : known(found);
    },
  };
}

function outside(name: string, given: References[string], trail: Trail): Comparator {
  const { basis, values: reference } = withBasis(given);
  const bases = () => (basis === undefined ? [] : [basis]);
  const source = { from: "reference" as const, name, ...(basis !== undefined && { basis }) };
  if (typeof reference === "string") {
    const value = measured(reference, source);
    return { mean: () => value, at: () => value, bases };
  }
  const at = (year: number): Known | undefined => {
    const text = Object.hasOwn(reference, String(year)) ? reference[String(year)] : undefined;
    return text === undefined ? undefined : measured(text, { ...source, year });
  };
  return {
    at,
    bases,
    mean: (from, years) =>
      chained(
        Array.from({ length: years }, (_, i) => at(from + i)).filter((rate) => rate !== undefined),
        years,
        trail,
      ),
  };
}

/**
 * The values of a reference, and their basis where it is told.
 *
 * @param given - a series of {@link References}
 * @returns `values`, and `basis` where the series says one
 * @category Assessment
 * @example
 * ```ts
 * import { withBasis } from "five-year-plan";
 * withBasis({ basis: "real", values: "5.0" }); // => { basis: "real", values: "5.0" }
 * withBasis({ 2026: "5.0" }); // => { values: { 2026: "5.0" } }
 * ```
 */
export function withBasis(given: References[string]): { readonly basis?: Basis; readonly values: ReferenceValues } {
  return typeof given === "object" && given !== null && "values" in given && typeof given["basis"] === "string"
    ? (given as { basis: Basis; values: ReferenceValues })
    : { values: given as ReferenceValues };
}

function chained(rates: readonly Known[], years: number, trail: Trail): Known | undefined {
  return rates.length === years ? chainedMean(rates, trail) : undefined;
}

/** Refuses references that are neither text nor a series, before anything is judged. */
export function checkReferences(references: References): References {
  for (const [name, given] of Object.entries(references)) {
    const { basis, values: reference } = withBasis(given);
    if (basis !== undefined && !BASES.includes(basis))
      throw new PlanError("invalid-references", { name, given: basis, expected: [...BASES] });
    const values = typeof reference === "object" && reference !== null ? Object.values(reference) : [reference];
    for (const value of values) {
      if (typeof value !== "string")
        throw new PlanError("invalid-references", { name, given: typeof value, expected: 'decimal text such as "5.0"' });
      measured(value, { from: "reference", name });
    }
  }
  return references;
}
