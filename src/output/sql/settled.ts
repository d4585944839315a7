import type { Observation } from "../../model/index.js";
import type { Codes } from "./codes.js";
import type { Settled } from "./form.js";
import { type Judged, observed, years } from "./judged.js";

/** Figures that differ as much as figures can, and those at which something turns. */
export const samplesOf = ({ turns }: Judged): readonly string[] => ["-7.31", "0", "3.3", "97.1", "4130.5", ...turns];

/** Years of so many are taken in every way; of more the first ones are missing, or a single one. */
const MOST_TAKEN = 6;

/** Every way in which years are given of which one before the newest is missing. */
export function gapsOf(judged: Judged): readonly (readonly number[])[] {
  const all = years(judged);
  const ways =
    all.length > MOST_TAKEN
      ? all.flatMap((year, i) => [all.slice(i), all.filter((one) => one !== year)])
      : Array.from({ length: 2 ** all.length }, (_, way) => all.filter((_, i) => (way >> i) % 2 === 1));
  return ways.filter((given) => all.indexOf(given.at(-1) ?? 0) >= given.length);
}

/** The code of all verdicts on sets of figures, where it is one. */
export function onlyCode(judged: Judged, codes: Codes, sets: readonly (readonly Observation[])[]): number | undefined {
  const [code, ...others] = new Set(
    judged
      .ask(sets)
      .filter(({ reason }) => reason !== "implausible-observation")
      .map((one) => codes.of(one)),
  );
  return others.length === 0 ? code : undefined;
}

/** Each sample in all of some years. */
export const inAll = (judged: Judged, given: readonly number[], samples = samplesOf(judged)): readonly Observation[][] =>
  samples.map((value) => given.map((year) => observed(judged, year, value)));

/** Years are missing before the newest figure. */
export const GAP = 0;
/** Every year is missing but the last. */
export const LONE = -99;

/** The code where years are missing before the newest, if it is the same whatever the figures are. */
export function settledGap(judged: Judged, codes: Codes, samples?: readonly string[]): Settled {
  return settledGaps(judged, codes, (given) => inAll(judged, given, samples));
}

/** The same, by sets of figures of one's own for the years given. */
export function settledGaps(
  judged: Judged,
  codes: Codes,
  sets: (given: readonly number[]) => readonly (readonly Observation[])[],
): Settled {
  const gaps = gapsOf(judged);
  return [GAP, LONE].flatMap((k) => {
    const those = gaps.filter((given) => (given.length === 1 && given[0] === judged.until) === (k === LONE));
    const code = onlyCode(judged, codes, those.flatMap(sets));
    return code === undefined ? [] : [{ k, code }];
  });
}
