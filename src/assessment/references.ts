import { PlanError } from "../kernel/index.js";
import type { Observation } from "../model/index.js";
import type { D } from "../notation/index.js";
import type { Comparator } from "./case.js";
import { chainedMean } from "./chained.js";
import { collect, known, longestSpan, unbroken } from "./evidence.js";
import { type Known, measured } from "./known.js";
import type { Trail } from "./trail.js";

/**
 * Series from outside the plan that a relative target compares with: by name, one value for the whole span or one a year,
 * in percent.
 *
 * @category Assessment
 */
export type References = { readonly [name: string]: D | { readonly [year: string]: D } };

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

function outside(name: string, reference: References[string], trail: Trail): Comparator {
  if (typeof reference === "string") {
    const value = measured(reference, { from: "reference", name });
    return { mean: () => value, at: () => value };
  }
  const at = (year: number): Known | undefined => {
    const text = Object.hasOwn(reference, String(year)) ? reference[String(year)] : undefined;
    return text === undefined ? undefined : measured(text, { from: "reference", name, year });
  };
  return {
    at,
    mean: (from, years) =>
      chained(
        Array.from({ length: years }, (_, i) => at(from + i)).filter((rate) => rate !== undefined),
        years,
        trail,
      ),
  };
}

function chained(rates: readonly Known[], years: number, trail: Trail): Known | undefined {
  return rates.length === years ? chainedMean(rates, trail) : undefined;
}

/** Refuses references that are neither text nor a series, before anything is judged. */
export function checkReferences(references: References): References {
  for (const [name, reference] of Object.entries(references)) {
    const values = typeof reference === "object" && reference !== null ? Object.values(reference) : [reference];
    for (const value of values) {
      if (typeof value !== "string")
        throw new PlanError("invalid-references", { name, given: typeof value, expected: 'decimal text such as "5.0"' });
      measured(value, { from: "reference", name });
    }
  }
  return references;
}
