import { basisOf, figureKind } from "../../demand/index.js";
import { PlanError } from "../../kernel/index.js";
import { BASES, type Basis, figureUnit, type Indicator, type Observation, type Plan } from "../../model/index.js";
import { type D, isRateUnit, unitRatio } from "../../notation/index.js";
import { type Above, counterpartOf, figuresAbove } from "../evidence/above.js";
import { collect, known } from "../evidence/evidence.js";
import { rankOf } from "../evidence/precedence.js";
import { type Candidate, chosenOf } from "../evidence/rivals.js";
import { statedOnce } from "../judging/baseline.js";
import type { Comparator } from "../judging/case.js";
import { type Known, measured } from "../working/sourced-number.js";
import type { Trail } from "../working/trail.js";
import { chainedMean, meanBetween, rateBetween } from "./chained-growth.js";

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

/** Where what a relative target compares with is looked for. */
export type Outside = { readonly references: References; readonly above: readonly Above[] };

/**
 * What a relative target compares with: a series handed in under its name, or else another indicator of the plan, or else the same indicator of a
 * plan above that the name speaks of.
 */
export function comparatorOf(
  name: string,
  plan: Plan,
  own: Indicator,
  { references, above }: Outside,
  observations: readonly Observation[],
  until: number,
  trail: Trail,
): Comparator | undefined {
  if (Object.hasOwn(references, name)) return outside(name, references[name] as References[string], trail);
  const figures = observations.filter(({ indicator }) => indicator === name);
  if (figures.length === 0) {
    const found = counterpartOf(name, own, above);
    const theirs = found === undefined ? [] : figuresAbove(found);
    return found === undefined || theirs.length === 0 ? undefined : inside(found.indicator, own, theirs, until, trail);
  }
  return inside(
    plan.indicators.find(({ id }) => id === name),
    own,
    figures,
    until,
    trail,
  );
}

/** How figures of a name that the plan does not have are read: as rates in percent, unless they say that they are levels. */
const SERIES = { measure: "growth", unit: null, targets: [] } as const;

/** A unit that no rate has says it as well. */
const asSeries = (one: Observation): Observation =>
  "value" in one && one.measure === undefined && one.unit !== undefined && !isRateUnit(one.unit)
    ? { ...one, measure: "level" }
    : one;

/** One way to know a mean; of several the most settled counts, then in this order. */
type Way = Candidate & { readonly mean: () => Known };

/** Another indicator: its rates as observed, or from its levels. */
function inside(
  other: Indicator | undefined,
  own: Indicator,
  figures: readonly Observation[],
  until: number,
  trail: Trail,
): Comparator {
  const evidence = other === undefined ? collect(figures.map(asSeries), until, SERIES) : collect(figures, until, other);
  const stated = other === undefined ? () => undefined : statedOnce(other, trail);
  const levelAt = (year: number): Known | undefined => {
    const found = evidence.levels.get(year);
    if (found !== undefined) return known(found);
    return other?.baseline?.year === year ? stated() : undefined;
  };
  const rateAt = (year: number): Known | undefined => {
    const found = evidence.rates.get(year);
    if (found !== undefined) return known(found);
    const [before, now] = [levelAt(year - 1), levelAt(year)];
    return before === undefined || now === undefined ? undefined : rateBetween(before, now, trail);
  };
  const published = (from: number, years: number): Way[] =>
    evidence.spans
      .filter(({ span, measure }) => span.from === from && span.to === from + years - 1 && measure !== "level")
      .map((one) => ({ ground: "published", years, rank: one, mean: () => known(one) }));
  const chained = (from: number, years: number): Way[] => {
    const rates = Array.from({ length: years }, (_, i) => evidence.rates.get(from + i)).filter((one) => one !== undefined);
    if (rates.length < years) return [];
    return [{ ground: "rates", years, rank: rankOf(rates), mean: () => chainedMean(rates.map(known), trail) }];
  };
  const between = (from: number, years: number): Way[] => {
    const [first, last] = [evidence.levels.get(from - 1), evidence.levels.get(from + years - 1)];
    const base = levelAt(from - 1);
    if (base === undefined || last === undefined || !base.value.greaterThan(0)) return [];
    const rank = rankOf(first === undefined ? [last] : [first, last]);
    return [{ ground: "levels", years, rank, mean: () => meanBetween(base, known(last), years, trail) }];
  };
  const [unit, ours] = [other === undefined ? null : figureUnit(other), figureUnit(own)];
  const unlike = unit !== null && ours !== null && unitRatio(unit, ours) !== "1";
  const used = [...evidence.values.values(), ...evidence.spans];
  return {
    ...(other !== undefined && { kind: figureKind(other) }),
    ...(unlike && { unlike }),
    valueAt: (year) => {
      const found = evidence.values.get(year) ?? (other === undefined ? evidence.levels.get(year) : undefined);
      return found === undefined ? undefined : known(found);
    },
    rateAt,
    mean: (from, years) => chosenOf([...published(from, years), ...chained(from, years), ...between(from, years)]).chosen?.mean(),
    prices: { said: used.flatMap(({ basis }) => basis ?? []), usual: other === undefined ? "unknown" : basisOf(other) },
  };
}

function outside(name: string, given: References[string], trail: Trail): Comparator {
  const { basis, values: reference } = withBasis(given);
  const prices = { said: basis === undefined ? [] : [basis], usual: "unknown" as const };
  const source = { from: "reference" as const, name, ...(basis !== undefined && { basis }) };
  if (typeof reference === "string") {
    const value = measured(reference, source);
    return { constant: true, mean: () => value, rateAt: () => value, valueAt: () => value, prices };
  }
  const at = (year: number): Known | undefined => {
    const text = Object.hasOwn(reference, String(year)) ? reference[String(year)] : undefined;
    return text === undefined ? undefined : measured(text, { ...source, year });
  };
  return {
    rateAt: at,
    valueAt: at,
    prices,
    mean: (from, years) => {
      const rates = Array.from({ length: years }, (_, i) => at(from + i)).filter((rate) => rate !== undefined);
      return rates.length === years ? chainedMean(rates, trail) : undefined;
    },
  };
}

/**
 * The values of a reference, and their basis where it is given.
 *
 * @param given - a series of {@link References}
 * @returns `values`, and `basis` where the series says one
 * @category Assessment
 */
export function withBasis(given: References[string]): { readonly basis?: Basis; readonly values: ReferenceValues } {
  return typeof given === "object" && given !== null && "values" in given && typeof given["basis"] === "string"
    ? (given as { basis: Basis; values: ReferenceValues })
    : { values: given as ReferenceValues };
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
