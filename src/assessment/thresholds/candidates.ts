import { Decimal, precise, rounded } from "../../kernel/index.js";
import type { Amount, ChangeRequirement, LevelRequirement, RelativeRequirement } from "../../notation/index.js";
import { overTheSpan } from "../forms/mean-change/exact.js";
import { targetSource } from "../judging/against-target.js";
import type { Case } from "../judging/case.js";
import { isFinal } from "../judging/case.js";
import { aimOf, having, strict, tolerant } from "../judging/criterion.js";
import { baseOf, isShare, WHOLE } from "../judging/limits.js";
import { fixed, judgement, type Known } from "../working/sourced-number.js";

/** A number at which the status may change, and where it may lie as its base was rounded. */
export type Candidate = Pick<Known, "value" | "low" | "high">;

/**
 * Every number of a target's figure at which a judge may change its mind, more than enough of them: whether it does is for the judge to say.
 */
export function candidatesOf(given: Case): readonly Candidate[] {
  const { requirement, policy } = given;
  switch (requirement.kind) {
    case "level":
      return [ZERO, ...limitsOf(given), ...boundsOf(given, requirement), ...levelPaces(given as Case<LevelRequirement>)];
    case "growth":
      return [ZERO, ...boundsOf(given, requirement), ...growthPaces(given, requirement)];
    case "change":
      return ofChange(given as Case<ChangeRequirement>);
    case "relative":
      return [ZERO, ...marginsOf(given, requirement)];
    case "composition":
      return policy.structure === undefined ? [] : around(judgement(policy, "structure").value);
    default:
      return [];
  }
}

const plain = (value: Decimal): Candidate => ({ value, low: value, high: value });
const ZERO = /* @__PURE__ */ plain(new Decimal(0));
const around = (value: Decimal): Candidate[] => [plain(value), plain(value.negated())];

/** A part of a whole has limits of its own. */
const limitsOf = ({ indicator }: Case): Candidate[] => (isShare(indicator) ? [plain(new Decimal(WHOLE))] : []);

/** The printed number, with its tolerance and without. */
function boundsOf(given: Case, amount: Amount): Candidate[] {
  const { side, policy, trail, requirement } = given;
  const source = targetSource(given);
  const base = requirement.kind === "level" ? baseOf(given) : undefined;
  return [
    ...strict(amount, side, source),
    ...having(amount, side, source, policy, trail),
    // Of the way from the base, where the figure is a level of its year; otherwise of the printed number.
    ...tolerant(amount, side, source, policy, trail),
    ...(base === undefined ? [] : tolerant(amount, side, source, policy, trail, base)),
  ].map(({ bound }) => bound);
}

/** The thresholds of pace, as multiples of the way that is due. */
const pacesOf = ({ policy }: Case): Decimal[] => [judgement(policy, "onTrack").value, judgement(policy, "ahead").value];

/** Years gone and years in all. */
const timeOf = ({ asOf, base, last }: Case) => ({ gone: asOf - base, whole: last - base });

/** Where the straight way from the base stands at each threshold, and the base with its rounding. */
function levelPaces(given: Case<LevelRequirement>): Candidate[] {
  const { requirement, side, target } = given;
  if (target.span.kind === "over") return straight(given, requirement);
  const base = baseOf(given);
  if (base === undefined || target.span.kind !== "by" || isFinal(given)) return [];
  const { value: aim } = aimOf(requirement, side, targetSource(given));
  const { gone, whole } = timeOf(given);
  const along = (from: Decimal, pace: Decimal) =>
    rounded(precise(from).plus(precise(aim).minus(from).times(pace).times(gone).div(whole)));
  const paces = pacesOf(given).map((pace) => {
    const [value, low, high] = [base.value, base.low, base.high].map((from) => along(from, pace)) as [Decimal, Decimal, Decimal];
    return { value, low: Decimal.min(low, high), high: Decimal.max(low, high) };
  });
  // Away from the base a figure moves beyond its printed unit: from the base itself, could one see it.
  const { low, high } = base;
  return [...paces, base, { value: low, low, high }, { value: high, low, high }];
}

/** Growth that amounts to its share of the whole: (1 + G)^θ − 1, in percent. */
function growthPaces(given: Case, amount: Amount): Candidate[] {
  const { value: aim } = aimOf(amount, given.side, targetSource(given));
  if (isFinal(given) || aim.lessThanOrEqualTo(-100)) return [];
  return pacesOf(given).map((pace) => plain(powered(aim, pace)));
}

/** ((1 + rate/100)^exponent − 1) × 100 to forty digits. */
const powered = (rate: Decimal, exponent: Decimal): Decimal =>
  rounded(precise(rate).div(100).plus(1).pow(precise(exponent)).minus(1).times(100));

function ofChange(given: Case<ChangeRequirement>): readonly Candidate[] {
  const whole = given.target.span.kind === "average" ? overTheSpan(given) : given;
  const { requirement, side } = whole;
  const bounds = [ZERO, ...boundsOf(whole, requirement)];
  if (isFinal(given) || given.target.span.kind === "every-year") return bounds;
  if (requirement.measure !== "percent") return [...bounds, ...straight(whole, requirement)];
  const { value: aim } = aimOf(requirement, side, targetSource(whole));
  const { gone, whole: all } = timeOf(given);
  const turn = requirement.direction === "decrease" ? -1 : 1;
  const signed = aim.times(turn);
  if (signed.lessThanOrEqualTo(-100)) return bounds;
  return [...bounds, ...pacesOf(given).map((pace) => plain(powered(signed, pace.times(gone).div(all)).times(turn)))];
}

/** Amounts that come evenly. */
function straight(given: Case, amount: Amount): Candidate[] {
  const { value: aim } = aimOf(amount, given.side, targetSource(given));
  const { gone, whole } = timeOf(given);
  return pacesOf(given).map((pace) => plain(rounded(precise(aim).times(pace).times(gone).div(whole))));
}

/** What the relation, the margin and the policy allow. */
function marginsOf({ policy }: Case, { margin }: RelativeRequirement): Candidate[] {
  const allowed = [judgement(policy, "inStep"), judgement(policy, "roughlyInStep")].map(({ value }) => plain(value.negated()));
  return margin === undefined ? allowed : [...allowed, ...around(fixed(margin, { from: "plan" }).value)];
}
