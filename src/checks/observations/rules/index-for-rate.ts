import { text } from "../../printed.js";
import { figureRule } from "../rule.js";

/** Between these an index on the year before lies, and hardly ever a rate. */
const INDEX = { least: 70, most: 140 };

/** Rates of at least this size a plan does not ask for. */
const RATE = 50;

/** An index on the year before (104) where a rate belongs (4), or a rate that says it is an index. */
export const indexForRate = figureRule({
  code: "index-for-rate",
  severity: "warning",
  slip: ({ one, kind, value }, { expected }) => {
    if (kind !== "rate") return undefined;
    const { year } = one;
    // What an index less 100 leaves is the figure itself where it never was an index.
    if (one.measure === "index") {
      const given = value.plus(100);
      return given.abs().lessThan(RATE)
        ? { facts: { year, value: one.value, rate: text(value), instead: one.value } }
        : undefined;
    }
    const asked = expected("rate", year);
    const isIndex = value.greaterThanOrEqualTo(INDEX.least) && value.lessThanOrEqualTo(INDEX.most);
    if (!isIndex || asked?.abs().greaterThan(RATE)) return undefined;
    return { facts: { year, value: one.value, rate: one.value, instead: text(value.minus(100)) } };
  },
});
