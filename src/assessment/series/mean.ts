import { compareRatios, Decimal, exact, ratioOf } from "../../kernel/index.js";
import type { Compare } from "../judging/criterion.js";
import { years } from "../judging/pace.js";
import type { Known } from "../working/sourced-number.js";
import type { Trail } from "../working/trail.js";

/** The plain mean of yearly levels, with what their rounding allows. */
export function meanOf(levels: readonly Known[], trail: Trail): Known & { readonly sum: Known } {
  const sum = trail.run("structureSum", { parts: levels });
  const mean = trail.run("ratio", { a: sum, b: years(levels.length) });
  const end = (which: "low" | "high") => levels.reduce((total, one) => total.plus(one[which]), new Decimal(0)).div(levels.length);
  return { ...mean, low: end("low"), high: end("high"), sum };
}

/** Compares the mean of levels with a bound, exactly: their sum against so many times the bound. */
export function comparingMean(levels: readonly Known[]): { readonly [K in "value" | "low" | "high"]: Compare } {
  const at = (end: "value" | "low" | "high"): Compare => {
    const mean = ratioOf(
      levels.reduce((sum, one) => sum.plus(one[end]), exact(0)),
      levels.length,
    );
    return (bound) => compareRatios(mean, ratioOf(bound));
  };
  return { value: at("value"), low: at("low"), high: at("high") };
}
