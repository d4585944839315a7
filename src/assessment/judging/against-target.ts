import type { KnownSide } from "../../demand/index.js";
import type { PolicyName } from "../../model/index.js";
import type { Amount } from "../../notation/index.js";
import { newestDecides, stands } from "../decisions/kept.js";
import { OFF_TRACK } from "../decisions/packed-verdict.js";
import { fixed, type Known, type Origin, targetOrigin } from "../working/sourced-number.js";
import { Trail } from "../working/trail.js";
import { type Case, isFinal, type Judgement } from "./case.js";
import { aimOf, type Compare, type Criterion, canPass, comparing, passes, strict, tolerant } from "./criterion.js";
import { bitsOf, judgementOf } from "./judgement-of.js";
import { baseOf } from "./limits.js";
import { onceACase } from "./once-a-case.js";

/** A value compared with an amount. */
export type Held = {
  readonly met: boolean;
  /** What rounding allows. */
  readonly can: { readonly pass: boolean; readonly fail: boolean };
  /** The tolerance that 左右 would need, where the value is beyond the printed number and so the tolerance decides. */
  readonly needs?: Known;
  /** It was judged otherwise than with all its digits. */
  readonly rounded?: true;
};

/** A value that may be compared exactly otherwise than through its 40 digits, such as a mean growth through powers. */
export type Comparable = {
  readonly known: Known;
  readonly exact?: { readonly value: Compare; readonly low: Compare; readonly high: Compare };
};

const DIRECTION = { floor: "higher", ceiling: "lower", point: "hold" } as const;

/** Where a case's target is printed, or the step that gave its number. */
export const targetSource = /* @__PURE__ */ onceACase(({ target, from }): Origin => from ?? targetOrigin(target));

/** Notes observed, required and gap, compares, and says which tolerance decided. */
export function hold(given: Case, amount: Amount, side: KnownSide, { known, exact }: Comparable): Held {
  const { trail, policy } = given;
  const source = targetSource(given);
  const aim = aimOf(amount, side, source);
  const inputs = {
    current: { ...known, gives: "observed" as const },
    target: { ...aim, gives: "required" as const },
    direction: DIRECTION[side],
  };
  const gap = trail.run("gapToTarget", inputs, "gap");
  const compare = exact ?? { value: comparing(known.value), low: comparing(known.low), high: comparing(known.high) };
  const base = given.requirement.kind === "level" ? baseOf(given) : undefined;
  const criterion = tolerant(amount, side, source, policy, trail, base);
  const met = conclude(given, criterion, known, compare.value);
  const beyond = amount.bound === "about" && !passes(strict(amount, side, source), compare.value);
  const needs = beyond ? widthNeeded(given, gap, aim, side, base) : undefined;
  const rounded = policy.comparison === "rounded" && leansOnRounding(given, amount, side, base, met, compare.value);
  return {
    met,
    can: canPass(criterion, compare.low, compare.high),
    ...(needs !== undefined && { needs }),
    ...(rounded && { rounded }),
  };
}

/** How wide 左右 would have to be, in percent of what it is a percent of. */
function widthNeeded({ trail }: Case, gap: Known, aim: Known, side: KnownSide, base: Known | undefined): Known | undefined {
  const lacks = base !== undefined && side !== "point" && (side === "floor") === base.value.lessThan(aim.value);
  const whole = lacks && !base.value.equals(aim.value) ? trail.run("pointChange", { first: base, last: aim }) : aim;
  if (whole.value.isZero()) return undefined;
  const percent = fixed(whole.value.isNegative() ? "-100" : "100", { from: "plan" });
  return trail.run("times", { a: trail.run("ratio", { a: gap, b: whole }), b: percent });
}

/** Whether a figure with all its digits would be judged otherwise than a rounded one. */
function leansOnRounding(given: Case, amount: Amount, side: KnownSide, base: Known | undefined, met: boolean, compare: Compare) {
  const policy = { ...given.policy, comparison: "full" } as const;
  return passes(tolerant(amount, side, targetSource(given), policy, new Trail(), base), compare) !== met;
}

/** The judgement that a tolerance decided: named, with the tolerance at which the status would change. */
export function leaning(given: Case, held: readonly Held[]): readonly PolicyName[] {
  const needed = held.flatMap(({ needs }) => needs ?? []);
  const compared = held.some(({ rounded }) => rounded) ? (["comparison"] as const) : [];
  const [only, ...more] = needed;
  if (only === undefined) return compared;
  if (more.length === 0) given.trail.name(only, "flipsAt");
  else given.trail.run("maximum", { values: needed }, "flipsAt");
  return ["about", ...compared];
}

/** Notes each comparison with its result. */
function conclude({ trail }: Case, criterion: Criterion, value: Known, compare: Compare): boolean {
  for (const test of criterion) trail.conclude(test.is, { value, bound: test.bound }, passes([test], compare));
  return passes(criterion, compare);
}

/** The result for a condition that is met or not: the outcome in the last year, a standing before it. */
export function keptOrNot(given: Case, held: Held, bad = OFF_TRACK): Judgement {
  return judgeNewest(given, given.last, held, bad);
}

/**
 * Judges the newest value of a span; in the last year it must be that year's, unless the policy allows an earlier one instead.
 *
 * @param bad - what it is before the end where it is not kept: what can still be made good, such as a mean or a total, is behind
 */
export function judgeNewest(given: Case, year: number, held: Held, bad = OFF_TRACK): Judgement {
  const policy = leaning(given, [held]);
  const [final, can] = [isFinal(given), bitsOf(held.can)];
  const judged = judgementOf(newestDecides(held.met, can, final, stands(year, given.last, given.policy), bad));
  const earlier = final && year !== given.last;
  return judged.reason !== undefined ? judged : { ...judged, policy: [...policy, ...(earlier ? (["missing"] as const) : [])] };
}
