/** Why a row of {@link toSql} is in doubt, as its column `reason` says. @category SQL */
export const SQL_DOUBTS = [
  /** A year has two figures: which one counts is settled before. */
  "two-figures-of-one-year",
  /** A figure of the base year may move the base. */
  "figure-of-base-year",
  /** No decimal, more digits than the contract says, or no grade of the scale. */
  "no-plain-figure",
  /** Rates that chain beyond ±50 % or with more than three decimals, shares beyond 0 and 100 %. */
  "figure-out-of-range",
  /** Falls that are printed as negative growth in every year. */
  "signs-turned",
  /** Years are missing, and what they were may change the verdict. */
  "missing-years",
  /** More years than products have digits for. */
  "too-many-years",
  /** Floating numbers cannot tell it from a bound. */
  "near-bound",
  /** Not written as a query: yearly growth of levels, yearly comparisons with another indicator, structures, and grades or exact points of every year. */
  "way-of-judging",
] as const;
/** One of {@link SQL_DOUBTS}. @category SQL */
export type SqlDoubt = (typeof SQL_DOUBTS)[number];
