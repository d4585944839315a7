import type { LevelRequirement } from "../../notation/index.js";
import { meanOfLevels } from "./amounts.js";
import { withOther } from "./code.js";
import { eachYear } from "./each-year.js";
import type { Decide, Setting } from "./setting.js";

/** A level under a column of means, by the policy's reading and the other one. */
export function inMeanColumn(given: Setting<LevelRequirement>): Decide | undefined {
  const readings = [eachYear(given), meanOfLevels(given)];
  const [used, other] = given.policy.levelInMeanColumn === "mean" ? readings.reverse() : readings;
  if (used === undefined || other === undefined) return undefined;
  return (seen, others) => withOther(used(seen, others), other(seen, others));
}
