import { Decimal } from "../../kernel/index.js";
import type { Plan } from "../../model/index.js";
import type { D } from "../../notation/index.js";
import { type Asking, everyYear, orNone, type ThresholdOptions } from "./asking.js";
import type { Candidate } from "./candidates.js";
import { rangesOf } from "./ranges.js";

/** Figures between which, exact as they are, rounding of the base may give another status; without an end they go on for ever. */
export type Unsettled = { readonly low?: D; readonly high?: D };

/** A target in a year and the figures that rounding of its base leaves open. */
export type UnsettledYear = {
  readonly indicator: string;
  readonly target: number;
  readonly year: number;
  readonly unsettled: readonly Unsettled[];
};

/** Decimals with which a figure is so exact that its own rounding plays no part. */
const EXACT = 30;

/** What rounding of the base leaves open, target by target and year by year: asked of the very judgement that makes the verdicts. */
export function unsettledByBase(plan: Plan, options: ThresholdOptions = {}): readonly UnsettledYear[] {
  return everyYear(plan, options, (asking) => ({ unsettled: openIn(asking) }));
}

function openIn({ demand, ask, candidates }: Asking): readonly Unsettled[] {
  // What targets compare with has a rounding of its own.
  const compared = demand.requirement.kind === "relative";
  if (compared || demand.base.value === undefined) return [];
  const certainAt = (figure: string) => {
    const exact = new Decimal(figure);
    return ask(exact.toFixed(Math.max(EXACT, exact.decimalPlaces()))).certainty.kind;
  };
  return (
    orNone(() => rangesOf(candidates().flatMap(withEnds), certainAt), [])
      // On a cut itself it is the figure's own rounding that decides.
      .filter(({ status, low, high }) => status === "depends-on-rounding" && (low === undefined || low.at !== high?.at))
      .map(({ low, high }) => ({ ...(low && { low: low.at }), ...(high && { high: high.at }) }))
  );
}

const withEnds = ({ value, low, high }: Candidate): Candidate[] =>
  [value, low, high].map((at) => ({ value: at, low: at, high: at }));
