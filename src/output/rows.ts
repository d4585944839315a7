import type { Assessment, Verdict } from "../assessment/index.js";
import type { Indicator, Plan, Target } from "../model/index.js";

/** One target of a plan, by its place among its indicator's targets. */
export type Row = { readonly key: string; readonly indicator: Indicator; readonly target: Target; readonly at: number };

/** All targets of a plan in its order. */
export function rowsOf({ indicators }: Plan): readonly Row[] {
  return indicators.flatMap((indicator) =>
    indicator.targets.map((target, at) => ({ key: `${indicator.id}/${at}`, indicator, target, at })),
  );
}

/** What an assessment says of a target; undefined where it is of another plan. */
export function verdictOf({ verdicts }: Assessment, { indicator, at }: Row): Verdict | undefined {
  return verdicts.filter((verdict) => verdict.indicator === indicator.id)[at];
}
