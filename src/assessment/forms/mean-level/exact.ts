import type { LevelRequirement } from "../../../notation/index.js";
import { BEHIND } from "../../decisions/packed-verdict.js";
import { newest, unbroken } from "../../evidence/evidence.js";
import { hold, judgeNewest, targetSource } from "../../judging/against-target.js";
import { classes, isFinal, type Judge, undetermined } from "../../judging/case.js";
import { aimOf } from "../../judging/criterion.js";
import { limited } from "../../judging/limits.js";
import { bestOf, reachOf } from "../../judging/outlook.js";
import { years } from "../../judging/pace.js";
import { comparingMean, meanOf } from "../../series/mean.js";

/** A level on average over a span (失业率年均5.5%左右): the plain mean of the yearly levels. */
export const meanLevel: Judge<LevelRequirement> = {
  id: "mean-level",
  version: "1",
  formula: "Σyᵢ ÷ n over the years so far against the level",
  statuses: classes("achieved", "on-track", "behind", "missed"),
  refuses: ["no-observation", "missing-years", "no-final-observation"],
  judge: (given) => {
    const { evidence, requirement, side, trail, first, last, asOf } = given;
    const levels = unbroken(evidence, first, Math.min(asOf, last)).map((one) => limited(given, one));
    const found = newest(evidence.values, first);
    if (found === undefined) return undetermined("no-observation");
    // A year beyond a gap is known: the years before it are no mean so far.
    if (found.year >= first + levels.length) return undetermined("missing-years");
    const mean = meanOf(levels, trail);
    const held = hold(given, requirement, side, { known: mean, exact: comparingMean(levels) });
    const judged = judgeNewest(given, first + levels.length - 1, held, BEHIND);
    if (isFinal(given) || side === "point") return judged;
    // The years left must bring the rest of the whole sum.
    const aim = aimOf(requirement, side, targetSource(given));
    const whole = trail.run("times", { a: aim, b: years(last - first + 1) });
    const left = years(last - first + 1 - levels.length);
    const required = trail.run("ratio", { a: trail.run("pointChange", { first: mean.sum, last: whole }), b: left });
    const better = side === "floor" ? "higher" : "lower";
    const best = bestOf(given, levels, better);
    const { outlook } = reachOf(given, { required, current: mean, best, better, scalable: false, status: judged.status });
    return { ...judged, outlook };
  },
};
