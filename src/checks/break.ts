import { demandOf, statedLevel } from "../demand/index.js";
import { type Decimal, decimal } from "../kernel/index.js";
import type { Indicator } from "../model/index.js";
import { unitRatio } from "../notation/index.js";
import { PLAUSIBLE } from "./plausible.js";

/** How far the base of a new plan lies from the old target, and the way that the plans ask. */
export type Gap = { readonly base: string; readonly old: string; readonly apart: Decimal; readonly way: Decimal };

/** The gap between an old plan's level target and the new plan's base, in the unit of the new figures; undefined without two levels. */
export function gapBetween(indicator: Indicator, before: Indicator): Gap | undefined {
  const [base, old] = [statedLevel(indicator), levelAsked(before)];
  const asked = levelAsked(indicator);
  const [into, from] = [indicator, before].map(({ unit }) => unit);
  const times = into === from ? "1" : into == null || from == null ? undefined : unitRatio(from, into);
  if (base === undefined || old === undefined || times === undefined) return undefined;
  const target = decimal(old).times(times);
  const start = statedLevel(before);
  const ways = [
    ...(asked === undefined ? [] : [decimal(asked).minus(base).abs()]),
    ...(start === undefined ? [] : [decimal(start).times(times).minus(target).abs()]),
  ];
  const way = ways.reduce((most, one) => (one.greaterThan(most) ? one : most), decimal("0"));
  return { base, old: target.toFixed(), apart: decimal(base).minus(target), way };
}

/** Whether a base lies so far from the old target, beside the way that either plan asks, that it counts something else. */
export function isBroken(indicator: Indicator, before: Indicator): boolean {
  const gap = gapBetween(indicator, before);
  if (gap === undefined) return false;
  const { apart, way, old } = gap;
  return (
    !apart.isZero() &&
    apart.abs().greaterThanOrEqualTo(way.times(PLAUSIBLE.ways)) &&
    apart.abs().times(100).greaterThanOrEqualTo(decimal(old).abs().times(PLAUSIBLE.apart))
  );
}

/** The level that the last target names, in the unit of the figures. */
function levelAsked(indicator: Indicator): string | undefined {
  const target = indicator.targets.at(-1);
  if (target === undefined) return undefined;
  const { requirement, unlike, ends } = demandOf({ base: 0 }, indicator, target);
  return requirement.kind === "level" && unlike === undefined ? ends?.near : undefined;
}
