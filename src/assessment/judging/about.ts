import type { KnownSide } from "../../demand/index.js";
import { Decimal, exact } from "../../kernel/index.js";
import { exactly, type Known } from "../working/sourced-number.js";
import type { Trail } from "../working/trail.js";
import type { Criterion, Test } from "./bound-test.js";

/**
 * 左右 as comparisons. Of a level that the base has not, it is a percent of the way from the base: less than all of it, so that what
 * stands still never passes. Of everything else it is a percent of the printed number, to both sides of a number to be held.
 *
 * @param value - the printed number
 * @param percent - the policy's width, below 100
 * @param base - where a level stood; absent for rates, changes, and levels of which that is not known
 */
export function about(value: Known, side: KnownSide, percent: Known, trail: Trail, base?: Known): Criterion {
  const low = (): Test => ({
    is: "isAtLeast",
    bound: exactly(trail.run("lessPercent", { value, percent }), ofValue(value, percent, -1)),
  });
  const high = (): Test => ({
    is: "isAtMost",
    bound: exactly(trail.run("plusPercent", { value, percent }), ofValue(value, percent, 1)),
  });
  if (side === "point") return [low(), high()];
  const plain = side === "floor" ? low : high;
  return base === undefined ? [plain()] : [fromBase(value, side, percent, trail, base, plain)];
}

function fromBase(value: Known, side: "floor" | "ceiling", percent: Known, trail: Trail, base: Known, plain: () => Test): Test {
  const lacks = (end: Decimal): boolean => (side === "floor" ? end.lessThan(value.value) : end.greaterThan(value.value));
  const wide = ofValue(value, percent, side === "floor" ? -1 : 1);
  const at = (end: Decimal): Decimal => (lacks(end) ? ofWay(value, end, percent) : wide);
  const test = lacks(base.value) ? alongTheWay(value, side, percent, trail, base) : plain();
  // What rounding of the base allows: ever nearer to the number there is less and less of a way, and at it there is none.
  const ends = [base.low, base.high];
  const nearest = ends.some(lacks) && !ends.every(lacks) ? [value.value] : [];
  const all = [...ends.map(at), ...nearest];
  return { ...test, bound: { ...test.bound, low: Decimal.min(...all), high: Decimal.max(...all) } };
}

function alongTheWay(value: Known, side: "floor" | "ceiling", percent: Known, trail: Trail, base: Known): Test {
  const way = trail.run("pointChange", { first: base, last: value });
  const bound = exactly(trail.run("lessOfWay", { value, way, percent }), ofWay(value, base.value, percent));
  return { is: side === "floor" ? "isAtLeast" : "isAtMost", bound };
}

const part = (whole: Decimal, percent: Known): Decimal => exact(whole).times(percent.value).times("0.01");

const ofValue = ({ value }: Known, percent: Known, turn: 1 | -1): Decimal =>
  exact(value).plus(part(value.abs(), percent).times(turn));

const ofWay = ({ value }: Known, base: Decimal, percent: Known): Decimal =>
  exact(value).minus(part(exact(value).minus(base), percent));
