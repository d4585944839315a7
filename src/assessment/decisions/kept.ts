import type { Policy } from "../../model/index.js";
import {
  ACHIEVED,
  type Code,
  judged,
  MISSED,
  NO_OBSERVATION,
  noFinal,
  OFF_TRACK,
  ON_TRACK,
  UNDETERMINED,
  yearsMissing,
} from "./packed-verdict.js";

/** What rounding allows of a comparison: bit 1 that it passes, bit 2 that it fails. */
export type Can = number;

/** The statuses of what may pass and may fail. */
export const either = (can: Can, good: number, bad: number): number =>
  ((can & 1) === 0 ? 0 : 1 << good) | ((can & 2) === 0 ? 0 : 1 << bad);

/** At the end a value is enough or not; where no figure stands for the last year, it cannot be said. */
export function outcomeDecides(met: boolean, can: Can, stands: boolean): Code {
  return stands ? judged(met ? ACHIEVED : MISSED, met, either(can, ACHIEVED, MISSED)) : noFinal(met);
}

/** Whether the newest figure may say how a target ended: it is of the last year, unless the policy takes an earlier one. */
export const stands = (year: number, last: number, { missing }: Pick<Policy, "missing">): boolean =>
  year === last || missing === "latest";

/** Before the end a value is kept, or it is not: off track where that breaks it, behind where it can be made good. */
export function keptDecides(met: boolean, can: Can, bad: number): Code {
  return judged(met ? ON_TRACK : bad, met, either(can, ON_TRACK, bad));
}

/** The newest value of a span that is kept or not: the outcome at the end, a standing before it. */
export const newestDecides = (met: boolean, can: Can, final: boolean, standing: boolean, bad: number): Code =>
  final ? outcomeDecides(met, can, standing) : keptDecides(met, can, bad);

/**
 * What must hold in every year: one year missed is final; at the end no year may be missing, unless a gap is allowed.
 *
 * @param years - how many years are observed, of those required
 * @param met - the newest holds
 * @param broken - one of them does not
 * @param can - all may pass, one may fail
 */
export function everyYearDecides(
  years: number,
  asked: number,
  met: boolean,
  broken: boolean,
  can: Can,
  final: boolean,
  gaps: boolean,
): Code {
  if (years === 0) return NO_OBSERVATION;
  const good = final ? ACHIEVED : ON_TRACK;
  const bad = final ? MISSED : OFF_TRACK;
  const unknown = final && years < asked && !gaps;
  const reachable = either(can, unknown ? UNDETERMINED : good, bad);
  return unknown && !broken ? yearsMissing(met, reachable) : judged(broken ? bad : good, met, reachable);
}
