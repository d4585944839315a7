import type { GrowthRequirement } from "../../notation/index.js";
import { classes, type Judge, undetermined } from "../case.js";

import { known, newest } from "../evidence.js";
import { hold, judgeNewest } from "../outcome.js";

/** A yearly rate asked for in one year: the newest rate is compared, for a rate has no way to go. */
export const newestRate: Judge<GrowthRequirement> = {
  id: "newest-rate",
  version: "1",
  formula: "the newest year's rate keeps the floor or the ceiling; at the end it is the last year's",
  statuses: classes("achieved", "on-track", "off-track", "missed"),
  refuses: ["no-observation", "no-final-observation"],
  judge: (given) => {
    const found = newest(given.evidence.values, given.first);
    if (found === undefined) return undetermined("no-observation");
    return judgeNewest(given, found.year, hold(given, given.requirement, given.side, { known: known(found.entry) }));
  },
};
