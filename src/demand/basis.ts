import type { Basis, Indicator } from "../model/index.js";
import { nameBasis } from "../notation/index.js";

/**
 * The prices that an indicator's growth is stated in: as the indicator says, or else the usual ones of what its name measures; `unknown`
 * for what is published at both, as incomes are.
 *
 * @param indicator - an indicator of a plan
 * @returns `real` at constant prices, `nominal` at current ones, or `unknown`
 */
export function basisOf({ basis, name }: Pick<Indicator, "basis" | "name">): Basis | "unknown" {
  return basis ?? nameBasis(name.zh) ?? "unknown";
}
