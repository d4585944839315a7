import {
  type Assumption,
  check,
  checkDraft,
  draftAssumptions,
  type Finding,
  type Indicator,
  type Observation,
  observationAssumptions,
  type Plan,
  safeParsePlan,
  type Target,
  toObservationDraft,
  toPlanDraft,
} from "five-year-plan";
import { huzhu14, huzhu15 } from "five-year-plan/huzhu";
import type { Problem } from "../evidence/problem";
import type { Reading } from "../evidence/read";
import type { Source } from "./read-source";

/** Place and years that the reader gave, as typed. */
export type Head = { readonly place: string; readonly from: string; readonly to: string };

/** What the reader says of an indicator where the draft took something for granted; years by the target's place. */
export type Change = {
  readonly direction?: Indicator["direction"];
  readonly attribute?: "binding" | "anticipatory" | "none";
  readonly baseYear?: number;
  readonly years?: { readonly [target: number]: number };
};

export type Changes = { readonly [indicator: string]: Change };

/** A plan made of a document, what that took for granted, its results as observations, and what it contradicts itself in. */
export type Draft = {
  readonly plan: Plan;
  readonly assumptions: readonly Assumption[];
  readonly observations: readonly Observation[];
  readonly findings: readonly Finding[];
};

/** Names that indicators have in the embedded plans: the same thing has the same id in every plan. */
const IDS = Object.fromEntries([huzhu15, huzhu14].flatMap(({ indicators }) => indicators.map(({ name, id }) => [name.zh, id])));

/** What a document says of its own place and years, to begin with. */
export function headOf({ reading }: Source): Head {
  const { place = "", period } = reading;
  return { place, from: period === undefined ? "" : String(period.from), to: period === undefined ? "" : String(period.to) };
}

/** Whether a head is complete. */
export const isComplete = ({ place, from, to }: Head): boolean =>
  place.trim() !== "" && /^[12][0-9]{3}$/.test(from) && /^[12][0-9]{3}$/.test(to) && Number(from) < Number(to);

/** The draft with the reader's changes. */
export function draftOf({ reading }: Source, head: Head, changes: Changes): Reading<Draft> {
  const options = {
    place: head.place.trim(),
    period: { from: Number(head.from), to: Number(head.to) },
    ids: IDS,
    directions: Object.fromEntries(
      Object.entries(changes).flatMap(([id, { direction }]) => (direction === undefined ? [] : [[id, direction]])),
    ),
  };
  const drafted = toPlanDraft(reading, options);
  const result = safeParsePlan({ ...drafted, indicators: drafted.indicators.map((one) => changed(one, changes[one.id])) });
  if (!result.success) return { problems: result.issues.map((issue): Problem => ({ kind: "issue", issue })) };
  const plan = result.data;
  const tables = reading.tables.filter(({ kind }) => kind !== "other");
  const assumptions = [
    ...draftAssumptions(reading, options),
    ...tables.flatMap((table) => (table.kind === "results" ? observationAssumptions(table, plan) : [])),
  ];
  return {
    value: {
      plan,
      assumptions,
      observations: tables.flatMap((table) => toObservationDraft(table, plan)),
      findings: [...check(plan), ...checkDraft(plan, assumptions)],
    },
  };
}

function changed(indicator: Indicator, change: Change | undefined): unknown {
  if (change === undefined) return indicator;
  const { direction = indicator.direction, attribute, baseYear, years = {} } = change;
  return {
    ...indicator,
    direction,
    ...(attribute !== undefined && { attribute: attribute === "none" ? null : attribute }),
    ...(baseYear !== undefined && indicator.baseline && { baseline: { ...indicator.baseline, year: baseYear } }),
    targets: indicator.targets.map((target, i) => {
      const year = years[i];
      return year === undefined ? target : { ...target, span: until(target.span, year) };
    }),
  };
}

const until = (span: Target["span"], year: number): Target["span"] =>
  span.kind === "by" ? { ...span, year } : { ...span, to: year };

/** The last year of a target. */
export const lastYearOf = ({ span }: Target): number => (span.kind === "by" ? span.year : span.to);
