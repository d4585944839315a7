import { Decimal } from "../../kernel/index.js";
import { inUnit, nameDirection, type Requirement } from "../../notation/index.js";
import type { Indicator } from "../indicator.js";
import type { AssumptionCode } from "./assumption.js";

type Direction = Indicator["direction"];

/** A direction, and by what it was found. */
export type Found = { readonly direction: Direction; readonly by: AssumptionCode };

/**
 * Which way is better, from what a table prints: a target's bound (a ceiling requires less, a floor more), then the name, then
 * the way that a change is to go, what grades and structures are, and the limits 0 and 100 %. A number above the base requires more, as far as can be
 * seen. Where nothing says, the direction is unknown: a number below the base may be a floor that the base has, and a name without
 * meaning is no reason for either side.
 */
export function directionOf(
  name: string,
  unit: string | null,
  baseline: Requirement | undefined,
  targets: readonly Requirement[],
): Found {
  const bounded = targets.map(boundOf).find((side) => side !== undefined);
  if (bounded !== undefined) return { direction: bounded, by: "direction-by-bound" };
  const named = nameDirection(name);
  if (named !== undefined) return { direction: named, by: named === "unknown" ? "direction-unknown" : "direction-by-name" };
  const kind = targets.map((target) => kindOf(target) ?? limitOf(target, unit)).find((side) => side !== undefined);
  if (kind !== undefined) return { direction: kind, by: "direction-by-kind" };
  if (targets.some((target) => isAbove(target, baseline, unit))) return { direction: "higher", by: "direction-by-baseline" };
  return { direction: "unknown", by: "direction-unknown" };
}

const SIDES: { readonly [bound: string]: Direction | undefined } = {
  "at-least": "higher",
  "more-than": "higher",
  "at-most": "lower",
  "less-than": "lower",
};

/** A ceiling or a floor; a comparison asks to be above or not below, unless it says below. */
function boundOf(target: Requirement): Direction | undefined {
  if (target.kind === "relative" && !target.relation.endsWith("in-step")) return target.relation === "below" ? "lower" : "higher";
  const amount =
    target.kind === "level" || target.kind === "growth" || (target.kind === "change" && target.direction === undefined);
  return amount ? SIDES[target.bound] : undefined;
}

/** A scale has its best grade, a structure is held, a change goes its way, and who keeps in step does not fall behind. */
function kindOf(target: Requirement): Direction | undefined {
  if (target.kind === "grade" || target.kind === "relative") return "higher";
  if (target.kind === "composition") return "hold";
  if (target.kind !== "change" || target.direction === undefined) return undefined;
  const more = (target.direction === "increase") === (SIDES[target.bound] !== "lower");
  return more ? "higher" : "lower";
}

/** A bare 0 cannot be a floor of an amount, nor a bare 100 a ceiling of a share: either would ask for nothing. */
function limitOf(target: Requirement, unit: string | null): Direction | undefined {
  if (target.kind !== "level") return undefined;
  const to = numberOf(target, unit)?.value;
  if (to?.isZero()) return "lower";
  return [unit, target.unit].includes("%") && to?.equals(100) ? "higher" : undefined;
}

/** Whether a target requires more than the base has: a level above it, or growth. */
function isAbove(target: Requirement, baseline: Requirement | undefined, unit: string | null): boolean {
  const from = numberOf(baseline, unit);
  const to = numberOf(target, unit);
  if (to === undefined) return false;
  return from?.kind === to.kind ? to.value.greaterThan(from.value) : to.kind === "growth" && to.value.greaterThan(0);
}

type Numbered = { readonly kind: "level" | "growth"; readonly value: Decimal };

/** The number of a level in the row's unit, or of growth; two of a kind can be compared. */
function numberOf(printed: Requirement | undefined, unit: string | null): Numbered | undefined {
  const requirement = printed && inUnit(printed, unit);
  const numbered = requirement?.kind === "level" || requirement?.kind === "growth" ? requirement : undefined;
  if (numbered === undefined || numbered.bound === "between") return undefined;
  return { kind: numbered.kind, value: new Decimal(numbered.value) };
}
