import {
  type Assumption,
  checkDraft,
  draftAssumptions,
  type Finding,
  type Issue,
  type Observation,
  type Plan,
  type PlanError,
  type Ref,
  safeParsePlanText,
  toPlanDraft,
  toPreviousDraft,
} from "../../../index.js";
import { outlinePlaces } from "../../../outline/index.js";
import type { SarifRegion } from "../../../output/index.js";
import type { Loaded } from "../../embedded.js";
import { isFileName, loadPlan } from "../../input.js";
import type { Io } from "../../io.js";
import { type DraftFlags, outlineDraftOptions } from "../../outline/draft-flags.js";
import { type LoadedOutline, type OutlineFlags, outlineOf } from "../../outline/load-outline.js";
import { positionsIn } from "../../outline/positions.js";
import { regions } from "../../regions.js";
import { readSource } from "../../source.js";

/** The lines and columns that something has. */
export type Region = SarifRegion;

/** What is checked: a plan, where its things stand in its file, and of an outline what its reading adds. */
export type Subject = {
  readonly plan: Plan;
  /** The previous plan by name, or as the outline itself tells it. */
  readonly previous?: string | { readonly plan: Plan; readonly outcomes: readonly Observation[] };
  readonly outcomes: readonly Observation[];
  readonly regionOf?: (ref: Ref) => Region | undefined;
  /** Of an outline. */
  readonly read?: {
    readonly counted: LoadedOutline["counted"];
    /** Things that were not understood, as notes with a place each. */
    readonly issues: readonly Finding[];
    /** Pairs of the prose and the table of nearly one name. */
    readonly near: readonly Finding[];
    readonly assumptions: readonly Assumption[];
  };
};

export type SubjectFlags = OutlineFlags & DraftFlags;

/** What is wrong with a plan in JSON that cannot be read. */
export type Unread = { readonly error: PlanError; readonly unread: readonly Issue[] };

/** Loads what is to be checked: an embedded plan, a plan in JSON, or an outline. */
export async function loadSubject(name: string, flags: SubjectFlags, io: Io): Promise<Subject | Unread> {
  if (!isFileName(name)) return ofPlan(await loadPlan(name, io, flags));
  const source = await readSource(name, io, flags);
  const isJson = "text" in source && (name.endsWith(".json") || /^[\s\ufeff]*\{/.test(source.text));
  if (isJson) {
    const read = safeParsePlanText(source.text);
    if (!read.success) return { error: read.error, unread: read.issues };
    return ofPlan({ plan: read.data, outcomes: [], text: source.text });
  }
  return await ofOutline(outlineOf(source, name, flags), flags);
}

function ofPlan({ plan, outcomes, previous, text }: Loaded): Subject {
  return {
    plan,
    outcomes,
    ...(previous !== undefined && { previous }),
    ...(text !== undefined && { regionOf: regions(text, plan) }),
  };
}

async function ofOutline({ text, options: form, reading, counted }: LoadedOutline, flags: DraftFlags): Promise<Subject> {
  const options = await outlineDraftOptions(reading, flags);
  const plan = toPlanDraft(reading, options);
  const previous = toPreviousDraft(reading, options);
  const assumptions = draftAssumptions(reading, options);
  const position = positionsIn(text);
  const places = outlinePlaces(text, reading, plan, form);
  const before = previous && outlinePlaces(text, reading, previous.plan, form);
  const regionsOfIssues = new Map<Ref, Region>();
  const issues = reading.issues.map(({ code, span, facts }): Finding => {
    const ref: Ref = { kind: "plan", id: plan.id, name: plan.title, locator: {} };
    regionsOfIssues.set(ref, position(span));
    return { code, severity: "note", locator: {}, facts: facts as Finding["facts"], refs: [ref] };
  });
  return {
    plan,
    outcomes: [],
    ...(previous && { previous }),
    regionOf: (ref) => {
      const span = ref.plan !== undefined && ref.plan === previous?.plan.id ? before?.(ref) : places(ref);
      return regionsOfIssues.get(ref) ?? (span && position(span));
    },
    read: { counted, issues, near: checkDraft(plan, assumptions), assumptions },
  };
}
