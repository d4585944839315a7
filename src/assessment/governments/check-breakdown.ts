import {
  extentOf,
  isQuotient,
  type KnownSide,
  lastYear,
  printedYears,
  requirementIn,
  sideOf,
  takesTogether,
} from "../../demand/index.js";
import { type Decimal, decimal, exact, PlanError, precise, refuseUnless, root, rounded } from "../../kernel/index.js";
import { figureUnit, type Indicator, type Span, type Target } from "../../model/index.js";
import type { Amount, D, Requirement } from "../../notation/index.js";
import { aimOf, passes, strict } from "../judging/criterion.js";
import { targetOrigin, told } from "../working/sourced-number.js";
import { type QuotientStructure, quotientChange } from "./quotient.js";

export const BREAKDOWNS = ["reaches", "falls-short", "depends-on-structure", "refused"] as const;

/**
 * What a split of a target adds up to: it `reaches` the whole's number, `falls-short` of it, `depends-on-structure` (the change of a quotient,
 * such as energy per GDP, of which only the numerators are known), or is `refused`, with the reason.
 *
 * @category Levels of government
 * @useDeclaredType
 */
export type BreakdownCode = (typeof BREAKDOWNS)[number];

export const BREAKDOWN_REFUSALS = [
  "other-kind",
  "other-years",
  "other-unit",
  "no-number",
  "direction-unknown",
  "percentages-do-not-add",
  "amounts-take-no-weights",
] as const;

/**
 * Why parts cannot be put together: a part requires a different kind of thing, for other years or in another unit; there is no number;
 * nothing tells which way is better; percentages or other ratios were to be added; amounts were to be weighted.
 *
 * @category Levels of government
 * @useDeclaredType
 */
export type BreakdownRefusal = (typeof BREAKDOWN_REFUSALS)[number];

/** What the parts of a target add up to. @category Levels of government */
export type Breakdown = {
  readonly indicator: string;
  readonly code: BreakdownCode;
  /** Amounts add; percentages are weighted; growth is weighted over the years together; a quotient's change by both of its series. */
  readonly how?: "sum" | "weighted-mean" | "weighted-growth" | "quotient";
  readonly required?: D;
  readonly combined?: D;
  /** required − combined in the target's unit, positive when short of it (for a ceiling: when above it). */
  readonly shortfall?: D;
  /** Each part's number, and its share of all weights. */
  readonly parts: readonly { readonly name: string; readonly value: D; readonly share?: D }[];
  readonly reason?: BreakdownRefusal;
  /** The parts that are at fault. */
  readonly at?: readonly string[];
};

/** `"add"` for amounts, or a positive weight for each part. @category Levels of government */
export type Weights = "add" | { readonly [name: string]: D };

/** Options of {@link checkBreakdown}. @category Levels of government */
export type BreakdownOptions = {
  /** Of the change of a quotient: what it is per, part by part. */
  readonly structure?: QuotientStructure;
};

/**
 * Do the targets of the parts (districts, counties, trades) add up to the target of the whole?
 *
 * Amounts add. A percentage of the whole is the weighted mean Σwᵢvᵢ ÷ Σwᵢ, never the plain one; the weights are what the percentage
 * is of: the target year's resident people for an urbanisation rate, base-year emissions for a reduction of emissions, land for forest. Mean growth over n years is weighted by
 * base-year levels over all years together: (Σwᵢ(1+gᵢ)ⁿ ÷ Σwᵢ)^(1/n) − 1. The comparison is exact.
 *
 * A change of a quotient (单位GDP能耗降低, growth per head) also depends on how the parts grow: weighted by base-year numerators (energy) it
 * says what the split means where all grow alike, and its code is `depends-on-structure`. With `structure`, what the quotient is per (GDP) in
 * the base year and its growth in each part, it is computed exactly: 1 − (Σw(1−r)(1+g) ÷ Σb(1+g)) ÷ (Σw ÷ Σb).
 *
 * Targets are taken at their printed numbers, in the whole's unit: 25万人 beside 人 are 250000.
 *
 * @param parent - the whole's indicator; its first target is compared
 * @param children - the parts' indicators by name; their first targets
 * @param weights - `"add"`, or a weight for each part
 * @param options - `structure`: of the change of a quotient, the base-year amount that it is per and its growth, for each part
 * @returns what the parts add up to, or why they cannot be put together
 * @throws PlanError `empty-list` (no parts), `invalid-weights` (a part without a weight, a weight without a part, one that is not positive; so of the
 * structure), `invalid-options` (a structure of what is no change in percent and no growth), `rate-out-of-range`, `invalid-decimal`
 * @category Levels of government
 * @example
 * ```ts
 * import { checkBreakdown, defineIndicator } from "five-year-plan";
 * const rate = (value: string) => defineIndicator({
 *   id: "urbanisation-rate", name: { zh: "城镇化率" }, category: { zh: "经济发展" }, unit: "%", direction: "higher", measure: "level", attribute: null, locator: {},
 *   targets: [{ printed: value, requirement: { kind: "level", bound: "unstated", value }, span: { kind: "by", year: 2030 }, locator: {} }],
 * });
 * const { code, combined } = checkBreakdown(rate("50"), { east: rate("70"), west: rate("40") }, { east: "10", west: "30" });
 * [code, combined]; // => ["falls-short", "47.5"]
 * ```
 */
