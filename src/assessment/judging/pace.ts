import { Decimal, type Ratio, ratioOf } from "../../kernel/index.js";
import type { PolicyName } from "../../model/index.js";
import { PACE_STATUS, pacesFrom } from "../decisions/pace.js";
import { statusesOf } from "../decisions/packed-verdict.js";
import { STATUSES, type Status } from "../verdict.js";
import { judgement, type Known, told } from "../working/sourced-number.js";
import type { Case } from "./case.js";
import { dueAfter, type Share } from "./share.js";

/** Everything between two numbers. */
export type Span = { readonly low: Decimal; readonly high: Decimal };

/** A pace by its place among them, from the worst to the best. */
type Pace = 0 | 1 | 2 | 3;

const statusOf = (pace: Pace): Status => STATUSES[PACE_STATUS[pace] as number] as Status;

/** How long a target has been under way, and how long it is in all. */
export type Time = { readonly gone: number; readonly whole: number };

/** The multiples of the way at which a pace changes. */
type Due = { readonly ahead: Ratio; readonly onTrack: Ratio };

function dueNow({ policy }: Case, { gone, whole }: Time): Due {
  const due = dueAfter(gone, whole);
  return { ahead: due(judgement(policy, "ahead").value), onTrack: due(judgement(policy, "onTrack").value) };
}

const NOTHING = /* @__PURE__ */ ratioOf(0);

/** A share of the way against the share of time as a status; lower bounds are inclusive, below 0 the value moved away from its target. */
function paceOf(share: Share, { ahead, onTrack }: Due): Pace {
  if (share(ahead) >= 0) return 3;
  if (share(onTrack) >= 0) return 2;
  return share(NOTHING) < 0 ? 0 : 1;
}

/** A pace judged: its status, what rounding allows, and the quotient, where there is one, at which a threshold would change it. */
export type Paced = { readonly status: Status; readonly reachable: readonly Status[]; readonly quotient?: Known };

/** The way done: its share as it is shown, as it decides, and at the corners of what rounding allows. */
export type Way = {
  readonly told: Known;
  readonly share: Share;
  readonly corners: readonly Share[];
  /** The value is still within the printed unit of its base. */
  readonly still: boolean;
};

/** The status of a share of distance against the share of time. */
export function pace(given: Case, { told, share, corners, still }: Way, time: Known, years: Time): Paced {
  const { trail, policy } = given;
  const quotient = trail.run("ratio", { a: told, b: time });
  const status = statusOf(paceOf(share, dueNow(given, years)));
  const bounds = { onTrack: judgement(policy, "onTrack"), ahead: judgement(policy, "ahead") };
  trail.conclude("paceStatus", { quotient, ...bounds, ...(still && { unmoved: "true" }) }, status);
  return { status, reachable: pacesBetween(given, corners, years), quotient };
}

/** The statuses of all paces between the corners of what rounding allows. */
export function pacesBetween(given: Case, corners: readonly Share[], years: Time): readonly Status[] {
  const due = dueNow(given, years);
  const places = corners.map((share) => paceOf(share, due));
  return statusesOf(pacesFrom(Math.min(...places), Math.max(...places)));
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
