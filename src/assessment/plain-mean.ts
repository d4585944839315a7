import { Decimal } from "../kernel/index.js";
import type { Known } from "./known.js";
import { years } from "./pace.js";
import type { Trail } from "./trail.js";

/** The plain mean of yearly levels, with what their rounding allows. */
export function meanOf(levels: readonly Known[], trail: Trail): Known & { readonly sum: Known } {
  const sum = trail.run("structureSum", { parts: levels });
  const mean = trail.run("ratio", { a: sum, b: years(levels.length) });
  const end = (which: "low" | "high") => levels.reduce((total, one) => total.plus(one[which]), new Decimal(0)).div(levels.length);
  return { ...mean, low: end("low"), high: end("high"), sum };
}
