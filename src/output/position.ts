import { decimal } from "../calculators/index.js";
import type { D } from "../notation/index.js";

/** Where a decimal is in a picture. The double is for drawing alone; what is shown is the text. */
export function position(text: D): number {
  return decimal(text).toNumber();
}
