import { type Decimal, decimal, exact, PlanError, precise, root, rounded } from "../../kernel/index.js";
import type { D, Requirement } from "../../notation/index.js";

/**
 * What a quotient is per (GDP, people), part by part: how much of it there was in the base year, and its growth in percent over all years
 * together.
 *
 * @category Levels of government
 */
export type QuotientStructure = { readonly [name: string]: { readonly base: D; readonly growth: D } };

/** The whole's quotient after the years over that before them, as two products that are compared without a division. */
export type QuotientChange = {
  /** The change in the whole's own terms: a reduction, an increase, or a mean growth, in percent. */
  readonly combined: Decimal;
  readonly order: (bound: Decimal) => number;
};

type Asked = Extract<Requirement, { kind: "growth" | "change" }>;

/**
 * The change of the whole's quotient where each part's changes as asked: before it is Σw ÷ Σb, after it Σw·f·(1 + g) ÷ Σb·(1 + g), with
 * w the numerators of the base year (energy), b what they are per (GDP), g its growth, and f the factor that is required of each quotient.
 *
 * @throws PlanError `invalid-weights`, `rate-out-of-range`, `invalid-decimal`
 */
export function quotientChange(
  asked: Asked,
  years: number,
  names: readonly string[],
  values: readonly Decimal[],
  weights: readonly Decimal[],
  structure: QuotientStructure,
): QuotientChange {
  const parts = readStructure(names, structure);
  const falls = asked.kind === "change" && asked.direction === "decrease";
  const factor = (value: Decimal) =>
    exact(falls ? value.negated() : value)
      .times("0.01")
      .plus(1)
      .pow(years);
  const sum = (of: (i: number) => Decimal) => names.reduce((total, _, i) => total.plus(of(i)), exact(0));
  const [w, b, g] = [
    weights,
    parts.map(({ base }) => base),
    parts.map(({ growth }) => exact(growth).times("0.01").plus(1)),
  ] as const;
  const after = sum((i) =>
    factor(values[i] as Decimal)
      .times(w[i] as Decimal)
      .times(g[i] as Decimal),
  ).times(sum((i) => exact(b[i] as Decimal)));
  const before = sum((i) => exact(b[i] as Decimal).times(g[i] as Decimal)).times(sum((i) => exact(w[i] as Decimal)));
  const rate = root(precise(after).div(before), years).minus(1).times(100);
  return {
    combined: rounded(falls ? rate.negated() : rate),
    order: (bound) => (falls ? -1 : 1) * after.comparedTo(factor(bound).times(before)),
  };
}

function readStructure(names: readonly string[], structure: QuotientStructure) {
  const missing = names.filter((name) => !Object.hasOwn(structure, name));
  const unknown = Object.keys(structure).filter((name) => !names.includes(name));
  if (missing.length + unknown.length > 0) throw new PlanError("invalid-weights", { missing, unknown });
  return names.map((name) => {
    const { base, growth } = structure[name] as QuotientStructure[string];
    const read = { base: decimal(base), growth: decimal(growth) };
    if (!read.base.greaterThan(0)) throw new PlanError("invalid-weights", { notPositive: [name] });
    if (read.growth.lessThanOrEqualTo(-100)) throw new PlanError("rate-out-of-range", { rate: growth, above: "-100" });
    return read;
  });
}
