import type { Tie } from "../verdict.js";
import type { IndicatorEvidence } from "./evidence.js";
import { precedence, type Rank } from "./precedence.js";

/** Figures that would have done as well as those used and say something else: what is said of them, and the evidence without the others. */
export type Rival = { readonly tie: Tie; readonly instead: () => IndicatorEvidence };

/** What a number over several years can be known from. */
export type Ground = "published" | "rates" | "levels";

/** One way to know a number: from what, how far it reaches, and how settled it is. */
export type Candidate = { readonly ground: Ground; readonly years: number; readonly rank: Rank };

/** What reaches furthest counts, then what is more settled. */
export const byReach = (a: Candidate, b: Candidate): number => b.years - a.years || precedence(b.rank, a.rank);

/** The one that counts, and those that nothing but their kind sets apart from it. */
export function chosenOf<T extends Candidate>(
  all: readonly T[],
): { readonly chosen: T | undefined; readonly equals: readonly T[] } {
  const [chosen, ...others] = [...all].sort(byReach);
  return { chosen, equals: chosen === undefined ? [] : others.filter((one) => byReach(chosen, one) === 0) };
}

/** Evidence as if there were figures of one kind only. */
export function onlyOf(evidence: IndicatorEvidence, ground: Ground): IndicatorEvidence {
  const none: IndicatorEvidence["values"] = new Map();
  const rates = ground === "rates" ? evidence.rates : none;
  const levels = ground === "levels" ? evidence.levels : none;
  const values = evidence.values === evidence.rates ? rates : levels;
  return { ...evidence, rates, levels, values, spans: ground === "published" ? evidence.spans : [], instead: [] };
}
