import { ratio } from "../../calculators/index.js";
import { Decimal, precise, rounded } from "../../kernel/index.js";
import type { Method } from "../method.js";
import { growthRequired, growthShareOrder, growthTowards, growthTowardsOrder, ifThereIs, meets } from "./towards.js";

/** Eurostat's SDG monitoring: the origin of the limits at 95, 60 and 0 percent. */
export const eurostat: Method = {
  id: "eurostat",
  version: "2021",
  formula:
    "with a target growth a year ÷ growth a year that the target requires from the base; a target reached is significant progress; without one growth a year towards the better",
  statuses: [
    { key: "significant-progress", label: "Significant progress towards the objective", means: "on-track" },
    { key: "moderate-progress", label: "Moderate progress towards the objective", means: "behind" },
    { key: "insufficient-progress", label: "Insufficient progress towards the objective", means: "behind" },
    { key: "moderate-movement-away", label: "Moderate movement away from the objective", means: "off-track" },
    { key: "movement-away", label: "Movement away from the objective", means: "off-track" },
    { key: "significant-movement-away", label: "Significant movement away from the objective", means: "off-track" },
    { key: "not-available", label: "Calculation not possible", means: "undetermined" },
  ],
  thresholds: [
    {
      when: "target",
      of: "growth a year ÷ required growth a year",
      bands: [
        { from: "0.95", status: "significant-progress" },
        { from: "0.6", status: "moderate-progress" },
        { from: "0", status: "insufficient-progress" },
        { status: "movement-away" },
      ],
    },
    {
      when: "no-target",
      of: "growth a year towards the better, as a share (0.01 = 1 %)",
      bands: [
        { from: "0.01", status: "significant-progress" },
        { from: "0", status: "moderate-progress" },
        { from: "-0.01", status: "moderate-movement-away" },
        { status: "significant-movement-away" },
      ],
    },
  ],
  ties: "lower-bounds-inclusive",
  refuses: ["nothing-better", "no-years", "sign-change", "zero-base", "zero-target", "target-equals-base"],
  source: [
    "https://ec.europa.eu/eurostat/statistics-explained/index.php?title=Overview_of_status_and_progress_of_EU_Member_States_towards_the_SDGs",
    "http://sdg.iisd.org/news/eurostat-reports-on-monitoring-sdg-trends-in-eu-context/",
  ],
  measure: (given) => {
    const { base, latest, direction, target } = given;
    if (target === undefined) {
      const value = growthTowards(base, latest, direction);
      const order = growthTowardsOrder(base, latest, direction);
      return { value, when: "no-target", score: clamped(value.times(250)), order };
    }
    const share = () => ratio(growthTowards(base, latest, direction), growthRequired(base, target));
    if (direction !== "hold" && meets(latest, target, direction)) return { ...ifThereIs(share), status: "significant-progress" };
    const value = share();
    return { value, when: "target", score: clamped(scored(value)), order: growthShareOrder(given, base, target) };
  },
};

/** 0 at 60 %, 5 at 130 %, −5 at −60 %, straight between. */
function scored(share: Decimal): Decimal {
  const past = precise(share).minus("0.6").times(5);
  return rounded(past.isNegative() ? past.div("1.2") : past.div("0.7"));
}

const clamped = (score: Decimal): Decimal => Decimal.max(Decimal.min(score, 5), -5);
