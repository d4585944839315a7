import { PlanError, refuseUnless } from "../../kernel/index.js";
import type { Assessment, Certainty, Standing, Status, Verdict } from "../verdict.js";
import { type Cause, causesOf } from "./causes.js";
import { alike } from "./revise.js";

/** What a verdict says, without its working. @category Revisions */
export type Said = {
  readonly asOf: number;
  readonly status: Status;
  readonly standing: Standing;
  readonly certainty: Certainty;
  readonly observed?: string;
  readonly required?: string;
};

/** A verdict that differs between two assessments, and why. @category Revisions */
export type VerdictChange = {
  readonly indicator: string;
  /** Which of the indicator's targets, counted from 0. */
  readonly target: number;
  readonly changed: readonly ("status" | "standing" | "certainty")[];
  readonly before: Said;
  readonly after: Said;
  /** One or several, each with its evidence. */
  readonly causes: readonly Cause[];
};

/** What two assessments of one plan have not in common. @category Revisions */
export type Comparison = {
  readonly plan: string;
  readonly changes: readonly VerdictChange[];
  /** How many verdicts say the same. */
  readonly unchanged: number;
  /** Indicators whose target only the later, or only the earlier assessment has. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
};

/**
 * What changed between two assessments of one plan, and why: each verdict whose status, standing or certainty differs, with
 * its causes as the two verdicts themselves give evidence of them.
 *
 * @param a - the earlier assessment
 * @param b - the later one
 * @returns the changed verdicts in the order of `b`, each with one or more of {@link Cause}
 * @throws PlanError `unlike-plans` when the two are of different plans
 * @category Revisions
 * @example
 * ```ts
 * import { assess, compareAssessments } from "five-year-plan";
 * import { huzhu14, huzhu14Outcomes } from "five-year-plan/huzhu";
 * const usual = assess(huzhu14, huzhu14Outcomes, { asOf: 2025 });
 * const strict = assess(huzhu14, huzhu14Outcomes, { asOf: 2025, policy: { about: "0" } });
 * const { changes } = compareAssessments(usual, strict);
 * changes.map(({ indicator, after, causes }) => [indicator, after.status, causes[0].code]);
 * // => [["senior-secondary-enrolment", "missed", "policy"]]
 * ```
 */
export function compareAssessments(a: Assessment, b: Assessment): Comparison {
  refuseUnless("a", a, { verdicts: "list", counts: "object" }, "invalid-assessment");
  refuseUnless("b", b, { verdicts: "list", counts: "object" }, "invalid-assessment");
  if (a.plan !== b.plan) throw new PlanError("unlike-plans", { first: a.plan, second: b.plan });
  const [old, now] = [byTarget(a), byTarget(b)];
  const changes: VerdictChange[] = [];
  let unchanged = 0;
  for (const [key, after] of now) {
    const before = old.get(key);
    if (before === undefined) continue;
    const changed = (["status", "standing", "certainty"] as const).filter((part) => !alike(before[part], after[part]));
    if (changed.length === 0) unchanged++;
    else {
      const [indicator, target] = JSON.parse(key) as [string, number];
      const causes = causesOf({ before, after }, a, b);
      changes.push({ indicator, target, changed, before: said(before), after: said(after), causes });
    }
  }
  const only = (one: ReadonlyMap<string, Verdict>, other: ReadonlyMap<string, Verdict>) =>
    [...one].filter(([key]) => !other.has(key)).map(([, { indicator }]) => indicator);
  return { plan: b.plan, changes, unchanged, added: only(now, old), removed: only(old, now) };
}

/** Verdicts by indicator and by the place of the target among the indicator's own. */
function byTarget({ verdicts }: Assessment): Map<string, Verdict> {
  const seen = new Map<string, number>();
  return new Map(
    verdicts.map((verdict) => {
      const place = seen.get(verdict.indicator) ?? 0;
      seen.set(verdict.indicator, place + 1);
      return [JSON.stringify([verdict.indicator, place]), verdict];
    }),
  );
}

function said({ asOf, status, standing, certainty, observed, required }: Verdict): Said {
  return {
    asOf,
    status,
    standing,
    certainty,
    ...(observed !== undefined && { observed }),
    ...(required !== undefined && { required }),
  };
}
