import { Decimal, type DecimalInput, decimal, refuseUnless } from "../kernel/index.js";

/**
 * A number for people: at most so many decimals, rounded half up (四舍五入), with `≈` before it when digits were left out.
 *
 * @param value - decimal text, or a Decimal
 * @param places - decimals to keep, 4 by default
 * @returns the text; unchanged where nothing had to be rounded, so `"5.0"` stays `"5.0"`
 * @throws PlanError `invalid-decimal`, `too-many-digits`
 * @category Wording
 * @example
 * ```ts
 * import { shown } from "five-year-plan/text";
 * shown("1.960784313725490196", 2); // => "≈1.96"
 * shown("5.0"); // => "5.0"
 * ```
 */
export function shown(value: DecimalInput, places = 4): string {
  refuseUnless("places", places, "number");
  const exact = decimal(value);
  if (exact.decimalPlaces() <= places) return typeof value === "string" ? value : value.toFixed();
  return `≈${exact.toDecimalPlaces(places, Decimal.ROUND_HALF_UP).toFixed()}`;
}

/** A figure of a verdict: a number rounded as `shown` does, a grade or the parts of a structure as they are. */
export const shownFigure = (figure: string): string => (/^-?[0-9]+(?:\.[0-9]+)?$/.test(figure) ? shown(figure) : figure);
