import { type Decimal, logarithm, PlanError, precise, ratioOf, rounded } from "../../kernel/index.js";
import { DEFAULT_POLICY } from "../../model/index.js";
import { classes } from "../judging/case.js";
import { logShare } from "../judging/share.js";
import type { Dated, Method, MethodCase } from "../method.js";
import { paceBands, paced } from "./time-share.js";

/** Energy and carbon intensity as Chinese practice counts them: a share of the way in years' worth of even pace. */
export const logShareOfLevels: Method = {
  id: "log-share",
  version: "1",
  formula:
    "(ln(latest ÷ base) ÷ ln(target ÷ base)) ÷ ((year − base year) ÷ (target year − base year)), against onTrack and ahead; for a cumulative reduction ln(1 − soFar) ÷ ln(1 − target)",
  statuses: classes("achieved", "ahead", "on-track", "behind", "off-track", "missed"),
  thresholds: [{ when: "under-way", of: "share of distance ÷ share of time", bands: paceBands(DEFAULT_POLICY) }],
  ties: "lower-bounds-inclusive",
  refuses: [
    "needs-target",
    "no-years",
    "target-equals-base",
    "zero-base",
    "zero-target",
    "sign-change",
    "no-observation",
    "missing-years",
    "no-baseline",
  ],
  source: ["http://125.72.25.21/qhStats_19/method/200910/t20091013_237651.html"],
  measure: (given) =>
    paced(given, {
      told: (target) => logarithmic(given, target),
      order: ({ value }) => logShare(ratioOf(given.latest.value, given.base.value), ratioOf(value, given.base.value)),
    }),
};

function logarithmic({ base, latest }: MethodCase, target: Dated): Decimal {
  const [from, at, to] = [base.value, latest.value, target.value];
  if (from.isZero()) throw new PlanError("zero-base");
  if (at.isZero() || to.isZero()) throw new PlanError("zero-target");
  if (from.isNegative() !== at.isNegative() || from.isNegative() !== to.isNegative()) throw new PlanError("sign-change");
  const way = logarithm(precise(to).div(from));
  if (way.isZero()) throw new PlanError("target-equals-base", { base: from.toString() });
  return rounded(logarithm(precise(at).div(from)).div(way));
}
