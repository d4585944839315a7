import { endingOf } from "./ends.js";
import {
  AMOUNTS,
  BEARERS,
  FINE_KINDS,
  ILL_KINDS,
  KEPT,
  LESS,
  LITTLE,
  MEASURES,
  MORE,
  NEGATIONS,
  NEITHER,
  REACHING,
  WANTED_BEARERS,
} from "./lexicon.js";

/** Which way is better by a name: `"unknown"` where its kind of thing has no better side. */
export type NameDirection = "higher" | "lower" | "hold" | "unknown";

const SHARED = /* @__PURE__ */ MEASURES.concat(AMOUNTS);
const COUNTED = /* @__PURE__ */ MEASURES.concat(BEARERS);
const LESSENING = /* @__PURE__ */ NEGATIONS.concat(LITTLE);

/** A direction, or nothing where nothing is known. */
export type Side = NameDirection | undefined;

/**
 * The side of what a name ends in, when the words of how much are taken off: of 水土流失治理面积 that of 治理.
 *
 * Who is counted or shared out gives way to what precedes: 脱贫人口, 低地板公交车辆. In a share so does the amount: the share of
 * 高技术制造业增加值 is one of 高技术制造业.
 */
export function headOf(name: string, share = false): Side {
  for (let rest = name; rest !== ""; ) {
    const found = termAt(rest);
    const counted = endingOf(rest, share ? SHARED : MEASURES)?.length ?? 0;
    const bearer = endingOf(rest, BEARERS) ?? "";
    const longest = Math.max(counted, bearer.length);
    const bears = found?.side === "unknown" && bearer.length === found.length;
    if (found !== undefined && !bears && found.length + (share ? 0 : 1) > longest) return found.side;
    if (longest === 0) return undefined;
    const before = rest.slice(0, -longest);
    if (bears) return headOf(before, true) ?? (REACHING.some((word) => before.includes(word)) ? "higher" : "unknown");
    if (bearer.length > counted) {
      const told = headOf(before, share) ?? kindIn(share ? rest : before);
      return share || told === "lower" || !WANTED_BEARERS.includes(bearer) ? told : "higher";
    }
    rest = before;
  }
  return undefined;
}

/** The last word inside a name that says of what kind it is. */
export function kindIn(name: string): Side {
  const last = (words: readonly string[]): number =>
    words.reduce((most, word) => Math.max(most, name.includes(word) ? name.lastIndexOf(word) + word.length : 0), 0);
  const [fine, ill] = [last(FINE_KINDS), last(ILL_KINDS)];
  return fine === ill ? undefined : fine > ill ? "higher" : "lower";
}

/** Whether a name ends in a count, a share, or who is counted; else it may be a heading or a task. */
export const isMeasured = (name: string): boolean => endingOf(name, COUNTED) !== undefined;

/** What is better of a thing's fall, or of its absence. */
export const turned = (side: Side): Side => (side === "higher" ? "lower" : side === "lower" ? "higher" : side);

const TERMS: readonly (readonly [readonly string[], NameDirection])[] = [
  [MORE, "higher"],
  [LESS, "lower"],
  [NEITHER, "unknown"],
  [KEPT, "hold"],
];

/** The longest word of the lexicon at the end, turned by a negation right before it. */
function termAt(name: string): { readonly side: NameDirection; readonly length: number } | undefined {
  let [side, word]: [Side, string] = [undefined, ""];
  for (const [terms, says] of TERMS) {
    const one = endingOf(name, terms);
    if (one !== undefined && one.length > word.length) [side, word] = [says, one];
  }
  if (side === undefined) return undefined;
  const before = name.slice(0, -word.length);
  const negated = endingOf(before, side === "lower" ? LESSENING : NEGATIONS) !== undefined;
  return { side: negated ? (turned(side) ?? side) : side, length: word.length };
}
