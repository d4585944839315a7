import { isCounted, targetUnit } from "../demand/index.js";
import type { Indicator, Target } from "../model/index.js";

/**
 * The unit that the number of a target is in, as facts name it: a rate and a change in points or percent are in %, a grade or a
 * comparison has no number.
 */
export function numberUnit(indicator: Indicator, target: Target): { readonly unit?: string } {
  const { requirement } = target;
  const isRate = requirement.kind === "growth" || (requirement.kind === "change" && requirement.measure !== "total");
  const unit = isRate ? "%" : isCounted(requirement) ? targetUnit(indicator, target) : null;
  return unit === null ? {} : { unit };
}
