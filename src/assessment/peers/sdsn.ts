import { compareRatios, exact, PlanError, type Ratio, ratioOf } from "../../kernel/index.js";
import type { Dated, Method } from "../method.js";
import { divided, ifThereIs, meets, targetOf, yearsFrom } from "./towards.js";

/** The trend arrows of the SDG Index: the yearly change so far against the yearly change that the target needs from the base. */
export const sdsn: Method = {
  id: "sdsn",
  version: "2023",
  formula:
    "((latest − base) ÷ n) ÷ ((target − base) ÷ N), linear; the same on scores from 0 to 100, which are linear in the value; a target reached is kept, or decreasing when it is being lost",
  statuses: [
    { key: "on-track-or-maintaining", label: "On track or maintaining SDG achievement", means: "on-track" },
    { key: "moderately-improving", label: "Moderately improving", means: "behind" },
    { key: "stagnating", label: "Stagnating", means: "behind" },
    { key: "decreasing", label: "Decreasing", means: "off-track" },
    { key: "not-available", label: "Trend information unavailable", means: "undetermined" },
  ],
  thresholds: [
    {
      when: "target",
      of: "yearly change ÷ yearly change required from the base",
      bands: [
        { from: "1", status: "on-track-or-maintaining" },
        { from: "0.5", status: "moderately-improving" },
        { from: "0", status: "stagnating" },
        { status: "decreasing" },
      ],
    },
  ],
  ties: "lower-bounds-inclusive",
  refuses: ["nothing-better", "needs-target", "no-years", "target-equals-base"],
  source: ["https://dashboards.sdgindex.org/chapters/methodology"],
  measure: (given) => {
    const { base, latest, direction } = given;
    if (direction === "hold") throw new PlanError("nothing-better", { direction });
    const target = targetOf(given);
    const pace = () => divided(paceShare(base, latest, target));
    if (meets(base, target, direction)) {
      // Past the target there is no distance to cover: what counts is that nothing is lost.
      yearsFrom(base, latest);
      const kept = meets(latest, { ...target, value: base.value }, direction);
      if (base.value.equals(target.value) && !kept) throw new PlanError("target-equals-base", { base: base.value.toString() });
      return { status: kept ? "on-track-or-maintaining" : "decreasing" };
    }
    if (meets(latest, target, direction)) return { ...ifThereIs(pace), status: "on-track-or-maintaining" };
    const share = paceShare(base, latest, target);
    return { value: divided(share), when: "target", order: (bound) => compareRatios(share, ratioOf(bound)) };
  },
};

function paceShare(base: Dated, latest: Dated, target: Dated): Ratio {
  const [gone, whole] = [yearsFrom(base, latest), yearsFrom(base, target)];
  return ratioOf(exact(latest.value).minus(base.value).times(whole), exact(target.value).minus(base.value).times(gone));
}
