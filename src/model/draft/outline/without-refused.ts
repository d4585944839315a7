import { echoed } from "../../../kernel/index.js";
import type { Issue } from "../../issue.js";
import { type Plan, PlanSchema } from "../../plan.js";
import { planIssues } from "../../resolve/plan-issues.js";
import { readShape } from "../../shape-issues.js";
import type { Text } from "../../text.js";
import type { Assumption } from "../assumption.js";

/** Lists of which a draft can do without a piece; the parts of a structure are none of them. */
const LISTS: readonly (string | number)[] = [
  "parts",
  "chapters",
  "sections",
  "leads",
  "boxes",
  "groups",
  "projects",
  "indicators",
  "targets",
  "commitments",
  "statements",
  "glossary",
];

/** What one pass leaves out can leave a reference to it behind. */
const MOST_PASSES = 4;

/**
 * A plan without the pieces that no plan can hold, such as years that run backwards in the text itself, each reported with its path and why. What
 * is wrong with the plan as a whole stays for the parser to refuse.
 */
export function withoutRefused(plan: Plan): { readonly plan: Plan; readonly left: readonly Assumption[] } {
  let now = plan;
  const left: Assumption[] = [];
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const shape = readShape(PlanSchema, now);
    const issues = "issues" in shape ? shape.issues : [...planIssues(shape.data)];
    const refused = new Map<string, { readonly at: Issue["path"]; readonly issue: Issue }>();
    for (const issue of issues) {
      const at = pieceAt(issue.path);
      if (at !== undefined) refused.set(at.join("."), { at, issue });
    }
    if (refused.size === 0) break;
    for (const { at, issue } of refused.values())
      left.push({
        indicator: nameOf(now, at),
        code: "piece-left-out",
        facts: { path: issue.path.join("."), issue: issue.code },
      });
    now = without(now, new Set(refused.keys()), []) as Plan;
  }
  return { plan: now, left };
}

/** The innermost piece of a list that a path leads into. */
function pieceAt(path: Issue["path"]): Issue["path"] | undefined {
  for (let end = path.length; end >= 2; end--) {
    const [list, place] = path.slice(end - 2, end);
    const isPart = list === "parts" && end > 2;
    if (typeof place === "number" && LISTS.includes(list as string) && !isPart) return path.slice(0, end);
  }
  return undefined;
}

/** How a piece is identified: its id, its name, or its place. */
function nameOf(plan: Plan, at: Issue["path"]): string {
  const piece = at.reduce<unknown>((value, key) => (value as { readonly [key: string | number]: unknown })[key], plan);
  const { id, no, name, title } = (piece ?? {}) as { id?: string; no?: number; name?: Text; title?: Text };
  const named = [id, name?.zh, title?.zh].find((one) => typeof one === "string" && one !== "");
  if (named !== undefined) return echoed(named);
  return no === undefined ? at.join(".") : `${String(at.at(-2))} ${no}`;
}

function without(value: unknown, refused: ReadonlySet<string>, path: readonly (string | number)[]): unknown {
  if (Array.isArray(value))
    return value.flatMap((one, i) => (refused.has([...path, i].join(".")) ? [] : [without(one, refused, [...path, i])]));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, without(one, refused, [...path, key])]));
}
