import type { Observation, Plan } from "../../model/index.js";
import type { FindingFacts, Severity } from "../finding.js";
import type { Draft } from "../rule.js";
import type { Figure, Series } from "./series.js";

/** Observations sorted out by the indicators of a plan. */
export type Observed = {
  readonly plan: Plan;
  readonly series: readonly Series[];
  /** Observations of an indicator, by its id. */
  readonly byIndicator: ReadonlyMap<string, readonly Observation[]>;
};

type Common<Code> = { readonly code: Code; readonly family: "observations"; readonly severity: Severity };

/** A look at all observations. */
export type ListRule<Code extends string = string> = Common<Code> & {
  readonly find: (observed: Observed) => readonly Draft[];
};

/** What a figure shows that looks like a slip: the arithmetic, and where it is not the rule's own the severity. */
export type Slip = { readonly facts: FindingFacts; readonly severity?: Severity };

/** A look at one figure beside the plan and the years around it. Of several such rules the first that finds something tells it. */
export type FigureRule<Code extends string = string> = Common<Code> & {
  readonly slip: (figure: Figure, series: Series) => Slip | undefined;
};

/** A rule about all observations whose code stays a literal. */
export const listRule = <const Code extends string>(made: Omit<ListRule<Code>, "family">): ListRule<Code> => ({
  ...made,
  family: "observations",
});

/** A rule about one figure whose code stays a literal. */
export const figureRule = <const Code extends string>(made: Omit<FigureRule<Code>, "family">): FigureRule<Code> => ({
  ...made,
  family: "observations",
});
