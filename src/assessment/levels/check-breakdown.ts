import { type KnownSide, lastYear, requirementIn, sideOf } from "../../demand/index.js";
import { type Decimal, decimal, exact, PlanError, precise, root, rounded } from "../../kernel/index.js";
import { figureUnit, type Indicator, type Span, type Target } from "../../model/index.js";
import { type Amount, type D, type Requirement, unitRatio } from "../../notation/index.js";
import { aimOf, passes, strict } from "../criterion.js";
import { told } from "../known.js";

/**
 * What a split of a target comes to: it `reaches` the whole's number, `falls-short` of it, or is `refused`, with the reason.
 *
 * @category Levels of government
 */
export const BREAKDOWNS = ["reaches", "falls-short", "refused"] as const;

/**
 * Why parts cannot be put together: a part asks another kind of thing, of other years or in another unit; there is no number;
 * percentages were to be added; amounts were to be weighted.
 *
 * @category Levels of government
 */
export const BREAKDOWN_REFUSALS = [
  "other-kind",
  "other-years",
  "other-unit",
  "no-number",
  "percentages-do-not-add",
  "amounts-take-no-weights",
] as const;

/** What the parts of a target come to. @category Levels of government */
export type Breakdown = {
  readonly indicator: string;
  readonly code: (typeof BREAKDOWNS)[number];
  /** Amounts add; percentages are weighted; growth is weighted over the years together. */
  readonly how?: "sum" | "weighted-mean" | "weighted-growth";
  readonly required?: D;
  readonly combined?: D;
  /** required − combined in the target's unit, positive when short of it (for a ceiling: when above it). */
  readonly shortfall?: D;
  /** Each part's number, and its share of all weights. */
  readonly parts: readonly { readonly name: string; readonly value: D; readonly share?: D }[];
  readonly reason?: (typeof BREAKDOWN_REFUSALS)[number];
  /** The parts that are at fault. */
  readonly at?: readonly string[];
};

/** `"add"` for amounts, or a positive weight for each part. @category Levels of government */
export type Weights = "add" | { readonly [name: string]: D };

/**
 * Do the targets of the parts (districts, counties, trades) come to the target of the whole?
 *
 * Amounts add. A percentage of the whole is the weighted mean Σwᵢvᵢ ÷ Σwᵢ, never the plain one; the weights are what the percentage
 * is of: people for an urbanisation rate, base-year energy for a reduction of energy. Mean growth over n years is weighted by
 * base-year levels over all years together: (Σwᵢ(1+gᵢ)ⁿ ÷ Σwᵢ)^(1/n) − 1. The comparison is exact.
 *
 * Targets are taken at their printed numbers, in the whole's unit: 25万人 beside 人 are 250000. For a reduction of an intensity (energy per GDP) the weighted mean is exact where the parts'
 * GDP grows alike; otherwise it says what the split means at the base year's structure.
 *
 * @param parent - the whole's indicator; its first target is compared
 * @param children - the parts' indicators by name; their first targets
 * @param weights - `"add"`, or a weight for each part
 * @returns what the parts come to, or why they cannot be put together
 * @throws PlanError `empty-list` (no parts), `invalid-weights` (a part without a weight, a weight without a part, one that is not positive), `invalid-decimal`
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
export function checkBreakdown(parent: Indicator, children: { readonly [name: string]: Indicator }, weights: Weights): Breakdown {
  const names = Object.keys(children);
  if (names.length === 0) throw new PlanError("empty-list");
  const weighed = weights === "add" ? undefined : readWeights(names, weights);
  const unit = figureUnit(parent);
  const whole = numberOf(parent, parent.direction, unit);
  const parts = names.map((name) => ({ name, ...numberOf(children[name] as Indicator, parent.direction, unit) }));
  const refused = refusal(parent, whole, parts, weighed !== undefined);
  const listed = parts.flatMap(({ name, value }, i) =>
    value === undefined ? [] : [{ name, value: told(value), ...(weighed && { share: told(shareOf(weighed, i)) }) }],
  );
  if (refused !== undefined) return { indicator: parent.id, code: "refused", parts: listed, ...refused };
  const { amount, side, target } = whole as Whole;
  const values = parts.map(({ value }) => value as Decimal);
  const years =
    target.requirement.kind === "growth" && target.span.kind !== "by" && target.span.kind !== "every-year"
      ? yearsOf(target.span)
      : 1;
  const combined = weighed === undefined ? sum(values) : weightedMean(values, weighed, years);
  const aim = aimOf(amount, side, { from: "target", locator: target.locator }).value;
  const reached = passes(strict(amount, side, { from: "plan" }), (bound) => compared(values, weighed, years, bound));
  const short = side === "ceiling" ? combined.minus(aim) : side === "floor" ? aim.minus(combined) : aim.minus(combined).abs();
  return {
    indicator: parent.id,
    code: reached ? "reaches" : "falls-short",
    how: weighed === undefined ? "sum" : years > 1 ? "weighted-growth" : "weighted-mean",
    required: told(aim),
    combined: told(combined),
    shortfall: told(short),
    parts: listed,
  };
}

type Whole = { readonly target: Target; readonly amount: Amount; readonly side: KnownSide; readonly value: Decimal };
type Part = Partial<Whole> & { readonly indicator: Indicator; readonly unlike?: true };

const NUMBERS: readonly Requirement["kind"][] = ["level", "growth", "change"];

/** An indicator's first target as a number, told in the whole's unit. */
function numberOf(indicator: Indicator, direction: Indicator["direction"], unit: string | null): Part {
  const target = indicator.targets[0];
  if (target === undefined || !NUMBERS.includes(target.requirement.kind)) return { indicator, ...(target && { target }) };
  const own = requirementIn(indicator, target, unit);
  const requirement = own ?? target.requirement;
  const amount = requirement as Amount;
  const found = sideOf(requirement, { ...indicator, direction });
  const side = found === "unknown" ? "point" : found;
  const unlike = own === undefined && { unlike: true as const };
  return { indicator, target, ...unlike, amount, side, value: aimOf(amount, side, { from: "plan" }).value };
}

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

