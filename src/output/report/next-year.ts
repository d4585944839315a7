import { type Assessment, type Status, type StatusRange, thresholds } from "../../assessment/index.js";
import type { Plan } from "../../model/index.js";
import { type Locale, rangeTextIn, wording } from "../../text/index.js";

/** Statuses that a target has which is at least on its way. */
const GOOD: readonly Status[] = ["achieved", "ahead", "on-track"];

/** For each target the figures of the year after an assessment with which it is at least on track; nothing where no figure decides. */
export function nextYear(plan: Plan, { asOf, policy }: Assessment, locale: Locale): ReadonlyMap<string, string> {
  const { thresholdFigure, phrase } = wording(locale);
  return new Map(
    thresholds(plan, { year: asOf + 1, policy }).map(({ indicator, target, of, cuts }) => {
      const range = goodOf(cuts);
      const plainly = of === "value" || of === "grade";
      const told =
        range === undefined ? "" : `${plainly ? "" : `${thresholdFigure[of]}${phrase.colon}`}${rangeTextIn(range, locale)}`;
      return [`${indicator}/${target}`, told];
    }),
  );
}

/** The ranges in which a target is at least on track, as one: bounded where something worse begins; a grade from the worst to the best. */
function goodOf(cuts: readonly StatusRange[]): Omit<StatusRange, "status"> | undefined {
  const good = cuts.filter(({ status }) => GOOD.includes(status));
  const [first, last] = [good[0], good.at(-1)];
  if (first === undefined || last === undefined || good.length === cuts.length) return undefined;
  const isGrade = first.low !== undefined && !/^-?[0-9]/.test(first.low.at);
  const low = isGrade || cuts[0] !== first ? first.low : undefined;
  const high = isGrade || cuts.at(-1) !== last ? last.high : undefined;
  return { ...(low !== undefined && { low }), ...(high !== undefined && { high }) };
}
