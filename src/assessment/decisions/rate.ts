import type { Can } from "./kept.js";
import { BEHIND, type Code, judged, OFF_TRACK, ON_TRACK } from "./packed-verdict.js";

/**
 * A rate before its year: short of the one asked for it is behind; shrinking where growth is required, it is off track.
 *
 * @param shrinks - the rate is below zero where growth is required
 * @param most - its highest value is
 * @param least - its lowest value is
 */
export function rateDecides(met: boolean, can: Can, shrinks: boolean, most: boolean, least: boolean): Code {
  const short = (most ? 0 : 1 << BEHIND) | (least ? 1 << OFF_TRACK : 0);
  const reachable = ((can & 1) === 0 ? 0 : 1 << ON_TRACK) | ((can & 2) === 0 ? 0 : short);
  return judged(met ? ON_TRACK : shrinks ? OFF_TRACK : BEHIND, met, reachable);
}
