import type { KnownSide } from "../../../demand/index.js";
import { type Decimal, exact } from "../../../kernel/index.js";
import { isShort, type Pace, paceOf, paceWithoutWay } from "../../decisions/pace.js";
import { cutAt, cutOf, type Doubt, order, U } from "../../float/bound.js";
import type { PaceBounds } from "../../float/interval.js";
import type { PrintedNumber } from "../../float/printed-number.js";
import type { Known } from "../../working/sourced-number.js";
import { byCount } from "../computed/fast-chains.js";

/** An end of what a number stands for, or the number itself. */
type End = "value" | "low" | "high";

/** The pace of a value after some years, from an end of the base; what is still within the unit of its base is not away from it. */
export type PaceFrom = (from: End, now: number, year: number, still: boolean) => Pace;

/** A way to a level, and where its paces change. */
export type Pacing = {
  readonly aim: Decimal;
  /** The aim as the double nearest to it; it has at most 15 digits. */
  readonly at: number;
  readonly side: KnownSide;
  readonly onTrack: Decimal;
  readonly ahead: Decimal;
  readonly last: number;
  readonly doubt: Doubt;
};

type Cuts = PaceBounds & { readonly rises: boolean };

/**
 * Paces from a base that the plan states. A value has the share θ of what is due where it lies at or beyond base + θ × time × (aim − base),
 * which is computed once, in decimals: then a value is compared as a figure is with a bound, and no error has to be reckoned with.
 */
export function paceByCuts({ aim, side, onTrack, ahead, last, doubt }: Pacing, base: Known): PaceFrom {
  const from = (end: End) =>
    byCount((year): Cuts | undefined => {
      const way = exact(aim).minus(base[end]);
      const cut = (threshold: Decimal) => cutOf(exact(base[end]).times(last).plus(way.times(threshold).times(year)), last);
      const [start, due, more] = [cutAt(base[end]), cut(onTrack), cut(ahead)];
      if (start === undefined || due === undefined || more === undefined) return undefined;
      return { rises: !way.isNegative(), nothing: start, onTrack: due, ahead: more };
    });
  const by = { value: from("value"), low: from("low"), high: from("high") };
  const isWay = (end: End) => isShort(base[end].comparedTo(aim), side);
  const ways = { value: isWay("value"), low: isWay("low"), high: isWay("high") };
  return (end, now, year, still) => {
    const cuts = by[end](year);
    if (cuts === null) {
      doubt.raised = true;
      return 0;
    }
    if (!ways[end]) return paceWithoutWay(order(now, cuts.nothing, doubt), side, still);
    const turn = cuts.rises ? 1 : -1;
    // What is beyond one turn is beyond those before it.
    const ahead = turn * order(now, cuts.ahead, doubt);
    const onTrack = ahead >= 0 ? ahead : turn * order(now, cuts.onTrack, doubt);
    return paceOf(ahead, onTrack, onTrack >= 0 ? onTrack : turn * order(now, cuts.nothing, doubt), still);
  };
}

/**
 * Paces from a base that each set tells: (now − base) ÷ (aim − base) ÷ share of time, against the thresholds.
 *
 * Each number is the double nearest to it. The differences lose at most U(|now| + |base|) and U(|aim| + |base|) to that and
 * one rounding each, the quotient four roundings more; the error below is several times what these add up to.
 */
export function paceByQuotient({ at, side, onTrack, ahead, last, doubt }: Pacing, from: PrintedNumber): PaceFrom {
  const [enough, more] = [onTrack.toNumber(), ahead.toNumber()];
  return (end, now, year, still) => {
    const base = from[end];
    const way = at - base;
    // Doubles of 15 digits are equal, or in an order, where their numbers are.
    if (!isShort(-way, side)) return paceWithoutWay(now - base, side, still);
    if (now === base) return 1;
    const size = Math.abs(way);
    const scale = Math.abs(at) + Math.abs(base);
    if (size <= 16 * U * scale) doubt.raised = true;
    const time = year / last;
    const quotient = (now - base) / (way * time);
    const error =
      8 * U * ((Math.abs(now) + Math.abs(base)) / (size * time) + Math.abs(quotient) * (scale / size + 2)) + 2 * U * more;
    if (Math.abs(quotient - more) <= error || Math.abs(quotient - enough) <= error) doubt.raised = true;
    return paceOf(quotient - more, quotient - enough, quotient, still);
  };
}
