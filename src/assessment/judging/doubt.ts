import type { Target, Trust } from "../../model/index.js";
import type { Source, Step, Verdict, VerdictAssumption } from "../verdict.js";
import { VERDICT_ASSUMPTIONS } from "../verdict.js";
import type { Judgement } from "./case.js";

/** What is taken for granted of a figure that is not confirmed. */
const DOUBTS: { readonly [T in Trust]?: VerdictAssumption } = {
  "one-source": "figure-of-one-source",
  derived: "derived-figure",
  disputed: "disputed-figure",
};

/**
 * What a judgement takes for granted: what its method says, and that the figures it rests on are right where they are not confirmed. What
 * could not be judged rests on nothing.
 */
export function takenForGranted(
  { status, assumptions = [] }: Judgement,
  { evidence }: Target,
  steps: readonly Step[],
): readonly VerdictAssumption[] {
  if (status === "undetermined") return assumptions;
  const sources = steps.flatMap(({ inputs }) => inputs.flatMap(({ source }) => source as Source | readonly Source[]));
  const trusts = [evidence?.trust, ...sources.map((one) => ("trust" in one ? one.trust : undefined))];
  const doubts = new Set(trusts.flatMap((trust) => (trust === undefined ? [] : (DOUBTS[trust] ?? []))));
  return [...assumptions, ...VERDICT_ASSUMPTIONS.filter((code) => doubts.has(code))];
}

/** A verdict of a delegated target that takes the number of the plan above for the one that is set, unless a source says itself how it stands. */
export function takenFromAbove(verdict: Verdict): Verdict {
  const { status, asserted, assumptions = [] } = verdict;
  if (status === "undetermined" || asserted) return verdict;
  return { ...verdict, assumptions: [...assumptions, "target-of-the-plan-above"] };
}
