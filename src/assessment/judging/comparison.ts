import { type Decimal, exact } from "../../kernel/index.js";
import type { Policy } from "../../model/index.js";
import { type Amount, amountNumbers, type D } from "../../notation/index.js";
import { exactly, fixed, told } from "../working/sourced-number.js";
import type { Trail } from "../working/trail.js";
import type { Criterion, Test } from "./bound-test.js";

/**
 * The comparisons under the policy's `comparison`. 全数值比较法 compares a figure with all its digits; 修约值比较法 first rounds it to
 * the digits that the limit is printed with, half to even (GB/T 8170). Rounding never turns an order round, so that what a rounded
 * figure must pass is what the figure itself must pass half a unit further away.
 */
export function compared(criterion: Criterion, amount: Amount, { comparison }: Policy, trail: Trail): Criterion {
  if (comparison === "full") return criterion;
  const places = Math.max(...amountNumbers(amount).map(decimalsOf));
  return criterion.flatMap((test) => moved(test, places, trail));
}

const decimalsOf = (text: D): number => (text.includes(".") ? text.length - text.indexOf(".") - 1 : 0);

function moved({ is, bound }: Test, places: number, trail: Trail): readonly Test[] {
  if (is === "isEqual") return (["isAtLeast", "isAtMost"] as const).flatMap((side) => moved({ is: side, bound }, places, trail));
  const edge = (at: Decimal) => edgeOf(is, at, places);
  const { at, even } = edge(bound.value);
  const shift = fixed(told(at.minus(bound.value)), { from: "policy", name: "comparison" });
  const edged = exactly(trail.run("plus", { a: bound, b: shift }), at);
  const [low, high] = [edge(bound.low).at, edge(bound.high).at];
  const below = is === "isAtLeast" || is === "isMoreThan";
  return [{ is: below ? (even ? "isAtLeast" : "isMoreThan") : even ? "isAtMost" : "isLessThan", bound: { ...edged, low, high } }];
}

/** Half a unit before the nearest printed number that passes; the half is rounded to it where its last digit is even. */
function edgeOf(
  is: Exclude<Test["is"], "isEqual">,
  bound: Decimal,
  places: number,
): { readonly at: Decimal; readonly even: boolean } {
  const units = exact(bound).times(exact(10).pow(places));
  const last = {
    isAtLeast: () => units.ceil(),
    isMoreThan: () => units.floor().plus(1),
    isAtMost: () => units.floor(),
    isLessThan: () => units.ceil().minus(1),
  }[is]();
  const half = is === "isAtLeast" || is === "isMoreThan" ? "-0.5" : "0.5";
  return { at: last.plus(half).times(exact(`1e-${places}`)), even: last.modulo(2).isZero() };
}
