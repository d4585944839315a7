import type { GrowthRequirement, LevelRequirement } from "../../notation/index.js";
import { classes, inOrder, isFinal, type Judge, type Judgement, undetermined } from "../case.js";
import { sideOf } from "../criterion.js";
import { known } from "../evidence.js";
import { hold, leaning } from "../outcome.js";
import type { Status } from "../verdict.js";

/** A level or a yearly rate that must hold in every year: one broken year breaks it. */
export const everyYear: Judge<LevelRequirement | GrowthRequirement> = {
  id: "every-year",
  version: "1",
  formula: "every observed year of the span keeps the floor or the ceiling; at the end no year may be missing",
  statuses: classes("achieved", "on-track", "off-track", "missed"),
  refuses: ["no-observation", "missing-years"],
  judge: (given) => {
    const { evidence, first, last, asOf, policy, requirement, indicator } = given;
    const side = sideOf(requirement, indicator.direction);
    const observed = [...evidence.values].filter(([year]) => year >= first).sort(([a], [b]) => a - b);
    // The newest year comes last, so that the verdict's own numbers are its.
    const years = observed.map(([, one]) => hold(given, requirement, side, { known: known(one) }));
    const now = years.at(-1);
    if (now === undefined) return undetermined("no-observation");
    const standing = now.met ? "met" : "not-met";
    const broken = years.some(({ met }) => !met);
    const gap = isFinal(given) && !broken && observed.length < Math.min(asOf, last) - first + 1;
    if (gap && policy.missing === "undetermined") return undetermined("missing-years", standing);
    const [good, bad]: readonly [Status, Status] = isFinal(given) ? ["achieved", "missed"] : ["on-track", "off-track"];
    const possible = [...(years.every(({ can }) => can.pass) ? [good] : []), ...(years.some(({ can }) => can.fail) ? [bad] : [])];
    const judged: Judgement = { status: broken ? bad : good, standing, reachable: inOrder(possible) };
    return { ...judged, policy: [...leaning(given, years), ...(gap ? (["missing"] as const) : [])] };
  },
};
