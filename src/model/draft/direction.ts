import { Decimal } from "../../kernel/index.js";
import { inUnit, nameDirection, type Requirement } from "../../notation/index.js";
import type { Indicator } from "../indicator.js";
import type { AssumptionCode } from "./assumption.js";

type Direction = Indicator["direction"];

/** A direction, and by what it was found. */
export type Found = { readonly direction: Direction; readonly by: AssumptionCode };

/**
 * Which way is better, from what a table prints: the name's words, then a target's bound (a ceiling asks for less, a floor for
 * more), then a target below the baseline; more is better where nothing says otherwise. A structure is to be held.
 */
export function directionOf(
  name: string,
  unit: string | null,
  baseline: Requirement | undefined,
  targets: readonly Requirement[],
): Found {
  const named = nameDirection(name);
  if (named !== undefined) return { direction: named, by: "direction-by-name" };
  const [main] = targets;
  if (main?.kind === "composition") return { direction: "hold", by: "direction-by-default" };
  const bounded = targets.map(sideOf).find((side) => side !== undefined);
  if (bounded !== undefined) return { direction: bounded, by: "direction-by-bound" };
  const [from, to] = [numberOf(baseline, unit), numberOf(main, unit)];
  if (from !== undefined && to?.lessThan(from)) return { direction: "lower", by: "direction-by-baseline" };
  return {
    direction: "higher",
    by: from !== undefined && to?.greaterThan(from) ? "direction-by-baseline" : "direction-by-default",
  };
}

const SIDES: { readonly [bound: string]: Direction | undefined } = {
  "at-least": "higher",
  "more-than": "higher",
  "at-most": "lower",
  "less-than": "lower",
};

/** A ceiling or a floor; a comparison asks to be above or not below, unless it says below; a change says its way. */
function sideOf(target: Requirement): Direction | undefined {
  if (target.kind === "change" && target.direction !== undefined) return target.direction === "increase" ? "higher" : "lower";
  if (target.kind === "relative") return target.relation === "below" ? "lower" : "higher";
  return target.kind !== "grade" && "bound" in target ? SIDES[target.bound] : undefined;
}

/** The number of a level in the row's unit; two levels can be compared. */
function numberOf(printed: Requirement | undefined, unit: string | null): Decimal | undefined {
  const requirement = printed && inUnit(printed, unit);
  return requirement?.kind === "level" && requirement.bound !== "between" ? new Decimal(requirement.value) : undefined;
}
