import type { Observation, Plan } from "../model/index.js";
import { namedProjects } from "./project-names.js";
import type { CheckContext } from "./rule.js";

const byId = <T extends { readonly id: string }>(list: readonly T[]): ((id: string) => T | undefined) => {
  const found = new Map<string, T>();
  for (const one of list) if (!found.has(one.id)) found.set(one.id, one);
  return (id) => found.get(id);
};

/** What the rules look at, with the indicators found by id. */
export function contextOf(plan: Plan, previous?: Plan, previousOutcomes: readonly Observation[] = []): CheckContext {
  let named: ReturnType<typeof namedProjects> | undefined;
  return {
    plan,
    previous,
    previousOutcomes,
    indicator: byId(plan.indicators),
    previousIndicator: byId(previous?.indicators ?? []),
    namedProjects: () => {
      named ??= namedProjects(plan);
      return named;
    },
  };
}
