import { targetUnit } from "../demand/index.js";
import type { Indicator, Target } from "../model/index.js";

/** The unit that the number of a target is in, as facts name it: a rate and a change in points or percent are in %. */
export function numberUnit(indicator: Indicator, target: Target): { readonly unit?: string } {
  const { requirement } = target;
  const isRate = requirement.kind === "growth" || (requirement.kind === "change" && requirement.measure !== "total");
  const unit = isRate ? "%" : targetUnit(indicator, target);
  return unit === null ? {} : { unit };
}
