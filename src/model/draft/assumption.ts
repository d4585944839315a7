export const ASSUMPTION_CODES = [
  "id-by-row",
  "direction-by-name",
  "direction-by-bound",
  "direction-by-baseline",
  "direction-by-kind",
  "direction-unknown",
  "span-by-period",
  "total-by-name",
  "growth-by-base",
  "total-as-increase",
  "base-year-by-period",
  "base-in-plan",
  "scope-left-out",
  "year-not-used",
  "category-missing",
  "other-unit",
  "clause-left-out",
  "target-left-out",
  "baseline-left-out",
  "no-indicator",
  "result-without-year",
  "result-left-out",
  "result-of-other-definition",
  "promise-linked",
  "promise-nearly-linked",
  "statement-linked",
  "statement-nearly-linked",
  "row-repeated",
  "table-left-out",
  "id-repeated",
  "piece-left-out",
] as const;

/**
 * What a plan draft takes for granted because its table or its outline does not print it.
 *
 * @category Drafts
 * @useDeclaredType
 */
export type AssumptionCode = (typeof ASSUMPTION_CODES)[number];

/** One thing taken for granted, or left out, for one indicator of a draft or one piece of an outline. @category Drafts */
export type Assumption = {
  /** The id in the draft of the indicator, or of the piece that it is about; the name of the row where the plan has no such indicator. */
  readonly indicator: string;
  readonly code: AssumptionCode;
  /** `direction`, `printed`, `column`, `from`, `to` … as far as they apply. */
  readonly facts: { readonly [name: string]: string | number };
};

/** Notes an assumption about the indicator at hand. */
export type Assume = (code: AssumptionCode, facts?: Assumption["facts"]) => void;
