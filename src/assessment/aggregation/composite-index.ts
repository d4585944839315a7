import { sideOf } from "../../demand/index.js";
import { type Decimal, decimal, exact, PlanError, precise, refuseUnless, rounded } from "../../kernel/index.js";
import type { Indicator, Plan } from "../../model/index.js";
import { refuseUnlessPlan } from "../../model/index.js";
import type { D } from "../../notation/index.js";
import type { Assessment, Verdict } from "../verdict.js";
import { told } from "../working/sourced-number.js";

/**
 * How a verdict becomes a number without a unit: `share-of-distance` (the way done, 1 at the target), `pace` (share of distance ÷ share
 * of time, 1 on time), `target-ratio` (observed ÷ required, for a ceiling required ÷ observed), `standing` (1 met, 0 not).
 *
 * @category Aggregation
 */
export const NORMALISATIONS = ["share-of-distance", "pace", "target-ratio", "standing"] as const;

/** A normalisation of {@link NORMALISATIONS}. @category Aggregation */
export type Normalisation = (typeof NORMALISATIONS)[number];

export const INDEX_REFUSALS = ["undetermined", "no-number", "ordinal", "no-ratio", "several-targets"] as const;

/**
 * Why an index cannot be made: a part is undetermined, has no number in this normalisation, is a place on a scale, has no ratio
 * (zero or of opposite sign), or has several targets.
 *
 * @category Aggregation
 * @useDeclaredType
 */
export type IndexRefusal = (typeof INDEX_REFUSALS)[number];

/** What an index is made of; nothing of it has a default. @category Aggregation */
export type IndexOptions = {
  /** A positive weight for each indicator that counts. */
  readonly weights: { readonly [indicator: string]: D };
  readonly normalisation: Normalisation;
  /** Ends to which each part's number is cut before it is weighted; without them nothing is cut. */
  readonly limits?: { readonly low: D; readonly high: D };
};

/** A weighted mean of parts made comparable. @category Aggregation */
export type CompositeIndex = {
  readonly normalisation: Normalisation;
  /** Absent where the parts cannot be added. */
  readonly value?: D;
  readonly parts: readonly {
    readonly indicator: string;
    /** Of all weights. */
    readonly share: D;
    readonly score: D;
    /** The score was cut to the limits. */
    readonly cut?: true;
  }[];
  readonly refused?: IndexRefusal;
  /** The indicators at fault. */
  readonly at?: readonly string[];
};

/**
 * A composite index of an assessment: the mean of its parts, weighted and normalised as given, never by default.
 *
 * Formula: Σwᵢsᵢ ÷ Σwᵢ. One part that cannot be put in numbers refuses the whole; none is left out silently.
 *
 * @param plan - the plan that was assessed
 * @param assessment - its assessment
 * @param options - weights, normalisation, limits
 * @returns the index with its parts, or why there is none
 * @throws PlanError `unlike-plans`, `invalid-weights` (none, an unknown indicator, one that is not positive), `invalid-options`, `invalid-decimal`
 * @category Aggregation
 * @example
 * ```ts
 * import { assess, compositeIndex } from "five-year-plan";
 * import { huzhu14, huzhu14Outcomes } from "five-year-plan/huzhu";
 * const assessment = assess(huzhu14, huzhu14Outcomes, { asOf: 2025 });
 * const options = { weights: { "grain-capacity": "1", "skilled-workforce": "1" }, normalisation: "target-ratio" } as const;
 * compositeIndex(huzhu14, assessment, options).value?.slice(0, 6); // => "1.0070"
 * ```
 */
