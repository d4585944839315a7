import { compareRatios, type Decimal, exact, PlanError, type Ratio, ratioOf } from "../../kernel/index.js";
import { dueAfter } from "../judging/share.js";
import type { Dated, Method, MethodCase } from "../method.js";
import { divided, ifThereIs, meets, targetOf, yearsFrom } from "./towards.js";

/**
 * The Current Status Index of ESCAP: how much of the way is done, against today's line. ESCAP publishes it by goal and the Anticipated Progress Index
 * by target, as the five regional commissions together do; the index of one indicator and its four classes are made of the same formula here.
 */
export const escapCsi: Method = {
  id: "escap-csi",
  version: "2023",
  formula:
    "10·d·(latest − base) ÷ |target − base|, d = 1 if higher is better, else −1; for a value to be held 10 − 10·|target − latest| ÷ |target − base|; compared with the line for today, 10 × share of time",
  statuses: [
    { key: "reached", label: "Target reached", means: "achieved" },
    { key: "expected-progress", label: "Progress expected to date made", means: "on-track" },
    { key: "below-expected", label: "Less progress than expected to date", means: "behind" },
    { key: "regressed", label: "Regressed", means: "off-track" },
    { key: "not-available", label: "Insufficient data", means: "undetermined" },
  ],
  thresholds: [
    {
      when: "target",
      of: "the index; 10 is multiplied by the share of time, which gives today's line",
      bands: [{ from: "10", status: "expected-progress" }, { from: "0", status: "below-expected" }, { status: "regressed" }],
    },
  ],
  ties: "lower-bounds-inclusive",
  refuses: ["needs-target", "no-years", "target-equals-base"],
  source: [
    "https://data.unescap.org/resource-guides/progress-assessment-methodology",
    "https://data.unescap.org/dataviz/methodology/technical-notes.html",
    "https://w3.unece.org/sdg2023/technical-notes.html",
  ],
  measure: (given) => {
    const target = targetOf(given);
    yearsFrom(given.base, given.latest);
    if (meets(given.latest, target, given.direction))
      return { ...ifThereIs(() => divided(currentStatus(given, target))), status: "reached" };
    const due = dueAfter(Math.min(given.latest.year, target.year) - given.base.year, target.year - given.base.year);
    const index = currentStatus(given, target);
    // Today's line is 10 × share of time: only thresholds above 0 move with it.
    const order = (bound: Decimal) => compareRatios(index, bound.greaterThan(0) ? due(bound) : ratioOf(bound));
    return { value: divided(index), when: "target", order };
  },
};

function currentStatus({ base, latest, direction }: MethodCase, target: Dated): Ratio {
  const way = exact(target.value).minus(base.value).abs();
  if (way.isZero()) throw new PlanError("target-equals-base", { base: base.value.toString() });
  const moved = exact(latest.value).minus(base.value);
  const done =
    direction === "hold"
      ? way.minus(exact(target.value).minus(latest.value).abs())
      : direction === "lower"
        ? moved.negated()
        : moved;
  return ratioOf(done.times(10), way);
}
