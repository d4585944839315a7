import type { Decimal } from "../../../kernel/index.js";
import type { GrowthRequirement } from "../../../notation/index.js";
import { newest } from "../../evidence/evidence.js";
import { type Held, hold, judgeNewest, targetSource } from "../../judging/against-target.js";
import { type Case, classes, inOrder, isFinal, type Judge, type Judgement, undetermined } from "../../judging/case.js";
import { aimOf } from "../../judging/criterion.js";
import { refusalOf, takenFor, whyNoRate, yearlyRates } from "../../series/chained-growth.js";
import type { Status } from "../../verdict.js";
import type { Known } from "../../working/sourced-number.js";

/** A yearly rate asked for in one year: the newest rate is compared, for a rate has no way to go. */
export const newestRate: Judge<GrowthRequirement> = {
  id: "newest-rate",
  version: "1",
  formula:
    "the newest year's rate against the one asked for, shrinking where growth is asked is off track; at the end it is the last year's",
  statuses: classes("achieved", "on-track", "behind", "off-track", "missed"),
  refuses: ["no-observation", "no-baseline", "unit-differs", "unlike-basis", "implausible-observation", "no-final-observation"],
  judge: (given) => {
    const found = newest(yearlyRates(given), given.first);
    if (found === undefined) return undetermined(whyNoRate(given));
    const refused = refusalOf(given, found.entry.figures);
    if (refused !== undefined) return undetermined(refused);
    const rate = found.entry.known;
    const held = hold(given, given.requirement, given.side, { known: rate });
    const judged = judgeNewest(given, found.year, held);
    return { ...(isFinal(given) ? judged : underWay(given, judged, held, rate)), ...takenFor(given, found.entry) };
  },
};

/** Before its year a rate that is short of the one asked for is behind; shrinking where growth is asked moves away. */
function underWay(given: Case<GrowthRequirement>, judged: Judgement, { can }: Held, rate: Known): Judgement {
  const aim = aimOf(given.requirement, given.side, targetSource(given)).value;
  const grows = given.side === "floor" && aim.greaterThan(0);
  const shrinks = (value: Decimal) => grows && value.isNegative() && !value.isZero();
  const short: readonly Status[] = can.fail
    ? [...(shrinks(rate.high) ? [] : (["behind"] as const)), ...(shrinks(rate.low) ? (["off-track"] as const) : [])]
    : [];
  return {
    ...judged,
    status: judged.status === "off-track" && !shrinks(rate.value) ? "behind" : judged.status,
    reachable: inOrder([...(can.pass ? (["on-track"] as const) : []), ...short]),
  };
}
