import type { Decimal } from "../../../kernel/index.js";
import { text } from "../../printed.js";
import { isClose } from "../near.js";
import { figureRule } from "../rule.js";

/** Percentage points within which growth turns round from year to year. */
const TURN = 8;

/** A figure that would fit the plan or the years beside it with the other sign. */
export const signFlipped = figureRule({
  code: "sign-flipped",
  severity: "warning",
  slip: (figure, { expected, beside }) => {
    const { one, kind, value } = figure;
    const around = beside(figure);
    const asked = expected(kind, one.year);
    // Growth can turn round; a level that does has lost its sign.
    const others = kind === "level" ? [...around, ...(asked === undefined ? [] : [asked])] : around;
    const fits = (other: Decimal) =>
      isClose(value.negated(), other) && (kind === "level" || value.minus(other).abs().greaterThan(TURN));
    const isOther = others.length > (kind === "level" ? 0 : 1) && others.every(fits);
    if (value.isZero() || !isOther || others[0] === undefined) return undefined;
    const facts = { year: one.year, value: one.value, expected: text(others[0]) };
    return kind === "level" ? { facts } : { facts, severity: "note" };
  },
});
