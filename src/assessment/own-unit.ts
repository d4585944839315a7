import { Decimal } from "../kernel/index.js";
import { figureUnit, type Indicator, type Target } from "../model/index.js";
import { type Amount, type D, inPercent, inUnit, type Requirement, unitRatio } from "../notation/index.js";
import { fixed, type Known, type Origin } from "./known.js";
import type { Trail } from "./trail.js";

/** What a target asks in its indicator's own terms, and where its numbers come from where they are not the printed ones. */
export type Own = { readonly requirement: Requirement; readonly from?: Origin };

/** A requirement in percent and in the unit of its indicator's figures; undefined where its own unit is another. */
export function inFigures(indicator: Indicator, { requirement: printed }: Target): Requirement | undefined {
  const requirement = inPercent(printed);
  const converted = inUnit(requirement, figureUnit(indicator));
  return converted === undefined || converted === requirement ? converted : plain(converted as Counted);
}

/** The same with each number converted in a step of the trail. */
export function ownTerms(indicator: Indicator, target: Target, trail: Trail): Own | undefined {
  const requirement = inFigures(indicator, target);
  const { requirement: printed, locator } = target;
  const [unit, into] = [unitIn(printed), requirement && unitIn(requirement)];
  if (requirement === undefined || unit === undefined || into === undefined || unit === into)
    return requirement && { requirement };
  const steps = numbersOf(printed as Counted).map((text) =>
    converted(trail, fixed(text, { from: "target", locator }), unit, into),
  );
  const told = numbersOf(requirement as Counted);
  return { requirement, from: (text) => (steps[told.indexOf(text)] as Known).source };
}

/** A number told in another unit, as a step; its rounding stays that of the printed digits. */
export function converted(trail: Trail, value: Known, unit: string, into: string): Known {
  const times = fixed(unitRatio(unit, into) ?? "1", { from: "plan" });
  const scaled = (end: Decimal) => trail.quiet("convertUnit", { value: { ...value, value: end }, unit, into, times });
  return { ...trail.run("convertUnit", { value, unit, into, times }), low: scaled(value.low), high: scaled(value.high) };
}

/**
 * What a target asks, told in a unit, so that it can be set against another indicator's target; what prints no unit is in its
 * indicator's. Undefined where the units differ by more than a multiplier.
 */
export function requirementIn(indicator: Indicator, target: Target, unit: string | null): Requirement | undefined {
  const requirement = inPercent(target.requirement);
  const own = targetUnit(indicator, target);
  if (own === null || unit === null) return own === unit ? requirement : undefined;
  if (isCounted(requirement)) return inUnit({ ...requirement, unit: own }, unit);
  return unitRatio(own, unit) === undefined ? undefined : requirement;
}

/** The unit of a target: one that its cell prints stands before the row's. */
export function targetUnit(indicator: Indicator, { requirement }: Target): string | null {
  return unitIn(requirement) ?? figureUnit(indicator);
}

/** A level or an amount: what has a unit of its own. */
type Counted = Extract<Requirement, { kind: "level" | "change" }>;

const isCounted = (requirement: Requirement): requirement is Counted =>
  requirement.kind === "level" || (requirement.kind === "change" && requirement.measure === "total");

const unitIn = (requirement: Requirement): string | undefined => (isCounted(requirement) ? requirement.unit : undefined);

const numbersOf = (amount: Amount): readonly D[] => (amount.bound === "between" ? [amount.low, amount.high] : [amount.value]);

/** Without zeros that say nothing, as steps tell numbers. */
function plain(requirement: Counted): Requirement {
  const told = (text: D): D => new Decimal(text).toFixed();
  return requirement.bound === "between"
    ? { ...requirement, low: told(requirement.low), high: told(requirement.high) }
    : { ...requirement, value: told(requirement.value) };
}
