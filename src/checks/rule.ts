import type { Indicator, Observation, Plan, Project } from "../model/index.js";
import type { Finding, Severity } from "./finding.js";

export const FAMILIES = [
  "identity",
  "arithmetic",
  "agreement",
  "row",
  "meaning",
  "layout",
  "text",
  "units",
  "observations",
] as const;

/** The families of rules. @category Checks @useDeclaredType */
export type Family = (typeof FAMILIES)[number];

/** What a rule sees. @category Checks */
export type CheckContext = {
  readonly plan: Plan;
  /** The previous plan. */
  readonly previous: Plan | undefined;
  /** What the previous plan reached. */
  readonly previousOutcomes: readonly Observation[];
  /** An indicator of the plan by id. */
  readonly indicator: (id: string) => Indicator | undefined;
  /** An indicator of the previous plan by id. */
  readonly previousIndicator: (id: string) => Indicator | undefined;
  /** The projects of the plan with what is left of their names when spellings are made one. */
  readonly namedProjects: () => readonly { readonly project: Project; readonly key: string }[];
};

/** What a rule finds: a finding without its code, and without its severity where that is the rule's own. @category Checks */
export type Draft = Pick<Finding, "locator" | "facts" | "refs"> & { readonly severity?: Severity };

/**
 * One check: a code, a family, a severity, and the function that looks for it. It may not throw, look at a clock, or know
 * a place, an id or a wording of any plan.
 *
 * @category Checks
 */
export type Rule<Code extends string = string> = {
  readonly code: Code;
  readonly family: Family;
  readonly severity: Severity;
  /** Looks for what it is about; nothing where it cannot know. */
  readonly find: (context: CheckContext) => readonly Draft[];
};

/** A rule whose code stays a literal. */
export const rule = <const Code extends string>(made: Rule<Code>): Rule<Code> => made;
