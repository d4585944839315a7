import type { Decimal } from "../../../kernel/index.js";
import { text } from "../../printed.js";
import { isClose } from "../near.js";
import { figureRule } from "../rule.js";
import type { Series } from "../series.js";

/** Percentage points within which growth turns round from year to year. */
const TURN = 8;

/** A figure that would fit the plan or the years beside it with the other sign. */
export const signFlipped = figureRule({
  code: "sign-flipped",
  severity: "warning",
  slip: (figure, series) => {
    const { expected, beside } = series;
    const { one, kind, value } = figure;
    const fall = kind === "rate" ? printedAsGrowth(series, one.year) : undefined;
    if (fall !== undefined) return { facts: { year: one.year, value: one.value, expected: text(fall) }, severity: "note" };
    const around = beside(figure);
    const asked = expected(kind, one.year);
    // Growth can turn round; a level that does has lost its sign.
    const others = kind === "level" ? [...around, ...(asked === undefined ? [] : [asked])] : around;
    const fits = (other: Decimal) =>
      isClose(value.negated(), other) && (kind === "level" || value.minus(other).abs().greaterThan(TURN));
    // A level beside others of the other sign need be near to one of them only: levels run away from each other over the years.
    const isOther =
      kind === "level"
        ? others.every((other) => other.isNegative() !== value.isNegative()) && others.some(fits)
        : others.length > 1 && others.every(fits);
    if (value.isZero() || !isOther || others[0] === undefined) return undefined;
    const facts = { year: one.year, value: one.value, expected: text(others[0]) };
    return kind === "level" ? { facts } : { facts, severity: "note" };
  },
});

/** What is required of a fall whose figures all have the sign of the growth that it is, and amount to as much. */
function printedAsGrowth({ indicator, figures, expected }: Series, year: number): Decimal | undefined {
  const falls = indicator.targets.some(
    ({ requirement }) => requirement.kind === "change" && requirement.direction === "decrease",
  );
  const asked = expected("rate", year);
  if (!falls || asked === undefined || figures.length < 2) return undefined;
  if (!figures.every(({ one, value }) => one.measure === undefined && value.isNegative())) return undefined;
  const sum = figures.reduce((total, { value }) => total.minus(value), asked.minus(asked));
  return sum.greaterThanOrEqualTo(asked.times(figures.length)) ? asked : undefined;
}
