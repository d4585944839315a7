import type { Plan } from "../../model/index.js";
import type { Requirement } from "../../notation/index.js";
import type { Ref } from "../finding.js";
import { commitmentRef, indicatorRef, placeRef, projectRef, projectsOf, refTo, statementRef } from "../refs.js";
import { type Draft, rule } from "../rule.js";

/** The form of an id: what looks otherwise names a series outside the plan. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)+$/;

/** An id that the plan does not have. */
export const unresolvedReference = rule({
  code: "unresolved-reference",
  family: "identity",
  severity: "error",
  find: ({ plan, indicator }) => {
    const relative = (requirement: Requirement, ref: Ref): Draft[] =>
      requirement.kind === "relative" && ID.test(requirement.to) && indicator(requirement.to) === undefined
        ? [missing(requirement.to, "indicator", ref)]
        : [];
    return [
      ...plan.indicators.flatMap((one) =>
        one.targets.flatMap(({ requirement, locator }) => relative(requirement, indicatorRef(one, locator))),
      ),
      ...plan.commitments.flatMap((one) => [
        ...relative(one.requirement, commitmentRef(one)),
        ...(one.indicator !== undefined && indicator(one.indicator) === undefined
          ? [missing(one.indicator, "indicator", commitmentRef(one))]
          : []),
      ]),
      ...statements(plan),
      ...places(plan),
      ...parts(plan),
    ];
  },
});

const missing = (id: string, kind: string, ref: Ref): Draft => ({ locator: ref.locator, facts: { id, kind }, refs: [ref] });

function statements(plan: Plan): Draft[] {
  const known = new Set(plan.statements.map(({ id }) => id));
  const areas = new Set(plan.layout.places.map(({ id }) => id));
  return plan.statements.flatMap((one) => {
    const { of, by, area } = one.quotient ?? {};
    return [
      ...[of, by].flatMap((id) => (id === undefined || known.has(id) ? [] : [missing(id, "statement", statementRef(one))])),
      ...(area === undefined || areas.has(area) ? [] : [missing(area, "place", statementRef(one))]),
    ];
  });
}

type Placed = { readonly ids: readonly string[]; readonly ref: Ref };

function places(plan: Plan): Draft[] {
  const { layout } = plan;
  const known = new Set(layout.places.map(({ id }) => id));
  const named: readonly Placed[] = [
    ...projectsOf(plan).map((one) => ({ ids: one.places, ref: projectRef(one) })),
    ...layout.places.map((one) => ({ ids: one.within === undefined ? [] : [one.within], ref: placeRef(one) })),
    ...(layout.roles ?? []).map((one) => ({ ids: one.places, ref: refTo("role", one) })),
    ...(layout.structures ?? []).map((one) => ({ ids: one.parts.flatMap((part) => part.places), ref: refTo("structure", one) })),
    ...(layout.belts ?? []).map((one) => ({ ids: one.places, ref: refTo("belt", one) })),
    ...(layout.corridors ?? []).map((one) => ({ ids: one.places, ref: refTo("corridor", one) })),
    ...(layout.zones ?? []).map((one) => ({ ids: one.places ?? [], ref: refTo("zone", one) })),
  ];
  return named.flatMap(({ ids, ref }) => ids.filter((id) => !known.has(id)).map((id) => missing(id, "place", ref)));
}

function parts({ layout }: Plan): Draft[] {
  const known = new Set((layout.structures ?? []).flatMap((one) => one.parts.flatMap(({ id }) => id ?? [])));
  return (layout.roles ?? []).flatMap((one) =>
    one.part === undefined || known.has(one.part) ? [] : [missing(one.part, "part", refTo("role", one))],
  );
}
