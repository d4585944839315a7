import { demandOf, figureKind, isBaseConverted, isCounting, lastYear, redefinedIn, statedLevel } from "../../demand/index.js";
import { PlanError } from "../../kernel/index.js";
import {
  figureUnit,
  type Indicator,
  isBareFigure,
  type Observation,
  type Plan,
  refuseObservations,
  type Target,
} from "../../model/index.js";
import type { Requirement } from "../../notation/index.js";
import { judge } from "../assess.js";
import { type Code, decoded, encoded, isUndetermined, SLIP, UNSURE } from "../decisions/packed-verdict.js";
import { collect } from "../evidence/evidence.js";
import { isTakenAsPrinted } from "../evidence/figure.js";
import { emptyNumber } from "../float/printed-number.js";
import { Seen } from "../float/set-figures.js";
import { deciderFor } from "../forms/choose-filter.js";
import { type Exactly, saidOnly } from "../forms/grade/fast.js";
import type { Decide, Setting } from "../forms/prepared-target.js";
import { isPrintedBeyond, isShare, looksAtEach } from "../judging/limits.js";
import { type AssessOptions, type Settings, settle } from "../settings.js";
import type { Certainty, Reason, Standing, Status, Verdict } from "../verdict.js";
import { fill } from "./fill.js";

/**
 * A verdict without its working: the same status, standing, certainty and reason as the whole one has.
 * Equal ones of one target are one frozen object.
 *
 * @category Assessment at scale
 */
export type Brief = {
  readonly indicator: string;
  /** Which of the indicator's targets, counted from 0. */
  readonly target: number;
  readonly status: Status;
  readonly standing: Standing;
  readonly certainty: Certainty;
  readonly reason?: Reason;
};

/** A plan made ready for many sets of observations. */
export type Prepared = {
  /** The briefs of one set, in the plan's order. */
  readonly briefs: (observations: readonly Observation[]) => Brief[];
  /** How many verdicts exact arithmetic gave so far. */
  readonly exact: () => number;
  /** The whole verdict of one target of a set, with its working. */
  readonly explain: (observations: readonly Observation[], indicator: string, target: number) => Verdict;
};

type Others = (indicator: string) => Seen | undefined;
type Ready = (others: Others) => Brief;

/** Reads the plan and the options once: bounds, thresholds and spans as the filter needs them. */
export function prepare(plan: Plan, options: AssessOptions): Prepared {
  const settings = settle(options);
  const lasts = plan.indicators.flatMap(({ targets }) => targets.map(({ span }) => lastYear(span)));
  // One more than nothing: an empty plan has no years.
  const horizon = Math.min(settings.asOf, Math.max(plan.base + 1, ...lasts)) - plan.base;
  const seen = new Map<string, Seen>();
  const ids = new Map<string, Seen>();
  const seenOf = (id: string): Seen => {
    const indicator = plan.indicators.find((one) => one.id === id);
    const scale = indicator?.targets.flatMap(({ requirement }) => scaleOf(requirement))[0];
    const counts = indicator !== undefined && isCounting(indicator.name, figureUnit(indicator));
    const one = seen.get(id) ?? new Seen(plan.base, Math.max(horizon, 1), scale, counts);
    seen.set(id, one);
    // What is no id no observation may have.
    if (isId(id)) ids.set(id, one);
    return one;
  };
  let current: readonly Observation[] = [];
  let exact = 0;
  const targets = plan.indicators.flatMap((indicator) =>
    indicator.targets.map((target, place) => {
      if (target.requirement.kind === "relative") seenOf(target.requirement.to);
      const exactly: Exactly = () => {
        exact++;
        const all = current.filter((one) => one.indicator === indicator.id);
        return encoded(judge(plan, indicator, target, (until) => collect(all, until, indicator), current, settings));
      };
      return ready({ plan, indicator, target, place, settings, exactly, seen: seenOf(indicator.id) });
    }),
  );
  const all = [...seen.values()];
  const others: Others = (id) => seen.get(id);
  return {
    briefs: (observations) => {
      current = observations;
      for (const one of all) one.begin();
      fill(observations, ids);
      return targets.map((decide) => decide(others));
    },
    exact: () => exact,
    explain: (observations, id, place) => {
      refuseObservations(observations);
      const indicator = plan.indicators.find((one) => one.id === id);
      const target = indicator?.targets[place];
      if (indicator === undefined || target === undefined)
        throw new PlanError("unknown-indicator", { plan: plan.id, indicator: id, target: place });
      const own = observations.filter((one) => one.indicator === id);
      return judge(plan, indicator, target, (until) => collect(own, until, indicator), observations, settings);
    },
  };
}

/** Whether an observation may name an indicator by this. */
const isId = (indicator: string): boolean => isBareFigure({ indicator, year: 2000, value: "0", status: "actual" }, false, true);

