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
  const doubts = new Set<VerdictAssumption>();
  const doubt = (trust: Trust | undefined) => {
    const code = trust === undefined ? undefined : DOUBTS[trust];
    if (code !== undefined) doubts.add(code);
  };
  doubt(evidence?.trust);
  for (const { inputs } of steps)
    for (const { source } of inputs) {
      if (Array.isArray(source)) for (const one of source) doubt(trustOf(one));
      else doubt(trustOf(source as Source));
    }
  if (doubts.size === 0) return assumptions;
  return [...assumptions, ...VERDICT_ASSUMPTIONS.filter((code) => doubts.has(code))];
}

const trustOf = (source: Source): Trust | undefined => (source as { readonly trust?: Trust }).trust;

/** A verdict of a delegated target that takes the number of the plan above for the one that is set, unless a source says itself how it stands. */
export function takenFromAbove(verdict: Verdict): Verdict {
  const { status, asserted, assumptions = [] } = verdict;
  if (status === "undetermined" || asserted) return verdict;
  return { ...verdict, assumptions: [...assumptions, "target-of-the-plan-above"] };
}
