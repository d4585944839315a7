import type { Indicator, Revision, Target } from "../model/index.js";

/** What an indicator measures, however it counts it: the same for those that count one thing in several ways. */
export const conceptOf = ({ id, definition }: Pick<Indicator, "id" | "definition">): string => definition?.concept ?? id;

/** Whether two indicators say that they count the same, or say that they do not; `unknown` where one of them says nothing. */
export function sameDefinition(
  { definition: one }: Pick<Indicator, "definition">,
  { definition: other }: Pick<Indicator, "definition">,
): "same" | "differs" | "unknown" {
  if (one === undefined || other === undefined) return "unknown";
  return one.id === other.id ? "same" : "differs";
}

/** What a target's indicator counts, defined anew: whether the target was set by it, and the first year whose figures count by it. */
export type Redefined = { readonly anew: boolean; readonly from: number };

const SETS_ANEW: readonly Revision["kind"][] = ["mid-term", "amendment", "settlement"];

/** The newest change of definition that a target records, from its own first year where the year is not given; undefined where there is none. */
export function redefinedIn({ revisions = [] }: Pick<Target, "revisions">, first: number): Redefined | undefined {
  const at = revisions.findLastIndex(({ kind }) => kind === "definition-changed");
  const change = revisions[at];
  if (change === undefined) return undefined;
  // What is set anew after the change is set by the new definition.
  const anew = change.before !== null || revisions.slice(at + 1).some(({ kind }) => SETS_ANEW.includes(kind));
  return { anew, from: change.from ?? first };
}

/** Whether the plan's baseline counts what the target counts; one by another definition is no base. */
export function isBaseAlike({ baseline }: Indicator, target: Pick<Target, "revisions">, first: number): boolean {
  const change = redefinedIn(target, first);
  if (change === undefined || baseline === undefined) return true;
  const revised = (baseline.revisions ?? []).some(({ kind }) => kind === "definition-changed");
  return (revised || baseline.year >= change.from) === change.anew;
}
