import { Decimal, type Ratio, ratioOf } from "../../kernel/index.js";
import type { PolicyName } from "../../model/index.js";
import { type Pace, paceOf, statusOfPace } from "../decisions/pace.js";
import { STATUSES, type Status } from "../verdict.js";
import { judgement, type Known, told } from "../working/sourced-number.js";
import type { Case } from "./case.js";
import { dueAfter, type Share } from "./share.js";

/** Everything between two numbers. */
export type Span = { readonly low: Decimal; readonly high: Decimal };

/** How long a target has been under way, and how long it is in all. */
export type Time = { readonly gone: number; readonly whole: number };

/** The multiples of the way at which a pace changes. */
type Due = { readonly ahead: Ratio; readonly onTrack: Ratio };

const NOTHING = /* @__PURE__ */ ratioOf(0);

function dueNow({ policy }: Case, { gone, whole }: Time): Due {
  const due = dueAfter(gone, whole);
  return { ahead: due(judgement(policy, "ahead").value), onTrack: due(judgement(policy, "onTrack").value) };
}

/** What the answer does not need is not asked: an order of logarithms costs much. */
function paceAt(share: Share, due: Due, still = false): Pace {
  const ahead = share(due.ahead);
  const onTrack = ahead >= 0 ? ahead : share(due.onTrack);
  return paceOf(ahead, onTrack, onTrack >= 0 ? onTrack : share(NOTHING), still);
}

/** A pace judged: its status, as decisions take it, and the quotient, where there is one, at which a threshold would change it. */
export type Paced = { readonly status: number; readonly quotient?: Known };

/** The status of a pace by its name. */
export const namedPace = ({ status }: Paced): Status => STATUSES[status] as Status;

/** The way done: its share as it is shown and as it decides. */
export type Way = {
  readonly told: Known;
  readonly share: Share;
  /** The value is still within the printed unit of its base. */
  readonly still: boolean;
};

/** The status of a share of distance against the share of time. */
export function pace(given: Case, { told, share, still }: Way, time: Known, years: Time): Paced {
  const { trail, policy } = given;
  const quotient = trail.run("ratio", { a: told, b: time });
  const status = statusOfPace(paceAt(share, dueNow(given, years), still));
  const bounds = { onTrack: judgement(policy, "onTrack"), ahead: judgement(policy, "ahead") };
  const paced = { status, quotient };
  trail.conclude("paceStatus", { quotient, ...bounds, ...(still && { unmoved: "true" }) }, namedPace(paced));
  return paced;
}

/** The worst and the best pace at the corners of what rounding allows. */
export function pacesAt(given: Case, corners: readonly Share[], years: Time): readonly [worst: Pace, best: Pace] {
  const due = dueNow(given, years);
  const places = corners.map((share) => paceAt(share, due));
  return [Math.min(3, ...places), Math.max(0, ...places)];
}

/** The policy settings a pace used, with the quotient at which they would give another status. */
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
