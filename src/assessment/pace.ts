import { Decimal } from "../kernel/index.js";
import type { PolicyName } from "../model/index.js";
import type { Case } from "./case.js";
import { inOrder } from "./case.js";
import { judgement, type Known, told } from "./known.js";
import type { Status } from "./verdict.js";

/** Everything between two quotients, either end of which may be infinite. */
export type Span = { readonly low: Decimal; readonly high: Decimal };

const PACES = ["off-track", "behind", "on-track", "ahead"] as const;
type Pace = (typeof PACES)[number];

/** A quotient of distance and time as a status; lower bounds are inclusive, below 0 the value moved away from its target. */
function paceOf(quotient: Decimal, given: Case): Pace {
  const at = (name: "ahead" | "onTrack") => judgement(given.policy, name).value;
  if (quotient.greaterThanOrEqualTo(at("ahead"))) return "ahead";
  if (quotient.greaterThanOrEqualTo(at("onTrack"))) return "on-track";
  return quotient.isNegative() && !quotient.isZero() ? "off-track" : "behind";
}

/** A pace judged: its status, what rounding allows, and the quotient, where there is one, at which a threshold would change it. */
export type Paced = { readonly status: Status; readonly reachable: readonly Status[]; readonly quotient?: Known };

/** The status of a share of distance against the share of time. */
export function pace(given: Case, distance: Known, time: Known, distances: Span): Paced {
  const { trail, policy } = given;
  const quotient = trail.run("ratio", { a: distance, b: time });
  const status = paceOf(quotient.value, given);
  trail.conclude("paceStatus", { quotient, onTrack: judgement(policy, "onTrack"), ahead: judgement(policy, "ahead") }, status);
  return { status, reachable: pacesBetween(given, distances, time), quotient };
}

/** The statuses of all paces between two shares of distance. */
export function pacesBetween(given: Case, distances: Span, { value: time }: Known): readonly Status[] {
  const [worst, best] = [paceOf(distances.low.div(time), given), paceOf(distances.high.div(time), given)];
  return inOrder(PACES.slice(PACES.indexOf(worst), PACES.indexOf(best) + 1));
}

/** The judgements a pace used, with the quotient at which they would give another status. */
export function thresholds({ trail }: Case, { quotient }: Paced): readonly PolicyName[] {
  if (quotient === undefined) return [];
  trail.name(quotient, "flipsAt");
  return ["onTrack", "ahead"];
}

/** The span of some quotients. */
export function spanOf(values: readonly Decimal[]): Span {
  return { low: Decimal.min(...values), high: Decimal.max(...values) };
}

/** A known number that is a count of years. */
export function years(count: number): Known {
  const value = new Decimal(count);
  return { value, low: value, high: value, text: told(value), source: { from: "year" } };
}