export function checkBreakdown(
  parent: Indicator,
  children: { readonly [name: string]: Indicator },
  weights: Weights,
  options: BreakdownOptions = {},
): Breakdown {
  refuseUnless("parent", parent, { name: "object", targets: "list" });
  refuseUnless("children", children, "object");
  refuseUnless("options", options, "object", "invalid-options");
  const { structure } = options;
  const names = Object.keys(children);
  if (names.length === 0) throw new PlanError("empty-list");
  const weighed = weights === "add" ? undefined : readWeights(names, weights);
  const unit = figureUnit(parent);
  const whole = numberOf(parent, parent.direction, unit);
  const parts = names.map((name) => ({ name, ...numberOf(children[name] as Indicator, parent.direction, unit) }));
  const refused = refusal([{ name: parent.id, ...whole }, ...parts], weighed !== undefined);
  const listed = parts.flatMap(({ name, value }, i) =>
    value === undefined ? [] : [{ name, value: told(value), ...(weighed && { share: told(shareOf(weighed, i)) }) }],
  );
  if (refused !== undefined) return { indicator: parent.id, code: "refused", parts: listed, ...refused };
  const { amount, side, target } = whole as Numbered;
  const numbers = parts as readonly Numbered[];
  const values = numbers.map(({ value }) => value);
  const years = countOf(target);
  const changes = changesOf(target.requirement);
  if (structure !== undefined && (changes === undefined || weighed === undefined))
    throw new PlanError("invalid-options", { structure: "given", expected: "weights, and a change in percent or growth" });
  const quotient = structure && changes && weighed && quotientChange(changes, years, names, values, weighed, structure);
  const combined = quotient?.combined ?? (weighed === undefined ? sum(values) : weightedMean(values, weighed, years));
  const aim = aimOf(amount, side, targetOrigin(target)).value;
  const order = quotient?.order ?? ((bound: Decimal) => compared(values, weighed, years, bound));
  // Parts of which one must be passed, and not only reached, come to more than their numbers.
  const beyond = order(aim) === 0 && numbers.some((part) => isStrict(part.amount, side));
  const reached = beyond || passes(strict(amount, side, { from: "plan" }), order);
  const short = side === "ceiling" ? combined.minus(aim) : side === "floor" ? aim.minus(combined) : aim.minus(combined).abs();
  const open = quotient === undefined && changes !== undefined && isQuotient(parent);
  return {
    indicator: parent.id,
    code: open ? "depends-on-structure" : reached ? "reaches" : "falls-short",
    how: quotient ? "quotient" : weighed === undefined ? "sum" : years > 1 ? "weighted-growth" : "weighted-mean",
    required: told(aim),
    combined: told(combined),
    shortfall: told(short),
    parts: listed,
  };
}

/** Growth runs over its years together; what is required of one year or of the whole span stands for itself. */
function countOf({ requirement, span }: Target): number {
  const { from, to } = printedYears(span);
  return requirement.kind === "growth" && takesTogether(span.kind) ? to - from + 1 : 1;
}

/** A requirement of a change in percent. */
function changesOf(requirement: Requirement) {
  if (requirement.kind === "growth") return requirement;
  return requirement.kind === "change" && requirement.measure === "percent" ? requirement : undefined;
}

/** An indicator whose first target is a number. */
type Numbered = {
  readonly indicator: Indicator;
  readonly target: Target;
  readonly amount: Amount;
  readonly side: KnownSide;
  readonly value: Decimal;
  readonly unlike?: true;
  readonly sideless?: true;
};
type Part = Pick<Numbered, "indicator"> & Partial<Numbered>;

const NUMBERS: readonly Requirement["kind"][] = ["level", "growth", "change"];

/** An indicator's first target as a number, in the whole's unit. */
function numberOf(indicator: Indicator, direction: Indicator["direction"], unit: string | null): Part {
  const target = indicator.targets[0];
  if (target === undefined || !NUMBERS.includes(target.requirement.kind)) return { indicator };
  const own = requirementIn(indicator, target, unit);
  const requirement = own ?? target.requirement;
  const amount = requirement as Amount;
  const found = sideOf(requirement, { ...indicator, direction });
  const side = found === "unknown" ? "point" : found;
  const unlike = own === undefined && { unlike: true as const };
  const sideless = found === "unknown" && { sideless: true as const };
  return { indicator, target, ...unlike, ...sideless, amount, side, value: aimOf(amount, side, { from: "plan" }).value };
}

