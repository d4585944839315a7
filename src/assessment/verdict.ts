import type {
  Basis,
  Locator,
  ObservationMeasure,
  ObservationStatus,
  Policy,
  PolicyName,
  Status,
  Target,
  Trust,
} from "../model/index.js";

export { STATUSES, type Status } from "../model/index.js";

import type { D } from "../notation/index.js";
import type { MethodResult } from "./method.js";
import type { StepCalculator } from "./step-calculators.js";

export { STEP_CALCULATORS, type StepCalculator } from "./step-calculators.js";

export const STANDINGS = ["met", "not-met", "unknown"] as const;

/** Whether the newest value satisfies the target now. @category Assessment @useDeclaredType */
export type Standing = (typeof STANDINGS)[number];

export const REASONS = [
  "no-observation",
  "no-final-observation",
  "missing-years",
  "no-mean-observed",
  "no-baseline",
  "needs-reference",
  "needs-structure-policy",
  "delegated",
  "qualitative",
  "no-requirement",
  "unknown-scale",
  "unlike-observation",
  "unlike-basis",
  "unit-differs",
  "direction-unknown",
  "definition-changed",
  "implausible-observation",
  "no-answer",
] as const;

/** Why a verdict is undetermined. @category Assessment @useDeclaredType */
export type Reason = (typeof REASONS)[number];

/** How far the origin of a number is to be trusted, and the publications that it was taken from, where given. */
type Resting = { readonly trust?: Trust; readonly sources?: readonly string[] };

/** Where a number in a step comes from. @category Assessment */
export type Source =
  | ({
      readonly from: "observation";
      readonly indicator: string;
      readonly year?: number;
      readonly span?: { readonly from: number; readonly to: number };
      readonly status: ObservationStatus;
      readonly unit?: string;
      readonly measure?: ObservationMeasure;
      readonly basis?: Basis;
      readonly source?: string;
      readonly vintage?: string;
      readonly locator?: Locator;
    } & Resting)
  | ({ readonly from: "baseline"; readonly year: number; readonly locator: Locator } & Resting)
  | ({ readonly from: "target"; readonly locator: Locator } & Resting)
  | { readonly from: "reference"; readonly name: string; readonly year?: number; readonly basis?: Basis }
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

/** The numbers a verdict can carry, in the order in which they explain one another. */
export const VERDICT_NUMBERS = [
  "observed",
  "required",
  "expected",
  "gap",
  "shareOfTime",
  "shareOfDistance",
  "currentPace",
  "bestPace",
  "requiredPace",
  "yearsToReach",
  "projected",
  "flipsAt",
] as const;

/** The numbers a verdict can carry, all as decimal text with 34 significant digits. @category Assessment */
export type VerdictNumber = (typeof VERDICT_NUMBERS)[number];

/**
 * Whether another status is possible, and which: within the rounding of the printed values, or where the evidence leaves open which
 * figure counts or what it is.
 *
 * @category Assessment
 */
export type Certainty =
  | { readonly kind: "certain" }
  | { readonly kind: "depends-on-rounding" | "depends-on-evidence"; readonly reachable: readonly Status[] };

export const OUTLOOKS = ["at-current-pace", "at-best-pace", "beyond-best-pace", "out-of-reach"] as const;

/**
 * Whether a target under way can still be met: it needs no more than the pace so far, no more than the best pace seen in a
 * year, more than that, or more than the policy's `reach` times as much (or it can no longer be met).
 *
 * @category Assessment
 * @useDeclaredType
 */
export type Outlook = (typeof OUTLOOKS)[number];

/**
 * Figures for one year, or for the years `from` to `year`, between which neither status nor vintage decides: the one whose text comes
 * first is used. Of very many others some are listed, and `more` counts the rest.
 *
 * @category Assessment
 */
export type Tie = {
  readonly year: number;
  readonly from?: number;
  readonly used: string;
  readonly also: readonly string[];
  readonly more?: number;
};

export const VERDICT_ASSUMPTIONS = [
  "prices-of-levels",
  "prices-of-series",
  "reference-of-all-years",
  "figure-of-one-source",
  "derived-figure",
  "disputed-figure",
  "target-of-the-plan-above",
] as const;

/**
 * What a verdict takes for granted that no figure says: that levels which do not tell their prices are at those that the target's growth is
 * stated in (`prices-of-levels`); that two series of which one does not tell its prices are at the same (`prices-of-series`); that a
 * reference's one value holds for a part of its years as well (`reference-of-all-years`). And of a figure of the plan or of the evidence: that what
 * only one source has (`figure-of-one-source`), what is derived from two others (`derived-figure`), or what other sources dispute
 * (`disputed-figure`) is right; and that the number which a government above sets for others is the one that its own plan requires
 * (`target-of-the-plan-above`).
 *
 * @category Assessment
 * @useDeclaredType
 */
export type VerdictAssumption = (typeof VERDICT_ASSUMPTIONS)[number];

/** What a method asked for says of a target, with what rounding of the printed values can change. @category Assessment */
export type MethodVerdict = MethodResult & {
  readonly certainty:
    | { readonly kind: "certain" }
    | { readonly kind: "depends-on-rounding"; readonly reachable: readonly string[] };
};

export const AGREEMENTS = ["agree", "differ", "undetermined"] as const;

/** Whether methods agree; `undetermined` where only one has an answer, or none. @category Assessment @useDeclaredType */
export type Agreement = (typeof AGREEMENTS)[number];

/**
 * The judgement of one target, with its working.
 *
 * @category Assessment
 */
export type Verdict<Id extends string = string> = {
  readonly indicator: Id;
  readonly attribute: "binding" | "anticipatory" | null;
  readonly target: Target;
  readonly asOf: number;
  readonly status: Status;
  readonly standing: Standing;
  readonly certainty: Certainty;
  /** The way of judging, an id. */
  readonly method: string;
  /** Policy settings that decided. */
  readonly policy: readonly PolicyName[];
  /** The steps that lead to every number and to the status. */
  readonly because: readonly Step[];
  /** Why the status is undetermined. */
  readonly reason?: Reason;
  /** Whether it can still be met, at the printed values; only while it is under way and not met. */
  readonly outlook?: Outlook;
  /** The last year that met the target before it was lost again. */
  readonly lapsed?: number;
  /** Years of figures that are assumed, on which the verdict rests: it says what would be. */
  readonly assumed?: readonly number[];
  /** Years of figures that are estimates or provisional, on which the verdict rests. */
  readonly estimated?: readonly number[];
  /** Years with several figures of which none has precedence. */
  readonly ties?: readonly Tie[];
  /** What is taken for granted that no figure says. */
  readonly assumptions?: readonly VerdictAssumption[];
  /** The verdict rests on the source's statement that the target was met or not, without a number. */
  readonly asserted?: true;
  /** What other methods say, in the order asked for. */
  readonly methods?: readonly MethodVerdict[];
  /** Whether all that have an answer, this verdict among them, say the same: good, short of it, or moving away. */
  readonly agreement?: Agreement;
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
export type Assessment<Id extends string = string> = {
  readonly plan: string;
  readonly asOf: number;
  readonly policy: Policy;
  readonly verdicts: readonly Verdict<Id>[];
  readonly counts: {
    readonly byStatus: StatusCounts;
    readonly byAttribute: { readonly binding: StatusCounts; readonly anticipatory: StatusCounts; readonly none: StatusCounts };
  };
  /** From the binding indicators alone. */
  readonly compliance: "compliant" | "at-risk" | "breached" | "undetermined";
  /** Indicators that observations name and the plan does not have. */
  readonly unmatched: readonly string[];
};