const scaleOf = (requirement: Requirement): string[] => (requirement.kind === "grade" ? [requirement.scale] : []);

type Given = {
  readonly plan: Plan;
  readonly indicator: Indicator;
  readonly target: Target;
  readonly place: number;
  readonly settings: Settings;
  readonly exactly: Exactly;
  readonly seen: Seen;
};

/** One target with its filter, or with exact judgements alone; each code's brief is made once. */
function ready({ plan, indicator, target, place, settings, exactly, seen }: Given): Ready {
  const setting = settingOf(plan, indicator, target, settings);
  const decide = isPlain(setting, plan) ? quickFor(setting) : undefined;
  const { kind } = setting.requirement;
  const graded = kind === "grade";
  const slowly = kind === "delegated" || kind === "qualitative" || kind === "none" ? saidOnly(exactly) : exactly;
  const slip = slipOf(setting);
  const briefs = new Map<Code, Brief>();
  let [lastCode, lastBrief]: [Code, Brief | undefined] = [UNSURE, undefined];
  return (others) => {
    const known = decide !== undefined && (graded ? seen.graded : !seen.odd);
    const quick = known ? slip(decide(seen, others), seen) : UNSURE;
    const code = quick === UNSURE ? slowly(seen) : quick;
    if (code === lastCode && lastBrief !== undefined) return lastBrief;
    const brief = briefs.get(code) ?? briefOf(indicator.id, place, code);
    briefs.set(code, brief);
    lastCode = code;
    lastBrief = brief;
    return brief;
  };
}

/** A share beyond 0 and 100 % is a slip, as `isPastLimits` says: what it would have decided is left open. */
function slipOf({ share, target, demand, first, until }: Setting): (code: Code, seen: Seen) => Code {
  if (!share || isPrintedBeyond(demand)) return (code) => code;
  const all = looksAtEach(target.span.kind);
  const number = emptyNumber();
  const isBeyond = (seen: Seen, at: number) => seen.read(at, number) && (number.value < 0 || number.value > 100);
  return (code, seen) => {
    if (!seen.beyond || code === UNSURE || isUndetermined(code)) return code;
    const newest = seen.newest(until);
    for (let at = all ? first : Math.max(first, newest); at <= newest; at++) if (seen.has(at) && isBeyond(seen, at)) return SLIP;
    return code;
  };
}

/** What has too many digits for the filter's bounds is left to exact arithmetic, which refuses the one target. */
function quickFor(setting: Setting): Decide | undefined {
  try {
    return deciderFor(setting);
  } catch (error) {
    if (error instanceof PlanError) return undefined;
    throw error;
  }
}

/**
 * Whether the filter can read a target: printed digits in the unit of the figures, a base of the plan's own base year, growth from
 * rates. What was defined anew, is converted, starts elsewhere, is computed from levels or has no known side is left to exact arithmetic.
 */
function isPlain({ indicator, target, demand, requirement, references }: Setting, plan: Plan): boolean {
  const { base, first, side, unlike, figures } = demand;
  const otherBase = base.value === undefined && statedLevel(indicator) !== undefined;
  if (
    redefinedIn(target, first) !== undefined ||
    side === "unknown" ||
    unlike ||
    isBaseConverted(indicator) ||
    base.year !== plan.base ||
    otherBase
  )
    return false;
  if (!isTakenAsPrinted(indicator)) return false;
  if (requirement.kind === "relative") {
    const other = plan.indicators.find(({ id }) => id === requirement.to);
    const outside = Object.hasOwn(references, requirement.to) || other === undefined;
    return figureKind(indicator) === "rate" && (outside || (figureKind(other) === "rate" && isTakenAsPrinted(other)));
  }
  return requirement.kind !== "growth" || figures === "rates";
}

function settingOf(plan: Plan, indicator: Indicator, target: Target, { asOf, policy, references }: Settings): Setting {
  const demand = demandOf(plan, indicator, target);
  const { first, last, requirement, side } = demand;
  const from = (year: number) => year - plan.base;
  return {
    indicator,
    target,
    demand,
    share: isShare(indicator),
    // An unknown side is left to exact arithmetic, which says so.
    side: side === "unknown" ? "point" : side,
    requirement,
    policy,
    references,
    base: plan.base,
    first: from(first),
    last: from(last),
    until: from(Math.min(asOf, last)),
    final: asOf >= last,
  };
}

/** What a code says of a target. */
export function briefOf(indicator: string, target: number, code: Code): Brief {
  const { status, standing, reachable, depends, reason } = decoded(code);
  const certainty: Certainty = reachable.length === 0 ? { kind: "certain" } : { kind: depends, reachable };
  Object.freeze(reachable);
  return Object.freeze({
    indicator,
    target,
    status,
    standing,
    certainty: Object.freeze(certainty),
    ...(reason !== undefined && { reason }),
  });
}
