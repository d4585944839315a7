import { ratio, shareOfDistance, shareOfTime } from "../../calculators/index.js";
import { type Decimal, PlanError } from "../../kernel/index.js";
import { DEFAULT_POLICY, type MethodDescription, type Policy } from "../../model/index.js";
import { classes } from "../judging/case.js";
import { dueAfter, type Share, straightShare } from "../judging/share.js";
import type { Dated, Measured, Method, MethodCase } from "../method.js";
import { ifThereIs, meets, targetOf, yearsFrom } from "./towards.js";

/** The bounds of a pace, as a policy has them. */
export function paceBands({ ahead, onTrack }: Policy): NonNullable<MethodDescription["thresholds"]>[number]["bands"] {
  return [
    { from: ahead, status: "ahead" },
    { from: onTrack, status: "on-track" },
    { from: "0", status: "behind" },
    { status: "off-track" },
  ];
}

/** A level by a year that the base does not have yet: the share of the way done against the share of the time gone. */
export const timeShare: Method = {
  id: "time-share",
  version: "1",
  formula:
    "((latest − base) ÷ (target − base)) ÷ ((year − base year) ÷ (target year − base year)), against onTrack and ahead; a target met is achieved; one that the base met is kept or broken; after the target year it is achieved or missed",
  statuses: classes("achieved", "ahead", "on-track", "behind", "off-track", "missed"),
  thresholds: [{ when: "under-way", of: "share of distance ÷ share of time", bands: paceBands(DEFAULT_POLICY) }],
  ties: "lower-bounds-inclusive",
  refuses: ["needs-target", "no-years", "target-equals-base", "no-observation", "no-baseline"],
  source: ["http://www.lzeeex.com/html/news/article.aspx?id=2194"],
  measure: (given) => {
    const [from, at] = [given.base.value, given.latest.value];
    return paced(given, {
      told: ({ value }) => shareOfDistance(from, at, value),
      order: ({ value }) => straightShare(from, at, value),
    });
  },
};

/** The share of the way to a target, as it is shown and as it decides. */
type ShareOfWay = { readonly told: (target: Dated) => Decimal; readonly order: (target: Dated) => Share };

/** A share of the way against the share of the time, with what the ends of the way say of themselves. */
export function paced(given: MethodCase, share: ShareOfWay): Measured {
  const target = targetOf(given);
  const { base, latest, direction } = given;
  const time = shareOfTime(base.year, base.year + yearsFrom(base, latest), target.year);
  const value = () => ratio(share.told(target), time);
  const met = meets(latest, target, direction);
  if (latest.year >= target.year) return { ...ifThereIs(value), status: met ? "achieved" : "missed" };
  if (meets(base, target, direction)) {
    if (direction === "hold" && !met) throw new PlanError("target-equals-base", { base: base.value.toString() });
    return { status: met ? "on-track" : "off-track" };
  }
  if (met) return { ...ifThereIs(value), status: "achieved" };
  const due = dueAfter(latest.year - base.year, target.year - base.year);
  const told = value();
  const order = share.order(target);
  return { value: told, when: "under-way", order: (threshold) => order(due(threshold)) };
}
