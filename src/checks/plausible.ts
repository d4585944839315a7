import { type Decimal, decimal } from "../kernel/index.js";

/**
 * What a county's or a country's figures do not do in five years: judgements that are this library's and no plan's. They only decide
 * whether something is worth a look, or whether a reading that would explain a figure is one that is meant.
 */
export const PLAUSIBLE = {
  /** Percent a year that the prices of an aggregate may rise or fall, on the mean of several years. */
  prices: "10",
  /** Percentage points that the growth of one year may lie from the mean of the years with it. */
  oneYear: "20",
  /** Percentage points a year that a share may move. */
  points: "3.5",
  /** Percent a year that something may grow, on the mean of several years. */
  growth: "30",
  /** Percent a year that something may fall, on the mean of several years: a fall over the whole plan that lost its bracket is mostly more. */
  fall: "10",
  /** How many times its base a level may be after a plan, or its base it. */
  times: "5",
  /** How many times the amounts of the years between two years may, on the mean, be the larger of the two, or the smaller one them. */
  flows: "1.25",
  /** How many times what is due so far amounts of the years may come to, and the last of them alone may be it or it that. */
  running: "1.5",
  /** Percent of an old target that a new base may lie from it without a new definition. */
  apart: "20",
  /** How many times the way that either plan asks a new base may lie from the old target. */
  ways: "5",
} as const;

/** The price change a year that makes a growth at current prices one at constant prices, in percent. */
export const impliedPrices = (nominal: Decimal, real: string): Decimal | undefined =>
  decimal(real).greaterThan(-100) ? nominal.plus(100).dividedBy(decimal(real).plus(100)).minus(1).times(100) : undefined;

export const isPlausiblePrices = (change: Decimal): boolean => change.abs().lessThanOrEqualTo(PLAUSIBLE.prices);

/** Whether one year can have grown so, where the years with it grew by a mean. */
export const isPlausibleYear = (year: Decimal, mean: string): boolean =>
  year.minus(mean).abs().lessThanOrEqualTo(PLAUSIBLE.oneYear);
