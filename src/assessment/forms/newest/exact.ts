import type { Decimal } from "../../../kernel/index.js";
import type { GrowthRequirement } from "../../../notation/index.js";
import { hasWay } from "../../decisions/pace.js";
import { rateDecides } from "../../decisions/rate.js";
import { newest } from "../../evidence/evidence.js";
import { type Held, hold, judgeNewest, targetSource } from "../../judging/against-target.js";
import { type Case, classes, isFinal, type Judge, type Judgement, undetermined } from "../../judging/case.js";
import { aimOf } from "../../judging/criterion.js";
import { bitsOf, judgementOf } from "../../judging/judgement-of.js";
import { refusalOf, takenFor, whyNoRate, yearlyRates } from "../../series/chained-growth.js";
import type { Known } from "../../working/sourced-number.js";

/** A yearly rate required in one year: the newest rate is compared, for a rate has no distance to cover. */
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

/** A rate before its year, with what shrinks where growth is required. */
function underWay(given: Case<GrowthRequirement>, judged: Judgement, { met, can }: Held, { value, low, high }: Known): Judgement {
  const aim = aimOf(given.requirement, given.side, targetSource(given)).value;
  const grows = hasWay(given.side, aim);
  const shrinks = (one: Decimal) => grows && one.isNegative() && !one.isZero();
  const code = rateDecides(met, bitsOf(can), shrinks(value), shrinks(high), shrinks(low));
  return { ...judgementOf(code), policy: judged.policy ?? [] };
}
