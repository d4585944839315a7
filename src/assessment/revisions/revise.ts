import { printedYears } from "../../demand/index.js";
import { PlanError } from "../../kernel/index.js";
import { type Indicator, type Plan, parsePlan, type Revision, type Span, type Target } from "../../model/index.js";

/** Which target is changed, and what of it. */
type Change = {
  readonly indicator: string;
  readonly target?: number;
  readonly printed: string;
  readonly requirement: Target["requirement"];
  readonly span?: Span;
  readonly locator?: Target["locator"];
};

/** The indicator that a change speaks of. */
export function indicatorIn(plan: Plan, id: string): Indicator {
  const indicator = plan.indicators.find((one) => one.id === id);
  if (indicator === undefined) throw new PlanError("unknown-indicator", { plan: plan.id, indicator: id });
  return indicator;
}

/** The target that a change speaks of. */
export function targetOf(plan: Plan, { indicator: id, target: at = 0 }: Change): { indicator: Indicator; target: Target } {
  const indicator = indicatorIn(plan, id);
  const target = indicator.targets[at];
  if (target === undefined) throw new PlanError("unknown-target", { plan: plan.id, indicator: id, target: at });
  return { indicator, target };
}

/** Refuses a day that is not in the plan's years, before its adoption, or before a change that is already recorded. */
export function checkDay({ period, adopted }: Plan, { revisions = [] }: Target, on: string): void {
  const [from, to] = [adopted?.on ?? `${period.from}-01-01`, `${period.to}-12-31`];
  if (on < from || on > to) throw new PlanError("outside-period", { given: on, from, to });
  checkOrder(revisions, on);
}

/** Refuses a day before a change that is already recorded. */
export function checkOrder(revisions: readonly Revision[] | undefined, on: string | undefined): void {
  const last = (revisions ?? []).flatMap((one) => one.on ?? []).at(-1);
  if (on !== undefined && last !== undefined && on < last) throw new PlanError("out-of-order", { given: on, last });
}

/** Refuses a span that leaves the plan's years. */
export function checkSpan({ period }: Plan, span: Span | undefined): void {
  if (span === undefined) return;
  const { from, to } = printedYears(span);
  if (from >= period.from && to <= period.to && from <= to) return;
  throw new PlanError("outside-period", { given: from === to ? from : `${from}-${to}`, from: period.from, to: period.to });
}

/** The target as it stood, as a revision keeps it. */
export function before(target: Target, change: Change): NonNullable<Revision["before"]> {
  const { printed, requirement, span, estimated, locator } = target;
  return {
    printed,
    requirement,
    ...(change.span !== undefined && !alike(change.span, span) && { span }),
    ...(estimated && { estimated }),
    ...(change.locator !== undefined && !alike(change.locator, locator) && { locator }),
  };
}

/** The plan with one target changed and the change recorded; parsing copies, validates and freezes it. */
export function revised(plan: Plan, change: Change, revision: Omit<Revision, "locator">): Plan {
  const at = change.target ?? 0;
  const replace = (target: Target): Target => {
    const locator = change.locator ?? target.locator;
    return {
      printed: change.printed,
      requirement: change.requirement,
      span: change.span ?? target.span,
      locator,
      revisions: [...(target.revisions ?? []), { ...revision, locator }],
    };
  };
  return parsePlan({
    ...plan,
    indicators: plan.indicators.map((one) =>
      one.id === change.indicator ? { ...one, targets: one.targets.map((t, i) => (i === at ? replace(t) : t)) } : one,
    ),
  });
}

/** Whether two values have the same JSON, whatever the order of their keys. */
export function alike(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  const [left, right] = [Object.entries(a), Object.keys(b)];
  return (
    left.length === right.length && left.every(([key, value]) => Object.hasOwn(b, key) && alike(value, b[key as keyof typeof b]))
  );
}
