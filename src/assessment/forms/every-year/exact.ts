import type { ChangeRequirement, GrowthRequirement, LevelRequirement } from "../../../notation/index.js";
import { newest } from "../../evidence/evidence.js";
import { pricesOf } from "../../evidence/prices.js";
import { hold, leaning } from "../../judging/against-target.js";
import { baselineOf } from "../../judging/baseline.js";
import { type Case, classes, type Judge, type Judgement, undetermined } from "../../judging/case.js";
import { judgeEachYear, sinceFirst } from "../../judging/every-year.js";
import { levelOf } from "../../judging/limits.js";
import { refusalOf, takenFor, whyNoRate, yearlyRates } from "../../series/chained-growth.js";
import { isYearly, signed, steps, turned } from "../../series/yearly-change.js";
import type { Known } from "../../working/sourced-number.js";

/** A level, a yearly rate or a yearly change that must hold in every year: one year missed is final. */
export const everyYear: Judge<LevelRequirement | GrowthRequirement | ChangeRequirement> = {
  id: "every-year",
  version: "1",
  formula: "every observed year of the span keeps the floor or the ceiling; at the end no year may be missing",
  statuses: classes("achieved", "on-track", "off-track", "missed"),
  refuses: ["no-observation", "no-baseline", "unit-differs", "unlike-basis", "implausible-observation", "missing-years"],
  judge: (given) => {
    const { requirement, evidence, first } = given;
    if (requirement.kind === "change") return eachChange({ ...given, requirement });
    if (requirement.kind === "growth") return eachRate({ ...given, requirement });
    const observed = sinceFirst(evidence.values, first).map(([, one]) => levelOf(given, one));
    return kept(given, observed);
  },
};

/** Holds each value against the amount; the newest comes last, so that the verdict's own numbers are its. */
function kept(given: Case<LevelRequirement | GrowthRequirement | ChangeRequirement>, values: readonly Known[]) {
  const held = values.map((value) => hold(given, given.requirement, given.side, { known: value }));
  return judgeEachYear(given, held, () => leaning(given, held));
}

/** Each year's rate: as observed, or from one level to the next. */
function eachRate(given: Case<GrowthRequirement>): Judgement {
  const rates = [...yearlyRates(given).values()];
  if (rates.length === 0) return undetermined(whyNoRate(given));
  const refused = refusalOf(
    given,
    rates.flatMap(({ figures }) => figures),
  );
  if (refused !== undefined) return undetermined(refused);
  const judged = kept(
    given,
    rates.map((rate) => rate.known),
  );
  const taken = rates.find((rate) => takenFor(given, rate).assumptions !== undefined);
  return taken === undefined ? judged : { ...judged, ...takenFor(given, taken) };
}

/** Each year's change: as observed, as a rate of what has levels, or from one level to the next. */
function eachChange(given: Case<ChangeRequirement>): Judgement {
  const { requirement, evidence, first, trail } = given;
  const percent = requirement.measure === "percent";
  if (!isYearly(given) && percent && newest(evidence.rates, first) !== undefined) return eachGrowth(given);
  const observed = sinceFirst(evidence.values, first).map(([, one]) => one);
  if (percent && pricesOf(given.demand, observed) === "unlike") return undetermined("unlike-basis");
  if (isYearly(given))
    return kept(
      given,
      observed.map((one) => signed(requirement, one, trail)),
    );
  if (observed.length === 0) return undetermined("no-observation");
  const base = baselineOf(given);
  if (base === undefined) return undetermined("no-baseline");
  return kept(given, steps(given, base));
}

/** The growth of each year of what has levels, counted in the direction required. */
function eachGrowth(given: Case<ChangeRequirement>): Judgement {
  const rates = [...yearlyRates(given).values()];
  const refused = refusalOf(
    given,
    rates.flatMap(({ figures }) => figures),
  );
  if (refused !== undefined) return undetermined(refused);
  const falls = given.requirement.direction === "decrease";
  return kept(
    given,
    rates.map((rate) => (falls ? turned(rate.known, given.trail) : rate.known)),
  );
}
