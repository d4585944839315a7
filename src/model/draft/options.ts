import type { Indicator } from "../indicator.js";
import type { Locator } from "../locator.js";
import type { Plan } from "../plan.js";
import type { Text } from "../text.js";

/**
 * What a table does not print and a plan needs.
 *
 * @category Drafts
 */
export type DraftOptions = {
  /** The plan's first and last year. */
  readonly period: Plan["period"];
  /** Whose plan it is. */
  readonly place: string;
  /** The plan's id; made of the period unless given: `plan-2026-2030`. */
  readonly id?: string;
  /** The plan's title; made of place and period unless given. */
  readonly title?: Text;
  /** Ids of indicators by their Chinese names; the others get one by their row: `row-07`. */
  readonly ids?: { readonly [name: string]: string };
  /** English names of indicators, by id or Chinese name. */
  readonly names?: { readonly [name: string]: string };
  /** Which way is better, by id or Chinese name, where it should not be read from the table. */
  readonly directions?: { readonly [name: string]: Indicator["direction"] };
  /** Which of several areas side by side the plan is of (全省, 苏南); the first one unless given. */
  readonly scope?: string;
  /** Where the table is in the outline; every locator begins with it. */
  readonly locator?: Locator;
};
