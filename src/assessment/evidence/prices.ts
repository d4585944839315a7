import type { Demand, figureKind } from "../../demand/index.js";
import type { Basis } from "../../model/index.js";
import type { Valued } from "./figure.js";

/** What the prices of figures are for a target. */
export type PricesFor = "alike" | "unlike" | "unstated" | "unusual";

/**
 * What the prices of figures are for a target: `alike`; `unlike`, of both kinds, or other ones than those of the target; `unstated`, where the
 * target is at constant prices, or may be, and some figure does not say its own; `unusual`, where they are other ones than the indicator's name
 * usually has and the plan says nothing.
 */
export function pricesOf(
  { basis, indicator }: Pick<Demand, "basis" | "indicator">,
  figures: readonly Pick<Valued, "basis">[],
): PricesFor {
  const said = new Set(figures.flatMap((one) => one.basis ?? []));
  if (said.size > 1) return "unlike";
  const [only] = said;
  if (only !== undefined && basis !== "unknown" && only !== basis)
    return basis === "real" || indicator.basis !== undefined ? "unlike" : "unusual";
  return basis !== "nominal" && figures.some((one) => one.basis === undefined) ? "unstated" : "alike";
}

/** The prices that figures say they are in, and those of their series where they do not say. */
export type Prices = { readonly said: readonly Basis[]; readonly usual: Basis | "unknown" };

/**
 * What the prices of two series are for each other: `unlike` where one says what the other is known not to be in; `unstated` where they
 * may differ, for one of them does not say.
 */
export function pricesBetween(own: Prices, other: Prices): "alike" | "unlike" | "unstated" {
  const said = new Set([...own.said, ...other.said]);
  if (said.size > 1) return "unlike";
  const [one, two] = [own, other].map((prices) => prices.said[0] ?? prices.usual);
  if (one === two) return "alike";
  // Only what is said of a figure refuses; what is usual for a name is reported.
  return said.size > 0 && one !== "unknown" && two !== "unknown" ? "unlike" : "unstated";
}

/**
 * Whether growth is computed from levels that do not say their prices, to be compared with a series at constant ones: levels are
 * mostly published at current prices, so that the usual prices of their name's growth tell nothing of them.
 */
export const areOpenLevels = (kind: ReturnType<typeof figureKind> | undefined, own: Prices, other: Prices): boolean =>
  kind === "level" && own.said.length === 0 && (other.said[0] ?? other.usual) === "real";
