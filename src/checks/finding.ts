import type { Locator, Text } from "../model/index.js";

/** How bad a finding is, worst first. @category Checks */
export const SEVERITIES = ["error", "warning", "note"] as const;

/**
 * `error`: no reading that the data leaves open makes both true. `warning`: only a reading does that nobody means. `note`: both can be
 * true, and it needs a look.
 *
 * @category Checks
 */
export type Severity = (typeof SEVERITIES)[number];

/** What a finding can be about. @category Checks */
export type RefKind =
  | "indicator"
  | "observation"
  | "commitment"
  | "statement"
  | "project"
  | "box"
  | "part"
  | "chapter"
  | "term"
  | "place"
  | "role"
  | "structure"
  | "belt"
  | "corridor"
  | "zone"
  | "plan";

/** One of the things that a finding is about, by id, with its name and the place where it is printed. @category Checks */
export type Ref = {
  readonly kind: RefKind;
  readonly id: string;
  readonly name: Text;
  readonly locator: Locator;
  /** The plan it belongs to, where that is not the one checked. */
  readonly plan?: string;
};

/** What a finding can state: decimal text for values, numbers for years and counts. @category Checks */
export type FindingFact = string | number | boolean | readonly string[];

/** The arithmetic of a finding by name: what was compared, and what came out. @category Checks */
export type FindingFacts = { readonly [name: string]: FindingFact };

/**
 * A contradiction, or something worth knowing, found in a plan: plain JSON, no words. `describeFinding` of the door
 * `./text` words it.
 *
 * @category Checks
 */
export type Finding = {
  /** The rule that found it, or `stale-allowance`. */
  readonly code: string;
  readonly severity: Severity;
  /** Where it is; the other places are in `refs`. */
  readonly locator: Locator;
  /** The arithmetic. Values are decimal text, unrounded. */
  readonly facts: FindingFacts;
  /** What it is about, the first first. */
  readonly refs: readonly Ref[];
};
