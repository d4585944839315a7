import type { LevelRequirement } from "../../../notation/index.js";
import { isSurelyGood, withOther } from "../../decisions/packed-verdict.js";
import { meanOfLevels } from "../computed/fast-sums.js";
import { eachYear } from "../every-year/fast.js";
import type { Decide, Setting } from "../prepared-target.js";

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
