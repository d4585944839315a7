import type { Brief } from "../../assessment/index.js";
import { exact } from "../../kernel/index.js";
import type { Indicator, Observation } from "../../model/index.js";
import type { Codes } from "./codes.js";
import { floorOf, scaled } from "./figure.js";
import type { Chain, Difference, Unsaid } from "./form.js";
import { type Judged, observed, years } from "./judged.js";

/** Rates of more decimals than these make products that do not fit. */
export const MOST_RATE_DECIMALS = 3;
/** A factor of a year's growth, 1 + r/100, in whole units: 5.0 % is 1,050,000. */
const FACTOR = 4;
/** Years whose factors, of 7 digits each, make a product that fits 38. */
export const MOST_CHAINED = 5;
/** Growth beyond these percent a year is left to `assess`. */
export const MOST_RATE = 50;

/** Differences of means beyond these percentage points change nothing more. */
const MOST_DIFFERENCE = 20;
/** No difference of means is as large. */
const BEYOND = "1000";

/** The turns that are nearer to nothing than a limit, in their order. */
const turnsWithin = ({ turns }: Judged, limit: number): string[] =>
  turns.filter((turn) => exact(turn).abs().lessThan(limit)).sort(compare);

/** A number before the first turn, between each two, and behind the last. */
function insideOf(turns: readonly string[], step: string): string[] {
  const [first = "0", last = "0"] = [turns[0], turns.at(-1)];
  const [before, behind] = [exact(first).minus(step).toFixed(), plus(last, step)];
  return [before, ...turns].map((turn, i) => between(turn, turns[i] ?? behind));
}

/** A class of products or differences, with how the judge is asked for it. */
type Ranked = { readonly no: number; readonly low: bigint; readonly high: bigint; readonly figures: readonly Observation[] };

/** The classes of the product of all years' rates, or of the change that they come to. */
export function chainOf(judged: Judged, codes: Codes): Chain | Unsaid {
  const all = years(judged);
  const n = all.length;
  // Products of 7 digits a year must fit 38.
  if (n > MOST_CHAINED) return { form: "doubt" };
  const { requirement } = judged.demand;
  const falling = requirement.kind === "change" && requirement.direction === "decrease";
  const whole = requirement.kind === "change";
  const bound = (turn: string) => (whole ? changed(turn, falling, n) : productOf(turn, n));
  const figures = (turn: string): Observation[] => {
    const value = digitsOf(turn);
    const [first, last] = [all[0], all.at(-1)] as [number, number];
    if (!whole) return all.map((year) => observed(judged, year, value));
    return [{ indicator: judged.indicator.id, span: { from: first, to: last }, value, status: "actual" }];
  };
  const turns = turnsWithin(judged, MOST_RATE - 5);
  if (falling) turns.reverse();
  const inside = insideOf(turns, falling ? "-1" : "1");
  const classes: Ranked[] = [];
  let from = -1n;
  turns.forEach((turn, i) => {
    const { down, whole: ends } = bound(turn);
    classes.push({ no: classes.length, low: from, high: ends ? down - 1n : down, figures: figures(inside[i] as string) });
    if (ends) classes.push({ no: classes.length, low: down, high: down, figures: figures(turn) });
    from = down + 1n;
  });
  classes.push({ no: classes.length, low: from, high: 10n ** 37n, figures: figures(inside.at(-1) as string) });
  const combinations = combinationsOf(judged, classes, codes);
  if (combinations === undefined) return { form: "doubt" };
  return {
    form: "chain",
    falling,
    classes: classes.filter(({ low, high }) => low <= high).map(({ no, low, high }) => ({ no, low, high })),
    combinations,
  };
}

/** The code of each class with those that rounding may reach; nothing where more than the figures decides. */
function combinationsOf(
  judged: Judged,
  classes: readonly Pick<Ranked, "no" | "figures">[],
  codes: Codes,
): Chain["combinations"] | undefined {
  const said = judged.ask(classes.map(({ figures }) => figures));
  if (said.some(({ certainty, reason }) => certainty.kind === "depends-on-evidence" || reason === "implausible-observation"))
    return undefined;
  return classes.flatMap((own, o) =>
    classes.slice(0, o + 1).flatMap((low, l) =>
      classes.slice(o).map((high, h) => {
        const reached = [...new Set(said.slice(l, o + h + 1).map(({ status }) => status))];
        const certainty: Brief["certainty"] =
          reached.length === 1 ? { kind: "certain" } : { kind: "depends-on-rounding", reachable: reached };
        return { low: low.no, own: own.no, high: high.no, code: codes.of({ ...(said[o] as Brief), certainty }) };
      }),
    ),
  );
}

/** Two means of growth are compared with each other: the classes of their difference, in percentage points. */
export function differenceOf(judged: Judged, other: Indicator, codes: Codes): Difference | Unsaid {
  const all = years(judged);
  if (all.length > MOST_CHAINED) return { form: "doubt" };
  const turns = turnsWithin(judged, MOST_DIFFERENCE);
  const inside = insideOf(turns, "1");
  const figures = (difference: string): Observation[] =>
    all.flatMap((year) => [
      observed(judged, year, digitsOf(plus("5", difference))),
      { indicator: other.id, year, value: digitsOf("5"), status: "actual" as const },
    ]);
  const classes = inside.flatMap((between, i) => {
    const [low, high] = [turns[i - 1] ?? `-${BEYOND}`, turns[i]];
    const open = { no: 2 * i, low, high: high ?? BEYOND, figures: figures(between) };
    return high === undefined ? [open] : [open, { no: 2 * i + 1, low: high, high, figures: figures(high) }];
  });
  const combinations = combinationsOf(judged, classes, codes);
  if (combinations === undefined) return { form: "doubt" };
  return {
    form: "difference",
    other: other.id,
    classes: classes.map(({ no, low, high }) => ({ no, low, high })),
    combinations,
  };
}

/** The product of n equal years of a rate, in units of {@link FACTOR}: rounded down, and whether it is whole. */
function productOf(rate: string, n: number): { readonly down: bigint; readonly whole: boolean } {
  const { digits, places } = scaled(rate);
  const unit = 10n ** BigInt(places);
  const factor = (100n * unit + digits) * 10n ** BigInt(FACTOR);
  const [above, below] = [factor ** BigInt(n), unit ** BigInt(n)];
  return { down: floorOf(above, below), whole: above % below === 0n };
}

/** The product that n years must come to for a change in all. */
function changed(change: string, falling: boolean, n: number): { readonly down: bigint; readonly whole: boolean } {
  const { digits, places } = scaled(change);
  const unit = 10n ** BigInt(places);
  const above = (100n * unit + (falling ? -digits : digits)) * 10n ** BigInt(FACTOR) * 10n ** BigInt((FACTOR + 2) * (n - 1));
  return { down: floorOf(above, unit), whole: above % unit === 0n };
}

const plus = (a: string, b: string): string => exact(a).plus(b).toFixed();
const compare = (a: string, b: string): number => exact(a).comparedTo(b);

/** The number in the middle of two: half of what ends does so too. */
const between = (a: string, b: string): string => exact(a).plus(b).times("0.5").toFixed();

/** A rate with so many decimals that its own rounding changes nothing. */
const digitsOf = (rate: string): string => {
  const [whole = "0", fraction = ""] = rate.split(".");
  return `${whole}.${fraction.padEnd(20, "0")}`.slice(0, 38);
};
