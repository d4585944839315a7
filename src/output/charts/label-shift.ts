import { decimal } from "../../calculators/index.js";
import type { Dated } from "./path-data.js";
import { widthOf } from "./wrap.js";

/** How far a label stands from its point, in pixels: above it, and below it, where letters hang. */
const [ABOVE, BELOW] = [-15, 16];
const SIZE = 11;

/** How far a label stands beside its point, to the right and down. */
export type Shift = { readonly dx: number; readonly dy: number };

/**
 * Where the label of a figure stands: on the side of what else is drawn in its year that it lies on itself, and beside the line that it
 * is a point of, never on it.
 *
 * @param own - the figures of the line, year by year
 * @param i - which of them
 * @param others - what else is drawn
 * @param label - the label
 * @param half - how high half of the shading around the figure is, in pixels
 */
export function labelShift(own: readonly Dated[], i: number, others: readonly Dated[], label: string, half: number): Shift {
  const here = own[i] as Dated;
  const beside = others.filter((other) => other.year === here.year && (below(other, here) || below(here, other)));
  const side = beside.some((other) => below(other, here)) ? -1 : 1;
  const [before, after] = [own[i - 1], own[i + 1]];
  /** Whether the line goes to the side of the label. */
  const crosses = (other: Dated | undefined, at: number) =>
    other !== undefined && (at < 0 ? below(here, other) : below(other, here));
  const blocked = (at: number): -1 | 0 | 1 | undefined => {
    const [left, right] = [crosses(before, at), crosses(after, at)];
    return left && right ? undefined : left ? 1 : right ? -1 : 0;
  };
  // Where the line comes from one hand the label stands towards the other; where it comes from both, on the other side of it.
  const isBetterThere = blocked(side) === undefined || (beside.length === 0 && blocked(side) !== 0 && blocked(-side) === 0);
  const at = isBetterThere ? -side : side;
  return { dx: (blocked(at) ?? 0) * ((widthOf(label) * SIZE) / 2), dy: (at < 0 ? ABOVE : BELOW) + at * half };
}

const below = (one: Dated, other: Dated): boolean => decimal(one.text).lessThan(decimal(other.text));
