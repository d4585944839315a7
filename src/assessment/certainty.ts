import { inOrder, type Judgement } from "./case.js";
import type { Certainty } from "./verdict.js";

/** How sure a judgement is: what rounding can change, or a reading that the plan leaves open. */
export function certaintyOf({ status, reachable = [status], otherwise = [] }: Judgement): Certainty {
  const own = inOrder([status, ...reachable]);
  if (otherwise.some((one) => !own.includes(one)))
    return { kind: "depends-on-evidence", reachable: inOrder([...own, ...otherwise]) };
  return reachable.every((one) => one === status) ? { kind: "certain" } : { kind: "depends-on-rounding", reachable };
}
