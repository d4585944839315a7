import type { Indicator } from "../../model/index.js";
import type { ChangeRequirement } from "../../notation/index.js";
import { type Side, sideOf } from "../criterion.js";

export function sideOfChange({ requirement, indicator }: { requirement: ChangeRequirement; indicator: Indicator }): Side {
  const { direction, measure } = indicator;
  if (measure === "growth" || requirement.direction === undefined || direction === "hold") return sideOf(requirement, direction);
  const better = requirement.direction === "increase" ? "higher" : "lower";
  return sideOf(requirement, better === direction ? "higher" : "lower");
}
