// A plan some times as large: copies of its indicators, promises and figures under ids and names of their own.

const named = (name, k) => ({ ...name, zh: `${name.zh}（${k}）` });

/** @param times how many plans' worth of indicators */
export function grownPlan(plan, times) {
  if (times === 1) return plan;
  const copies = Array.from({ length: times }, (_, k) => k);
  const id = (one, k) => `${one}-${k}`;
  const to = (requirement, k) => (requirement.kind === "relative" ? { ...requirement, to: id(requirement.to, k) } : requirement);
  return {
    ...plan,
    indicators: copies.flatMap((k) =>
      plan.indicators.map((one) => ({
        ...one,
        id: id(one.id, k),
        name: named(one.name, k),
        targets: one.targets.map((target) => ({ ...target, requirement: to(target.requirement, k) })),
      })),
    ),
    commitments: copies.flatMap((k) =>
      plan.commitments.map((one) => ({
        ...one,
        id: id(one.id, k),
        subject: named(one.subject, k),
        requirement: to(one.requirement, k),
        ...(one.indicator !== undefined && { indicator: id(one.indicator, k) }),
      })),
    ),
    statements: copies.flatMap((k) =>
      plan.statements.map((one) => ({
        ...one,
        id: id(one.id, k),
        subject: named(one.subject, k),
        ...(one.indicator !== undefined && { indicator: id(one.indicator, k) }),
      })),
    ),
  };
}
