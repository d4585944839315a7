import type { Demand, FigureKind, KnownSide } from "../../demand/index.js";
import type { Indicator, MethodDescription, Policy, PolicyName, Target } from "../../model/index.js";
import type { Requirement } from "../../notation/index.js";
import type { IndicatorEvidence } from "../evidence/evidence.js";
import type { Prices } from "../evidence/prices.js";
import type { Rival } from "../evidence/rivals.js";
import { type Outlook, type Reason, STATUSES, type Standing, type Status, type VerdictAssumption } from "../verdict.js";
import type { Known, Origin } from "../working/sourced-number.js";
import type { Trail } from "../working/trail.js";

/** Something to compare with. */
export type Comparator = {
  /** What its figures are; absent of a series from outside the plan, which is what it is compared with. */
  readonly kind?: FigureKind;
  /** Mean growth over some years. */
  readonly mean: (from: number, years: number) => Known | undefined;
  /** The growth of a year. */
  readonly rateAt: (year: number) => Known | undefined;
  /** The figure of a year, as the indicator has it. */
  readonly valueAt: (year: number) => Known | undefined;
  /** Its levels are in another unit than the own ones. */
  readonly unlike?: true;
  /** One value stands for all years together. */
  readonly constant?: true;
  /** The prices that its figures say they are in, and those that its growth is stated in where they do not. */
  readonly prices: Prices;
};

/** One target of one indicator, with everything its judgement may use. */
export type Case<R extends Requirement = Requirement> = {
  readonly indicator: Indicator;
  readonly target: Target;
  /** What the target requires, as everybody reads it. */
  readonly demand: Demand;
  /** Its figures are parts of a whole. */
  readonly share: boolean;
  /** Known, or the case is not judged. */
  readonly side: KnownSide;
  readonly requirement: R;
  /** Where its numbers come from, where they are not the printed ones. */
  readonly from?: Origin;
  /** First and last year that the target speaks of. */
  readonly first: number;
  readonly last: number;
  /** The year that the target starts from. */
  readonly base: number;
  readonly asOf: number;
  readonly policy: Policy;
  readonly evidence: IndicatorEvidence;
  readonly trail: Trail;
  /** Figures that contradict those used and that nothing sets apart from them; noted as they are found. */
  readonly rivals: Rival[];
  /** The level that the plan's own baseline tells, in the unit of the figures. */
  readonly stated: () => Known | undefined;
  readonly comparator: (name: string) => Comparator | undefined;
};

/** A target as a way from one value to another, on which methods that know no plan can be run. */
export type Way = {
  readonly base: Known;
  readonly latest: Known;
  readonly latestYear: number;
  readonly target: Known;
  readonly side: KnownSide;
  /** What is known of the years between and before. */
  readonly points: readonly { readonly year: number; readonly known: Known }[];
};

/** What a method says of a case. */
export type Judgement = {
  /** The way there, where the target is one; noted only on request. */
  readonly way?: () => Way;
  readonly status: Status;
  readonly standing: Standing;
  /** Statuses that rounding allows, the one given among them. */
  readonly reachable?: readonly Status[];
  /** Statuses that a reading gives which the plan leaves open as well. */
  readonly otherwise?: readonly Status[];
  readonly policy?: readonly PolicyName[];
  readonly reason?: Reason;
  readonly asserted?: true;
  readonly assumptions?: readonly VerdictAssumption[];
  readonly gaps?: readonly string[];
  readonly outlook?: Outlook;
  readonly lapsed?: number;
};

/** A way of judging a target of a plan, as data and as a function. */
export type Judge<R extends Requirement = Requirement> = MethodDescription & {
  readonly judge: (given: Case<R>) => Judgement;
};

/** Some statuses of verdicts as the classes of a method. */
export function classes(...statuses: readonly Status[]): MethodDescription["statuses"] {
  return [...statuses, "undetermined" as const].map((key) => ({ key, label: key.replace("-", " "), means: key }));
}

/** Whether the target's last year has come. */
export function isFinal({ asOf, last }: Case): boolean {
  return asOf >= last;
}

/** A judgement that cannot be made, and why. */
export function undetermined(reason: Reason, standing: Standing = "unknown"): Judgement {
  return { status: "undetermined", standing, reason };
}

/** Statuses in their fixed order, each once. */
export function inOrder(statuses: readonly Status[]): Status[] {
  return STATUSES.filter((status) => statuses.includes(status));
}
