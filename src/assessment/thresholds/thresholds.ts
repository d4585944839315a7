import type { Demand } from "../../demand/index.js";
import type { Plan } from "../../model/index.js";
import { GRADE_SCALES } from "../../notation/index.js";
import type { Reason, Status, Verdict } from "../verdict.js";
import { type Asking, everyYear, orNone, type ThresholdOptions } from "./asking.js";
import { rangesOf } from "./ranges.js";
import type { Cut, StatusRange, TargetThresholds } from "./threshold.js";

/**
 * The figures at which each status begins and ends, for each target and year.
 *
 * A range is found by evaluating the judgement that makes the verdicts at every number where it may change, so that a figure's
 * status is where it lies among the cuts. What looks at several years takes the years before to stand where the year does; a mean, a total or
 * a change is that of the years so far. Numbers that end are given with all their digits; a threshold of growth, which is a power, with 34.
 *
 * @param plan - the plan
 * @param options - `policy` and `references`, as for {@link assess}; `indicator` and `year` for only one of them
 * @returns for each target of each indicator, year by year from the first that it speaks of to its last, the ranges in order; without any, and
 * with a reason, where no figure decides (words, a number that another authority sets, a level without a base)
 * @throws PlanError `unknown-indicator`, `invalid-policy`, `invalid-references`
 * @category Thresholds
 * @example
 * ```ts
 * import { thresholds } from "five-year-plan";
 * import { huzhu15 } from "five-year-plan/huzhu";
 * const [forest] = thresholds(huzhu15);
 * forest?.year; // => 2026
 * forest?.cuts.find(({ status }) => status === "on-track")?.low?.at; // => "19.979"
 * ```
 */
export function thresholds(plan: Plan, options: ThresholdOptions = {}): readonly TargetThresholds[] {
  return everyYear(plan, options, cutsIn);
}

function cutsIn({ demand, of, own, ask, candidates }: Asking): Pick<TargetThresholds, "of" | "cuts" | "reason"> {
  // Without a figure of its own the target is judged on none, and says why.
  if (own === undefined) return { of: "value", cuts: [], ...because(ask("")) };
  const statusAt = (figure: string) => ask(figure).status;
  const cuts =
    of === "grade"
      ? gradesOf(demand, statusAt)
      : orNone(() => rangesOf(candidates(), statusAt), []).filter(
          (range): range is StatusRange => range.status !== "undetermined",
        );
  return { of: own, cuts, ...(cuts.length === 0 && { reason: ask("0").reason ?? "no-answer" }) };
}

/** The grades of a scale by their status, the worst first. */
function gradesOf({ requirement }: Demand, statusAt: (grade: string) => Status): readonly StatusRange[] {
  const scale =
    requirement.kind === "grade" && Object.hasOwn(GRADE_SCALES, requirement.scale) ? GRADE_SCALES[requirement.scale] : undefined;
  const ranges: { status: Status; low: Cut; high: Cut }[] = [];
  for (const grade of [...(scale ?? [])].reverse()) {
    const [status, now] = [statusAt(grade), ranges.at(-1)];
    const end: Cut = { at: grade, inclusive: true };
    if (now?.status === status) now.high = end;
    else ranges.push({ status, low: end, high: end });
  }
  return ranges.filter(({ status }) => status !== "undetermined");
}

const because = ({ reason }: Verdict): { readonly reason?: Reason } => (reason === undefined ? {} : { reason });
