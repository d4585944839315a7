import type { LevelRequirement } from "../../notation/index.js";
import { meanOfLevels } from "./amounts.js";
import { isSurelyGood, withOther } from "./code.js";
import { eachYear } from "./each-year.js";
import type { Decide, Setting } from "./setting.js";

/** A level under a column of means, by the policy's reading and the other one. */
export function inMeanColumn(given: Setting<LevelRequirement>): Decide | undefined {
  const each = given.policy.levelInMeanColumn === "every-year";
  const used = each ? eachYear(given) : meanOfLevels(given);
  const other = each ? meanOfLevels(given, true) : eachYear(given);
  if (used === undefined || other === undefined) return undefined;
  return (seen, others) => {
    const code = used(seen, others);
    // Where each year surely keeps it their mean does as well.
    return each && isSurelyGood(code) ? code : withOther(code, other(seen, others));
  };
}
