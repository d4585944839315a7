import { exact } from "../../kernel/index.js";
import type { Observation } from "../../model/index.js";
import { byYears, classesOf, compare, insideOf, type Turn } from "./classes.js";
import type { Codes } from "./codes.js";
import { digitsOf, floorOf, scaled } from "./figure.js";
import type { Chain, Unsaid } from "./form.js";
import { fallsIn, type Judged, observed, years } from "./judged.js";
import { settledGap } from "./settled.js";

/** Rates of more decimals than these make products that do not fit. */
export const MOST_RATE_DECIMALS = 3;
/** A factor of a year's growth, 1 + r/100, in whole units: 5.0 % is 1,050,000. */
const FACTOR = 4;
/** Years whose factors, of 7 digits each, make a product that fits 38. */
export const MOST_CHAINED = 5;
/** Growth beyond these percent a year is left to `assess`. */
export const MOST_RATE = 50;

/** No change in all of so many years of such growth is as large, in percent. */
const MOST_CHANGE = 1000;

/** The turns that are nearer to nothing than a limit, in their order. */
export const turnsWithin = ({ turns }: Judged, limit: number): string[] =>
  turns.filter((turn) => exact(turn).abs().lessThan(limit)).sort(compare);

/** The classes of the product of all years' rates, or of the change that they come to. */
export function chainOf(judged: Judged, codes: Codes): Chain | Unsaid {
  const all = years(judged);
  const falling = fallsIn(judged);
  const whole = judged.demand.requirement.kind === "change";
  // Rates up to that limit come to a mean within it, and to a change in all that may be far beyond; nothing is left of a fall of 100 %.
  const turns = whole
    ? turnsWithin(judged, MOST_CHANGE).filter((turn) =>
        exact(turn)
          .times(falling ? -1 : 1)
          .greaterThan(-100),
      )
    : turnsWithin(judged, MOST_RATE - 1);
  if (!whole && turnsWithin(judged, MOST_RATE + 1).length > turns.length) return { form: "doubt" };
  if (falling) turns.reverse();
  const inside = insideOf(turns, falling ? "-1" : "1");
  const found = byYears(judged, codes, Math.min(all.length, MOST_CHAINED), (k) => {
    const bound = (turn: string) => (whole ? changed(turn, falling, k) : productOf(turn, k));
    // A change in all is one of the first year, after which nothing changes.
    const figures = (turn: string): Observation[] =>
      all.slice(0, k).map((year, i) => observed(judged, year, digitsOf(whole && i > 0 ? "0" : turn)));
    return classesOf(turns, [-1n, 10n ** 37n], bound, figures, inside);
  });
  if (found === undefined) return { form: "doubt" };
  return { form: "chain", falling, ...found, settled: settledGap(judged, codes, turns) };
}

/** The product of n equal years of a rate, in units of {@link FACTOR}: rounded down, and whether it is whole. */
function productOf(rate: string, n: number): Turn {
  const { digits, places } = scaled(rate);
  const unit = 10n ** BigInt(places);
  const factor = (100n * unit + digits) * 10n ** BigInt(FACTOR);
  const [above, below] = [factor ** BigInt(n), unit ** BigInt(n)];
  return { down: floorOf(above, below), whole: above % below === 0n };
}

/** The product that n years must come to for a change in all. */
function changed(change: string, falling: boolean, n: number): Turn {
  const { digits, places } = scaled(change);
  const unit = 10n ** BigInt(places);
  const above = (100n * unit + (falling ? -digits : digits)) * 10n ** BigInt(FACTOR) * 10n ** BigInt((FACTOR + 2) * (n - 1));
  return { down: floorOf(above, unit), whole: above % unit === 0n };
}
