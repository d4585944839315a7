import { type StatusRange, thresholds } from "../../assessment/index.js";
import { demandOf } from "../../demand/index.js";
import type { D } from "../../notation/index.js";
import { fill, type Locale, shown, wording } from "../../text/index.js";
import { position } from "../position.js";
import type { Given } from "./given.js";
import type { Dated } from "./path-data.js";

/** The figures of a year from one to another. */
export type Band = { readonly year: number; readonly low: D; readonly high: D };

/** What a chart shows of the figures from which each status holds. */
export type Bands = {
  /** For each year before the last, what is on track, where that lies between two figures. */
  readonly onTrack: readonly Band[];
  /** In the last year, what 左右 allows beside the printed number. */
  readonly tolerance?: Band;
};

/** The bands of a target that is drawn by the figures of its years. */
export function bandsOf(given: Given, asked: readonly Dated[]): Bands {
  const { plan, indicator, target, policy, references } = given;
  const place = indicator.targets.indexOf(target);
  const all = thresholds(plan, { indicator: indicator.id, policy, references }).filter((one) => one.target === place);
  const last = asked.at(-1);
  const achieved = all.find(({ year }) => year === last?.year)?.cuts.find(({ status }) => status === "achieved");
  const tolerance = last && achieved && toleranceOf(given, last, achieved);
  return {
    onTrack: all.flatMap(({ year, of, cuts }) => {
      const range = of === "value" ? cuts.find(({ status }) => status === "on-track") : undefined;
      return range?.low === undefined || range.high === undefined ? [] : [{ year, low: range.low.at, high: range.high.at }];
    }),
    ...(tolerance && { tolerance }),
  };
}

/** From the printed number to where a figure is still taken as it: below a floor, above a ceiling, around a number to be held. */
function toleranceOf({ plan, indicator, target }: Given, { year, text }: Dated, { low, high }: StatusRange): Band | undefined {
  const { requirement } = target;
  if (!("bound" in requirement) || requirement.bound !== "about") return undefined;
  const { side } = demandOf(plan, indicator, target);
  const [from = text, to = text] = [side === "ceiling" ? text : low?.at, side === "floor" ? text : high?.at];
  return { year, low: from, high: to };
}

/** A band as it is drawn. */
export type Strip = { readonly year: number; readonly low: number; readonly high: number; readonly range: string };

export const strip = ({ year, low, high }: Band, locale: Locale): Strip => ({
  year,
  low: position(low),
  high: position(high),
  range: fill(wording(locale).chart.range, { low: shown(low), high: shown(high) }),
});
