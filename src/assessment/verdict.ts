import type { Locator, Policy, PolicyName, Target } from "../model/index.js";
import type { D } from "../notation/index.js";

/**
 * What a verdict says. Before a target's last year it speaks of pace, in the last year of the outcome.
 * 提前实现, 快于预期, 符合预期 and 滞后 are achieved, ahead, on-track and behind.
 *
 * @category Assessment
 */
export const STATUSES = ["achieved", "ahead", "on-track", "behind", "off-track", "missed", "undetermined"] as const;

/** A status of {@link STATUSES}. @category Assessment */
export type Status = (typeof STATUSES)[number];

/** Whether the newest value satisfies the target now. @category Assessment */
export const STANDINGS = ["met", "not-met", "unknown"] as const;

/** A standing of {@link STANDINGS}. @category Assessment */
export type Standing = (typeof STANDINGS)[number];

/** Why a verdict is undetermined. @category Assessment */
export const REASONS = [
  "no-observation",
  "no-final-observation",
  "missing-years",
  "no-baseline",
  "needs-reference",
  "needs-structure-policy",
  "delegated",
  "qualitative",
  "no-requirement",
  "unknown-scale",
  "unlike-observation",
  "no-answer",
] as const;

/** A reason of {@link REASONS}. @category Assessment */
export type Reason = (typeof REASONS)[number];

/** Where a number in a step comes from. @category Assessment */
export type Source =
  | {
      readonly from: "observation";
      readonly indicator: string;
      readonly year?: number;
      readonly span?: { readonly from: number; readonly to: number };
      readonly status: "actual" | "estimate" | "provisional";
      readonly source?: string;
      readonly vintage?: string;
      readonly locator?: Locator;
    }
  | { readonly from: "baseline"; readonly year: number; readonly locator: Locator }
  | { readonly from: "target"; readonly locator: Locator }
  | { readonly from: "reference"; readonly name: string; readonly year?: number }
  | { readonly from: "policy"; readonly name: PolicyName }
  | { readonly from: "step"; readonly step: number }
  /** A calendar year or a number of years. */
  | { readonly from: "year" }
  /** A choice that the plan's data makes, such as which way is better. */
  | { readonly from: "plan" };

/** A number that went into a step, by the calculator's own name for it. @category Assessment */
export type StepInput = {
  readonly name: string;
  readonly value: D | number | readonly D[];
  readonly source: Source | readonly Source[];
  /** The verdict's number that this is, where it is one. */
  readonly gives?: "observed" | "required";
};

/**
 * One calculation: the calculator, what went in with where it comes from, and what came out. Numbers that came out of
 * earlier steps are named by the step's place in the trail, counted from 0.
 *
 * @category Assessment
 */
export type Step = {
  readonly calculator: StepCalculator;
  readonly inputs: readonly StepInput[];
  readonly result: D | boolean | Status | readonly D[];
  /** The verdict's number that this step gives; of several that give one, the last counts. */
  readonly gives?: VerdictNumber;
};

/**
 * Everything a step can be: calculators of this library by their exported names, then plain operations.
 *
 * `observe` gives its input; `lessPercent` and `plusPercent` are value ∓ |value| × percent ÷ 100; the comparisons give true
 * or false; `paceStatus` gives ahead from `ahead` up, on-track from `onTrack` up, behind from 0 up, off-track below;
 * `gradeRank` gives a grade's place on its scale, 1 the best; `isAsserted` gives what the source says.
 *
 * @category Assessment
 */
export const STEP_CALCULATORS = [
  "averageAnnualGrowth",
  "cumulativeGrowth",
  "cumulativeReduction",
  "gapToTarget",
  "linearPath",
  "logShare",
  "meanOfAnnualRates",
  "percentChange",
  "pointChange",
  "ratio",
  "requiredGrowth",
  "requiredRemainingRate",
  "requiredRemainingReduction",
  "shareOfDistance",
  "shareOfTime",
  "structureSum",
  "valueOnPath",
  "observe",
  "plus",
  "times",
  "maximum",
  "lessPercent",
  "plusPercent",
  "isAtLeast",
  "isMoreThan",
  "isAtMost",
  "isLessThan",
  "isEqual",
  "paceStatus",
  "gradeRank",
  "isAsserted",
] as const;

/** A name of {@link STEP_CALCULATORS}. @category Assessment */
export type StepCalculator = (typeof STEP_CALCULATORS)[number];

/** The numbers a verdict can carry, all as decimal text with 34 significant digits. @category Assessment */
export type VerdictNumber =
  | "observed"
  | "required"
  | "expected"
  | "gap"
  | "shareOfTime"
  | "shareOfDistance"
  | "requiredPace"
  | "currentPace"
  | "projected"
  | "flipsAt";

/** Whether rounding of the printed values can change the status, and to what. @category Assessment */
export type Certainty =
  | { readonly kind: "certain" }
  | { readonly kind: "depends-on-rounding"; readonly reachable: readonly Status[] };

/**
 * The judgement of one target, with its working.
 *
 * @category Assessment
 */
export type Verdict = {
  readonly indicator: string;
  readonly attribute: "binding" | "anticipatory" | null;
  readonly target: Target;
  readonly asOf: number;
  readonly status: Status;
  readonly standing: Standing;
  readonly certainty: Certainty;
  /** The way of judging, an id. */
  readonly method: string;
  /** Judgements of the policy that decided. */
  readonly policy: readonly PolicyName[];
  /** The steps that lead to every number and to the status. */
  readonly because: readonly Step[];
  /** Why the status is undetermined. */
  readonly reason?: Reason;
  /** The verdict rests on the source's word that the target was met or not, without a number. */
  readonly asserted?: true;
  /** For a structure: how far each part is from its target, in percentage points. */
  readonly gaps?: readonly D[];
} & { readonly [K in VerdictNumber]?: D };

/** Verdicts counted by status. @category Assessment */
export type StatusCounts = { readonly [K in Status]: number };

/**
 * All verdicts of a plan, as of a year.
 *
 * @category Assessment
 */
export type Assessment = {
  readonly plan: string;
  readonly asOf: number;
  readonly policy: Policy;
  readonly verdicts: readonly Verdict[];
  readonly counts: {
    readonly byStatus: StatusCounts;
    readonly byAttribute: { readonly binding: StatusCounts; readonly anticipatory: StatusCounts; readonly none: StatusCounts };
  };
  /** From the binding indicators alone. */
  readonly compliance: "compliant" | "at-risk" | "breached" | "undetermined";
  /** Indicators that observations name and the plan does not have. */
  readonly unmatched: readonly string[];
};
