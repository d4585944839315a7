import type { Decimal } from "../../kernel/index.js";

/** How many times a figure may be what is expected of it before it is taken for something else. */
export const OFF = 5;

/** Slips of the point, and of units that Chinese tables count in: tens, hundreds, thousands, tens of thousands, hundreds of millions. */
const POWERS = [1, 2, 3, 4, 8];

/**
 * The power of ten that a figure is off by: undefined where it is less than five times what it should be, or nothing round. A figure
 * within the half and the double of the round multiple counts as it.
 */
export function powerOff(value: Decimal, expected: Decimal): number | undefined {
  const times = value.dividedBy(expected);
  return POWERS.flatMap((one) => [one, -one]).find((power) => {
    const rest = times.times(`1e${-power}`);
    return rest.greaterThanOrEqualTo("0.5") && rest.lessThanOrEqualTo(2);
  });
}

/** Whether a figure is many times what is expected of it, or that many times less. */
export function isFarOff(value: Decimal, expected: Decimal): boolean {
  const [a, b] = [value.abs(), expected.abs()];
  return a.greaterThanOrEqualTo(b.times(OFF)) || b.greaterThanOrEqualTo(a.times(OFF));
}

/** Whether two numbers of one sign lie within a quarter of each other. */
export function isClose(a: Decimal, b: Decimal): boolean {
  return a.minus(b).abs().times(4).lessThanOrEqualTo(b.abs());
}
