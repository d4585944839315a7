import { Decimal } from "../../kernel/index.js";
import type { PolicyName } from "../../model/index.js";
import type { Outlook, Status } from "../verdict.js";
import { judgement, type Known } from "../working/sourced-number.js";
import type { Case } from "./case.js";

/** The paces of a target that is not met yet, each a year, in one unit. */
export type Paces = {
  readonly required: Known;
  readonly current: Known;
  /** The best of any year seen, where more than the mean is known. */
  readonly best?: Known | undefined;
  /** Which way the better pace lies. */
  readonly better: "higher" | "lower";
  /** Whether "so many times the best pace" means anything: it does for a movement, not for a level or a ceiling. */
  readonly scalable: boolean;
  /** What the pace so far leads to: on track it may go on as it is. */
  readonly status: Status;
};

/** Whether a target can still be met, and the policy setting that said it cannot. */
export type Reach = { readonly outlook: Outlook; readonly policy: readonly PolicyName[] };

/** Compares the pace needed with the paces seen; out of reach only when the policy says how much is too much. */
export function reachOf({ trail, policy }: Case, { required, current, best = current, better, scalable, status }: Paces): Reach {
  trail.name(required, "requiredPace");
  trail.name(current, "currentPace");
  // One and the same shortfall is not within what the policy allows and beyond what was ever seen.
  if (status === "on-track" || status === "ahead") return { outlook: "at-current-pace", policy: [] };
  const { reach } = policy;
  const bound = reach === undefined || !scalable ? undefined : judgement(policy, "reach");
  const outlook = outlookOf(required.value, current.value, best.value, better, bound?.value);
  const inputs = { required, current, best, better, ...(bound !== undefined && { reach: bound }) };
  trail.conclude("paceOutlook", inputs, outlook);
  return { outlook, policy: outlook === "out-of-reach" ? ["reach"] : [] };
}

function outlookOf(
  required: Decimal,
  current: Decimal,
  best: Decimal,
  better: Paces["better"],
  reach: Decimal | undefined,
): Outlook {
  const [need, most] = better === "higher" ? [required, best] : [required.negated(), best.negated()];
  if (need.lessThanOrEqualTo(better === "higher" ? current : current.negated())) return "at-current-pace";
  if (need.lessThanOrEqualTo(most)) return "at-best-pace";
  return reach !== undefined && need.greaterThan(reach.times(Decimal.max(most, 0))) ? "out-of-reach" : "beyond-best-pace";
}

/** The best of some paces; the first of equals. */
export function bestOf({ trail }: Case, paces: readonly Known[], better: Paces["better"]): Known | undefined {
  const [first, ...others] = paces;
  if (first === undefined) return undefined;
  const best = others.reduce(
    (most, one) => ((better === "higher" ? one.value.greaterThan(most.value) : one.value.lessThan(most.value)) ? one : most),
    first,
  );
  return trail.run("observe", { value: best }, "bestPace");
}
