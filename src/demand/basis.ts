import type { Basis, Indicator } from "../model/index.js";

/**
 * The prices that an indicator's growth is stated in: as the indicator says, or else `unknown`.
 */
export function basisOf(indicator: Indicator & { readonly basis?: Basis }): Basis | "unknown" {
  return indicator.basis ?? "unknown";
}
