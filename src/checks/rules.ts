import { STALE } from "./allow.js";
import { NEAR } from "./drafts/check-draft.js";
import { OBSERVATION_CHECKS, type ObservationCheckCode } from "./observations/check-observations.js";
import type { Rule } from "./rule.js";
import { RULES } from "./rules/index.js";

/** The code of a rule of {@link CHECKS}. @category Checks */
export type CheckCode = (typeof RULES)[number]["code"];

/** Every code that a finding of this library can have: the rules', that of a draft's near names, and that of an allowance that excuses nothing. @category Checks */
export type FindingCode = CheckCode | ObservationCheckCode | typeof NEAR | typeof STALE;

/**
 * Every rule, family by family; `docs/checks` has a page for each.
 *
 * @category Checks
 * @example
 * ```ts
 * import { CHECKS } from "five-year-plan";
 * CHECKS.length; // => 54
 * CHECKS.filter(({ family }) => family === "units").map(({ code }) => code); // => ["unit-differs", "unit-spelling", "missing-unit"]
 * ```
 */
export const CHECKS: readonly Rule<CheckCode>[] = RULES;

/** Every code a finding can have. @category Checks */
export const FINDING_CODES: readonly FindingCode[] = [
  ...RULES.map(({ code }) => code),
  ...OBSERVATION_CHECKS.map(({ code }) => code),
  NEAR,
  STALE,
];