export function compositeIndex(plan: Plan, assessment: Assessment, options: IndexOptions): CompositeIndex {
  refuseUnlessPlan(plan);
  refuseUnless("assessment", assessment, { verdicts: "list", counts: "object" }, "invalid-assessment");
  refuseUnless("options", options, { weights: "object" }, "invalid-options");
  if (plan.id !== assessment.plan) throw new PlanError("unlike-plans", { first: plan.id, second: assessment.plan });
  const { weights, normalisation, limits } = checked(plan, options);
  const ids = Object.keys(weights);
  const each = ids.map((id) => {
    const [verdict, ...more] = assessment.verdicts.filter(({ indicator }) => indicator === id);
    const indicator = plan.indicators.find((one) => one.id === id) as Indicator;
    const one = verdict === undefined ? "no-number" : score(indicator, verdict, normalisation);
    const scored = more.length > 0 ? "several-targets" : one;
    return { id, scored, weight: decimal(weights[id] as D) };
  });
  const total = each.reduce((sum, { weight }) => sum.plus(weight), exact(0));
  const parts = each.flatMap(({ id, scored, weight }) => {
    if (typeof scored === "string") return [];
    const cut =
      limits === undefined
        ? scored
        : scored.lessThan(limits.low)
          ? limits.low
          : scored.greaterThan(limits.high)
            ? limits.high
            : scored;
    const share = told(rounded(precise(weight).div(total)));
    return [
      { id, weight, value: cut, told: { indicator: id, share, score: told(cut), ...(cut !== scored && { cut: true as const }) } },
    ];
  });
  const refused = INDEX_REFUSALS.find((code) => each.some(({ scored }) => scored === code));
  const listed = { normalisation, parts: parts.map((part) => part.told) };
  if (refused !== undefined)
    return { ...listed, refused, at: each.filter(({ scored }) => scored === refused).map(({ id }) => id) };
  const sum = parts.reduce((all, { weight, value }) => all.plus(precise(value).times(weight)), precise(0));
  return { normalisation, value: told(rounded(sum.div(total))), parts: listed.parts };
}

type Checked = Omit<IndexOptions, "limits"> & { readonly limits?: { readonly low: Decimal; readonly high: Decimal } };

function checked(plan: Plan, { weights, normalisation, limits }: IndexOptions): Checked {
  if (!NORMALISATIONS.includes(normalisation))
    throw new PlanError("invalid-options", { normalisation: String(normalisation), expected: NORMALISATIONS });
  const ids = Object.keys(weights);
  const unknown = ids.filter((id) => !plan.indicators.some((one) => one.id === id));
  const notPositive = ids.filter((id) => !decimal(weights[id] as D).greaterThan(0));
  if (ids.length === 0 || unknown.length + notPositive.length > 0)
    throw new PlanError("invalid-weights", { unknown, notPositive });
  if (limits === undefined) return { weights, normalisation };
  const [low, high] = [decimal(limits.low), decimal(limits.high)];
  if (low.greaterThan(high))
    throw new PlanError("invalid-options", { low: limits.low, high: limits.high, expected: "low at most high" });
  return { weights, normalisation, limits: { low, high } };
}

/** A verdict as a number without a unit, or why it has none. */
function score(indicator: Indicator, verdict: Verdict, normalisation: Normalisation): Decimal | IndexRefusal {
  const { standing, status, shareOfDistance, shareOfTime, observed, required, target } = verdict;
  if (normalisation === "standing") return standing === "unknown" ? "undetermined" : decimal(standing === "met" ? "1" : "0");
  if (status === "undetermined") return "undetermined";
  const { requirement } = target;
  if (requirement.kind === "grade") return "ordinal";
  if (normalisation === "target-ratio") {
    if (observed === undefined || required === undefined) return "no-number";
    return ratioOf(decimal(observed), decimal(required), sideOf(requirement, indicator) === "ceiling");
  }
  if (shareOfDistance === undefined || shareOfTime === undefined) return "no-number";
  const done = decimal(shareOfDistance);
  return normalisation === "pace" ? rounded(precise(done).div(shareOfTime)) : done;
}

function ratioOf(observed: Decimal, required: Decimal, ceiling: boolean): Decimal | "no-ratio" {
  const [over, under] = ceiling ? [required, observed] : [observed, required];
  if (required.isZero() || under.isZero() || over.times(under).isNegative()) return "no-ratio";
  return rounded(precise(over).div(under));
}
