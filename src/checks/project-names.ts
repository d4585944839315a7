import type { Plan, Project } from "../model/index.js";
import { nameKey } from "../notation/index.js";
import { projectsOf } from "./refs.js";

/** The places that a project's name may open with and still be the same project: the county, and what it lies in. */
export function openingPlaces({ place, layout }: Plan): readonly string[] {
  const above = layout.places.filter(({ kind }) => kind === "county" || kind === "outside");
  return [place, ...above.flatMap(({ name, aliases = [] }) => [name.zh, ...aliases])];
}

/** The projects of a plan with the keys of their names. */
export function namedProjects(plan: Plan): readonly { readonly project: Project; readonly key: string }[] {
  const opening = openingPlaces(plan);
  return projectsOf(plan).map((project) => ({ project, key: nameKey(project.name.zh, opening) }));
}
