import type { Observation, Plan } from "five-year-plan";
import { huzhu14, huzhu14Outcomes } from "five-year-plan/huzhu/14";
import { fill, type Locale } from "five-year-plan/text";
import type { Change, Changes, Draft, Head } from "./document/draft";
import type { Source } from "./document/read-source";
import { exampleEvidence } from "./evidence/example";
import type { Problem } from "./evidence/problem";
import type { Words } from "./words/words";

/** Observations with the name of where they came from; what comes with the page is told apart, and named in the reader's language. */
export type Evidence = {
  readonly from: string;
  readonly known?: "embedded" | "example" | "filled-in";
  /** Whether the reader wrote figures over it. */
  readonly edited?: boolean;
  readonly observations: readonly Observation[];
};

/** A document at hand, with what the reader said of it, and the id of the plan that was made of it. */
export type OpenDocument = {
  readonly source: Source;
  readonly head: Head;
  readonly changes: Changes;
  readonly confirmed: readonly string[];
  readonly plan?: string;
};

/** Something that was refused: its name, and what is wrong with it. */
export type Refusal = {
  readonly what: "plan" | "observations" | "document";
  readonly from: string;
  readonly problems: readonly Problem[];
};

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
  readonly document?: OpenDocument | undefined;
  readonly targets: TargetFilter;
  readonly projects: ProjectFilter;
};

export type Action =
  | { readonly do: "speak"; readonly locale: Locale }
  | { readonly do: "choose-plan"; readonly id: string }
  | { readonly do: "offer-plan"; readonly plan: Plan }
  | { readonly do: "add-plan"; readonly plan: Plan }
  | { readonly do: "observe"; readonly evidence: Evidence }
  | { readonly do: "forget-observations" }
  | {
      readonly do: "set-figure";
      readonly indicator: string;
      readonly year: number;
      readonly observation: Observation | undefined;
    }
  | { readonly do: "open-document"; readonly source: Source; readonly head: Head }
  | { readonly do: "head-document"; readonly head: Head }
  | { readonly do: "change"; readonly id: string; readonly change: Change }
  | { readonly do: "confirm" | "doubt"; readonly ids: readonly string[] }
  | { readonly do: "judge-draft"; readonly draft: Draft }
  | { readonly do: "judge-in"; readonly year: number }
  | { readonly do: "refuse"; readonly refusal: Refusal }
  | { readonly do: "filter-targets"; readonly filter: Partial<TargetFilter> }
  | { readonly do: "filter-projects"; readonly filter: Partial<ProjectFilter> };

export type Dispatch = (action: Action) => void;

export const ALL_TARGETS: TargetFilter = { category: "", attribute: "", status: "" };
export const ALL_PROJECTS: ProjectFilter = { text: "", box: "", place: "", work: "" };

/** The 14th plan with its results, which is shown first; the 15th, which is much larger, is offered as soon as it is loaded, with figures that are made up. */
export function initial(locale: Locale): State {
  return {
    locale,
    plans: [huzhu14],
    plan: huzhu14,
    evidence: {
      [huzhu14.id]: { from: "", known: "embedded", observations: huzhu14Outcomes },
      [exampleEvidence.plan]: exampleEvidence,
    },
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
    case "offer-plan":
      return state.plans.some(({ id }) => id === action.plan.id) ? state : { ...state, plans: [action.plan, ...state.plans] };
    case "add-plan":
      return show({ ...state, plans: [...state.plans.filter(({ id }) => id !== action.plan.id), action.plan] }, action.plan);
    case "observe":
      return { ...keep(state, action.evidence), refusal: undefined };
    case "forget-observations":
      return { ...keep(state, { from: "", observations: [] }), refusal: undefined };
    case "set-figure":
      return { ...keep(state, filledIn(state, action)), asOf: state.asOf, refusal: undefined };
    case "open-document":
      return { ...state, document: { source: action.source, head: action.head, changes: {}, confirmed: [] }, refusal: undefined };
    case "head-document":
      return about(state, (one) => ({ ...one, head: action.head }));
    case "change":
      return about(state, (one) => ({
        ...one,
        changes: { ...one.changes, [action.id]: action.change },
        confirmed: [...new Set([...one.confirmed, action.id])],
      }));
    case "confirm":
      return about(state, (one) => ({ ...one, confirmed: [...new Set([...one.confirmed, ...action.ids])] }));
    case "doubt":
      return about(state, (one) => ({ ...one, confirmed: one.confirmed.filter((id) => !action.ids.includes(id)) }));
    case "judge-draft":
      return judged(state, action.draft);
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

/** Only where a document is open is there anything to say of it. */
const about = (state: State, next: (one: OpenDocument) => OpenDocument): State =>
  state.document === undefined ? state : { ...state, document: next(state.document) };

/** The plan of the document at hand, with the results that it prints; what was observed of it before stays where it prints none. */
function judged(state: State, { plan, observations }: Pick<Draft, "plan" | "observations">): State {
  // Another place's plan of the same years has the same id, and figures of its own.
  const known = state.plans.find(({ id }) => id === plan.id);
  if (known !== undefined && known.place !== plan.place) {
    const { [plan.id]: _, ...evidence } = state.evidence;
    return judged({ ...state, evidence, plans: state.plans.filter((one) => one !== known) }, { plan, observations });
  }
  const added = reduce(state, { do: "add-plan", plan });
  const from = state.document?.source.from ?? "";
  const told = about(added, (one) => ({ ...one, plan: plan.id }));
  return observations.length === 0 ? told : keep(told, { from, observations });
}

/** The evidence with one figure written anew, or taken out. */
function filledIn(state: State, { indicator, year, observation }: Extract<Action, { readonly do: "set-figure" }>): Evidence {
  const others = observationsOf(state).filter((one) => one.indicator !== indicator || !("year" in one) || one.year !== year);
  const before: Evidence = state.evidence[state.plan.id] ?? { from: "", known: "filled-in", observations: [] };
  return {
    ...before,
    ...(before.known !== "filled-in" && { edited: true }),
    observations: observation === undefined ? others : [...others, observation],
  };
}

/** What evidence is called. */
export function evidenceName(evidence: Evidence | undefined, { data }: Words): string {
  const { from = "", known = from === "" ? "filled-in" : undefined, edited = false } = evidence ?? {};
  const name =
    known === undefined ? from : { embedded: data.embedded, example: data.exampleName, "filled-in": data.filledIn }[known];
  return edited ? fill(data.edited, { from: name }) : name;
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
