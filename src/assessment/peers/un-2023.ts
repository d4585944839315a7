import { comparePower, type Decimal, exact, PlanError, precise, ratioOf, rounded } from "../../kernel/index.js";
import type { Dated, Method } from "../method.js";
import { growthTowards, growthTowardsOrder, ifThereIs, meets, yearsFrom } from "./towards.js";

/** The United Nations' SDG Progress Chart of 2023: how far the growth so far would lead by the target year. */
export const un2023: Method = {
  id: "un-2023",
  version: "2023",
  formula:
    "with a target (projected − base) ÷ (target − base), projected = latest × (latest ÷ base)^((T − t) ÷ (t − t₀)); without one growth a year towards the better; a base past its target and a newer value short of it is regression",
  statuses: [
    { key: "met-or-on-track", label: "Target met or on track", means: "on-track" },
    { key: "fair-progress", label: "Fair progress, but acceleration needed", means: "behind" },
    { key: "stagnation-or-regression", label: "Stagnation or regression", means: "off-track" },
    { key: "not-available", label: "Insufficient data", means: "undetermined" },
  ],
  thresholds: [
    {
      when: "target",
      of: "share of the way from base to target that the projection covers",
      bands: [
        { from: "0.95", status: "met-or-on-track" },
        { from: "0.1", status: "fair-progress" },
        { status: "stagnation-or-regression" },
      ],
    },
    {
      when: "no-target",
      of: "growth a year towards the better, as a share (0.02 = 2 %)",
      bands: [
        { from: "0.02", status: "met-or-on-track" },
        { from: "0.005", status: "fair-progress" },
        { status: "stagnation-or-regression" },
      ],
    },
  ],
  ties: "lower-bounds-inclusive",
  refuses: ["nothing-better", "no-years", "sign-change", "zero-base", "target-equals-base"],
  source: [
    "https://unstats.un.org/sdgs/files/report/2023/Progress_Chart_Technical_Note_2023.pdf",
    "https://github.com/EUSTAT-DES/site (_pages/metodologia.md)",
  ],
  measure: ({ base, latest, direction, target }) => {
    if (target === undefined) {
      const value = growthTowards(base, latest, direction);
      return { value, when: "no-target", order: growthTowardsOrder(base, latest, direction) };
    }
    if (direction === "hold") throw new PlanError("nothing-better", { direction });
    const share = () => projectedShare(base, latest, target);
    if (meets(latest, target, direction)) return { ...ifThereIs(share), status: "met-or-on-track" };
    if (base.value.equals(target.value)) throw new PlanError("target-equals-base", { base: base.value.toString() });
    if (meets(base, target, direction)) return { status: "stagnation-or-regression" };
    return { value: share(), when: "target", order: projectedOrder(base, latest, target) };
  },
};

function projectedShare(base: Dated, latest: Dated, target: Dated): Decimal {
  const [gone, left] = [yearsFrom(base, latest), target.year - latest.year];
  if (left < 0) throw new PlanError("no-years", { years: left });
  const [from, at] = [precise(base.value), precise(latest.value)];
  if (from.isZero()) throw new PlanError("zero-base");
  if (from.isNegative() !== at.isNegative() && !at.isZero()) throw new PlanError("sign-change");
  const way = precise(target.value).minus(from);
  if (way.isZero()) throw new PlanError("target-equals-base", { base: base.value.toString() });
  const projected = at.isZero() ? at : at.times(at.div(from).pow(precise(left).div(gone)));
  return rounded(projected.minus(from).div(way));
}

/** The same against a bound, exactly: (latest ÷ base)^((T − t₀) ÷ (t − t₀)) against (base + bound × way) ÷ base. */
function projectedOrder(base: Dated, latest: Dated, target: Dated): (bound: Decimal) => number {
  const [from, at, to] = [exact(base.value), exact(latest.value), exact(target.value)];
  const grown = ratioOf(at, from);
  const exponent = ratioOf(target.year - base.year, latest.year - base.year);
  const rises = to.greaterThan(from);
  return (bound) => {
    const due = ratioOf(to.minus(from).times(bound).plus(from), from);
    const short =
      due.over.lessThanOrEqualTo(0) || grown.over.isZero() ? ends(grown.over, due.over) : comparePower(due, grown, exponent);
    // Levels below 0 rise as their quotients fall, and so does the share of a way down.
    return (short > 0 ? -1 : short < 0 ? 1 : 0) * (from.isNegative() === rises ? -1 : 1);
  };
}

/** How what is due compares with what is projected where one of them is nothing or less. */
const ends = (projected: Decimal, due: Decimal): number => (projected.isZero() ? due.comparedTo(0) : -1);