/** Why the parts cannot be put together, or undefined. */
function refusal(
  { id }: Indicator,
  whole: Part,
  parts: readonly (Part & { name: string })[],
  weighed: boolean,
): Refusal | undefined {
  const at = (reason: NonNullable<Breakdown["reason"]>, wrong: (part: Part) => boolean): Refusal | undefined => {
    const names = parts.filter(wrong).map(({ name }) => name);
    if (names.length === 0 && !wrong(whole)) return undefined;
    return { reason, at: wrong(whole) ? [id, ...names] : names };
  };
  const { target } = whole;
  return (
    at("no-number", ({ value }) => value === undefined) ??
    at("other-kind", (part) => !sameKind(part.target, target)) ??
    at("other-years", (part) => part.target === undefined || !sameYears(part.target.span, target?.span)) ??
    at("other-unit", ({ unlike }) => unlike === true) ??
    (weighed ? at("amounts-take-no-weights", adds) : at("percentages-do-not-add", isPercentage))
  );
}

const sameKind = (a: Target | undefined, b: Target | undefined): boolean => {
  const [x, y] = [a?.requirement, b?.requirement];
  if (x?.kind === "change" && y?.kind === "change") return x.measure === y.measure && x.direction === y.direction;
  return x?.kind === y?.kind;
};

const sameYears = (a: Span, b: Span | undefined): boolean => b !== undefined && a.kind === b.kind && lastYear(a) === lastYear(b);

/** What is a share or a rate: growth, a change in percent or points, a level in percent. */
function isPercentage({ indicator, target }: Part): boolean {
  const requirement = target?.requirement;
  if (requirement?.kind === "growth") return true;
  return requirement?.kind === "change"
    ? requirement.measure !== "total"
    : unitRatio(figureUnit(indicator) ?? "", "%") !== undefined;
}

/** What plainly adds up: an amount over a span. */
function adds({ target }: Part): boolean {
  const requirement = target?.requirement;
  if (requirement?.kind === "change") return requirement.measure === "total";
  return requirement?.kind === "level" && target?.span.kind === "over";
}

const yearsOf = (span: Exclude<Span, { kind: "by" }>): number => span.to - span.from + 1;

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
