import { expect } from "vitest";
import { type AssessOptions, assess, type Brief } from "../../../src/assessment/index.js";
import { prepare } from "../../../src/assessment/many/prepare.js";
import type { Indicator, Observation, Plan } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { indicator, planOf } from "../../model/plans.js";
import { figures, type More } from "../judging/judged.js";

/** A target judged twice: what was found, and whether the filter found it without exact arithmetic. */
export type Both = { readonly said: string; readonly by: "filter" | "exact" };

/** A verdict in a line: status, standing, what else is possible, the reason. */
export const inWords = ({ status, standing, certainty, reason }: Omit<Brief, "indicator" | "target">): string =>
  [
    status,
    standing,
    ...("reachable" in certainty ? [certainty.reachable.join("|")] : []),
    ...(reason === undefined ? [] : [reason]),
  ].join(" ");

/** Judges the first target of `it` by the filter and exactly; both must say the same. */
export function bothOf(plan: Plan, observations: readonly Observation[], options: AssessOptions): Both {
  const prepared = prepare(plan, options);
  const quick = prepared.briefs(observations).find(({ indicator }) => indicator === "it");
  const whole = assess(plan, observations, options).verdicts.find(({ indicator }) => indicator === "it");
  if (quick === undefined || whole === undefined) throw new Error("no target");
  const said = inWords(quick);
  expect({ observations, said }).toEqual({ observations, said: inWords(whole) });
  return { said, by: prepared.exact() === 0 ? "filter" : "exact" };
}

/** A target made ready once, to be judged both ways for many sets of figures. */
export function target(requirement: Requirement, more: More, options: AssessOptions, ...others: Indicator[]) {
  const plan = planOf(indicator("it", requirement, more), ...others);
  return (values: Parameters<typeof figures>[0], beside: readonly Observation[] = []): Both =>
    bothOf(plan, [...figures(values), ...beside], options);
}
