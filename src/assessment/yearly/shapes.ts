/**
 * How a way is spread over the years: `linear` in even steps; `geometric` at an even rate; `front` with the most in the first
 * years and `back` with the most in the last, the steps of n years being as n : n−1 : … : 1 or the reverse.
 *
 * @category Yearly targets
 */
export const SHAPES = ["linear", "geometric", "front", "back"] as const;

/** A shape of {@link SHAPES}. @category Yearly targets */
export type Shape = (typeof SHAPES)[number];

/** The part of the way that is due after each of some years, as a fraction of whole numbers; the last is the whole. */
export function partsDue(shape: Shape, years: number): readonly { readonly part: number; readonly whole: number }[] {
  const step = (i: number) => (shape === "front" ? years - i : shape === "back" ? i + 1 : 1);
  const whole = Array.from({ length: years }, (_, i) => step(i)).reduce((sum, one) => sum + one, 0);
  let part = 0;
  return Array.from({ length: years }, (_, i) => {
    part += step(i);
    return { part, whole };
  });
}
