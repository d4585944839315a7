import { Decimal } from "../../kernel/index.js";
import type { Dated, Method, MethodCase } from "../method.js";
import { evaluate } from "./apply-method.js";

/** A value with what its printing allows. */
export type Ranged = { readonly year: number; readonly value: Decimal; readonly low: Decimal; readonly high: Decimal };

/** What a method is run on, with what the printing of its values allows. */
export type Box = { readonly base: Ranged; readonly latest: Ranged; readonly points: readonly Ranged[] };

/** Nearer to a bound than what is printed ever is. */
const HAIR = new Decimal("1e-30");

/**
 * The classes that values within their rounding can give. Every class of the built-in methods is bounded by a condition that
 * rises or falls with the base and with the newest value, as long as neither passes the target or 0. So the ends decide,
 * with those two points and their neighbours where they lie inside; what lies between two classes of one set of thresholds
 * is reached on the way. (For growth ratios this holds for bounds from 0 to 1 and values no later than the target's year:
 * where ((y ÷ b)^(1/n) − 1) = c·((T ÷ b)^(1/N) − 1) the difference of the two sides has one sign of slope in b.)
 */
export function reachableClasses(method: Method, given: MethodCase, { base, latest, points }: Box): readonly string[] {
  const marks = [new Decimal(0), ...(given.target === undefined ? [] : [given.target.value])];
  const classes = new Set<string>();
  const bySet = new Map<string, Set<string>>();
  const runs = readsPoints(method, given) ? patterns(points) : [given.points];
  for (const from of candidates(base, marks))
    for (const to of candidates(latest, marks))
      for (const run of runs) {
        const at = (dated: Ranged, value: Decimal): Dated => ({ year: dated.year, value });
        const { result, when } = evaluate(method, { ...given, base: at(base, from), latest: at(latest, to), points: run });
        classes.add(result.status);
        if (when !== undefined) bySet.set(when, (bySet.get(when) ?? new Set()).add(result.status));
      }
  for (const [when, found] of bySet) for (const one of between(method, when, found)) classes.add(one);
  const order = method.statuses.map(({ key }) => key);
  return [...classes].sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

/** Whether a method looks at more than the base and the newest value. */
function readsPoints(method: Method, given: MethodCase): boolean {
  let read = false;
  evaluate(method, {
    ...given,
    get points() {
      read = true;
      return given.points;
    },
  });
  return read;
}

/** The ends, and each mark inside with its neighbours. */
function candidates({ low, value, high }: Ranged, marks: readonly Decimal[]): readonly Decimal[] {
  const near = marks.flatMap((mark) => [mark.minus(HAIR), mark, mark.plus(HAIR)]);
  const all = [low, high, ...near.filter((one) => one.greaterThanOrEqualTo(low) && one.lessThanOrEqualTo(high))];
  return low.equals(high) ? [value] : all;
}

/** All points at one end, and the last of them at the other. */
function patterns(points: readonly Ranged[]): readonly (readonly Dated[])[] {
  if (points.length === 0) return [[]];
  const ends = ["low", "high"] as const;
  return ends.flatMap((last) =>
    ends.map((others) => points.map((one, i) => ({ year: one.year, value: one[i === points.length - 1 ? last : others] }))),
  );
}

function between({ thresholds = [] }: Method, when: string, found: ReadonlySet<string>): readonly string[] {
  const order = thresholds.find((one) => one.when === when)?.bands.map(({ status }) => status) ?? [];
  const places = [...found].map((status) => order.indexOf(status));
  return order.slice(Math.min(...places), Math.max(...places) + 1);
}
