import type { Observation, Plan } from "five-year-plan";
import { huzhu14, huzhu14Outcomes, huzhu15 } from "five-year-plan/huzhu";
import type { Locale } from "five-year-plan/text";
import type { Problem } from "./evidence/problem";

/** Observations with the name of where they came from. */
export type Evidence = { readonly from: string; readonly observations: readonly Observation[] };

/** Something that was refused: its name, and what is wrong with it. */
export type Refusal = { readonly what: "plan" | "observations"; readonly from: string; readonly problems: readonly Problem[] };

/** What the targets are narrowed to; an empty text narrows nothing. */
export type TargetFilter = { readonly category: string; readonly attribute: string; readonly status: string };

/** What the projects are narrowed to. */
export type ProjectFilter = { readonly text: string; readonly box: string; readonly place: string; readonly work: string };

export type State = {
  readonly locale: Locale;
  readonly plans: readonly Plan[];
  readonly plan: Plan;
  /** Observations by the id of the plan they are of. */
  readonly evidence: { readonly [plan: string]: Evidence };
  /** Years to judge in, by the id of the plan, where the reader chose one. */
  readonly asOf: { readonly [plan: string]: number };
  readonly refusal?: Refusal | undefined;
  readonly targets: TargetFilter;
  readonly projects: ProjectFilter;
};

export type Action =
  | { readonly do: "speak"; readonly locale: Locale }
  | { readonly do: "choose-plan"; readonly id: string }
  | { readonly do: "add-plan"; readonly plan: Plan }
  | { readonly do: "observe"; readonly evidence: Evidence }
  | { readonly do: "forget-observations" }
  | { readonly do: "judge-in"; readonly year: number }
  | { readonly do: "refuse"; readonly refusal: Refusal }
  | { readonly do: "filter-targets"; readonly filter: Partial<TargetFilter> }
  | { readonly do: "filter-projects"; readonly filter: Partial<ProjectFilter> };

export type Dispatch = (action: Action) => void;

export const ALL_TARGETS: TargetFilter = { category: "", attribute: "", status: "" };
export const ALL_PROJECTS: ProjectFilter = { text: "", box: "", place: "", work: "" };

/** The embedded plans; the 14th comes with its results. */
export function initial(locale: Locale): State {
  return {
    locale,
    plans: [huzhu15, huzhu14],
    plan: huzhu15,
    evidence: { [huzhu14.id]: { from: "", observations: huzhu14Outcomes } },
    asOf: {},
    targets: ALL_TARGETS,
    projects: ALL_PROJECTS,
  };
}

export function reduce(state: State, action: Action): State {
  switch (action.do) {
    case "speak":
      return { ...state, locale: action.locale };
    case "choose-plan":
      return show(state, state.plans.find(({ id }) => id === action.id) ?? state.plan);
    case "add-plan":
      return show({ ...state, plans: [...state.plans.filter(({ id }) => id !== action.plan.id), action.plan] }, action.plan);
    case "observe":
      return { ...keep(state, action.evidence), refusal: undefined };
    case "forget-observations":
      return { ...keep(state, { from: "", observations: [] }), refusal: undefined };
    case "judge-in":
      return { ...state, asOf: { ...state.asOf, [state.plan.id]: action.year } };
    case "refuse":
      return { ...state, refusal: action.refusal };
    case "filter-targets":
      return { ...state, targets: { ...state.targets, ...action.filter } };
    case "filter-projects":
      return { ...state, projects: { ...state.projects, ...action.filter } };
  }
}

function show(state: State, plan: Plan): State {
  return { ...state, plan, refusal: undefined, targets: ALL_TARGETS, projects: ALL_PROJECTS };
}

/** New observations are judged in their own newest year. */
function keep(state: State, evidence: Evidence): State {
  const { [state.plan.id]: _, ...asOf } = state.asOf;
  return { ...state, evidence: { ...state.evidence, [state.plan.id]: evidence }, asOf };
}

export function observationsOf({ evidence, plan }: State): readonly Observation[] {
  return evidence[plan.id]?.observations ?? [];
}

/** The year chosen, or the newest that was observed, or the plan's first. */
export function yearOf(state: State): number {
  const newest = observationsOf(state).reduce((year, one) => Math.max(year, "year" in one ? one.year : one.span.to), 0);
  return state.asOf[state.plan.id] ?? (newest === 0 ? state.plan.period.from : newest);
}
