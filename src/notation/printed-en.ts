import type { Amount, Requirement } from "./requirement.js";

/** The words a printer needs; `{}` is what they are said of. */
export type Words = {
  readonly bounds: { readonly [K in Amount["bound"]]: string };
  readonly range: string;
  readonly maintain: string;
  readonly reach: string;
  readonly growth: string;
  readonly change: { readonly increase: string; readonly decrease: string; readonly total: string };
  /** An increase by exactly so many percent that is said as a multiple. */
  readonly doubled: { readonly [percent: string]: string | undefined };
  readonly points: string;
  readonly gradeSigns: { readonly [scale: string]: string };
  readonly inferior: string;
  readonly grade: { readonly [K in Extract<Requirement, { kind: "grade" }>["bound"]]: string };
  readonly relative: { readonly [K in Extract<Requirement, { kind: "relative" }>["relation"]]: string };
  readonly margin: string;
  /** The sign of a margin below zero: a dash would join the name before it. */
  readonly minus: string;
  readonly delegated: string;
  readonly annually: string;
  readonly none: string;
};

/** What {@link printTarget} writes in English: for people, not to be read back. `{}` is what is said. */
export const PRINTED_EN: Words = {
  bounds: {
    exactly: "exactly {}",
    "at-least": "at least {}",
    "more-than": "more than {}",
    "at-most": "at most {}",
    "less-than": "less than {}",
    about: "about {}",
    between: "{}",
    unstated: "{}",
  },
  range: "{} to {}",
  maintain: "maintain {}",
  reach: "at {}",
  growth: "growth of {} a year",
  change: { increase: "up by {} over the period", decrease: "down by {} over the period", total: "{} over the period" },
  doubled: { "100": "double over the period", "300": "quadruple over the period" },
  points: " percentage points",
  gradeSigns: {},
  inferior: "inferior {}",
  grade: {
    exactly: "exactly class {}",
    "at-least": "class {} or better",
    "more-than": "better than class {}",
    "at-most": "class {} or worse",
    "less-than": "worse than class {}",
    about: "about class {}",
    unstated: "class {}",
  },
  relative: {
    "in-step": "in step with {}",
    "roughly-in-step": "roughly in step with {}",
    above: "above {}",
    "not-below": "not below {}",
    below: "below {}",
  },
  margin: " by {} percentage points",
  minus: "-",
  delegated: "set by a higher level (“{}”)",
  annually: "as set for each year",
  none: "—",
};
