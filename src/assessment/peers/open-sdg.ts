import { ratio } from "../../calculators/index.js";
import { Decimal, decimal, precise, rounded } from "../../kernel/index.js";
import type { Dated, Measured, Method, MethodCase } from "../method.js";
import { growthRequired, growthShareOrder, growthTowards, growthTowardsOrder, ifThereIs, meets } from "./towards.js";

/** What stands in for a zero, where the original's way is asked for. */
const ZERO_STANDS_AS = "0.001";

/** The exponent that keeps "on track" within reach of the limit for fifteen years. */
const SATURATION = "4.44";

/**
 * Statistics Canada's method as Open SDG and sdg-build 2.4 run it: observed mean growth against the growth that the target
 * requires from the base, or without a target the growth itself.
 */
export const openSdg: Method = {
  id: "open-sdg",
  version: "2.4",
  formula:
    "with a target s·d·g ÷ |G|, g = (latest ÷ base)^(1/n) − 1 and G = (target ÷ base)^(1/N) − 1, both from the base; without one s·d·g; d = 1 if higher is better, else −1; s = −1 for a base below 0, else 1; a latest value that meets the target is achieved whatever the pace; without a target a limit L scales the thresholds above 0 by 1 − (|base| ÷ |L|)^4.44",
  statuses: [
    { key: "target_achieved", label: "Target achieved", means: "achieved" },
    { key: "substantial_progress", label: "On track", means: "on-track" },
    { key: "moderate_progress", label: "Progress made but acceleration needed", means: "behind" },
    { key: "limited_progress", label: "Limited progress", means: "behind" },
    { key: "deterioration", label: "Deterioration", means: "off-track" },
    { key: "not_available", label: "Unable to assess", means: "undetermined" },
  ],
  thresholds: [
    {
      when: "target",
      of: "observed growth ÷ required growth",
      bands: [
        { from: "0.95", status: "substantial_progress" },
        { from: "0.6", status: "moderate_progress" },
        { from: "0", status: "limited_progress" },
        { status: "deterioration" },
      ],
    },
    {
      when: "no-target",
      of: "observed growth a year, as a share (0.015 = 1.5 %)",
      bands: [
        { from: "0.015", status: "substantial_progress" },
        { from: "0.005", status: "moderate_progress" },
        { from: "0", status: "limited_progress" },
        { status: "deterioration" },
      ],
    },
  ],
  ties: "lower-bounds-inclusive",
  quirks: [{ name: "zero-as-0.001", does: "a zero target and a zero base count as 0.001" }],
  refuses: ["nothing-better", "no-years", "sign-change", "zero-base", "zero-target", "target-equals-base"],
  source: [
    "https://open-sdg.readthedocs.io/en/latest/progress-methodology/",
    "https://github.com/open-sdg/sdg-build/blob/139fede/sdg/ProgressMeasure.py",
    "https://sdgcif-data-canada-oddcic-donnee.github.io/methodology/",
  ],
  measure: (given) => {
    const { base, latest, direction, target, limit } = given;
    const from = standIn(given, base);
    if (target !== undefined) return toTarget(given, from, standIn(given, target));
    const value = growthTowards(from, latest, direction);
    const scale = saturation(base.value, limit);
    const measured = { value, when: "no-target", scale, score: scoreOfGrowth(value, scale) };
    // A limit scales the thresholds by a power that no decimal writes.
    return limit === undefined ? { ...measured, order: growthTowardsOrder(from, latest, direction) } : measured;
  },
};

/** The original's way with a zero, where it is asked for. */
function standIn({ quirk }: MethodCase, given: Dated): Dated {
  return given.value.isZero() && quirk("zero-as-0.001") ? { ...given, value: decimal(ZERO_STANDS_AS) } : given;
}

function toTarget(given: MethodCase, base: Dated, target: Dated): Measured {
  const { latest, direction } = given;
  const share = () => ratio(growthTowards(base, latest, direction), growthRequired(base, target));
  // Whether it is met needs no growth, only two values that can be compared; how near it is does.
  if (!base.value.isZero()) growthTowards(base, latest, direction);
  if (direction !== "hold" && meets(latest, target, direction)) {
    return { ...ifThereIs(share), score: "5", status: "target_achieved" };
  }
  const value = share();
  return { value, when: "target", score: scoreOfRatio(value), order: growthShareOrder(given, base, target) };
}

/** How much a natural limit softens the thresholds: 1 far from it, 0 at it. */
function saturation(base: Decimal, limit: Decimal | undefined): Decimal {
  const one = new Decimal(1);
  if (limit === undefined) return one;
  const [at, end] = [precise(base).abs(), precise(limit).abs()];
  if (at.greaterThanOrEqualTo(end.times(2))) return one;
  const used = at.lessThanOrEqualTo(end) ? at.div(end) : end.times(2).minus(at).div(end);
  return rounded(precise(1).minus(used.pow(SATURATION)));
}

/** −5 to 5 with the published four-digit constants: 0 at 60 %, 5 at 130 %, −5 at −60 %. */
function scoreOfRatio(ratio: Decimal): Decimal {
  if (ratio.greaterThanOrEqualTo("0.6")) return Decimal.min(ratio.times("7.1429").minus("4.2857"), 5);
  return Decimal.max(ratio.times("4.1667").minus("2.5"), -5);
}

/** −5 to 5 without a target; the bands are softened as the thresholds are. */
function scoreOfGrowth(growth: Decimal, scale: Decimal): Decimal {
  if (growth.isNegative() && !growth.isZero()) return Decimal.max(growth.times(125).minus("2.5"), -5);
  if (scale.isZero()) return new Decimal(5);
  const part = growth.div(scale);
  if (growth.greaterThanOrEqualTo(scale.times("0.015"))) return Decimal.min(part.times(500).minus(5), 5);
  if (growth.greaterThanOrEqualTo(scale.times("0.005"))) return part.times(250).minus("1.25");
  return part.times(500).minus("2.5");
}
