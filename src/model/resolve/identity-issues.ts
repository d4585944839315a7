import type { Issue } from "../issue.js";
import type { Plan } from "../plan.js";
import { type Path, projectsIn } from "./within-plan.js";

/** Ids that are twice among things of one kind, each at its second place and every further one. */
export function* identityIssues(plan: Plan): Iterable<Issue> {
  yield* twice(listed(plan.indicators, ["indicators"]));
  yield* twice(listed(plan.commitments, ["commitments"]));
  yield* twice(listed(plan.statements, ["statements"]));
  yield* twice(listed(plan.sources ?? [], ["sources"]));
  yield* twice([...projectsIn(plan)].map(({ path, it }) => ({ path, id: it.id })));
  const { places, roles, structures, belts, corridors, zones } = plan.layout;
  const lists = Object.entries({ places, roles, structures, belts, corridors, zones });
  for (const [key, list = []] of lists) yield* twice(listed(list, ["layout", key]));
  yield* twice(partsIn(plan));
}

type Identified = { readonly path: Path; readonly id: string };

const listed = (list: readonly { readonly id: string }[], above: Path): Identified[] =>
  list.map(({ id }, i) => ({ path: [...above, i], id }));

/** Parts of structures that have a name for lists elsewhere. */
export function partsIn({ layout: { structures = [] } }: Plan): Identified[] {
  return structures.flatMap(({ parts }, i) =>
    parts.flatMap(({ id }, j) => (id === undefined ? [] : [{ path: ["layout", "structures", i, "parts", j], id }])),
  );
}

function* twice(list: readonly Identified[]): Iterable<Issue> {
  const first = new Map<string, Path>();
  for (const { path, id } of list) {
    const before = first.get(id);
    if (before === undefined) first.set(id, path);
    else yield { code: "duplicate-id", path: [...path, "id"], facts: { id, first: before.join(".") } };
  }
}
