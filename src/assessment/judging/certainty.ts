import type { Certainty, Status, Verdict, VerdictAssumption } from "../verdict.js";
import { inOrder, type Judgement } from "./case.js";

/** How sure a judgement is: what rounding can change, or a reading that the plan leaves open. */
export function certaintyOf({ status, reachable = [status], otherwise = [] }: Judgement): Certainty {
  const own = inOrder([status, ...reachable]);
  if (otherwise.some((one) => !own.includes(one)))
    return { kind: "depends-on-evidence", reachable: inOrder([...own, ...otherwise]) };
  return reachable.every((one) => one === status) ? { kind: "certain" } : { kind: "depends-on-rounding", reachable };
}

/** What leaves open whether anything can be said. */
const OPEN: readonly VerdictAssumption[] = ["prices-of-levels", "target-of-the-plan-above"];

/** What else a verdict could be if it rested on the other ones of contradicting figures, or if what it takes for granted were not so. */
export function certaintyWith({ status, certainty, assumptions }: Verdict, others: readonly Verdict[]): Certainty {
  const open = status !== "undetermined" && OPEN.some((code) => assumptions?.includes(code));
  const own = [status, ...("reachable" in certainty ? certainty.reachable : [])];
  const all = [...others.flatMap(reachableOf), ...(open ? (["undetermined"] as const) : [])];
  if (all.every((one) => own.includes(one))) return certainty;
  return { kind: "depends-on-evidence", reachable: inOrder([...own, ...all]) };
}

const reachableOf = ({ status, certainty }: Verdict): readonly Status[] => [
  status,
  ...("reachable" in certainty ? certainty.reachable : []),
];
