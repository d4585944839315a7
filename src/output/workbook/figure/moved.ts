import { hasWay, isYearly } from "../../../assessment/index.js";
import { baseEnds } from "../../../demand/index.js";
import { Decimal } from "../../../kernel/index.js";
import type { ChangeRequirement } from "../../../notation/index.js";
import { type Asked, type AtYear, levelAt, rateOf, single, together } from "./asked.js";
import { exactly, isNumber, when, type YearFigure } from "./inputs.js";
import { chainedChange, chainedMean, changeBetween, meanBetween, own, rateBetween, sum } from "./series.js";

/** What is made of the levels of two years, where the sheet has both. */
export const between =
  (asked: Asked, start: (year: number) => number, make: (from: string, now: string, year: number) => YearFigure): AtYear =>
  (year) => {
    const [now, from] = [levelAt(asked, year), levelAt(asked, start(year))];
    return now === undefined || from === undefined ? undefined : make(from, now, year);
  };

/** Growth of a year; `rates` where it is itself filled in. */
export function growthOfYear(asked: Asked, rates: boolean): AtYear {
  if (rates) return single(asked, own);
  const none = asked.reasons("no-answer");
  return between(
    asked,
    (year) => year - 1,
    (from, now, year) => rateOf(asked, year, rateBetween(from, now, none)),
  );
}

/** The mean growth of the years so far. */
export function meanGrowth(asked: Asked, rates: boolean): AtYear {
  const { base } = asked.demand;
  if (rates) return together(asked, chainedMean);
  const none = asked.reasons("no-answer");
  return between(
    asked,
    () => base.year,
    (from, now, year) => meanBetween(from, now, year - base.year, none),
  );
}

/** The change of a year. */
export function changeOfYear(asked: Asked, requirement: ChangeRequirement): AtYear {
  return isYearly(asked) ? single(asked, own) : betweenLevels(asked, requirement, (year) => year - 1);
}

/** The change of the years so far. */
export function changeSoFar(asked: Asked, requirement: ChangeRequirement): AtYear {
  const { base, last, side, ends } = asked.demand;
  const noAnswer = asked.reasons("no-answer");
  if (isYearly(asked))
    return together(asked, (run) =>
      requirement.measure === "percent" ? chainedChange(run, requirement.direction === "decrease", noAnswer) : sum(run),
    );
  const way = side !== "unknown" && ends !== undefined && hasWay(side, new Decimal(ends.near));
  return betweenLevels(
    asked,
    requirement,
    () => base.year,
    (year) => way && year < last,
  );
}

/** A change between two levels; `shared` where its share of the way decides. */
function betweenLevels(
  asked: Asked,
  { measure, direction }: ChangeRequirement,
  start: (year: number) => number,
  shared = (_year: number): boolean => false,
): AtYear {
  const { base, indicator } = asked.demand;
  return (year) => {
    const [now, from] = [levelAt(asked, year), levelAt(asked, start(year))];
    if (now === undefined) return undefined;
    // Without a base there is no change, not even of later years.
    if (base.value === undefined || from === undefined) return exactly(when(isNumber(now), asked.reasons("no-baseline")));
    return changeBetween(from, now, {
      percent: measure === "percent",
      falls: direction === "decrease",
      still: shared(year) ? baseEnds(indicator) : undefined,
      shared: shared(year),
      noAnswer: asked.reasons("no-answer"),
    });
  };
}
