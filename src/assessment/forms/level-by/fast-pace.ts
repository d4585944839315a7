import { type Decimal, exact } from "../../../kernel/index.js";
import { type Cut, cutAt, cutOf, type Doubt, order, U } from "../../float/bound.js";
import type { PrintedNumber } from "../../float/printed-number.js";
import type { Known } from "../../working/sourced-number.js";
import { byCount } from "../computed/fast-chains.js";

/** An end of what a number stands for, or the number itself. */
type End = "value" | "low" | "high";

/** The pace of a value after some years, from an end of the base: 0 moves away, 1 is behind, 2 on track, 3 ahead. */
export type PaceFrom = (from: End, now: number, year: number) => number;

/** A way to a level, and where its paces change. */
export type Pacing = {
  readonly aim: Decimal;
  /** The aim as the double nearest to it; it has at most 15 digits. */
  readonly at: number;
  readonly onTrack: Decimal;
  readonly ahead: Decimal;
  readonly last: number;
  readonly doubt: Doubt;
};

type Cuts = { readonly rises: boolean; readonly base: Cut; readonly onTrack: Cut; readonly ahead: Cut };

/**
 * Paces from a base that the plan states. A value has the share θ of what is due where it lies at or beyond base + θ × time × (aim − base),
 * which is computed once, in decimals: then a value is compared as a figure is with a bound, and no error has to be reckoned with.
 */
export function paceByCuts({ aim, onTrack, ahead, last, doubt }: Pacing, base: Known): PaceFrom {
  const from = (end: End) =>
    byCount((year): Cuts | undefined => {
      const way = exact(aim).minus(base[end]);
      const cut = (threshold: Decimal) => cutOf(exact(base[end]).times(last).plus(way.times(threshold).times(year)), last);
      const [start, due, more] = [cutAt(base[end]), cut(onTrack), cut(ahead)];
      if (start === undefined || due === undefined || more === undefined) return undefined;
      return { rises: !way.isNegative(), base: start, onTrack: due, ahead: more };
    });
  const by = { value: from("value"), low: from("low"), high: from("high") };
  const still = { value: base.value.equals(aim), low: base.low.equals(aim), high: base.high.equals(aim) };
  return (end, now, year) => {
    const cuts = by[end](year);
    if (cuts === null) {
      doubt.raised = true;
      return 0;
    }
    // From a target that is the base itself no way was made, or one away from it.
    if (still[end]) return order(now, cuts.base, doubt) === 0 ? 1 : 0;
    const turn = cuts.rises ? 1 : -1;
    if (turn * order(now, cuts.ahead, doubt) >= 0) return 3;
    if (turn * order(now, cuts.onTrack, doubt) >= 0) return 2;
    return turn * order(now, cuts.base, doubt) < 0 ? 0 : 1;
  };
}

/**
 * Paces from a base that each set tells: (now − base) ÷ (aim − base) ÷ share of time, against the thresholds.
 *
 * Each number is the double nearest to it. The differences lose at most U(|now| + |base|) and U(|aim| + |base|) to that and
 * one rounding each, the quotient four roundings more; the error below is several times what these add up to.
 */
export function paceByQuotient({ at, onTrack, ahead, last, doubt }: Pacing, from: PrintedNumber): PaceFrom {
  const [enough, more] = [onTrack.toNumber(), ahead.toNumber()];
  return (end, now, year) => {
    const base = from[end];
    // Equal doubles of 15 digits are equal numbers: no way was made, or away from a target that is the base itself.
    const way = at - base;
    const size = Math.abs(way);
    const scale = Math.abs(at) + Math.abs(base);
    if (size <= 16 * U * scale) {
      if (base !== at) doubt.raised = true;
      return now === base ? 1 : 0;
    }
    const time = year / last;
    const quotient = (now - base) / (way * time);
    const error =
      8 * U * ((Math.abs(now) + Math.abs(base)) / (size * time) + Math.abs(quotient) * (scale / size + 2)) + 2 * U * more;
    if (Math.abs(quotient - more) <= error || Math.abs(quotient - enough) <= error) doubt.raised = true;
    if (quotient >= more) return 3;
    if (quotient >= enough) return 2;
    return quotient < 0 ? 0 : 1;
  };
}
