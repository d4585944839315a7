import { Decimal } from "../../kernel/index.js";
import type { LevelRequirement } from "../../notation/index.js";
import { classes, type Judge, undetermined } from "../case.js";
import { sideOf } from "../criterion.js";
import { newest, unbroken } from "../evidence.js";
import { hold, judgeNewest, softly } from "../outcome.js";
import { years } from "../pace.js";

/** A level on average over a span (失业率年均5.5%左右): the plain mean of the yearly levels. */
export const meanLevel: Judge<LevelRequirement> = {
  id: "mean-level",
  version: "1",
  formula: "Σyᵢ ÷ n over the years so far against the level",
  statuses: classes("achieved", "on-track", "behind", "missed"),
  refuses: ["no-observation", "missing-years", "no-final-observation"],
  judge: (given) => {
    const { evidence, requirement, indicator, trail, first, last, asOf } = given;
    const levels = unbroken(evidence, first, Math.min(asOf, last));
    if (levels.length === 0)
      return undetermined(newest(evidence.values, first) === undefined ? "no-observation" : "missing-years");
    const count = years(levels.length);
    const mean = trail.run("ratio", { a: trail.run("structureSum", { parts: levels }), b: count });
    const end = (which: "low" | "high") => levels.reduce((sum, one) => sum.plus(one[which]), new Decimal(0)).div(levels.length);
    const rounded = { ...mean, low: end("low"), high: end("high") };
    const held = hold(given, requirement, sideOf(requirement, indicator.direction), { known: rounded });
    return softly(judgeNewest(given, first + levels.length - 1, held));
  },
};
