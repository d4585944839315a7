import { type Figure, figuresOf, sameTime } from "../figures.js";
import { grouped } from "../group.js";
import { sameFigures } from "../printed.js";
import { type Draft, rule } from "../rule.js";

/** One number is given as a value in one place and as a bound in another: 2.24, and less than 2.24. */
export const figureFormDiffers = rule({
  code: "figure-form-differs",
  family: "agreement",
  severity: "note",
  find: (context) => [...grouped(figuresOf(context), ({ indicator }) => indicator).values()].flatMap(unlike),
});

function unlike(figures: readonly Figure[]): Draft[] {
  return figures.flatMap((one): Draft[] => {
    if (one.bound === undefined) return [];
    const plain = figures.find(
      (other) => other.bound === undefined && sameTime(one, other) && sameFigures(one.values, other.values),
    );
    if (plain === undefined) return [];
    const facts = { year: one.year, value: plain.values.join(":"), bound: one.bound, boundValue: one.values.join(":") };
    return [{ locator: one.ref.locator, facts, refs: [one.ref, plain.ref] }];
  });
}
