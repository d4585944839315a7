import { classes, isFinal, type Judge, undetermined } from "../../judging/case.js";
import { sourceOf } from "../../working/sourced-number.js";

/** What the source states, where it gives no number: the verdict says that it rests on an assertion. */
export const assertion: Judge = {
  id: "assertion",
  version: "1",
  formula: "what the source asserts: met or not met",
  statuses: classes("achieved", "on-track", "behind", "missed"),
  refuses: ["delegated", "no-final-observation"],
  judge: (given) => {
    const { evidence, trail, last, policy } = given;
    const years = [...evidence.asserted.keys()].filter((year) => year >= given.first && year <= last);
    const year = years.length === 0 ? undefined : Math.max(...years);
    const found = year === undefined ? undefined : evidence.asserted.get(year);
    if (found === undefined || year === undefined) return undetermined("delegated");
    const met = found.asserted === "met";
    trail.assert(found.asserted, sourceOf(found), met);
    const standing = met ? "met" : "not-met";
    if (!isFinal(given)) return { status: met ? "on-track" : "behind", standing, asserted: true };
    if (year < last && policy.missing === "undetermined")
      return { ...undetermined("no-final-observation", standing), asserted: true };
    return { status: met ? "achieved" : "missed", standing, asserted: true };
  },
};
