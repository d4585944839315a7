import { levelsOfGrowth, NEAR_RATE } from "../../assessment/index.js";
import { baseEnds } from "../../demand/index.js";
import { type Decimal, decimal, exact } from "../../kernel/index.js";
import { fallsIn, type Judged } from "./judged.js";

/**
 * The numbers at which a figure of a year may change what is said: the turns themselves, or where they are of a change or a mean growth from the
 * base, the levels that make just that of it, wherever in its rounding the base lies.
 */
export function levelTurns(judged: Judged, year: number): readonly string[] {
  const { turns, demand } = judged;
  const { requirement, figures, base, ends, indicator } = demand;
  const bases = baseEnds(indicator);
  const made = requirement.kind === "growth" || requirement.kind === "change";
  if (figures !== "levels" || !made || base.value === undefined || bases === undefined) return turns;
  const years = requirement.kind === "growth" ? year - base.year : 1;
  const percent = requirement.kind === "growth" || requirement.measure === "percent";
  const from = [base.value, bases.low, bases.high].map(exact);
  const leads = (by: Decimal) => from.map((start) => (percent ? start.times(factor(by).pow(years)) : start.plus(by)));
  const levels = turns.flatMap((turn) => leads(fallsIn(judged) ? exact(turn).negated() : exact(turn)));
  return [...new Set(["0", ...levels.map((one) => one.toFixed()), ...slips()])];

  /** Levels at which it is doubted that the figure is one. */
  function slips(): string[] {
    if (requirement.kind !== "growth" || ends === undefined) return [];
    const aim = decimal(ends.near);
    const { low, high } = levelsOfGrowth(decimal(base.value ?? "0"), aim, years);
    return [low, high, ...[aim, aim.plus(100)].flatMap((one) => [one.minus(NEAR_RATE), one, one.plus(NEAR_RATE)])].map((one) =>
      one.toFixed(),
    );
  }
}

const factor = (rate: Decimal): Decimal => rate.times("0.01").plus(1);
