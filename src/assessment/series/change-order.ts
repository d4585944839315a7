import { compareRatios, type Decimal, exact, type Ratio, ratioOf, timesRatio } from "../../kernel/index.js";
import type { ChangeRequirement } from "../../notation/index.js";
import type { Compare } from "../judging/criterion.js";
import type { Known } from "../working/sourced-number.js";

type End = "value" | "low" | "high";

/**
 * What a change comes from, never rounded and never divided out: for percentages the factor that is left of the base, for points
 * and amounts the change itself; `low` belongs to the least change that rounding allows.
 */
export type Exactly = { readonly [K in End]: Ratio } & {
  /** Of levels: whether the newest is within the printed unit of the base, so that nothing is shown to have moved. */
  readonly still?: boolean;
};

const falls = ({ measure, direction }: ChangeRequirement): boolean => measure === "percent" && direction === "decrease";

/** The factor that a change in percent leaves, or the change in points or amounts as it is. */
export function left(requirement: ChangeRequirement, change: Decimal): Ratio {
  if (requirement.measure !== "percent") return ratioOf(change);
  return ratioOf(
    exact(change)
      .times(falls(requirement) ? -1 : 1)
      .plus(100),
    100,
  );
}

/** Of yearly changes: factors multiplied, amounts added. */
export function ofYears(requirement: ChangeRequirement, yearly: readonly Known[]): Exactly {
  const at = (end: End) => yearly.map((one) => one[end]);
  const all =
    requirement.measure === "percent"
      ? (end: End) =>
          at(end)
            .map((one) => left(requirement, one))
            .reduce(timesRatio)
      : (end: End) => ratioOf(at(end).reduce((sum, one) => exact(sum).plus(one)));
  return { value: all("value"), low: all("low"), high: all("high") };
}

/** Of two levels: their quotient, or their difference in the direction required. */
export function ofLevels(requirement: ChangeRequirement, base: Known, now: Known): Exactly {
  const percent = requirement.measure === "percent";
  const turn = requirement.direction === "decrease" ? -1 : 1;
  const of = (from: Decimal, to: Decimal) => (percent ? ratioOf(to, from) : ratioOf(exact(to).minus(from).times(turn)));
  const corners = [base.low, base.high].flatMap((from) => [now.low, now.high].map((to) => of(from, to)));
  const [least, ...others] = corners.sort(compareRatios) as [Ratio, ...Ratio[]];
  const most = others.at(-1) ?? least;
  const [low, high] = falls(requirement) ? [most, least] : [least, most];
  const still = now.value.greaterThanOrEqualTo(base.low) && now.value.lessThanOrEqualTo(base.high);
  return { value: of(base.value, now.value), low, high, still };
}

/** Compares a change with a bound for it, exactly. */
export function comparingChange(requirement: ChangeRequirement, found: Exactly): { readonly [K in End]: Compare } {
  const turn = falls(requirement) ? -1 : 1;
  const at =
    (end: End): Compare =>
    (bound) =>
      turn * compareRatios(found[end], left(requirement, bound));
  return { value: at("value"), low: at("low"), high: at("high") };
}
