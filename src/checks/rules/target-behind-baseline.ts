import { gapToTarget } from "../../calculators/index.js";
import { figureUnit, type Indicator, type Target } from "../../model/index.js";
import type { LevelRequirement } from "../../notation/index.js";
import { betterGrade, betterThanMeasured, numberOf, text, toldLike } from "../amount.js";
import type { FindingFacts } from "../finding.js";
import { indicatorRef } from "../refs.js";
import { type Draft, rule } from "../rule.js";

/** A target that asks for less than there was in the base year. */
export const targetBehindBaseline = rule({
  code: "target-behind-baseline",
  family: "meaning",
  severity: "warning",
  find: ({ plan }) =>
    plan.indicators.flatMap((indicator) =>
      indicator.targets.flatMap((target): Draft[] => {
        const facts = behind(indicator, target);
        if (facts === undefined) return [];
        const draft = { locator: target.locator, facts, refs: [indicatorRef(indicator, target.locator)] };
        // A floor or a ceiling to be kept every year leaves room on purpose.
        return [facts["held"] === true ? { ...draft, severity: "note" } : draft];
      }),
    ),
});

function behind(indicator: Indicator, { printed, requirement, span }: Target): FindingFacts | undefined {
  const { baseline, direction } = indicator;
  const reading = baseline?.reading;
  if (baseline === undefined || reading === undefined || direction === "hold" || direction === "unknown") return undefined;
  const told = { target: printed, base: baseline.printed, baseYear: baseline.year };
  if (requirement.kind === "grade" && reading.kind === "grade" && requirement.scale === reading.scale) {
    const place = betterGrade(requirement.scale, requirement.grade, reading.grade);
    return place === -1 ? { ...told, held: span.kind === "every-year" } : undefined;
  }
  const [asked, was] = [numberOf(toldLike(requirement, reading, figureUnit(indicator))), numberOf(reading)];
  if (requirement.kind !== "level" || reading.kind !== "level" || asked === undefined || was === undefined) return undefined;
  if (betterThanMeasured(asked, was, direction) !== -1) return undefined;
  // What the base is ahead of the target by.
  return { ...told, room: text(gapToTarget(was, asked, direction).negated()), held: isHeld(requirement, span.kind) };
}

const isHeld = ({ maintain }: LevelRequirement, span: Target["span"]["kind"]): boolean =>
  maintain === true || span === "every-year";
