import { gapToTarget } from "../../calculators/index.js";
import { demandOf, sideOfBound } from "../../demand/index.js";
import { decimal, printedInterval } from "../../kernel/index.js";
import { figureUnit, type Indicator, type Plan, type Target } from "../../model/index.js";
import { gradeRank, inUnit, type Requirement } from "../../notation/index.js";
import { type Base, baseOf } from "../base.js";
import type { FindingFacts } from "../finding.js";
import { numberOf, text } from "../printed.js";
import { indicatorRef } from "../refs.js";
import { type Draft, rule } from "../rule.js";

/** A target that requires less than there was in the base year: a floor or a ceiling with room, or a slip. Both numbers can be true. */
export const targetBehindBaseline = rule({
  code: "target-behind-baseline",
  family: "row",
  severity: "note",
  find: ({ plan }) =>
    plan.indicators.flatMap((indicator) =>
      indicator.targets.flatMap((target): Draft[] => {
        const facts = behind(plan, indicator, target);
        return facts === undefined ? [] : [{ locator: target.locator, facts, refs: [indicatorRef(indicator, target.locator)] }];
      }),
    ),
});

function behind(plan: Plan, indicator: Indicator, target: Target): FindingFacts | undefined {
  const { baseline, direction } = indicator;
  const { printed } = target;
  const { side, requirement, ends } = demandOf(plan, indicator, target);
  const reading = baseline?.reading;
  if (baseline === undefined || reading === undefined || (side !== "floor" && side !== "ceiling") || direction === "hold")
    return undefined;
  const said = { target: printed, base: baseline.printed, baseYear: baseline.year, held: isHeld(target) };
  if (requirement.kind === "grade" && reading.kind === "grade" && requirement.scale === reading.scale) {
    const [asked, was] = [gradeRank(requirement.scale, requirement.grade), gradeRank(reading.scale, reading.grade)];
    return asked !== undefined && was !== undefined && was < asked ? said : undefined;
  }
  const was = baseOf(indicator) ?? bounded(inUnit(reading, figureUnit(indicator)), side);
  if (requirement.kind !== "level" || reading.kind !== "level" || ends === undefined || was === undefined) return undefined;
  const { low, high, value } = was;
  const asked = decimal(ends.near);
  if (side === "floor" ? !asked.lessThan(low) : !asked.greaterThan(high)) return undefined;
  // What the base is ahead of the target by.
  return { ...said, room: text(gapToTarget(value, ends.near, side === "floor" ? "higher" : "lower").negated()) };
}

/** A base that is printed as a bound says how good it is at least (小于 2.24 of what should fall), or leaves that open (小于 70 of what should rise). */
function bounded(reading: Requirement | undefined, side: "floor" | "ceiling"): Base | undefined {
  const value = numberOf(reading);
  if (value === undefined || reading === undefined || !("bound" in reading) || sideOfBound(reading.bound) !== side)
    return undefined;
  return { value, ...printedInterval(value) };
}

/** Whether the cell says that it is a floor or a ceiling, to be kept. */
const isHeld = ({ requirement, span }: Target): boolean =>
  span.kind === "every-year" ||
  (requirement.kind === "level" &&
    (requirement.maintain === true || !["unstated", "about", "exactly"].includes(requirement.bound)));
