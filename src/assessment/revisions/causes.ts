import { lastYear } from "../../demand/index.js";
import type { Policy, PolicyName, Revision } from "../../model/index.js";
import type { D } from "../../notation/index.js";
import type { Assessment, Verdict } from "../verdict.js";
import { figuresOf, lastYearOf, type Used } from "./figures-used.js";
import { alike } from "./revise.js";

export const CAUSES = [
  "new-year",
  "new-value",
  "revised-value",
  "withdrawn-value",
  "amended-target",
  "settled-target",
  "definition-changed",
  "policy",
  "method",
  "unexplained",
] as const;

/** A figure of one verdict and of another: an observation, the plan's base, or an outside series. @category Revisions */
export type FigureChange = {
  readonly from: "observation" | "baseline" | "reference";
  /** The indicator, or the outside series. */
  readonly name: string;
  readonly year?: number;
  readonly span?: { readonly from: number; readonly to: number };
  readonly before?: D;
  readonly after?: D;
  /** When the later figure was published, where it says so. */
  readonly vintage?: string;
};

/**
 * A cause with its evidence: why a verdict can differ between two assessments. `new-year`: a further year is known, or the last year has come;
 * `new-value`: a figure for a year that was past already; `revised-value`: another figure for the same year;
 * `withdrawn-value`: a figure that is no longer there; `amended-target` and `settled-target`: the plan asks something else;
 * `definition-changed`: the indicator counts something else, and the target was not set anew;
 * `policy`: a policy setting differs; `method`: another way of judging; `unexplained`: the assessments do not tell.
 *
 * @category Revisions
 */
export type Cause =
  | { readonly code: "new-year"; readonly before: number; readonly after: number }
  | ({ readonly code: "new-value" | "revised-value" | "withdrawn-value" } & FigureChange)
  | {
      readonly code: "amended-target" | "settled-target";
      /** The target as printed. */
      readonly before: string;
      readonly after: string;
      /** The act that changed it, where the plan records it. */
      readonly revision?: Revision;
    }
  | { readonly code: "definition-changed"; readonly revision: Revision }
  | { readonly code: "policy"; readonly name: PolicyName; readonly before: string | null; readonly after: string | null }
  | { readonly code: "method"; readonly before: string; readonly after: string }
  | { readonly code: "unexplained" };

/** One target's verdict in both assessments. */
export type Pair = { readonly before: Verdict; readonly after: Verdict };

/** Every cause that the two verdicts give evidence of. */
export function causesOf(pair: Pair, a: Assessment, b: Assessment): readonly Cause[] {
  const target = targetCause(pair);
  const figures = figureCauses(pair).filter(({ code }) => code === "revised-value" || code === "next" || sameKind(pair));
  const policy = policyCauses(pair, a.policy, b.policy);
  const found: Cause[] = [...yearCause(pair, figures), ...figures.filter(told), ...target, ...policy];
  if (found.length > 0) return found;
  const { before, after } = pair;
  if (before.method !== after.method) return [{ code: "method", before: before.method, after: after.method }];
  return [{ code: "unexplained" }];
}

/** A target of another kind or span looks at other figures. */
const sameKind = ({ before: { target: was }, after: { target: is } }: Pair): boolean =>
  was.requirement.kind === is.requirement.kind && was.span.kind === is.span.kind;

type Told = "new-value" | "revised-value" | "withdrawn-value";
type FigureCause = { readonly code: Told | "next" } & FigureChange;

const told = (cause: FigureCause): cause is { readonly code: Told } & FigureChange => cause.code !== "next";

/** Figures of one verdict that the other lacks or has otherwise; `next` is a figure of a year that had not come. */
function figureCauses({ before, after }: Pair): FigureCause[] {
  const [old, now] = [figuresOf(before), figuresOf(after)];
  const newest = Math.max(
    ...[...now.values()].filter(({ from }) => from === "observation").map((one) => lastYearOf(one) ?? 0),
    0,
  );
  const causes: FigureCause[] = [];
  for (const [key, used] of now) {
    const was = old.get(key);
    if (used.from === "policy" || was?.value === used.value) continue;
    if (was !== undefined) causes.push(change("revised-value", was, used));
    else if (counts(used, after, before))
      causes.push(change((lastYearOf(used) ?? 0) > before.asOf ? "next" : "new-value", undefined, used));
  }
  for (const [key, used] of old) {
    // A figure that a newer one has replaced is not missed; one that nothing follows is.
    const replaced = used.from === "observation" && (lastYearOf(used) ?? 0) < newest;
    if (!now.has(key) && !replaced && (lastYearOf(used) ?? 0) <= after.asOf && counts(used, before, after))
      causes.push(change("withdrawn-value", used, undefined));
  }
  return causes;
}

/**
 * Whether a figure that one verdict has and the other lacks is missing there: only where it would have been looked at. A base or an
 * outside series comes and goes with the way of judging; it counts where the other verdict asked for it. A source's own statement is
 * looked at whatever is required.
 */
function counts({ from }: Used, { asserted }: Verdict, { reason }: Verdict): boolean {
  if (from === "baseline") return reason === "no-baseline" || reason === "unit-differs";
  if (from === "reference") return reason === "needs-reference";
  const wanted = reason !== "delegated" && reason !== "qualitative" && reason !== "no-requirement";
  return from === "observation" && (wanted || asserted === true);
}

function change(code: FigureCause["code"], was: Used | undefined, is: Used | undefined): FigureCause {
  const { from, name, year, span } = (is ?? was) as Used & { from: FigureChange["from"] };
  return {
    code,
    from,
    name,
    ...(year !== undefined && { year }),
    ...(span !== undefined && { span }),
    ...(was !== undefined && { before: was.value }),
    ...(is !== undefined && { after: is.value }),
    ...(is?.vintage !== undefined && { vintage: is.vintage }),
  };
}

/** Another year counts where a figure of a later year came in or went out, or the target's last year lies between. */
function yearCause({ before, after }: Pair, figures: readonly FigureCause[]): Cause[] {
  const last = lastYear(after.target.span);
  const ended = before.asOf >= last !== after.asOf >= last;
  const moved = figures.some(({ code }) => code === "next") || before.asOf > after.asOf;
  return ended || moved ? [{ code: "new-year", before: before.asOf, after: after.asOf }] : [];
}

function targetCause({ before, after }: Pair): Cause[] {
  const [was, is] = [before.target, after.target];
  const revision = is.revisions?.slice(was.revisions?.length ?? 0).at(-1);
  if (alike(was.requirement, is.requirement) && alike(was.span, is.span))
    return revision?.kind === "definition-changed" ? [{ code: revision.kind, revision }] : [];
  const settled =
    was.requirement.kind === "delegated" &&
    is.requirement.kind !== "delegated" &&
    (revision?.kind ?? "settlement") === "settlement";
  return [
    {
      code: settled ? "settled-target" : "amended-target",
      before: was.printed,
      after: is.printed,
      ...(revision !== undefined && { revision }),
    },
  ];
}

/** Policy settings that differ, where one of the two verdicts used them. */
function policyCauses({ before, after }: Pair, a: Policy, b: Policy): Cause[] {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])] as PolicyName[];
  const used = new Set<string>([...before.policy, ...after.policy]);
  for (const verdict of [before, after])
    for (const { from, name } of figuresOf(verdict).values()) if (from === "policy") used.add(name);
  return names
    .filter((name) => a[name] !== b[name] && used.has(name))
    .map((name) => ({ code: "policy", name, before: a[name] ?? null, after: b[name] ?? null }));
}
