import type { Assessment } from "../../assessment/index.js";

/** What the value at which a status would change is: a pace, or by how much a figure is off, in percent of a value or of the way, or in points. */
export type Turn = "pace" | "ofTarget" | "ofWay" | "points" | "structure";

/** What is said of verdicts by their case. `{name}` stands for a fact of that name. @category Wording */
export type VerdictWords = {
  /** What a status is called in a case of its own: reached before its year, and what `off-track` stands for. */
  readonly statusCase: {
    readonly [K in "early" | "movedAway" | "belowFloor" | "aboveCeiling" | "yearMissed" | "gradeLost"]: string;
  };
  /** How a figure compares with its target. */
  readonly comparison: {
    readonly [K in
      | "better"
      | "short"
      | "even"
      | "off"
      | "gradesBetter"
      | "gradesShort"
      | "aboveReference"
      | "belowReference"
      | "evenWithReference"
      | "evenWithout"]: string;
  };
  /** How near a status is to another one: a pace, or how far a figure is off with what the policy allows. */
  readonly turn: {
    readonly [K in "pace" | "belowTarget" | "aboveTarget" | "offTarget" | "ofWay" | "points" | "structure"]: string;
  };
  /** What the number of such a nearness is called. */
  readonly turnLabel: { readonly [K in Turn]: string };
  /** How it is written, with its unit. */
  readonly turnValue: { readonly [K in Turn | "point"]: string };
  /** What is counted: indicators, where each has one target. */
  readonly bindingNoun: { readonly [K in "indicators" | "targets"]: string };
  /** What the binding targets come to, with how many of how many. */
  readonly complianceOf: { readonly [K in Assessment["compliance"] | "as-expected" | "none" | "open" | "all-open"]: string };
  /** The same of a single one, where that reads differently. */
  readonly complianceOfOne: { readonly [K in Exclude<Assessment["compliance"], "none"> | "as-expected"]: string };
};
