import type { Evidence, Status } from "../../model/index.js";
import { confirmed } from "../authoring.js";

/** How a mid-term evaluation classed a plan's indicators. @category Data */
export type MidTermClasses = {
  readonly plan: string;
  /** When it was reported. */
  readonly on: string;
  readonly evidence: Evidence;
  readonly classes: readonly {
    /** The class as it is named. */
    readonly label: string;
    /** The status of a verdict that it stands for. */
    readonly status: Status;
    /** Ids of the indicators, in the order of the table. */
    readonly indicators: readonly string[];
  }[];
};

/**
 * How the mid-term evaluation of the 14th plan, reported to the standing committee on 26 December 2023, classed the 20 indicators: four
 * achieved early, five ahead, seven in line, four behind.
 *
 * @category Data
 * @example
 * ```ts
 * import { national14MidTerm } from "five-year-plan/national";
 * national14MidTerm.classes.map(({ status, indicators }) => [status, indicators.length]);
 * // => [["achieved", 4], ["ahead", 5], ["on-track", 7], ["behind", 4]]
 * ```
 */
export const national14MidTerm: MidTermClasses = {
  plan: "national-14",
  on: "2023-12-26",
  evidence: confirmed("mid23-a mid23-b mid23-c"),
  classes: [
    {
      label: "提前实现",
      status: "achieved",
      indicators: ["urbanisation-rate", "pension-participation", "surface-water-quality", "energy-capacity"],
    },
    {
      label: "快于预期",
      status: "ahead",
      indicators: [
        "rd-spending-growth",
        "high-value-patents",
        "digital-economy-share",
        "physicians-per-thousand",
        "forest-coverage",
      ],
    },
    {
      label: "基本符合预期",
      status: "on-track",
      indicators: [
        "gdp-growth",
        "labour-productivity-growth",
        "household-income-growth",
        "surveyed-unemployment",
        "schooling-years",
        "life-expectancy",
        "grain-capacity",
      ],
    },
    {
      label: "滞后预期",
      status: "behind",
      indicators: ["nursery-places", "energy-intensity-reduction", "co2-intensity-reduction", "good-air-days"],
    },
  ],
};
