import type { GrowthRequirement } from "../../notation/index.js";
import { classes, type Judge, undetermined } from "../case.js";
import { refusalOf, takenFor, whyNoRate, yearlyRates } from "../chained.js";
import { newest } from "../evidence.js";
import { hold, judgeNewest } from "../outcome.js";

/** A yearly rate asked for in one year: the newest rate is compared, for a rate has no way to go. */
export const newestRate: Judge<GrowthRequirement> = {
  id: "newest-rate",
  version: "1",
  formula: "the newest year's rate keeps the floor or the ceiling; at the end it is the last year's",
  statuses: classes("achieved", "on-track", "off-track", "missed"),
  refuses: ["no-observation", "no-baseline", "unit-differs", "unlike-basis", "implausible-observation", "no-final-observation"],
  judge: (given) => {
    const found = newest(yearlyRates(given), given.first);
    if (found === undefined) return undetermined(whyNoRate(given));
    const refused = refusalOf(given, found.entry.figures);
    if (refused !== undefined) return undetermined(refused);
    const judged = judgeNewest(given, found.year, hold(given, given.requirement, given.side, { known: found.entry.known }));
    return { ...judged, ...takenFor(given, found.entry) };
  },
};
