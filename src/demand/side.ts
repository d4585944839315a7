import type { Indicator, Text } from "../model/index.js";
import type { Amount, Bound, D, Requirement } from "../notation/index.js";
import { arePointsFromBase, tellsFalls } from "./figures.js";

/**
 * What a number binds: a floor to reach or hold, a ceiling, one point; or `unknown`, where nothing tells which way is better.
 *
 * @category Demands
 */
export type Side = "floor" | "ceiling" | "point" | "unknown";

/** A side that is known. @category Demands */
export type KnownSide = Exclude<Side, "unknown">;

const BY_DIRECTION = { higher: "floor", lower: "ceiling", hold: "point", unknown: "unknown" } as const;

/** What the words beside a number say of its side: 以上 and 以内 say it, 左右 and a bare number do not. */
export function sideOfBound(bound: Bound): Side | undefined {
  switch (bound) {
    case "at-least":
    case "more-than":
      return "floor";
    case "at-most":
    case "less-than":
      return "ceiling";
    case "exactly":
      return "point";
    default:
      return undefined;
  }
}

/** Whether a bound does not do itself: 大于7 is not met by 7. */
export const isStrict = (bound: Bound): boolean => bound === "more-than" || bound === "less-than";

/** What a requirement applies to, as far as its side depends on it. */
export type Sided = Pick<Indicator, "direction" | "measure" | "unit" | "targets" | "baseline"> & { name?: Text };

/**
 * Which side a requirement binds, for everybody who asks: the printed bound says it; else, and for exactly a change that is to go one
 * way, that way compared with the better one; else the way that is better.
 *
 * More of a change is better when it leads the better way: of a reduction of what should fall, of growth of what should rise. Growth
 * of what should fall is a ceiling. Where nothing tells which way is better, the way that a change is to go does. A reduction that is
 * itself what the indicator measures (a yearly fall in percent, 减排量) is better when there is more of it, whichever direction is written.
 *
 * @param requirement - what is asked
 * @param indicator - whose figures answer it
 * @returns the side; `point` also for what has no side, such as words
 */
export function sideOf(requirement: Requirement, indicator: Sided): Side {
  if (!("bound" in requirement)) return requirement.kind === "relative" && requirement.relation === "below" ? "ceiling" : "floor";
  const said = sideOfBound(requirement.bound);
  const { direction } = indicator;
  // Nine points of what should fall: a fall by so many, or the most that it may rise?
  const isOpen = requirement.kind === "change" && requirement.direction === undefined && direction === "lower";
  if (isOpen && arePointsFromBase(requirement, indicator)) return "unknown";
  // 翻一番 is exactly 100 % up, and 110 % does it as well: what is to go one way has no point at which it must stop.
  const goes = requirement.kind === "change" && requirement.direction !== undefined;
  if (said !== undefined && !(said === "point" && goes)) return said;
  // A scale of grades says itself which end is better.
  if (requirement.kind === "grade" && direction === "unknown") return "floor";
  if (requirement.kind !== "change" || requirement.direction === undefined || direction === "hold")
    return BY_DIRECTION[direction];
  if (direction === "unknown") return "floor";
  const falls = requirement.direction === "decrease";
  if (falls && tellsFalls(indicator)) return "floor";
  return falls === (direction === "lower") ? "floor" : "ceiling";
}

/** The number that is met first, and the other end of a range; both the same where one number is required. */
export type Ends = { readonly near: D; readonly far: D };

/** The ends of an amount, as its side meets them. */
export function endsOf(amount: Amount, side: Side): Ends {
  if (amount.bound !== "between") return { near: amount.value, far: amount.value };
  return side === "ceiling" ? { near: amount.high, far: amount.low } : { near: amount.low, far: amount.high };
}
