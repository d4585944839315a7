import type { Decimal } from "../../../kernel/index.js";
import { text } from "../../printed.js";
import { powerOff } from "../near.js";
import { figureRule } from "../rule.js";

/** A level that is ten, a hundred or ten thousand times what the plan or the years beside it lead one to expect, or that much less. */
export const factorOfTen = figureRule({
  code: "factor-of-ten",
  severity: "warning",
  slip: (figure, { indicator, expected, beside }) => {
    const { one, kind, value } = figure;
    if (kind !== "level") return undefined;
    const asked = expected("level", one.year);
    // Of two figures alone nobody knows which is the wrong one.
    // What is better when it is less may come near nothing, year by year, below any ceiling.
    const nearNothing = asked !== undefined && indicator.direction === "lower" && value.lessThan(asked);
    const others = asked === undefined ? beside(figure) : [asked, ...(nearNothing ? beside(figure) : [])];
    const around = asked === undefined && others.length < 2 ? undefined : off(value, others);
    if (around === undefined) return undefined;
    const factor = around.power > 0 ? `${10 ** around.power}` : `1/${10 ** -around.power}`;
    return { facts: { year: one.year, value: one.value, expected: text(around.expected), factor } };
  },
});

/** The power of ten by which a value is off from each of some others. */
function off(value: Decimal, others: readonly Decimal[]): { readonly power: number; readonly expected: Decimal } | undefined {
  const [first] = others;
  if (first === undefined) return undefined;
  const power = powerOff(value, first);
  return power !== undefined && others.every((other) => powerOff(value, other) === power)
    ? { power, expected: first }
    : undefined;
}