/** Whether the number itself does not do: more than a floor, less than a ceiling. */
const isStrict = ({ bound }: Amount, side: KnownSide): boolean =>
  (side === "floor" && bound === "more-than") || (side === "ceiling" && bound === "less-than");

function readWeights(names: readonly string[], weights: Exclude<Weights, "add">): Decimal[] {
  const missing = names.filter((name) => !Object.hasOwn(weights, name));
  const unknown = Object.keys(weights).filter((name) => !names.includes(name));
  if (missing.length + unknown.length > 0) throw new PlanError("invalid-weights", { missing, unknown });
  const read = names.map((name) => decimal(weights[name] as D));
  const wrong = names.filter((_, i) => !read[i]?.greaterThan(0));
  if (wrong.length > 0) throw new PlanError("invalid-weights", { notPositive: wrong });
  return read;
}

type Refusal = Pick<Breakdown, "reason" | "at">;

type Named = { readonly name: string };

/** Why the whole, which comes first, and its parts cannot be put together, or undefined. */
function refusal(all: readonly (Part & Named)[], weighed: boolean): Refusal | undefined {
  const at = (reason: NonNullable<Breakdown["reason"]>, wrong: readonly Named[]): Refusal | undefined =>
    wrong.length === 0 ? undefined : { reason, at: wrong.map(({ name }) => name) };
  const wordless = all.filter(({ value }) => value === undefined);
  if (wordless.length > 0) return at("no-number", wordless);
  const numbers = all as readonly [Numbered & Named, ...(Numbered & Named)[]];
  const [{ target }] = numbers;
  const when = (reason: NonNullable<Breakdown["reason"]>, wrong: (part: Numbered) => boolean) =>
    at(reason, numbers.filter(wrong));
  return (
    when("direction-unknown", ({ sideless }) => sideless === true) ??
    when("other-kind", (part) => !sameKind(part.target.requirement, target.requirement)) ??
    when("other-years", (part) => !sameYears(part.target.span, target.span)) ??
    when("other-unit", ({ unlike }) => unlike === true) ??
    (weighed ? when("amounts-take-no-weights", adds) : when("percentages-do-not-add", isRatio))
  );
}

const sameKind = (a: Requirement, b: Requirement): boolean =>
  a.kind === "change" && b.kind === "change" ? a.measure === b.measure && a.direction === b.direction : a.kind === b.kind;

const sameYears = (a: Span, b: Span): boolean => a.kind === b.kind && lastYear(a) === lastYear(b);

/** What is a share, a rate or a mean. */
const isRatio = ({ indicator, target }: Numbered): boolean => extentOf(indicator, target.requirement) === "intensive";

/** What plainly adds up: amounts, and whatever is counted over a span. */
function adds({ indicator, target: { requirement, span } }: Numbered): boolean {
  const total =
    requirement.kind === "change" ? requirement.measure === "total" : requirement.kind === "level" && span.kind === "over";
  return (total && !isQuotient(indicator)) || extentOf(indicator, requirement) === "extensive";
}

const sum = (values: readonly Decimal[]): Decimal => rounded(values.reduce((total, one) => total.plus(one), exact(0)));

const shareOf = (weights: readonly Decimal[], i: number): Decimal => rounded(precise(weights[i] ?? 0).div(sum(weights)));

/** Σwᵢ(100 + vᵢ)ⁿ: for one year it stands for the weighted sum itself. */
function weightedPowers(values: readonly Decimal[], weights: readonly Decimal[], years: number): Decimal {
  return values.reduce(
    (total, value, i) =>
      total.plus(
        exact(value)
          .plus(100)
          .pow(years)
          .times(weights[i] ?? 0),
      ),
    exact(0),
  );
}

function weightedMean(values: readonly Decimal[], weights: readonly Decimal[], years: number): Decimal {
  return rounded(root(precise(weightedPowers(values, weights, years)).div(sum(weights)), years).minus(100));
}

/** The parts against a bound, without a division or a root. */
function compared(values: readonly Decimal[], weights: readonly Decimal[] | undefined, years: number, bound: Decimal): number {
  if (weights === undefined) return values.reduce((total, one) => total.plus(one), exact(0)).comparedTo(bound);
  const all = weights.reduce((total, one) => total.plus(one), exact(0));
  return weightedPowers(values, weights, years).comparedTo(exact(bound).plus(100).pow(years).times(all));
}
